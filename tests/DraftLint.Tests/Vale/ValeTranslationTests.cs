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
              - drafts: ['blog/*.md']
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
            12 "One.Odd" is not kept: "loud" is no level.
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
}
