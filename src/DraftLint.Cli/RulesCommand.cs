using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Reporting;
using DraftLint.Rules;
using DraftLint.Syntax;
using DraftLint.Workspaces;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary><c>draftlint rules</c>: the rules in force for a path, and where each setting comes from.</summary>
internal static class RulesCommand
{
    private static readonly string[] Formats = ["text", "json"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var path = new Argument<string?>("path") { Description = "A draft or a folder. Default: the working folder.", Arity = ArgumentArity.ZeroOrOne };
        var format = new Option<string?>("--format") { Description = "text or json. Default: text.", HelpName = "FORMAT" };
        var run = new RunOptions();
        var command = new Command("rules", "List the rules in force for a path, with the place of each setting.") { path, format };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(path) ?? ".";
            if (CommandLine.Refuse(given, command) is { } refusal)
                return CommandLine.Fail(refusal);

            var wanted = parsed.GetValue(format) ?? Formats[0];
            return Formats.Contains(wanted, StringComparer.Ordinal)
                ? Run(run.Open(parsed), given, isJson: wanted == "json")
                : CommandLine.Fail($"\"{wanted}\" is no format of rules{NearestName.Hint(wanted, Formats)}");
        });
        return command;
    }

    private static int Run(Workspace workspace, string path, bool isJson)
    {
        if (!Path.Exists(path))
            return CommandLine.Fail($"There is no file or folder {path}.");

        var isFolder = Directory.Exists(path);
        var draft = isFolder ? Path.Join(path, "draft.md") : path;
        var force = workspace.RulesFor(draft);
        var problems = new List<Problem>(workspace.Problems);
        var rules = isFolder ? force.Rules : OfDraft(workspace, draft, force, problems);
        CommandLine.Tell(problems.Distinct());
        using var output = StandardOutput.Open();
        if (isJson)
            RulesReport.Write(rules, workspace.ConfigurationFileFor(draft), output);
        else
            Write(rules, workspace.ConfigurationFileFor(draft), output);

        return problems.Count == 0 ? ExitCodes.Clean : ExitCodes.Problems;
    }

    /// <summary>The rules behind what the draft sets in its own front matter.</summary>
    private static RuleSet OfDraft(Workspace workspace, string path, RulesInForce force, List<Problem> problems)
    {
        var source = workspace.ReadDraft(path, out var problem);
        if (problem is not null)
            problems.Add(problem);

        var draft = source is null ? null : MarkdownReader.Read(source, new Vocabulary(force.Rules, FactBook.Empty).Lexicon, out _);
        return draft is null ? force.Rules : DraftSettings.Of(draft, force.Rules).Rules;
    }

    private static void Write(RuleSet rules, string? configuration, TextWriter output)
    {
        var page = new Page(output, Terminal.Width);
        var rows = new List<IReadOnlyList<string>>();
        foreach (var rule in rules.Rules)
        {
            rows.Add([rule.Id, rule.Name, rule.Severity.Word(), PlaceOf(rule, SeverityOf(rule))]);
            foreach (var setting in rule.Settings.Where(setting => setting.Key != "severity" && setting.Origin.File != rule.Origin.File))
                rows.Add(["", $"  {setting.Key}: {Page.Shortened(setting.Value)}", "", PlaceOf(rule, setting.Origin)]);
        }

        page.Table(rows);
        page.Line();
        page.Line($"{rules.Rules.Length} rules, {rules.Rules.Count(rule => rule.Severity > Severity.Off)} on, by {configuration ?? "the recommended set: there is no draftlint.yml"}");
    }

    private static RuleOrigin SeverityOf(Rule rule) => rule.Settings.FirstOrDefault(setting => setting.Key == "severity")?.Origin ?? rule.Origin;

    private static string PlaceOf(Rule rule, RuleOrigin origin)
    {
        var place = Path.HasExtension(origin.File) ? $"{origin.File}:{origin.Position.Line}:{origin.Position.Column}" : origin.File;
        return RuleReference.IsBuiltIn(rule, origin) ? $"built in: {place}" : place;
    }
}
