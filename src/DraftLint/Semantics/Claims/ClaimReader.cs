using System.Collections.Immutable;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>Weighs one sentence: whether it states what changes with time, and whether anything dates it.</summary>
internal readonly struct ClaimReader(SemanticModel model, ClaimTerms terms, ProseBlock block, int number)
{
    /// <summary>So many figures of one sentence are weighed; the first of them is shown anyway.</summary>
    private const int MostFigures = 24;

    /// <summary>Tokens between a figure and the noun that makes it change.</summary>
    private const int VolatileReach = 6;

    private readonly Sentence sentence = block.Sentences[number];

    private SentenceGrammar Grammar => model.Time.GrammarOf(block, number);

    /// <summary>The claim of the sentence with the highest score; null where it makes none or dates it.</summary>
    public Claim? Read()
    {
        var quantities = model.Quantities.At(block, sentence);
        if (quantities.Length > MostFigures)
            quantities = quantities[..MostFigures];

        var record = new RecordReader(block, sentence).Find();
        if (quantities.IsEmpty && record is null)
            return MultipleClaim();

        Claim? best = null;
        Claim? first = null;
        var isPoll = !quantities.IsEmpty && PollReader.At(model, block, number) is not null;
        foreach (var quantity in quantities)
        {
            // Who was asked when is what dates the shares of a poll.
            if (isPoll && quantity.Kind is QuantityKind.Percent or QuantityKind.Share)
                continue;

            if (FigureClaim(quantity, quantities, record) is not { } claim)
                continue;

            if (first is null || claim.Score > first.Score + 1)
                first = claim;

            if (best is null || claim.Score > best.Score)
                best = claim;
        }

        if (best is null)
            return record is { } words ? RecordClaim(words) : MultipleClaim();

        if (ClaimSetting.IsOfNobody(model, block, number, block.TokenAt(first!.Focus.Start)))
            return null;

        // "twelve" of "twelve times the limit" counts nothing.
        if (MultipleClaim() is { } multiple && multiple.Score > best.Score)
            return multiple;

        // The first of several figures that weigh about the same is the one to show.
        return best with { Focus = first!.Focus };
    }

    private Claim? FigureClaim(Quantity figure, ReadOnlySpan<Quantity> all, (int First, int End)? record)
    {
        if (!FigureFilter.CanChange(block, figure) || model.Quotations.Covers(block, figure.FirstToken))
            return null;

        var clause = new ClaimClause(model, Grammar, block, number, figure.FirstToken);
        var isVolatile = HasVolatile(figure);
        var isMarked = clause.HasStateMarker;
        var hasTrend = clause.HasTrend;
        if (!isVolatile && !hasTrend && FigureFilter.IsRoughHalf(block, figure))
            return null;

        if (figure.Kind == QuantityKind.Count && figure.Value < (isMarked || (isVolatile && IsOfVolatile(figure)) || hasTrend ? 10 : 100))
            return null;

        if (!isMarked && (IsSum() || IsWorkedOut(all)))
            return null;

        var tense = TenseOf(figure, clause);
        var hasHearsay = clause.HasHearsay;
        if (tense is Tense.Past or Tense.PastPerfect && !isMarked && !hasHearsay && !(hasTrend && (isVolatile || figure.Kind == QuantityKind.Percent)))
            return null;

        var anchorage = new ClaimAnchors(model, block, number, terms.StaleMonths).At(figure.FirstToken, tense, isMarked);
        if (anchorage == Anchorage.Whole || (tense is Tense.Past or Tense.PastPerfect && clause.IsOfNamedEra) || ClaimSetting.IsSpeechThatGoesOn(block, number) || (isMarked && IsToldOfToday()))
            return null;

        var points = ImmutableArray.CreateBuilder<ClaimPoint>();
        points.Add(new ClaimPoint(ClaimSign.Figure, 2));
        AddIf(points, record is { } words && IsOpen(words.First), ClaimSign.Record, 3);
        AddIf(points, isMarked, ClaimSign.State, 2);
        AddIf(points, clause.HasRunningTotal(figure), ClaimSign.RunningTotal, 1);
        AddIf(points, isVolatile, ClaimSign.Volatile, 1);
        AddIf(points, hasTrend, ClaimSign.Trend, 1);
        var isSourced = model.Sources.IsSourced(block, number) || ClaimSetting.IsSourcedNext(model, block, number);
        AddIf(points, hasHearsay, ClaimSign.Hearsay, 1);
        AddIf(points, !hasHearsay && (figure.Precision != Precision.Exact || ToldFigure.IsBarely(block, figure)) && !isSourced && !FigureFilter.IsUpperLimit(block, figure), ClaimSign.Approximate, 1);
        AddIf(points, points.Count > 1 && HasSecond(figure, all), ClaimSign.SecondFigure, 1);
        AddIf(points, IsPresent(tense), ClaimSign.Present, 1);
        AddIf(points, IsPresent(tense) && IsPartOfWhole(figure), ClaimSign.Part, 1);
        AddIf(points, anchorage == Anchorage.StartOnly, ClaimSign.StartOnly, -2);
        AddIf(points, isSourced, ClaimSign.Sourced, -2);
        AddIf(points, clause.IsUnreal || IsOrder() || (!isMarked && ClaimSetting.IsMadeUp(block, number)), ClaimSign.Unreal, -4);
        AddIf(points, clause.IsLaw || (clause.IsNature && !isMarked && !hasTrend) || (record is null && !hasTrend && tense != Tense.PresentPerfect && FigureFilter.IsFixed(block, figure, isMarked)), ClaimSign.Fixed, -4);
        AddIf(points, clause.IsOwn(HasMeasure(all) || !isVolatile), ClaimSign.Own, -3);
        return new Claim(block, number, figure.SpanIn(block), points.DrainToImmutable());
    }

    /// <summary>"24 percent of its current", "half of the state's doctors": a part of a whole that goes on.</summary>
    private bool IsPartOfWhole(Quantity figure)
    {
        const int Longest = 4;
        var at = figure.EndToken;
        if (figure.Kind is not (QuantityKind.Percent or QuantityKind.Share) || at + 1 >= sentence.EndToken || block.TextOf(block.Tokens[at]) is not "of")
            return false;

        if (block.TextOf(block.Tokens[at + 1]) is "my" or "your" || (figure.FirstToken > sentence.FirstToken && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "first" or "second" or "other" or "better"))
            return false;

        if (block.Tokens[at + 1].Is(WordClasses.Possessive) || block.TextOf(block.Tokens[at + 1]) is "all")
            return true;

        for (var i = at + 2; i < sentence.EndToken && i <= at + Longest && (block.Tokens[i].IsWord || block.Tokens[i].Kind == TokenKind.Clitic); i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Clitic)
                return true;
        }

        return false;
    }

    /// <summary>"That is less than three dollars a woman": what follows from the figure of the sentence before has its date.</summary>
    private bool IsSum() =>
        number > 0 && sentence.FirstToken + 1 < sentence.EndToken && block.TextOf(block.Tokens[sentence.FirstToken]) is "That" or "This" && block.TextOf(block.Tokens[sentence.FirstToken + 1]) is "is" or "was" or "comes" or "makes" or "works" or "leaves"
        && (block.TextOf(block.Tokens[sentence.FirstToken + 1]) is "leaves" || model.Quantities.At(block, block.Sentences[number - 1]).Length > 0 || (number > 1 && model.Quantities.At(block, block.Sentences[number - 2]).Length > 0));

    /// <summary>"The bill went from $40 to $52, a rise of 30 percent": two values and what lies between them are told, not claimed of today.</summary>
    private bool IsWorkedOut(ReadOnlySpan<Quantity> all)
    {
        if (all.Length > 1 && model.Parts.Date is not null && Grammar.TenseAt(all[0].FirstToken) == Tense.PresentPerfect)
        {
            for (var i = 0; i + 1 < all.Length; i++)
            {
                if (ClaimSetting.IsWaySinceEvent(block, sentence, all[i], all[i + 1]))
                    return true;
            }
        }

        if (all.Length < 3 || Grammar.TenseAt(all[0].FirstToken) == Tense.PresentPerfect)
            return false;

        var times = model.Time.At(block, number);
        for (var i = 0; i + 1 < all.Length; i++)
        {
            if (ValuePair.Of(block, all[i], all[i + 1], times) is not null)
                return new StatedChangeReader(block, sentence, tolerance: 1).Read(all).Count > 0;
        }

        return false;
    }

    /// <summary>"This caused dozens of overdoses, including at least 13 deaths": what is included was told in the tense of the verb before.</summary>
    private Tense TenseOf(Quantity figure, ClaimClause clause)
    {
        const int Reach = 5;
        for (var at = figure.FirstToken - 1; at > sentence.FirstToken && at > figure.FirstToken - Reach; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "including" or "among")
                return Grammar.TenseAt(at - 1);
        }

        return clause.Tense;
    }

    /// <summary>"Right now, the Sierra Club says, close to 15 percent": in a dated draft somebody named tells it, of the day of writing.</summary>
    private bool IsToldOfToday()
    {
        if (model.Parts.Date is null)
            return false;

        foreach (var source in model.Sources.Of(block, number))
        {
            if (source is { IsNamed: true, VerbToken: > 0 } && Grammar.TenseAt(source.VerbToken) == Tense.Present)
                return true;
        }

        return false;
    }

    /// <summary>"has now grown to twelve times the limit": told of today, or of what has come about up to now.</summary>
    private Claim? MultipleClaim()
    {
        if (new MultipleReader(block, sentence).Find() is not { } words || model.Quotations.Covers(block, words.First))
            return null;

        var clause = new ClaimClause(model, Grammar, block, number, words.First);
        var (tense, isMarked) = (clause.Tense, clause.HasStateMarker);
        if (!IsPresent(tense) || new ClaimAnchors(model, block, number, terms.StaleMonths).At(words.First, tense, isMarked) != Anchorage.None)
            return null;

        var points = ImmutableArray.CreateBuilder<ClaimPoint>();
        points.Add(new ClaimPoint(ClaimSign.Figure, 2));
        AddIf(points, isMarked, ClaimSign.State, 2);
        AddIf(points, tense == Tense.PresentPerfect, ClaimSign.RunningTotal, 1);
        AddIf(points, clause.HasTrend, ClaimSign.Trend, 1);
        AddIf(points, model.Sources.IsSourced(block, number), ClaimSign.Sourced, -2);
        AddIf(points, clause.IsUnreal || (clause.IsLaw && !IsLimit(words.End - 1)) || clause.IsNature || ClaimSetting.IsMadeUp(block, number), ClaimSign.Unreal, -4);
        AddIf(points, clause.IsOwn(isPersonal: true), ClaimSign.Own, -3);
        return new Claim(block, number, block.SpanOf(words.First, words.End), points.DrainToImmutable());
    }

    /// <summary>Whether the mark itself is set by law: "three times the limit".</summary>
    private bool IsLimit(int mark) => block.TextOf(block.Tokens[mark]) is "limit" or "threshold" or "quota" or "ceiling" or "allowance";

    private Claim? RecordClaim((int First, int End) words)
    {
        if (!IsOpen(words.First) || model.Quotations.Covers(block, words.First))
            return null;

        var clause = new ClaimClause(model, Grammar, block, number, words.First);
        var anchorage = new ClaimAnchors(model, block, number, terms.StaleMonths).At(words.First, clause.Tense, clause.HasStateMarker);
        if (anchorage == Anchorage.Whole)
            return null;

        var points = ImmutableArray.CreateBuilder<ClaimPoint>();
        points.Add(new ClaimPoint(ClaimSign.Record, 3));
        points.Add(new ClaimPoint(ClaimSign.Present, 1));
        AddIf(points, clause.HasStateMarker, ClaimSign.State, 2);
        AddIf(points, clause.HasTrend, ClaimSign.Trend, 1);
        AddIf(points, anchorage == Anchorage.StartOnly, ClaimSign.StartOnly, -2);
        AddIf(points, model.Sources.IsSourced(block, number), ClaimSign.Sourced, -2);
        AddIf(points, clause.IsUnreal, ClaimSign.Unreal, -4);
        AddIf(points, clause.IsOwn(isPersonal: false), ClaimSign.Own, -3);
        return new Claim(block, number, block.SpanOf(words.First, words.End), points.DrainToImmutable());
    }

    /// <summary>Whether a record can still be broken: it is told in the present.</summary>
    private bool IsOpen(int token) => IsPresent(Grammar.TenseAt(token));

    /// <summary>Whether a tense tells of the day of writing; where no verb is known, nothing tells of another.</summary>
    private bool IsPresent(Tense tense) => tense is Tense.Present or Tense.PresentPerfect || (tense == Tense.None && block.Place.Item is null);

    /// <summary>"Achieve 12,000 visits a month": an order tells what should be.</summary>
    private bool IsOrder() => (block.Place.Item is not null && block.TextOf(block.Tokens[sentence.FirstToken]) is "Increase" or "Reduce" or "Raise" or "Cut" or "Decrease" or "Expand" or "Double") ||
        !Grammar.Groups.IsEmpty && Grammar.Groups[0] is { IsParticiple: false, Tense: Tense.Present } group && group.FirstToken == sentence.FirstToken && !block.Tokens[group.FirstToken].Is(WordClasses.Auxiliary | WordClasses.Pronoun) && block.TextOf(block.Tokens[group.FirstToken]) is not "Average";

    private static void AddIf(ImmutableArray<ClaimPoint>.Builder points, bool holds, ClaimSign sign, int weight)
    {
        if (holds)
            points.Add(new ClaimPoint(sign, weight));
    }

    private bool HasVolatile(Quantity figure)
    {
        // "is short 11,000 apartments": what is missing is another number next month.
        if (figure.FirstToken > sentence.FirstToken && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "short")
            return true;

        var first = Math.Max(sentence.FirstToken, figure.FirstToken - VolatileReach);
        var end = Math.Min(sentence.EndToken, figure.EndToken + VolatileReach);
        for (var i = first; i < end; i++)
        {
            if ((i < figure.FirstToken || i >= figure.EndToken) && terms.IsVolatile(block, block.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>"twelve patients" change; "twelve strangers with a crime to judge" do not.</summary>
    private bool IsOfVolatile(Quantity figure) => figure.InDigits || figure.NounToken < 0 || terms.IsVolatile(block, block.Tokens[figure.NounToken]);

    private static bool HasMeasure(ReadOnlySpan<Quantity> all)
    {
        foreach (var quantity in all)
        {
            if (quantity.Kind == QuantityKind.Measure)
                return true;
        }

        return false;
    }

    private bool HasSecond(Quantity figure, ReadOnlySpan<Quantity> all)
    {
        foreach (var other in all)
        {
            if (other.FirstToken != figure.FirstToken && FigureFilter.CanChange(block, other) && (other.Kind != QuantityKind.Count || other.Value >= 10) && !FigureFilter.IsFixed(block, other, isMarked: false))
                return true;
        }

        return false;
    }
}
