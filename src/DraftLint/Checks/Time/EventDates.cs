using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Finds one event with two dates: "It took the vote on May 9, 2006" and "the vote of May 16, 2006".</summary>
internal static class EventDates
{
    /// <summary>Dates of a common noun that lie further apart are two events. Days.</summary>
    private const int SlipDays = 31;

    /// <summary>The same for events that only a superlative makes unique ("the last class"). Days.</summary>
    private const int SuperlativeSlipDays = 3;

    /// <summary>The same for events that seldom come again ("the bridge collapsed"). Days.</summary>
    private const int SeldomSlipDays = 1500;

    /// <summary>The same for treaties and meetings, some of which have had an heir a generation later. Days.</summary>
    private const int InstrumentSlipDays = 3300;

    /// <summary>The contradictions of a draft: the later date of an event that has another one before.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule)
    {
        var byKey = new Dictionary<string, List<EventMention>>(StringComparer.Ordinal);
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (!ContradictoryDate.IsOwn(model, time) || EventMention.Of(block, time) is not { } mention)
                    continue;

                if (!byKey.TryGetValue(mention.Key, out var mentions))
                    byKey.Add(mention.Key, mentions = []);

                mentions.Add(mention);
            }
        }

        var told = new HashSet<int>();
        foreach (var mentions in byKey.Values)
        {
            if (Clash(mentions) is var (first, other) && !AreInOneSentence(first.Time, other.Time))
                yield return Told(told, Report(model, rule, first.Time, other.Time));
        }

        foreach (var finding in RetoldEvents.Contradictions(model, rule).Concat(RetoldActs.Contradictions(model, rule)).Concat(TwoYears(model, rule)))
            yield return Told(told, finding);

        foreach (var finding in RetoldDates.Contradictions(model, rule, told))
            yield return Told(told, finding);

        foreach (var finding in EventEchoes.Contradictions(model, rule, told))
            yield return finding;
    }

    private static Diagnostic Told(HashSet<int> told, Diagnostic finding)
    {
        told.Add(finding.Span.Start);
        return finding;
    }

    /// <summary>Two mentions of one event on two days; null where they agree, or where three days show that there are several events.</summary>
    private static (EventMention First, EventMention Other)? Clash(List<EventMention> mentions)
    {
        var first = mentions[0];
        EventMention? other = null;
        foreach (var mention in mentions)
        {
            if (mention.IsOneOfSeveral || !mention.MayBeOne(first))
                return null;

            if (mention.Period.OverlapsWith(first.Period))
                continue;

            if (other is not null && !other.Period.OverlapsWith(mention.Period))
                return null;

            other ??= mention;
        }

        if (other is null)
            return null;

        var distance = Math.Abs(other.Period.First.DayNumber - first.Period.First.DayNumber);
        var limit = first.Kind switch { EventKind.Noun => SlipDays, EventKind.Superlative => SuperlativeSlipDays, EventKind.Happening => SeldomSlipDays, EventKind.Instrument => InstrumentSlipDays, _ => int.MaxValue };
        return distance <= limit || first.DiffersByYear(other) ? (first, other) : null;
    }

    /// <summary>Whether two dates stand in one sentence, so that the writer sees both: "suspended it in October 2003 and began again in August 2005".</summary>
    internal static bool AreInOneSentence(TimeExpression one, TimeExpression other) =>
        ReferenceEquals(one.Span.Block, other.Span.Block) && one.Span.Block.SentenceOf(one.FirstToken) == other.Span.Block.SentenceOf(other.FirstToken);

    /// <summary>A finding at the later of two dates of one event.</summary>
    internal static Diagnostic Report(SemanticModel model, Rule rule, TimeExpression one, TimeExpression other)
    {
        var (first, later) = one.Span.InSource.Start < other.Span.InSource.Start ? (one, other) : (other, one);
        var earlier = first.Granularity == Granularity.Day ? DateWording.Day(first.Period!.Value.First, model.Day.Year) : first.Span.Text;
        return rule.At(later.Span, "event", ("first", earlier)) with { Label = "another date here", Related = [new RelatedSpan(first.Span.InSource, "first here")] };
    }

    /// <summary>"Signed in 1989, the treaty of 1987 was new."</summary>
    private static IEnumerable<Diagnostic> TwoYears(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            var times = model.Time.In(block);
            for (var i = 0; i + 1 < times.Length; i++)
            {
                if (IsMadeThenNamed(block, times[i], times[i + 1]) && ContradictoryDate.IsOwn(model, times[i]))
                    yield return rule.At(times[i].Span, "years", ("other", times[i + 1].Span.Text)) with { Related = [new RelatedSpan(times[i + 1].Span.InSource, "another year here")] };
            }
        }
    }

    private static bool IsMadeThenNamed(ProseBlock block, TimeExpression made, TimeExpression named)
    {
        if (made.Phrase is not { Form: TimeForm.Year, Last: null } || named.Phrase is not { Form: TimeForm.Year, Last: null } || Math.Abs(made.Date.Year!.Value - named.Date.Year!.Value) < 2)
            return false;

        var (at, end) = (made.FirstToken, made.EndToken);
        return at >= 2 && block.TextOf(block.Tokens[at - 2]) is "Signed" or "Passed" or "Enacted" or "Ratified" or "Adopted" or "Written"
            && block.Tokens[end].Kind == TokenKind.Comma && named.FirstToken == end + 4 && block.TextOf(block.Tokens[end + 1]) is "the" && block.TextOf(block.Tokens[end + 3]) is "of";
    }
}
