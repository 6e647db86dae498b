using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Finds an event that is told in a clause with one date and named with another: "The ferry sank on 4 June 1987 ... the sinking of 6 June 1987".</summary>
/// <remarks>Silent where the draft tells of two such events, gives the second date too, or counts them ("the first strike").</remarks>
internal sealed class RetoldEvents
{
    /// <summary>Words that count stand so near to the date.</summary>
    private const int CountReach = 8;

    /// <summary>A draft that tells of more happenings with dates is a chronicle, and the rest of it is left alone.</summary>
    private const int MostTellings = 400;

    private readonly SemanticModel model;
    private readonly List<EventTelling> tellings = [];
    private readonly List<EventPhrase> phrases = [];
    private readonly Dictionary<ulong, List<EventTelling>> byHappening = [];

    private RetoldEvents(SemanticModel model) => this.model = model;

    /// <summary>The contradictions of a draft.</summary>
    public static IEnumerable<Diagnostic> Contradictions(SemanticModel model, Rule rule)
    {
        var events = new RetoldEvents(model);
        events.Read();
        foreach (var phrase in events.phrases)
        {
            if (events.ToldOtherwise(phrase) is { } telling && !EventDates.AreInOneSentence(telling.Time, phrase.Time))
                yield return EventDates.Report(model, rule, telling.Time, phrase.Time);
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
                if (time is not { Kind: TimeKind.Absolute or TimeKind.Partial, Phrase.Last: null, Period: not null } || time.Granularity is not (Granularity.Day or Granularity.Month or Granularity.Season or Granularity.Year) || !ContradictoryDate.IsOwn(model, time))
                    continue;

                var phrase = phrases.Count < MostTellings ? EventPhrase.Of(block, time) : null;
                if (phrase is not null)
                    phrases.Add(phrase);

                if (phrase is not { IsTold: false } && tellings.Count < MostTellings)
                    Add(EventTelling.Read(block, model.Time.At(block, block.SentenceOf(time.FirstToken)), time));
            }
        }
    }

    private void Add(EventTelling telling)
    {
        tellings.Add(telling);
        for (var rest = telling.Happenings; rest != 0; rest &= rest - 1)
        {
            var happening = rest & (~rest + 1);
            if (!byHappening.TryGetValue(happening, out var known))
                byHappening.Add(happening, known = []);

            known.Add(telling);
        }
    }

    /// <summary>The one telling of the event that a phrase looks back to, if its date is another; null where there are several, or one that agrees.</summary>
    private EventTelling? ToldOtherwise(EventPhrase phrase)
    {
        if (!IsTelling(phrase) || IsCounted(phrase.Block, phrase.Time, phrase.IsOrdinal))
            return null;

        EventTelling? told = null;
        foreach (var telling in phrase.Happening != 0 ? byHappening.GetValueOrDefault(phrase.Happening) ?? [] : tellings)
        {
            if (ReferenceEquals(telling.Time, phrase.Time) || !telling.Has(phrase))
                continue;

            if (!IsSlip(phrase, telling.Time) || IsCounted(telling.Block, telling.Time, phrase.IsOrdinal) || (told is not null && !told.Time.Period!.Value.OverlapsWith(telling.Time.Period!.Value)))
                return null;

            told ??= telling;
        }

        told ??= NamedOtherwise(phrase);
        return told is null || AgreesWithOther(phrase, told) ? null : told;
    }

    private static bool IsSlip(EventPhrase phrase, TimeExpression told) =>
        EventWords.IsRepeated(phrase.Happening) && (phrase.Details.IsEmpty || phrase.IsClause) ? DateSlip.Slightly(told, phrase.Time) : DateSlip.Separates(told, phrase.Time);

    /// <summary>"the mine disaster of 1972 ... the mine disaster of 1976": the same words in an earlier sentence.</summary>
    private EventTelling? NamedOtherwise(EventPhrase phrase)
    {
        if (phrase.Happening == 0 || phrase.Details.IsEmpty)
            return null;

        foreach (var other in phrases)
        {
            if (ReferenceEquals(other, phrase))
                return null;

            var isApart = !ReferenceEquals(other.Block, phrase.Block) || other.Block.SentenceOf(other.Noun) != phrase.Block.SentenceOf(phrase.Noun);
            if (isApart && other.IsOfSameWords(phrase) && IsSlip(phrase, other.Time) && !IsCounted(other.Block, other.Time, phrase.IsOrdinal))
                return new EventTelling(other.Block, other.Time, other.Happening);
        }

        return null;
    }

    /// <summary>Whether the words name an event and no thing that comes every year: a happening, a name, or the first of its kind.</summary>
    private static bool IsTelling(EventPhrase phrase) =>
        phrase.Happening != 0 || ((phrase.HasName || phrase.IsOrdinal) && !phrase.Details.IsEmpty && !EventWords.Recurrent.Has(phrase.Block.Tokens[phrase.Noun]) && phrase.Time.Granularity >= Granularity.Month);

    /// <summary>Whether another phrase of the same noun has a date of its own: then there are several such events.</summary>
    private bool AgreesWithOther(EventPhrase phrase, EventTelling told)
    {
        foreach (var other in phrases)
        {
            var isSameNoun = phrase.Happening != 0 ? other.Happening == phrase.Happening : other.Block.TextOf(other.Block.Tokens[other.Noun]).Equals(phrase.Block.TextOf(phrase.Block.Tokens[phrase.Noun]), StringComparison.OrdinalIgnoreCase);
            if (!ReferenceEquals(other, phrase) && isSameNoun && !other.Time.Period!.Value.OverlapsWith(told.Time.Period!.Value))
                return true;
        }

        return false;
    }

    /// <summary>"the second strike", "was arrested again": there are more events of the kind.</summary>
    private static bool IsCounted(ProseBlock block, TimeExpression time, bool isOrdinal)
    {
        var sentence = block.Sentences[block.SentenceOf(time.FirstToken)];
        return IsCounted(block, time.FirstToken - 1, Math.Max(sentence.FirstToken, time.FirstToken - CountReach), -1, isOrdinal)
            || IsCounted(block, time.EndToken, Math.Min(sentence.EndToken, time.EndToken + CountReach) - 1, 1, isOrdinal);
    }

    private static bool IsCounted(ProseBlock block, int from, int to, int step, bool isOrdinal)
    {
        for (var at = from; at * step <= to * step; at += step)
        {
            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash && Math.Abs(at - from) > 2)
                return false;

            if ((token.Is(WordClasses.OrdinalWord) && !isOrdinal) || block.TextOf(token) is "again" or "another" or "earlier" or "next" or "previous" or "other" or "both" or "two" or "three")
                return true;
        }

        return false;
    }
}
