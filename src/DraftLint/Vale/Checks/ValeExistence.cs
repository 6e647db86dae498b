using System.Collections.Immutable;
using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>existence</c>: words or patterns that should not stand.</summary>
/// <remarks><c>raw</c> is one expression, before the tokens or, with <c>append</c>, behind them.</remarks>
internal sealed class ValeExistence : ValeCheck, IValeSearch
{
    private readonly ValeAlternation patterns;
    private readonly ValeExceptions exceptions;

    /// <summary>Reads the options.</summary>
    public ValeExistence(RuleOptions options)
        : base(options)
    {
        var isNonword = options.Flag("nonword", byDefault: false);
        exceptions = ValeExceptions.Read(options, takesVocabulary: !isNonword);
        var reader = new ValePatterns(options, options.Flag("ignorecase", byDefault: false));
        var tokens = options.List("tokens");
        var raw = string.Concat(options.List("raw"));
        var appends = options.Flag("append", byDefault: false);
        patterns = tokens.Any(static token => !string.IsNullOrWhiteSpace(token))
            ? reader.Join("tokens", tokens, token => Around(isNonword ? $"(?:{token})" : ValePatterns.Bounded(token), raw, appends))
            : raw.Length > 0 && reader.Make("raw", 0, raw, raw) is { } only ? new ValeAlternation([only]) : ValePatterns.Nothing;
    }

    public IEnumerable<ValeAlternation> Alternations => [patterns];

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        foreach (var unit in draft.UnitsOf(Scope))
        {
            foreach (var match in draft.MatchesIn(unit, patterns))
            {
                var words = match.Match.Value;
                if (!exceptions.StandIn(words.Trim()) && !exceptions.Surround(unit.Text.Text, match.Match.Index, match.Match.Length))
                    yield return ValeAlert.Of(unit, match, [words, .. Action.IsSome ? [ValeMessage.ListOf(Action.ChoicesFor(words, match.Match))] : GroupsOf(match)]);
            }
        }
    }

    private static string Around(string token, string raw, bool appends) => raw.Length == 0 ? token : appends ? token + raw : raw + token;

    private static ImmutableArray<string> GroupsOf(ValeMatch match) => [.. match.Match.Groups.Values.Skip(1).Select(static group => group.Value)];
}
