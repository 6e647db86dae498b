using System.CommandLine;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary>The options that say by which rules a run judges; several commands have them.</summary>
internal sealed class RunOptions
{
    private readonly Option<string[]> rule = new("--rule") { Description = "Run only this rule (name or id), or NAME=SEVERITY to set one. May be repeated.", HelpName = "NAME[=SEVERITY]" };
    private readonly Option<string[]> rules = new("--rules") { Description = "Rules of this file or folder too. May be repeated.", HelpName = "DIR" };
    private readonly Option<string?> config = new("--config") { Description = "This draftlint.yml for all drafts, in the place of the nearest.", HelpName = "FILE" };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Add(rule);
        command.Add(rules);
        command.Add(config);
    }

    /// <summary>What was given.</summary>
    public RunSettings Read(ParseResult parsed) => new()
    {
        Rules = [.. parsed.GetValue(rule) ?? []],
        RuleFolders = [.. parsed.GetValue(rules) ?? []],
        ConfigurationFile = parsed.GetValue(config),
    };

    /// <summary>The files around the working folder, with what was given.</summary>
    public Workspace Open(ParseResult parsed) => new(Directory.GetCurrentDirectory(), Read(parsed));
}
