using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Passages;
using DraftLint.Text;

namespace DraftLint.Checks.Lists;

/// <summary>A sentence or paragraph that comes again: "The county has two nurses. Nobody minds. The county has two nurses."</summary>
/// <remarks>Refrains of three or more, quotations and headlines are left alone.</remarks>
internal sealed class RepeatedPassage(int minWords, int similarity) : Check
{
    public RepeatedPassage(RuleOptions options)
        : this(options.Number("min-words", 8), Math.Clamp(options.Number("similarity", 95), 50, 100))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var repeated in PassageFinder.Find(model, minWords, similarity))
        {
            var later = repeated.Later.Span;
            yield return rule.At(later, repeated.Later.EndSentence - repeated.Later.FirstSentence > 1 ? "run" : null, ("opening", OpeningOf(later.Text))) with
            {
                Related = [new RelatedSpan(repeated.First.Span.InSource, "first here")],
                Fix = FixOf(repeated.Later),
            };
        }
    }

    /// <summary>Takes the later passage out with the blank before it. A whole block is left to the writer: its list or heading may go with it.</summary>
    private static Fix? FixOf(Passage later)
    {
        if (later.FirstSentence == 0)
            return null;

        var block = later.Block;
        var before = block.Tokens[block.Sentences[later.FirstSentence].FirstToken - 1].End;
        return Fix.Suggestion("Take out the second one", new TextEdit(block.InSource(before, later.Span.End - before), ""));
    }

    private static string OpeningOf(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(5));
    }
}
