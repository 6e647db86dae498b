using System.CommandLine;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Outlets;

namespace DraftLint.Cli;

/// <summary><c>draftlint outlets</c>: the submission profiles, with the year of the text that their facts come from.</summary>
internal static class OutletsCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("outlet") { Description = "The id of one, to see all that its desk asks for.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("outlets", "List the submission profiles that draftlint.yml may name under outlet.") { name };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is not { } wanted)
                return WriteAll();

            if (CommandLine.Refuse(wanted, command) is { } refusal)
                return CommandLine.Fail(refusal);

            return OutletLibrary.Find(wanted, new List<Problem>()) is { } outlet ? Write(outlet) : CommandLine.Fail(OutletLibrary.Unknown(wanted));
        });
        return command;
    }

    private static int WriteAll()
    {
        var rows = new List<IReadOnlyList<string>> { (string[])["OUTLET", "NAME", "WORDS", "REPLY", "CHECKED"] };
        foreach (var id in OutletLibrary.Ids)
        {
            if (OutletLibrary.Find(id, new List<Problem>()) is { } outlet)
                rows.Add([outlet.Id, $"{outlet.Name} ({outlet.Section})", outlet.Words, outlet.Reply, CheckedIn(outlet)]);
        }

        using var output = StandardOutput.Open();
        new Page(output, Terminal.Width).Table(rows);
        return ExitCodes.Clean;
    }

    private static int Write(OutletProfile outlet)
    {
        using var output = StandardOutput.Open();
        var page = new Page(output, Terminal.Width);
        page.Line($"{outlet.Id}: {outlet.Name} ({outlet.Section})");
        page.Line($"  words:   {outlet.Words}");
        if (outlet.Reply.Length > 0)
            page.Line($"  reply:   within {outlet.Reply}, else the piece is free again");

        page.Line($"  checked: {CheckedIn(outlet)}");
        page.Line($"  source:  {outlet.Source}");
        if (outlet.Note.Length > 0)
            page.Line($"  note:    {outlet.Note}");

        page.Line("  asks for:");
        foreach (var ask in outlet.Asks)
            page.Line("    - " + ask);

        page.Line("  sets:");
        foreach (var change in outlet.Changes)
            page.Line($"    {change.Rule}: {change.Severity?.Word() ?? change.Options?.Mapping.ToString()}");

        page.Line();
        page.Line($"In draftlint.yml: outlet: {outlet.Id}");
        return ExitCodes.Clean;
    }

    private static string CheckedIn(OutletProfile outlet) =>
        (outlet.Checked?.ToString(CultureInfo.InvariantCulture) ?? "not dated") + (outlet.IsConfirmed ? "" : "; check the desk's page");
}
