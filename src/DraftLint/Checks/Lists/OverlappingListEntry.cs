using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>One entry of a list is a part of an earlier one: "Exports to Europe, France and Japan fell."</summary>
/// <remarks>A list that climbs from part to whole ("for Ohio, for America and for the world") and one that names parts alone behind the whole are built so on purpose.</remarks>
internal sealed class OverlappingListEntry : Check
{
    /// <summary>Entries that say more than the name.</summary>
    private const EntryTraits Qualified = EntryTraits.Restricted | EntryTraits.Opaque | EntryTraits.Attributive | EntryTraits.Pair | EntryTraits.Verbal | EntryTraits.SaysAgain;

    /// <summary>Words behind an entry that take it out of its whole.</summary>
    private static readonly LexemeSet Singling = new("in especially particularly above included too alone itself");

    /// <summary>The parts by their wholes; made for the first draft, for most runs never look at them.</summary>
    private readonly Lazy<Dictionary<string, HashSet<string>>> parts;

    public OverlappingListEntry(RuleOptions options)
    {
        var lists = options.Lists("parts");
        parts = new(() => lists.ToDictionary(list => list.Key, list => new HashSet<string>(list.Value, StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase));
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var list in model.Enumerations)
        {
            if (list.Entries.Length >= 3 && Overlap(model.Facts, list) is var (whole, part))
            {
                yield return rule.At(list.Entries[part].Span, caseName: null, ("whole", list.Entries[whole].Span.Text)) with
                {
                    Related = [new RelatedSpan(list.Entries[whole].Span.InSource, "included here")],
                };
            }
        }
    }

    /// <summary>The one entry that includes another, and the first that it includes; null if there is none, or if the list is an outline of wholes with their parts.</summary>
    private (int Whole, int Part)? Overlap(FactBook facts, Enumeration list)
    {
        (int Whole, int Part)? found = null;
        for (var whole = 0; whole < list.Entries.Length - 1; whole++)
        {
            if (MembersOf(facts, list.Entries[whole]) is not { } members)
                continue;

            var (first, count) = (-1, 0);
            for (var i = 0; i < list.Entries.Length; i++)
            {
                if (i == whole || !Holds(facts, members, list.Entries[i]))
                    continue;

                // "Texas, America and the world": the part first, then what it belongs to.
                if (i < whole)
                    return null;

                first = first < 0 ? i : first;
                count++;
            }

            if (count == 0)
                continue;

            // "In Asia, Japan and South Korea are ...": all that follows belongs to the whole.
            if (found is not null || whole + count == list.Entries.Length - 1 || IsIntroduction(list, whole) || IsSingledOut(list.Entries[first]))
                return null;

            found = (whole, first);
        }

        return found;
    }

    private HashSet<string>? MembersOf(FactBook facts, in ListEntry entry)
    {
        if (entry.Has(Qualified))
            return null;

        var name = entry.Name.ToString();
        return parts.Value.TryGetValue(name, out var members) || (facts.CanonicalName(name) is { } usual && parts.Value.TryGetValue(usual, out members)) ? members : null;
    }

    private static bool Holds(FactBook facts, HashSet<string> members, in ListEntry entry)
    {
        if (entry.Has(Qualified) || !entry.IsName)
            return false;

        var name = entry.Name.ToString();
        return members.Contains(name) || (facts.CanonicalName(name) is { } usual && members.Contains(usual));
    }

    /// <summary>Whether the including entry only leads to the list: "Across Africa, Kenya, Ghana and India ...".</summary>
    private static bool IsIntroduction(Enumeration list, int whole)
    {
        if (whole > 0 || list.IsMarkdown)
            return false;

        var tokens = list.Block.Tokens;
        var at = list.Entries[0].FirstToken;
        if (!tokens[at].Is(WordClasses.Preposition) && !(at > 0 && tokens[--at].Is(WordClasses.Preposition)))
            return false;

        return at == 0 || !tokens[at - 1].IsWord || tokens[at].StartsSentence
            || tokens[at - 1].Is(WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Adverb | WordClasses.Preposition | WordClasses.PastParticiple);
    }

    /// <summary>Whether the words behind an entry set it apart: "the military, the Navy in particular, and the Guard".</summary>
    private static bool IsSingledOut(in ListEntry part)
    {
        var tokens = part.Span.Block.Tokens;
        return part.EndToken < tokens.Length && Singling.Has(tokens[part.EndToken]);
    }
}
