using System.CommandLine;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Argument<string[]> paths = new("paths") { Description = "Drafts, folders or globs; - for standard input. Default: what draftlint.yml names, else the working folder.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string[]> format = new("--format") { Description = "text, sarif, json, github, markdown or html; with =FILE to write that one to a file. May be repeated.", HelpName = "FORMAT[=FILE]" };
    private readonly Option<string?> output = new("--output") { Description = "File for the report that has none of its own.", HelpName = "FILE" };
    private readonly Option<string?> stdinName = new("--stdin-filename") { Description = "Name for standard input; the draftlint.yml nearest to it counts.", HelpName = "NAME" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colors." };
    private readonly Option<bool> quiet = new("--quiet") { Description = "No summary and no progress." };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Show silenced findings too." };
    private readonly Option<string?> baseline = new("--baseline") { Description = "Leave out what this file knows; draftlint baseline writes it.", HelpName = "FILE" };
    private readonly Option<string?> changedSince = new("--changed-since") { Description = "Only what touches lines changed since this git revision.", HelpName = "REF" };
    private readonly Option<string?> shard = new("--shard") { Description = "The K-th of N parts of the drafts, by a stable hash of their paths.", HelpName = "K/N" };
    private readonly Option<bool> jsonLines = new("--jsonl") { Description = "A draft a line on standard input, {\"path\", \"text\", \"date\"}; a line of SARIF results for each." };
    private readonly GateOptions gate = new();
    private readonly RunOptions run = new();

    /// <summary>Gives the command its arguments and options.</summary>
    public Command AddTo(Command command)
    {
        command.Add(paths);
        foreach (var option in (Option[])[format, output, changedSince, baseline, shard, jsonLines])
            command.Add(option);

        gate.AddTo(command);
        run.AddTo(command);
        foreach (var option in (Option[])[stdinName, noColor, quiet, verbose])
            command.Add(option);

        return command;
    }

    /// <summary>What was asked for. Gives what is wrong with it, or null.</summary>
    public string? Read(ParseResult parsed, Command command, out CheckRequest? request)
    {
        request = null;
        var given = parsed.GetValue(paths) ?? [];
        if (given.Select(path => CommandLine.Refuse(path, command)).OfType<string>().FirstOrDefault() is { } refusal)
            return refusal;

        if (parsed.GetValue(jsonLines) && (given.Length > 0 || ((Option[])[format, output, changedSince, baseline, shard]).Any(option => parsed.GetResult(option) is { Implicit: false })))
            return "--jsonl reads standard input and writes a line for each of its lines: it takes no paths, reports, baselines or shards.";

        if (given.Contains("-", StringComparer.Ordinal) && parsed.GetValue(changedSince) is not null)
            return "--changed-since is about files that git knows; standard input is none.";

        if (ReportTarget.Read(parsed.GetValue(format) ?? [], parsed.GetValue(output), out var targets) is { } fault)
            return fault;

        var part = Shard.Whole;
        if (parsed.GetValue(shard) is { } numbers && !Shard.TryParse(numbers, out part))
            return $"--shard takes two whole numbers such as 2/8, the first no more than the second, not \"{numbers}\".";

        if (gate.Read(parsed, out var limits) is { } wrong)
            return wrong;

        request = new CheckRequest(given, limits, run.Read(parsed), targets)
        {
            ChangedSince = parsed.GetValue(changedSince),
            Shard = part,
            ReadsLines = parsed.GetValue(jsonLines),
            BaselineFile = parsed.GetValue(baseline),
            StandardInputName = parsed.GetValue(stdinName) ?? "stdin.md",
            IsPlain = parsed.GetValue(noColor),
            IsQuiet = parsed.GetValue(quiet),
            IsVerbose = parsed.GetValue(verbose),
        };
        return null;
    }
}
