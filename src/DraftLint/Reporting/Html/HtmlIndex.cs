using DraftLint.Diagnostics;

namespace DraftLint.Reporting.Html;

/// <summary>Writes the index of the drafts: those with findings as a table, the others by name.</summary>
/// <param name="html">Takes the page.</param>
internal sealed class HtmlIndex(HtmlWriter html)
{
    /// <summary>A longer index is folded.</summary>
    private const int MostOpen = 30;

    private static readonly Severity[] Columns = [Severity.Error, Severity.Warning, Severity.Note];

    /// <summary>Writes the index; nothing for a single draft.</summary>
    /// <param name="report">The report.</param>
    /// <param name="pathOf">The path of a draft.</param>
    public void Write(Report report, Func<Report, LintResult, string> pathOf)
    {
        if (report.Drafts.Length < 2)
            return;

        var isOpen = report.Drafts.Length <= MostOpen;
        html.Write($"<nav aria-label=\"Drafts\">\n<details{(isOpen ? " open" : "")}><summary>Drafts</summary>\n");
        WriteTable(report, pathOf);
        WriteClean(report, pathOf);
        html.Write($"</details>\n</nav>\n");
    }

    private void WriteTable(Report report, Func<Report, LintResult, string> pathOf)
    {
        var isBegun = false;
        for (var i = 0; i < report.Drafts.Length; i++)
        {
            var findings = HtmlFinding.ShownOf(report.Drafts[i]);
            if (findings.IsEmpty)
                continue;

            if (!isBegun)
                html.Write($"<table>\n<thead><tr><th scope=\"col\">draft</th><th scope=\"col\">errors</th><th scope=\"col\">warnings</th><th scope=\"col\">notes</th></tr></thead>\n<tbody>\n");

            isBegun = true;
            html.Write($"<tr data-draft=\"d{i + 1}\"><th scope=\"row\"><a href=\"#d{i + 1}\">{pathOf(report, report.Drafts[i])}</a></th>");
            foreach (var severity in Columns)
                html.Write($"<td>{findings.Count(finding => finding.IsOpen && finding.Severity == severity)}</td>");

            html.Write($"</tr>\n");
        }

        if (isBegun)
            html.Write($"</tbody>\n</table>\n");
    }

    private void WriteClean(Report report, Func<Report, LintResult, string> pathOf)
    {
        var isBegun = false;
        for (var i = 0; i < report.Drafts.Length; i++)
        {
            if (!HtmlFinding.ShownOf(report.Drafts[i]).IsEmpty)
                continue;

            html.Write($"{(isBegun ? ", " : "")}");
            if (!isBegun)
                html.Write($"<p class=\"clean\">Nothing to report in ");

            isBegun = true;
            if (HtmlReport.IsSet(report, report.Drafts[i]))
                html.Write($"<a href=\"#d{i + 1}\">{pathOf(report, report.Drafts[i])}</a>");
            else
                html.Words(pathOf(report, report.Drafts[i]));
        }

        if (isBegun)
            html.Write($".</p>\n");
    }
}
