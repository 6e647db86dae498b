using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>Neighboring sentences, or paragraphs, open with the same words: "The city has a plan. The city has no money, as we learned. The city has two lawyers."</summary>
/// <remarks>Sentences of about one length, demands, conditions, questions and refrains are built on purpose and left alone.</remarks>
internal sealed class RepeatedOpening(int minRun, int minWords) : Check
{
    /// <summary>Nobody opens so many sentences alike by accident.</summary>
    private const int FewestOfRefrain = 5;

    public RepeatedOpening(RuleOptions options)
        : this(Math.Max(2, options.Number("min-run", 3)), Math.Max(1, options.Number("min-words", 2)))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var row = new List<Opening>();
        var paragraphs = new List<Opening>();
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] != PartKind.Body || block.Kind != ProseKind.Paragraph || block.Place.QuoteDepth > 0 || block.Place.Item is not null || block.Sentences.IsEmpty)
            {
                foreach (var finding in Findings(model, paragraphs, rule, "paragraph"))
                    yield return finding;

                paragraphs.Clear();
                continue;
            }

            row.Clear();
            foreach (var sentence in block.Sentences)
                row.Add(new Opening(block, sentence, model.Quotations.Covers(block, sentence.FirstToken)));

            paragraphs.Add(row[0]);
            foreach (var finding in Findings(model, row, rule, caseName: null))
                yield return finding;
        }

        foreach (var finding in Findings(model, paragraphs, rule, "paragraph"))
            yield return finding;
    }

    /// <summary>The runs of a row; two openings belong to one run if their first words are equal, so no run overlaps another.</summary>
    private IEnumerable<Diagnostic> Findings(SemanticModel model, List<Opening> row, Rule rule, string? caseName)
    {
        for (var first = 0; first < row.Count;)
        {
            var (end, shared) = (first + 1, int.MaxValue);
            while (end < row.Count && row[first].SharedWords(row[end]) is var words && words >= minWords)
            {
                shared = Math.Min(shared, words);
                end++;
            }

            if (end - first >= minRun && end - first < FewestOfRefrain && !Opening.IsMeant(model, row, first, end, shared))
                yield return Report(row, first, end, shared, rule, caseName);

            first = end;
        }
    }

    private static Diagnostic Report(List<Opening> row, int first, int end, int shared, Rule rule, string? caseName)
    {
        var related = new RelatedSpan[end - first - 1];
        for (var i = first; i < end - 1; i++)
            related[i - first] = new RelatedSpan(row[i].SpanOf(shared).InSource, i == first ? "first here" : "again here");

        return rule.At(row[end - 1].SpanOf(shared), caseName, ("count", (end - first).ToString(CultureInfo.InvariantCulture))) with { Related = [.. related] };
    }
}
