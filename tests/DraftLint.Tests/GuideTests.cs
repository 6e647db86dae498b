using System.Text.RegularExpressions;
using DraftLint.Rules;
using DraftLint.Tests.CommandLine;
using DraftLint.Workspaces;

namespace DraftLint.Tests;

/// <summary>Every example of <c>docs/writing-rules.md</c> is run, in the order in which a reader meets them.</summary>
[Trait("Category", "Slow")]
public sealed partial class GuideTests : IDisposable
{
    private const string Kinds = "kinds";

    private readonly FolderSample folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_example_is_what_it_says()
    {
        var count = 0;
        foreach (Match block in Fence().Matches(ProjectTexts.Read("docs/writing-rules.md")))
        {
            var text = block.Groups["text"].Value;
            if (block.Groups["language"].Value == "console")
                RunAll(text);
            else
                Write(text, $"{Kinds}/{count}.yml");

            count++;
        }

        Assert.True(count > 15, "Where are the examples?");
        TestKinds();
    }

    /// <summary>Commands behind <c>$ draftlint</c>, each with what it prints.</summary>
    private void RunAll(string session)
    {
        foreach (var step in session.Split("$ draftlint ", StringSplitOptions.RemoveEmptyEntries))
        {
            var (command, output) = (step[..step.IndexOf('\n', StringComparison.Ordinal)], step[(step.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            var run = DraftLintProcess.Run(folder.Path, command);
            Assert.Equal((output, ""), (run.Output, run.Errors));
        }
    }

    /// <summary>Writes a file by the name in its first comment, else a rule of its own; a configuration must be sound.</summary>
    private void Write(string text, string otherName)
    {
        var name = text.StartsWith("# ", StringComparison.Ordinal) ? text[2..text.IndexOf('\n', StringComparison.Ordinal)] : otherName;
        folder.With(name, text[(name == otherName ? 0 : text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        if (name != Workspace.ConfigurationName)
            return;

        var workspace = new Workspace(folder.Path, new RunSettings());
        Assert.NotEmpty(workspace.RulesFor("a.md").Rules.Rules);
        Assert.Empty(workspace.Problems.Select(problem => problem.Message));
    }

    private void TestKinds()
    {
        var workspace = new Workspace(folder.Path, new RunSettings());
        var proofs = RuleProof.Of(workspace.ReadRules(Kinds), TestFacts.BuiltIn);
        Assert.Empty(workspace.Problems.Select(problem => problem.Message));
        Assert.NotEmpty(proofs);
        Assert.Empty(proofs.SelectMany(proof => proof.Examples.Where(result => !result.Holds).Select(result => $"{proof.Rule.Name}: {result.Explanation}").Append(proof.Lack is null ? "" : proof.Rule.Name + ": " + proof.Lack)).Where(words => words.Length > 0));
    }

    [GeneratedRegex("^```(?<language>yaml|console)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
