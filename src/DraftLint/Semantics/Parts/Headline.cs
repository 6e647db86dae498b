using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Semantics.Parts;

/// <summary>The title of the piece, from its first heading or from <c>title:</c>.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Span">Where they stand.</param>
internal sealed record Headline(string Text, TextSpan Span)
{
    /// <summary>The headline of a draft, the one in the text before the one in the front matter; null if it has none.</summary>
    public static Headline? Of(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] == PartKind.Headline && !block.Tokens.IsEmpty)
            {
                var words = block.SpanOf(0, block.Tokens.Length);
                return new Headline(words.Text, words.InSource);
            }
        }

        return PartSearch.FieldOf(model.Draft, RequiredPart.Headline) is { Value: { } title } field ? new Headline(title, field.ValueSpan) : null;
    }

    /// <summary>Where a finding about the whole draft stands: its first line, or its first sentence if that line is blank. Null for a draft without words.</summary>
    public static TextSpan? FirstLine(Draft draft)
    {
        var line = draft.Source.SpanOfLine(1);
        if (line.Length > 0 && !string.IsNullOrWhiteSpace(draft.Source[line]))
            return line;

        foreach (var block in draft.Prose)
        {
            if (!block.Tokens.IsEmpty)
                return block.SpanOf(block.Sentences[0]).InSource;
        }

        return null;
    }
}
