using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Tests.Vale;

/// <summary>A configuration of Vale's as a draftlint.yml.</summary>
public sealed class ValeTranslationTests : IDisposable
{
    private const string Ini = """
        StylesPath = .github/styles
        MinAlertLevel = warning
        Vocab = House, Gone
        Packages = One
        IgnoredScopes = code, tt ; as it is

        [*.{md,txt}]
        BasedOnStyles = Vale, One
        One.Loud = suggestion
        One.Quiet = YES
        One.None = NO
        One.Odd = loud
        Vale.Spelling = NO
        TokenIgnores = (\$+[^\n$]+\$+), \
          (\{\w+\})

        [blog/*.md]
        BasedOnStyles = Two
        Two.Plain = error

        [README.md]
        One.Plain = NO

        [*.adoc]
        BasedOnStyles = One
        """;

    private readonly FolderSample folder = new();

    public ValeTranslationTests()
    {
        foreach (var rule in new[] { "One/Loud.error", "One/Plain.warning", "One/Quiet.suggestion", "Two/Plain.warning" })
            folder.With($".github/styles/{rule.Split('.')[0]}.yml", $"extends: existence\nmessage: M.\nlevel: {rule.Split('.')[1]}\ntokens: [word]\n");

        folder.With(".github/styles/config/vocabularies/House/accept.txt", "GitHub\n").With(".github/styles/config/vocabularies/House/reject.txt", "utilize\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_sets_what_Vale_would()
    {
        var (text, left) = ValeTranslation.Of(new SourceText(".vale.ini", Ini), folder.Path, folder.Path);
        Assert.Equal(
            """
            # Made of .vale.ini. To have DraftLint's own rules as well, put "recommended" first under extends.
            extends:
              - ./.github/styles/One
              - ./.github/styles/Two
            vale:
              vocabularies:
                - ./.github/styles/config/vocabularies/House
              token-ignores:
                - '(\$+[^\n$]+\$+)'
                - '(\{\w+\})'
            rules:
              One.Loud: off
              One.Quiet: off
              Two.Plain: off
              Vale.Repetition: error
            overrides:
              - drafts: ['blog/**/*.md']
                rules:
                  One.Plain: off
                  Two.Plain: error
                  Vale.Avoid: off
                  Vale.Repetition: off
                  Vale.Terms: off
              - drafts: ['**/README.md']
                rules:
                  One.Plain: off

            """,
            string.Join('\n', text.Split('\n').Where(static line => !line.StartsWith("# .vale.ini:", StringComparison.Ordinal))));
        Assert.Equal(
            """
            3 "Vocab" is not kept: there is no vocabulary "Gone" in ./.github/styles.
            5 "IgnoredScopes" is not kept: draftlint.yml has no such setting.
            11 "One.None" is not kept: there is no such rule in the style.
            12 "loud" is no level: "One.Odd" is off, as Vale reads it.
            12 "One.Odd" is not kept: there is no such rule in the style.
            24 "[*.adoc]" is not kept: it is about no drafts that DraftLint reads, or no glob of draftlint.yml says as much.
            """,
            string.Join('\n', left.Select(static problem => $"{problem.Position?.Line} {problem.Message}")));
        Assert.All(left, problem => Assert.Contains($"# .vale.ini:{problem.Position?.Line}: {problem.Message}", text, StringComparison.Ordinal));
    }

    [Fact]
    public void What_it_writes_is_sound()
    {
        folder.With("draftlint.yml", ValeTranslation.Of(new SourceText(".vale.ini", Ini), folder.Path, folder.Path).Text);
        var workspace = new Workspace(folder.Path, new RunSettings());
        _ = workspace.RulesFor("blog/a.md");
        Assert.Empty(workspace.Problems.Select(static problem => problem.Message));
    }

    [Fact]
    public void A_setting_for_a_style_holds_for_the_rules_that_have_none_of_their_own()
    {
        var text = Of("[*]\nBasedOnStyles = One\nBasedOnStyles = Two\nOne = suggestion\nOne.Plain = warning\nOne.Quiet = no\nTwo = NO\n").Text;
        Assert.Contains("rules:\n  One.Loud: note\n  One.Quiet: off\n  Two.Plain: off\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[*.md]\nBasedOnStyles = One, Two\n\n[*.txt]\nBasedOnStyles = One\n", "**/*.txt", "Two.Plain: off")]
    [InlineData("[*]\nBasedOnStyles = One\n\n[*.md]\nBasedOnStyles = Two\n\n[essays/*]\nTwo.Plain = error\n", "essays/**", "Two.Plain: error")]
    [InlineData("[*.md]\nBasedOnStyles = Two\n\n[essays/*/old/*.md]\nBasedOnStyles =\n", "essays/**/old/**/*.md", "Two.Plain: off")]
    public void A_section_for_some_drafts_is_an_override(string sections, string glob, string rule)
    {
        var lines = Of(sections).Text.Split('\n').SkipWhile(static line => line != "overrides:").Take(4);
        Assert.Equal(["overrides:", $"  - drafts: ['{glob}']", "    rules:", "      " + rule], lines);
    }

    [Fact]
    public void Without_a_style_no_rule_holds_but_those_of_the_words() =>
        Assert.Contains("\nextends: []\nvale:\n  vocabularies:\n", Of("Vocab = House\n\n[*]\nBasedOnStyles = Vale\n").Text, StringComparison.Ordinal);

    [Fact]
    public void A_pattern_may_hold_a_comma_and_is_written_once() =>
        Assert.Contains("  token-ignores:\n    - 'a{2,}'\n    - b\n", Of("[*.md]\nTokenIgnores = a{2\\,}, b\n\n[*]\nTokenIgnores = b\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Packages = One, https://host.example/a/Rest.zip\n\n[*]\nBasedOnStyles = One", "2 \"Packages\" is not kept: \"Rest\" is no style in ./.github/styles, and the settings of a package are not read.")]
    [InlineData("[*]\nBasedOnStyles = One, Absent", "3 \"Absent\" is not kept: there is no folder ./.github/styles/Absent; a package gets there by vale sync.")]
    [InlineData("[formats]\nmdx = md\nqmd = md", "4 \"[formats] qmd\" is not kept: only Markdown and plain text are read.")]
    [InlineData("[*]\nOne = loud", "3 \"One\" is not kept: draftlint.yml has no such setting.")]
    public void What_has_no_place_is_told_by_line_and_key(string ini, string problem) =>
        Assert.Equal([problem], Of(ini).Left.Select(static one => $"{one.Position?.Line} {one.Message}"));

    /// <summary>What becomes of a configuration whose first line names the folder of the styles.</summary>
    private (string Text, IReadOnlyList<Problem> Left) Of(string ini)
    {
        var (text, left) = ValeTranslation.Of(new SourceText(".vale.ini", "StylesPath = .github/styles\n" + ini), folder.Path, folder.Path);
        return (text, left);
    }
}
