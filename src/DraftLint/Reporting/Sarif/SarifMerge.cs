using System.Collections.Immutable;
using System.Text.Json;

namespace DraftLint.Reporting.Sarif;

/// <summary>Puts the logs of the parts of a run together: the same bytes as one run would have written.</summary>
public static class SarifMerge
{
    /// <summary>Reads logs of DraftLint. Gives what writes the one that they make; null, with what is wrong as a sentence, if they make none.</summary>
    /// <param name="logs">The names of the logs, for faults, and their bytes.</param>
    /// <param name="fault">What is wrong with the logs, or null.</param>
    public static Action<TextWriter>? Join(IReadOnlyList<(string Name, Func<Stream> Open)> logs, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(logs);
        var runs = new List<SarifRun>();
        foreach (var (name, open) in logs)
        {
            using var stream = open();
            var read = Read(stream, out fault);
            fault = read is not null && runs.Count > 0 ? Difference(runs[0], read) : fault;
            if (read is null || fault is not null)
            {
                fault = $"{name}: {fault}";
                return null;
            }

            runs.Add(read);
        }

        fault = null;
        var run = Merged(runs);
        ImmutableArray<SarifResult> results = [.. run.Results];
        return writer => SarifReport.Write(SarifLimits.Apply(run, results, results.Length), writer);
    }

    /// <summary>The one run of a log of DraftLint; null, with what is wrong as a sentence, if it is none.</summary>
    internal static SarifRun? Read(Stream log, out string? fault)
    {
        fault = "This is no log of DraftLint.";
        try
        {
            if (JsonSerializer.Deserialize(log, SarifJson.Context.SarifLog) is not { Runs: { IsDefault: false, Length: 1 } runs } || runs[0] is not { Tool.Driver.Name: "DraftLint", Artifacts: not null, Results: not null })
                return null;

            fault = null;
            return runs[0];
        }
        catch (JsonException failure) when (failure.Path is null or "$")
        {
            fault = $"This is no JSON (line {failure.LineNumber + 1}).";
        }
        catch (JsonException)
        {
            // JSON of another form.
        }

        return null;
    }

    private static string? Difference(SarifRun first, SarifRun other) => (first, other) switch
    {
        _ when first.Tool.Driver.Version != other.Tool.Driver.Version => $"This log was written by version {other.Tool.Driver.Version}, the first by {first.Tool.Driver.Version}.",
        _ when first.Properties.AsOf != other.Properties.AsOf => $"This log judges by {other.Properties.AsOf:yyyy-MM-dd}, the first by {first.Properties.AsOf:yyyy-MM-dd}; give all parts one --as-of.",
        _ => null,
    };

    private static SarifRun Merged(List<SarifRun> runs)
    {
        ImmutableArray<SarifReportingDescriptor> rules = [.. runs.SelectMany(run => run.Tool.Driver.Rules).DistinctBy(rule => rule.Id, StringComparer.Ordinal).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        ImmutableArray<SarifArtifact> artifacts = [.. runs.SelectMany(run => run.Artifacts).DistinctBy(UriOf, StringComparer.Ordinal).OrderBy(artifact => Uri.UnescapeDataString(UriOf(artifact)), StringComparer.Ordinal)];
        var renumbering = new SarifRenumbering(rules, artifacts);
        var results = runs.SelectMany(run => run.Results).ToLookup(result => result.BaselineState == "absent");

        // The sort is stable: the results of one draft come from one log, and keep their order.
        var found = results[false].Select(renumbering.Renumbered).OrderBy(result => result.Locations[0].PhysicalLocation.ArtifactLocation.Index ?? 0);
        var absent = results[true].Select(renumbering.Renumbered).DistinctBy(Text, StringComparer.Ordinal).OrderBy(PathOf, StringComparer.Ordinal)
            .ThenBy(result => RegionOf(result).StartLine).ThenBy(result => RegionOf(result).StartColumn).ThenBy(result => result.PartialFingerprints.PrimaryLocationLineHash, StringComparer.Ordinal);
        return runs[0] with
        {
            Tool = new SarifTool(runs[0].Tool.Driver with { Rules = rules }),
            Invocations = [InvocationOf([.. runs.SelectMany(run => run.Invocations)])],
            Artifacts = artifacts,
            Results = [.. SarifRenumbering.Counted(found), .. absent],
        };
    }

    private static SarifInvocation InvocationOf(ImmutableArray<SarifInvocation> parts) => new(parts.All(part => part.ExecutionSuccessful))
    {
        ToolExecutionNotifications = SarifReport.InOrder(parts.SelectMany(part => part.ToolExecutionNotifications).DistinctBy(Text, StringComparer.Ordinal)),
        ToolConfigurationNotifications = SarifReport.InOrder(parts.SelectMany(part => part.ToolConfigurationNotifications).DistinctBy(Text, StringComparer.Ordinal)),
    };

    private static string UriOf(SarifArtifact artifact) => artifact.Location.Uri ?? "";

    private static string PathOf(SarifResult result) => Uri.UnescapeDataString(result.Locations[0].PhysicalLocation.ArtifactLocation.Uri ?? "");

    private static SarifRegion RegionOf(SarifResult result) => result.Locations[0].PhysicalLocation.Region ?? new SarifRegion(0, 0, 0, 0);

    private static string Text(SarifNotification notification) => JsonSerializer.Serialize(notification, SarifJson.Context.SarifNotification);

    private static string Text(SarifResult result) => JsonSerializer.Serialize(result, SarifJson.Context.SarifResult);
}
