using DraftLint.Semantics.Time;

namespace DraftLint.Semantics.Figures;

/// <summary>Where a change stands beside its two values.</summary>
internal enum ChangePlace : byte
{
    /// <summary>On either side: "a 50 percent increase", "a fall of half".</summary>
    Either,

    /// <summary>Before them, as the verb: "rose 10 percent", "doubled".</summary>
    Before,

    /// <summary>Behind them: "up 20 percent", "or 5 percent", "doubling".</summary>
    Behind,
}

/// <summary>A change as the writer tells it: "a 33 percent increase", "fell by half", "doubled".</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Place">Where its values stand.</param>
/// <param name="Percent">The change in percent: 50 for "half", 100 for "doubled".</param>
/// <param name="Low">The least change that may be called so, in percent.</param>
/// <param name="High">The greatest.</param>
/// <param name="IsPercent">Whether it is told in percent.</param>
internal readonly record struct StatedChange(int FirstToken, int EndToken, ChangePlace Place, decimal Percent, decimal Low, decimal High, bool IsPercent)
{
    /// <summary>1 for a rise, -1 for a fall, 0 where the words do not tell.</summary>
    public int Direction { get; init; }

    /// <summary>Whether it goes up, as far as its words tell.</summary>
    public bool IsRise => Direction >= 0;

    /// <summary>Whether the change from the one value to the other may be called so, each value taken as rounded.</summary>
    public bool Suits(ValuePair pair)
    {
        var (before, after) = (pair.Before, pair.After);
        var isRise = after.Value >= before.Value;
        var (slackBefore, slackAfter) = (Slack(before), Slack(after));
        var least = Size(before.Value + (isRise ? slackBefore : -slackBefore), after.Value + (isRise ? -slackAfter : slackAfter));
        var most = Size(before.Value + (isRise ? -slackBefore : slackBefore), after.Value + (isRise ? slackAfter : -slackAfter));
        if (IsPercent)
            return High >= least && Low <= most;

        // "a third" is loose by itself: it is not made looser by what its values were rounded to.
        var exact = Size(before.Value, after.Value);
        return (Low <= exact && exact <= High) || (least <= Percent && Percent <= most);
    }

    private static decimal Size(decimal before, decimal after) => before <= 0 ? 0 : Math.Abs(after - before) / before * 100;

    /// <summary>A quarter of the last digit that a number of millions or of percent is told with, for two roundings seldom add up; an exact number has none, "about 19,000" a twentieth.</summary>
    private static decimal Slack(Quantity quantity)
    {
        const decimal Roughness = 0.05m;
        if (quantity.Precision == Precision.About)
            return quantity.Value * Roughness;

        if (quantity.Value < 1_000_000 && quantity.Kind != QuantityKind.Percent)
            return 0;

        var unit = 1m;
        if (quantity.Value >= 1_000_000)
        {
            unit = quantity.Value >= 1_000_000_000_000 ? 1_000_000_000_000 : quantity.Value >= 1_000_000_000 ? 1_000_000_000 : 1_000_000;
        }

        // "6.0 billion" is told to a tenth: a decimal keeps its written places.
        for (var places = quantity.Value.Scale; places > 0 && unit > 0.01m; places--)
            unit /= 10;

        while (quantity.Value % unit != 0 && unit > 0.01m)
            unit /= 10;

        return unit / 4;
    }
}
