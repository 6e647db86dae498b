using System.Globalization;
using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>occurrence</c>: more of something in one piece of text than <c>max</c>, or less than <c>min</c>; reported at the first.</summary>
internal sealed class ValeOccurrence : ValeCheck, IValeSearch
{
    private readonly ValeAlternation pattern;
    private readonly int most;
    private readonly int least;

    /// <summary>Reads the options.</summary>
    public ValeOccurrence(RuleOptions options)
        : base(options)
    {
        most = options.Number("max", 0);
        least = options.Number("min", 0);
        var token = options.Text("token", "");
        var reader = new ValePatterns(options, options.Flag("ignorecase", byDefault: false));
        pattern = reader.Make("token", 0, token, $"(?:{token})") is { } one ? new ValeAlternation([one]) : ValePatterns.Nothing;
    }

    public IEnumerable<ValeAlternation> Alternations => [pattern];

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        foreach (var unit in draft.UnitsOf(Scope))
        {
            var count = 0;
            ValeMatch? first = null;
            foreach (var match in draft.MatchesIn(unit, pattern))
            {
                count++;
                if (first is null && match.Match.Value.Trim().AsSpan().IndexOfAnyExcept('*', '@') >= 0)
                    first = match;
            }

            var isWrong = (most > 0 && count > most) || (least > 0 && count < least);
            var shown = count.ToString(CultureInfo.InvariantCulture);
            if (isWrong && count == 0)
                yield return new ValeAlert(unit, 0, 0, [shown]);
            else if (isWrong && first is { } place)
                yield return ValeAlert.Of(unit, place, shown);
        }
    }
}
