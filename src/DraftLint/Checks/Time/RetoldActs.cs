using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Finds one act that is told twice with two dates: "Hale founded the school in 1951 ... When Hale founded the school in 1957".</summary>
internal static class RetoldActs
{
    /// <summary>So many words may stand between the verb and its date.</summary>
    private const int Reach = 12;

    /// <summary>So many words may the thing have that is founded, sold or left.</summary>
    private const int ObjectLength = 6;

    /// <summary>Whoever "he" is stands so near before it.</summary>
    private const int NameReach = 80;

    /// <summary>The contradictions of a draft.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule)
    {
        var byKey = new Dictionary<string, List<Act>>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (!(time.Kind == TimeKind.Absolute || (time.Kind == TimeKind.Partial && time.Date.HasDay)) || time is not { Granularity: Granularity.Day or Granularity.Month or Granularity.Season or Granularity.Year, Phrase.Last: null } || !ContradictoryDate.IsOwn(model, time) || ActOf(block, time) is not { } act)
                    continue;

                var key = $"{block.TextOf(block.Tokens[act.Verb])} {block.TextOf(block.Tokens[act.Object])}";
                if (!byKey.TryGetValue(key, out var acts))
                    byKey.Add(key, acts = []);

                acts.Add(act);
            }
        }

        foreach (var acts in byKey.Values)
        {
            if (acts.Count == 2 && AreOne(acts[0], acts[1]))
                yield return EventDates.Report(model, rule, acts[0].Time, acts[1].Time);
        }
    }

    /// <summary>Whether subject and object can be the same, and the dates differ by a slip.</summary>
    private static bool AreOne(Act one, Act other)
    {
        var (plainer, fuller) = one.Object - one.FirstOfObject <= other.Object - other.FirstOfObject ? (one, other) : (other, one);
        return DateSlip.Separates(one.Time, other.Time) && !EventDates.AreInOneSentence(one.Time, other.Time) && (one.IsDefinite || other.IsDefinite) && fuller.Tells(plainer) && HasSubjectOf(one, other);
    }

    /// <summary>"Hale" and "Hale", "It" and "the mill" of a sentence that names the mill, "we" and "we" of one paragraph.</summary>
    private static bool HasSubjectOf(Act one, Act other)
    {
        if (one.Subject < 0 || other.Subject < 0)
            return one.Subject != other.Subject && one.IsDefinite && other.IsDefinite;

        var (left, right) = (one.Block.Tokens[one.Subject], other.Block.Tokens[other.Subject]);
        var isSame = one.Block.TextOf(left).Equals(other.Block.TextOf(right), StringComparison.OrdinalIgnoreCase);
        if (left.Is(WordClasses.Pronoun) && right.Is(WordClasses.Pronoun))
            return isSame && ReferenceEquals(one.Block, other.Block);

        if (left.Is(WordClasses.Pronoun))
            return one.Names(other.Block.TextOf(right));

        return right.Is(WordClasses.Pronoun) ? other.Names(one.Block.TextOf(left)) : isSame;
    }

    /// <summary>The act in the active voice that a date is given to; null where the words tell of none.</summary>
    private static Act? ActOf(ProseBlock block, TimeExpression time)
    {
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        for (var verb = time.FirstToken - 2; verb > sentence.FirstToken && verb >= time.FirstToken - Reach; verb--)
        {
            var token = block.Tokens[verb];
            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash or TokenKind.Quote || token.Is(WordClasses.Relative | WordClasses.Subordinator | WordClasses.Coordinator))
                return null;

            if (!EventWords.Acts.Has(token))
                continue;

            if (verb == time.FirstToken - 2 && OfNamedThing(block, sentence, verb, time) is { } named)
                return named;

            if (block.TextOf(token) is "took" && block.TextOf(block.Tokens[verb + 1]) is not ("office" or "command" or "power" or "charge") || (block.TextOf(token) is "came" && block.TextOf(block.Tokens[verb + 1]) is not "ashore"))
                return null;

            var subject = block.Tokens[verb - 1];
            var isSubject = subject.IsWord && !subject.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative | WordClasses.Coordinator | WordClasses.Adverb | WordClasses.Preposition | WordClasses.Negation);
            return isSubject ? WithObject(block, sentence, verb, time) : null;
        }

        return null;
    }

    /// <summary>"The plan adopted in 2006", "The plan was adopted in 2006": the thing stands before the verb, and nobody is said to have done it.</summary>
    private static Act? OfNamedThing(ProseBlock block, Sentence sentence, int verb, TimeExpression time)
    {
        var noun = block.TextOf(block.Tokens[verb - 1]) is "was" or "were" ? verb - 2 : verb - 1;
        var isThing = noun > sentence.FirstToken && block.Tokens[verb].Is(WordClasses.PastVerb | WordClasses.PastParticiple) | block.TextOf(block.Tokens[verb]).EndsWith("ed") && block.Tokens[noun] is { IsWord: true, IsCapitalized: false } && block.TextOf(block.Tokens[noun - 1]) is "the" or "The" or "its" or "our";
        return isThing && block.TextOf(block.Tokens[verb]) is "adopted" or "passed" or "signed" or "founded" or "enacted" or "ratified" or "created" or "launched" or "bought" or "sold" ? new Act(block, sentence, time, -1, verb, noun, noun, IsDefinite: true) : null;
    }

    /// <summary>"founded the school", "became bishop", "moved to Tulsa".</summary>
    private static Act? WithObject(ProseBlock block, Sentence sentence, int verb, TimeExpression time)
    {
        var at = verb + 1;
        if (at + 1 == time.FirstToken && block.TextOf(block.Tokens[verb]) is "opened" or "closed")
            return new Act(block, sentence, time, verb - 1, verb, verb, verb, IsDefinite: true);

        if (block.TextOf(block.Tokens[at]) is "to" or "from")
            at++;

        var isDefinite = block.TextOf(block.Tokens[at]) is "the" || block.Tokens[at].Is(WordClasses.Possessive) || block.Tokens[at].IsCapitalized || block.TextOf(block.Tokens[verb]) is "became" or "took" or "came";
        if (block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive))
            at++;

        var first = at;
        while (at < time.FirstToken && at < first + ObjectLength && block.Tokens[at] is { IsWord: true } token && !token.Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Pronoun | WordClasses.Adverb | WordClasses.OrdinalWord))
            at++;

        // "opened its doors" is "opened".
        if (at == first + 1 && block.TextOf(block.Tokens[first]) is "doors")
            return new Act(block, sentence, time, verb - 1, verb, verb, verb, IsDefinite: true);

        return at == first || block.Tokens[at - 1].Is(WordClasses.NumberWord | WordClasses.Determiner) ? null : new Act(block, sentence, time, verb - 1, verb, first, at - 1, isDefinite);
    }

    /// <summary>One act with its date.</summary>
    /// <param name="Block">The block.</param>
    /// <param name="Sentence">The sentence.</param>
    /// <param name="Time">The date.</param>
    /// <param name="Subject">Index of the last word of who did it; -1 where nobody is told.</param>
    /// <param name="Verb">Index of the verb.</param>
    /// <param name="FirstOfObject">Index of the first word of the thing, its article left out.</param>
    /// <param name="Object">Index of its noun.</param>
    /// <param name="IsDefinite">Whether the thing is one that is known.</param>
    private sealed record Act(ProseBlock Block, Sentence Sentence, TimeExpression Time, int Subject, int Verb, int FirstOfObject, int Object, bool IsDefinite)
    {
        /// <summary>Whether all words of another act's thing are words of this one's.</summary>
        public bool Tells(Act other)
        {
            for (var at = other.FirstOfObject; at < other.Object; at++)
            {
                if (!Holds(FirstOfObject, Object, other.Block.TextOf(other.Block.Tokens[at])))
                    return false;
            }

            return true;
        }

        /// <summary>Whether the sentence, or the one before, has a word near the verb.</summary>
        public bool Names(ReadOnlySpan<char> word)
        {
            var number = Block.SentenceOf(Sentence.FirstToken);
            var first = number > 0 ? Block.Sentences[number - 1].FirstToken : Sentence.FirstToken;
            return Holds(Math.Max(first, Verb - NameReach), Math.Min(Sentence.EndToken, Verb + NameReach), word);
        }

        private bool Holds(int from, int end, ReadOnlySpan<char> word)
        {
            for (var at = from; at < end; at++)
            {
                if (Block.TextOf(Block.Tokens[at]).Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }

            return false;
        }
    }
}
