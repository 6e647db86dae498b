using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace DraftLint.Reporting.Sarif;

/// <summary>A SARIF log, as far as DraftLint fills it: sarifLog object (SARIF 2.1.0 §3.13).</summary>
internal sealed record SarifLog(ImmutableArray<SarifRun> Runs)
{
    /// <summary>The JSON schema (§3.13.3).</summary>
    [JsonPropertyName("$schema")]
    [JsonPropertyOrder(-2)]
    public string Schema { get; init; } = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>The version of the standard (§3.13.2).</summary>
    [JsonPropertyOrder(-1)]
    public string Version { get; init; } = "2.1.0";
}

/// <summary>One run of the tool (§3.14).</summary>
internal sealed record SarifRun
{
    /// <summary>What ran (§3.14.6).</summary>
    public required SarifTool Tool { get; init; }

    /// <summary>How it went (§3.14.11).</summary>
    public required ImmutableArray<SarifInvocation> Invocations { get; init; }

    /// <summary>What the identifiers in paths stand for (§3.14.14).</summary>
    public required ImmutableSortedDictionary<string, SarifArtifactLocation> OriginalUriBaseIds { get; init; }

    /// <summary>The name of this kind of run (§3.14.3).</summary>
    public required SarifAutomationDetails AutomationDetails { get; init; }

    /// <summary>How columns are counted (§3.14.17).</summary>
    public required string ColumnKind { get; init; }

    /// <summary>What ends a line (§3.14.18).</summary>
    public required ImmutableArray<string> NewlineSequences { get; init; }

    /// <summary>The encoding of the drafts (§3.14.24).</summary>
    public required string DefaultEncoding { get; init; }

    /// <summary>The language of the messages (§3.14.7).</summary>
    public required string Language { get; init; }

    /// <summary>The drafts (§3.14.15); made one by one where a log is written.</summary>
    public required IEnumerable<SarifArtifact> Artifacts { get; init; }

    /// <summary>The findings (§3.14.23); made one by one where a log is written whole.</summary>
    public required IEnumerable<SarifResult> Results { get; init; }

    /// <summary>What the standard has no place for (§3.8).</summary>
    public required SarifRunProperties Properties { get; init; }
}

/// <summary>Property bag of a run (§3.8).</summary>
/// <param name="AsOf">The day for drafts without a date.</param>
internal sealed record SarifRunProperties(DateOnly AsOf);

/// <summary>Names a kind of run (§3.17); what stands before the last slash of the id is code scanning's category.</summary>
internal sealed record SarifAutomationDetails(string Id);

/// <summary>How a run went (§3.20). No command line, account, machine or time: equal runs are equal.</summary>
internal sealed record SarifInvocation(bool ExecutionSuccessful)
{
    /// <summary>Unreadable drafts and failed checks (§3.20.21).</summary>
    public required ImmutableArray<SarifNotification> ToolExecutionNotifications { get; init; }

    /// <summary>Faults of draftlint.yml, rule and facts files (§3.20.20).</summary>
    public required ImmutableArray<SarifNotification> ToolConfigurationNotifications { get; init; }
}

/// <summary>A problem of the run (§3.58).</summary>
internal sealed record SarifNotification(SarifDescriptorReference Descriptor, string Level, SarifMessage Message)
{
    /// <summary>Where, if it is in a file below the base folder (§3.58.4).</summary>
    public ImmutableArray<SarifLocation>? Locations { get; init; }
}

/// <summary>Points to a descriptor of the driver (§3.52).</summary>
internal sealed record SarifDescriptorReference(string Id, int? Index);

/// <summary>A draft (§3.24).</summary>
internal sealed record SarifArtifact(SarifArtifactLocation Location, int Length)
{
    private static readonly ImmutableArray<string> Target = ["analysisTarget"];

    /// <summary>Why it is here (§3.24.6).</summary>
    public ImmutableArray<string> Roles { get; init; } = Target;

    /// <summary>What it holds (§3.24.7).</summary>
    public string MimeType { get; init; } = "text/markdown";

    /// <summary>Its encoding (§3.24.9).</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>Its hashes by algorithm (§3.24.11).</summary>
    public required ImmutableSortedDictionary<string, string> Hashes { get; init; }

    /// <summary>What the standard has no place for (§3.8).</summary>
    public required SarifArtifactProperties Properties { get; init; }
}

/// <summary>Property bag of a draft (§3.8).</summary>
/// <param name="Date">The day on which it was judged.</param>
internal sealed record SarifArtifactProperties(DateOnly Date);

/// <summary>Where a file is (§3.4).</summary>
internal sealed record SarifArtifactLocation
{
    /// <summary>Its path below the base folder (§3.4.3).</summary>
    public string? Uri { get; init; }

    /// <summary>The name of the base folder (§3.4.4).</summary>
    public string? UriBaseId { get; init; }

    /// <summary>Its place among the artifacts of the run (§3.4.5).</summary>
    public int? Index { get; init; }

    /// <summary>What it is (§3.4.6).</summary>
    public SarifMessage? Description { get; init; }
}

/// <summary>Words for people (§3.11); <c>[words](1)</c> in them leads to the related location with that id.</summary>
internal sealed record SarifMessage(string Text);

/// <summary>Words for people in two forms (§3.12).</summary>
internal sealed record SarifMultiformatMessage(string Text)
{
    /// <summary>The same in Markdown (§3.12.4).</summary>
    public string? Markdown { get; init; }
}

/// <summary>The serializer, made at build time.</summary>
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifJson : JsonSerializerContext
{
    /// <summary>With the layout that all our JSON has.</summary>
    public static SarifJson Context { get; } = new(JsonLayout.Options());
}
