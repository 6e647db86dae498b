using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>A headline that the desk will rewrite for its form: 21 words, a full stop behind it, capitals throughout.</summary>
internal sealed class HeadlineLength(int maxWords, int maxCharacters) : Check
{
    /// <summary>Fewer words in capitals may be a name and an acronym: "NATO, IMF".</summary>
    private const int FewestCapitals = 3;

    /// <summary>A word of capitals longer than this is no acronym.</summary>
    private const int LongestAcronym = 5;

    public HeadlineLength(RuleOptions options)
        : this(options.Number("max-words", 14), options.Number("max-characters", 90))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (Headline.Of(model) is not { } headline)
            yield break;

        var words = headline.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var fault = words.Length > maxWords ? "words"
            : headline.Text.Length > maxCharacters ? "characters"
            : IsAllCapitals(words) ? "capitals"
            : EndsWithFullStop(headline.Text) ? "full-stop"
            : null;
        if (fault is null)
            yield break;

        yield return rule.At(
            headline.Span,
            headline.Text,
            fault,
            ("count", Number(fault == "words" ? words.Length : headline.Text.Length)),
            ("most", Number(fault == "words" ? maxWords : maxCharacters)));
    }

    private static bool IsAllCapitals(string[] words)
    {
        int capitals = 0, longest = 0;
        foreach (var word in words)
        {
            var letters = 0;
            foreach (var c in word)
            {
                if (char.IsLower(c))
                    return false;

                letters += char.IsLetter(c) ? 1 : 0;
            }

            capitals += letters > 0 ? 1 : 0;
            longest = Math.Max(longest, letters);
        }

        return capitals >= FewestCapitals && (longest > LongestAcronym || capitals > FewestCapitals);
    }

    /// <summary>One full stop, not that of "Washington, D.C." or an ellipsis.</summary>
    private static bool EndsWithFullStop(string text)
    {
        var trimmed = text.AsSpan().TrimEnd();
        if (trimmed.IsEmpty || trimmed[^1] != '.' || trimmed.EndsWith("..", StringComparison.Ordinal))
            return false;

        var lastWord = trimmed[(trimmed.LastIndexOf(' ') + 1)..^1];
        return !lastWord.Contains('.') && lastWord.Length > 1 && !lastWord.Contains(ProseBuilder.Placeholder);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
