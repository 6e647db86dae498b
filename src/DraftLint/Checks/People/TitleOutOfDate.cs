using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.People;

namespace DraftLint.Checks.People;

/// <summary>A title that the person had neither at the time told of nor on the draft's day: "President-elect Trump" in March 2025.</summary>
/// <remarks>Only the facts files can tell. Where two titles of the draft contradict each other, <see cref="InconsistentTitle"/> tells it.</remarks>
internal sealed class TitleOutOfDate : Check
{
    /// <summary>So many years before an office nobody is called by it.</summary>
    private const int YearsAhead = 12;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var (person, mention) in model.People.Titles.OutOfDate)
        {
            if (mention.Verdict is not { Term: { Held: { } held } term } || (mention.Verdict.Standing == Standing.Ended && TellsOfLeaving(mention.Mention)))
                continue;

            // In a draft of 1961 "Senator Gore" is another man of that name.
            if (mention.Verdict.Standing == Standing.NotBegun && held.First.Year - Math.Min(model.Day.Year, mention.Moment.IsKnown ? mention.Moment.Period.First.Year : int.MaxValue) > YearsAhead)
                continue;

            var caseName = mention.Verdict.Standing switch
            {
                Standing.NotBegun => "not-begun",
                Standing.Taken => "taken",
                Standing.HeldAgain => "held-again",
                Standing.HeldSince => "held-since",
                Standing.OtherOffice => "other-office",
                _ => null,
            };
            var isEnd = caseName is null;
            if (isEnd && person.Fact?.Died is { } died && Math.Abs(died.DayNumber - held.Last.DayNumber) <= 1)
                caseName = "died";

            var day = isEnd ? held.Last : held.First;
            var span = TitleEdit.SpanOf(mention.Mention, mention.Title);
            yield return rule.At(span, caseName, ("person", person.Fact?.Name ?? person.Name.Text), ("when", TermWords.When(day, !isEnd)), ("day", TermWords.Day(day, !isEnd)), ("office", TermWords.OfficeOf(term))) with
            {
                Related = mention.Moment.Source is { } source && ReferenceEquals(source.Span.Block, span.Block) ? [new(source.Span.InSource, "the time told of")] : [],
                Notes = [TermWords.Sentence(person, term)],
                Fix = TitleEdit.Updated(mention),
            };
        }
    }

    /// <summary>"Secretary Roe also announced his resignation": who leaves an office has it until then, whenever that was.</summary>
    private static bool TellsOfLeaving(Mention mention)
    {
        const int Reach = 6;
        var (block, end) = (mention.Block, Math.Min(mention.Block.Sentences[mention.Sentence].EndToken, mention.End + Reach));
        for (var at = mention.End; at < end && block.Tokens[at].IsWord; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "resigned" or "resignation" or "quit" or "stepped" or "departure" or "retirement")
                return true;
        }

        return false;
    }
}
