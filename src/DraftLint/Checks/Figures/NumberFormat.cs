using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Figures;

/// <summary>One number is set unlike the others: "$2000" beside "11,000", "2 million dollars" beside "$1.5 million", "40%" beside "40 percent".</summary>
/// <remarks>Years, addresses, numbers that are names, quotations, links, headings and tables are left alone.</remarks>
internal sealed class NumberFormat(string group, string percent, string currency) : Check
{
    public NumberFormat(RuleOptions options)
        : this(options.Choice("group", "auto", "auto", "off"), options.Choice("percent", "auto", "auto", "word", "sign", "off"), options.Choice("currency", "auto", "auto", "sign", "word", "off"))
    {
    }

    /// <summary>More places than this are told of together.</summary>
    private const int MostApart = 3;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var places = NumberPlaces.Collect(model);
        if (group != "off")
        {
            foreach (var finding in Ungrouped(rule, places))
                yield return finding;
        }

        foreach (var sign in "$£€₹¥")
        {
            foreach (var finding in Unlike(rule, "currency", currency, places.CurrencySigns(sign), places.CurrencyWords(sign)))
                yield return finding;
        }

        foreach (var finding in Unlike(rule, "percent", percent, places.PercentSigns, places.PercentWords))
            yield return finding;
    }

    /// <summary>Numbers without a comma: each where others have one; together, and only those over 9999, where none has.</summary>
    private static List<Diagnostic> Ungrouped(Rule rule, NumberPlaces places)
    {
        var findings = new List<Diagnostic>();
        foreach (var plain in places.Ungrouped)
        {
            if (!places.Grouped.IsEmpty || plain.IsLong)
                findings.Add(Ungrouped(rule, plain, places.Grouped));
        }

        return Together(findings, places.Grouped.IsEmpty ? 1 : MostApart);
    }

    private static Diagnostic Ungrouped(Rule rule, UngroupedNumber plain, ImmutableArray<ProseSpan> grouped)
    {
        var digits = plain.Digits;
        var written = Group(digits.Text, IsInLakhs(grouped) ? 2 : 3);
        var finding = rule.At(plain.Span, grouped.IsEmpty ? "long" : null, ("right", string.Concat(plain.Span.Text.AsSpan(0, digits.Start - plain.Span.Start), written))) with
        {
            Fix = Fix.Safe($"Write {written}", new Text.TextEdit(digits.InSource, written)),
        };
        return grouped.IsEmpty ? finding : finding with { Related = [new RelatedSpan(grouped[0].InSource, "grouped here")] };
    }

    /// <summary>Findings of one kind as they are, or, if there are more than <paramref name="most"/>, the first with the places and edits of all.</summary>
    private static List<Diagnostic> Together(List<Diagnostic> findings, int most)
    {
        if (findings.Count <= most)
            return findings;

        var first = findings[0];
        var edits = findings.SelectMany(finding => finding.Fix?.Edits ?? []).ToArray();
        return
        [
            first with
            {
                Related = [.. first.Related, .. findings.Skip(1).Select(finding => new RelatedSpan(finding.Span, "here too"))],
                Fix = first.Fix is { } fix ? fix with { Title = $"Set all {findings.Count} alike", Edits = [.. edits] } : null,
            },
        ];
    }

    /// <summary>Whether the draft groups as India does: "1,20,000".</summary>
    private static bool IsInLakhs(ImmutableArray<ProseSpan> grouped)
    {
        foreach (var number in grouped)
        {
            var text = number.Text.AsSpan();
            var last = text.LastIndexOf(',');
            if (last > 0 && text[..last].LastIndexOf(',') is >= 0 and var before && last - before == 3)
                return true;
        }

        return false;
    }

    /// <summary>The digits with a comma before the last three, and before each group of a size ahead of them.</summary>
    private static string Group(string digits, int size)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        for (var at = whole.Length - 3; at > 0; at -= size)
            whole = whole.Insert(at, ",");

        return point < 0 ? whole : whole + digits[point..];
    }

    /// <summary>
    /// Reports the style that is used less; on a tie the words for money ("2 million dollars"), which newspapers don't use, and for shares what comes later.
    /// </summary>
    private static List<Diagnostic> Unlike(Rule rule, string caseName, string style, ImmutableArray<ProseSpan> signs, ImmutableArray<ProseSpan> words)
    {
        if (style == "off" || signs.IsEmpty || words.IsEmpty)
            return [];

        var areSignsWrong = style switch
        {
            "word" => true,
            "sign" => false,
            _ => signs.Length < words.Length || (signs.Length == words.Length && caseName == "percent" && signs[0].InSource.Start > words[0].InSource.Start),
        };
        var (wrong, right) = areSignsWrong ? (signs, words) : (words, signs);
        var findings = new List<Diagnostic>(wrong.Length);
        foreach (var place in wrong)
            findings.Add(rule.At(place, caseName, ("right", right[0].Text)) with { Related = [new RelatedSpan(right[0].InSource, "set the other way here")] });

        return Together(findings, MostApart);
    }
}
