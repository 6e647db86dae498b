using System.Collections.Immutable;
using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>draftlint test</c>: runs the examples in rule files, which are the rules' tests.</summary>
internal static class TestCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var paths = new Argument<string[]>("rules") { Description = "Rule files or folders of them. Default: all rules in force, the built-in ones too.", Arity = ArgumentArity.ZeroOrMore };
        var run = new RunOptions();
        var command = new Command("test", "Run the examples inside the rule files.") { paths };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(paths) ?? [];
            return given.Select(path => CommandLine.Refuse(path, command)).OfType<string>().FirstOrDefault() is { } refusal
                ? CommandLine.Fail(refusal)
                : Run(run.Open(parsed), given);
        });
        return command;
    }

    private static int Run(Workspace workspace, string[] paths)
    {
        var force = workspace.RulesFor("draft.md");
        ImmutableArray<Rule> rules = paths.Length == 0 ? force.Rules.Rules : [.. paths.SelectMany(path => workspace.ReadRules(path)).DistinctBy(rule => rule.Origin.File, StringComparer.Ordinal)];
        var tester = new RuleTester(force.Facts);
        int held = 0, failed = 0;
        using (var output = StandardOutput.Open())
        {
            var page = new Page(output, Terminal.Width);
            foreach (var rule in rules)
            {
                foreach (var result in tester.Run(rule))
                {
                    held += result.Holds ? 1 : 0;
                    failed += result.Holds ? 0 : 1;
                    if (!result.Holds)
                        Tell(result, page);
                }

                failed += TellWhatIsMissing(rule, page);
            }

            page.Line($"{rules.Length} {(rules.Length == 1 ? "rule" : "rules")}: {held} passed, {failed} failed");
        }

        CommandLine.Tell(workspace.Problems);
        return workspace.Problems.Count > 0 ? ExitCodes.Problems : failed > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static void Tell(ExampleResult result, Page page)
    {
        var isBad = !result.Example.Expected.IsEmpty;
        page.Line($"{PlaceOf(result.Example.Origin)}: {result.Rule.Name}: this {(isBad ? "bad" : "good")} example does not hold.");
        page.Line("    " + result.Explanation.Replace("\n", "\n    ", StringComparison.Ordinal));
        foreach (var finding in result.Findings)
            page.Line("    message:  " + finding.Message);
    }

    /// <summary>A rule is proved by a bad and a good example at least. Gives 1 if one is missing.</summary>
    private static int TellWhatIsMissing(Rule rule, Page page)
    {
        var hasBad = rule.Examples.Any(example => !example.Expected.IsEmpty);
        var hasGood = rule.Examples.Any(example => example.Expected.IsEmpty);
        if (hasBad && hasGood)
            return 0;

        var missing = hasBad ? "good example, of what it must leave alone" : hasGood ? "bad example, of what it reports" : "example; it needs a bad and a good one";
        page.Line($"{PlaceOf(rule.Origin)}: {rule.Name}: the rule has no {missing}.");
        return 1;
    }

    private static string PlaceOf(RuleOrigin origin) => $"{origin.File}:{origin.Position.Line}:{origin.Position.Column}";
}
