using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Lists;

/// <summary>A small number with its plural noun: "three simple reasons". What is counted inexactly or as a part ("at least three", "three of the") is none.</summary>
/// <param name="FirstToken">Index in the block of the number's first token.</param>
/// <param name="NumberEnd">Index behind the number.</param>
/// <param name="EndToken">Index behind the noun.</param>
/// <param name="Count">The number.</param>
/// <param name="IsAbstract">Whether the noun is one that announces lists: "reasons", "steps".</param>
internal readonly record struct CountingPhrase(int FirstToken, int NumberEnd, int EndToken, int Count, bool IsAbstract)
{
    /// <summary>Largest number that a reader counts along.</summary>
    private const int Largest = 20;

    /// <summary>How many adjectives may stand before the noun.</summary>
    private const int Adjectives = 3;

    private const WordClasses NoPart = WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Article | WordClasses.Coordinator | WordClasses.Relative
        | WordClasses.Subordinator | WordClasses.Possessive | WordClasses.Pronoun | WordClasses.NumberWord | WordClasses.TimeUnit | WordClasses.Unit;

    private static readonly LexemeSet AnnouncingNouns = new(Enumerations.AnnouncingNouns);

    /// <summary>Reads the phrase whose number begins at a token; null where none does.</summary>
    /// <param name="block">The block.</param>
    /// <param name="at">Index of the token.</param>
    /// <param name="from">Index of the sentence's first token.</param>
    /// <param name="end">No phrase goes on behind this token.</param>
    public static CountingPhrase? At(ProseBlock block, int at, int from, int end)
    {
        if (!(block.Tokens[at].IsNumber || block.Tokens[at].Is(WordClasses.NumberWord)) || !NumberReader.TryRead(block, at, end, out var number))
            return null;

        if (number.IsOrdinal || number.HasMagnitude || number.Value is < 2 or > Largest || number.Value != decimal.Truncate(number.Value) || IsInexact(block, at, from))
            return null;

        var noun = NounBehind(block, number.End, end);
        if (noun < 0)
            return null;

        return new CountingPhrase(at, number.End, noun + 1, (int)number.Value, AnnouncingNouns.Has(block.Tokens[noun]));
    }

    private static bool IsInexact(ProseBlock block, int at, int from)
    {
        if (ApproximatorReader.Before(block, from, at).Precision != Precision.Exact)
            return true;

        if (at == from)
            return false;

        // "Round Two projects": the number belongs to a name.
        var before = block.Tokens[at - 1];
        if (block.Tokens[at].IsCapitalized && before.IsWord)
            return true;

        // "two of the twelve rules"
        if (at - 2 >= from && block.TextOf(block.Tokens[at - 2]) is "of" && before.Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive))
            return true;

        return before.Kind is TokenKind.Hyphen or TokenKind.Symbol or TokenKind.Slash || before.IsNumber || before.Is(WordClasses.NumberWord | WordClasses.OrdinalWord | WordClasses.Coordinator) || (before.Is(WordClasses.Approximator) && block.TextOf(before) is not ("only" or "Only" or "just" or "Just" or "exactly" or "Exactly"))
            || (block.TextOf(before) is "of" && !IsOfWhole(block, at - 2, from)) || block.TextOf(before) is "to" or "other" or "another" or "least" or "most" or "last" or "next" or "past" or "between" or "Between" or "every" or "than" or "or" or "these" or "These" or "those" or "Those" or "both" or "Both";
    }

    /// <summary>"a man of three passions", "a tale of two cities": the number is all of them; in "one of three" it is not.</summary>
    private static bool IsOfWhole(ProseBlock block, int at, int from) =>
        at > from && block.Tokens[at - 1].Is(WordClasses.Article) && block.TextOf(block.Tokens[at]) is "man" or "woman" or "place" or "town" or "city" or "country" or "nation" or "tale" or "story" or "list" or "family" or "team" or "party" or "team" or "matter" or "question" or "house" or "book";

    private static int NounBehind(ProseBlock block, int at, int end)
    {
        var noun = -1;
        for (var i = at; i < end && i <= at + Adjectives; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind == TokenKind.Hyphen && i > at)
                continue;

            if (!token.IsWord || token.Is(NoPart) || (noun >= 0 && !IsPlural(block.TextOf(token))))
                break;

            if (IsPlural(block.TextOf(token)))
                noun = i;
        }

        return noun;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word is "people" or "men" or "women" or "children" or "criteria" || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'));
}
