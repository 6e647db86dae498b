using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Weighs all titles of a draft: which contradict each other, and which the facts refute.</summary>
/// <remarks>A title that takes part in a contradiction is not told a second time as out of date.</remarks>
internal sealed class TitleReview
{
    /// <summary>Titles of one person that a later one is compared with.</summary>
    private const int MostCompared = 60;

    /// <summary>After so many years a title in the present tense is no slip.</summary>
    private const int YearsOfLongDead = 5;

    /// <summary>So long after a term its holder is known by the surname alone.</summary>
    private const int YearsOfFreshTerm = 5;

    private const TitleStatus ComingStatus = TitleStatus.Elect | TitleStatus.Designate | TitleStatus.Incoming;

    private readonly SemanticModel model;
    private readonly TitleMoments moments;

    private TitleReview(SemanticModel model)
    {
        this.model = model;
        moments = new TitleMoments(model);
    }

    /// <summary>Contradictions, one for each person and pair of titles, in the order of the draft.</summary>
    public ImmutableArray<TitleConflict> Conflicts { get; private init; } = [];

    /// <summary>Titles that the facts refute and no contradiction holds, in the order of the draft.</summary>
    public ImmutableArray<(Person Person, TitledMention Mention)> OutOfDate { get; private init; } = [];

    /// <summary>Weighs the titles of all people.</summary>
    public static TitleReview Of(SemanticModel model, ImmutableArray<Person> people)
    {
        var review = new TitleReview(model);
        var conflicts = ImmutableArray.CreateBuilder<TitleConflict>();
        var outOfDate = ImmutableArray.CreateBuilder<(Person, TitledMention)>();
        var scenes = new SceneReader(model, people);
        foreach (var person in people)
        {
            var titled = review.TitledMentionsOf(person, scenes);
            if (titled.Count == 0)
                continue;

            var before = conflicts.Count;
            review.Compare(person, titled, conflicts);
            foreach (var mention in titled)
            {
                if (mention.Verdict.IsWrong && !IsTold(conflicts, before, mention))
                    outOfDate.Add((person, mention));
            }
        }

        return new TitleReview(model) { Conflicts = conflicts.ToImmutable(), OutOfDate = outOfDate.ToImmutable() };
    }

    private static bool IsTold(ImmutableArray<TitleConflict>.Builder conflicts, int from, TitledMention mention)
    {
        for (var i = from; i < conflicts.Count; i++)
        {
            if (conflicts[i].Earlier == mention || conflicts[i].Later == mention)
                return true;
        }

        return false;
    }

    private List<TitledMention> TitledMentionsOf(Person person, SceneReader scenes)
    {
        var titled = new List<TitledMention>();
        foreach (var mention in person.Mentions)
        {
            if (mention.Titles.IsEmpty || mention.Is(MentionTraits.Quoted | MentionTraits.Compound) || (mention.Is(MentionTraits.OutsideBody) && person.Fact is not null))
                continue;

            foreach (var title in mention.Titles)
            {
                // "As mayor, Jane Roe built it": when she was, the sentence tells.
                if (title.HasOwnTime || (mention.Is(MentionTraits.Predicate) && !title.IsClause) || (title.IsCapacity && MomentReader.Of(model, mention).Kind != MomentKind.Present))
                    continue;

                // A byline, a caption, a heading tells what somebody is.
                var isOutside = mention.Is(MentionTraits.OutsideBody);
                var moment = title.IsClause || isOutside ? new Moment(MomentKind.Present, Period.Of(model.Day), Tense.Present) : scenes.MomentOf(mention, title);
                var terms = person.Fact is { } fact ? TermsOfOffice.Of(fact, title) : [];
                var verdict = IsOfLongDead(person) || MayBeNamesake(person, title, terms) ? default : TitleJudge.Of(title, terms, moment, model.Day);
                if (verdict.Standing == Standing.Courtesy && (HasMovedOn(person, title, moment) || NamesItsPlace(mention, title, moment)))
                    verdict = verdict with { Standing = Standing.Ended };

                if (terms.IsEmpty && !isOutside)
                    verdict = OtherOffice.Of(person, title, moment, model.Day);

                titled.Add(new TitledMention(mention, title, moment, verdict));
            }
        }

        return titled;
    }

    /// <summary>"On February 4 Sen. Marco Rubio flew to Panama": nobody keeps the title of a seat by courtesy who has another office by then.</summary>
    private static bool HasMovedOn(Person person, Title title, Moment moment)
    {
        if (moment.Kind != MomentKind.Dated || title.Phrase.Class is not (OfficeClass.Legislator or OfficeClass.Governor) || person.Fact is not { } fact)
            return false;

        foreach (var term in fact.Tenures)
        {
            if (!title.Phrase.Names(term.Office) && term.Office.Class is OfficeClass.Minister or OfficeClass.HeadOfState or OfficeClass.Legislator or OfficeClass.Governor && term.Held is { } held && held.Contains(moment.Period))
                return true;
        }

        return false;
    }

    /// <summary>"Mayor Ann Roe of Dayton has been quiet": with its town, the title is that of the office and no courtesy.</summary>
    private static bool NamesItsPlace(Mention mention, Title title, Moment moment)
    {
        if (moment is not { Kind: MomentKind.Present, Tense: Tense.PresentPerfect } || title.Phrase.Class != OfficeClass.Mayor)
            return false;

        var tokens = mention.Block.Tokens;
        var isBehind = mention.End + 1 < tokens.Length && mention.Block.TextOf(tokens[mention.End]) is "of" && tokens[mention.End + 1].IsCapitalized;
        return isBehind || (title.Prefix.Length > 0 && title.First < title.PhraseFirst && tokens[title.First].Is(WordClasses.PlaceWord));
    }

    /// <summary>Nobody takes Lincoln for the president of today: titles of those dead for years are told, not claimed.</summary>
    private bool IsOfLongDead(Person person) => person.Fact?.Died is { } died && died.AddYears(YearsOfLongDead) < model.Day;

    /// <summary>
    /// A surname alone names a holder of the facts only if readers know him or her, or the term is fresh; a mayor or member of a chamber, of whom there are
    /// thousands, only in office.
    /// </summary>
    private bool MayBeNamesake(Person person, Title title, ImmutableArray<Tenure> terms)
    {
        if (person.FirstFull is not null || person.Fact is null || terms.IsEmpty)
            return false;

        var isOfMany = title.Phrase.Class is OfficeClass.Mayor or OfficeClass.Judge || title.Phrase.Words[^1] is "senator" or "representative";
        foreach (var term in terms)
        {
            if (term.Held is { } held && held.First <= model.Day && (held.Last >= model.Day || (!isOfMany && (person.Fact.IsKnown || held.Last.AddYears(YearsOfFreshTerm) >= model.Day))))
                return false;
        }

        return true;
    }

    private void Compare(Person person, List<TitledMention> titled, ImmutableArray<TitleConflict>.Builder conflicts)
    {
        var told = new HashSet<(string, TitleStatus, string, TitleStatus)>();
        var together = HeldTogether(person);
        for (var later = 1; later < titled.Count; later++)
        {
            for (var earlier = Math.Max(0, later - MostCompared); earlier < later; earlier++)
            {
                var clash = TitleComparison.Of(titled[earlier].Title, titled[later].Title);
                if (clash == TitleClash.None && (IsOtherOffice(titled[later], titled[earlier]) || IsOtherOffice(titled[earlier], titled[later])))
                    clash = TitleClash.Contradiction;
                else if (IsOutside(titled[earlier], titled[later]) && !RivalPosts.AreRivalSeats(titled[earlier].Title, titled[later].Title))
                    continue;

                if (clash != TitleClash.None && !AreOfOneBreath(person, titled[earlier], titled[later]) && AreBothOfCareer(person, titled[earlier], titled[later]))
                    continue;

                if (clash == TitleClash.None || !(IsOtherOffice(titled[later], titled[earlier]) || IsOtherOffice(titled[earlier], titled[later]) || IsRefuted(person, titled[earlier], titled[later]) || moments.AreOne(person, titled[earlier], titled[later], clash) || (clash == TitleClash.Acting && HasOnlyActed(person, titled[later].Title))) || (AreBothRight(titled[earlier], titled[later]) && !(clash == TitleClash.Acting && OnlyActs(person, titled[later]))))
                    continue;

                if (told.Contains(KeyOf(titled[earlier].Title, titled[later].Title)) || IsCareerTold(titled, earlier, later) || (titled[earlier].Title.Phrase != titled[later].Title.Phrase && together.Contains(PairOf(titled[earlier].Title.Phrase, titled[later].Title.Phrase))))
                    break;

                if (told.Add(KeyOf(titled[earlier].Title, titled[later].Title)))
                    conflicts.Add(new TitleConflict(person, titled[earlier], titled[later], clash));

                break;
            }
        }
    }

    /// <summary>"President Howard" of a prime minister, whom the draft calls so elsewhere.</summary>
    private static bool IsOtherOffice(TitledMention wrong, TitledMention right) =>
        wrong.Verdict is { Standing: Standing.OtherOffice, Term: { } term } && right.Title.Status == TitleStatus.None && right.Title.Phrase.Names(term.Office);

    /// <summary>Headlines leave much out, but nobody's seat turns into another.</summary>
    private static bool IsOutside(TitledMention left, TitledMention right) => left.Mention.Is(MentionTraits.OutsideBody) || right.Mention.Is(MentionTraits.OutsideBody);

    /// <summary>"Led by Justice Secretary Jack Straw, it was announced. Home Secretary Jack Straw called it unbalanced": of two ministries, told one right after the other, one alone is held on the draft's day.</summary>
    private bool AreOfOneBreath(Person person, TitledMention left, TitledMention right) =>
        !CareerReader.HasContrast(left) && !CareerReader.HasContrast(right) && person.Fact is { } fact && left.Title.Phrase.Class == OfficeClass.Minister && right.Title.Phrase.Class == OfficeClass.Minister && ReferenceEquals(left.Mention.Block, right.Mention.Block) && right.Mention.Sentence - left.Mention.Sentence == 1
        && TitleJudge.RunningAt(TermsOfOffice.Of(fact, left.Title), Period.Of(model.Day)) is not null != TitleJudge.RunningAt(TermsOfOffice.Of(fact, right.Title), Period.Of(model.Day)) is not null;

    /// <summary>"Senator Tim Kaine was governor then. Gov. Kaine was in Japan": in what is told of the past, both are offices that the facts have.</summary>
    private static bool AreBothOfCareer(Person person, TitledMention left, TitledMention right) =>
        person.Fact is { } fact && right.Moment.Kind == MomentKind.UndatedPast && left.Moment.Kind == MomentKind.UndatedPast && left.Title.Phrase != right.Title.Phrase && !TitleMoments.AreSeats(left, right) && left.Title.Status == TitleStatus.None && right.Title.Status == TitleStatus.None
        && TermsOfOffice.Of(fact, left.Title).Length > 0 && TermsOfOffice.Of(fact, right.Title).Length > 0;

    /// <summary>"Council President Poe is acting mayor", "Mayor Hobbs, then a councilman": the pairs of titles that one mention gives, for one time or two.</summary>
    private static HashSet<(string, string)> HeldTogether(Person person)
    {
        var pairs = new HashSet<(string, string)>();
        foreach (var mention in person.Mentions)
        {
            for (var i = 1; i < mention.Titles.Length; i++)
            {
                for (var j = 0; j < i; j++)
                    pairs.Add(PairOf(mention.Titles[i].Phrase, mention.Titles[j].Phrase));
            }
        }

        return pairs;
    }

    private static (string, string) PairOf(TitlePhrase one, TitlePhrase other) => string.CompareOrdinal(one.Key, other.Key) < 0 ? (one.Key, other.Key) : (other.Key, one.Key);

    /// <summary>"Judge Pike was district attorney until 2010. District Attorney Pike never lost. Judge Pike never lets us forget": the change has been told before.</summary>
    private static bool IsCareerTold(List<TitledMention> titled, int earlier, int later)
    {
        var (left, right) = (titled[earlier], titled[later]);
        if (left.Verdict.IsWrong || right.Verdict.IsWrong || left.Title.Phrase == right.Title.Phrase)
            return false;

        for (var i = earlier - 1; i >= Math.Max(0, later - MostCompared) && ReferenceEquals(titled[i].Mention.Block, left.Mention.Block); i--)
        {
            if (titled[i].Title.Phrase == right.Title.Phrase && ChangeReader.Tells(left.Mention.Block, titled[i].Mention.Sentence, left.Mention.Sentence, ChangeKind.Office, isFuture: false))
                return true;
        }

        return false;
    }

    private static (string, TitleStatus, string, TitleStatus) KeyOf(Title left, Title right) =>
        string.CompareOrdinal(left.Phrase.Key, right.Phrase.Key) is var order && order < 0 || (order == 0 && left.Status < right.Status)
            ? (left.Phrase.Key, left.Status, right.Phrase.Key, right.Status)
            : (right.Phrase.Key, right.Status, left.Phrase.Key, left.Status);

    private static bool AreBothRight(TitledMention left, TitledMention right) =>
        left.Verdict.Standing == Standing.Right && right.Verdict.Standing == Standing.Right;

    /// <summary>Whether the facts know no term of the office in full that runs on the draft's day.</summary>
    private bool OnlyActs(Person person, TitledMention mention)
    {
        if (person.Fact is not { } fact)
            return false;

        foreach (var term in TermsOfOffice.Of(fact, mention.Title))
        {
            if (!term.IsActing && term.Held is { } held && held.OverlapsWith(Period.Of(model.Day)))
                return false;
        }

        return true;
    }

    /// <summary>"Acting Labor Secretary Julie Su came. Labor Secretary Su asked": the facts know no term of the office in full, whenever.</summary>
    private static bool HasOnlyActed(Person person, Title title) => person.Fact is { } fact && TermsOfOffice.Of(fact, title) is { Length: > 0 } terms && terms.All(term => term.IsActing);

    /// <summary>Whether the facts refute the later title in the present, and the earlier one is held on the draft's day: "President Biden showed it. Vice President Biden looks at it."</summary>
    private bool IsRefuted(Person person, TitledMention earlier, TitledMention later)
    {
        if (person.Fact is not { } fact || earlier.Title.Is(ComingStatus) || later.Moment is not ({ Kind: MomentKind.Present } or { Kind: MomentKind.Unknown, Tense: Tense.Present }))
            return false;

        var isHeld = TitleJudge.RunningAt(TermsOfOffice.Of(fact, earlier.Title), Period.Of(model.Day)) is not null;
        if (later.Verdict.IsWrong && later.Moment.Kind == MomentKind.Present)
            return isHeld || earlier.Verdict.Standing == Standing.Right;

        // "Senator Barrasso asked about it. Rep. Barrasso's Wyoming is poor": a seat that no facts know of.
        return isHeld && person.FirstFull is not null && RivalPosts.AreRivalSeats(earlier.Title, later.Title) && TermsOfOffice.Of(fact, later.Title).IsEmpty;
    }
}
