using System.CommandLine;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    /// <summary>Parses and runs a command line.</summary>
    public static int Run(string[] args)
    {
        var root = new RootCommand("Lints op-ed drafts: lists, titles, dates, claims and the rest of what an opinion desk marks.")
        {
            CheckCommand.Create(),
            RulesCommand.Create(),
            ExplainCommand.Create(),
            TestCommand.Create(),
        };
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine($"draftlint: {error.Message}");

            Console.Error.WriteLine("Run 'draftlint --help' for the commands and options.");
            return ExitCodes.Problems;
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>The sentence for a path that looks like an option, with the nearest option; null for a path that is one.</summary>
    public static string? Refuse(string path, Command command)
    {
        if (!path.StartsWith('-') || path == "-")
            return null;

        string[] names = [.. command.Options.Select(option => option.Name)];
        return NearestName.Of(path.Split('=')[0], names) is { } nearest ? $"There is no option {path}; the nearest is {nearest}." : $"There is no option {path}.";
    }
}
