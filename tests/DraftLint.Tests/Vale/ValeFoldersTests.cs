using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Tests.Vale;

/// <summary>Styles in folders, vocabularies and comments, as a configuration brings them in.</summary>
public sealed class ValeFoldersTests : IDisposable
{
    private const string Word = "extends: existence\nmessage: Not '%s'.\nlevel: error\ntokens: [word]\n";

    private readonly FolderSample folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("./styles/House", "House.Word")]
    [InlineData("./styles", "House.Word", "Other.Deep.Word")]
    public void Rules_are_named_by_style_and_file(string extends, params string[] names)
    {
        folder.With("styles/House/Word.yml", Word).With("styles/House/Word.test.yml", "a: 1").With("styles/House/meta.json", "{}").With("styles/Other/Deep/Word.yml", Word)
            .With("styles/config/vocabularies/Base/accept.txt", "").With("styles/config/actions/x.yml", "a: 1").With("draftlint.yml", $"extends: {extends}");
        var workspace = new Workspace(folder.Path, new RunSettings());
        Assert.Equal(names, workspace.RulesFor("a.md").Rules.Rules.Select(static rule => rule.Name));
        Assert.Empty(workspace.Problems);
    }

    [Fact]
    public void A_file_that_can_t_be_kept_is_told_and_the_others_hold()
    {
        folder.With("styles/House/Script.yml", "extends: script\nmessage: M.\nscript: x.tengo\n").With("styles/House/Word.yml", Word).With("draftlint.yml", "extends: ./styles/House");
        Assert.Equal(["House.Word 1:3"], Found("A word."));
        Assert.Equal(["styles/House/Script.yml:1"], Problems().Select(static problem => $"{problem.File}:{problem.Position?.Line}"));
    }

    [Fact]
    public void The_configuration_sets_keys_and_levels_of_a_rule()
    {
        folder.With("styles/House/Word.yml", Word).With("draftlint.yml", "extends: [recommended, ./styles/House]\nrules:\n  House.Word: {severity: note, tokens: [verb], ignorecase: true}\n");
        Assert.Equal(["House.Word 1:3"], Found("A Verb, a word."));
        Assert.Empty(Problems());
        folder.With("draftlint.yml", "extends: ./styles/House\nrules: {House.Word: off}\n");
        Assert.Empty(Found("A word."));
    }

    [Fact]
    public void A_rule_may_extend_another_of_its_kind()
    {
        folder.With("styles/House/Word.yml", Word).With("styles/House/Verb.yml", "extends: House.Word\ntokens: [verb]\n").With("draftlint.yml", "extends: ./styles/House");
        Assert.Equal(["House.Verb 1:3", "House.Word 1:11"], Found("A verb, a word."));
        Assert.Empty(Problems());
    }

    [Fact]
    public void A_vocabulary_brings_terms_and_words_to_avoid()
    {
        folder.With("styles/House/Word.yml", "extends: existence\nmessage: Not '%s'.\ntokens: ['[A-Z][a-z]+Hub']\n").With("words/accept.txt", "# Names\nGitHub\n(?i)yaml\n[a\n").With("words/reject.txt", "utilize\n")
            .With("draftlint.yml", "extends: ./styles/House\nvale: {vocabularies: [words]}\n");
        Assert.Equal(["Vale.Terms 1:4", "Vale.Avoid 1:11", "House.Word 1:43"], Found("On github utilize Yaml, YAML, GitHub, and DocHub."));
        Assert.Equal(["words/accept.txt:4:3"], Problems().Select(static problem => $"{problem.File}:{problem.Position?.Line}:{problem.Position?.Column}"));
    }

    [Fact]
    public void A_vocabulary_holds_patterns_and_the_later_of_two_spellings()
    {
        folder.With("words/accept.txt", "harbour\n[Qq]uayside\n").With("more/accept.txt", "Harbour\n").With("draftlint.yml", "extends: []\nvale: {vocabularies: [words, more]}\n");
        Assert.Equal(["Vale.Terms 1:3", "Vale.Terms 1:25"], Found("A harbour, a Harbour, a QUAYSIDE, a Quayside."));
    }

    [Fact]
    public void A_vocabulary_is_nothing_to_rules_that_count()
    {
        folder.With("styles/House/Long.yml", "extends: occurrence\nmessage: M.\nscope: sentence\nmax: 2\ntoken: ','\n").With("styles/House/Size.yml", "extends: metric\nmessage: M %s.\nformula: words\ncondition: '> 9'\n")
            .With("styles/House/Grey.yml", "extends: consistency\nmessage: M '%s'.\neither: {grey: gray}\n").With("words/accept.txt", "GitHub\n").With("draftlint.yml", "extends: ./styles/House\nvale: {vocabularies: [words], token-ignores: [x]}\n");
        Assert.Equal(["House.Grey 1:15"], Found("A grey sea, a gray sky."));
        Assert.Empty(Problems());
    }

    [Fact]
    public void A_word_said_twice_is_mended_by_its_vocabulary_s_rule()
    {
        folder.With("words/accept.txt", "GitHub\n").With("draftlint.yml", "extends: []\nvale: {vocabularies: [words]}\nrules: {Vale.Repetition: error}\n");
        var finding = new Workspace(folder.Path, new RunSettings()).RulesFor("a.md").Linter.Lint(new SourceText("a.md", "The the pier."), new DateOnly(2025, 1, 16)).Diagnostics.Single();
        Assert.Equal(("Vale.Repetition", "The"), (finding.Rule.Name, Assert.Single(finding.Fix!.Edits).NewText));
    }

    [Fact]
    public void Ignored_words_and_blocks_are_code()
    {
        folder.With("styles/House/Word.yml", Word).With("draftlint.yml", "extends: ./styles/House\nvale:\n  token-ignores: ['\\$[^$]+\\$']\n  block-ignores: ['(?s)\\{% raw %\\}.*?\\{% end %\\}']\n");
        Assert.Equal(["House.Word 1:16"], Found("A $word$ and a word.\n\n{% raw %}\n\nA word.\n\n{% end %}"));
    }

    [Theory]
    [InlineData("vale: {vocabularies: [words]}", "1:23 There is no accept.txt and no reject.txt in \"words\".")]
    [InlineData("vale: {vocabulary: [words]}", "1:8 \"vocabulary\" is no key of \"vale\"; the nearest is \"vocabularies\".")]
    [InlineData("vale: {token-ignores: ['(a']}", "1:24 \"(a\" is no pattern: a ( is never closed.")]
    [InlineData("vale: [words]", "1:7 \"vale\" must be a mapping (key: value), not a list.")]
    public void A_mistake_under_vale_is_told_with_its_place(string configuration, string problem)
    {
        folder.With("draftlint.yml", configuration);
        Assert.Equal([problem], Problems().Select(static one => $"{one.Position?.Line}:{one.Position?.Column} {one.Message}"));
    }

    [Theory]
    [InlineData("<!-- vale off -->\n\nA word.\n\n<!-- vale on -->\n\nA word.", "House.Other 7:3", "House.Word 7:3")]
    [InlineData("<!-- vale House.Word = NO -->\n\nA word.\n\n<!-- vale House.Word = YES -->\n\nA word.", "House.Other 3:3", "House.Other 7:3", "House.Word 7:3")]
    [InlineData("<!-- vale House = NO -->\n\nA word.")]
    [InlineData("<!-- vale styles = Other -->\n\nA word.")]
    [InlineData("<!-- vale House.Word[\"word\"] = NO -->\n\nA word.", "House.Other 3:3")]
    [InlineData("<!-- draftlint-disable-next-line House.Word -- a name -->\nA word.", "House.Other 2:3")]
    [InlineData("<!-- vale House.Words = NO -->\n\nA word.", "House.Other 3:3", "House.Word 3:3")]
    public void Comments_silence(string draft, params string[] found)
    {
        folder.With("styles/House/Word.yml", Word).With("styles/House/Other.yml", Word).With("draftlint.yml", "extends: ./styles/House");
        Assert.Equal(found, Found(draft));
    }

    private IEnumerable<string> Found(string draft)
    {
        var source = new SourceText("a.md", draft);
        var result = new Workspace(folder.Path, new RunSettings()).RulesFor("a.md").Linter.Lint(source, new DateOnly(2025, 1, 16));
        return result.Diagnostics.Where(static finding => finding.Suppression is null && finding.Rule.Name.Contains('.', StringComparison.Ordinal))
            .Select(finding => $"{finding.Rule.Name} {source.PositionOf(finding.Span.Start).Line}:{source.PositionOf(finding.Span.Start).Column}");
    }

    private IReadOnlyList<Problem> Problems()
    {
        var workspace = new Workspace(folder.Path, new RunSettings());
        _ = workspace.RulesFor("a.md");
        return workspace.Problems;
    }
}
