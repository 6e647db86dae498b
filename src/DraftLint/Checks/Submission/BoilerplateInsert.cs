using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Text;

namespace DraftLint.Checks.Submission;

/// <summary>Promotion or page furniture that a website put into the text: "Sign up today for our free newsletter.", "Related Articles".</summary>
/// <remarks>The model finds the inserts, since every other check leaves them alone.</remarks>
internal sealed class BoilerplateInsert : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var insert in model.Parts.Inserts)
        {
            var first = model.Draft.Prose[insert.FirstBlock];
            var last = model.Draft.Prose[insert.EndBlock - 1];
            var span = TextSpan.FromBounds(first.SpanOf(0, first.Tokens.Length).InSource.Start, last.SpanOf(0, last.Tokens.Length).InSource.End);
            var opening = first.SpanOf(first.Sentences[0]).Text;
            var related = insert.Signs.Take(3).Select(sign => new RelatedSpan(sign.InSource, "sign of site text")).ToImmutableArray();
            yield return rule.At(span, opening) with
            {
                Related = related,
                Fix = Fix.Suggestion("Take out the insert", new TextEdit(WholeLines(model.Draft.Source, span), "")),
            };
        }
    }

    /// <summary>The span with the line ends behind it, so that no empty paragraph stays.</summary>
    private static TextSpan WholeLines(SourceText source, TextSpan span)
    {
        var end = span.End;
        while (end < source.Content.Length && source.Content[end] is '\r' or '\n')
            end++;

        return TextSpan.FromBounds(span.Start, end);
    }
}
