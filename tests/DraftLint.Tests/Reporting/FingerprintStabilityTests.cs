using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Reporting;

/// <summary>Edits elsewhere in a draft leave a finding its fingerprint: measured on 1,000 random edits of drafts with findings of every rule.</summary>
public sealed class FingerprintStabilityTests
{
    private const int Edits = 1_000;
    private const double Least = 0.995;

    private static readonly DateOnly Day = new(2025, 1, 16);
    private static readonly string[] Words = ["harbor", "the levy", "quietly", "and so on", "twelve boats", "However,", "(again)", "– they say –"];
    private static readonly string[] Sentences = ["Nobody on the pier had asked for it.", "The council met again, and adjourned.", "“We wait,” said the harbormaster.", "It rained."];

    private readonly Linter linter = new(RuleSet.All, TestFacts.BuiltIn) { ThrowsFaults = true };

    [Fact]
    [Trait("Category", "Slow")]
    public void Edits_elsewhere_leave_a_finding_its_name()
    {
        var random = new Random(20250116);
        LintResult[] drafts = [.. Drafts().Select(text => Lint(text))];
        int unaffected = 0, kept = 0;
        for (var i = 0; i < Edits; i++)
        {
            var before = drafts[random.Next(drafts.Length)];
            var edits = RandomEdits(before.Source.Content, random);
            var text = RevisedText.Of(before.Source.Content).With(edits).Content;
            var after = Lint(text);
            var (oldNames, newNames) = (new Fingerprints().Of(before), new Fingerprints().Of(after));
            Assert.Equal(newNames.Length, newNames.Distinct(StringComparer.Ordinal).Count());
            for (var j = 0; j < before.Diagnostics.Length; j++)
            {
                if (Same(before, before.Diagnostics[j], edits, after) is not { } same)
                    continue;

                unaffected++;
                kept += newNames[same] == oldNames[j] ? 1 : 0;
            }
        }

        Console.WriteLine($"{kept} of {unaffected} findings kept their fingerprint ({100.0 * kept / unaffected:0.000} %).");
        Assert.True(unaffected > 10 * Edits, $"Only {unaffected} findings were looked at.");
        Assert.True(kept >= Least * unaffected, $"{kept} of {unaffected}");
    }

    [Fact]
    public void No_two_findings_of_a_run_share_one()
    {
        var fingerprints = new Fingerprints();
        string[] names = [.. Drafts().Concat(Drafts()).SelectMany(text => fingerprints.Of(Lint(text)))];
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_moved_paragraph_and_a_renamed_file_keep_theirs()
    {
        var text = ExampleDraft(0);
        var paragraphs = text.Split("\n\n");
        var moved = string.Join("\n\n", (string[])[paragraphs[0], .. paragraphs[2..], paragraphs[1]]);
        Assert.Equal(Repeats(text), Repeats(moved));
        Assert.True(new Fingerprints().Of(Lint(text)).SequenceEqual(new Fingerprints().Of(linter.Lint(new SourceText("elsewhere/b.md", text), Day))));

        string[] Repeats(string draft) => [.. Lint(draft).Diagnostics.Zip(new Fingerprints().Of(Lint(draft))).Where(pair => pair.First.Rule.Name is "repeated-word" or "double-space").Select(pair => pair.Second).Order(StringComparer.Ordinal)];
    }

    /// <summary>The examples of the project, and drafts that hold the bad examples of all rules.</summary>
    private static IEnumerable<string> Drafts() => Directory.GetFiles(Places.Examples, "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText).Concat(Enumerable.Range(0, 12).Select(ExampleDraft));

    private static string ExampleDraft(int number) => "---\ntitle: A draft\n---\n\n" + string.Join("\n\n", RuleSet.All.Rules
        .SelectMany(rule => rule.Examples.Where(example => !example.Expected.IsEmpty && !example.Text.Contains("---", StringComparison.Ordinal) && !example.Text.Contains("<!--", StringComparison.Ordinal)).Skip(number % 4).Take(1))
        .Where((_, index) => index % 3 == number % 3)
        .SelectMany(example => (string[])[example.Text.Trim(), Sentences[example.Text.Length % Sentences.Length]]));

    /// <summary>The finding behind the edits, by its place; null if an edit lies in its sentences or those of its evidence, or if it is no more reported there.</summary>
    private static int? Same(LintResult before, Diagnostic finding, IReadOnlyList<TextEdit> edits, LintResult after)
    {
        if (finding.Related.Select(related => related.Span).Append(finding.Span).Any(span => edits.Any(edit => edit.Span.IntersectsWith(SentenceAround(before.Source.Content, span)))))
            return null;

        var shift = edits.Where(edit => edit.Span.End <= finding.Span.Start).Sum(edit => edit.NewText.Length - edit.Span.Length);
        for (var i = 0; i < after.Diagnostics.Length; i++)
        {
            var other = after.Diagnostics[i];
            if (other.Rule.Id == finding.Rule.Id && other.Span == new TextSpan(finding.Span.Start + shift, finding.Span.Length))
                return i;
        }

        return null;
    }

    private static TextSpan SentenceAround(string text, TextSpan span)
    {
        var start = span.Start == 0 ? -1 : text.AsSpan(0, span.Start).LastIndexOfAny(".!?\n");
        var end = text.AsSpan(span.End).IndexOfAny(".!?\n");
        return TextSpan.FromBounds(start + 1, end < 0 ? text.Length : span.End + end + 1);
    }

    /// <summary>A word, a sentence or a paragraph put in, taken out, changed or moved.</summary>
    private static IReadOnlyList<TextEdit> RandomEdits(string text, Random random)
    {
        var word = random.Next(text.Length);
        while (word > 0 && text[word - 1] != ' ')
            word--;

        var end = text.IndexOf(' ', word) is var blank and > 0 ? blank + 1 : text.Length;
        var paragraph = text.IndexOf("\n\n", word, StringComparison.Ordinal) is var gap and > 0 ? gap + 2 : text.Length;
        var next = text.IndexOf("\n\n", paragraph, StringComparison.Ordinal) is var behind and > 0 ? behind + 2 : text.Length;
        return random.Next(6) switch
        {
            0 => [new TextEdit(new TextSpan(word, 0), Words[random.Next(Words.Length)] + " ")],
            1 => [new TextEdit(TextSpan.FromBounds(word, end), "")],
            2 => [new TextEdit(TextSpan.FromBounds(word, end), Words[random.Next(Words.Length)] + " ")],
            3 => [new TextEdit(new TextSpan(paragraph, 0), Sentences[random.Next(Sentences.Length)] + "\n\n")],
            4 => [new TextEdit(TextSpan.FromBounds(paragraph, next), "")],
            _ => [new TextEdit(new TextSpan(0, 0), random.Next(2) == 0 ? "\n" : Sentences[random.Next(Sentences.Length)] + "\n\n")],
        };
    }

    private LintResult Lint(string text) => linter.Lint(new SourceText("a.md", text), Day);
}
