using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting.Sarif;

/// <summary>What was found in one draft, on one line: for engines that pipe records, where no one log would hold them all.</summary>
public static class SarifLine
{
    /// <summary>Writes <c>{"path", "date", "results", "notifications"}</c>; results and notifications are those of SARIF 2.1.0.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="writer">Takes the line.</param>
    public static void Write(LintResult draft, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var location = SarifReport.LocationOf(draft.Source.Path, null);
        Write(new SarifDraftLine(draft.Source.Path, draft.Day, [.. SarifResults.Of(draft, location, rules: null, new Fingerprints().Of(draft))], [.. draft.Problems.Select(NotificationOf)]), writer);
    }

    /// <summary>Writes the line for a record that is no draft.</summary>
    public static void Write(Problem problem, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Write(new SarifDraftLine(problem.File, null, [], [NotificationOf(problem)]), writer);
    }

    private static void Write(SarifDraftLine line, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(JsonSerializer.Serialize(line, SarifLineJson.Context.SarifDraftLine));
        writer.Write('\n');
    }

    private static SarifNotification NotificationOf(Problem problem) =>
        SarifReport.NotificationOf(new ReportPaths("", ""), problem) with { Descriptor = new SarifDescriptorReference(problem.Id, null) };
}

/// <summary>One line.</summary>
/// <param name="Path">The draft, as it was named.</param>
/// <param name="Date">The day on which it was judged; left out if it was not.</param>
/// <param name="Results">The findings.</param>
/// <param name="Notifications">What makes the line not to be trusted.</param>
internal sealed record SarifDraftLine(string? Path, DateOnly? Date, ImmutableArray<SarifResult> Results, ImmutableArray<SarifNotification> Notifications);

/// <summary>The serializer of a line, made at build time.</summary>
[JsonSerializable(typeof(SarifDraftLine))]
internal sealed partial class SarifLineJson : JsonSerializerContext
{
    /// <summary>Without a line end.</summary>
    public static SarifLineJson Context { get; } = new(new JsonSerializerOptions(JsonLayout.Options()) { WriteIndented = false });
}
