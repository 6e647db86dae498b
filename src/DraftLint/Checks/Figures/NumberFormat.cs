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

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var places = NumberPlaces.Collect(model);
        if (group != "off")
        {
            foreach (var plain in places.Ungrouped)
            {
                if (!places.Grouped.IsEmpty || plain.IsLong)
                    yield return Ungrouped(rule, plain, places.Grouped);
            }
        }

        foreach (var finding in Unlike(rule, "currency", currency, places.CurrencySigns, places.CurrencyWords))
            yield return finding;

        foreach (var finding in Unlike(rule, "percent", percent, places.PercentSigns, places.PercentWords))
            yield return finding;
    }

    private static Diagnostic Ungrouped(Rule rule, UngroupedNumber plain, ImmutableArray<ProseSpan> grouped)
    {
        var digits = plain.Digits;
        var written = Group(digits.Text);
        var finding = rule.At(plain.Span, caseName: null, ("right", string.Concat(plain.Span.Text.AsSpan(0, digits.Start - plain.Span.Start), written))) with
        {
            Fix = Fix.Safe($"Write {written}", new Text.TextEdit(digits.InSource, written)),
        };
        return grouped.IsEmpty ? finding : finding with { Related = [new RelatedSpan(grouped[0].InSource, "grouped here")] };
    }

    /// <summary>The digits with a comma before each group of three.</summary>
    private static string Group(string digits)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        for (var at = whole.Length - 3; at > 0; at -= 3)
            whole = whole.Insert(at, ",");

        return point < 0 ? whole : whole + digits[point..];
    }

    /// <summary>Reports the style that is used less; on a tie the one that comes later.</summary>
    private static IEnumerable<Diagnostic> Unlike(Rule rule, string caseName, string style, ImmutableArray<ProseSpan> signs, ImmutableArray<ProseSpan> words)
    {
        if (style == "off" || signs.IsEmpty || words.IsEmpty)
            yield break;

        var areSignsWrong = style switch
        {
            "word" => true,
            "sign" => false,
            _ => signs.Length < words.Length || (signs.Length == words.Length && IsLater(signs[0], words[0])),
        };
        var (wrong, right) = areSignsWrong ? (signs, words) : (words, signs);
        foreach (var place in wrong)
        {
            yield return rule.At(place, caseName, ("right", right[0].Text)) with
            {
                Related = [new RelatedSpan(right[0].InSource, "set the other way here")],
            };
        }
    }

    private static bool IsLater(ProseSpan left, ProseSpan right) => left.InSource.Start > right.InSource.Start;
}
