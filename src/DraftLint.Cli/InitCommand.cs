using System.CommandLine;
using DraftLint.Rules;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>draftlint init</c>: a draftlint.yml with comments to start from. Asks nothing.</summary>
internal static class InitCommand
{
    private const string RuleFolder = "rules";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var command = new Command("init", "Write a draftlint.yml with comments to start from.");
        command.SetAction(_ => Write());
        return command;
    }

    private static int Write()
    {
        const string File = Workspace.ConfigurationName;
        if (Path.Exists(File))
            return CommandLine.Fail($"{File} is there already, and stays as it is.");

        var hasRules = Directory.Exists(RuleFolder) && Directory.EnumerateFiles(RuleFolder, "*.yml", SearchOption.AllDirectories).Any();
        AtomicFile.Write(File, writer => writer.Write(ConfigurationStarter.Text(hasRules ? RuleFolder : null)));
        using var output = StandardOutput.Open();
        output.Write($"Wrote {File}. To see what it sets: draftlint rules\n");
        return ExitCodes.Clean;
    }
}
