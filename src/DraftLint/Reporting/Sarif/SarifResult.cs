using System.Collections.Immutable;

namespace DraftLint.Reporting.Sarif;

/// <summary>A finding (§3.27).</summary>
internal sealed record SarifResult(string RuleId, int? RuleIndex)
{
    /// <summary>Its severity (§3.27.10).</summary>
    public required string Level { get; init; }

    /// <summary>What is wrong (§3.27.11).</summary>
    public required SarifMessage Message { get; init; }

    /// <summary>Where (§3.27.12); one place.</summary>
    public required ImmutableArray<SarifLocation> Locations { get; init; }

    /// <summary>The other places of the evidence (§3.27.22).</summary>
    public ImmutableArray<SarifLocation>? RelatedLocations { get; init; }

    /// <summary>Its names across runs (§3.27.17).</summary>
    public required SarifPartialFingerprints PartialFingerprints { get; init; }

    /// <summary>new, unchanged or absent (§3.27.24); null where there is no baseline.</summary>
    public string? BaselineState { get; init; }

    /// <summary>What mends it (§3.27.30).</summary>
    public ImmutableArray<SarifFix>? Fixes { get; init; }

    /// <summary>What silences it (§3.27.23).</summary>
    public ImmutableArray<SarifSuppression>? Suppressions { get; init; }

    /// <summary>What the standard has no place for (§3.8); null if there is nothing.</summary>
    public SarifResultProperties? Properties { get; init; }
}

/// <summary>Property bag of a finding (§3.8): with it a log can be shown as the run itself would have been.</summary>
/// <param name="Message">The message without its links and facts; null if it has none.</param>
/// <param name="Notes">The facts behind it; null if there are none.</param>
/// <param name="Label">What stands at its place; null if the message says it.</param>
/// <param name="Help">What to write instead; null if nothing says it.</param>
internal sealed record SarifResultProperties(string? Message, ImmutableArray<string>? Notes, string? Label, string? Help);

/// <summary>The one fingerprint that code scanning reads.</summary>
internal sealed record SarifPartialFingerprints(string PrimaryLocationLineHash);

/// <summary>A place (§3.28).</summary>
internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation)
{
    /// <summary>The number by which a message points here (§3.28.2), from 1.</summary>
    [System.Text.Json.Serialization.JsonPropertyOrder(-1)]
    public int? Id { get; init; }

    /// <summary>What is there (§3.28.5).</summary>
    public SarifMessage? Message { get; init; }
}

/// <summary>A place in a file (§3.29).</summary>
internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation)
{
    /// <summary>The words themselves (§3.29.4).</summary>
    public SarifRegion? Region { get; init; }

    /// <summary>The words with some around them (§3.29.5).</summary>
    public SarifRegion? ContextRegion { get; init; }
}

/// <summary>A range of text (§3.30): lines and columns from 1, columns in UTF-16 code units, the end column behind the last unit.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>Its words (§3.30.13).</summary>
    public SarifMessage? Snippet { get; init; }
}

/// <summary>An offered change (§3.55).</summary>
internal sealed record SarifFix(SarifMessage Description, ImmutableArray<SarifArtifactChange> ArtifactChanges)
{
    /// <summary>What the standard has no place for (§3.8).</summary>
    public required SarifFixProperties Properties { get; init; }
}

/// <summary>Property bag of a fix (§3.8).</summary>
/// <param name="Kind">safe: may be applied unread; suggestion: a person must look at it.</param>
internal sealed record SarifFixProperties(string Kind);

/// <summary>Changes of one draft (§3.56).</summary>
internal sealed record SarifArtifactChange(SarifArtifactLocation ArtifactLocation, ImmutableArray<SarifReplacement> Replacements);

/// <summary>Puts new text in the place of a region (§3.57).</summary>
internal sealed record SarifReplacement(SarifRegion DeletedRegion, SarifMessage InsertedContent);

/// <summary>A comment that silences a finding (§3.35).</summary>
internal sealed record SarifSuppression(string Kind, string Status)
{
    /// <summary>The reason given (§3.35.4).</summary>
    public string? Justification { get; init; }

    /// <summary>Where the comment stands (§3.35.5).</summary>
    public SarifLocation? Location { get; init; }
}
