using System.Collections.Immutable;

namespace DraftLint.Reporting.Sarif;

/// <summary>What ran (§3.18).</summary>
internal sealed record SarifTool(SarifToolComponent Driver);

/// <summary>DraftLint itself (§3.19).</summary>
internal sealed record SarifToolComponent(string Name)
{
    /// <summary>Name and version (§3.19.9).</summary>
    public required string FullName { get; init; }

    /// <summary>Version in the tool's own form (§3.19.13).</summary>
    public required string Version { get; init; }

    /// <summary>Version by semver.org (§3.19.12).</summary>
    public required string SemanticVersion { get; init; }

    /// <summary>Who makes it (§3.19.4).</summary>
    public required string Organization { get; init; }

    /// <summary>What it does, in a sentence (§3.19.10).</summary>
    public required SarifMessage ShortDescription { get; init; }

    /// <summary>Where to read on (§3.19.17).</summary>
    public required string InformationUri { get; init; }

    /// <summary>The language of what follows (§3.19.21).</summary>
    public required string Language { get; init; }

    /// <summary>The rules (§3.19.23).</summary>
    public required ImmutableArray<SarifReportingDescriptor> Rules { get; init; }

    /// <summary>The kinds of problems (§3.19.24).</summary>
    public required ImmutableArray<SarifReportingDescriptor> Notifications { get; init; }
}

/// <summary>A rule, or a kind of problem (§3.49).</summary>
internal sealed record SarifReportingDescriptor(string Id, string Name)
{
    /// <summary>Its title as a sentence (§3.49.9).</summary>
    public required SarifMultiformatMessage ShortDescription { get; init; }

    /// <summary>What it reports and what it leaves alone (§3.49.10).</summary>
    public required SarifMultiformatMessage FullDescription { get; init; }

    /// <summary>Why it matters, with examples (§3.49.13).</summary>
    public SarifMultiformatMessage? Help { get; init; }

    /// <summary>Where to read on (§3.49.12).</summary>
    public string? HelpUri { get; init; }

    /// <summary>How it is set (§3.49.14).</summary>
    public required SarifReportingConfiguration DefaultConfiguration { get; init; }

    /// <summary>What code scanning reads besides (§3.8).</summary>
    public SarifRuleProperties? Properties { get; init; }
}

/// <summary>How a rule is set (§3.50).</summary>
/// <param name="Enabled">Whether it runs (§3.50.2).</param>
/// <param name="Level">Its severity (§3.50.3).</param>
internal sealed record SarifReportingConfiguration(bool Enabled, string Level);

/// <summary>Property bag of a rule (§3.8), in the names that code scanning reads.</summary>
/// <param name="Tags">Its subject and kind.</param>
/// <param name="Precision">How seldom it is wrong: very-high, high or medium.</param>
internal sealed record SarifRuleProperties(ImmutableArray<string> Tags, string Precision)
{
    /// <summary>The severity in code scanning's words: error, warning or recommendation.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("problem.severity")]
    public required string ProblemSeverity { get; init; }
}
