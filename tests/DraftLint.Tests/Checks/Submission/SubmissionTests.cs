using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Submission;

/// <summary>Length and parts, as an outlet asks for them.</summary>
public sealed class SubmissionTests
{
    private static readonly CheckVerifier WordCount = CheckVerifier.For("word-count");
    private static readonly CheckVerifier MissingPart = CheckVerifier.For("missing-part");
    private static readonly CheckVerifier HeadlineLength = CheckVerifier.For("headline-length");

    private static string Words(int count) => string.Concat(Enumerable.Repeat("word ", count)).TrimEnd() + ".";

    [Fact]
    public void The_count_and_the_outlet_are_told()
    {
        var herald = WordCount.With("min", "600").With("max", "900").With("outlet", "The Herald");
        Assert.Equal(["The body has 1,340 words; The Herald takes at most 900."], herald.Findings("# T\n\n" + Words(1340)).Select(finding => finding.Message));
        Assert.Equal(["The body has 310 words; The Herald asks for at least 600."], herald.Findings("# T\n\n" + Words(310)).Select(finding => finding.Message));
        herald.IsSilent("# T\n\n" + Words(850) + "\n\n*Ana Ruiz is a nurse. " + Words(90) + "*");
    }

    [Fact]
    public void About_a_length_is_milder()
    {
        var herald = WordCount.With("about", "750");
        herald.IsSilent(Words(862));
        herald.IsSilent(Words(638));
        Assert.All(herald.Findings(Words(870)), finding => Assert.Equal(Severity.Note, finding.Severity));
        Assert.Single(herald.Findings("# T\n\n" + Words(600)));
    }

    [Theory]
    [InlineData("well-known and/or $1.5 million—we said—50% of it", 9)]
    [InlineData("- one two\n- three\n\n> four five\n\n## Six\n\nseven", 7)]
    [InlineData("By Ana Ruiz\n\nOne.\n\n![two three](a.png)\n\n| four |\n| --- |\n| five |", 1)]
    public void Words_are_counted_as_a_desk_does(string draft, int count) =>
        Assert.Contains($"has {count} words", Assert.Single(WordCount.With("min", "100").Findings("# T\n\n" + draft)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_range_upside_down_is_refused() => Assert.Throws<Xunit.Sdk.XunitException>(() => WordCount.With("max", "600").With("min", "900"));

    [Theory]
    [InlineData("bio: Ana Ruiz is a nurse.", "The mill has closed.")]
    [InlineData("title: T", "The mill has closed.\n\n*Ana Ruiz is a nurse in Akron.*")]
    [InlineData("author: Ana Ruiz", "The mill has closed.\n\nAna Ruiz, a nurse in Akron, is at work on a book.")]
    [InlineData("title: T", "The mill has closed.\n\nAna Ruiz is a nurse in Akron. She rows.")]
    [InlineData("title: T", "The mill has closed.\n\nJosé Peña teaches history at the high school.")]
    [InlineData("author: Ana Ruiz", "The mill has closed.\n\n*Ana Ruiz's dog was last seen in Akron.*")]
    [InlineData("author: Ana Ruiz", "The mill has closed.\n\n*Gifts may be sent to the library. Ana Ruiz is a nurse.*")]
    [InlineData("title: T", "By Ana Ruiz\n\nThe mill has closed.\n\nRuiz is a nurse in Akron.")]
    [InlineData("title: T", "The mill has closed.\n\n*The writer is a nurse in Akron.*")]
    public void An_author_note_is_found_wherever_it_stands(string frontMatter, string body) => MissingPart.With("require", "[author-note]").IsSilent($"---\n{frontMatter}\n---\n\n{body}");

    [Theory]
    [InlineData("Ana Ruiz ran the mill.\n\n[|Ana Ruiz is a nurse in Akron.|]")]
    [InlineData("The mill has closed.\n\n[|South Korea is an ally.|]")]
    [InlineData("The mill has closed.\n\n[|Dr. Ines Dahl, who won the Nobel Prize, says less.|]")]
    [InlineData("The mill has closed.\n\n[|John Adams was the second president.|]")]
    [InlineData("The mill has closed.\n\n[|Supreme Court is a grand name for it.|]")]
    public void A_last_paragraph_is_no_author_note(string draft) => MissingPart.With("require", "[author-note]").Reports(draft);

    [Theory]
    [InlineData("Author: Ana Ruiz\n\nBio: Ana rows.\n\nEmail: ana@example.org\n\nHeadline: The river\n\nIt is brown.\n\n(742 words)", 3)]
    [InlineData("# T\n\nBy Ana Ruiz\n\nIt is brown.\n\nWord count: 742\n\nAuthor bio: Ana Ruiz is a nurse. She rows.", 3)]
    public void Lines_for_the_desk_are_parts_and_no_body(string draft, int words)
    {
        Assert.Contains($"has {words} words", Assert.Single(WordCount.With("min", "100").Findings(draft)).Message, StringComparison.Ordinal);
        MissingPart.With("require", "[headline, byline, author-note]").IsSilent(draft);
    }

    [Theory]
    [InlineData("---\ntitle: T\nemail: ana@example.org\n---\n\nThe mill.")]
    [InlineData("# T\n\nThe mill.\n\nContact: ana@example.org, (330) 555-0142")]
    [InlineData("# T\n\nThe mill.\n\n*Ana Ruiz is a nurse. [Write to her](mailto:ana@example.org).*")]
    [InlineData("# T\n\n330-555-0142\n\nThe mill.")]
    public void A_way_to_reach_the_author_is_found(string draft) => MissingPart.With("require", "[contact]").IsSilent(draft);

    [Fact]
    public void The_key_can_be_added()
    {
        MissingPart.With("outlet", "The Herald").Fixes("---\nauthor: Ana Ruiz\n---\n\nThe mill.", "---\ntitle: \nauthor: Ana Ruiz\n---\n\nThe mill.");
        MissingPart.With("require", "[byline]").Fixes("The mill has closed.", "---\nauthor: \n---\n\nThe mill has closed.");
    }

    [Theory]
    [InlineData("Dear Mayor Roe:\n\n{0}")]
    [InlineData("*Published on April 9, 2015*\n\n{0}")]
    [InlineData("Word count: 640\n\n{0}")]
    [InlineData("{0}\n\nContact: ana@example.org, 775-555-0100")]
    [InlineData("{0}\n\n## The bill\n\n{0}\n\n*Ana Roe is a nurse in Elko.*")]
    public void A_draft_for_a_desk_needs_a_headline_above_it(string form) =>
        Assert.Single(MissingPart.Findings(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Words(150))));

    [Theory]
    [InlineData("# To the mayor\n\nDear Mayor Roe:\n\n{0}")]
    [InlineData("{0}")]
    [InlineData("Dear reader of this column\n\n{0}")]
    public void Other_text_needs_none(string form) =>
        MissingPart.IsSilent(string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Words(150)));

    [Fact]
    public void Without_an_outlet_a_whole_draft_without_a_headline_gets_a_note()
    {
        MissingPart.IsSilent(Words(120));
        MissingPart.IsSilent("---\nauthor: Ana Ruiz\n---\n\n## A head\n\n" + Words(120));
        Assert.Equal(Severity.Note, Assert.Single(MissingPart.Findings("---\nauthor: Ana Ruiz\n---\n\n" + Words(120))).Severity);
    }

    [Fact]
    public void A_part_that_there_is_not_is_refused() => Assert.Contains("\"headlin\" is no part of a draft", Assert.Throws<Xunit.Sdk.XunitException>(() => MissingPart.With("require", "[headlin]")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("# [|Build it. Then use it.|]")]
    [InlineData("# [|THE RIVER RUNS BROWN|]")]
    public void A_headline_out_of_form_is_reported(string draft) => HeadlineLength.Reports(draft);

    [Theory]
    [InlineData("# Build it ...")]
    [InlineData("# NATO AND UN")]
    [InlineData("# What the U.S. owes the U.N.")]
    [InlineData("Text without a headline.")]
    public void A_headline_in_form_is_left_alone(string draft) => HeadlineLength.IsSilent(draft);
}
