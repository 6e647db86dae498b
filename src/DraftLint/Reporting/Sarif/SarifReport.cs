using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting.Sarif;

/// <summary>Findings as SARIF 2.1.0 for editors, code scanning and other tools. Equal runs give equal bytes, on any machine.</summary>
public static class SarifReport
{
    /// <summary>The name of the hash of each draft.</summary>
    internal const string HashName = "sha-256";

    private const string BaseId = "%SRCROOT%";

    /// <summary>Writes the log, with a line end behind it. What is more than code scanning takes is left out, and said to be.</summary>
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.IsPart)
        {
            WriteWhole(report, writer);
            return;
        }

        var absent = AbsentOf(report, RulesOf(report));
        var run = RunOf(report, SarifLimits.QuotaOf(report, absent));
        Write(SarifLimits.Apply(run, [.. run.Results], report.Drafts.Sum(draft => draft.Diagnostics.Length) + absent.Count()), writer);
    }

    /// <summary>Writes all of the log, however long: what is to be a baseline, or to be put together with others.</summary>
    public static void WriteWhole(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        Write(RunOf(report, quota: null), writer);
    }

    /// <summary>Writes a run as a log.</summary>
    internal static void Write(SarifRun run, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        using (var stream = new WriterStream(writer))
            JsonSerializer.Serialize(stream, new SarifLog([run]), SarifJson.Context.SarifLog);

        writer.Write('\n');
    }

    /// <summary>Says that results are left out.</summary>
    internal static SarifNotification LeftOut(string words) =>
        new(new SarifDescriptorReference(SarifDescriptors.LeftOut, SarifDescriptors.IndexOfProblem(SarifDescriptors.LeftOut)), "warning", new SarifMessage(words));

    /// <summary>The location of a file below the base folder.</summary>
    internal static SarifArtifactLocation LocationOf(string path, int? index) => new() { Uri = ReportPaths.ToUri(path), UriBaseId = BaseId, Index = index };

    /// <summary>Entries that no finding answers to, of rules that there are.</summary>
    private static IEnumerable<BaselineEntry> AbsentOf(Report report, ImmutableArray<Rule> rules)
    {
        var ids = rules.Select(rule => rule.Id).ToFrozenSet(StringComparer.Ordinal);
        return (report.Absent ?? []).Where(entry => ids.Contains(entry.RuleId));
    }

    /// <summary>The run, with the results that get through. Neither they nor the drafts are held: a run may have more of them than fit into memory.</summary>
    private static SarifRun RunOf(Report report, SarifQuota? quota)
    {
        var rules = RulesOf(report);
        (LintResult Draft, string Path)[] drafts = [.. report.Drafts.Select(draft => (draft, report.Paths.FromBase(draft.Source.Path) ?? draft.Source.Path)).OrderBy(pair => pair.Item2, StringComparer.Ordinal)];
        return new SarifRun
        {
            Tool = new SarifTool(SarifDescriptors.Driver(report.Version, rules)),
            Invocations = [InvocationOf(report)],
            OriginalUriBaseIds = ImmutableSortedDictionary.Create<string, SarifArtifactLocation>(StringComparer.Ordinal).Add(
                BaseId,
                new SarifArtifactLocation { Description = new SarifMessage("The folder that holds all drafts of the run: the root of the repository, where there is one.") }),
            AutomationDetails = new SarifAutomationDetails("draftlint/"),
            ColumnKind = "utf16CodeUnits",
            NewlineSequences = ["\r\n", "\n", "\r"],
            DefaultEncoding = "utf-8",
            Language = "en-US",
            Artifacts = drafts.Select(draft => ArtifactOf(draft.Draft, LocationOf(draft.Path, null))),
            Results = ResultsOf(report, rules, drafts, quota),
            Properties = new SarifRunProperties(report.AsOf),
        };
    }

    private static IEnumerable<SarifResult> ResultsOf(Report report, ImmutableArray<Rule> rules, (LintResult Draft, string Path)[] drafts, SarifQuota? quota)
    {
        var indexes = rules.Select((rule, index) => (rule.Id, index)).ToFrozenDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        var fingerprints = new Fingerprints();
        for (var number = 0; number < drafts.Length; number++)
        {
            var (draft, path) = drafts[number];
            var location = LocationOf(path, number);
            var names = fingerprints.Of(draft);
            for (var i = 0; i < names.Length; i++)
            {
                var finding = draft.Diagnostics[i];
                if (quota is null || quota.Take(SarifLimits.RankOf(finding)))
                    yield return SarifResults.Of(draft.Source, finding, location, indexes[finding.Rule.Id], names[i]) with { BaselineState = report.Absent is null ? null : finding.IsKnown ? "unchanged" : "new" };
            }
        }

        foreach (var entry in AbsentOf(report, rules))
        {
            if (quota is null || quota.Take(SarifLimits.RankOf(entry)))
                yield return SarifResults.Of(entry, indexes[entry.RuleId]);
        }
    }

    /// <summary>The rules of the run and those that speak without being listed, one for each id.</summary>
    private static ImmutableArray<Rule> RulesOf(Report report) =>
        [.. report.Rules
            .Concat(report.Drafts.SelectMany(draft => draft.Diagnostics, (_, finding) => finding.Rule))
            .DistinctBy(rule => rule.Id, StringComparer.Ordinal)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    private static SarifArtifact ArtifactOf(LintResult draft, SarifArtifactLocation location) => new(location, draft.Source.ByteLength)
    {
        Hashes = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add(HashName, draft.Source.Hash),
        Properties = new SarifArtifactProperties(draft.Day),
    };

    private static SarifInvocation InvocationOf(Report report) => new(report.Problems.IsEmpty)
    {
        ToolExecutionNotifications = InOrder(report.Problems.Where(problem => !IsOfConfiguration(problem)).Select(problem => NotificationOf(report.Paths, problem))),
        ToolConfigurationNotifications = InOrder(report.Problems.Where(IsOfConfiguration).Select(problem => NotificationOf(report.Paths, problem))),
    };

    /// <summary>By file, line and column, as the parts of a run and the whole of it have them.</summary>
    internal static ImmutableArray<SarifNotification> InOrder(IEnumerable<SarifNotification> notifications) =>
    [
        .. notifications.OrderBy(one => one.Locations is [var location, ..] ? Uri.UnescapeDataString(location.PhysicalLocation.ArtifactLocation.Uri ?? "") : "", StringComparer.Ordinal)
            .ThenBy(one => one.Locations is [var location, ..] ? location.PhysicalLocation.Region?.StartLine ?? 0 : 0)
            .ThenBy(one => one.Locations is [var location, ..] ? location.PhysicalLocation.Region?.StartColumn ?? 0 : 0),
    ];

    private static bool IsOfConfiguration(Problem problem) => problem.Id is Problem.Configuration or Problem.RuleFile or Problem.FactsFile or Problem.NoDrafts;

    internal static SarifNotification NotificationOf(ReportPaths paths, Problem problem)
    {
        var path = problem.File is { } file ? paths.FromBase(file) : null;
        var isOutside = problem.File is not null && path is null;
        var message = SarifResults.Escaped(isOutside ? $"{problem.File}: {problem.Message}" : problem.Message);
        return new SarifNotification(new SarifDescriptorReference(problem.Id, SarifDescriptors.IndexOfProblem(problem.Id)), "error", new SarifMessage(message))
        {
            Locations = path is null ? null : [new SarifLocation(new SarifPhysicalLocation(LocationOf(path, null)) { Region = RegionOf(problem) })],
        };
    }

    private static SarifRegion? RegionOf(Problem problem) =>
        problem.Position is { } position ? new SarifRegion(position.Line, position.Column, position.Line, position.Column) : null;
}
