using DraftLint.Facts;
using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Tells whether two mentions of one person are of one moment, so that their titles must go together.</summary>
internal sealed class TitleMoments(SemanticModel model)
{
    /// <summary>Two dates this near are one moment, if no change is told between.</summary>
    private const int DaysOfOneMoment = 60;

    /// <summary>A seat in a chamber is held for longer.</summary>
    private const int DaysOfOneSeat = 240;

    /// <summary>What an undated story tells within so many sentences of a paragraph is of one moment.</summary>
    private const int SentencesOfOneMoment = 4;

    private const TitleStatus ComingStatus = TitleStatus.Elect | TitleStatus.Designate | TitleStatus.Incoming;

    /// <summary>Whether they are.</summary>
    /// <param name="person">The person.</param>
    /// <param name="left">The earlier mention.</param>
    /// <param name="right">The later one.</param>
    /// <param name="clash">How their titles clash.</param>
    public bool AreOne(Person person, TitledMention left, TitledMention right, TitleClash clash) =>
        !IsCapacity(left.Mention) && !IsCapacity(right.Mention) && !OpensWithItsCondition(right.Mention) && !IsOfKin(left.Mention, right) && (AreNearInTime(left, right, clash) || AreOfOneStory(person, left, right, clash));

    private bool AreNearInTime(TitledMention left, TitledMention right, TitleClash clash)
    {
        if (left.Moment.Kind == MomentKind.UndatedPast && right.Moment.Kind == MomentKind.UndatedPast)
            return (AreNeighbors(left.Mention, right.Mention, SentencesOfOneMoment) || AreSeatsOfOneParagraph(left, right)) && !IsChangeTold(left, right, clash);

        // "Sen. Roe had opened an account. Representative Roe called it": whatever came first, nobody changed seats in between.
        if (AreSeatsOfOneParagraph(left, right) && AreNeighbors(left.Mention, right.Mention, SentencesOfOneMoment) && IsOfThisYear(left) && IsOfThisYear(right))
            return !IsChangeTold(left, right, clash);

        // A state representative is no senator in the next paragraph, whatever is awaited there.
        if (AreSeats(left, right) && left.Moment.Kind == MomentKind.Present && right.Moment.Kind == MomentKind.Unknown)
            return !IsChangeTold(left, right, clash);

        // "Vice Principal Ed Roe, who spoke there, played end. Principal Roe wants": a name comes with the title of now.
        if (left.Moment.Kind == MomentKind.UndatedPast && right.Moment.Kind == MomentKind.Present && left.Mention.IsFull && left.Verdict.Standing == Standing.Unknown && right.Verdict.Standing == Standing.Unknown)
            return AreNeighbors(left.Mention, right.Mention, SentencesOfOneMoment) && !IsChangeTold(left, right, clash) && !CareerReader.HasContrast(left);

        // "The chair is kind. The vice chair then asked": what has just been told with the present title is of the same moment; the other way round it is a career.
        if (left.Moment.Kind == MomentKind.Present && right.Moment.Kind == MomentKind.UndatedPast && (left.Verdict.Standing == Standing.Unknown || clash == TitleClash.Acting) && right.Verdict.Standing == Standing.Unknown)
            return AreNeighbors(left.Mention, right.Mention, SentencesOfOneMoment) && !IsChangeTold(left, right, clash) && !CareerReader.HasContrast(left);

        // "Acting Superintendent Lyle Fenn took over in August. Superintendent Fenn wants": how he came to act is no other moment.
        if (clash == TitleClash.Acting && AreNeighbors(left.Mention, right.Mention, SentencesOfOneMoment) && IsOfThisYear(left) && IsOfThisYear(right))
            return !IsChangeTold(left, right, clash);

        var isOfNow = !left.Title.Is(ComingStatus) && !right.Title.Is(ComingStatus);
        return PeriodOf(left, isOfNow) is { } period && PeriodOf(right, isOfNow) is { } other && DaysBetween(period, other) <= (AreSeats(left, right) ? DaysOfOneSeat : DaysOfOneMoment) && !IsChangeTold(left, right, clash);
    }

    /// <summary>What an op-ed tells of somebody whom the facts do not know is of one time, through all its paragraphs, unless a word sets two times apart.</summary>
    private bool AreOfOneStory(Person person, TitledMention left, TitledMention right, TitleClash clash)
    {
        if (ReferenceEquals(left.Mention.Block, right.Mention.Block) && left.Mention.Sentence == right.Mention.Sentence)
            return false;

        if (IsOfFacts(person, left.Title) || IsOfFacts(person, right.Title) || !(IsOfStory(left) || (clash == TitleClash.Rank && TitleComparison.IsFall(left.Title, right.Title))) || !IsOfStory(right) || IsUsualShift(left, right, clash))
            return false;

        return !CareerReader.TellsTwoTimes(person, left, right, clash, model.Day.Year);
    }

    private static bool IsOfFacts(Person person, Title title) => person.Fact is { } fact && TermsOfOffice.Of(fact, title).Length > 0;

    private bool IsOfStory(TitledMention mention) => mention.Moment.Kind switch
    {
        MomentKind.Present or MomentKind.UndatedPast => true,
        MomentKind.Dated => DaysBetween(mention.Moment.Period, Period.Of(model.Day)) <= DaysOfOneSeat,
        _ => mention.Moment.Tense is Tense.Present or Tense.PresentPerfect or Tense.Future or Tense.Hypothetical,
    };

    /// <summary>"As Councilwoman Roe, she opposed it": in another office.</summary>
    private static bool IsCapacity(Mention mention) =>
        mention.First > 0 && mention.Block.TextOf(mention.Block.Tokens[mention.First - 1]) is "as" or "As" && mention.End < mention.Block.Tokens.Length && mention.Block.Tokens[mention.End].Kind == TokenKind.Comma;

    /// <summary>What comes one after the other by itself: an office won, held and left. A general of any grade is "General" from the second time on, and an old soldier's story begins low.</summary>
    private static bool IsUsualShift(TitledMention left, TitledMention right, TitleClash clash)
    {
        var status = left.Title.Status | right.Title.Status;
        if (clash == TitleClash.Rank && right.Moment.Kind == MomentKind.UndatedPast && left.Moment.Kind != MomentKind.UndatedPast && !ReferenceEquals(left.Mention.Block, right.Mention.Block))
            return true;

        if (clash == TitleClash.Rank)
            return TitleComparison.IsShortFor(right.Title, left.Title) || TitleComparison.IsShortFor(left.Title, right.Title);

        return (status & ComingStatus) != 0 || ((status & TitleStatus.Former) != 0 && (left.Title.Is(TitleStatus.Former) ? right : left).Moment.Kind != MomentKind.Present);
    }

    private bool IsOfThisYear(TitledMention mention) => !mention.Moment.IsKnown || DaysBetween(mention.Moment.Period, Period.Of(model.Day)) < 366;

    /// <summary>The days of a title: those of its sentence; a status of now speaks of the draft's day where nothing else is told.</summary>
    private Period? PeriodOf(TitledMention mention, bool isOfNow)
    {
        // "The manager is leaving in June": the title is the one of now.
        if (mention.Moment.IsKnown)
            return isOfNow && mention.Moment.Period.First > model.Day ? Period.Of(model.Day) : mention.Moment.Period;

        const TitleStatus OfNow = TitleStatus.Former | TitleStatus.Elect | TitleStatus.Designate | TitleStatus.Acting;
        return mention.Title.Is(OfNow) ? Period.Of(model.Day) : null;
    }

    private static int DaysBetween(Period left, Period right)
    {
        if (left.OverlapsWith(right))
            return 0;

        return left.Last < right.First ? right.First.DayNumber - left.Last.DayNumber : left.First.DayNumber - right.Last.DayNumber;
    }

    private static bool AreNeighbors(Mention left, Mention right, int most) =>
        ReferenceEquals(left.Block, right.Block) && Math.Abs(left.Sentence - right.Sentence) <= most;

    /// <summary>A senator does not turn into a representative within a paragraph, whatever it tells.</summary>
    private static bool AreSeatsOfOneParagraph(TitledMention left, TitledMention right) => ReferenceEquals(left.Mention.Block, right.Mention.Block) && AreSeats(left, right);

    /// <summary>Whether both are seats in a chamber.</summary>
    public static bool AreSeats(TitledMention left, TitledMention right) => left.Title.Phrase.Class == OfficeClass.Legislator && right.Title.Phrase.Class == OfficeClass.Legislator;

    /// <summary>Whether a word of a change of office stands in the sentences of the two or between them. Where the facts refute a title, no such word helps.</summary>
    private static bool IsChangeTold(TitledMention left, TitledMention right, TitleClash clash)
    {
        if (left.Verdict.IsWrong || right.Verdict.IsWrong || left.Verdict.Standing == Standing.Courtesy || right.Verdict.Standing == Standing.Courtesy)
            return false;

        return ChangeReader.IsToldBetween(left.Mention, right.Mention, KindOf(left, right, clash), right.Moment.Tense == Tense.Future || right.Moment.Kind == MomentKind.Unknown || left.Moment.Kind == MomentKind.Unknown);
    }

    /// <summary>"If she gets her wish, Governor Roe will": what she would then be.</summary>
    private static bool OpensWithItsCondition(Mention mention)
    {
        var first = mention.Block.Sentences[mention.Sentence].FirstToken;
        return first + 2 < mention.First && mention.Block.TextOf(mention.Block.Tokens[first]) is "If" or "Should" or "When" or "Once" && mention.Block.TextOf(mention.Block.Tokens[first + 1]) is "he" or "she";
    }

    /// <summary>"Tom Hale is a judge, and his sister is the sheriff. Sheriff Hale drives faster": of the same surname, and somebody else.</summary>
    private static bool IsOfKin(Mention left, TitledMention right)
    {
        const int Reach = 6;
        var block = right.Mention.Block;
        if (!ReferenceEquals(left.Block, block) || right.Mention.IsFull)
            return false;

        var word = block.TextOf(block.Tokens[right.Title.PhraseFirst]);
        for (var i = left.End; i < right.Mention.First; i++)
        {
            if (!PeopleWords.Has(block.Tokens[i], PeopleRole.Kin))
                continue;

            for (var next = i + 1; next < right.Mention.First && next <= i + Reach; next++)
            {
                if (block.TextOf(block.Tokens[next]).Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static ChangeKind KindOf(TitledMention left, TitledMention right, TitleClash clash) =>
        (left.Title.Status ^ right.Title.Status) == TitleStatus.Acting ? ChangeKind.Acting : left.Title.Is(ComingStatus) && !right.Title.Is(ComingStatus) ? ChangeKind.Entry : clash == TitleClash.Rank ? ChangeKind.Rank : ChangeKind.Office;
}
