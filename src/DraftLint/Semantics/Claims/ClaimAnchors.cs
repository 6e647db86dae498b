using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>How far a place in a sentence is dated.</summary>
internal enum Anchorage : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Only the beginning is told: "since 2019", "than in 2010".</summary>
    StartOnly,

    /// <summary>A date, a time counted from the day of writing, or a source with a date.</summary>
    Whole,
}

/// <summary>Finds what dates a place of a sentence.</summary>
/// <param name="model">The model.</param>
/// <param name="block">The block.</param>
/// <param name="number">Number of the sentence, 0-based.</param>
/// <param name="staleMonths">Age at which a dated source no longer dates the present.</param>
internal readonly ref struct ClaimAnchors(SemanticModel model, ProseBlock block, int number, int staleMonths)
{
    /// <summary>How many tokens before a date the word stands that ties it to another figure: "against $2,150 in 2015".</summary>
    private const int TieReach = 8;

    private readonly Sentence sentence = block.Sentences[number];

    /// <summary>How far the token at <paramref name="index"/> is dated.</summary>
    /// <param name="index">Index of the figure's or record's first token.</param>
    /// <param name="tense">The tense of its clause.</param>
    /// <param name="hasMarker">Whether "now" or the like takes it out of any story.</param>
    public Anchorage At(int index, Tense tense, bool hasMarker)
    {
        var best = Anchorage.None;
        foreach (var time in model.Time.At(block, number))
        {
            if (!IsDate(time) || !Governs(time, index, tense, hasMarker))
                continue;

            var anchorage = IsStart(time) || IsStaleSource(time, tense) ? Anchorage.StartOnly : Anchorage.Whole;
            if (anchorage > best)
                best = anchorage;
        }

        if (best == Anchorage.Whole)
            return best;

        if (LinkYear(tense) || (!hasMarker && model.Time.PeriodOf(block, number) is { Origin: TimeOrigin.Carried } carried && (tense != Tense.Present || carried.Period.Last >= model.Day.AddMonths(-staleMonths))))
            return Anchorage.Whole;

        if (!hasMarker && PointsBackToDate(index))
            return Anchorage.Whole;

        return best == Anchorage.None && number > 0 && ClaimSetting.CountsFromBefore(block, sentence, index) ? Anchorage.StartOnly : best;
    }

    /// <summary>"The fund for 2012 is $48 million. Of each dollar in it, 44 cents goes to the police": the phrase before the figure points to what the sentence before dates.</summary>
    private bool PointsBackToDate(int index)
    {
        const int Longest = 7;
        if (number == 0 || block.TextOf(block.Tokens[sentence.FirstToken]) is not ("Of" or "In" or "By" or "On" or "Under" or "Within" or "From"))
            return false;

        var points = false;
        for (var i = sentence.FirstToken + 1; i < index && i < sentence.FirstToken + Longest && block.Tokens[i].Kind != TokenKind.Comma; i++)
            points |= block.TextOf(block.Tokens[i]) is "it" or "them" or "that" or "those";

        if (!points)
            return false;

        foreach (var time in model.Time.At(block, number - 1))
        {
            if (IsDate(time) && !IsStart(time) && time.Period is { } period && period.Last >= model.Day.AddMonths(-staleMonths))
                return true;
        }

        return false;
    }

    private static bool IsDate(TimeExpression time) => time.Kind switch
    {
        TimeKind.Absolute or TimeKind.Partial or TimeKind.Relative => time.Phrase.Form is not TimeForm.Recently,
        TimeKind.Narrative => true,
        _ => false,
    };

    private bool Governs(TimeExpression time, int index, Tense tense, bool hasMarker)
    {
        if (IsTied(time, index) || IsMoneyOfYear(time))
            return false;

        var isBefore = time.FirstToken <= index;
        var from = isBefore ? time.EndToken : index + 1;
        var to = isBefore ? index : time.FirstToken;
        var edge = -1;
        for (var i = from; i <= to && i < sentence.EndToken; i++)
        {
            if (ClauseEdges.IsEdge(block, sentence, i))
                edge = i;
        }

        if (edge < 0)
            return true;

        // A date told first holds for the clauses behind it as long as they tell the same story.
        if (!isBefore)
            return false;

        var isTold = tense is Tense.Past or Tense.PastPerfect or Tense.None;
        return isTold || (!hasMarker && !ClauseEdges.Contrasts(block, edge));
    }

    /// <summary>Whether the date belongs to a figure that is only compared: "$3,200 a month, against $2,150 in 2015".</summary>
    private bool IsTied(TimeExpression time, int index)
    {
        var quantities = model.Quantities.At(block, sentence);
        for (var i = time.FirstToken - 1; i > Math.Max(sentence.FirstToken, time.FirstToken - TieReach) && i > index; i--)
        {
            if (block.TextOf(block.Tokens[i]) is not ("against" or "versus" or "vs." or "from" or "than" or "compared"))
                continue;

            foreach (var quantity in quantities)
            {
                if (quantity.FirstToken > i && quantity.EndToken <= time.FirstToken && quantity.FirstToken > index)
                    return true;
            }
        }

        return false;
    }

    /// <summary>"in 1979 dollars", "in 2019 prices": a unit.</summary>
    private bool IsMoneyOfYear(TimeExpression time) => time.EndToken < sentence.EndToken && block.TextOf(block.Tokens[time.EndToken]) is "dollars" or "prices" or "terms" or "pounds";

    /// <summary>"since 2019", "from 2003", "than in 2010", "compared with 2015": the time runs on to a day that is not told.</summary>
    private bool IsStart(TimeExpression time)
    {
        if (time.Phrase.Last is not null)
            return false;

        for (var i = time.FirstToken; i >= sentence.FirstToken && i >= time.FirstToken - 3; i--)
        {
            switch (block.TextOf(block.Tokens[i]))
            {
                case "since" or "Since" or "than":
                    return true;
                case "from" or "From":
                    return i >= time.FirstToken - 1;
                case "compared":
                    return true;
            }
        }

        return false;
    }

    /// <summary>"a 2016 survey finds": a source too old for the present.</summary>
    private bool IsStaleSource(TimeExpression time, Tense tense) =>
        tense is Tense.Present or Tense.PresentPerfect && time.EndToken < sentence.EndToken && SourceWords.Reports.Has(block.Tokens[time.EndToken]) && time.Period is { } period
        && period.Last < model.Day.AddMonths(-staleMonths);

    /// <summary>Whether a link's address tells a date; for the present, one that is not stale.</summary>
    private bool LinkYear(Tense tense)
    {
        foreach (var source in model.Sources.Of(block, number))
        {
            if (source is { Kind: SourceKind.Link, Year: { } year } && (tense is Tense.Past or Tense.PastPerfect || new DateOnly(year, 12, 31) >= model.Day.AddMonths(-staleMonths)))
                return true;
        }

        return false;
    }
}
