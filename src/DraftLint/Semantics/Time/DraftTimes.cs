using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Time;

/// <summary>Every expression of date and time in a draft, and the time that each sentence speaks of.</summary>
internal sealed class DraftTimes
{
    /// <summary>A date told three sentences ago still holds; one told four sentences ago does not.</summary>
    private const int CarryDistance = 3;

    /// <summary>So many expressions are looked at on either side of a token.</summary>
    private const int Reach = 16;

    private readonly Draft draft;
    private readonly int[] headings;
    private readonly TimeResolver resolver;
    private readonly BlockTimes?[] blocks;
    private readonly List<TimePhrase> scratch = [];
    private readonly SentenceGrammar?[]?[] grammars;

    /// <summary>The times of a draft; each block is read when it is first asked for.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="day">The day on which it speaks.</param>
    public DraftTimes(Draft draft, DateOnly day)
    {
        this.draft = draft;
        Day = day;
        resolver = new TimeResolver(day);
        blocks = new BlockTimes?[draft.Prose.Length];
        grammars = new SentenceGrammar?[]?[draft.Prose.Length];
        headings = new int[draft.Prose.Length];
        for (var i = 0; i < headings.Length; i++)
            headings[i] = draft.Prose[i].Place.HeadingLevel > 0 ? i : i == 0 ? -1 : headings[i - 1];
    }

    /// <summary>The day on which the draft speaks.</summary>
    public DateOnly Day { get; }

    /// <summary>All expressions of a block, in order.</summary>
    public ImmutableArray<TimeExpression> In(ProseBlock block) => TimesOf(block).All;

    /// <summary>The expressions of one sentence, in order.</summary>
    public ReadOnlySpan<TimeExpression> At(ProseBlock block, int sentence)
    {
        var times = TimesOf(block);
        return times.All.AsSpan(times.FirstOf(sentence), times.FirstOf(sentence + 1) - times.FirstOf(sentence));
    }

    /// <summary>The expressions of the same sentence that stand near one, itself among them, in order.</summary>
    public ReadOnlySpan<TimeExpression> Around(TimeExpression time)
    {
        var block = time.Span.Block;
        var times = TimesOf(block);
        var sentence = block.SentenceOf(time.FirstToken);
        int first = times.FirstOf(sentence), end = times.FirstOf(sentence + 1), at = TokenOrder.FirstFrom(times.All.AsSpan(), time.FirstToken);
        first = Math.Max(first, at - Reach);
        return times.All.AsSpan(first, Math.Min(end, at + Reach) - first);
    }

    /// <summary>The time that a sentence speaks of, and how that is known; null where nothing tells it.</summary>
    /// <remarks>A present sentence without a date of its own speaks of no told time: "The war goes on."</remarks>
    public SentenceTime? PeriodOf(ProseBlock block, int sentence) =>
        OwnPeriod(block, sentence) ?? LinkPeriod(block, sentence) ?? (IsTold(block, sentence) ? Carried(block, sentence) ?? HeadingPeriod(block) : null);

    /// <summary>The time at a token: the expression of its sentence that stands nearest to it, else what holds for the sentence.</summary>
    public SentenceTime? PeriodAt(ProseBlock block, int token)
    {
        var times = TimesOf(block);
        var sentence = block.SentenceOf(token);
        int first = times.FirstOf(sentence), end = times.FirstOf(sentence + 1);
        var at = TokenOrder.FirstFrom(times.All.AsSpan(), token + 1);
        TimeExpression? nearest = null;
        for (var i = Math.Max(first, at - Reach); i < end && i < at + Reach; i++)
        {
            if (IsMoment(times.All[i]) && (nearest is null || Distance(times.All[i], token) <= Distance(nearest, token)))
                nearest = times.All[i];
        }

        return nearest is { Period: { } period } ? new SentenceTime(period, TimeOrigin.Clause, nearest) : PeriodOf(block, sentence);
    }

    /// <summary>The tense of the clause around a token.</summary>
    public Tense TenseAt(ProseBlock block, int token) => GrammarOf(block, block.SentenceOf(token)).TenseAt(token);

    /// <summary>The day that suits a date without a year: the nearest to the draft's in that tense.</summary>
    public DateOnly? Nearest(StatedDate date, Tense tense) => resolver.Nearest(date, tense);

    /// <summary>The date in a link's address: https://example.gov/2020/04/15/dashboard; null where there is none.</summary>
    public static Period? DateOfAddress(string address) => AddressDate.Read(address);

    private static bool IsMoment(TimeExpression time) =>
        time.Period is not null && time.Kind is TimeKind.Absolute or TimeKind.Partial or TimeKind.Relative && time.Phrase.Form is not (TimeForm.Running or TimeForm.Recently);

    private static int Distance(TimeExpression time, int token) => token < time.FirstToken ? time.FirstToken - token : token - time.EndToken + 1;

    private SentenceTime? OwnPeriod(ProseBlock block, int sentence)
    {
        foreach (var time in At(block, sentence))
        {
            if (IsMoment(time))
                return new SentenceTime(time.Period!.Value, TimeOrigin.Clause, time);
        }

        return null;
    }

    private static SentenceTime? LinkPeriod(ProseBlock block, int sentence)
    {
        if (block.Inlines.IsEmpty)
            return null;

        var span = block.SpanOf(block.Sentences[sentence]);
        foreach (var inline in block.Inlines)
        {
            if (inline.Start >= span.End)
                break;

            if (inline is { Kind: InlineKind.Link, Target: { } target } && inline.Start >= span.Start && AddressDate.Read(target) is { } period)
                return new SentenceTime(period, TimeOrigin.Link, null);
        }

        return null;
    }

    /// <summary>Whether a sentence tells of the past and no "now" or "today" takes it out of the story.</summary>
    private bool IsTold(ProseBlock block, int sentence)
    {
        foreach (var time in At(block, sentence))
        {
            if (time.Kind == TimeKind.Nowadays)
                return false;
        }

        return GrammarOf(block, sentence).TenseAt(block.Sentences[sentence].FirstToken) is Tense.Past or Tense.PastPerfect or Tense.None;
    }

    private SentenceTime? Carried(ProseBlock block, int sentence)
    {
        for (var earlier = sentence - 1; earlier >= 0 && earlier >= sentence - CarryDistance; earlier--)
        {
            if (OwnPeriod(block, earlier) is { } own)
                return own with { Origin = TimeOrigin.Carried };

            if (LinkPeriod(block, earlier) is { } linked)
                return linked with { Origin = TimeOrigin.Carried };

            foreach (var time in At(block, earlier))
            {
                if (time.Kind == TimeKind.Nowadays)
                    return null;
            }
        }

        return null;
    }

    private SentenceTime? HeadingPeriod(ProseBlock block)
    {
        if (block.Index == 0 || headings[block.Index - 1] is not (>= 0 and var index))
            return null;

        foreach (var time in In(draft.Prose[index]))
        {
            if (IsMoment(time) && time.Kind != TimeKind.Relative)
                return new SentenceTime(time.Period!.Value, TimeOrigin.Heading, time);
        }

        return null;
    }

    /// <summary>The grammar of a sentence, read when it is first asked for.</summary>
    public SentenceGrammar GrammarOf(ProseBlock block, int sentence)
    {
        var ofBlock = grammars[block.Index] ??= new SentenceGrammar?[block.Sentences.Length];
        return ofBlock[sentence] ??= SentenceGrammar.Read(block, block.Sentences[sentence]);
    }

    private BlockTimes TimesOf(ProseBlock block)
    {
        if (blocks[block.Index] is { } known)
            return known;

        scratch.Clear();
        TimeReader.Read(block, scratch);
        return blocks[block.Index] = scratch.Count == 0 ? BlockTimes.None : Resolve(block);
    }

    private BlockTimes Resolve(ProseBlock block)
    {
        var all = ImmutableArray.CreateBuilder<TimeExpression>(scratch.Count);
        Period? story = null;
        var storySentence = 0;
        foreach (var phrase in scratch)
        {
            var sentence = block.SentenceOf(phrase.First);
            if (sentence - storySentence > CarryDistance)
                story = null;

            var (kind, period) = resolver.Resolve(phrase, TenseOf(block, sentence, phrase), story, sentence == storySentence);
            var time = new TimeExpression(block.SpanOf(phrase.First, phrase.End), phrase.First, phrase.End, kind, phrase.Unit, period) { Phrase = phrase };
            if (all.Count > 0 && IsApposition(block, all[^1], time))
                time = Join(all, time);

            all.Add(time);
            if (IsMoment(time) || (time.Kind == TimeKind.Narrative && time.Period is not null))
            {
                story = time.Period;
                storySentence = sentence;
            }
        }

        return new BlockTimes(block, all.MoveToImmutable());
    }

    /// <summary>The tense around a time; a participle tells no tense of "today": "used today by many".</summary>
    private Tense TenseOf(ProseBlock block, int sentence, in TimePhrase phrase)
    {
        var grammar = GrammarOf(block, sentence);
        return phrase.Form == TimeForm.Today && grammar.GroupAt(phrase.Head) is { IsParticiple: true } ? Tense.None : grammar.TenseAt(phrase.Head);
    }

    /// <summary>Whether one of two times explains the other: "in 2009, four years later", "three weeks after January 13".</summary>
    private static bool IsApposition(ProseBlock block, TimeExpression earlier, TimeExpression later)
    {
        if (earlier.Kind != TimeKind.Narrative && later.Kind != TimeKind.Narrative)
            return false;

        if (earlier.Phrase.IsBound)
            return later.FirstToken - earlier.EndToken <= 1 && later.Kind is TimeKind.Absolute or TimeKind.Partial;

        var at = earlier.EndToken;
        if (at >= block.Tokens.Length || block.Tokens[at].Kind is not (TokenKind.Comma or TokenKind.OpenBracket))
            return false;

        for (at++; at < later.FirstToken; at++)
        {
            if (!block.Tokens[at].Is(WordClasses.Preposition | WordClasses.Article))
                return false;
        }

        return true;
    }

    /// <summary>Gives the narrative one of two times in apposition the days of the other, or counts it from there.</summary>
    private TimeExpression Join(ImmutableArray<TimeExpression>.Builder all, TimeExpression later)
    {
        var earlier = all[^1];
        if (earlier.Phrase.IsBound && later.Period is { } start)
        {
            all[^1] = earlier with { Period = resolver.Resolve(earlier.Phrase with { IsBound = false }, Tense.None, start, isSameSentence: true).Period };
            return later;
        }

        if (later.Kind == TimeKind.Narrative)
            return earlier.Kind is TimeKind.Absolute or TimeKind.Partial ? later with { Period = earlier.Period } : later;

        if (later.Kind is TimeKind.Absolute or TimeKind.Partial)
            all[^1] = earlier with { Period = later.Period };

        return later;
    }

    /// <summary>The expressions of one block.</summary>
    private sealed class BlockTimes(ProseBlock? block, ImmutableArray<TimeExpression> all)
    {
        public static BlockTimes None { get; } = new(block: null, []);

        public ImmutableArray<TimeExpression> All { get; } = all;

        /// <summary>Index of the first expression at or behind the start of a sentence.</summary>
        public int FirstOf(int sentence) =>
            block is null ? 0 : sentence < block.Sentences.Length ? TokenOrder.FirstFrom(All.AsSpan(), block.Sentences[sentence].FirstToken) : All.Length;
    }
}
