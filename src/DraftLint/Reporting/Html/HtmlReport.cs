using System.Security.Cryptography;
using System.Text;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting.Html;

/// <summary>Findings as one page for reading: each draft as it is printed, the findings marked in it and noted beside it. It needs nothing else, and asks no network.</summary>
public static class HtmlReport
{
    /// <summary>Of a run over more drafts, those without findings are only named.</summary>
    private const int MostCleanDrafts = 100;

    private static readonly string Style = BuiltInFiles.Read("html/report.css").Content.Trim();
    private static readonly string Script = BuiltInFiles.Read("html/report.js").Content.Trim();

    /// <summary>Writes the page, a draft at a time.</summary>
    public static void Write(Report report, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var html = new HtmlWriter(writer);
        var findings = report.Drafts.Sum(draft => HtmlFinding.ShownOf(draft).Count(finding => finding.IsOpen));
        var title = $"{HtmlFinding.Count(findings, "finding")} in {HtmlFinding.Count(report.Drafts.Length, "draft")}";
        WriteHead(html, title);
        html.Write($"<body>\n<a class=\"skip\" href=\"#drafts\">Skip to the drafts</a>\n<header class=\"top\">\n<p class=\"brand\">DraftLint</p>\n<h1>{title}</h1>\n<p>{TextReport.Summary(report)}</p>\n");
        WriteProblems(html, report);
        html.Write($"</header>\n");
        new HtmlFilter(html).Write(report);
        var index = new HtmlIndex(html);
        index.Write(report, PathOf);
        html.Write($"<main id=\"drafts\" tabindex=\"-1\">\n");
        var page = new HtmlDraft(html);
        for (var i = 0; i < report.Drafts.Length; i++)
        {
            if (IsSet(report, report.Drafts[i]))
                page.Write(i + 1, PathOf(report, report.Drafts[i]), report.Drafts[i]);
        }

        html.Write($"</main>\n<script>");
        html.Raw(Script);
        html.Write($"</script>\n</body>\n</html>\n");
    }

    /// <summary>Whether the page shows a draft itself, not only its name.</summary>
    internal static bool IsSet(Report report, LintResult draft) => report.Drafts.Length <= MostCleanDrafts || !HtmlFinding.ShownOf(draft).IsEmpty;

    private static string PathOf(Report report, LintResult draft) => report.Paths.FromBase(draft.Source.Path) ?? draft.Source.Path;

    /// <summary>The policy lets nothing run or load but what stands here, whatever a draft holds.</summary>
    private static void WriteHead(HtmlWriter html, string title)
    {
        html.Write($"<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;; style-src &#39;sha256-{HashOf(Style)}&#39;; script-src &#39;sha256-{HashOf(Script)}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;\">\n");
        html.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Write($"<link rel=\"icon\" href=\"data:,\">\n<title>DraftLint: {title}</title>\n<style>");
        html.Raw(Style);
        html.Write($"</style>\n</head>\n");
    }

    private static string HashOf(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static void WriteProblems(HtmlWriter html, Report report)
    {
        if (report.Problems.IsEmpty)
            return;

        html.Write($"<p class=\"problems\">This report is not complete:</p>\n<ul class=\"problems\">\n");
        foreach (var problem in report.Problems)
            html.Write($"<li>{PlaceOf(report, problem)}{problem.Message} ({problem.Id})</li>\n");

        html.Write($"</ul>\n");
    }

    private static string PlaceOf(Report report, Problem problem)
    {
        var file = problem.File is { } given ? report.Paths.FromBase(given) ?? given : null;
        return (file, problem.Position) switch
        {
            (null, _) => "",
            (_, { } position) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{position.Line}:{position.Column}: "),
            _ => file + ": ",
        };
    }
}
