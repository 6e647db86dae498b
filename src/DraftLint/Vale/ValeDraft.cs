using System.Collections.Immutable;

namespace DraftLint.Vale;

/// <summary>A draft as Vale's rules see it, with the places at which their patterns may match.</summary>
/// <param name="Texts">The blocks.</param>
/// <param name="Hits">Where what may match.</param>
internal sealed record ValeDraft(ValeTexts Texts, ValeHits Hits)
{
    /// <summary>What a scope takes in.</summary>
    public ImmutableArray<ValeUnit> UnitsOf(ValeScope scope) => Texts.UnitsOf(scope);

    /// <summary>All matches of an alternation in a unit.</summary>
    public IEnumerable<ValeMatch> MatchesIn(ValeUnit unit, ValeAlternation alternation) => alternation.MatchesIn(unit.Text.Text, Hits.Of(alternation, unit.Block));
}
