using DraftLint.Diagnostics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Lists;

/// <summary>Mends a list that names one entry twice. Only ever a suggestion: no tool knows which name was meant.</summary>
internal static class DuplicateFix
{
    /// <summary>Puts the missing name in the place of the later entry, or takes that entry out; null where neither leaves a sound sentence.</summary>
    public static Fix? Of(Enumeration list, EntryMatch match, string? missing)
    {
        var later = list.Entries[match.Later];
        if (missing is not null)
            return Fix.Suggestion($"Write \"{missing}\" in its place", new TextEdit(later.Span.InSource, missing));

        if (match.Sameness == Sameness.Partial)
            return null;

        return list.Markdown is { } block ? WithoutItem(block, later) : WithoutEntry(list, match.Later);
    }

    /// <summary>Takes an item out with its line. The item before must not end with "and", which would be left hanging.</summary>
    private static Fix? WithoutItem(ListBlock list, in ListEntry entry)
    {
        if (entry.Span.Block.Place.Item is not { } item || item.Index == 0)
            return null;

        var before = list.Items[item.Index - 1];
        var last = before.Blocks.IsEmpty || before.Blocks[^1].Tokens.IsEmpty ? default : before.Blocks[^1].Tokens[^1];
        if (ListWords.Has(last, ListRole.Joins))
            return null;

        return Fix.Suggestion("Take out the second item", new TextEdit(TextSpan.FromBounds(before.Span.End, item.Span.End), ""));
    }

    private static Fix? WithoutEntry(Enumeration list, int entry)
    {
        var entries = list.Entries;
        var block = list.Block;
        if (entry == 0 || HasMarkup(block, entries[0].Span.Start, entries[^1].Span.End))
            return null;

        const string Title = "Take out the second mention";
        var later = entries[entry];
        var before = entries[entry - 1];
        var removal = new TextEdit(InSource(block, before.Span.End, EndOfRemoval(block, before, later)), "");
        if (entries.Length == 2)
            return Fix.Suggestion(Title, removal);

        if (entry < entries.Length - 1)
            return entries.Length == 3 ? null : Fix.Suggestion(Title, removal);

        // The conjunction moves to what is now the last entry.
        var joint = block.Text[before.Span.End..later.Span.Start];
        if (joint.Length > 16 || entries[entry - 2].Span.End > before.Span.Start)
            return null;

        if (entries.Length == 3)
            joint = joint.TrimStart(',');

        return Fix.Suggestion(Title, new TextEdit(InSource(block, entries[entry - 2].Span.End, before.Span.Start), joint), removal);
    }

    /// <summary>Of two stops one goes: "the U.S. and America." becomes "the U.S."</summary>
    private static int EndOfRemoval(ProseBlock block, in ListEntry before, in ListEntry later)
    {
        var hasStop = later.Span.End < block.Text.Length && block.Text[later.Span.End] == '.';
        return hasStop && block.Text[before.Span.End - 1] == '.' ? later.Span.End + 1 : later.Span.End;
    }

    private static bool HasMarkup(ProseBlock block, int start, int end)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Start < end && inline.End > start)
                return true;
        }

        return false;
    }

    private static TextSpan InSource(ProseBlock block, int start, int end) => block.InSource(start, end - start);
}
