using System.Collections.Immutable;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Finds the numbered parts of an argument: paragraphs that begin with "1.", or sentences that begin with "First" and "Second".</summary>
internal static class NumberedParts
{
    /// <summary>How many blocks may stand between the announcement and the first part.</summary>
    private const int Reach = 2;

    /// <summary>The beginnings of the parts behind a block, in order: empty where the first one is missing or the last one can't be told.</summary>
    public static ImmutableArray<ProseSpan> Behind(Draft draft, DraftParts parts, ProseBlock block)
    {
        var byDigits = ImmutableArray.CreateBuilder<ProseSpan>();
        for (var i = block.Index + 1; i < draft.Prose.Length; i++)
        {
            var next = draft.Prose[i];
            if (next.Tokens.IsEmpty || next.Place.Item is not null || parts[next] is not (PartKind.Body or PartKind.Heading))
                continue;

            if (byDigits.Count == 0 && i > block.Index + 1 + Reach)
                break;

            if (NumberAt(next) == byDigits.Count + 1)
                byDigits.Add(next.SpanOf(next.Sentences[0]));
        }

        return byDigits.Count > 1 ? byDigits.ToImmutable() : [];
    }

    /// <summary>The number with which a paragraph begins ("1.", "(2)", "3)"), or 0.</summary>
    private static int NumberAt(ProseBlock block)
    {
        var tokens = block.Tokens;
        var at = tokens[0].Kind == TokenKind.OpenBracket ? 1 : 0;
        if (at + 1 >= tokens.Length || !tokens[at].IsNumber || tokens[at].Length > 2 || tokens[at + 1].Kind is not (TokenKind.Period or TokenKind.CloseBracket))
            return 0;

        return NumberReader.TryParse(block.TextOf(tokens[at]), out var value, out var rest) && rest.IsEmpty ? (int)value : 0;
    }
}
