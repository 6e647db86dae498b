using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting.Sarif;

/// <summary>Turns the findings of one draft into SARIF results.</summary>
internal static class SarifResults
{
    /// <summary>UTF-16 code units of context on each side: enough for a long sentence, and an endless line stays short.</summary>
    private const int ContextUnits = 240;

    /// <summary>The results, in the order of the findings. Without a table of rules they have no index into it.</summary>
    public static IEnumerable<SarifResult> Of(LintResult draft, SarifArtifactLocation file, FrozenDictionary<string, int>? rules, ImmutableArray<string> fingerprints) =>
        draft.Diagnostics.Zip(fingerprints, (finding, fingerprint) => Of(draft.Source, finding, file, rules?[finding.Rule.Id], fingerprint));

    /// <summary>An entry of the baseline that no finding answers to any more.</summary>
    public static SarifResult Of(BaselineEntry entry, int rule) => new(entry.RuleId, rule)
    {
        Level = entry.Level,
        Message = new SarifMessage(Escaped(Unlinked(entry.Message))),
        Locations = [new SarifLocation(new SarifPhysicalLocation(SarifReport.LocationOf(entry.Path, null)) { Region = new SarifRegion(entry.Line, entry.Column, entry.EndLine, entry.EndColumn) })],
        PartialFingerprints = new SarifPartialFingerprints(entry.Fingerprint),
        BaselineState = "absent",
    };

    /// <summary>The words of a message without the marks of its links and the backslashes before its brackets.</summary>
    public static string Unlinked(string message)
    {
        var words = new StringBuilder(message.Length);
        for (var i = 0; i < message.Length; i++)
        {
            if (message[i] == '\\' && i + 1 < message.Length && message[i + 1] is '[' or ']' or '\\')
                words.Append(message[++i]);
            else if (message[i] == ']' && i + 1 < message.Length && message[i + 1] == '(' && message.IndexOf(')', i) is var end and > 0)
                i = end;
            else if (message[i] != '[')
                words.Append(message[i]);
        }

        return words.ToString();
    }

    /// <summary>Words without links: brackets behind a backslash (§3.11.6).</summary>
    public static string Escaped(string words) => words.Replace("[", @"\[", StringComparison.Ordinal).Replace("]", @"\]", StringComparison.Ordinal);

    /// <summary>The result of one finding.</summary>
    public static SarifResult Of(SourceText source, Diagnostic finding, SarifArtifactLocation file, int? rule, string fingerprint) => new(finding.Rule.Id, rule)
    {
        Level = finding.Severity.Word(),
        Message = MessageOf(finding),
        Locations = [new SarifLocation(PlaceOf(source, finding.Span, file) with { ContextRegion = ContextOf(source, finding.Span) })],
        RelatedLocations = finding.Related.IsEmpty ? null : [.. finding.Related.Select((related, index) => RelatedOf(source, related, file, index + 1))],
        PartialFingerprints = new SarifPartialFingerprints(fingerprint),
        Fixes = finding.Fix is { Kind: not FixKind.None } fix ? [FixOf(source, fix, file)] : null,
        Suppressions = finding.Suppression is { } suppression ? [SuppressionOf(source, suppression, file)] : null,
        Properties = PropertiesOf(finding),
    };

    private static SarifResultProperties? PropertiesOf(Diagnostic finding)
    {
        var properties = new SarifResultProperties(
            finding.Related.IsEmpty && finding.Notes.IsEmpty ? null : finding.Message,
            finding.Notes.IsEmpty ? null : finding.Notes,
            finding.Label.Length == 0 ? null : finding.Label,
            FindingWords.HelpOf(finding));
        return properties is { Message: null, Label: null, Help: null } ? null : properties;
    }

    /// <summary>The message, the facts behind it, and a link to each related place: "... See [first here](1)."</summary>
    private static SarifMessage MessageOf(Diagnostic finding)
    {
        var text = new StringBuilder(Escaped(SarifLimits.Cut(finding.Message, SarifLimits.MostOfDescription)));
        foreach (var note in finding.Notes)
            text.Append(' ').Append(Escaped(note));

        for (var index = 0; index < finding.Related.Length; index++)
        {
            text.Append(index == 0 ? " See " : index == finding.Related.Length - 1 ? " and " : ", ");
            text.Append(CultureInfo.InvariantCulture, $"[{LinkWords(finding.Related[index])}]({index + 1})");
        }

        if (!finding.Related.IsEmpty)
            text.Append('.');

        return new SarifMessage(text.ToString());
    }

    private static string LinkWords(RelatedSpan related) =>
        related.Label.Length == 0 ? "here" : Escaped(related.Label.Replace("\\", @"\\", StringComparison.Ordinal));

    private static SarifLocation RelatedOf(SourceText source, RelatedSpan related, SarifArtifactLocation file, int id) => new(PlaceOf(source, related.Span, file))
    {
        Id = id,
        Message = related.Label.Length == 0 ? null : new SarifMessage(Escaped(related.Label)),
    };

    private static SarifPhysicalLocation PlaceOf(SourceText source, TextSpan span, SarifArtifactLocation file) => new(file)
    {
        Region = RegionOf(source, span) with { Snippet = new SarifMessage(source[span]) },
    };

    private static SarifRegion RegionOf(SourceText source, TextSpan span)
    {
        var start = source.PositionOf(span.Start);
        var end = source.PositionOf(span.End);
        return new SarifRegion(start.Line, start.Column, end.Line, end.Column);
    }

    /// <summary>The words around a span on its lines, cut between words; null if there are none (§3.29.5: more than the region itself).</summary>
    private static SarifRegion? ContextOf(SourceText source, TextSpan span)
    {
        var first = source.SpanOfLine(source.PositionOf(span.Start).Line).Start;
        var last = Math.Max(span.End, source.SpanOfLine(source.PositionOf(span.End).Line).End);
        var start = Math.Max(first, span.Start - ContextUnits);
        var end = Math.Min(last, span.End + ContextUnits);
        if (start > first)
            start = BehindBlank(source, start, span.Start);

        if (end < last)
            end = BeforeBlank(source, span.End, end);

        var context = TextSpan.FromBounds(start, end);
        return context == span ? null : RegionOf(source, context) with { Snippet = new SarifMessage(source[context]) };
    }

    private static int BehindBlank(SourceText source, int start, int limit)
    {
        var blank = source.Content.AsSpan(start, limit - start).IndexOf(' ');
        return blank < 0 ? limit : start + blank + 1;
    }

    private static int BeforeBlank(SourceText source, int limit, int end)
    {
        var blank = source.Content.AsSpan(limit, end - limit).LastIndexOf(' ');
        return blank < 0 ? limit : limit + blank;
    }

    private static SarifFix FixOf(SourceText source, Fix fix, SarifArtifactLocation file) =>
        new(new SarifMessage(Escaped(fix.Title)), [new SarifArtifactChange(file, [.. fix.Edits.Select(edit => ReplacementOf(source, edit))])])
        {
            Properties = new SarifFixProperties(fix.Kind.Word()),
        };

    private static SarifReplacement ReplacementOf(SourceText source, TextEdit edit) => new(RegionOf(source, edit.Span), new SarifMessage(edit.NewText));

    private static SarifSuppression SuppressionOf(SourceText source, Suppression suppression, SarifArtifactLocation file) => new("inSource", "accepted")
    {
        Justification = suppression.Reason,
        Location = new SarifLocation(PlaceOf(source, suppression.Comment, file)),
    };
}
