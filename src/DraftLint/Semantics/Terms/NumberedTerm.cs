using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>A word with its number in two forms: "Section 232" and "section 232", "Chandra-3" and "Chandra 3", "COVID-19" and "Covid-19".</summary>
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

    /// <summary>Names with a number behind a hyphen ("Chandra-3") that a draft writes with a blank or other capitals elsewhere, in the order of their second forms.</summary>
    public static IEnumerable<NumberedTerm> ReadJoined(SemanticModel model)
    {
        var forms = new Dictionary<string, List<ProseSpan>>(StringComparer.OrdinalIgnoreCase);
        var hasHyphen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in model.Draft.Prose)
        {
            if (!block.Holds(TokenKind.Number) || !model.Parts.IsProse(block) || block.Place.QuoteDepth > 0)
                continue;

            for (var at = 0; at + 1 < block.Tokens.Length; at++)
            {
                if (block.Tokens[at] is not { IsWord: true, IsCapitalized: true, Lexeme: 0, Length: > 2 } || NumberBehind(block, at) is not (> 0 and var number) || model.Quotations.Covers(block, at))
                    continue;

                var key = $"{block.TextOf(block.Tokens[at])} {block.TextOf(block.Tokens[number])}";
                if (number > at + 1)
                    hasHyphen.Add(key);

                if (!forms.TryGetValue(key, out var all))
                    forms.Add(key, all = []);

                all.Add(block.SpanOf(at, number + 1));
            }
        }

        foreach (var (key, all) in forms)
        {
            if (hasHyphen.Contains(key) && all.Find(span => span.Text != all[0].Text) is { Length: > 0 } other)
                yield return new NumberedTerm(all[0], other);
        }
    }

    /// <summary>Index of a number of one to three digits that a hyphen or a blank joins to a word, with nothing that goes on behind it; 0 for none.</summary>
    private static int NumberBehind(ProseBlock block, int word)
    {
        var at = block.Tokens[word + 1] is { Kind: TokenKind.Hyphen, HasSpaceBefore: false } ? word + 2 : word + 1;
        var isNumber = at < block.Tokens.Length && block.Tokens[at] is { IsNumber: true, Length: <= 3 } number && number.HasSpaceBefore == (at == word + 1);
        return isNumber && !(at + 1 < block.Tokens.Length && (block.Tokens[at + 1].Kind is TokenKind.Hyphen or TokenKind.Slash or TokenKind.Dash || block.Tokens[at + 1] is { IsNumber: true })) ? at : 0;
    }

    /// <summary>What laws, roads and towns are divided into, and ballots.</summary>
    private static bool IsDivision(ReadOnlySpan<char> word) =>
        word is "Section" or "section" or "Article" or "article" or "Title" or "title" or "Chapter" or "chapter" or "Proposition" or "proposition" or "Measure" or "measure" or "Resolution" or "resolution" or "Route" or "route"
            or "Ward" or "ward" or "District" or "district" or "Phase" or "phase" or "Schedule" or "schedule" or "Level" or "level" or "Amendment" or "amendment" or "Issue" or "issue" or "Question" or "question";
}
