using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Lists;
using DraftLint.Text;

namespace DraftLint.Checks.Lists;

/// <summary>A number of things is announced, and another number follows: "three reasons: cost and time".</summary>
/// <remarks>A list that can be counted in two ways, or that names one thing twice (which is reported as such), is left alone.</remarks>
internal sealed class ListCountMismatch(int maxCount, bool readsParagraphs) : Check
{
    public ListCountMismatch(RuleOptions options)
        : this(options.Number("max-count", 12), options.Flag("across-paragraphs", byDefault: true))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var announcement in model.Announcements)
        {
            if (announcement.IsKept || announcement.Count > maxCount || (announcement.Form != AnnouncedForm.Sentence && !readsParagraphs) || IsKeptWithoutDuplicates(announcement))
                continue;

            yield return Report(rule, announcement);
        }

        foreach (var both in BothOfMany.Reports(model, rule))
            yield return both;
    }

    private static Diagnostic Report(Rule rule, Announcement announcement)
    {
        var counted = announcement.Entries.Length;
        var word = CountingPhrase.IsCollective(announcement.Number.Text) ? NumberSpelling.InWords(counted) : NumberSpelling.Like(announcement.Number, counted);
        return rule.At(announcement.Span, caseName: null, ("announced", announcement.Number.Text.ToLowerInvariant()), ("counted", NumberSpelling.InWords(counted))) with
        {
            Related = [.. announcement.Entries.Select((entry, index) => new RelatedSpan(entry.InSource, (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)))],
            Fix = announcement.Number.Text.EndsWith("fold", StringComparison.Ordinal) ? null : Fix.Suggestion($"Write \"{word}\"", new TextEdit(announcement.Number.InSource, word)),
        };
    }

    /// <summary>Whether the list holds the announced number of things once an equal one is taken out.</summary>
    private static bool IsKeptWithoutDuplicates(Announcement announcement)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in announcement.Entries)
            seen.Add(entry.Text);

        return seen.Count < announcement.Entries.Length && seen.Count == announcement.Count;
    }
}
