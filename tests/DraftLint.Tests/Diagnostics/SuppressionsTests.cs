using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Diagnostics;

/// <summary>Comments that silence findings: on a line, in a block, by name, by id, all.</summary>
public sealed class SuppressionsTests
{
    private static readonly Linter Recommended = new(RuleSet.Recommended, FactBook.Empty) { ThrowsFaults = true };

    private static readonly CheckVerifier MalformedSuppression = CheckVerifier.For("malformed-suppression");
    private static readonly CheckVerifier UnusedSuppression = CheckVerifier.For("unused-suppression");

    /// <summary>Each draft with the findings that are left, and those that are silenced in brackets, by line.</summary>
    [Theory]
    [InlineData("<!-- draftlint-disable-next-line repeated-word -->\nThe the roof.", "(2 repeated-word)")]
    [InlineData("<!-- draftlint-disable-next-line DL1002 -->\n\n\nThe the roof.", "(4 repeated-word)")]
    [InlineData("<!-- draftlint-disable-next-line -->\nThe the TK roof.", "(2 repeated-word) (2 placeholder-text)")]
    [InlineData("<!-- draftlint-disable-next-line repeated-word,placeholder-text -->\nThe the TK roof.", "(2 repeated-word) (2 placeholder-text)")]
    [InlineData("<!-- draftlint-disable-next-line repeated-word -->\nThe the TK roof\nis is old.", "(2 repeated-word) 2 placeholder-text 3 repeated-word")]
    [InlineData("<!-- draftlint-disable-next-line repeated-word -->\n<!-- draftlint-disable-next-line placeholder-text -->\nThe the TK roof.", "(3 repeated-word) (3 placeholder-text)")]
    [InlineData("<!--\ndraftlint-disable-next-line\nrepeated-word\n-->\nThe the roof.", "(5 repeated-word)")]
    [InlineData("- one\n  <!-- draftlint-disable-next-line repeated-word -->\n- the the roof", "(3 repeated-word)")]
    [InlineData("The the roof.\n\n<!-- draftlint-disable repeated-word -->\nThe the TK roof.\n\nIt it leaks.\n<!-- draftlint-enable repeated-word -->\n\nAnd and so on.", "1 repeated-word (4 repeated-word) 4 placeholder-text (6 repeated-word) 9 repeated-word")]
    [InlineData("<!-- draftlint-disable -->\nThe the TK roof.\n<!-- draftlint-enable placeholder-text -->\n\nThe the TK roof.\n<!-- draftlint-enable -->\n\nThe the roof.", "(2 repeated-word) (2 placeholder-text) (5 repeated-word) 5 placeholder-text 8 repeated-word")]
    [InlineData("The roof <!-- draftlint-disable repeated-word -->is is old <!-- draftlint-enable repeated-word -->and and wet.", "(1 repeated-word) 1 repeated-word")]
    [InlineData("<!-- draftlint-disable-next-line repeated-word -->\r\nThe the roof.", "(2 repeated-word)")]
    [InlineData("```\n<!-- draftlint-disable -->\n```\n\nThe the roof.", "5 repeated-word")]
    public void A_comment_silences_what_it_names(string draft, string findings)
    {
        var found = Recommended.Lint(new SourceText("a.md", draft), new DateOnly(2025, 1, 16));
        var told = found.Diagnostics.Select(finding => (Line: found.Source.PositionOf(finding.Span.Start).Line, finding.Rule.Name, IsSilenced: finding.Suppression is not null));
        Assert.Equal(findings, string.Join(' ', told.Select(one => one.IsSilenced ? $"({one.Line} {one.Name})" : $"{one.Line} {one.Name}")));
    }

    [Theory]
    [InlineData("<!-- draftlint-disable-next-line repeated-word -- the band is called The The -->", "the band is called The The")]
    [InlineData("<!-- draftlint-disable-next-line -- a reason -- with a dash -->", "a reason -- with a dash")]
    [InlineData("<!-- draftlint-disable-next-line repeated-word -- -->", null)]
    [InlineData("<!-- draftlint-disable-next-line repeated-word -->", null)]
    public void The_reason_goes_with_the_finding(string comment, string? reason)
    {
        var finding = Assert.Single(Recommended.Lint(new SourceText("a.md", comment + "\nThe the roof."), new DateOnly(2025, 1, 16)).Diagnostics);
        Assert.Equal(reason, finding.Suppression!.Reason);
        Assert.Equal(new TextSpan(0, comment.Length), finding.Suppression.Comment);
    }

    /// <summary>A draft that switches a rule off for itself silences what the rule finds, and may say why.</summary>
    [Theory]
    [InlineData("repeated-word: off", "repeated-word", null)]
    [InlineData("DL1002: off", "DL1002", null)]
    [InlineData("repeated-word: {severity: off, reason: the band is called The The}", "repeated-word", "the band is called The The")]
    [InlineData("placeholder-text: note\n  repeated-word:\n    severity: off\n    reason: so it is", "repeated-word", "so it is")]
    public void Front_matter_silences_the_whole_draft(string setting, string key, string? reason)
    {
        var source = new SourceText("a.md", $"---\ndraftlint:\n  {setting}\n---\n\nThe the TK roof.\n\nIt it leaks.\n");
        var result = Recommended.Lint(source, new DateOnly(2025, 1, 16));
        Assert.Equal(["repeated-word", "placeholder-text", "repeated-word"], result.Diagnostics.Select(finding => finding.Rule.Name));
        Assert.All(result.Diagnostics.Where(finding => finding.Rule.Name == "repeated-word"), finding =>
        {
            Assert.Equal(reason, finding.Suppression!.Reason);
            Assert.Equal(key, source[finding.Suppression.Comment]);
        });
        Assert.Null(result.Diagnostics[1].Suppression);
    }

    [Theory]
    [InlineData("---\ndraftlint:\n  [|repeated-word|]: off\n---\n\nThe the roof.")]
    [InlineData("[|<!-- draftlint-disable-next-line repeated-word -->|]\nThe the roof.")]
    public void Where_reasons_are_asked_for_one_is_given(string draft) => MalformedSuppression.With("require-reason", "true").Reports(draft);

    [Theory]
    [InlineData("---\ndraftlint:\n  repeated-word: {severity: off, reason: a band}\n---\n\nThe the roof.")]
    [InlineData("---\ndraftlint:\n  repeated-word: note\n---\n\nThe the roof.")]
    [InlineData("<!-- draftlint-disable-next-line repeated-word -- a band -->\nThe the roof.")]
    public void A_reason_is_enough(string draft) => MalformedSuppression.With("require-reason", "true").IsSilent(draft);

    [Theory]
    [InlineData("<!-- [|draftlint-disable-nextline|] repeated-word -->\nThe the roof.")]
    [InlineData("<!-- [|draftlint disable|] repeated-word -->\nThe the roof.")]
    [InlineData("<!-- draftlint-disable-next-line [|repeatd-word|], placeholder-text -->\nThe TK roof.")]
    [InlineData("<!-- draftlint-disable-next-line placeholder-text, [|DL9999|] -- so -->\nThe TK roof.")]
    [InlineData("<!-- [|draftlint-disable-next-line|] placeholder-text,, repeated-word -->\nThe TK the the roof.")]
    [InlineData("The roof.\n\n<!-- draftlint-enable [|repeated-word|] -->")]
    public void What_can_not_be_understood_is_told(string draft) => MalformedSuppression.Reports(draft);

    [Fact]
    public void The_right_word_is_offered()
    {
        MalformedSuppression.Fixes("<!-- draftlint-disable-nextline repeated-word -->\nThe the roof.", "<!-- draftlint-disable-next-line repeated-word -->\nThe the roof.");
        MalformedSuppression.Fixes("<!-- draftlint-disable-next-line repeatd-word -->\nThe the roof.", "<!-- draftlint-disable-next-line repeated-word -->\nThe the roof.");
    }

    [Fact]
    public void What_silences_nothing_can_be_taken_out() =>
        UnusedSuppression.Fixes("One.\n\n<!-- draftlint-disable-next-line repeated-word -->\nThe roof.\n", "One.\n\nThe roof.\n");

    [Fact]
    public void A_comment_about_a_rule_that_is_off_is_left_alone() => UnusedSuppression.IsSilent("---\ndraftlint: {repeated-word: off}\n---\n\n<!-- draftlint-disable-next-line repeated-word -->\nThe the roof.");

    [Fact]
    public void Many_comments_and_findings_take_one_sweep()
    {
        var draft = string.Concat(Enumerable.Repeat("<!-- draftlint-disable-next-line repeated-word -->\n", 4_000)) + string.Concat(Enumerable.Repeat("The the roof.\n\n", 4_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var findings = Recommended.Lint(new SourceText("a.md", draft), new DateOnly(2025, 1, 16)).Diagnostics;
        Assert.Equal(3_999, findings.Count(finding => finding.Rule.Name == "repeated-word" && finding.Suppression is null));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }
}
