using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Typography;

/// <summary>Straight beside curly marks, or two kinds of dashes for one purpose, in one body: one report for each kind, at the first of the rarer marks.</summary>
/// <remarks>Feet and inches, en dashes in ranges, hyphens in compounds and single marks around code are no marks of this kind.</remarks>
internal sealed class MixedTypography(string quotes, string dashes) : Check
{
    public MixedTypography(RuleOptions options)
        : this(options.Choice("quotes", "auto", "auto", "curly", "straight", "off"), options.Choice("dashes", "auto", "auto", "em", "en", "off"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var marks = TypographicMarks.Collect(model);
        if (quotes != "off" && Rarer(marks.Straight, marks.Curly, quotes == "curly", quotes == "straight") is var (wrong, right) && wrong.Length > 0)
        {
            yield return rule.At(wrong[0], caseName: null, Words(wrong, right)) with
            {
                Related = Other(right),
                Fix = Fix.Safe($"Set all {wrong.Length} like the others", [.. wrong.Select(mark => new TextEdit(mark.InSource, TypographicMarks.Counterpart(mark)))]),
            };
        }

        if (dashes == "off")
            yield break;

        var (rareDashes, usualDashes) = RarerDashes(marks);
        if (rareDashes.Length > 0)
        {
            yield return rule.At(rareDashes[0], "dashes", Words(rareDashes, usualDashes)) with
            {
                Related = Other(usualDashes),
                Fix = Fix.Suggestion($"Set all {rareDashes.Length} like the others", [.. rareDashes.Select(mark => new TextEdit(mark.InSource, usualDashes.IsEmpty ? "—" : usualDashes[0].Text))]),
            };
        }
    }

    private static (string Name, string Value)[] Words(ImmutableArray<ProseSpan> wrong, ImmutableArray<ProseSpan> right) =>
        [("count", $"{wrong.Length}"), ("others", $"{right.Length}"), ("right", right.IsEmpty ? "" : right[0].Text)];

    private static ImmutableArray<RelatedSpan> Other(ImmutableArray<ProseSpan> right) => right.IsEmpty ? [] : [new RelatedSpan(right[0].InSource, "set this way here")];

    private static (ImmutableArray<ProseSpan> Wrong, ImmutableArray<ProseSpan> Right) Rarer(ImmutableArray<ProseSpan> first, ImmutableArray<ProseSpan> second, bool isFirstWrong, bool isSecondWrong)
    {
        if (isFirstWrong || (!isSecondWrong && first.Length <= second.Length))
            return isFirstWrong || (!first.IsEmpty && !second.IsEmpty) ? (first, second) : ([], []);

        return isSecondWrong || !second.IsEmpty ? (second, first) : ([], []);
    }

    private (ImmutableArray<ProseSpan> Wrong, ImmutableArray<ProseSpan> Right) RarerDashes(TypographicMarks marks)
    {
        var kinds = new[] { marks.EmDashes, marks.EnDashes, marks.SpacedHyphens }.Where(kind => !kind.IsEmpty).ToArray();
        if (dashes == "auto")
            return kinds.Length < 2 ? ([], []) : (kinds.MinBy(kind => kind.Length), kinds.MaxBy(kind => kind.Length));

        var right = dashes == "em" ? marks.EmDashes : marks.EnDashes;
        ImmutableArray<ProseSpan> wrong = [.. marks.SpacedHyphens, .. dashes == "em" ? marks.EnDashes : marks.EmDashes];
        return (wrong, right);
    }
}
