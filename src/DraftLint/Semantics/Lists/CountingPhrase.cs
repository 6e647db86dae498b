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
    /// <summary>Whether it counts some of a group: "two of the nine members".</summary>
    public bool IsPart { get; init; }

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
        if (!MayBegin(block, at))
            return null;

        if (!block.Tokens[at].IsNumber && !block.Tokens[at].Is(WordClasses.NumberWord))
            return Collective(block, at, from, end);

        if (!NumberReader.TryRead(block, at, end, out var number))
            return null;

        if (number.IsOrdinal || number.HasMagnitude || number.Value is < 2 or > Largest || number.Value != decimal.Truncate(number.Value) || IsInexact(block, at, from))
            return null;

        var noun = NounBehind(block, number.End, end);
        if (noun < 0)
            return PartOf(block, at, number.End, end) is var whole && whole > 0 ? new CountingPhrase(at, number.End, whole, (int)number.Value, IsAbstract: false) { IsPart = true } : null;

        return new CountingPhrase(at, number.End, noun + 1, (int)number.Value, AnnouncingNouns.Has(block.Tokens[noun]));
    }

    /// <summary>The phrase behind "these" or "the", which point to what has been listed; null where none begins.</summary>
    /// <param name="block">The block.</param>
    /// <param name="at">Index of the number.</param>
    /// <param name="from">Index behind the mark that closes the list.</param>
    /// <param name="end">No phrase goes on behind this token.</param>
    public static CountingPhrase? WithoutReference(ProseBlock block, int at, int from, int end)
    {
        if (!block.Tokens[at].Is(WordClasses.NumberWord) || !NumberReader.TryRead(block, at, end, out var number) || number.IsOrdinal || number.Value is < 2 or > Largest || at != from + 1)
            return null;

        var noun = NounBehind(block, number.End, end);
        return noun < 0 ? null : new CountingPhrase(at, number.End, noun + 1, (int)number.Value, AnnouncingNouns.Has(block.Tokens[noun]));
    }

    /// <summary>Whether a number, or a word that stands for one ("trio"), stands at a token.</summary>
    public static bool MayBegin(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        return token.IsNumber || token.Is(WordClasses.NumberWord) || (token.IsWord && token.Length is 4 or 7 or 8 or 9 && HeldBy(block.TextOf(token)) > 0);
    }

    /// <summary>Whether the number stands in another word: "a trio of judges", "twofold".</summary>
    public static bool IsCollective(ReadOnlySpan<char> number) => number.Length > 3 && (number.EndsWith("fold", StringComparison.Ordinal) || number.EndsWith(" of", StringComparison.Ordinal));

    private static int HeldBy(ReadOnlySpan<char> word) => word switch { "pair" or "twofold" => 2, "trio" or "threefold" => 3, "quartet" or "fourfold" => 4, "quintet" => 5, _ => 0 };

    /// <summary>"a pair of recommendations", "the reason is twofold"</summary>
    private static CountingPhrase? Collective(ProseBlock block, int at, int from, int end)
    {
        var word = block.TextOf(block.Tokens[at]);
        if (at == from)
            return null;

        if (word.EndsWith("fold", StringComparison.Ordinal))
            return block.Tokens[at - 1].Is(WordClasses.Auxiliary) ? new CountingPhrase(at, at + 1, at + 1, HeldBy(word), IsAbstract: true) : null;

        if (block.TextOf(block.Tokens[at - 1]) is not ("a" or "A") || at + 2 >= end || block.TextOf(block.Tokens[at + 1]) is not "of" || NounBehind(block, at + 2, end) is not (>= 0 and var noun))
            return null;

        return new CountingPhrase(at - 1, at + 2, noun + 1, HeldBy(word), AnnouncingNouns.Has(block.Tokens[noun]));
    }

    /// <summary>Index behind "of us", "of the nine members"; 0 for none.</summary>
    private static int PartOf(ProseBlock block, int at, int number, int end)
    {
        if (number + 1 >= end || block.TextOf(block.Tokens[number]) is not "of")
            return 0;

        if (block.TextOf(block.Tokens[number + 1]) is "us" or "them" or "you")
            return number + 2;

        var first = number + 2;
        if (!block.Tokens[number + 1].Is(WordClasses.Article | WordClasses.Possessive) || first >= end)
            return 0;

        if (block.Tokens[first].Is(WordClasses.NumberWord) || block.Tokens[first].IsNumber)
            first++;

        return first < end ? NounBehind(block, first, end) + 1 : 0;
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
            || (block.TextOf(before) is "of" && !IsOfWhole(block, at - 2, from)) || (block.TextOf(before) is "to" && !(at - 2 >= from && block.TextOf(block.Tokens[at - 2]) is "down")) || block.TextOf(before) is "other" or "another" or "least" or "most" or "last" or "next" or "past" or "between" or "Between" or "every" or "than" or "or" or "these" or "These" or "those" or "Those" or "both" or "Both";
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

            if (!IsPlural(block.TextOf(token)))
                continue;

            noun = i;

            // "four reasons teachers leave:"; but "two rights groups"
            if (AnnouncingNouns.Has(token) && block.TextOf(token) is "reasons" or "ways" or "things" or "steps" or "questions" or "lessons" or "rules" or "mistakes" or "facts" or "changes")
                break;
        }

        return noun;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) =>
        word is "people" or "men" or "women" or "children" or "criteria" || (word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i'));
}
