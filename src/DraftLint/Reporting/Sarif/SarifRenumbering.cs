using System.Collections.Immutable;

namespace DraftLint.Reporting.Sarif;

/// <summary>Gives the results of one log the numbers of another: of rules and of drafts.</summary>
internal sealed class SarifRenumbering
{
    private readonly Dictionary<string, int> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> artifacts = new(StringComparer.Ordinal);

    /// <summary>Takes the rules and drafts of the new log.</summary>
    public SarifRenumbering(ImmutableArray<SarifReportingDescriptor> rules, IEnumerable<SarifArtifact> artifacts)
    {
        for (var i = 0; i < rules.Length; i++)
            this.rules[rules[i].Id] = i;

        foreach (var artifact in artifacts)
            this.artifacts[artifact.Location.Uri ?? ""] = this.artifacts.Count;
    }

    /// <summary>A result with the numbers of the new log.</summary>
    public SarifResult Renumbered(SarifResult result) => result with
    {
        RuleIndex = rules.GetValueOrDefault(result.RuleId, -1),
        Locations = Renumbered(result.Locations),
        RelatedLocations = result.RelatedLocations is { } related ? Renumbered(related) : null,
        Fixes = result.Fixes is { } fixes ? [.. fixes.Select(Renumbered)] : null,
        Suppressions = result.Suppressions is { } suppressions ? [.. suppressions.Select(one => one with { Location = one.Location is { } location ? Renumbered(location) : null })] : null,
    };

    /// <summary>The number of a draft in the new log; null if it has none.</summary>
    public int? IndexOf(string? uri) => uri is not null && artifacts.TryGetValue(uri, out var index) ? index : null;

    private ImmutableArray<SarifLocation> Renumbered(ImmutableArray<SarifLocation> locations) => [.. locations.Select(Renumbered)];

    private SarifLocation Renumbered(SarifLocation location) =>
        location with { PhysicalLocation = location.PhysicalLocation with { ArtifactLocation = Renumbered(location.PhysicalLocation.ArtifactLocation) } };

    private SarifFix Renumbered(SarifFix fix) =>
        fix with { ArtifactChanges = [.. fix.ArtifactChanges.Select(change => change with { ArtifactLocation = Renumbered(change.ArtifactLocation) })] };

    private SarifArtifactLocation Renumbered(SarifArtifactLocation location) =>
        location.Index is null ? location : location with { Index = IndexOf(location.Uri ?? "") };
}
