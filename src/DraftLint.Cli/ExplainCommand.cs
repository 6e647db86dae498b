using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Rules;

namespace DraftLint.Cli;

/// <summary><c>draftlint explain</c>: what a rule is, why, with its examples.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("rule") { Description = "Name or id of a rule.", Arity = ArgumentArity.ZeroOrOne };
        var all = new Option<bool>("--all") { Description = "Every rule and every message." };
        var command = new Command("explain", "Explain a rule.") { name, all };
        command.SetAction(parsed =>
        {
            var rules = RuleSet.All;
            if (parsed.GetValue(all))
            {
                foreach (var rule in rules.Rules)
                    Write(rule);

                return ExitCodes.Clean;
            }

            if (parsed.GetValue(name) is { } wanted && rules[wanted] is { } found)
            {
                Write(found);
                return ExitCodes.Clean;
            }

            Console.Error.WriteLine(parsed.GetValue(name) is { } unknown ? $"draftlint: {rules.UnknownRule(unknown)}" : "draftlint: name a rule, or --all.");
            return ExitCodes.Problems;
        });
        return command;
    }

    private static void Write(Rule rule)
    {
        Console.WriteLine($"{rule.Id} {rule.Name}: {rule.Title}");
        Console.WriteLine();
        Console.WriteLine($"  {rule.Message}");
        foreach (var (name, milder) in rule.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Console.WriteLine($"  {milder.Message ?? rule.Message}   ({name})");

        Console.WriteLine();
        Console.WriteLine($"What:  {rule.Description}");
        Console.WriteLine($"Why:   {rule.Why}");
        if (rule.Help.Length > 0)
            Console.WriteLine($"Help:  {rule.Help}");

        Console.WriteLine();
        foreach (var example in rule.Examples)
            WriteExample(example);

        foreach (var setting in rule.Settings)
            Console.WriteLine($"Option {setting.Key}: {setting.Value}");

        Console.WriteLine($"Silence it: <!-- draftlint-disable-next-line {rule.Name} -- your reason -->");
        Console.WriteLine();
    }

    private static void WriteExample(RuleExample example)
    {
        var isBad = !example.Expected.IsEmpty;
        var lines = example.Text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Console.WriteLine($"{(isBad ? "bad: " : "good:")}  {string.Join("\n       ", lines)}");
        if (isBad && lines.Length == 1)
            Console.WriteLine($"       {Carets(example)}");
    }

    private static string Carets(RuleExample example)
    {
        var marks = new char[example.Text.Length];
        Array.Fill(marks, ' ');
        foreach (var span in example.Expected)
            marks.AsSpan(span.Start, span.Length).Fill('^');

        return new string(marks).TrimEnd();
    }
}
