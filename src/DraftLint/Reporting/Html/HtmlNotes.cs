using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting.Html;

/// <summary>Writes the notes beside a draft: what is wrong, why, what to write instead, and where else to look.</summary>
/// <param name="html">Takes the page.</param>
/// <param name="draft">The number of the draft in the report, from 1.</param>
/// <param name="source">The draft.</param>
/// <param name="findings">Its findings, in the order of their numbers.</param>
internal sealed class HtmlNotes(HtmlWriter html, int draft, SourceText source, ImmutableArray<Diagnostic> findings)
{
    /// <summary>Code units of a quoted place: enough to know it again.</summary>
    private const int MostQuoted = 60;

    /// <summary>Code units of a replacement that is shown.</summary>
    private const int MostOfEdit = 120;

    /// <summary>Writes a list of notes; nothing for none.</summary>
    public void Write(IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0)
            return;

        html.Write($"<ol class=\"notes\">\n");
        foreach (var number in numbers)
            Write(number, findings[number - 1]);

        html.Write($"</ol>\n");
    }

    private void Write(int number, Diagnostic finding)
    {
        var grade = HtmlFinding.GradeOf(finding);
        html.Write($"<li class=\"finding {grade}\" id=\"d{draft}n{number}\" data-grade=\"{grade}\" data-rule=\"{finding.Rule.Id}\" tabindex=\"-1\"{(grade == HtmlFinding.Silenced ? " hidden" : "")}>\n");
        html.Write($"<p class=\"head\"><a class=\"number\" href=\"#d{draft}m{number}\"><span class=\"unseen\">To the words of note </span>{number}</a> ");
        html.Write($"<span class=\"grade\">{grade}</span> <span class=\"rule\">{finding.Rule.Name}</span> <span class=\"line\">line {source.PositionOf(finding.Span.Start).Line}</span></p>\n");
        html.Write($"<p class=\"message\">{finding.Message}</p>\n");
        foreach (var note in finding.Notes)
            html.Write($"<p>{note}</p>\n");

        WriteRelated(number, finding);
        if (finding.Suppression is { } suppression)
            html.Write($"<p class=\"help\">Silenced: {suppression.Reason ?? "no reason is given"}</p>\n");
        else
            WriteHelp(finding);

        if (finding.Rule.Why.Length > 0)
            html.Write($"<details><summary>Why<span class=\"unseen\"> note {number}</span></summary><p>{finding.Rule.Why.Trim()}</p></details>\n");

        html.Write($"</li>\n");
    }

    private void WriteHelp(Diagnostic finding)
    {
        if (FindingWords.HelpOf(finding) is { } help)
            html.Write($"<p class=\"help\">{help}</p>\n");

        // Several edits one behind the other say little; a blank for two says nothing.
        if (finding.Fix is not { Kind: not FixKind.None, Edits: [var edit] } || edit.Span.Length + edit.NewText.Length > MostOfEdit || string.IsNullOrWhiteSpace(source[edit.Span] + edit.NewText))
            return;

        html.Write($"<p class=\"edit\">");
        if (!edit.Span.IsEmpty)
            html.Write($"<del><span class=\"unseen\">instead of </span>{source[edit.Span]}</del> ");

        if (edit.NewText.Length > 0)
            html.Write($"<ins><span class=\"unseen\">write </span>{edit.NewText}</ins>");

        html.Write($"</p>\n");
    }

    private void WriteRelated(int number, Diagnostic finding)
    {
        if (finding.Related.IsEmpty)
            return;

        html.Write($"<ul class=\"related\">\n");
        for (var i = 0; i < finding.Related.Length; i++)
        {
            var (span, label) = finding.Related[i];
            html.Write($"<li><a href=\"#d{draft}r{number}-{i + 1}\">{(label.Length == 0 ? "see also" : label)}</a>: \u201C{Quoted(span)}\u201D, line {source.PositionOf(span.Start).Line}</li>\n");
        }

        html.Write($"</ul>\n");
    }

    private string Quoted(TextSpan span) =>
        span.Length <= MostQuoted ? source[span] : string.Concat(source.Content.AsSpan(span.Start, MostQuoted - 1).TrimEnd(), "\u2026");
}
