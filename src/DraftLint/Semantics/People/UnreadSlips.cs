using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Finds misspelled names that nothing else in a draft makes a person's: they stand once, with no title and no verb of their own.</summary>
internal sealed class UnreadSlips(SemanticModel model, NameLikeness likeness)
{
    /// <summary>"Christiana Figueras" in a draft of Christiana Figueres: a name that nothing else makes a person's, with one word of another's misspelled.</summary>
    public IEnumerable<NameVariant> Beside(List<NameForm> full)
    {
        var byFirst = new Dictionary<string, List<NameForm>>(StringComparer.Ordinal);
        foreach (var form in full)
        {
            if (form.Name.Words.Length is not (2 or 3) || form.Person is not { IsCertain: true } || Lexicon.English[form.Name.Words[0]] != 0 && !model.Facts.IsGivenName(form.Name.Words[0]))
                continue;

            if (!byFirst.TryGetValue(form.Name.Words[0], out var forms))
                byFirst.Add(form.Name.Words[0], forms = []);

            forms.Add(form);
        }

        var found = new List<NameVariant>();
        if (byFirst.Count == 0)
            return found;

        var byWord = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        var seen = new HashSet<string>(full.Select(form => form.Text), StringComparer.Ordinal);
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            for (var at = 0; at + 1 < block.Tokens.Length; at++)
            {
                if (block.Tokens[at] is { IsWord: true, IsCapitalized: true } && byWord.TryGetValue(block.TextOf(block.Tokens[at]), out var forms) && !model.Quotations.Covers(block, at))
                    CompareAt(block, at, forms, seen, found);
            }
        }

        return found;
    }

    private void CompareAt(ProseBlock block, int at, List<NameForm> forms, HashSet<string> seen, List<NameVariant> found)
    {
        foreach (var form in forms)
        {
            var end = at + form.Name.Words.Length;
            if (end > block.Tokens.Length || !IsSlipAt(block, at, form) || StandsIn(form, block, block.SentenceOf(at)))
                continue;

            var span = block.SpanOf(at, end);
            if (seen.Add(span.Text))
                found.Add(new NameVariant(span, form.Text, form.Places[0].Span, VariantSource.Draft));

            return;
        }
    }

    private static bool StandsIn(NameForm form, ProseBlock block, int sentence)
    {
        foreach (var place in form.Places)
        {
            if (ReferenceEquals(place.Span.Block, block) && place.Sentence == sentence)
                return true;
        }

        return false;
    }

    /// <summary>Whether the words at a token are those of a name but for one that is nearly equal, and no longer name goes on behind them.</summary>
    private bool IsSlipAt(ProseBlock block, int at, NameForm form)
    {
        var slips = 0;
        for (var i = 1; i < form.Name.Words.Length; i++)
        {
            var token = block.Tokens[at + i];
            if (!token.IsWord || !token.IsCapitalized || !token.HasSpaceBefore)
                return false;

            var word = block.TextOf(token).ToString();
            if (word == form.Name.Words[i])
                continue;

            if (++slips > 1 || likeness.Of(word, form.Name.Words[i], isSurname: true, besideEqual: true) != Likeness.Letters || Lexicon.English[word] != 0 || Lexicon.English[form.Name.Words[i]] != 0)
                return false;
        }

        var behind = at + form.Name.Words.Length;
        return slips == 1 && (behind >= block.Tokens.Length || block.Tokens[behind] is not { IsWord: true, IsCapitalized: true });
    }
}
