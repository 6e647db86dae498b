using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;

namespace DraftLint.Checks.Time;

/// <summary>A future that the draft's own date has overtaken: "The court will rule on January 7, 2025" in a draft of January 16.</summary>
internal sealed class FutureAlreadyPast : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (model.Parts.Date is not { } day)
            yield break;

        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            (int Sentence, bool IsReported) last = (-1, false);
            foreach (var time in model.Time.In(block))
            {
                if (time is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Period: { } period } || period.Last >= day || model.Quotations.Covers(time.Span))
                    continue;

                var age = day.DayNumber - period.Last.DayNumber;
                if (age > FuturePhrase.OldNews)
                    continue;

                var sentence = block.SentenceOf(time.FirstToken);
                if (last.Sentence != sentence)
                    last = (sentence, FuturePhrase.IsToldOrSupposed(block, model.Time.GrammarOf(block, sentence)));

                if (FuturePhrase.Of(model, block, time, age, last.IsReported) is { } span)
                    yield return rule.At(span, null, ("date", time.Span.Text), ("day", DateWording.Day(day)));
            }
        }
    }
}
