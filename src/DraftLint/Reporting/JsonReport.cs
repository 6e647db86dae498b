using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>Findings for scripts: one JSON object with <c>version</c>, <c>asOf</c>, <c>drafts</c>, <c>findings</c> and <c>problems</c>.</summary>
public static class JsonReport
{
    /// <summary>Writes the object, indented, with a line end behind it.</summary>
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var fingerprints = new Fingerprints();
        var log = new JsonLog(
            report.Version,
            report.AsOf,
            report.Drafts.Select(draft => new JsonDraft(PathOf(report, draft.Source.Path), draft.Day)),
            report.Drafts.SelectMany(draft => FindingsOf(report, draft, fingerprints)),
            [.. report.Problems.Select(problem => ProblemOf(report, problem))]);
        using (var stream = new WriterStream(writer))
            JsonSerializer.Serialize(stream, log, ReportJson.Context.JsonLog);

        writer.Write('\n');
    }

    private static string PathOf(Report report, string path) => report.Paths.FromBase(path) ?? path;

    private static IEnumerable<JsonFinding> FindingsOf(Report report, LintResult draft, Fingerprints fingerprints)
    {
        var path = PathOf(report, draft.Source.Path);
        var names = fingerprints.Of(draft);
        return draft.Diagnostics.Zip(names, (finding, name) => FindingOf(draft.Source, finding, path, name));
    }

    private static JsonFinding FindingOf(SourceText source, Diagnostic finding, string path, string fingerprint)
    {
        var place = PlaceOf(source, finding.Span);
        return new JsonFinding(path, place.Line, place.Column, place.EndLine, place.EndColumn, finding.Rule.Id, finding.Rule.Name, finding.Severity.Word(), finding.Message)
        {
            Notes = finding.Notes.IsEmpty ? null : finding.Notes,
            Help = FindingWords.HelpOf(finding),
            Related = [.. finding.Related.Select(related => RelatedOf(source, related))],
            Fix = finding.Fix is { Kind: not FixKind.None } fix ? new JsonFix(fix.Kind.Word(), fix.Title, [.. fix.Edits.Select(edit => EditOf(source, edit))]) : null,
            Fingerprint = fingerprint,
            IsKnown = finding.IsKnown ? true : null,
            Suppression = finding.Suppression is { } suppression ? new JsonSuppression(suppression.Reason) : null,
        };
    }

    private static JsonRelated RelatedOf(SourceText source, RelatedSpan related)
    {
        var place = PlaceOf(source, related.Span);
        return new JsonRelated(place.Line, place.Column, place.EndLine, place.EndColumn, related.Label);
    }

    private static JsonEdit EditOf(SourceText source, TextEdit edit)
    {
        var place = PlaceOf(source, edit.Span);
        return new JsonEdit(place.Line, place.Column, place.EndLine, place.EndColumn, edit.NewText);
    }

    private static JsonProblem ProblemOf(Report report, Problem problem) =>
        new(problem.Id, problem.File is { } file ? PathOf(report, file) : null, problem.Position?.Line, problem.Position?.Column, problem.Message);

    private static (int Line, int Column, int EndLine, int EndColumn) PlaceOf(SourceText source, TextSpan span)
    {
        var start = source.PositionOf(span.Start);
        var end = source.PositionOf(span.End);
        return (start.Line, start.Column, end.Line, end.Column);
    }
}

/// <summary>The whole object; drafts and findings are made one by one.</summary>
internal sealed record JsonLog(string Version, DateOnly AsOf, IEnumerable<JsonDraft> Drafts, IEnumerable<JsonFinding> Findings, ImmutableArray<JsonProblem> Problems);

/// <summary>A draft that was linted, and the day on which it was judged.</summary>
internal sealed record JsonDraft(string Path, DateOnly Date);

/// <summary>A finding; lines and columns from 1, columns in UTF-16 code units, the end behind the last one.</summary>
internal sealed record JsonFinding(string Path, int Line, int Column, int EndLine, int EndColumn, string Id, string Rule, string Severity, string Message)
{
    /// <summary>Facts behind it; left out if there are none.</summary>
    public ImmutableArray<string>? Notes { get; init; }

    /// <summary>What to write instead; left out if nothing says it.</summary>
    public string? Help { get; init; }

    /// <summary>Other places of the evidence.</summary>
    public ImmutableArray<JsonRelated> Related { get; init; } = [];

    /// <summary>The edit that mends it; left out if there is none.</summary>
    public JsonFix? Fix { get; init; }

    /// <summary>Its name across runs.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>True if the baseline has it; left out if not.</summary>
    public bool? IsKnown { get; init; }

    /// <summary>What silences it; left out if nothing does.</summary>
    public JsonSuppression? Suppression { get; init; }
}

/// <summary>Another place of the same draft.</summary>
internal sealed record JsonRelated(int Line, int Column, int EndLine, int EndColumn, string Label);

/// <summary>A fix.</summary>
internal sealed record JsonFix(string Kind, string Title, ImmutableArray<JsonEdit> Edits);

/// <summary>A replacement.</summary>
internal sealed record JsonEdit(int Line, int Column, int EndLine, int EndColumn, string NewText);

/// <summary>A comment that silences a finding.</summary>
internal sealed record JsonSuppression(string? Reason);

/// <summary>A problem of the run.</summary>
internal sealed record JsonProblem(string Id, string? Path, int? Line, int? Column, string Message);

/// <summary>The serializer of <see cref="JsonLog"/>, made at build time.</summary>
[JsonSerializable(typeof(JsonLog))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>With the layout that all our JSON has.</summary>
    public static ReportJson Context { get; } = new(JsonLayout.Options());
}
