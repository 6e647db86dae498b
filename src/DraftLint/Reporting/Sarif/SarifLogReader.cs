using System.Collections.Immutable;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting.Sarif;

/// <summary>Makes a report again of a log that DraftLint wrote, so that it can be shown in any other form.</summary>
/// <remarks>The drafts are not in a log. Of one that is not at hand, what is known is put where it stood: the words around the findings, with blanks between.</remarks>
public static class SarifLogReader
{
    /// <summary>Reads a log.</summary>
    /// <param name="log">The bytes, in a stream that can be sought.</param>
    /// <param name="find">Gives the draft of a path, from the base folder, or null; one that is not what was linted is not used.</param>
    /// <param name="store">Holds the results where they are many; the report is good until it is closed.</param>
    /// <param name="fault">What is wrong with the log, as a sentence; null if it is read.</param>
    public static Report? Read(Stream log, Func<string, SourceText?> find, ResultStore store, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(store);
        var artifacts = new List<SarifArtifact>();
        var found = new Dictionary<string, List<SarifPlace>>(StringComparer.Ordinal);
        var absent = new List<BaselineEntry>();
        var isCompared = false;
        if (SarifLogFile.Read(log, artifacts.Add, Take, out fault) is not { } run)
            return null;

        var rules = run.Tool.Driver.Rules.ToDictionary(rule => rule.Id, RuleOf, StringComparer.Ordinal);
        var isLarge = store.IsFor(artifacts.Count);
        var drafts = artifacts.Select(artifact => DraftOf(artifact, ResultsOf(artifact), rules, find)).Select(draft => isLarge ? store.Keep(draft) : draft);
        var problems = run.Invocations.SelectMany(invocation => invocation.ToolExecutionNotifications.Concat(invocation.ToolConfigurationNotifications)).Where(one => one.Level == "error").Select(ProblemOf);
        var report = new Report(drafts, rules.Values, problems, run.Properties.AsOf) { Version = run.Tool.Driver.Version };
        return isCompared ? report.Compared(report.Drafts, absent) : report;

        void Take(SarifResult result, SarifPlace place)
        {
            isCompared |= result.BaselineState is not null;
            if (result.BaselineState == "absent")
                absent.Add(EntryOf(result));
            else if (found.TryGetValue(PathOf(result), out var places))
                places.Add(place);
            else
                found.Add(PathOf(result), [place]);
        }

        ImmutableArray<SarifResult> ResultsOf(SarifArtifact artifact) =>
            found.TryGetValue(PathOf(artifact.Location), out var places) ? [.. places.Select(place => SarifLogFile.ReadAt(log, place))] : [];
    }

    private static Rule RuleOf(SarifReportingDescriptor descriptor) => new()
    {
        Id = descriptor.Id,
        Name = HyphenName(descriptor.Name),
        Kind = HyphenName(descriptor.Name),
        Title = descriptor.ShortDescription.Text.TrimEnd('.'),
        Message = "",
        Description = descriptor.FullDescription.Text,
        Why = descriptor.Help?.Text ?? "",
        Severity = descriptor.DefaultConfiguration.Enabled ? SeverityOf(descriptor.DefaultConfiguration.Level) : Severity.Off,
        Origin = new RuleOrigin("", new LinePosition(1, 1)),
    };

    private static LintResult DraftOf(SarifArtifact artifact, ImmutableArray<SarifResult> results, Dictionary<string, Rule> rules, Func<string, SourceText?> find)
    {
        var path = PathOf(artifact.Location);
        if (find(path) is { } whole && whole.Hash == artifact.Hashes.GetValueOrDefault(SarifReport.HashName))
            return new LintResult(whole, artifact.Properties.Date, [.. results.Select(result => FindingOf(result, region => SpanOf(whole, region), rules[result.RuleId]))], []);

        var text = new ScatteredText();
        foreach (var location in results.SelectMany(PlacesOf))
            text.Add(location);

        var source = new SourceText(path, text.ToString());
        return new LintResult(source, artifact.Properties.Date, [.. results.Select(result => FindingOf(result, text.SpanOf, rules[result.RuleId]))], []) { IsExcerpt = true };
    }

    private static TextSpan SpanOf(SourceText source, SarifRegion? region)
    {
        if (region is null)
            return default;

        var start = OffsetOf(source, region.StartLine, region.StartColumn);
        return TextSpan.FromBounds(start, Math.Max(start, OffsetOf(source, region.EndLine, region.EndColumn)));
    }

    private static int OffsetOf(SourceText source, int line, int column) =>
        Math.Clamp(source.SpanOfLine(Math.Clamp(line, 1, source.LineCount)).Start + column - 1, 0, source.Content.Length);

    private static IEnumerable<SarifRegion?> PlacesOf(SarifResult result)
    {
        foreach (var location in result.Locations.Concat(result.RelatedLocations ?? []))
        {
            yield return location.PhysicalLocation.Region;
            yield return location.PhysicalLocation.ContextRegion;
        }

        foreach (var suppression in result.Suppressions ?? [])
            yield return suppression.Location?.PhysicalLocation.Region;

        foreach (var replacement in (result.Fixes ?? []).SelectMany(fix => fix.ArtifactChanges).SelectMany(change => change.Replacements))
            yield return replacement.DeletedRegion;
    }

    private static Diagnostic FindingOf(SarifResult result, Func<SarifRegion?, TextSpan> spanOf, Rule rule)
    {
        var properties = result.Properties;
        var related = result.RelatedLocations ?? [];
        return new Diagnostic(rule, spanOf(result.Locations[0].PhysicalLocation.Region), SeverityOf(result.Level), properties?.Message ?? SarifResults.Unlinked(result.Message.Text))
        {
            Label = properties?.Label ?? "",
            Help = properties?.Help,
            Notes = properties?.Notes ?? [],
            Related = [.. related.Select(one => new RelatedSpan(spanOf(one.PhysicalLocation.Region), one.Message is { } label ? SarifResults.Unlinked(label.Text) : ""))],
            Fix = result.Fixes is [var fix, ..] ? FixOf(fix, spanOf) : null,
            IsKnown = result.BaselineState == "unchanged",
            Suppression = result.Suppressions is [var suppression, ..] ? new Suppression(spanOf(suppression.Location?.PhysicalLocation.Region), suppression.Justification) : null,
        };
    }

    private static Fix FixOf(SarifFix fix, Func<SarifRegion?, TextSpan> spanOf)
    {
        var kind = fix.Properties.Kind == FixKind.Safe.Word() ? FixKind.Safe : FixKind.Suggestion;
        var edits = fix.ArtifactChanges.SelectMany(change => change.Replacements).Select(one => new TextEdit(spanOf(one.DeletedRegion), one.InsertedContent.Text));
        return new Fix(kind, SarifResults.Unlinked(fix.Description.Text), [.. edits]);
    }

    private static Problem ProblemOf(SarifNotification notification)
    {
        var place = notification.Locations is [var location, ..] ? location.PhysicalLocation : null;
        var position = place?.Region is { } region ? new LinePosition(region.StartLine, region.StartColumn) : (LinePosition?)null;
        return new Problem(notification.Descriptor.Id, place is null ? null : PathOf(place.ArtifactLocation), position, SarifResults.Unlinked(notification.Message.Text));
    }

    private static BaselineEntry EntryOf(SarifResult result)
    {
        var region = result.Locations[0].PhysicalLocation.Region ?? new SarifRegion(1, 1, 1, 1);
        return new BaselineEntry(result.PartialFingerprints.PrimaryLocationLineHash, result.RuleId, result.Level, result.Message.Text, PathOf(result), region.StartLine, region.StartColumn, region.EndLine, region.EndColumn);
    }

    private static string PathOf(SarifResult result) => PathOf(result.Locations[0].PhysicalLocation.ArtifactLocation);

    private static string PathOf(SarifArtifactLocation location) => Uri.UnescapeDataString(location.Uri ?? "");

    private static Severity SeverityOf(string level) => level switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Note,
    };

    /// <summary>"DuplicateListEntry" as rule files write it.</summary>
    private static string HyphenName(string name)
    {
        var words = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && words.Length > 0)
                words.Append('-');

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
