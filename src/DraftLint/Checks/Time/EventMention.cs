using DraftLint.Facts;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>How an event is named.</summary>
internal enum EventKind
{
    /// <summary>By a noun: "the vote of May 16, 2006".</summary>
    Noun,

    /// <summary>By a superlative: "The last class was on March 12".</summary>
    Superlative,

    /// <summary>By a verb that happens once: "The treaty was signed in 1987".</summary>
    Verb,

    /// <summary>By a verb that happens seldom: "The bridge collapsed on August 1, 2007".</summary>
    Happening,

    /// <summary>By the name of a treaty or meeting: "the Oslo accord of 1993", "the 1993 Oslo accord".</summary>
    Instrument,
}

/// <summary>A date given to an event.</summary>
/// <param name="Key">The words that name the event.</param>
/// <param name="Kind">How it is named.</param>
/// <param name="Time">The date.</param>
/// <param name="Period">The days of the date.</param>
internal sealed record EventMention(string Key, EventKind Kind, TimeExpression Time, Period Period)
{
    private static readonly LexemeSet Instruments = new(EventVocabulary.Instruments);

    /// <summary>Whether the words show that there are more events of the kind: "the second vote".</summary>
    public bool IsOneOfSeveral { get; private init; }

    /// <summary>The whole name that the key is the end of, or null.</summary>
    private string? Name { get; init; }

    /// <summary>The event that a date is given to; null where the words name none.</summary>
    public static EventMention? Of(ProseBlock block, TimeExpression time)
    {
        var at = time.FirstToken - 1;
        if (time.Kind is not (TimeKind.Absolute or TimeKind.Partial) || time.Phrase.Last is not null || time.Granularity > Granularity.Year || time.Period is not { } period || at < 0)
            return null;

        if (time.Granularity == Granularity.Year && ByInstrument(block, time, period) is { } instrument)
            return instrument;

        if (at < 2)
            return null;

        if (block.TextOf(block.Tokens[at]) is not ("of" or "on" or "in"))
            return null;

        return ByVerb(block, time, period) ?? (time.Granularity > Granularity.Month ? null : ByNoun(block, time, period) ?? (time.Granularity == Granularity.Day ? BySuperlative(block, time, period) : null));
    }

    /// <summary>Whether two mentions can speak of one event: "Ann Hale died" and "Bo Hale died" can't.</summary>
    public bool MayBeOne(EventMention other) =>
        Kind == other.Kind && (Name is null || other.Name is null || Name == other.Name || !Name.Contains(' ', StringComparison.Ordinal) || !other.Name.Contains(' ', StringComparison.Ordinal));

    /// <summary>Whether two dates of a thing that does not come again each year differ by the year alone: "the fire of 11 April 1996", "the fire of April 1995".</summary>
    public bool DiffersByYear(EventMention other)
    {
        const int MostYears = 2;
        var (one, two) = (Period.First, other.Period.First);
        var isSameDay = one.Day == two.Day || Time.Granularity == Granularity.Month || other.Time.Granularity == Granularity.Month;
        return Kind == EventKind.Noun && one.Month == two.Month && isSameDay && one.Year != two.Year && Math.Abs(one.Year - two.Year) <= MostYears && !EventWords.Recurrent.Has(Lexicon.English[Key]);
    }

    /// <summary>"the vote of May 16, 2006", "took the vote on May 9, 2006", "the fire of April 1995": with the year, for many votes are taken.</summary>
    private static EventMention? ByNoun(ProseBlock block, TimeExpression time, Period period)
    {
        var noun = time.FirstToken - 2;
        if (time.Date.Year is null || block.Tokens[noun] is not { IsWord: true, IsCapitalized: false } token || token.Is(WordClasses.Pronoun))
            return null;

        // "the by-election"
        var first = noun > 2 && block.Tokens[noun - 1] is { Kind: TokenKind.Hyphen, HasSpaceBefore: false } ? noun - 2 : noun;
        return block.TextOf(block.Tokens[first - 1]) is "the" or "The"
            ? new EventMention(block.SpanOf(first, noun + 1).Text, EventKind.Noun, time, period) { IsOneOfSeveral = HasCounting(block, time) }
            : null;
    }

    /// <summary>"the Oslo accord of 1993", "the 1993 Oslo accord".</summary>
    private static EventMention? ByInstrument(ProseBlock block, TimeExpression time, Period period)
    {
        var at = time.FirstToken - 1;
        var noun = block.TextOf(block.Tokens[at]) is "of" ? at - 1 : time.EndToken;
        if (noun == time.EndToken)
        {
            if (block.TextOf(block.Tokens[at]) is not ("the" or "The"))
                return null;

            while (noun < block.Tokens.Length && block.Tokens[noun] is { IsWord: true, IsCapitalized: true } && !Instruments.Has(block.Tokens[noun]))
                noun++;
        }

        if (noun < 1 || noun >= block.Tokens.Length || !Instruments.Has(block.Tokens[noun]) || block.Tokens[noun - 1] is not { IsWord: true, IsCapitalized: true } name || name.Is(WordClasses.Article))
            return null;

        return new EventMention($"{NameEndingAt(block, noun - 1)} {block.TextOf(block.Tokens[noun]).ToString().ToLowerInvariant().TrimEnd('s')}", EventKind.Instrument, time, period) { IsOneOfSeveral = HasCounting(block, time) };
    }

    /// <summary>"The last class ... was on March 12", "His last class, he liked to say, was the one on March 13".</summary>
    private static EventMention? BySuperlative(ProseBlock block, TimeExpression time, Period period)
    {
        var first = block.Sentences[block.SentenceOf(time.FirstToken)].FirstToken;
        if (first + 3 >= time.FirstToken || !block.Tokens[first].Is(WordClasses.Article | WordClasses.Possessive) || block.TextOf(block.Tokens[first + 1]) is not ("last" or "first" or "final") || block.Tokens[first + 2].IsCapitalized)
            return null;

        var at = time.FirstToken - 2;
        if (block.TextOf(block.Tokens[at]) is "one" && at > first && block.TextOf(block.Tokens[at - 1]) is "the")
            at -= 2;

        return block.TextOf(block.Tokens[at]) is "was" or "came" or "fell"
            ? new EventMention($"{block.TextOf(block.Tokens[first + 1])} {block.TextOf(block.Tokens[first + 2])}", EventKind.Superlative, time, period)
            : null;
    }

    /// <summary>"The treaty was signed in 1987", "Mrs. Hale died on May 3": what happens once to a thing or person.</summary>
    private static EventMention? ByVerb(ProseBlock block, TimeExpression time, Period period)
    {
        var at = time.FirstToken - 2;
        var verb = block.TextOf(block.Tokens[at]);
        var isPassive = verb is "signed" or "founded" or "built" or "ratified" or "enacted" or "established" or "incorporated" or "chartered" or "completed" or "born"
            or "passed" or "adopted" or "repealed" or "abolished" or "demolished" or "destroyed" or "assassinated" or "launched" or "created" or "discovered" or "invented" or "dedicated" or "murdered" or "annexed";
        var isActive = verb is "closed" or "opened" or "collapsed" or "burned" or "exploded" or "crashed" or "resigned" or "retired" or "shut";
        if (!isPassive && !isActive && verb is not ("died" or "sank" or "drowned"))
            return null;

        // "the Felony Offender Act passed in 1977"
        isPassive &= !(verb is "passed" && block.TextOf(block.Tokens[at - 1]) is "Act" or "Amendment" or "Law");
        var subject = isPassive ? at - 2 : at - 1;
        if (subject < 0 || (isPassive && block.TextOf(block.Tokens[at - 1]) is not ("was" or "were")))
            return null;

        var token = block.Tokens[subject];
        if (token is { IsWord: true, IsCapitalized: true } && !token.Is(WordClasses.Pronoun | WordClasses.Determiner))
        {
            // Many acts pass, and Hale is Ann Hale.
            var name = NameEndingAt(block, subject);
            return new EventMention($"{(block.TextOf(token) is "Act" or "Amendment" or "Law" ? name : block.TextOf(token))} {verb}", EventKind.Verb, time, period) { Name = name };
        }

        return subject > 0 && token is { IsWord: true, IsCapitalized: false } && block.TextOf(block.Tokens[subject - 1]) is "the" or "The"
            ? new EventMention($"{block.TextOf(token)} {verb}", isActive ? EventKind.Happening : EventKind.Verb, time, period) { IsOneOfSeveral = isActive && HasCounting(block, time) }
            : null;
    }

    private static string NameEndingAt(ProseBlock block, int last)
    {
        const int Longest = 6;
        var first = last;
        while (first > 0 && last - first < Longest && block.Tokens[first - 1] is { IsWord: true, IsCapitalized: true } token && !token.Is(WordClasses.Honorific | WordClasses.TitleWord | WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition))
            first--;

        return block.SpanOf(first, last + 1).Text;
    }

    private static bool HasCounting(ProseBlock block, TimeExpression time)
    {
        const int Reach = 30;
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        for (var at = Math.Max(sentence.FirstToken, time.FirstToken - Reach); at < time.FirstToken; at++)
        {
            if (block.Tokens[at].Is(WordClasses.OrdinalWord) || block.TextOf(block.Tokens[at]) is "again" or "another" or "later" or "earlier" or "next" or "previous" or "other" or "both" or "two")
                return true;
        }

        return false;
    }
}
