using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>"both" before three things or more: "both Ohio, Indiana and Kentucky".</summary>
internal static class BothOfMany
{
    /// <summary>The reports of a draft.</summary>
    public static IEnumerable<Diagnostic> Reports(SemanticModel model, Rule rule)
    {
        foreach (var list in model.Enumerations)
        {
            if (list.Form != ListForm.Commas || list.Entries.Length < 3 || list.Conjunction != Conjunction.And || BothBefore(list) is not (>= 0 and var both) || !IsFlat(list) || IsTownAndState(model, list) || model.Quotations.Covers(list.Block, both))
                continue;

            yield return rule.At(list.Block.SpanOf(both, both + 1), "both", ("counted", Semantics.Figures.NumberSpelling.InWords(list.Entries.Length))) with
            {
                Related = [.. list.Entries.Select((entry, index) => new RelatedSpan(entry.Span.InSource, (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)))],
            };
        }
    }

    /// <summary>"both Oxford, Mississippi, and Akron, Ohio": the first comma parts a town from its state.</summary>
    private static bool IsTownAndState(SemanticModel model, Enumeration list) =>
        model.Facts.PlaceOf(list.Entries[1].Name) is Facts.PlaceKind.State or Facts.PlaceKind.Country && model.Facts.PlaceOf(list.Entries[0].Name) is not (Facts.PlaceKind.State or Facts.PlaceKind.Country);

    /// <summary>Index of "both" right before the first entry; -1 where there is none, or where it is a determiner: "both houses, the court and the press".</summary>
    private static int BothBefore(Enumeration list)
    {
        var block = list.Block;
        var first = list.Entries[0];
        var at = block.TextOf(block.Tokens[first.FirstToken]) is "both" or "Both" ? first.FirstToken : first.FirstToken - 1;
        if (at < 0 || block.TextOf(block.Tokens[at]) is not ("both" or "Both"))
            return -1;

        var lead = block.Tokens[at + 1];
        var isSingle = lead.IsCapitalized || lead.Is(WordClasses.Article | WordClasses.Possessive);
        return isSingle && !lead.Is(WordClasses.Preposition) ? at : -1;
    }

    /// <summary>Whether only the last entry has a conjunction, and none is a description of the one before.</summary>
    private static bool IsFlat(Enumeration list)
    {
        for (var i = 1; i < list.Entries.Length - 1; i++)
        {
            if (list.Entries[i].Has(EntryTraits.Joined) || list.Entries[i].Has(EntryTraits.Pair) || list.Entries[0].IsName != list.Entries[i].IsName)
                return false;
        }

        return !list.Entries[0].Has(EntryTraits.Pair) && !list.Entries[^1].Has(EntryTraits.Pair);
    }
}
