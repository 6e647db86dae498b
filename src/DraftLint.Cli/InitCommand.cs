using System.Collections.Immutable;
using System.CommandLine;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>draftlint init</c>: a draftlint.yml with comments to start from, or one made of a configuration of Vale's. Asks nothing.</summary>
internal static class InitCommand
{
    private const string RuleFolder = "rules";
    private const string File = Workspace.ConfigurationName;

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var from = new Option<string?>("--from") { Description = "Make it of a configuration of Vale's (.vale.ini), and say what can't be kept.", HelpName = "FILE" };
        var command = new Command("init", "Write a draftlint.yml with comments to start from.") { from };
        command.SetAction(parsed => Write(parsed.GetValue(from)));
        return command;
    }

    private static int Write(string? from)
    {
        if (Path.Exists(File))
            return CommandLine.Fail($"{File} is there already, and stays as it is.");

        if (Text(from, out var left) is not { } text)
        {
            CommandLine.Tell(left);
            return ExitCodes.Problems;
        }

        AtomicFile.Write(File, writer => writer.Write(text));
        CommandLine.Tell(left);
        using var output = StandardOutput.Open();
        output.Write($"Wrote {File}. To see what it sets: draftlint rules\n");
        return ExitCodes.Clean;
    }

    /// <summary>What to write; null if the file it is to be made of can't be read.</summary>
    private static string? Text(string? from, out ImmutableArray<Problem> left)
    {
        left = [];
        if (from is null)
        {
            var hasRules = Directory.Exists(RuleFolder) && Directory.EnumerateFiles(RuleFolder, "*.yml", SearchOption.AllDirectories).Any();
            return ConfigurationStarter.Text(hasRules ? RuleFolder : null);
        }

        var working = Directory.GetCurrentDirectory();
        var full = Path.GetFullPath(from, working);
        if (TextFile.Read(full, from, Problem.Configuration, "configuration", out var problem) is not { } source)
        {
            left = problem is null ? [] : [problem];
            return null;
        }

        (var text, left) = ValeTranslation.Of(source, Path.GetDirectoryName(full) ?? working, working);
        return text;
    }
}
