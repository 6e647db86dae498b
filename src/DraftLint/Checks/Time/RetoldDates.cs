using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Finds one act or happening with two dates, told in two shapes: "The university was founded in 1962" and "At its founding, in 1965", "the junta fell in 1974" and "when the junta fell, in 1976".</summary>
/// <remarks>One of the two has to speak of it as of something known, and what it happens to has to be named in both, or be a pronoun right after.</remarks>
internal static class RetoldDates
{
    /// <summary>A pronoun leads back over so many sentences.</summary>
    private const int Sentences = 4;

    /// <summary>A pronoun's noun stands so many tokens before its clause at most.</summary>
    private const int Reach = 30;

    /// <summary>A draft that tells more of one kind of happening is a chronicle.</summary>
    private const int MostOfKind = 12;

    /// <summary>A draft with more dates is a chronicle.</summary>
    private const int MostDates = 300;

    /// <summary>The contradictions of a draft, without those at places that are told already.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule, HashSet<int> told)
    {
        var byKey = new Dictionary<int, List<DatedAct>>();
        var dates = new List<TimeExpression>();
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (time is not { Kind: TimeKind.Absolute or TimeKind.Partial, Phrase.Last: null, Period: not null, Granularity: Granularity.Day or Granularity.Month or Granularity.Season or Granularity.Year } || !ContradictoryDate.IsOwn(model, time))
                    continue;

                dates.Add(time);
                if (DatedAct.Of(model, block, time) is not { } act)
                    continue;

                if (!byKey.TryGetValue(act.Key, out var acts))
                    byKey.Add(act.Key, acts = []);

                acts.Add(act);
            }
        }

        foreach (var acts in byKey.Values)
        {
            for (var i = 1; i < acts.Count && acts.Count <= MostOfKind; i++)
            {
                if (FirstOf(acts, i) is { } first && told.Add(acts[i].Time.Span.InSource.Start))
                    yield return EventDates.Report(model, rule, first.Time, acts[i].Time);
            }
        }

        foreach (var (first, again) in dates.Count <= MostDates ? SameClauses.Among(model, dates).Concat(Nominals(model, dates)) : [])
        {
            if (told.Add(again.Span.InSource.Start))
                yield return EventDates.Report(model, rule, first, again);
        }
    }

    /// <summary>"The council rezoned the block in 2017" and "since the rezoning of 2019": the one telling of the verb has another date.</summary>
    private static IEnumerable<(TimeExpression First, TimeExpression Again)> Nominals(SemanticModel model, List<TimeExpression> dates)
    {
        foreach (var date in dates)
        {
            if (DatedNominal.Of(date.Span.Block, date) is not { } nominal)
                continue;

            var tellings = dates.FindAll(other => !ReferenceEquals(other, date) && nominal.IsToldAt(model, other));
            if (tellings is [var told] && DateSlip.Separates(told, date) && !EventDates.AreInOneSentence(told, date))
                yield return told.Span.InSource.Start < date.Span.InSource.Start ? (told, date) : (date, told);
        }
    }

    /// <summary>The earlier telling of the same act, if its date is another one, and no other telling has either date.</summary>
    private static DatedAct? FirstOf(List<DatedAct> acts, int index)
    {
        var other = acts[index];
        DatedAct? first = null;
        for (var i = 0; i < acts.Count; i++)
        {
            if (i == index || !MayBeOne(acts[i], other, isOnly: acts.Count == 2))
                continue;

            if (i > index || acts[i].Time.Period!.Value.OverlapsWith(other.Time.Period!.Value) || (first is not null && !first.Time.Period!.Value.OverlapsWith(acts[i].Time.Period!.Value)))
                return null;

            first ??= acts[i];
        }

        return first is { } one && (one.IsKnown || other.IsKnown) && DateSlip.Separates(one.Time, other.Time) && !EventDates.AreInOneSentence(one.Time, other.Time) ? one : null;
    }

    private static bool MayBeOne(DatedAct left, DatedAct right, bool isOnly)
    {
        var (one, other) = left.Time.Span.InSource.Start < right.Time.Span.InSource.Start ? (left, right) : (right, left);
        if (IsCounted(one) || IsCounted(other) || IsNextTerm(one, other))
            return false;

        // "The eruption of 1873"
        if (other.Subject < 0)
            return isOnly && other.IsNoun && other.Time.FirstToken == other.Word + 2 && !one.IsNoun && one.Subject >= 0;

        var subject = other.Block.Tokens[other.Subject];
        if (subject.Is(WordClasses.Pronoun | WordClasses.Possessive) || other.Block.TextOf(subject) is "place" or "thing")
            return isOnly && (IsNear(one, other) || IsDayOff(one, other)) && IsSamePerson(one, other, subject) && HasObjectOf(one, other);

        return WordRoots.Of(other.Block, other.Subject) is not 0 and var root && Names(one, root) && IsCaseOf(one, other) && HasObjectOf(one, other);
    }

    /// <summary>Who takes an office in January 2009 may take it again in 2013.</summary>
    private static bool IsNextTerm(DatedAct one, DatedAct other) =>
        one.Key == ActWords.Office && one.Time.Date.Year is { } left && other.Time.Date.Year is { } right && left != right && (left - right) % 4 == 0;

    /// <summary>"Dorsey v. Pike" is not "Hale v. Dorsey": where the later telling names two parties, the earlier one names both.</summary>
    private static bool IsCaseOf(DatedAct one, DatedAct other)
    {
        var at = other.Subject - 1;
        while (at > other.First && other.Block.Tokens[at].Kind == TokenKind.Period)
            at--;

        if (at <= other.First || other.Block.TextOf(other.Block.Tokens[at]) is not ("v" or "v." or "vs" or "vs."))
            return true;

        return WordRoots.Of(other.Block, at - 1) is not 0 and var party && Names(one, party);
    }

    /// <summary>Whether a pronoun can lead back over what lies between.</summary>
    private static bool IsNear(DatedAct one, DatedAct other)
    {
        if (other.Block.Index - one.Block.Index > 1)
            return false;

        var distance = ReferenceEquals(one.Block, other.Block)
            ? other.Block.SentenceOf(other.Word) - one.Block.SentenceOf(one.Word)
            : other.Block.SentenceOf(other.Word) + one.Block.Sentences.Length - one.Block.SentenceOf(one.Word);
        return distance is > 0 and <= Sentences;
    }

    /// <summary>"died on March 22" and "March 23, the day she died": nobody else dies a day apart.</summary>
    private static bool IsDayOff(DatedAct one, DatedAct other) =>
        one.Time.Date is { HasDay: true, Day: { } left } && other.Time.Date is { HasDay: true, Day: { } right } && one.Time.Date.Month == other.Time.Date.Month && Math.Abs(left - right) <= 3;

    /// <summary>"I" is I alone; "it" and "he" may be what was named before.</summary>
    private static bool IsSamePerson(DatedAct one, DatedAct other, Token pronoun)
    {
        if (other.Block.TextOf(pronoun) is not ("it" or "its" or "It" or "Its" or "he" or "He" or "she" or "She" or "his" or "His" or "her" or "Her" or "they" or "They" or "their" or "Their" or "place" or "thing"))
            return false;

        if (one.Subject < 0)
            return false;

        // "It was created in 1965 ... When it was founded in 1968": the two stand for one noun in a paragraph.
        if (one.Block.Tokens[one.Subject].Is(WordClasses.Pronoun | WordClasses.Possessive))
            return other.Block.TextOf(pronoun) is "it" or "It" && ReferenceEquals(one.Block, other.Block) && other.Block.TextOf(pronoun).Equals(one.Block.TextOf(one.Block.Tokens[one.Subject]), StringComparison.OrdinalIgnoreCase);

        return true;
    }

    /// <summary>Whether what the later telling says between the word and the date, and names beside it, was said of the earlier one.</summary>
    private static bool HasObjectOf(DatedAct one, DatedAct other)
    {
        var (from, to) = other.Word < other.Time.FirstToken ? (other.EndOfWord, other.Time.FirstToken) : (other.EndOfWord, Math.Min(other.End, other.EndOfWord + 4));
        for (var at = from; at < to; at++)
        {
            if (other.Block.Tokens[at].Kind == TokenKind.Comma)
                return true;

            if (WordRoots.Of(other.Block, at) is not 0 and var root && !Names(one, root))
                return false;
        }

        return true;
    }

    /// <summary>Whether the sentence of a telling has a word of a root, or the one before where a pronoun leads back.</summary>
    private static bool Names(DatedAct act, int root)
    {
        var number = act.Block.SentenceOf(act.Word);
        var first = number > 0 && act.Subject >= 0 && act.Block.Tokens[act.Subject].Is(WordClasses.Pronoun | WordClasses.Possessive) ? Math.Max(act.Block.Sentences[number - 1].FirstToken, act.First - Reach) : act.First;
        return WordRoots.IsIn(act.Block, first, act.End, root);
    }

    /// <summary>"the second wing", "again", "anew": there are more of the kind.</summary>
    private static bool IsCounted(DatedAct act)
    {
        const int Near = 10;
        for (var at = Math.Max(act.First, act.Word - Near); at < Math.Min(act.End, act.Word + Near); at++)
        {
            // "the third of May"
            if (at >= act.Time.FirstToken && at < act.Time.EndToken)
                continue;

            if (act.Block.TextOf(act.Block.Tokens[at]) is "again" or "anew" or "second" or "third" or "fourth" or "another" or "other" or "new" or "next" or "earlier" or "previous")
                return true;
        }

        return false;
    }
}
