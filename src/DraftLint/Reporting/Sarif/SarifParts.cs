using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;

namespace DraftLint.Reporting.Sarif;

/// <summary>What is held of the logs of a run's parts: the drafts, and of each result what decides whether and where it stands in the whole. The results themselves are read again.</summary>
internal sealed class SarifParts
{
    private readonly List<SarifRun> runs = [];
    private readonly Dictionary<string, SarifArtifact> artifacts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly List<PartResult> found = [];
    private readonly Dictionary<string, AbsentResult> absent = new(StringComparer.Ordinal);

    /// <summary>The runs, without drafts and results.</summary>
    public IReadOnlyList<SarifRun> Runs => runs;

    /// <summary>The drafts, each once, in the order of their paths.</summary>
    public ImmutableArray<SarifArtifact> Artifacts() => [.. artifacts.OrderBy(pair => Uri.UnescapeDataString(pair.Key), StringComparer.Ordinal).Select(pair => pair.Value)];

    /// <summary>The results of drafts, in the order of those; of one draft as its log has them, for the sort is stable.</summary>
    public IReadOnlyList<PartResult> Found(SarifRenumbering renumbering) => [.. found.OrderBy(result => renumbering.IndexOf(result.Uri) ?? 0)];

    /// <summary>Entries of the baseline that no part has found, each once, by file and place.</summary>
    public IReadOnlyList<PartResult> Absent() =>
    [
        .. absent.Values.OrderBy(entry => Uri.UnescapeDataString(entry.Result.Uri ?? ""), StringComparer.Ordinal)
            .ThenBy(entry => entry.Line).ThenBy(entry => entry.Column).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal).Select(entry => entry.Result),
    ];

    /// <summary>Reads a log. Gives what is wrong with it, or null.</summary>
    public string? Add(Stream log)
    {
        var number = runs.Count;
        if (SarifLogFile.Read(log, AddArtifact, (result, place) => AddResult(result, number, place), out var fault) is not { } run)
            return fault;

        runs.Add(run);
        return Difference(runs[0], run);
    }

    private static string? Difference(SarifRun first, SarifRun other) => (first, other) switch
    {
        _ when first.Tool.Driver.Version != other.Tool.Driver.Version => $"This log was written by version {other.Tool.Driver.Version}, the first by {first.Tool.Driver.Version}.",
        _ when first.Properties.AsOf != other.Properties.AsOf => $"This log judges by {other.Properties.AsOf:yyyy-MM-dd}, the first by {first.Properties.AsOf:yyyy-MM-dd}; give all parts one --as-of.",
        _ => null,
    };

    /// <summary>What all drafts have in common is held once.</summary>
    private void AddArtifact(SarifArtifact artifact)
    {
        var usual = new SarifArtifact(SarifReport.LocationOf("", null), 0) { Hashes = artifact.Hashes, Properties = artifact.Properties };
        artifacts.TryAdd(artifact.Location.Uri ?? "", artifact with
        {
            Location = artifact.Location.UriBaseId == usual.Location.UriBaseId ? artifact.Location with { UriBaseId = usual.Location.UriBaseId } : artifact.Location,
            Roles = artifact.Roles.AsSpan().SequenceEqual(usual.Roles.AsSpan()) ? usual.Roles : artifact.Roles,
            MimeType = artifact.MimeType == usual.MimeType ? usual.MimeType : artifact.MimeType,
            Encoding = artifact.Encoding == usual.Encoding ? usual.Encoding : artifact.Encoding,
        });
    }

    private void AddResult(SarifResult result, int log, SarifPlace place)
    {
        var location = result.Locations[0].PhysicalLocation;
        var fingerprint = result.PartialFingerprints.PrimaryLocationLineHash;
        var isAbsent = result.BaselineState == "absent";
        var uri = isAbsent || location.ArtifactLocation.Index is not null ? location.ArtifactLocation.Uri : null;
        var part = new PartResult(log, place, uri is null ? null : Known(uri), SarifLimits.RankOf(result), isAbsent ? null : Fingerprints.KeyOf(fingerprint));
        if (isAbsent)
            absent.TryAdd(DigestOf(result), new AbsentResult(part, location.Region?.StartLine ?? 0, location.Region?.StartColumn ?? 0, fingerprint));
        else
            found.Add(part);
    }

    /// <summary>The same path as one string for all results.</summary>
    private string Known(string uri)
    {
        if (paths.TryGetValue(uri, out var known))
            return known;

        return paths[uri] = uri;
    }

    /// <summary>Equal for entries that are equal in the whole, where rules have other numbers.</summary>
    private static string DigestOf(SarifResult result) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(result with { RuleIndex = null }, SarifJson.Context.SarifResult)));

    private sealed record AbsentResult(PartResult Result, int Line, int Column, string Fingerprint);
}

/// <summary>A result of one of the logs.</summary>
/// <param name="Log">The number of the log.</param>
/// <param name="Place">Where it stands there.</param>
/// <param name="Uri">Its draft; null if it has none that the log lists.</param>
/// <param name="Rank">How grave it is, 0 for the gravest.</param>
/// <param name="Key">Its fingerprint without the count; null if it keeps the one it has.</param>
internal readonly record struct PartResult(int Log, SarifPlace Place, string? Uri, int Rank, string? Key);
