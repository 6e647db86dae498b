using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Syntax.Pages;

namespace DraftLint.Reporting.Html;

/// <summary>Writes one draft of the page: its blocks, each with its notes beside it.</summary>
/// <param name="html">Takes the page.</param>
internal sealed class HtmlDraft(HtmlWriter html)
{
    /// <summary>Writes the draft.</summary>
    /// <param name="number">Its number in the report, from 1.</param>
    /// <param name="path">Its path.</param>
    /// <param name="draft">What was found in it.</param>
    public void Write(int number, string path, LintResult draft)
    {
        var findings = HtmlFinding.ShownOf(draft);
        var page = draft.IsExcerpt ? ExcerptSetter.Set(draft.Source) : PageSetter.Set(draft.Source);
        var marks = new PageMarks(page, findings);
        html.Write($"<article id=\"d{number}\" aria-labelledby=\"d{number}t\">\n<header>\n");
        if (string.IsNullOrWhiteSpace(page.Title))
            html.Write($"<h2 id=\"d{number}t\" class=\"path\">{path}</h2>\n");
        else
            html.Write($"<h2 id=\"d{number}t\">{page.Title}</h2>\n<p class=\"path\">{path}</p>\n");

        html.Write($"<p class=\"day\">{Sum(findings)} Read as of {HtmlFinding.InWords(draft.Day)}.</p>\n");
        if (draft.IsExcerpt)
            html.Write($"<p class=\"day\">The draft is not at hand, or it changed since; the words around the findings are.</p>\n");

        html.Write($"</header>\n");
        var notes = new HtmlNotes(html, number, draft.Source, findings);
        WriteWhole(number, notes, marks);
        var rows = new HtmlRow(html, number, findings, marks);
        for (var row = 0; row < page.Rows.Length; row++)
        {
            html.Write($"<div class=\"row\">\n<div class=\"text\">");
            rows.Write(row, page.Rows[row]);
            html.Write($"</div>\n");
            notes.Write(marks.NotesBeside(row));
            html.Write($"</div>\n");
        }

        html.Write($"</article>\n");
    }

    /// <summary>What is said of the draft as a whole stands before its first block.</summary>
    private void WriteWhole(int number, HtmlNotes notes, PageMarks marks)
    {
        var numbers = marks.NotesBeside(PageMarks.WholeDraft);
        if (numbers.Count == 0)
            return;

        html.Write($"<div class=\"whole\">\n<p>");
        foreach (var one in numbers)
            html.Write($"<span id=\"d{number}m{one}\"></span>");

        html.Write($"On the draft as a whole:</p>\n");
        notes.Write(numbers);
        html.Write($"</div>\n");
    }

    private static string Sum(ImmutableArray<Diagnostic> findings)
    {
        string[] counts = [.. HtmlFinding.Grades.Select(grade => (grade, count: findings.Count(finding => HtmlFinding.GradeOf(finding) == grade))).Where(pair => pair.count > 0)
            .Select(pair => pair.grade == HtmlFinding.Silenced ? $"{pair.count} silenced" : HtmlFinding.Count(pair.count, pair.grade))];
        return counts.Length == 0 ? "Nothing to report." : string.Join(", ", counts) + ".";
    }
}
