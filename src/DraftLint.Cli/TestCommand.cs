using System.CommandLine;
using DraftLint.Facts;
using DraftLint.Rules;

namespace DraftLint.Cli;

/// <summary><c>draftlint test</c>: runs the examples in rule files.</summary>
internal static class TestCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("test", "Run the examples inside the rule files.");
        command.SetAction(_ =>
        {
            var tester = new RuleTester(FactBook.BuiltIn);
            int passed = 0, failed = 0;
            foreach (var result in RuleSet.All.Rules.SelectMany(rule => tester.Run(rule)))
            {
                if (result.Holds)
                {
                    passed++;
                    continue;
                }

                failed++;
                var origin = result.Example.Origin;
                Console.WriteLine($"{origin.File}:{origin.Position.Line}:{origin.Position.Column} {result.Rule.Name}: this example does not hold.");
                Console.WriteLine("    " + result.Explanation.Replace("\n", "\n    ", StringComparison.Ordinal));
            }

            Console.WriteLine($"{passed} passed, {failed} failed");
            return failed == 0 ? ExitCodes.Clean : ExitCodes.Findings;
        });
        return command;
    }
}
