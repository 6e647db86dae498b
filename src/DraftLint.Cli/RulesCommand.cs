using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Rules;

namespace DraftLint.Cli;

/// <summary><c>draftlint rules</c>: the rules in force.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("rules", "List the rules in force.");
        command.SetAction(_ =>
        {
            foreach (var rule in RuleSet.Recommended.Rules)
                Console.WriteLine($"{rule.Id}  {rule.Name,-28} {Word(rule.Severity),-8} {rule.Origin.File}");

            return ExitCodes.Clean;
        });
        return command;
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };
}
