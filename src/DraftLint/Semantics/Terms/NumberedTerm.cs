using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>A word with its number, once with a capital and once without: "Section 232" and "section 232".</summary>
/// <param name="Usual">Where the form that comes first stands.</param>
/// <param name="Other">Where the other form stands for the first time.</param>
internal readonly record struct NumberedTerm(ProseSpan Usual, ProseSpan Other)
{
    /// <summary>All of a draft, in the order of their second forms.</summary>
    public static IEnumerable<NumberedTerm> Read(SemanticModel model)
    {
        var forms = new Dictionary<string, (ProseSpan First, bool IsCapitalized)>(StringComparer.OrdinalIgnoreCase);
        var told = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in model.Draft.Prose)
        {
            if (!block.Holds(TokenKind.Number) || !model.Parts.IsProse(block) || block.Place.QuoteDepth > 0)
                continue;

            for (var at = 0; at + 1 < block.Tokens.Length; at++)
            {
                if (!block.Tokens[at + 1].IsNumber)
                    continue;

                var token = block.Tokens[at];
                if (!token.IsWord || token.StartsSentence || !IsDivision(block.TextOf(token)) || model.Quotations.Covers(block, at))
                    continue;

                var span = block.SpanOf(at, at + 2);
                if (!forms.TryGetValue(span.Text, out var known))
                    forms.Add(span.Text, (span, token.IsCapitalized));
                else if (known.IsCapitalized != token.IsCapitalized && told.Add(span.Text))
                    yield return new NumberedTerm(known.First, span);
            }
        }
    }

    /// <summary>What laws, roads and towns are divided into, and ballots.</summary>
    private static bool IsDivision(ReadOnlySpan<char> word) =>
        word is "Section" or "section" or "Article" or "article" or "Title" or "title" or "Chapter" or "chapter" or "Proposition" or "proposition" or "Measure" or "measure" or "Resolution" or "resolution" or "Route" or "route"
            or "Ward" or "ward" or "District" or "district" or "Phase" or "phase" or "Schedule" or "schedule" or "Level" or "level" or "Amendment" or "amendment" or "Issue" or "issue" or "Question" or "question";
}
