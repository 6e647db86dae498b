using CsCheck;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Diagnostics;

/// <summary>What holds for every fix of every rule.</summary>
public sealed class DraftFixerTests
{
    private static readonly DateOnly Day = new(2025, 1, 16);
    private static readonly Linter All = new(RuleSet.All, TestFacts.BuiltIn) { ThrowsFaults = true };

    /// <summary>Sentences with something to fix, and the examples of all rules that fix.</summary>
    private static readonly Gen<string> Passages = Gen.OneOf<string>(
    [
        "The the ferry  is late.", "Iran, China, Cuba and China voted.", "\u201cIt is late,\" she said .", "It is is is late.", "A 50 50 split", "the the\r\nthe roof", "one\n\ntwo", "> The the quay",
        "- tea\n- milk\n- tea", "<!-- draftlint-disable-next-line repeated-word -->", "See https://example.org/?utm_source=x .", "-- so -- he", "TK", "# The the headline",
        .. RuleSet.All.Rules.Where(rule => rule.FixKind != FixKind.None).SelectMany(rule => rule.Examples).Select(example => example.Text),
    ]);

    [Theory]
    [InlineData("The the roof  leaks.\r\n\r\nIt is is wet.\r\n", "The roof leaks.\r\n\r\nIt is wet.\r\n")]
    [InlineData("Iran,  China, Cuba and China  voted.", "Iran, China and Cuba voted.")]
    [InlineData("<!-- draftlint-disable-next-line -->\nThe the roof  leaks.\nThe the wall.", "<!-- draftlint-disable-next-line -->\nThe the roof  leaks.\nThe wall.")]
    public void Fixes_are_made_to_the_end(string before, string after)
    {
        var fixedDraft = Fix(before, FixKind.Suggestion);
        Assert.Equal(after, fixedDraft.After.Source.Content);
        Assert.Equal(after, RevisedText.Of(before).With(fixedDraft.Edits).Content);
    }

    [Fact]
    public void Only_what_may_be_trusted_is_made_unasked()
    {
        Assert.Equal("Iran, China, Cuba and China voted, they say.", Fix("Iran, China, Cuba and China voted,  they say.", FixKind.Safe).After.Source.Content);
        Assert.DoesNotContain("and China", Fix("Iran, China, Cuba and China voted,  they say.", FixKind.Suggestion).After.Source.Content, StringComparison.Ordinal);
    }

    /// <summary>A fix that calls for itself leaves the draft alone, and is told.</summary>
    [Fact]
    public void Fixes_that_never_rest_change_nothing()
    {
        var problems = new List<Problem>();
        var rule = RuleReader.Read(new SourceText("rule.yml", "id: H1\nname: longer\nkind: confused-word\nmessage: Write {right}.\nfix: safe\npairs: {quay: the quay}\n"), problems)!; // The file is right.
        Assert.Empty(problems);
        var fixedDraft = new DraftFixer(new Linter(new RuleSet([rule]), FactBook.Empty), FixKind.Suggestion, Day).Fix(new SourceText("a.md", "We met at the quay."));
        Assert.Equal(("We met at the quay.", Problem.Limit), (fixedDraft.After.Source.Content, Assert.Single(fixedDraft.After.Problems).Id));
        Assert.Equal("The fixes of \"longer\" do not come to rest; the draft is left as it was.", fixedDraft.After.Problems[0].Message);
        Assert.Empty(fixedDraft.Edits);
    }

    /// <summary>
    /// Of any draft: each round changes nothing outside the edits, a second run changes nothing, and linting no longer offers what was fixed.
    /// </summary>
    [Fact]
    [Trait("Category", "Slow")]
    public void Fixing_any_draft_comes_to_rest_and_touches_only_its_edits() => Gen.Select(Passages.Array[1, 8], Gen.OneOf("\n\n", "\r\n\r\n", " "), Gen.OneOf(FixKind.Safe, FixKind.Suggestion)).Sample(
        (passages, between, least) =>
        {
            var before = string.Join(between, passages);
            var draft = Fix(before, least);
            Assert.Empty(draft.After.Problems);
            var after = draft.After.Source.Content;
            Assert.Equal(after, RevisedText.Of(before).With(draft.Edits).Content);
            var (at, shift) = (0, 0);
            foreach (var edit in draft.Edits)
            {
                Assert.Equal(before[at..edit.Span.Start], after[(at + shift)..(edit.Span.Start + shift)]);
                shift += edit.NewText.Length - edit.Span.Length;
                at = edit.Span.End;
            }

            Assert.Equal(before[at..], after[(at + shift)..]);
            Assert.DoesNotContain(draft.After.Diagnostics, finding => new DraftFixer(All, least, Day).Offers(finding, draft.After.Source));
            Assert.Equal(after, Fix(after, least).After.Source.Content);
        },
        iter: 400);

    private static FixedDraft Fix(string text, FixKind least) => new DraftFixer(All, least, Day).Fix(new SourceText("a.md", text));
}
