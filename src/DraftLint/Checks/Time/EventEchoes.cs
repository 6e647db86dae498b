using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Finds a date that comes back changed, in a clause that shares rare words with the first one: "was recalled on 20 September 2008" and "the recall of October 2008".</summary>
/// <remarks>Half of the evidence is that the words right beside both dates are of one root, the other what else the two clauses share.</remarks>
internal sealed class EventEchoes(SemanticModel model)
{
    /// <summary>So many dates before a date are compared with it.</summary>
    private const int Lookback = 40;

    /// <summary>A draft with more dates is a chronicle, and the rest of it is left alone.</summary>
    private const int MostTellings = 400;

    /// <summary>A clause is read for so many tokens on each side of its date.</summary>
    private const int Reach = 10;

    /// <summary>Years of what is named with an article may lie so far apart.</summary>
    private const int MostYears = 12;

    private static readonly WordList Apart = new(
        ["again", "second", "third", "another", "next", "anniversary", "every", "each", "annual", "last", "previous", "reelected", "extended", "amended", "renewed", "other", "both", "following", "successor", "predecessor", "too", "also"]);

    private readonly List<Telling> tellings = [];

    /// <summary>The contradictions of a draft, without those at dates that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, HashSet<int> told)
    {
        var echoes = new EventEchoes(model);
        echoes.Read();
        for (var later = 1; later < echoes.tellings.Count; later++)
        {
            var other = echoes.tellings[later];
            if (told.Contains(other.Time.Span.InSource.Start))
                continue;

            for (var i = Math.Max(0, later - Lookback); i < later; i++)
            {
                if (!echoes.IsEcho(echoes.tellings[i], other) || told.Contains(echoes.tellings[i].Time.Span.InSource.Start))
                    continue;

                told.Add(other.Time.Span.InSource.Start);
                yield return EventDates.Report(model, rule, echoes.tellings[i].Time, other.Time);
                break;
            }
        }
    }

    private void Read()
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (tellings.Count < MostTellings && time is { Kind: TimeKind.Absolute or TimeKind.Partial, Period: not null, Phrase: { Last: null, Form: TimeForm.Date or TimeForm.Month or TimeForm.Season or TimeForm.Year, Modifier: TimeModifier.None } } && ContradictoryDate.IsOwn(model, time) && !IsInBrackets(block, time))
                    tellings.Add(new Telling(block, time));
            }
        }
    }

    /// <summary>"(Word document, 11 pages, February 2013)", "(2014)": what a list of sources gives.</summary>
    private static bool IsInBrackets(ProseBlock block, TimeExpression time) =>
        (time.FirstToken > 0 && block.Tokens[time.FirstToken - 1].Kind == TokenKind.OpenBracket) || (time.EndToken < block.Tokens.Length && block.Tokens[time.EndToken].Kind == TokenKind.CloseBracket);

    private bool IsEcho(Telling one, Telling other)
    {
        // One paragraph tells step after step.
        if (ReferenceEquals(one.Time.Span.Block, other.Time.Span.Block))
            return false;

        var isPresupposed = one.IsPresupposed || other.IsPresupposed;
        if (!(DateSlip.Separates(one.Time, other.Time) || (isPresupposed && AreYearsApart(one.Time, other.Time))) || EventDates.AreInOneSentence(one.Time, other.Time) || one.IsApart || other.IsApart)
            return false;

        var shared = 0m;
        foreach (var root in one.Roots)
        {
            if (other.Roots.Contains(root))
                shared += model.Roots.WeightOf(root);
        }

        if (shared < 1 || AreOfTwoNames(one, other) || IsToldAgain(one, other))
            return false;

        // "The cup was won in 1954. The cup was won in 1957": two facts, unless a slip alone parts the days.
        var isSlight = DateSlip.Slightly(one.Time, other.Time);
        var isHead = (one.Head != 0 && other.Roots.Contains(one.Head)) || (other.Head != 0 && one.Roots.Contains(other.Head)) || (one.Verb != 0 && one.Verb == other.Verb);
        if (!isPresupposed)
            return isSlight && isHead && shared >= 2;

        return isHead && (shared >= 2 || isSlight || one.Time.Date.Year == other.Time.Date.Year || (other.IsNominal && one.Roots.Contains(other.Head)) || (one.IsNominal && other.Roots.Contains(one.Head)) || (one.Verb != 0 && one.Verb == other.Verb));
    }

    private static bool AreYearsApart(TimeExpression one, TimeExpression other) =>
        one.Date.Year is { } first && other.Date.Year is { } second && first != second && Math.Abs(first - second) <= MostYears;

    /// <summary>Whether each clause names somebody, and none of the one's is of the other's: two things of one kind.</summary>
    private static bool AreOfTwoNames(Telling one, Telling other)
    {
        if (one.Names.Count == 0 || other.Names.Count == 0)
            return false;

        foreach (var name in one.Names)
        {
            if (other.Names.Contains(name))
                return false;
        }

        return true;
    }

    /// <summary>Whether both dates stand more than once, or the sentence of the one tells the other too: two facts that the writer knows.</summary>
    private bool IsToldAgain(Telling one, Telling other)
    {
        var (first, again) = (0, 0);
        foreach (var telling in tellings)
        {
            var (isFirst, isAgain) = (telling.Time.Period == one.Time.Period, telling.Time.Period == other.Time.Period);
            first += isFirst ? 1 : 0;
            again += isAgain ? 1 : 0;
            if ((isFirst && EventDates.AreInOneSentence(telling.Time, other.Time)) || (isAgain && EventDates.AreInOneSentence(telling.Time, one.Time)))
                return true;
        }

        return first > 1 && again > 1;
    }

    /// <summary>A date with what its clause tells.</summary>
    private sealed class Telling
    {
        private readonly ProseBlock block;
        private readonly Sentence sentence;

        public Telling(ProseBlock block, TimeExpression time)
        {
            (this.block, Time) = (block, time);
            sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
            for (var at = time.FirstToken - 1; at >= sentence.FirstToken && at >= time.FirstToken - Reach && !IsEdge(block.Tokens[at]); at--)
                Add(at);

            // At the head of a sentence a date is of all that follows.
            var reach = Roots.Count == 0 ? 2 * Reach : Reach;
            for (var at = time.EndToken; at < sentence.EndToken && at < time.EndToken + reach && !IsEdge(block.Tokens[at]); at++)
                Add(at);

            IsNominal = IsNamed();
            IsPresupposed = IsNominal || IsSubordinate() || IsParticipial();
        }

        /// <summary>The date.</summary>
        public TimeExpression Time { get; }

        /// <summary>The roots of the words around it.</summary>
        public HashSet<int> Roots { get; } = [];

        /// <summary>The names among them.</summary>
        public HashSet<int> Names { get; } = [];

        /// <summary>The root of the word of weight that stands nearest before it, or behind it at the head of a clause.</summary>
        public int Head { get; private set; }

        /// <summary>The root of the nearest verb in the past before it, or behind it at the head of a clause.</summary>
        public int Verb { get; private set; }

        /// <summary>Whether a word says that there are more such events.</summary>
        public bool IsApart { get; private set; }

        /// <summary>Whether the date is that of a noun with its article: "the recall of October 2008", "his enthronement in 1998", "the 2014 summit".</summary>
        public bool IsNominal { get; }

        /// <summary>Whether the clause takes for granted that the event is known: "When the county hired her, in 1997", "Nixon, pardoned in 1974", or a noun with its article.</summary>
        public bool IsPresupposed { get; }

        private static bool IsEdge(Token token) => token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash;

        private ReadOnlySpan<char> WordAt(int at) => at >= sentence.FirstToken && at < sentence.EndToken ? block.TextOf(block.Tokens[at]) : default;

        private void Add(int at)
        {
            var token = block.Tokens[at];
            IsApart |= Apart.Has(block, at) && WordAt(at - 1) is not "one";
            if (WordRoots.Of(block, at) is not (not 0 and var root))
                return;

            Roots.Add(root);
            if (Head == 0)
                Head = root;

            if (Verb == 0 && IsVerb(at))
                Verb = root;

            if (token.IsCapitalized && (!token.StartsSentence || token.Lexeme == 0 || token.Is(WordClasses.PlaceWord | WordClasses.GivenName)))
                Names.Add(root);
        }

        private bool IsVerb(int at) => block.Tokens[at].Is(WordClasses.PastVerb | WordClasses.PastParticiple) || (!block.Tokens[at].IsCapitalized && block.Tokens[at].Length > 4 && WordAt(at).EndsWith("ed", StringComparison.Ordinal));

        private bool IsNamed()
        {
            const int NounReach = 4;

            // "the 2014 Vilnius summit", "the August 3 law", not "the 2016 election"
            var before = Time.FirstToken - 1;
            if (IsDefinite(before) && (Time.Granularity == Granularity.Day || Names.Count > 0) && !IsRecurrent() && Time.EndToken < sentence.EndToken && block.Tokens[Time.EndToken] is { IsWord: true, HasSpaceBefore: true } noun && !noun.Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Coordinator | WordClasses.Relative))
                return true;

            if (WordAt(before) is not ("of" or "in" or "on"))
                return false;

            var at = before - 1;
            if (at >= sentence.FirstToken && block.Tokens[at].Kind == TokenKind.Comma)
                at--;

            if (at < sentence.FirstToken || !block.Tokens[at].IsWord || EventWords.Recurrent.Has(block.Tokens[at]) || WordAt(at) is "class" || IsVerb(at) || block.Tokens[at].Is(WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.Adverb))
                return false;

            for (var i = at - 1; i >= sentence.FirstToken && i >= at - NounReach && (block.Tokens[i].IsWord || block.Tokens[i].Kind == TokenKind.Clitic); i--)
            {
                if (block.Tokens[i].Is(WordClasses.PastVerb | WordClasses.Auxiliary | WordClasses.Modal))
                    return false;

                // "Between his enthronement in 1998", not "discussed the report in 2015"
                if (IsDefinite(i))
                    return WordAt(before) is "of" || i == sentence.FirstToken || block.Tokens[i - 1].Is(WordClasses.Preposition);
            }

            return WordAt(before) is "of" && at == sentence.FirstToken;
        }

        /// <summary>"the 2016 presidential election": there is one every few years.</summary>
        private bool IsRecurrent()
        {
            for (var at = Time.EndToken; at < sentence.EndToken && at < Time.EndToken + 4 && block.Tokens[at].IsWord; at++)
            {
                if (EventWords.Recurrent.Has(block.Tokens[at]))
                    return true;
            }

            return false;
        }

        private bool IsDefinite(int at) => at >= sentence.FirstToken && (WordAt(at) is "the" or "The" or "that" or "this" || block.Tokens[at].Is(WordClasses.Possessive));

        /// <summary>"When the county hired her, in 1997", "In 1976, when a rocket carried it up", "What was signed on August 27".</summary>
        private bool IsSubordinate()
        {
            for (var at = Time.FirstToken - 1; at >= sentence.FirstToken && at >= Time.FirstToken - Reach && !IsEdge(block.Tokens[at]); at--)
            {
                // "since 1996" opens no clause.
                if (IsOpening(at) && at < Time.FirstToken - 1)
                    return true;

                if (block.Tokens[at].Is(WordClasses.Coordinator))
                    return false;
            }

            var next = Time.EndToken < sentence.EndToken && block.Tokens[Time.EndToken].Kind == TokenKind.Comma ? Time.EndToken + 1 : Time.EndToken;
            return WordAt(next) is "when" or "where";
        }

        private bool IsOpening(int at) =>
            WordAt(at) is "when" or "When" or "since" or "Since" or "after" or "After" or "until" or "Until" or "before" or "Before" or "which" or "who" or "whom" or "what" or "What" && !(at + 1 < sentence.EndToken && block.Tokens[at + 1].Kind == TokenKind.Comma);

        /// <summary>"Nixon, pardoned in October 1974,".</summary>
        private bool IsParticipial()
        {
            for (var at = Time.FirstToken - 1; at > sentence.FirstToken && at >= Time.FirstToken - 4; at--)
            {
                if (block.Tokens[at].Kind == TokenKind.Comma)
                    return at + 1 < Time.FirstToken && IsVerb(at + 1);
            }

            return false;
        }
    }
}
