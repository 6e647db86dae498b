using System.CommandLine;

namespace DraftLint.Cli;

/// <summary>The options of <c>fix</c>.</summary>
internal sealed class FixOptions
{
    private readonly Argument<string[]> paths = new("paths") { Description = "Drafts, folders or globs. Default: what draftlint.yml names, else the working folder.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> suggested = new("--suggested") { Description = "Apply suggested fixes too, those that need a person's eye: read the drafts afterwards." };
    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Change nothing; print a diff, as git apply takes it." };
    private readonly Option<bool> interactive = new("--interactive") { Description = "Ask for each fix, suggested ones too." };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colors." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "No summary and no progress." };
    private readonly GateOptions gate = new();
    private readonly RunOptions run = new();

    /// <summary>Gives the command its arguments and options.</summary>
    public Command AddTo(Command command)
    {
        command.Add(paths);
        foreach (var option in (Option[])[suggested, dryRun, interactive])
            command.Add(option);

        gate.AddTo(command);
        run.AddTo(command);
        command.Add(noColor);
        command.Add(quiet);
        return command;
    }

    /// <summary>What was asked for. Gives what is wrong with it, or null.</summary>
    public string? Read(ParseResult parsed, Command command, out FixRequest? request)
    {
        request = null;
        var given = parsed.GetValue(paths) ?? [];
        if (given.Select(path => CommandLine.Refuse(path, command)).OfType<string>().FirstOrDefault() is { } refusal)
            return refusal;

        if (given.Contains("-", StringComparer.Ordinal))
            return "fix changes files; standard input is none.";

        if (parsed.GetValue(dryRun) && parsed.GetValue(interactive))
            return "--dry-run changes nothing and --interactive asks what to change: give one of them.";

        if (gate.Read(parsed, out var limits) is { } fault)
            return fault;

        request = new FixRequest(given, limits, run.Read(parsed))
        {
            Mode = parsed.GetValue(dryRun) ? FixMode.DryRun : parsed.GetValue(interactive) ? FixMode.Ask : FixMode.Write,
            TakesSuggestions = parsed.GetValue(suggested),
            IsPlain = parsed.GetValue(noColor),
            IsQuiet = parsed.GetValue(quiet),
        };
        return null;
    }
}
