using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary><c>draftlint explain</c>: what a rule is, why, with its examples and options.</summary>
internal static class ExplainCommand
{
    private static readonly string[] Formats = ["text", "markdown"];

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("rule") { Description = "Name or id of a rule.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Every rule and every message." };
        var format = new Option<string?>("--format") { Description = "text or markdown. Default: text.", HelpName = "FORMAT" };
        var run = new RunOptions();
        var command = new Command("explain", "Explain a rule: what, why, examples, options, how to silence it.") { name, all, format };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(name);
            if (wanted is not null && CommandLine.Refuse(wanted, command) is { } refusal)
                return CommandLine.Fail(refusal);

            if (wanted is null == !parsed.GetValue(all))
                return CommandLine.Fail(wanted is null ? "Name a rule, as in explain duplicate-list-entry, or write --all." : "Name a rule or write --all, not both.");

            var form = parsed.GetValue(format) ?? Formats[0];
            if (!Formats.Contains(form, StringComparer.Ordinal))
                return CommandLine.Fail($"\"{form}\" is no format of explain{NearestName.Hint(form, Formats)}");

            var workspace = run.Open(parsed);
            var rules = workspace.RulesFor("draft.md").Rules;
            CommandLine.Tell(workspace.Problems);
            if (wanted is not null && rules[wanted] is null)
                return CommandLine.Fail(rules.UnknownRule(wanted));

            Rule[] explained = wanted is null ? [.. rules.Rules] : [rules[wanted]!]; // It was looked up above.
            if (form == "markdown")
                WriteMarkdown(explained);
            else
                Write(explained);

            return workspace.Problems.Count == 0 ? ExitCodes.Clean : ExitCodes.Problems;
        });
        return command;
    }

    private static void WriteMarkdown(Rule[] rules)
    {
        using var output = StandardOutput.Open();
        output.Write(string.Join('\n', rules.Select(RuleReference.Page)));
    }

    private static void Write(Rule[] rules)
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
