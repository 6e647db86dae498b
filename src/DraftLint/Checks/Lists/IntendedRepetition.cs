using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>Tells whether a list comes back to an entry on purpose: rhetoric, sequences, tags, names with several bearers.</summary>
internal static class IntendedRepetition
{
    /// <summary>Whether the repetition of a match is meant, or may well be.</summary>
    public static bool Holds(SemanticModel model, Enumeration list, EntryMatch match)
    {
        var later = list.Entries[match.Later];
        if (list.IsMarkdown)
            return IsLinkElsewhere(list.Entries[match.First], later) || HasManyRepetitions(list, match) || IsSpeaker(later) || IsFiller(list, later);

        if (IsBehindOwnPreposition(list, match) || IsAddress(list) || IsCitation(later) || IsSequence(list, match) || IsSideBySide(model.Facts, list, match) || HasManyRepetitions(list, match) || IsScored(list) || IsNextOfKind(list, match) || IsPolysyndetic(list, later))
            return true;

        return !later.IsName ? later.WordCount == 1 && IsPlayedOn(list, match)
            : IsTag(model.Facts, list, match) || Namesakes.MayBeMeant(model, list, match) || IsInitials(later)
                || IsToldApartInBrackets(list.Entries[match.First], later) || IsTownOfState(model.Facts, list, match.First) || IsTownOfState(model.Facts, list, match.Later);
    }

    /// <summary>"with federal bureaus and agencies, with state bureaus, agencies and boards": the preposition comes again, and a list of its own with it.</summary>
    private static bool IsBehindOwnPreposition(Enumeration list, EntryMatch match)
    {
        var block = list.Block;
        var (first, later) = (list.Entries[match.First], list.Entries[match.Later]);
        if (later.Has(EntryTraits.Prepositional))
            return false;

        for (var i = first.EndToken; i + 1 < later.FirstToken - 1; i++)
        {
            if (block.Tokens[i].Kind != TokenKind.Comma || !block.Tokens[i + 1].Is(WordClasses.Preposition) || block.Tokens[i + 2].Is(WordClasses.Relative) || block.Tokens[i - 1].Is(WordClasses.Coordinator))
                continue;

            for (var before = first.FirstToken - 1; before >= 0 && !block.Tokens[before + 1].StartsSentence && block.Tokens[before].Kind != TokenKind.Colon; before--)
            {
                if (block.Tokens[before].Lexeme == block.Tokens[i + 1].Lexeme)
                    return true;
            }
        }

        return false;
    }

    /// <summary>V1: "did not skimp, or hurry, or skimp even so": a conjunction before every entry is rhetoric; in names and behind "nor" it is none.</summary>
    private static bool IsPolysyndetic(Enumeration list, in ListEntry later)
    {
        if (later.IsName)
            return false;

        for (var i = 1; i < list.Entries.Length; i++)
        {
            var before = list.Entries[i].FirstToken - 1;
            if (!list.Entries[i].Has(EntryTraits.Joined) || before < 0 || list.Block.TextOf(list.Block.Tokens[before]) is "nor")
                return false;
        }

        return list.Entries.Length > 2;
    }

    /// <summary>V10: "38 Elm Street, Akron, Ohio, the Tile Trust, 33 Oak Avenue, Akron, Ohio": the towns belong to their streets.</summary>
    private static bool IsAddress(Enumeration list)
    {
        var block = list.Block;
        for (var i = list.Entries[0].FirstToken; i < list.Entries[^1].EndToken; i++)
        {
            if (i > 1 && block.TextOf(block.Tokens[i]) is "Street" or "Avenue" or "St." or "Ave." or "Road" or "Rd." or "Boulevard" or "Blvd." && (block.Tokens[i - 2].IsNumber || (i > 2 && block.Tokens[i - 3].IsNumber)))
                return true;
        }

        return false;
    }

    /// <summary>V10: "Roe and Lund (1930) and Roe (1935)": names before years are papers.</summary>
    private static bool IsCitation(in ListEntry later)
    {
        var block = later.Span.Block;
        return IsBeforeBracket(later) && block.Tokens[later.EndToken + 1] is { IsNumber: true, Length: 4 };
    }

    /// <summary>V5: weekdays, months, steps and numbers come round again, and so does a place on a route.</summary>
    private static bool IsSequence(Enumeration list, EntryMatch match)
    {
        var block = list.Block;
        var later = list.Entries[match.Later];
        var head = block.Tokens[later.KeyToken];
        if (later.WordCount == 1 && !later.Has(EntryTraits.Attributive) && (head.Is(WordClasses.Weekday | WordClasses.Month | WordClasses.Season | WordClasses.NumberWord | WordClasses.OrdinalWord) || ListWords.Has(head, ListRole.Step) || head.IsNumber))
            return true;

        var sentence = block.Sentences[block.SentenceOf(later.FirstToken)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (later.IsName && (ListWords.Has(block.Tokens[i], ListRole.Travels) || block.TextOf(block.Tokens[i]) is "loop" or "loops" or "circuit"))
                return true;
        }

        return HasThen(list, match);
    }

    /// <summary>"one Bush, then the other", "for, against, and then for": the order matters.</summary>
    private static bool HasThen(Enumeration list, EntryMatch match)
    {
        var block = list.Block;
        var from = list.Entries[match.First].EndToken;
        for (var i = from; i < list.Entries[match.Later].KeyToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "then" or "back" or "again" or "afterward" or "later")
                return true;
        }

        return false;
    }

    /// <summary>V1, V2: "location, location and location", "New York, New York": equal neighbors are rhetoric, or a city and its state.</summary>
    private static bool IsSideBySide(FactBook facts, Enumeration list, EntryMatch match)
    {
        if (match.Later - match.First != 1 || match.Sameness is Sameness.Alias or Sameness.Partial or Sameness.Plural)
            return false;

        var later = list.Entries[match.Later];
        if (!later.IsName)
            return true;

        if (list.Entries.Length == 2)
            return IsCityToo(later);

        // A full name among many: "Ana Ruiz, Bo Dean, Bo Dean, Cy Lund".
        if (list.Entries.Length > 3 && later.WordCount > 1)
            return IsCityToo(later);

        return IsBeforeAmpersand(list, match.First) || IsCityToo(later) || (!later.Has(EntryTraits.Joined) && facts.PlaceOf(later.Name) == PlaceKind.None);
    }

    private static bool IsBeforeAmpersand(Enumeration list, int entry)
    {
        var end = list.Entries[entry].EndToken;
        return end < list.Block.Tokens.Length && list.Block.Tokens[end].Kind == TokenKind.Ampersand;
    }

    /// <summary>States that share their name with a city or another state.</summary>
    private static bool IsCityToo(in ListEntry entry) =>
        entry.Key is "new york" or "washington" or "georgia" or "mexico" or "panama" or "guatemala" or "luxembourg" or "singapore" or "kuwait" or "djibouti" or "monaco"
            or "quebec" or "oklahoma" or "korea" or "congo" or "guinea" or "san marino" or "sudan" or "ireland" or "virginia" or "dakota" or "carolina";

    /// <summary>V1, V6: three times the same, or two entries twice each ("tea, milk, tea and milk"), is no slip.</summary>
    private static bool HasManyRepetitions(Enumeration list, EntryMatch match)
    {
        var entries = list.Entries;
        var same = 0;
        var others = 0;
        for (var i = 1; i < entries.Length && i <= match.Later + 40; i++)
        {
            for (var j = Math.Max(0, i - 40); j < i; j++)
            {
                if (entries[i].Hash != entries[j].Hash)
                    continue;

                if (entries[i].Hash == entries[match.Later].Hash)
                    same++;
                else
                    others++;

                break;
            }
        }

        return same > 1 || others > 0;
    }

    /// <summary>V3, V10: "Ann Lee, Princeton, Bo Roe, Princeton": every second entry belongs to the one before.</summary>
    private static bool IsTag(FactBook facts, Enumeration list, EntryMatch match)
    {
        if (match.Sameness != Sameness.Words || match.First == 0 || (match.Later - match.First) % 2 != 0 || list.Entries[match.Later].Has(EntryTraits.Joined))
            return false;

        return IsPerson(facts, list.Entries[match.First - 1]) && IsPerson(facts, list.Entries[match.Later - 1]) && !IsPerson(facts, list.Entries[match.Later]);
    }

    /// <summary>"a cage, a ladder, a cage, and a bird on top": another one of the kind, in a row of things seen; at the end of a list it is a slip.</summary>
    private static bool IsNextOfKind(Enumeration list, EntryMatch match)
    {
        var later = list.Entries[match.Later];
        return match.Later - match.First == 2 && match.Later < list.Entries.Length - 1 && later.Has(EntryTraits.Article) && list.Block.TextOf(list.Block.Tokens[later.FirstToken]) is "a" or "an";
    }

    /// <summary>V3: "the Senate, 52 to 48, the House, 220 to 210": a bare number belongs to the entry before it.</summary>
    private static bool IsScored(Enumeration list)
    {
        if (list.Form == ListForm.Semicolons)
            return false;

        foreach (var entry in list.Entries)
        {
            if (!entry.IsName && list.Block.Tokens[entry.KeyEnd - 1].IsNumber)
                return true;
        }

        return false;
    }

    /// <summary>V7: "Kansas City, Missouri": the state behind the town says which one is meant. In "Lombardy, Veneto, Piedmont" all are states.</summary>
    private static bool IsTownOfState(FactBook facts, Enumeration list, int at)
    {
        var entry = list.Entries[at];
        var block = entry.Span.Block;
        var next = entry.EndToken + 1;
        if (next >= block.Tokens.Length || block.Tokens[next - 1].Kind != TokenKind.Comma || facts.PlaceOf(entry.Name) is PlaceKind.Country or PlaceKind.State)
            return false;

        if (at > 0 && facts.PlaceOf(list.Entries[at - 1].Name) == PlaceKind.State)
            return false;

        for (var end = next + 1; end <= Math.Min(next + 2, block.Tokens.Length); end++)
        {
            var isWhole = end == block.Tokens.Length || !block.Tokens[end].IsCapitalized;
            var name = block.Text.AsSpan(block.Tokens[next].Start, block.Tokens[end - 1].End - block.Tokens[next].Start);
            if (isWhole && facts.PlaceOf(name) == PlaceKind.State && name is not ("New York" or "Washington"))
                return true;
        }

        return false;
    }

    /// <summary>V7: "Ohio (2012), Iowa (2014) and Ohio (2016)".</summary>
    private static bool IsToldApartInBrackets(in ListEntry one, in ListEntry other)
    {
        var block = one.Span.Block;
        return IsBeforeBracket(one) && IsBeforeBracket(other) && !EntryKey.IsSameWord(block.TextOf(block.Tokens[one.EndToken + 1]), block.TextOf(block.Tokens[other.EndToken + 1]));
    }

    private static bool IsBeforeBracket(in ListEntry entry) =>
        entry.EndToken + 1 < entry.Span.Block.Tokens.Length && entry.Span.Block.Tokens[entry.EndToken].Kind == TokenKind.OpenBracket;

    /// <summary>V7: "dogs, service dogs and dogs in training": another entry turns on the same noun, so the list tells its kinds apart.</summary>
    private static bool IsPlayedOn(Enumeration list, EntryMatch match)
    {
        var block = list.Block;
        var head = block.TextOf(block.Tokens[list.Entries[match.Later].KeyEnd - 1]);
        for (var i = 0; i < list.Entries.Length; i++)
        {
            var entry = list.Entries[i];
            if (i == match.First || i == match.Later)
                continue;

            for (var token = entry.KeyToken; token < entry.KeyEnd; token++)
            {
                if (EntryKey.IsSameWord(block.TextOf(block.Tokens[token]), head))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Two or three capitalised words that are no place, the first a given name; or the surname of someone in the facts.</summary>
    private static bool IsPerson(FactBook facts, in ListEntry entry)
    {
        if (!entry.IsName || facts.IsPlace(entry.Name) || facts.CanonicalName(entry.Name) is not null)
            return false;

        var first = entry.Span.Block.Tokens[entry.KeyToken];
        return first.Is(WordClasses.GivenName | WordClasses.Honorific | WordClasses.TitleWord) || entry.WordCount is 2 or 3 || !facts.WithSurname(entry.Name).IsEmpty;
    }

    /// <summary>V10: "Smith, J., Ortiz, J., and Wu, J.".</summary>
    private static bool IsInitials(in ListEntry entry)
    {
        var token = entry.Span.Block.Tokens[entry.KeyToken];
        return entry.WordCount == 1 && ((token.Length == 1 && !entry.Has(EntryTraits.Article)) || (token.Shape & TokenShape.Initial) != 0
            || (token.Is(WordClasses.Abbreviation) && token.Length > 2 && entry.Name[1] != '.'));
    }

    /// <summary>"Ann: Who pays?", "The Evening Post: ...": before a colon a name says who speaks, and may speak again.</summary>
    private static bool IsSpeaker(in ListEntry entry)
    {
        var tokens = entry.Span.Block.Tokens;
        if (entry.EndToken >= tokens.Length || tokens[entry.EndToken].Kind != TokenKind.Colon)
            return false;

        return tokens[entry.KeyToken].Is(WordClasses.GivenName | WordClasses.Honorific) || (entry.KeyEnd - entry.KeyToken > 1 && tokens[entry.KeyEnd - 1].IsCapitalized);
    }

    /// <summary>Most of the other items begin with the same words: sample text, or a litany.</summary>
    private static bool IsFiller(Enumeration list, in ListEntry later)
    {
        var alike = 0;
        foreach (var entry in list.Entries)
        {
            if (entry.Name.StartsWith(later.Name, StringComparison.OrdinalIgnoreCase))
                alike++;
        }

        return alike > 2 && alike * 2 > list.Entries.Length;
    }

    /// <summary>Two items that open with a link of the same words lead to two places.</summary>
    private static bool IsLinkElsewhere(in ListEntry one, in ListEntry other) =>
        LinkOf(one) is { } target && LinkOf(other) is { } otherTarget && target != otherTarget;

    private static string? LinkOf(in ListEntry entry)
    {
        foreach (var inline in entry.Span.Block.Inlines)
        {
            if (inline.Kind == InlineKind.Link && inline.Start <= entry.Span.Start && inline.End >= entry.Span.End)
                return inline.Target;
        }

        return null;
    }
}
