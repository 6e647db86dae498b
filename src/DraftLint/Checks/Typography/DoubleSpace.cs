using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Typography;

/// <summary>Two or more blanks between words or sentences: "over.  The count".</summary>
/// <remarks>
/// Blanks at a line end are Markdown's line break and those of a table line up its columns: both are left alone. Who types two spaces
/// again and again has a habit, and is told of it once; blanks that a page or another program has left behind (no-break spaces) are told one by one.
/// </remarks>
internal sealed class DoubleSpace(RuleOptions options) : Check
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    /// <summary>Fewer places than this are no habit.</summary>
    private const int LeastOfHabit = 3;

    private readonly bool reportsAsOne = options.Flag("report-as-one", byDefault: false);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var slips = new List<Diagnostic>();
        var habit = new List<Diagnostic>();
        foreach (var (finding, isTyped) in All(model, rule))
            (isTyped && !reportsAsOne ? habit : slips).Add(finding);

        if (habit.Count < LeastOfHabit)
            return reportsAsOne && slips.Count > 1 ? AsOne(slips, rule) : [.. slips, .. habit];

        return [.. slips, .. AsOne(habit, rule)];
    }

    private static List<Diagnostic> AsOne(List<Diagnostic> all, Rule rule)
    {
        var others = all.Skip(1).Select(finding => new RelatedSpan(finding.Span, "here too"));
        var edits = all.SelectMany(finding => finding.Fix?.Edits ?? []);
        var first = all[0];
        return
        [
            rule.At(first.Span, " ", "together", ("count", all.Count.ToString(CultureInfo.InvariantCulture))) with
            {
                Related = [.. others],
                Fix = Fix.Safe("Leave one space in each place", [.. edits]),
            },
        ];
    }

    /// <summary>Every place, and whether plain spaces stand there.</summary>
    private static IEnumerable<(Diagnostic Finding, bool IsTyped)> All(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (block.Kind == ProseKind.TableCell)
                continue;

            for (var i = NextApart(block, 1); i < block.Tokens.Length; i = NextApart(block, i + 1))
            {
                var start = block.Tokens[i - 1].End;
                var length = block.Tokens[i].Start - start;
                if (!IsLayout(block, i) && IsBlank(block.Text.AsSpan(start, length)) && !InvisibleMarkup.StandsIn(block, start, start + length))
                {
                    var blanks = new ProseSpan(block, start, length);
                    yield return (Report(model, blanks, i, rule), blanks.Text.AsSpan().IndexOfAnyExcept(' ') < 0);
                }
            }
        }
    }

    /// <summary>Index of the first token from one on that stands two characters or more behind the one before; the number of tokens if there is none.</summary>
    private static int NextApart(ProseBlock block, int at)
    {
        var tokens = block.Tokens.AsSpan();
        while (at < tokens.Length && tokens[at].Start - tokens[at - 1].End < 2)
            at++;

        return at;
    }

    /// <summary>"By Ana Ruiz  /  May 9": blanks around a stroke between two parts of a line set them apart.</summary>
    private static bool IsLayout(ProseBlock block, int next) => IsStroke(block, next) || IsStroke(block, next - 1);

    private static bool IsStroke(ProseBlock block, int at) => block.Tokens[at] is { HasSpaceBefore: true } && at + 1 < block.Tokens.Length && block.Tokens[at + 1].HasSpaceBefore && block.TextOf(block.Tokens[at]) is "/" or "|" or "•" or "·";

    private static Diagnostic Report(SemanticModel model, ProseSpan blanks, int next, Rule rule)
    {
        var source = blanks.InSource;
        var one = IsBetweenNumberAndUnit(blanks, next) ? NoBreakSpace : ' ';
        var fix = IsBlank(model.Draft.Source.Content.AsSpan(source.Start, source.Length)) ? Fix.Safe("Leave one space", new Text.TextEdit(source, one.ToString())) : null;
        return rule.At(blanks, caseName: null, ("blanks", NamesOf(blanks.Text))) with { Fix = fix };
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '\n' or '\r' || !char.IsWhiteSpace(c))
                return false;
        }

        return true;
    }

    private static bool IsBetweenNumberAndUnit(ProseSpan blanks, int next) =>
        blanks.Block.Tokens[next - 1].IsNumber && blanks.Block.Tokens[next].IsWord && blanks.Text.AsSpan().IndexOfAny(NoBreakSpace, NarrowNoBreakSpace) >= 0;

    /// <summary>"2 spaces", "a no-break space and a space": blanks can't be told apart on the screen.</summary>
    private static string NamesOf(string blanks)
    {
        var isMixed = blanks.AsSpan().IndexOfAnyExcept(blanks[0]) >= 0;
        if (!isMixed)
            return $"{blanks.Length} {NameOf(blanks[0])}s";

        return blanks.Length == 2 ? $"a {NameOf(blanks[0])} and a {NameOf(blanks[1])}" : string.Join(", ", blanks.Select(NameOf));
    }

    private static string NameOf(char blank) => blank switch
    {
        ' ' => "space",
        '\t' => "tab",
        NoBreakSpace => "no-break space",
        NarrowNoBreakSpace => "narrow no-break space",
        '\u2009' => "thin space",
        '\u3000' => "wide space",
        _ => "blank",
    };
}
