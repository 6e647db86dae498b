using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Time;

/// <summary>An anniversary that does not add up: "the 50th anniversary of the 1970 strike" in 2025.</summary>
internal sealed class AnniversaryMismatch : Check
{
    /// <summary>A sentence with more times is a list of dates.</summary>
    private const int MostTimes = 24;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (!YearCount.MayStandIn(model.Draft))
            yield break;

        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var sentence in block.Sentences)
            {
                if (!YearCount.MayStandIn(block, sentence))
                    continue;

                for (var at = sentence.FirstToken; at + 1 < sentence.EndToken; at++)
                {
                    if (YearCount.ReadAt(block, sentence, at) is { } count && !model.Quotations.Covers(block, at) && Check(model, rule, sentence, count) is { } finding)
                        yield return finding;
                }
            }
        }
    }

    private static Diagnostic? Check(SemanticModel model, Rule rule, Sentence sentence, in YearCount count)
    {
        var block = count.Block;
        var times = model.Time.At(block, block.SentenceOf(sentence.FirstToken));
        times = times[..Math.Min(times.Length, MostTimes)];
        var number = block.SentenceOf(sentence.FirstToken);
        var around = count.EventIn(times) ?? count.EventBeside(model, times) ?? (number > 0 ? count.EventBefore(sentence, model.Time.At(block, number - 1)) : null);
        if ((around ?? (number + 1 < block.Sentences.Length ? count.EventAfter(block.Sentences[number + 1], model.Time.At(block, number + 1)) : null)) is not { } start || start.Date.Year is not { } from || count.IsRough)
            return null;

        foreach (var year in KeptIn(model, times, start, count))
        {
            if (from + count.Value == year)
                return null;
        }

        if (KeptIn(model, times, start, count) is not [var kept, ..] || kept <= from)
            return null;

        return Report(rule, start, from, kept, count);
    }

    /// <summary>The years in which it may be kept: those that the sentence tells, else the draft's; none where a past sentence tells none.</summary>
    private static List<int> KeptIn(SemanticModel model, ReadOnlySpan<TimeExpression> times, TimeExpression start, in YearCount count)
    {
        var years = new List<int>();
        var isDated = model.Parts.Date is not null;
        foreach (var time in times)
        {
            // "of that night" names what is kept; "on Saturday" tells no year.
            if (ReferenceEquals(time, start) || time.Phrase.Form is TimeForm.Ago or TimeForm.Weekday || (time.Kind == TimeKind.Narrative && time.FirstToken - count.EndToken is 0 or 1))
                continue;

            if ((time.IsAbsolute || (isDated && time.Kind is TimeKind.Partial or TimeKind.Relative)) && time.Period is { } period && period.First.Year == period.Last.Year)
                years.Add(period.First.Year);
            else if (time.Kind is TimeKind.Absolute or TimeKind.Partial or TimeKind.Narrative or TimeKind.Relative)
                return [];
        }

        if (years.Count > 0 || !isDated)
            return years;

        // "marks" and "will mark" speak of the draft's year, or of the next one where the year is nearly over.
        var tense = model.Time.TenseAt(count.Block, count.FirstToken);
        if (tense is not (Tense.Present or Tense.Future) && !(tense == Tense.None && IsKept(count)))
            return years;

        years.Add(model.Day.Year);
        if (tense == Tense.Future || model.Day.Month == 12)
            years.Add(model.Day.Year + 1);

        return years;
    }

    /// <summary>"celebrates its 90th birthday": a verb of the present that is no auxiliary.</summary>
    private static bool IsKept(in YearCount count)
    {
        const int Reach = 4;
        for (var at = Math.Max(0, count.FirstToken - Reach); at < count.FirstToken; at++)
        {
            if (count.Block.TextOf(count.Block.Tokens[at]) is "celebrates" or "celebrate" or "marks" or "mark" or "observes" or "observe" or "keeps" or "reaches" or "celebrating" or "marking")
                return true;
        }

        return false;
    }

    private static Diagnostic Report(Rule rule, TimeExpression start, int from, int kept, in YearCount count)
    {
        var number = count.Block.SpanOf(count.NumberFirst, count.NumberEnd);
        var text = count.IsAge ? NumberWording.Like(number.Text, kept - from) : NumberWording.OrdinalLike(number.Text, kept - from);
        return rule.At(
            count.Block.SpanOf(count.FirstToken, count.EndToken),
            null,
            ("from", from.ToString(CultureInfo.InvariantCulture)),
            ("to", kept.ToString(CultureInfo.InvariantCulture)),
            ("count", (kept - from).ToString(CultureInfo.InvariantCulture))) with
        {
            Related = [new RelatedSpan(start.Span.InSource, "counted from here")],
            Fix = count.IsWord ? null : Fix.Suggestion($"Write \"{text}\"", new TextEdit(number.InSource, text)),
        };
    }
}
