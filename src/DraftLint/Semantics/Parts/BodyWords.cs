using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Counts words as a desk does: what stands between blanks is one ("well-known", "$1.5", "and/or"), and a dash parts two.</summary>
internal static class BodyWords
{
    /// <summary>Each word of the body and its subheads, in reading order; headline, byline, author's note, captions, tables, footnotes and inserts are not counted.</summary>
    public static IEnumerable<(ProseBlock Block, int Token)> Of(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] is not (PartKind.Body or PartKind.Heading))
                continue;

            var isCounted = false;
            for (var i = 0; i < block.Tokens.Length; i++)
            {
                var token = block.Tokens[i];
                if (token.HasSpaceBefore || token.Kind == TokenKind.Dash)
                    isCounted = false;

                if (isCounted || token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Address))
                    continue;

                isCounted = true;
                yield return (block, i);
            }
        }
    }
}
