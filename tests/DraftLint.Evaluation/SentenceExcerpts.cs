using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Evaluation;

/// <summary>Shows places of a draft in their sentences, with marks: <c>Nobody read [|the the|] report.</c></summary>
internal sealed class SentenceExcerpts(SourceText source)
{
    private readonly Draft? draft = MarkdownReader.Read(source, Lexicon.English, out _);

    /// <summary>Number of words and numbers that a reader of the draft sees.</summary>
    public int WordCount => draft?.Prose.Sum(block => block.Tokens.Count(token => token.IsWord || token.IsNumber)) ?? 0;

    /// <summary>The sentences that a span touches, else its lines, as they stand in the source, on one line.</summary>
    public string Around(TextSpan span)
    {
        var sentences = SentencesAt(span);
        var start = Math.Min(span.Start, sentences.Start);
        var end = Math.Max(span.End, sentences.End);
        var marked = $"{source.Content[start..span.Start]}[|{source.Content[span.Start..span.End]}|]{source.Content[span.End..end]}";
        return marked.ReplaceLineEndings(" ").Trim(' ');
    }

    private TextSpan SentencesAt(TextSpan span)
    {
        TextSpan? found = null;
        foreach (var block in draft?.Prose ?? [])
        {
            if (!block.Span.IntersectsWith(span))
                continue;

            foreach (var sentence in block.Sentences)
            {
                var place = block.SpanOf(sentence).InSource;
                if (place.IntersectsWith(span))
                    found = found is { } before ? TextSpan.FromBounds(before.Start, Math.Max(before.End, place.End)) : place;
            }
        }

        return found ?? LinesAt(span);
    }

    private TextSpan LinesAt(TextSpan span) =>
        TextSpan.FromBounds(source.SpanOfLine(source.PositionOf(span.Start).Line).Start, source.SpanOfLine(source.PositionOf(span.End).Line).End);
}
