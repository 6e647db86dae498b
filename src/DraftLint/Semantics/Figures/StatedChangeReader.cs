using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Figures;

/// <summary>Reads the changes that a sentence tells in percent, in parts and as multiples.</summary>
/// <param name="block">The block.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="tolerance">Percent by which a told percentage may differ.</param>
internal readonly struct StatedChangeReader(ProseBlock block, Sentence sentence, int tolerance)
{
    private static readonly LexemeSet Nouns = new(FigureVocabulary.Changes);
    private static readonly LexemeSet Verbs = new(FigureVocabulary.ChangeVerbs);
    private static readonly LexemeSet Rises = new(FigureVocabulary.Rises);
    private static readonly LexemeSet Falls = new(FigureVocabulary.Falls);
    private static readonly LexemeSet Multiples = new(FigureVocabulary.Multiples);

    /// <summary>All changes that are told exactly, in order.</summary>
    public List<StatedChange> Read(ReadOnlySpan<Quantity> quantities)
    {
        var changes = new List<StatedChange>();
        foreach (var quantity in quantities)
        {
            if (IsPercent(block, quantity) && quantity.Precision == Precision.Exact && !IsRate(quantity.EndToken) && PlaceOf(quantity) is var (place, first, end))
            {
                var slack = Math.Max(tolerance, quantity.Value / 50);
                changes.Add(new StatedChange(first, end, place, quantity.Value, quantity.Value - slack, quantity.Value + slack, IsPercent: true));
            }
        }

        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (Multiples.Has(block.Tokens[at]) && MultipleAt(at) is { } multiple)
                changes.Add(multiple);
            else if (block.TextOf(block.Tokens[at]) is "of" or "by" && PartBehind(at) is { } part)
                changes.Add(part);
            else if (PartAt(at) is { } bare)
                changes.Add(bare);
            else if (FoldAt(at) is { } fold)
                changes.Add(fold);
        }

        for (var i = 0; i < changes.Count; i++)
            changes[i] = changes[i] with { Direction = DirectionOf(changes[i].FirstToken, changes[i].EndToken) };

        return changes;
    }

    /// <summary>Which way the words of a change go.</summary>
    private int DirectionOf(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            if (Falls.Has(block.Tokens[at]))
                return -1;

            if (Rises.Has(block.Tokens[at]))
                return 1;
        }

        return 0;
    }

    /// <summary>Whether a quantity is told in percent, not in percentage points.</summary>
    public static bool IsPercent(ProseBlock block, Quantity quantity) =>
        quantity.Kind == QuantityKind.Percent && quantity.UnitToken >= 0 && block.TextOf(block.Tokens[quantity.UnitToken]) is "%" or "percent" or "per" or "pct.";

    /// <summary>"a 33 percent increase", "a rise of 10 percent", "rose 10 percent", "up 20 percent", "or 5 percent".</summary>
    private (ChangePlace Place, int First, int End)? PlaceOf(Quantity quantity)
    {
        // "a gain of just 10 percent"
        var before = quantity.FirstToken - 1;
        if (before > sentence.FirstToken && block.TextOf(block.Tokens[before]) is "just" or "only" or "exactly" or "fully")
            before--;

        if (before < sentence.FirstToken)
            return null;

        if (IsNoun(quantity.EndToken) && block.TextOf(block.Tokens[before]) is "a" or "an" or "the" or "A" or "An" or "The")
            return IsOfAnother(quantity.EndToken + 1) || IsRate(quantity.EndToken + 1) ? null : (ChangePlace.Either, before, quantity.EndToken + 1);

        if (IsMoreOrLess(quantity.EndToken) && IsComplement(quantity.FirstToken))
            return (ChangePlace.Behind, quantity.FirstToken, quantity.EndToken + 1);

        switch (block.TextOf(block.Tokens[before]))
        {
            case "of" when IsNoun(before - 1):
                return IsOfAnother(quantity.EndToken) ? null : (ChangePlace.Either, StartOfNoun(before - 1), quantity.EndToken);
            case "or":
                return (ChangePlace.Behind, before, quantity.EndToken);
            case "up" or "down" when block.Tokens[before - 1].Kind is TokenKind.Comma or TokenKind.Dash:
                return (ChangePlace.Behind, before, quantity.EndToken);
            case "by" when before > sentence.FirstToken && block.TextOf(block.Tokens[before - 1]) is "up" or "down":
                return (ChangePlace.Behind, before - 1, quantity.EndToken);
            case "by" when before > sentence.FirstToken && Verbs.Has(block.Tokens[before - 1]):
                return (ChangePlace.Before, before - 1, quantity.EndToken);
            // "from 240 to 180, which is to say by 33 percent"
            case "by" when block.TextOf(block.Tokens[before - 1]) is "or":
                return (ChangePlace.Behind, before - 1, quantity.EndToken);
            case "by" or "say" when IsToSay(block.TextOf(block.Tokens[before]) is "by" ? before - 1 : before):
                return (ChangePlace.Behind, before, quantity.EndToken);
            case "by" when IsBehindVerb(before):
                return (ChangePlace.Before, before, quantity.EndToken);
        }

        return Verbs.Has(block.Tokens[before]) ? (ChangePlace.Before, before, quantity.EndToken) : null;
    }

    /// <summary>"which is to say", "that is,".</summary>
    private bool IsToSay(int at) => at - 2 > sentence.FirstToken && ((block.Tokens[at].Kind == TokenKind.Comma && block.TextOf(block.Tokens[at - 1]) is "is" && block.TextOf(block.Tokens[at - 2]) is "that") || IsSay(at));

    private bool IsSay(int at) => block.TextOf(block.Tokens[at]) is "say" && block.TextOf(block.Tokens[at - 1]) is "to" && block.TextOf(block.Tokens[at - 2]) is "is" or "was";

    /// <summary>"raised its lending rate by": a verb of change, and what was changed.</summary>
    private bool IsBehindVerb(int by)
    {
        const int ObjectReach = 6;
        for (var at = by - 1; at > sentence.FirstToken && at >= by - ObjectReach && block.Tokens[at].IsWord; at--)
        {
            if (Verbs.Has(block.Tokens[at]) && block.Tokens[at].Is(WordClasses.PastVerb | WordClasses.PastParticiple) || block.TextOf(block.Tokens[at]) is "raised" or "increased" or "reduced" or "lowered")
                return block.Tokens[at + 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner);

            if (block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative | WordClasses.Coordinator))
                return false;
        }

        return false;
    }

    /// <summary>"doubled", "halved", not "more than doubled" nor "doubled down".</summary>
    private StatedChange? MultipleAt(int at)
    {
        if (IsInexact(at) || IsPhrasal(block, at, sentence.EndToken))
            return null;

        var word = block.TextOf(block.Tokens[at]);
        var place = !word.EndsWith("ing", StringComparison.Ordinal) ? ChangePlace.Before : at > sentence.FirstToken && block.Tokens[at - 1].Kind == TokenKind.Comma ? ChangePlace.Behind : (ChangePlace?)null;
        if (place is not { } known)
            return null;

        var (percent, low, high) = RangeOf(word);
        return new StatedChange(at, at + 1, known, percent, low, high, IsPercent: false);
    }

    /// <summary>The change that "doubled", "tripled", "halved", "quadrupled" or "quintupled" tells, in percent, with the least and the most that it is said of.</summary>
    internal static (int Percent, int Low, int High) RangeOf(ReadOnlySpan<char> multiple) => char.ToLowerInvariant(multiple[0]) switch
    {
        'd' => (100, 85, 130),
        't' => (200, 175, 245),
        'h' => (50, 44, 56),
        _ => multiple.StartsWith("quad", StringComparison.OrdinalIgnoreCase) ? (300, 265, 350) : (400, 360, 460),
    };

    /// <summary>"doubled down", "doubled over", "doubled back": no multiple.</summary>
    internal static bool IsPhrasal(ProseBlock block, int multiple, int end) => multiple + 1 < end && block.TextOf(block.Tokens[multiple + 1]) is "down" or "over" or "up" or "back";

    /// <summary>"a sixfold rise", "rose tenfold": as many times the first value, or as many times more.</summary>
    private StatedChange? FoldAt(int at)
    {
        if (at == sentence.FirstToken || !FoldReader.TryRead(block, at, out var times) || IsInexact(at))
            return null;

        var (low, high) = (((times * 0.85m) - 1) * 100, (((times + 1) * 1.15m) - 1) * 100);
        if (IsNoun(at + 1) && block.Tokens[at - 1].Is(WordClasses.Article))
            return IsOfAnother(at + 2) ? null : new StatedChange(at - 1, at + 2, ChangePlace.Either, (times - 1) * 100, low, high, IsPercent: false);

        return Verbs.Has(block.Tokens[at - 1]) ? new StatedChange(at - 1, at + 1, ChangePlace.Before, (times - 1) * 100, low, high, IsPercent: false) : null;
    }

    /// <summary>"which is a third more", "was cut in half", "lost a quarter of its value".</summary>
    private StatedChange? PartAt(int at)
    {
        if (at == sentence.FirstToken || at + 1 >= sentence.EndToken)
            return null;

        if (block.TextOf(block.Tokens[at]) is "in" && block.TextOf(block.Tokens[at + 1]) is "half" && block.TextOf(block.Tokens[at - 1]) is "cut" or "slashed" && !IsInexact(at - 1))
            return new StatedChange(at - 1, at + 2, ChangePlace.Before, 50, 44, 56, IsPercent: false);

        if (!FractionReader.TryRead(block, at, sentence.EndToken, out var part, out var end) || end >= sentence.EndToken || IsInexact(at))
            return null;

        var percent = part * 100;
        if (IsMoreOrLess(end) && IsComplement(at))
            return new StatedChange(at, end + 1, ChangePlace.Behind, percent, percent * 0.87m, percent * 1.13m, IsPercent: false);

        return block.TextOf(block.Tokens[at - 1]) is "lost" or "shed" && end + 1 < sentence.EndToken && block.TextOf(block.Tokens[end]) is "of" && block.Tokens[end + 1].Is(WordClasses.Possessive)
            ? new StatedChange(at - 1, end, ChangePlace.Before, percent, percent * 0.87m, percent * 1.13m, IsPercent: false)
            : null;
    }

    private bool IsMoreOrLess(int at) =>
        at < sentence.EndToken && block.TextOf(block.Tokens[at]) is "more" or "less" or "fewer" or "higher" or "lower" or "better" or "worse" or "larger" or "smaller" or "bigger" or "dearer" or "cheaper"
        && (at + 1 == sentence.EndToken || !block.Tokens[at + 1].IsWord || block.Tokens[at + 1].Is(WordClasses.Coordinator) || block.TextOf(block.Tokens[at + 1]) is "for");

    /// <summary>"that is 18 percent fewer", ", a third more": told of the two values, not of a third one.</summary>
    private bool IsComplement(int at) => at > sentence.FirstToken && (block.TextOf(block.Tokens[at - 1]) is "is" or "was" or "or" || block.Tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Dash);

    /// <summary>"a fall of half", "rose by a third": "of" or "by" with a part of one behind it.</summary>
    private StatedChange? PartBehind(int joint)
    {
        if (joint == sentence.FirstToken || joint + 1 >= sentence.EndToken)
            return null;

        // "from 120 to 150, or by a fifth"
        var isVerb = block.TextOf(block.Tokens[joint]) is "by";
        var isSummed = isVerb && block.TextOf(block.Tokens[joint - 1]) is "or";
        if (!isSummed && (isVerb ? !Verbs.Has(block.Tokens[joint - 1]) : !IsNoun(joint - 1)))
            return null;

        if (!FractionReader.TryRead(block, joint + 1, sentence.EndToken, out var part, out var end) || IsOfAnother(end) || (end < sentence.EndToken && block.TextOf(block.Tokens[end]) is "of" or "a" or "an" or "the" or "percent"))
            return null;

        var percent = part * 100;
        return new StatedChange(isVerb ? joint - 1 : StartOfNoun(joint - 1), end, isSummed ? ChangePlace.Behind : isVerb ? ChangePlace.Before : ChangePlace.Either, percent, percent * 0.87m, percent * 1.13m, IsPercent: false);
    }

    private bool IsNoun(int at) => at >= sentence.FirstToken && at < sentence.EndToken && Nouns.Has(block.Tokens[at]);

    private int StartOfNoun(int at) => at > sentence.FirstToken && block.Tokens[at - 1].Is(WordClasses.Article) ? at - 1 : at;

    private bool IsInexact(int at) =>
        at > sentence.FirstToken && block.TextOf(block.Tokens[at - 1]) is "than" or "nearly" or "almost" or "about" or "roughly" or "some" or "over" or "least" or "approximately" or "virtually" or "effectively" or "not" or "practically" or "around";

    /// <summary>"5 percent a year", "annually": a rate, which adds up.</summary>
    private bool IsRate(int at) =>
        at < sentence.EndToken && (block.TextOf(block.Tokens[at]) is "per" or "annually" or "yearly" or "monthly" or "each" or "every" or "annual"
            || (block.TextOf(block.Tokens[at]) is "a" && at + 1 < sentence.EndToken && block.Tokens[at + 1].Is(WordClasses.TimeUnit)));

    /// <summary>"a 30 percent increase in ridership" beside the fares: a change of what the sentence has not named before.</summary>
    private bool IsOfAnother(int at)
    {
        const int NounReach = 4;
        if (at + 1 >= sentence.EndToken || block.TextOf(block.Tokens[at]) is not ("in" or "for" or "among" or "to"))
            return false;

        for (var i = at + 1; i < sentence.EndToken && i <= at + NounReach; i++)
        {
            var token = block.Tokens[i];
            if (token.IsNumber || token.Is(WordClasses.NumberWord | WordClasses.TimeUnit | WordClasses.Month | WordClasses.Season))
                return false;

            if (!token.IsWord)
                break;

            if (!token.Is(WordClasses.Article | WordClasses.Preposition) && IsNamedBefore(token, at))
                return false;
        }

        return true;
    }

    private bool IsNamedBefore(Token word, int end)
    {
        for (var at = sentence.FirstToken; at < end; at++)
        {
            if (block.Tokens[at].IsWord && block.TextOf(block.Tokens[at]).Equals(block.TextOf(word), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
