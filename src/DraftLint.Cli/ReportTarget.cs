using DraftLint.Reporting;
using DraftLint.Reporting.Html;
using DraftLint.Reporting.Sarif;
using DraftLint.Workspaces;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary>One report to write: its format and its file, or standard output.</summary>
/// <param name="Format">text, sarif, json, github, markdown or html.</param>
/// <param name="File">The file, or null for standard output.</param>
internal sealed record ReportTarget(string Format, string? File)
{
    private static readonly string[] Formats = ["text", "sarif", "json", "github", "markdown", "html"];

    /// <summary>Reads <c>--format</c> and <c>--output</c>. Gives what is wrong with them, or null.</summary>
    public static string? Read(IReadOnlyList<string> formats, string? output, out IReadOnlyList<ReportTarget> targets)
    {
        var result = new List<ReportTarget>();
        targets = result;
        if (output is "")
            return "--output names no file.";

        foreach (var written in formats.Count == 0 ? ["text"] : formats)
        {
            var parts = written.Split('=', 2);
            if (!Formats.Contains(parts[0], StringComparer.Ordinal))
                return $"\"{parts[0]}\" is no format{NearestName.Hint(parts[0], Formats)}";

            if (parts is [_, ""])
                return $"--format {written} names no file.";

            result.Add(new ReportTarget(parts[0], parts.Length > 1 ? parts[1] : output));
        }

        if (result.GroupBy(target => target.File is { } file ? Path.GetFullPath(file) : "", StringComparer.Ordinal).Any(group => group.Count() > 1))
            return "Two reports go to the same place: give each a file, as in --format sarif=log.sarif.";

        return output is not null && !result.Exists(target => target.File == output) ? $"--output {output} takes no report: each has a file of its own." : null;
    }

    /// <summary>Writes the report; a file is replaced only when all of it is written.</summary>
    public void Write(Report report, TextReportOptions look)
    {
        if (File is null)
        {
            using var output = StandardOutput.Open();
            Write(report, output, look);
            return;
        }

        AtomicFile.Write(File, writer => Write(report, writer, look with { UseColor = false, Width = Terminal.PlainWidth }));
    }

    private void Write(Report report, TextWriter writer, TextReportOptions look)
    {
        switch (Format)
        {
            case "sarif":
                SarifReport.Write(report, writer);
                break;
            case "json":
                JsonReport.Write(report, writer);
                break;
            case "github":
                GithubReport.Write(report, writer);
                break;
            case "markdown":
                MarkdownReport.Write(report, writer);
                break;
            case "html":
                HtmlReport.Write(report, writer);
                break;
            default:
                TextReport.Write(report, writer, look);
                break;
        }
    }
}
