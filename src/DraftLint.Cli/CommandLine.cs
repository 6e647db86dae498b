using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Reporting;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    private static readonly (string Name, Func<Command> Create)[] Commands =
    [
        ("check", CheckCommand.Create),
        ("fix", FixCommand.Create),
        ("baseline", BaselineCommand.Create),
        ("merge", MergeCommand.Create),
        ("report", ReportCommand.Create),
        ("rules", RulesCommand.Create),
        ("explain", ExplainCommand.Create),
        ("outlets", OutletsCommand.Create),
        ("test", TestCommand.Create),
        ("new", NewCommand.Create),
        ("init", InitCommand.Create),
    ];

    /// <summary>Parses and runs a command line.</summary>
    public static int Run(string[] args)
    {
        // Half of what the first draft waits for: another core has it ready when the command line and the rules are read.
        if (args is ["check" or "fix" or "baseline", ..])
            _ = Task.Run(FactBook.Prepare, CancellationToken.None);

        // The command that is named is all it takes; a word that names none is told the others.
        var root = new RootCommand("Lints op-ed drafts: lists, titles, dates, claims and the rest of what an opinion desk marks.");
        var isNamed = args.Length > 0 && Array.Exists(Commands, command => command.Name == args[0]);
        foreach (var (name, create) in Commands)
        {
            if (!isNamed || name == args[0])
                root.Add(create());
        }

        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0)
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });

        var command = parsed.CommandResult.Command;
        string[] faults = parsed.UnmatchedTokens.Count > 0
            ? [Refuse(parsed.UnmatchedTokens[0], command) ?? NoCommand(parsed.UnmatchedTokens[0], command)]
            : [.. parsed.Errors.Select(error => error.Message)];
        foreach (var fault in faults)
            Console.Error.WriteLine($"draftlint: {fault}");

        Console.Error.WriteLine("Run 'draftlint --help' for the commands and options.");
        return ExitCodes.Problems;
    }

    /// <summary>The sentence for a path that looks like an option, with the nearest option; null for a path that is one.</summary>
    public static string? Refuse(string path, Command command)
    {
        if (path.Length == 0)
            return "An empty path names nothing.";

        if (path[0] != '-' || path == "-")
            return null;

        if (File.Exists(path))
            return $"There is no option {path}; for the file of this name write ./{path}.";

        string[] names = [.. command.Options.Select(option => option.Name), "--help"];
        var name = path.Split('=')[0];
        return NearestName.Of(name, names) is { } nearest ? $"There is no option {name}; the nearest is {nearest}." : $"There is no option {name}.";
    }

    /// <summary>Says what is wrong with the command line. Gives the exit code.</summary>
    public static int Fail(string message)
    {
        Console.Error.WriteLine($"draftlint: {message}");
        return ExitCodes.Problems;
    }

    /// <summary>Says what is wrong with files, one line each.</summary>
    public static void Tell(IEnumerable<Problem> problems, bool isPlain = false)
    {
        foreach (var problem in Problem.InOrder(problems))
            TextReport.WriteProblem(problem, Console.Error, Terminal.UsesColorForProblems(isPlain));
    }

    private static string NoCommand(string token, Command command)
    {
        string[] names = [.. command.Subcommands.Select(one => one.Name)];
        return names.Length == 0 ? $"\"{token}\" is one argument too many." : $"\"{token}\" is no command{NearestName.Hint(token, names)}";
    }
}
