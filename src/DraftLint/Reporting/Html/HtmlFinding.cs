using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting.Html;

/// <summary>What the page calls a finding.</summary>
internal static class HtmlFinding
{
    /// <summary>The grade of a finding that a comment or a setting silences.</summary>
    public const string Silenced = "silenced";

    /// <summary>All grades, the gravest first.</summary>
    public static ImmutableArray<string> Grades { get; } = [Severity.Error.Word(), Severity.Warning.Word(), Severity.Note.Word(), Silenced];

    /// <summary>The grade by which a finding is shown and filtered.</summary>
    public static string GradeOf(Diagnostic finding) => finding.Suppression is null ? finding.Severity.Word() : Silenced;

    /// <summary>The findings of a draft that the page shows: all but those that a baseline knows.</summary>
    public static ImmutableArray<Diagnostic> ShownOf(LintResult draft) => [.. draft.Diagnostics.Where(finding => finding.IsOpen || finding.Suppression is not null)];

    /// <summary>A day in words: "January 16, 2025".</summary>
    public static string InWords(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number of things: "1 finding", "2 findings".</summary>
    public static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {noun}{(count == 1 ? "" : "s")}");
}
