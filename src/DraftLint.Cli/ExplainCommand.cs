using System.CommandLine;
using DraftLint.Diagnostics;

namespace DraftLint.Cli;

/// <summary><c>draftlint explain</c>: what a rule is, why, with its examples and options.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("rule") { Description = "Name or id of a rule.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Every rule and every message." };
        var run = new RunOptions();
        var command = new Command("explain", "Explain a rule: what, why, examples, options, how to silence it.") { name, all };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(name);
            if (wanted is not null && CommandLine.Refuse(wanted, command) is { } refusal)
                return CommandLine.Fail(refusal);

            if (wanted is null == !parsed.GetValue(all))
                return CommandLine.Fail(wanted is null ? "Name a rule, as in explain duplicate-list-entry, or write --all." : "Name a rule or write --all, not both.");

            var workspace = run.Open(parsed);
            var rules = workspace.RulesFor("draft.md").Rules;
            CommandLine.Tell(workspace.Problems);
            if (wanted is not null && rules[wanted] is null)
                return CommandLine.Fail(rules.UnknownRule(wanted));

            Write(wanted is null ? rules.Rules : [rules[wanted]!]); // It was looked up above.
            return workspace.Problems.Count == 0 ? ExitCodes.Clean : ExitCodes.Problems;
        });
        return command;
    }

    private static void Write(IEnumerable<Rule> rules)
    {
        using var output = StandardOutput.Open();
        var page = new RulePage(output, Terminal.Width, Terminal.UsesColor(isOff: false));
        var isFirst = true;
        foreach (var rule in rules)
        {
            if (!isFirst)
                output.Write("\n\n");

            page.Write(rule);
            isFirst = false;
        }
    }
}
