using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>conditional</c>: a match of <c>first</c> wants one of <c>second</c>, whose group has the same words, before it or in the same piece of text.</summary>
internal sealed class ValeConditional : ValeCheck, IValeSearch
{
    private readonly ValeAlternation first;
    private readonly ValeAlternation second;
    private readonly ValeExceptions exceptions;
    private readonly bool comparesGroups;

    /// <summary>Reads the options.</summary>
    public ValeConditional(RuleOptions options)
        : base(options)
    {
        exceptions = ValeExceptions.Read(options);
        _ = options.Flag("ignorecase", byDefault: false);
        var reader = new ValePatterns(options, ignoresCase: false);
        first = Read(options, reader, "first");
        second = Read(options, reader, "second");
        comparesGroups = HasGroup(options.Text("second", ""));
    }

    public IEnumerable<ValeAlternation> Alternations => [first, second];

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in draft.UnitsOf(Scope))
        {
            var wanted = draft.MatchesIn(unit, second).ToList();
            if (!comparesGroups && wanted.Count > 0)
                continue;

            foreach (var match in wanted)
                known.UnionWith(match.Match.Groups.Values.Skip(1).Where(static group => group.Length > 0).Select(static group => group.Value));

            foreach (var match in draft.MatchesIn(unit, first))
            {
                var words = match.Match.Value;
                if (!known.Contains(words) && !exceptions.StandIn(words) && !exceptions.Surround(unit.Text.Text, match.Match.Index, match.Match.Length))
                    yield return ValeAlert.Of(unit, match, words);
            }
        }
    }

    private static ValeAlternation Read(RuleOptions options, ValePatterns reader, string key)
    {
        var text = options.Text(key, "");
        return text.Length > 0 && reader.Make(key, 0, text, text) is { } pattern ? new ValeAlternation([pattern]) : ValePatterns.Nothing;
    }

    private static bool HasGroup(string pattern) =>
        pattern.AsSpan().Count('(') > pattern.AsSpan().Count("(?") + pattern.AsSpan().Count(@"\(");
}
