using DraftLint.Facts;
using DraftLint.Reporting;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests;

/// <summary>The project's own drafts and documents, linted as the README says.</summary>
internal static class ProjectTexts
{
    /// <summary>The day of the README's first command.</summary>
    public static DateOnly Day { get; } = new(2025, 2, 10);

    /// <summary>Lints a file, given from the folder of the solution, by the recommended rules.</summary>
    public static LintResult Lint(string path) =>
        new Linter(RuleSet.Recommended, FactBook.BuiltIn) { ThrowsFaults = true }.Lint(new SourceText(path, Read(path)), Day);

    /// <summary>The text of a file, given from the folder of the solution.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(DraftFiles.Repository, path)).ReplaceLineEndings("\n");

    /// <summary>What <c>draftlint check examples</c> prints on <see cref="Day"/>.</summary>
    public static string ReportOnExamples()
    {
        var drafts = DraftFiles.In("examples").Select(path => Lint(Path.GetRelativePath(DraftFiles.Repository, path).Replace('\\', '/')));
        using var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(new Report(drafts, RuleSet.Recommended.Rules, [], Day), writer, new TextReportOptions());
        return writer.ToString();
    }
}
