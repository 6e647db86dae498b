using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;

namespace DraftLint.Checks.Lists;

/// <summary>One enumeration names the same entry twice: "Russia, China, Iran and China".</summary>
/// <remarks>Same means equal <see cref="ListEntry.Key"/>, aliases resolved: "the DPRK" is North Korea, "Iran's army" is not Iran.</remarks>
internal sealed class DuplicateListEntry : Check
{
    private readonly int minEntries;
    private readonly HashSet<string> allowed;
    private readonly KnownSets sets;
    private readonly bool comparesCapitals;

    public DuplicateListEntry(RuleOptions options)
    {
        minEntries = options.Number("min-entries", 3);
        sets = new KnownSets(options.Lists("sets"));
        allowed = new HashSet<string>(options.List("allow"), StringComparer.OrdinalIgnoreCase);
        comparesCapitals = options.Flag("capitals", byDefault: false);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var list in model.Enumerations)
        {
            // Two names side by side are a list only if they are one place, whatever the least number of entries.
            if (list.Entries.Length < minEntries && !(list.Entries.Length == 2 && !list.IsMarkdown))
                continue;

            var comparison = new EntryComparison(list, model, comparesCapitals);
            foreach (var match in comparison.Matches())
            {
                if (!allowed.Contains(list.Entries[match.Later].Key) && !IntendedRepetition.Holds(model, list, match))
                    yield return Report(model, rule, list, match);
            }
        }
    }

    private Diagnostic Report(SemanticModel model, Rule rule, Enumeration list, EntryMatch match)
    {
        var first = list.Entries[match.First];
        var later = list.Entries[match.Later];
        var missing = sets.MissingFrom(model, list, match);
        var caseName = match.Sameness switch
        {
            Sameness.Alias => "alias",
            Sameness.Capital => "capital",
            Sameness.Plural => "plural",
            Sameness.Partial => "partial",
            _ => list.Entries.Length == 2 ? "pair" : null,
        };
        return rule.At(later.Span, caseName, ("count", CountWord(list.Entries.Length)), ("first", first.Span.Text)) with
        {
            Related = [new(first.Span.InSource, "first here")],
            Notes = missing is null ? [] : [$"The rest of this list would lack {missing} alone."],
            Fix = DuplicateFix.Of(list, match, missing),
        };
    }

    private static string CountWord(int count) => count switch
    {
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        9 => "nine",
        _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
