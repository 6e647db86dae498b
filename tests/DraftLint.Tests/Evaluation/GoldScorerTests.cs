using System.Text.Json;
using DraftLint.Evaluation.Gold;
using DraftLint.Text;

namespace DraftLint.Tests.Evaluation;

public sealed class GoldScorerTests
{
    private const string Draft = "Tea, milk and tea. Tea again. 😀 Milk, milk.";

    [Fact]
    public void A_label_is_hit_once_however_many_reports_overlap_it() =>
        Assert.Equal(["Hit a: Tea, milk"], Score("""{"expect": [{"check": "a", "quote": "Tea, milk"}], "complete": ["a"]}""", Report("a", "Tea"), Report("a", "milk and")));

    [Fact]
    public void A_report_of_another_check_is_no_hit() =>
        Assert.Equal(["Miss a: Tea"], Score("""{"expect": [{"check": "a", "quote": "Tea"}]}""", Report("b", "Tea")));

    [Fact]
    public void A_report_that_only_touches_is_no_hit() =>
        Assert.Equal(["Miss a: Tea"], Score("""{"expect": [{"check": "a", "quote": "Tea"}]}""", Report("a", ", milk")));

    [Fact]
    public void The_occurrence_is_the_one_that_counts() =>
        Assert.Equal(["Miss a: Tea", "Hit a: Tea"], Score("""{"expect": [{"check": "a", "quote": "Tea"}, {"check": "a", "quote": "Tea", "occurrence": 2}]}""", Report("a", "Tea again")));

    [Fact]
    public void Any_of_several_places_is_right() =>
        Assert.Equal(["Hit a: Tea"], Score("""{"expect": [{"check": "a", "quote": "Tea", "anyOf": [{"quote": "milk", "occurrence": 2}]}], "complete": ["a"]}""", Report("a", "milk.")));

    [Fact]
    public void A_report_where_the_draft_should_be_silent_is_false() =>
        Assert.Equal(["False a: Tea"], Score("""{"silent": [{"check": "a", "quote": "Tea, milk"}]}""", Report("a", "Tea"), Report("b", "milk")));

    [Fact]
    public void A_star_silences_every_check_and_counts_each_report_once() =>
        Assert.Equal(["False a: Tea", "False b: milk"], Score("""{"silent": [{"check": "*", "quote": "Tea, milk"}, {"check": "a", "quote": "Tea"}], "complete": ["a"]}""", Report("a", "Tea"), Report("b", "milk")));

    [Fact]
    public void Where_labels_are_complete_an_unlabelled_report_is_false() =>
        Assert.Equal(["False a: again"], Score("""{"complete": ["a"]}""", Report("a", "again"), Report("b", "again")));

    [Fact]
    public void What_is_optional_counts_neither_way() =>
        Assert.Empty(Score("""{"optional": [{"check": "a", "quote": "again"}], "silent": [{"check": "*", "quote": "again"}], "complete": ["a"]}""", Report("a", "again")));

    [Fact]
    public void Places_are_counted_in_code_units_and_may_overlap()
    {
        var source = new SourceText("draft.md", "😀 aaa");
        Assert.Equal(new TextSpan(4, 2), new GoldPlace("aa", 2).In(source));
        Assert.Null(new GoldPlace("aa", 3).In(source));
    }

    [Fact]
    public void Frequent_checks_weigh_more_in_the_sum()
    {
        var tallies = CheckTally.Of([Verdict(Outcome.Hit, "b"), Verdict(Outcome.Hit, "b"), Verdict(Outcome.False, "b"), Verdict(Outcome.Miss, "a")]);
        Assert.Equal(["a                               0    0    1        nan   0.000", "b                               2    1    0      0.667   1.000"], tallies.Select(tally => tally.ToString()));
        Assert.Equal("all                             2    1    1      0.667   0.667", CheckTally.Sum(tallies).ToString());
    }

    [Theory]
    [InlineData("""{"expect": [{"check": "a"}]}""")]
    [InlineData("""{"silent": [{"check": "a", "quote": null}]}""")]
    [InlineData("null")]
    [InlineData("[")]
    public void What_is_no_label_file_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => LabelFile.Parse(json));

    private static Verdict Verdict(Outcome outcome, string check) => new(outcome, check, default, "");

    private static Reported Report(string check, string words) => new(check, new TextSpan(Draft.IndexOf(words, StringComparison.Ordinal), words.Length), words);

    private static IEnumerable<string> Score(string labels, params Reported[] reports) =>
        GoldScorer.Score(new SourceText("draft.md", Draft), LabelFile.Parse(labels), reports).Select(verdict => $"{verdict.Outcome} {verdict.Check}: {verdict.Words}");
}
