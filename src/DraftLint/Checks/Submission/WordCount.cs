using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Text;

namespace DraftLint.Checks.Submission;

/// <summary>A body that is longer or shorter than the outlet takes: 1,340 words where the range is 600 to 900.</summary>
/// <remarks>Where the desk says "about 750 words", 15 percent more or less is let pass, and what is beyond is a milder case.</remarks>
internal sealed class WordCount : Check
{
    /// <summary>How far from "about N words" a body may be, in percent.</summary>
    private const int AboutPercent = 15;

    private readonly int? least;
    private readonly int? most;
    private readonly int? about;
    private readonly string outlet;

    /// <summary>Reads the options.</summary>
    public WordCount(RuleOptions options)
    {
        about = options.NumberOrNull("about");
        least = options.NumberOrNull("min") ?? (about * (100 - AboutPercent) / 100);
        most = options.NumberOrNull("max") ?? (about * (100 + AboutPercent) / 100);
        var tolerance = options.Number("tolerance", byDefault: 0);
        outlet = options.Text("outlet", "");
        if (least > most)
            options.Refuse("min", $"\"min\" ({least}) is more than \"max\" ({most}).");

        if (tolerance is < 0 or > 100)
            options.Refuse("tolerance", "\"tolerance\" is a part of the range in percent, from 0 to 100.");

        least = least * (100 - tolerance) / 100;
        most = most * (100 + tolerance) / 100;
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (least is null && most is null)
            yield break;

        var count = 0;
        TextSpan? beyond = null;
        foreach (var (block, token) in BodyWords.Of(model))
        {
            if (count++ == most)
                beyond = block.SpanOf(token, token + 1).InSource;
        }

        if (beyond is { } first)
            yield return At(model, rule, first, about is null ? null : "about-over", count);
        else if (count < least && (Headline.Of(model)?.Span ?? Headline.FirstLine(model.Draft)) is { } place)
            yield return At(model, rule, place, about is null ? "under" : "about-under", count);
    }

    private Diagnostic At(SemanticModel model, Rule rule, TextSpan span, string? caseName, int count) => rule.At(
        span,
        model.Draft.Source[span],
        caseName,
        ("count", Words(count)),
        ("outlet", outlet.Length > 0 ? outlet : "this desk"),
        ("min", Words(least ?? 0)),
        ("max", Words(most ?? 0)),
        ("about", Words(about ?? 0)));

    private static string Words(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
