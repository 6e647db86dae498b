using DraftLint.Diagnostics;

namespace DraftLint.Reporting;

/// <summary>What every report says of a finding in the same words.</summary>
internal static class FindingWords
{
    /// <summary>How far a fix may be trusted, as rule files spell it.</summary>
    public static string Word(this FixKind kind) => kind switch
    {
        FixKind.Safe => "safe",
        FixKind.Suggestion => "suggestion",
        _ => "none",
    };

    /// <summary>What to write instead: the finding's own help, else the rule's, else what the fix does, as a sentence; null if nothing says it.</summary>
    public static string? HelpOf(Diagnostic finding)
    {
        var help = finding.Help ?? (finding.Rule.Help.Length > 0 ? finding.Rule.Help : AsSentence(finding.Fix?.Title));
        return string.IsNullOrWhiteSpace(help) ? null : help.ReplaceLineEndings(" ").Trim();
    }

    /// <summary>The title of a fix has no full stop, unless its last word has one ("Write 9 a.m.").</summary>
    private static string? AsSentence(string? title) => string.IsNullOrWhiteSpace(title) || title.TrimEnd()[^1] is '.' or '?' or '!' ? title : title + ".";
}
