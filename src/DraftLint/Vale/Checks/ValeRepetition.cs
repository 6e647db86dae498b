using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>repetition</c>: the same match twice in a row, "the the", more often than <c>max</c> and inside one sentence.</summary>
internal sealed class ValeRepetition : ValeCheck, IValeSearch
{
    private readonly ValeAlternation patterns;
    private readonly ValeExceptions exceptions;
    private readonly StringComparison comparison;
    private readonly bool wantsLetters;
    private readonly int most;

    /// <summary>Reads the options.</summary>
    public ValeRepetition(RuleOptions options)
        : base(options)
    {
        exceptions = ValeExceptions.Read(options);
        most = options.Number("max", 0);
        wantsLetters = options.Flag("alpha", byDefault: false);
        var ignoresCase = options.Flag("ignorecase", byDefault: false);
        comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        patterns = new ValePatterns(options, ignoresCase).Join("tokens", options.List("tokens"), static token => $"(?:{token})");
    }

    public IEnumerable<ValeAlternation> Alternations => [patterns];

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        foreach (var unit in draft.UnitsOf(Scope))
        {
            foreach (var alert in FindIn(draft, unit))
                yield return alert;
        }
    }

    private IEnumerable<ValeAlert> FindIn(ValeDraft draft, ValeUnit unit)
    {
        var (last, lastStart, count) = ("", 0, 0);
        foreach (var match in draft.MatchesIn(unit, patterns))
        {
            var words = match.Match.Value.Trim();
            var isSame = words.Length > 0 && string.Equals(words, last, comparison) && (!wantsLetters || words.All(char.IsLetter));
            count += isSame ? 1 : 0;
            if (isSame && count > most)
            {
                var length = match.Match.Index + match.Match.Length - lastStart;
                var both = unit.Text.Text.Substring(lastStart, length);
                if (ValeSentences.Of(both).Count == 1 && !exceptions.StandIn(both) && !exceptions.Surround(unit.Text.Text, lastStart, length))
                {
                    yield return new ValeAlert(unit, lastStart, length, [words]);
                    count = 0;
                }
            }

            (last, lastStart) = (words, match.Match.Index);
        }
    }
}
