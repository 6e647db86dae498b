using System.Collections.Immutable;
using System.Text.Json;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting;

/// <summary>Findings of an earlier run, written by <c>draftlint baseline</c>: what is among them is not news.</summary>
public sealed class Baseline
{
    private readonly ImmutableArray<BaselineEntry> entries;

    private Baseline(ImmutableArray<BaselineEntry> entries) => this.entries = entries;

    /// <summary>Reads a SARIF log.</summary>
    /// <param name="log">The bytes.</param>
    /// <param name="fault">What is wrong with it, as a sentence; null if it is read.</param>
    public static Baseline? Read(Stream log, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(log);
        try
        {
            using var document = JsonDocument.Parse(log);
            var results = document.RootElement.GetProperty("runs").EnumerateArray().SelectMany(run => run.GetProperty("results").EnumerateArray());
            fault = null;
            return new Baseline([.. results.Where(result => !result.TryGetProperty("suppressions", out _)).Select(EntryOf)]);
        }
        catch (JsonException failure)
        {
            fault = $"This is no JSON (line {failure.LineNumber + 1}).";
        }
        catch (Exception failure) when (failure is InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or FormatException)
        {
            fault = "This is no log of DraftLint; write one with draftlint baseline.";
        }

        return null;
    }

    /// <summary>The report with what the baseline knows marked, and with the entries that nothing answers to.</summary>
    /// <param name="report">The report of a whole run.</param>
    /// <param name="isInRun">Whether a path, from the base folder, stands for a draft that this run would have found something in: one that it linted, or one that is gone.</param>
    public Report Compare(Report report, Func<string, bool> isInRun)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(isInRun);
        var fingerprints = new Fingerprints();
        string[][] keys = [.. report.Drafts.Select(draft => fingerprints.Of(draft).Select(Fingerprints.KeyOf).ToArray())];
        bool[][] known = [.. keys.Select(draft => new bool[draft.Length])];

        // First each draft by its own entries, then by those of drafts that lost something: a paragraph may have moved, a file may have another name.
        var own = Queues(entries, entry => (entry.Path, Fingerprints.KeyOf(entry.Fingerprint)));
        for (var draft = 0; draft < keys.Length; draft++)
        {
            var path = report.Paths.FromBase(report.Drafts[draft].Source.Path) ?? report.Drafts[draft].Source.Path;
            Take(keys[draft], known[draft], key => own.GetValueOrDefault((path, key)));
        }

        var left = Queues(own.Values.SelectMany(queue => queue).Where(entry => isInRun(entry.Path)), entry => Fingerprints.KeyOf(entry.Fingerprint));
        for (var draft = 0; draft < keys.Length; draft++)
            Take(keys[draft], known[draft], key => left.GetValueOrDefault(key));

        var running = report.Rules.Where(rule => rule.Severity > Severity.Off).Select(rule => rule.Id).ToHashSet(StringComparer.Ordinal);
        return report.Compared(
            report.Drafts.Select((draft, index) => draft.With([.. draft.Diagnostics.Select((finding, i) => finding with { IsKnown = known[index][i] })])),
            left.Values.SelectMany(queue => queue).Where(entry => running.Contains(entry.RuleId)));
    }

    private static Dictionary<TKey, Queue<BaselineEntry>> Queues<TKey>(IEnumerable<BaselineEntry> entries, Func<BaselineEntry, TKey> keyOf)
        where TKey : notnull =>
        entries.GroupBy(keyOf).ToDictionary(group => group.Key, group => new Queue<BaselineEntry>(group));

    /// <summary>Marks the findings for which there is still an entry, and takes the entry out.</summary>
    private static void Take(string[] keys, bool[] known, Func<string, Queue<BaselineEntry>?> entriesOf)
    {
        for (var i = 0; i < keys.Length; i++)
            known[i] = known[i] || (entriesOf(keys[i]) is { } queue && queue.TryDequeue(out _));
    }

    private static BaselineEntry EntryOf(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return new BaselineEntry(
            result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString() ?? "",
            result.GetProperty("ruleId").GetString() ?? "",
            result.GetProperty("level").GetString() ?? "",
            result.GetProperty("message").GetProperty("text").GetString() ?? "",
            Uri.UnescapeDataString(place.GetProperty("artifactLocation").GetProperty("uri").GetString() ?? ""),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            region.GetProperty("endLine").GetInt32(),
            region.GetProperty("endColumn").GetInt32());
    }
}

/// <summary>A finding of an earlier run.</summary>
/// <param name="Fingerprint">Its name across runs.</param>
/// <param name="RuleId">The rule's id.</param>
/// <param name="Level">Its severity.</param>
/// <param name="Message">Its message, in SARIF's form: with links, and brackets behind a backslash.</param>
/// <param name="Path">The draft, from the base folder.</param>
/// <param name="Line">Where it began, from 1.</param>
/// <param name="Column">Where it began on the line, from 1.</param>
/// <param name="EndLine">Where it ended.</param>
/// <param name="EndColumn">Behind its last unit.</param>
public sealed record BaselineEntry(string Fingerprint, string RuleId, string Level, string Message, string Path, int Line, int Column, int EndLine, int EndColumn);
