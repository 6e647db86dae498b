using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace DraftLint.Reporting.Sarif;

/// <summary>Puts the logs of the parts of a run together: the same bytes as one run would have written.</summary>
public static class SarifMerge
{
    /// <summary>Reads logs of DraftLint. Gives what writes the one that they make; null, with what is wrong as a sentence, if they make none.</summary>
    /// <remarks>Of the results only those that get into the log are held, so that an archive's logs may be of any length.</remarks>
    /// <param name="logs">The names of the logs, for faults, and what opens them, each twice: streams that can be sought.</param>
    /// <param name="fault">What is wrong with the logs, or null.</param>
    public static Action<TextWriter>? Join(IReadOnlyList<(string Name, Func<Stream> Open)> logs, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(logs);
        var parts = new SarifParts();
        foreach (var (name, open) in logs)
        {
            using var stream = open();
            fault = parts.Add(stream);
            if (fault is not null)
            {
                fault = $"{name}: {fault}";
                return null;
            }
        }

        fault = null;
        var run = Merged(parts.Runs, parts.Artifacts());
        var renumbering = new SarifRenumbering(run.Tool.Driver.Rules, run.Artifacts);
        PartResult[] all = [.. parts.Found(renumbering), .. parts.Absent()];
        var results = Read(logs, Chosen(all), renumbering);
        return writer => SarifReport.Write(SarifLimits.Apply(run, results, all.Length), writer);
    }

    /// <summary>The results that code scanning takes, in their order, with the counts that tell equal findings apart: those that are left out count too.</summary>
    private static List<(PartResult Result, string? Fingerprint)> Chosen(PartResult[] all)
    {
        var quota = SarifLimits.QuotaOf(all.Select(result => result.Rank));
        var fingerprints = new Fingerprints();
        var chosen = new List<(PartResult Result, string? Fingerprint)>();
        foreach (var result in all)
        {
            var fingerprint = result.Key is null ? null : fingerprints.Counted(result.Key);
            if (quota.Take(result.Rank))
                chosen.Add((result, fingerprint));
        }

        return chosen;
    }

    /// <summary>The results with their numbers in the whole; each log is opened once, and read from its beginning to its end.</summary>
    private static ImmutableArray<SarifResult> Read(IReadOnlyList<(string Name, Func<Stream> Open)> logs, List<(PartResult Result, string? Fingerprint)> chosen, SarifRenumbering renumbering)
    {
        var results = new SarifResult[chosen.Count];
        foreach (var ofLog in Enumerable.Range(0, chosen.Count).GroupBy(index => chosen[index].Result.Log))
        {
            using var stream = logs[ofLog.Key].Open();
            foreach (var index in ofLog.OrderBy(index => chosen[index].Result.Place.Offset))
            {
                var (result, fingerprint) = chosen[index];
                var read = renumbering.Renumbered(SarifLogFile.ReadAt(stream, result.Place));
                results[index] = fingerprint is null ? read : read with { PartialFingerprints = new SarifPartialFingerprints(fingerprint) };
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    private static SarifRun Merged(IReadOnlyList<SarifRun> runs, ImmutableArray<SarifArtifact> artifacts) => runs[0] with
    {
        Tool = new SarifTool(runs[0].Tool.Driver with
        {
            Rules = [.. runs.SelectMany(run => run.Tool.Driver.Rules).DistinctBy(rule => rule.Id, StringComparer.Ordinal).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
        }),
        Invocations = [InvocationOf([.. runs.SelectMany(run => run.Invocations)])],
        Artifacts = artifacts,
    };

    private static SarifInvocation InvocationOf(ImmutableArray<SarifInvocation> parts) => new(parts.All(part => part.ExecutionSuccessful))
    {
        ToolExecutionNotifications = SarifReport.InOrder(parts.SelectMany(part => part.ToolExecutionNotifications).DistinctBy(Text, StringComparer.Ordinal)),
        ToolConfigurationNotifications = SarifReport.InOrder(parts.SelectMany(part => part.ToolConfigurationNotifications).DistinctBy(Text, StringComparer.Ordinal)),
    };

    private static string Text(SarifNotification notification) => JsonSerializer.Serialize(notification, SarifJson.Context.SarifNotification);
}
