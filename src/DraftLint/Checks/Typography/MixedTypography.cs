using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Typography;

/// <summary>Straight beside curly marks, or two kinds of dashes for one purpose, in one body: one report for each kind, at the first of the rarer marks.</summary>
/// <remarks>
/// One purpose is that of quotation marks, another that of apostrophes, a third that of dashes. Feet and inches, dashes in ranges and before a
/// source, hyphens in compounds and single marks around code are no marks of this kind. One mark beside fewer than six others is no style.
/// </remarks>
internal sealed class MixedTypography(string quotes, string dashes) : Check
{
    /// <summary>Fewer marks than this make no style that a single one could break.</summary>
    private const int LeastOfStyle = 6;

    /// <summary>A hyphen is nobody's dash beside so many dashes.</summary>
    private const int LeastDashes = 2;

    public MixedTypography(RuleOptions options)
        : this(options.Choice("quotes", "auto", "auto", "curly", "straight", "off"), options.Choice("dashes", "auto", "auto", "em", "en", "off"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var marks = TypographicMarks.Collect(model);
        if (quotes != "off" && Rarer(marks) is var (wrong, right) && wrong.Length > 0)
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

    /// <summary>"one straight mark" and "45 curly marks".</summary>
    private static (string Name, string Value)[] Words(ImmutableArray<ProseSpan> wrong, ImmutableArray<ProseSpan> right) =>
        [("wrong", Counted(wrong)), ("right", Counted(right))];

    private static string Counted(ImmutableArray<ProseSpan> marks)
    {
        if (marks.IsEmpty)
            return "no other";

        var name = marks[0].Text[0] switch
        {
            '"' or '\'' => "straight mark",
            '—' or '―' => "em dash",
            '–' => "spaced en dash",
            '-' => marks[0].Length > 1 ? "double hyphen" : "spaced hyphen",
            _ => "curly mark",
        };
        return marks.Length == 1 ? $"one {name}" : string.Create(CultureInfo.InvariantCulture, $"{marks.Length} {name}{(name.EndsWith('h') ? "es" : "s")}");
    }

    private static ImmutableArray<RelatedSpan> Other(ImmutableArray<ProseSpan> right) => right.IsEmpty ? [] : [new RelatedSpan(right[0].InSource, "set this way here")];

    /// <summary>The marks to change and those to follow; none where each purpose has one style.</summary>
    private (ImmutableArray<ProseSpan> Wrong, ImmutableArray<ProseSpan> Right) Rarer(TypographicMarks marks)
    {
        switch (quotes)
        {
            case "curly":
                return (marks.Straight, marks.Curly);
            case "straight":
                return (marks.Curly, marks.Straight);
        }

        // One mark alone that is set otherwise is a slip, if the draft has another one of its purpose.
        var all = Math.Min(marks.Straight.Length, marks.Curly.Length) == 1 ? Math.Max(marks.Straight.Length, marks.Curly.Length) : 0;
        if (!AreMixed(TypographicMarks.CountOf(marks.Straight, areApostrophes: false), TypographicMarks.CountOf(marks.Curly, areApostrophes: false), all)
            && !AreMixed(TypographicMarks.CountOf(marks.Straight, areApostrophes: true), TypographicMarks.CountOf(marks.Curly, areApostrophes: true), all))
            return ([], []);

        return marks.Straight.Length <= marks.Curly.Length ? (marks.Straight, marks.Curly) : (marks.Curly, marks.Straight);
    }

    /// <summary>Whether both styles stand for one purpose: a single mark is a slip where the other style has many, of this purpose or of all.</summary>
    private static bool AreMixed(int left, int right, int all = 0) => Math.Min(left, right) > 1 || (Math.Min(left, right) == 1 && Math.Max(Math.Max(left, right), all) >= LeastOfStyle);

    private (ImmutableArray<ProseSpan> Wrong, ImmutableArray<ProseSpan> Right) RarerDashes(TypographicMarks marks)
    {
        if (dashes == "auto")
        {
            // A hyphen is no dash, however often it stands for one, if the draft knows the dash.
            var known = marks.EmDashes.Length >= marks.EnDashes.Length ? marks.EmDashes : marks.EnDashes;
            if (marks.SpacedHyphens.Length > 1 && known.Length > 0 && marks.SpacedHyphens.Length <= 2 * known.Length)
                return (marks.SpacedHyphens, known);

            if (marks.SpacedHyphens.Length == 1 && known.Length >= LeastDashes)
                return (marks.SpacedHyphens, known);

            ImmutableArray<ProseSpan>[] kinds = [marks.SpacedHyphens, marks.EnDashes, marks.EmDashes];
            Array.Sort(kinds, static (left, right) => left.Length.CompareTo(right.Length));
            var least = Array.FindIndex(kinds, kind => !kind.IsEmpty);
            return least is 0 or 1 && AreMixed(kinds[least].Length, kinds[2].Length) ? (kinds[least], kinds[2]) : ([], []);
        }

        var right = dashes == "em" ? marks.EmDashes : marks.EnDashes;
        ImmutableArray<ProseSpan> wrong = [.. marks.SpacedHyphens, .. dashes == "em" ? marks.EnDashes : marks.EmDashes];
        return (wrong, right);
    }
}
