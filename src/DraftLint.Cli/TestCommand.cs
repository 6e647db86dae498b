using System.Collections.Immutable;
using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Rules;
using DraftLint.Workspaces;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary><c>draftlint test</c>: runs the examples in rule files, which are the rules' tests.</summary>
internal static class TestCommand
{
    private static readonly string[] Formats = ["text", "junit"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("rules") { Description = "Rule files or folders of them. Default: all rules in force, the built-in ones too.", Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string?>("--format") { Description = "text or junit. Default: text.", HelpName = "FORMAT" };
        var output = new Option<string?>("--output") { Description = "File for the report. Default: standard output.", HelpName = "FILE" };
        var run = new RunOptions();
        var command = new Command("test", "Run the examples inside the rule files.") { paths, format, output };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(paths) ?? [];
            if (given.Select(path => CommandLine.Refuse(path, command)).OfType<string>().FirstOrDefault() is { } refusal)
                return CommandLine.Fail(refusal);

            var wanted = parsed.GetValue(format) ?? Formats[0];
            if (!Formats.Contains(wanted, StringComparer.Ordinal))
                return CommandLine.Fail($"\"{wanted}\" is no format of test{NearestName.Hint(wanted, Formats)}");

            return Run(run.Open(parsed), given, [.. run.Read(parsed).Rules], wanted, parsed.GetValue(output));
        });
        return command;
    }

    private static int Run(Workspace workspace, string[] paths, string[] selections, string format, string? output)
    {
        var force = workspace.RulesFor("draft.md");
        ImmutableArray<Rule> rules = paths.Length == 0 ? force.Rules.Rules : [.. paths.SelectMany(path => workspace.ReadRules(path)).DistinctBy(rule => rule.Origin.File, StringComparer.Ordinal)];
        var proofs = RuleProof.Of(rules.Where(rule => IsSelected(rule, selections)), force.Facts);
        Write(proofs, [.. Problem.InOrder(workspace.Problems)], format, output);
        CommandLine.Tell(workspace.Problems);
        return workspace.Problems.Count > 0 ? ExitCodes.Problems : proofs.Any(proof => proof.FailedCount > 0) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    /// <summary>Whether <c>--rule</c> names a rule, or names none.</summary>
    private static bool IsSelected(Rule rule, string[] selections) =>
        selections.Length == 0 || selections.Any(selection => selection.Split('=')[0] is var name && (name == rule.Name || name == rule.Id));

    private static void Write(ImmutableArray<RuleProof> proofs, IReadOnlyList<Problem> problems, string format, string? output)
    {
        if (output is not null)
        {
            AtomicFile.Write(output, writer => Write(proofs, problems, format, writer, usesColor: false));
            return;
        }

        using var screen = StandardOutput.Open();
        Write(proofs, problems, format, screen, Terminal.UsesColor(isOff: false));
    }

    private static void Write(ImmutableArray<RuleProof> proofs, IReadOnlyList<Problem> problems, string format, TextWriter writer, bool usesColor)
    {
        if (format == "junit")
            JunitReport.Write(proofs, problems, writer);
        else
            new ProofPage(writer, usesColor).Write(proofs);
    }
}
