using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>Sets whose members are named together, by the rule's option: with all but one in a list, the last is the name that was meant.</summary>
internal sealed class KnownSets(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> sets)
{
    /// <summary>Tokens of a headline or first paragraph in which a place is looked for.</summary>
    private const int LongestOpening = 400;

    /// <summary>The one name that the list seems to lack in the place of its later duplicate; null if there is none or more than one.</summary>
    public string? MissingFrom(SemanticModel model, Enumeration list, EntryMatch match)
    {
        foreach (var set in sets)
        {
            if (MissingMember(model.Facts, set.Value, list, match) is { } missing)
                return missing;
        }

        return MissingPlace(model, list, match);
    }

    private static string? MissingMember(FactBook facts, IReadOnlyList<string> members, Enumeration list, EntryMatch match)
    {
        if (members.Count != list.Entries.Length)
            return null;

        string? missing = null;
        foreach (var member in members)
        {
            if (Holds(facts, list, match.Later, member))
                continue;

            if (missing is not null)
                return null;

            missing = member;
        }

        return missing;
    }

    private static bool Holds(FactBook facts, Enumeration list, int butFor, string member)
    {
        var usual = facts.CanonicalName(member);
        for (var i = 0; i < list.Entries.Length; i++)
        {
            if (i != butFor && (EntryKey.IsSameWord(list.Entries[i].Key, member) || (usual is not null && facts.CanonicalName(list.Entries[i].Name) == usual)))
                return true;
        }

        return false;
    }

    /// <summary>The one country or state in the headline, else in the first paragraph, that a list of such lacks.</summary>
    private static string? MissingPlace(SemanticModel model, Enumeration list, EntryMatch match)
    {
        var kind = model.Facts.PlaceOf(list.Entries[match.Later].Name);
        if (kind is not (PlaceKind.Country or PlaceKind.State))
            return null;

        foreach (var entry in list.Entries)
        {
            if (model.Facts.PlaceOf(entry.Name) != kind)
                return null;
        }

        var isHeadlineRead = false;
        foreach (var block in model.Draft.Prose)
        {
            var part = model.Parts[block];
            if (part is not (PartKind.Headline or PartKind.Body) || (part == PartKind.Headline && isHeadlineRead))
                continue;

            if (OnlyNewPlace(model.Facts, block, list, kind) is { } place)
                return place;

            if (part == PartKind.Body)
                return null;

            isHeadlineRead = true;
        }

        return null;
    }

    private static string? OnlyNewPlace(FactBook facts, ProseBlock block, Enumeration list, PlaceKind kind)
    {
        string? only = null;
        for (var i = 0; i < Math.Min(block.Tokens.Length, LongestOpening); i++)
        {
            var end = EndOfPlace(facts, block, i, kind);
            if (end == i)
                continue;

            var place = block.SpanOf(i, end).Text;
            i = end - 1;
            if (Holds(facts, list, -1, place))
                continue;

            if (only is not null && only != place)
                return null;

            only = place;
        }

        return only;
    }

    /// <summary>Index behind the longest name of a place of a kind that begins at a token; the token itself if there is none.</summary>
    private static int EndOfPlace(FactBook facts, ProseBlock block, int at, PlaceKind kind)
    {
        if (!block.Tokens[at].IsCapitalized)
            return at;

        for (var end = Math.Min(at + 3, block.Tokens.Length); end > at; end--)
        {
            var first = block.Tokens[at].Start;
            if (facts.PlaceOf(block.Text.AsSpan(first, block.Tokens[end - 1].End - first)) == kind)
                return end;
        }

        return at;
    }
}
