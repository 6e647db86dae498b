using System.Collections.Immutable;
using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>consistency</c>: of two ways to write one thing a draft uses one. From the piece of text on in which both have been met, the last of either is reported in each.</summary>
internal sealed class ValeConsistency : ValeCheck, IValeSearch
{
    private readonly ImmutableArray<ValeAlternation> pairs;

    /// <summary>Reads the options.</summary>
    public ValeConsistency(RuleOptions options)
        : base(options)
    {
        var isNonword = options.Flag("nonword", byDefault: false);
        var reader = new ValePatterns(options, options.Flag("ignorecase", byDefault: false));
        var either = options.Map("either");
        var found = ImmutableArray.CreateBuilder<ValeAlternation>(either.Count);
        for (var i = 0; i < either.Count; i++)
        {
            var left = reader.Make("either", i, either[i].Key, Wrapped(either[i].Key, isNonword));
            var right = reader.Make("either", i, either[i].Value, Wrapped(either[i].Value, isNonword));
            if (left is not null && right is not null)
                found.Add(new ValeAlternation([left, right]));
        }

        pairs = found.ToImmutable();
    }

    public IEnumerable<ValeAlternation> Alternations => pairs;

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        var seen = new bool[pairs.Length, 2];
        foreach (var unit in draft.UnitsOf(Scope))
        {
            for (var i = 0; i < pairs.Length; i++)
            {
                ValeMatch? last = null;
                foreach (var match in draft.MatchesIn(unit, pairs[i]))
                {
                    seen[i, match.Item] = true;
                    last = match;
                }

                if (last is { } one && seen[i, 0] && seen[i, 1])
                    yield return ValeAlert.Of(unit, one, one.Match.Value);
            }
        }
    }

    private static string Wrapped(string pattern, bool isNonword) => isNonword ? $"(?:{pattern})" : ValePatterns.Bounded(pattern);
}
