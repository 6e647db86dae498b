using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Compares names by their parts: initials, the order, particles, a plural.</summary>
internal static class WholeNames
{
    /// <summary>"James R. Whitlock", "James K. Whitlock": one initial in the middle, of somebody introduced once.</summary>
    public static bool DifferInInitial(NameForm left, NameForm right)
    {
        var (words, others) = (left.Name.Words, right.Name.Words);
        return words.Length == 3 && others.Length == 3 && words[0] == others[0] && words[2] == others[2] && IsInitial(words[1]) && IsInitial(others[1]) && words[1][0] != others[1][0] && !(left.IsIntroduced && right.IsIntroduced) && left.Person?.Fact is null && right.Person?.Fact is null;
    }

    private static bool IsInitial(string word) => word.Length == 1 || (word.Length == 2 && word[1] == '.');

    /// <summary>"Shen Meilin", "Meilin Shen": family name first and last, of words that are nobody else's given name.</summary>
    public static bool AreTurned(NameForm left, NameForm right, FactBook facts)
    {
        var (words, others) = (left.Name.Words, right.Name.Words);
        return words.Length == others.Length && words.Length is 2 or 3 && words[0] == others[^1] && words[^1] == others[0] && words[0] != words[^1] && (words.Length == 2 || words[1] == others[1])
            && Lexicon.English[words[0]] == 0 && Lexicon.English[words[^1]] == 0 && !(facts.IsGivenName(words[0]) && facts.IsGivenName(words[^1])) && (left.Person!.IsCertain || right.Person!.IsCertain); // Full names have persons.
    }

    /// <summary>"Choe Son Hui", "Choe Sun Hui"; "Park Geun-hye", "Park Keun-hye": Korean names of one sound, written in two ways.</summary>
    public static bool AreTranscribedOtherwise(NameForm left, NameForm right)
    {
        var (words, others) = (left.Name.Words, right.Name.Words);
        return left.Name.Order == NameOrder.FamilyFirst && right.Name.Order == NameOrder.FamilyFirst && words.Length == others.Length && words.Length is 2 or 3 && words[0] == others[0] && FamilyNames.IsKorean(words[0])
            && !(left.Person != right.Person && left.Person?.Fact is not null && right.Person?.Fact is not null)
            && Given(words) is var given && Given(others) is var other && given != other && FamilyNames.SoundOf(given) == FamilyNames.SoundOf(other);
    }

    /// <summary>"Thelonious Monk", "Thelonius Monk"; "Idriss Déby", "Idris Déby": a given name that is no English word, with a letter wrong inside.</summary>
    public static bool DifferInRareGiven(NameForm left, NameForm right, FactBook facts, NameLikeness likeness)
    {
        const int FewestLetters = 6;
        var (words, others) = (left.Name.Words, right.Name.Words);
        if (words.Length != others.Length || words.Length < 2 || left.Name.Order != NameOrder.GivenFirst || right.Name.Order != NameOrder.GivenFirst || !words.AsSpan()[1..].SequenceEqual(others.AsSpan()[1..]))
            return false;

        var isOneOfFacts = left.Person?.Fact is { } fact && fact.Name == right.Person?.Fact?.Name;
        if (!isOneOfFacts && (left.Person?.Fact is not null || right.Person?.Fact is not null || (left.IsIntroduced && right.IsIntroduced) || (facts.IsGivenName(words[0]) && facts.IsGivenName(others[0]))))
            return false;

        var (shorter, longer) = words[0].Length <= others[0].Length ? (words[0], others[0]) : (others[0], words[0]);
        var isEnding = shorter.AsSpan(0, shorter.Length - 1).SequenceEqual(longer.AsSpan(0, shorter.Length - 1)) && longer[^1] != longer[^2];
        if (isOneOfFacts && longer.Length >= FewestLetters && longer.Length == shorter.Length + 1 && longer[^1] == longer[^2] && longer.StartsWith(shorter, StringComparison.Ordinal))
            return true;

        return longer.Length >= FewestLetters && shorter[0] == longer[0] && !isEnding && Lexicon.English[shorter] == 0 && Lexicon.English[longer] == 0 && likeness.Of(shorter, longer, isSurname: true, besideEqual: true) == Likeness.Letters;
    }

    private static string Given(ImmutableArray<string> words) => NameLikeness.Squeeze(words.Length == 3 ? words[1] + words[2] : words[1]);

    /// <summary>"Wang Yang", "Wang Ying": behind a family name a syllable or two are soon another name.</summary>
    public static bool AreOfShortSyllables(NameForm left, NameForm right)
    {
        const int Longest = 5;
        return left.Name.Order == NameOrder.FamilyFirst && right.Name.Order == NameOrder.FamilyFirst && left.Name.Words.Length == 2 && right.Name.Words.Length == 2 && left.Name.Words[0] == right.Name.Words[0]
            && left.Name.Words[1].Length <= Longest && right.Name.Words[1].Length <= Longest;
    }

    /// <summary>"Robert Blackwill and Ashley Tellis", "Blackwell and Tellis": one and the same name is joined to both.</summary>
    public static bool ArePartners(NameForm single, NameForm full)
    {
        const int Reach = 4;
        var (place, other) = (single.Places[0].Span, full.Places[0].Span);
        var (at, from) = (place.Block.TokenFrom(place.End), other.Block.TokenFrom(other.End));
        if (at + 1 >= place.Block.Tokens.Length || from + 1 >= other.Block.Tokens.Length || place.Block.TextOf(place.Block.Tokens[at]) is not "and" || other.Block.TextOf(other.Block.Tokens[from]) is not "and" || place.Block.Tokens[at + 1] is not { IsWord: true, IsCapitalized: true })
            return false;

        var partner = place.Block.TextOf(place.Block.Tokens[at + 1]);
        for (var i = from + 1; i < other.Block.Tokens.Length && i <= from + Reach && other.Block.Tokens[i].IsCapitalized; i++)
        {
            if (other.Block.TextOf(other.Block.Tokens[i]).SequenceEqual(partner))
                return true;
        }

        return false;
    }

    /// <summary>"His cousin Steven Brandt", "Steven Brandt, his cousin,": somebody else by the draft's own word; "my cousin" only introduces.</summary>
    public static bool IsOfKin(NameForm form)
    {
        var block = form.Places[0].Span.Block;
        var kin = block.TokenFrom(form.Places[0].Span.Start) - 1;
        if (kin > 0 && block.Tokens[kin].Kind == TokenKind.Comma)
            kin--;

        if (kin > 0 && PeopleWords.Has(block.Tokens[kin], PeopleRole.Kin) && IsOfThirdPerson(block, kin - 1))
            return true;

        var behind = block.TokenFrom(form.Places[0].Span.End);
        return behind + 2 < block.Tokens.Length && block.Tokens[behind].Kind == TokenKind.Comma && IsOfThirdPerson(block, behind + 1) && PeopleWords.Has(block.Tokens[behind + 2], PeopleRole.Kin);
    }

    private static bool IsOfThirdPerson(ProseBlock block, int at) => block.TextOf(block.Tokens[at]) is "his" or "her" or "their" or "His" or "Her" or "Their";

    /// <summary>A surname without its particle: "Hamadi" of "al-Hamadi"; null for none.</summary>
    public static string? TailOf(string surname)
    {
        var at = surname.AsSpan().LastIndexOfAny('-', ' ');
        if (at <= 0)
            return null;

        var before = surname.AsSpan(0, at);
        return PersonName.IsParticle(before[(before.LastIndexOfAny('-', ' ') + 1)..]) ? surname[(at + 1)..] : null;
    }

    /// <summary>"Castellano", "Castellanos": a letter s more or less, at the end of words that are no English ones.</summary>
    public static bool DifferByPlural(string left, string right)
    {
        var (shorter, longer) = left.Length < right.Length ? (left, right) : (right, left);
        return shorter.Length > 5 && longer.Length == shorter.Length + 1 && longer[^1] == 's' && longer.StartsWith(shorter, StringComparison.Ordinal) && Lexicon.English[left] == 0 && Lexicon.English[right] == 0;
    }
}
