using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DraftLint.Checks.Patterns;
using DraftLint.Phrases;
using DraftLint.Rules;

namespace DraftLint.Vale;

/// <summary>Makes expressions of what Vale's rule files hold: over the characters as they are, <c>^</c> and <c>$</c> at every line.</summary>
/// <param name="options">The rule's options.</param>
/// <param name="ignoresCase">Whether capitals don't count.</param>
internal sealed class ValePatterns(RuleOptions options, bool ignoresCase)
{
    /// <summary>One expression; null, with a problem, if the text is none.</summary>
    /// <param name="key">The key that holds it.</param>
    /// <param name="item">Which of its texts it is; -1 where they stand deeper than a list does.</param>
    /// <param name="text">The text as it stands there.</param>
    /// <param name="pattern">What is compiled.</param>
    public PhraseExpression? Make(string key, int item, string text, string pattern)
    {
        var node = PatternReading.NodeOf(text);
        var fault = node is null ? PatternCompiler.FaultOf(text) ?? PatternCompiler.FaultOf(pattern) : null;
        if (fault is var (reason, offset))
        {
            var message = $"\"{text}\" is no pattern: {reason}.";
            if (item < 0)
                options.Refuse(key, message);
            else
                options.RefuseItem(key, item, Math.Min(offset, text.Length), message);

            return null;
        }

        var flags = RegexOptions.Multiline | (ignoresCase ? RegexOptions.IgnoreCase : RegexOptions.None);
        return new PhraseExpression(pattern, flags, node is null ? [] : PatternTexts.LiteralsOf(node), text, options.OriginOf(key, item)).OverPlainText();
    }

    /// <summary>Texts as the choices of one expression.</summary>
    /// <param name="key">The key that holds them.</param>
    /// <param name="texts">The texts; one that is blank is left out.</param>
    /// <param name="wrap">What is compiled for a text.</param>
    /// <param name="kept">Takes the index of each text that is a choice.</param>
    /// <param name="order">In which order the texts are tried, by index; null for their own.</param>
    public ValeAlternation Join(string key, IReadOnlyList<string> texts, Func<string, string> wrap, ICollection<int>? kept = null, IEnumerable<int>? order = null)
    {
        var items = ImmutableArray.CreateBuilder<PhraseExpression>(texts.Count);
        var carried = "";
        foreach (var i in order ?? Enumerable.Range(0, texts.Count))
        {
            if (string.IsNullOrWhiteSpace(texts[i]))
                continue;

            if (Make(key, i, texts[i], wrap(carried + texts[i])) is { } expression)
            {
                items.Add(expression);
                kept?.Add(i);
            }

            carried += LooseOptions(texts[i]);
        }

        return new ValeAlternation(items.DrainToImmutable());
    }

    /// <summary>Whether a text is words and no pattern.</summary>
    public static bool IsPhrase(string text) => text.All(static letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-');

    /// <summary>An expression that has no text at all.</summary>
    public static ValeAlternation Nothing { get; } = new([]);

    /// <summary>The pattern between the edges of words.</summary>
    public static string Bounded(string pattern) => $@"\b(?:{pattern})\b";

    /// <summary>Options such as <c>(?i)</c> outside of any group: they hold for the choices behind as well.</summary>
    private static string LooseOptions(string text)
    {
        if (!text.Contains("(?", StringComparison.Ordinal))
            return "";

        var depth = 0;
        var found = "";
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '(' && depth == 0 && OptionLength(text, i) is var length and > 0)
                (found, i) = (string.Concat(found, text.AsSpan(i, length)), i + length - 1);
            else if (text[i] == '(')
                depth++;
            else if (text[i] == ')')
                depth--;
        }

        return found;
    }

    private static int OptionLength(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '?')
            return 0;

        var end = at + 2;
        while (end < text.Length && text[end] is 'i' or 'm' or 's' or 'n' or 'x' or '-')
            end++;

        return end > at + 2 && end < text.Length && text[end] == ')' ? end - at + 1 : 0;
    }
}
