using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>Finds out whether a surname may stand for two people, or for two times in one office: "Bush, Clinton, Bush", "Trump, Biden, Trump".</summary>
internal static class Namesakes
{
    private const WordClasses NoGivenName = WordClasses.Honorific | WordClasses.TitleWord | WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition
        | WordClasses.Pronoun | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PresentVerb
        | WordClasses.SpeechVerb | WordClasses.Demonym | WordClasses.Month | WordClasses.Weekday | WordClasses.PlaceWord | WordClasses.CommonWord;

    /// <summary>Whether the entry that comes back is a surname that two people of one office bear, one who held it twice, or two people of the draft.</summary>
    public static bool MayBeMeant(SemanticModel model, Enumeration list, EntryMatch match)
    {
        var later = list.Entries[match.Later];
        if (match.Sameness == Sameness.Words && AreGivenNames(model.Facts, list, match))
            return true;

        if (match.Sameness != Sameness.Words || match.Later - match.First == 1 || model.Facts.IsPlace(later.Name))
            return false;

        var block = later.Span.Block;
        var first = later.KeyToken;
        while (first < later.KeyEnd - 1 && block.Tokens[first].Is(WordClasses.Honorific | WordClasses.TitleWord))
            first++;

        if (EntryKey.CountWords(block, first, later.KeyEnd) > 1)
            return false;

        var surname = block.TextOf(block.Tokens[later.KeyEnd - 1]);
        return MayRecur(model.Facts, list, match, model.Facts.WithSurname(surname)) || AreInDraft(model.Draft, surname);
    }

    /// <summary>"Pius, John, Paul, John Paul, John Paul and Benedict": kings, popes and brothers share their given names.</summary>
    private static bool AreGivenNames(FactBook facts, Enumeration list, EntryMatch match)
    {
        var later = list.Entries[match.Later];
        for (var at = later.KeyToken; at < later.KeyEnd; at++)
        {
            if (!facts.IsGivenName(later.Span.Block.TextOf(later.Span.Block.Tokens[at])))
                return false;
        }

        var given = 0;
        foreach (var entry in list.Entries)
            given += facts.IsGivenName(entry.Span.Block.TextOf(entry.Span.Block.Tokens[entry.KeyEnd - 1])) ? 1 : 0;

        return given > 3 && given * 3 >= list.Entries.Length * 2;
    }

    /// <summary>Whether some office was held by two of the people, or twice by one, and those named between may have held it too.</summary>
    private static bool MayRecur(FactBook facts, Enumeration list, EntryMatch match, ImmutableArray<FactPerson> bearers)
    {
        for (var i = 0; i < bearers.Length; i++)
        {
            for (var j = i; j < bearers.Length; j++)
            {
                if (SharedOffice(bearers[i], bearers[j], isOnePerson: i == j) is { } office && MayHaveHeld(facts, list.Entries[match.Later - 1], office) && (office.Class == OfficeClass.HeadOfState || !HoldsStranger(facts, list, match)))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"Umaga, McCaw, Carter, Collins and Carter": among four or more names one that no office-holder bears says that the list is not of them.</summary>
    private static bool HoldsStranger(FactBook facts, Enumeration list, EntryMatch match)
    {
        if (list.Entries.Length < 4)
            return false;

        for (var i = 0; i < list.Entries.Length; i++)
        {
            var entry = list.Entries[i];
            if (i != match.First && i != match.Later && entry.IsName && facts.WithSurname(entry.Span.Block.TextOf(entry.Span.Block.Tokens[entry.KeyEnd - 1])).IsEmpty)
                return true;
        }

        return false;
    }

    private static Office? SharedOffice(FactPerson one, FactPerson other, bool isOnePerson)
    {
        foreach (var tenure in one.Tenures)
        {
            foreach (var later in other.Tenures)
            {
                if (tenure.Office == later.Office && (!isOnePerson || IsBreakBetween(tenure, later)))
                    return tenure.Office;
            }
        }

        return null;
    }

    /// <summary>Whether nobody of the entry's surname is known, or someone of it held the office.</summary>
    private static bool MayHaveHeld(FactBook facts, in ListEntry entry, Office office)
    {
        var people = facts.WithSurname(entry.Span.Block.TextOf(entry.Span.Block.Tokens[entry.KeyEnd - 1]));
        foreach (var person in people)
        {
            foreach (var tenure in person.Tenures)
            {
                if (tenure.Office == office)
                    return true;
            }
        }

        return people.IsEmpty;
    }

    /// <summary>"Obama, Trump, Biden and Trump": two terms with another's between them.</summary>
    private static bool IsBreakBetween(Tenure one, Tenure other) =>
        one.Held is { } first && other.Held is { } second && first.Last != DateOnly.MaxValue && first.Last.AddDays(90) < second.First;

    /// <summary>Whether the surname stands behind two given names: "Tom Beck and Lucille Beck".</summary>
    public static bool AreInDraft(Draft draft, ReadOnlySpan<char> surname)
    {
        ReadOnlySpan<char> given = default;
        foreach (var block in draft.Prose)
        {
            var tokens = block.Tokens.AsSpan();
            for (var i = 1; i < tokens.Length; i++)
            {
                if (tokens[i].Length != surname.Length || !tokens[i].IsCapitalized || !block.TextOf(tokens[i]).SequenceEqual(surname) || !IsGivenName(tokens[i - 1]))
                    continue;

                var name = block.TextOf(tokens[i - 1]);
                if (given.IsEmpty)
                    given = name;
                else if (!name.SequenceEqual(given) && !IsInitialOf(name, given) && !IsInitialOf(given, name))
                    return true;
            }
        }

        return false;
    }

    private static bool IsGivenName(Token token) => token.IsWord && token.IsCapitalized && (token.Is(WordClasses.GivenName) || !token.Is(NoGivenName));

    private static bool IsInitialOf(ReadOnlySpan<char> initial, ReadOnlySpan<char> name) => initial.Length == 2 && initial[1] == '.' && name[0] == initial[0];
}
