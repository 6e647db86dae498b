using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Syntax;

namespace DraftLint.Vale;

/// <summary>The forms of <c>match</c>: <c>$title</c>, <c>$sentence</c>, <c>$lower</c>, <c>$upper</c>, or a pattern for the text.</summary>
/// <remarks>A title or sentence may differ in a few words: of all words as many as <c>threshold</c> must be right, four in five where it is not set.</remarks>
internal sealed class ValeCapitals
{
    private const double UsualThreshold = 0.8;
    private static readonly SearchValues<char> WordLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'’");

    private const string Word = @"[\p{N}\p{L}*]+[^\s]*";

    /// <summary>Words that AP and Chicago leave small inside a title.</summary>
    private static readonly FrozenSet<string> Small = Words("a an and as at but by en for if in nor of on or per the to vs vs. via v v.");

    /// <summary>Prepositions that Chicago leaves small too.</summary>
    private static readonly FrozenSet<string> Prepositions = Words(
        """
        with from into during including until against among throughout despite towards upon concerning about over through before between after since without under within along
        following across beyond around down near above
        """);

    private readonly ValeExceptions exceptions;
    private readonly string form;
    private readonly bool isChicago;
    private readonly double threshold;
    private readonly IReadOnlyList<string> indicators;
    private readonly PhraseExpression? pattern;
    private readonly ValeAlternation words;
    private readonly PhraseExpression? prefix;

    private ValeCapitals(RuleOptions options, ValeExceptions exceptions)
    {
        this.exceptions = exceptions;
        form = options.Text("match", "");
        isChicago = options.Text("style", "AP") == "Chicago";
        indicators = options.List("indicators");
        var limit = options.Text("threshold", "");
        threshold = double.TryParse(limit, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : UsualThreshold;
        var reader = new ValePatterns(options, ignoresCase: false);
        var skipped = options.Text("prefix", "");
        prefix = skipped.Length > 0 ? reader.Make("prefix", 0, skipped, skipped) : null;
        pattern = form.StartsWith('$') ? null : reader.Make("match", 0, form, form);
        words = new ValeAlternation([.. exceptions.Terms.Items, .. reader.Make("match", 0, Word, Word) is { } word ? new[] { word } : []]);
        if (form.StartsWith('$') && form is not ("$title" or "$sentence" or "$lower" or "$upper"))
            options.Refuse("match", $"\"{form}\" is no form: write $title, $sentence, $lower, $upper or a pattern.");
    }

    /// <summary>Reads the options.</summary>
    public static ValeCapitals Read(RuleOptions options, ValeExceptions exceptions) => new(options, exceptions);

    /// <summary>Whether a text has the form.</summary>
    /// <param name="text">The text.</param>
    /// <param name="right">The text in the form; null where a pattern says what is right.</param>
    public bool IsRight(string text, out string? right)
    {
        right = null;
        switch (form)
        {
            case "$lower":
                right = text.ToLowerInvariant();
                return text == right || exceptions.StandIn(text);
            case "$upper":
                right = text.ToUpperInvariant();
                return text == right || exceptions.StandIn(text);
            case "$title":
                right = Titled(text);
                return IsNear(text, right, isSentence: false);
            case "$sentence":
                right = AsSentence(text);
                return IsNear(text, right, isSentence: true);
            default:
                return pattern is null || pattern.StandsIn(text) || exceptions.StandIn(text);
        }
    }

    private bool IsNear(string text, string right, bool isSentence)
    {
        var expected = WordsOf(right);
        var (count, all, index) = (0.0, 0.0, 0);
        foreach (var word in WordsOf(text))
        {
            if (index >= expected.Count || word == expected[index] || exceptions.StandIn(word) || (!isSentence && !word.Any(char.IsLower)))
                count++;
            else if (isSentence && index == 0 && word != CapitalOfEach(word))
                return false;

            all++;
            index++;
        }

        // A text without words is never right, as nothing divided by nothing is no share.
        return all > 0 && count / all >= threshold;
    }

    private List<string> WordsOf(string text) =>
        [.. words.MatchesIn(text, words.CandidatesIn(text)).Where(static match => match.Match.Length > 0).Select(static match => match.Match.Value)];

    private string AsSentence(string text)
    {
        var start = prefix?.MatchFrom(text, 0) is { } skipped ? skipped.Value : "";
        var result = new StringBuilder(start);
        var last = "";
        var index = 0;
        foreach (var word in WordsOf(start.Length > 0 && text.StartsWith(start, StringComparison.Ordinal) ? text[start.Length..] : text))
        {
            result.Append(index > 0 ? " " : "");
            if (Kept(word) is { } kept)
                result.Append(kept);
            else if (index == 0 || IsIndicator(last, index - 1))
                result.Append(word[..1].ToUpperInvariant()).Append(word[1..].ToLowerInvariant());
            else
                result.Append(word.ToLowerInvariant());

            last = word;
            index++;
        }

        return result.ToString();
    }

    private bool IsIndicator(string word, int index) =>
        indicators.Any(sign => word.Length > sign.Length && word.EndsWith(sign, StringComparison.Ordinal)) || (index == 0 && StartsWithListNumber(word));

    private static bool StartsWithListNumber(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == '.' && char.IsDigit(word[i - 1]))
                return true;
        }

        return false;
    }

    /// <summary>A word that keeps its capitals: an accepted word in those that the vocabulary gives it, another exception in its own.</summary>
    private string? Kept(string word)
    {
        foreach (var term in exceptions.Accepted.Count > 0 ? exceptions.Own.Concat(exceptions.Accepted) : [])
        {
            if (string.Equals(term, word, StringComparison.OrdinalIgnoreCase))
                return term;
        }

        return exceptions.StandIn(word) ? word : null;
    }

    private string Titled(string text)
    {
        var result = new StringBuilder(text);
        var at = 0;
        while (at < text.Length)
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;

            var end = at;
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('-' or '/'))
                end++;

            if (end > at)
                Title(text, at, end, result);

            at = end;
        }

        return result.ToString();
    }

    private void Title(string text, int start, int end, StringBuilder result)
    {
        var word = text[start..end];
        if (Kept(word) is { } kept && kept.Length == word.Length)
        {
            result.Remove(start, word.Length).Insert(start, kept);
            return;
        }

        var lower = word.ToLowerInvariant();
        var before = start > 0 ? text[start - 1] : text[0];
        var further = start > 1 ? text[start - 2] : text[0];
        var isBound = start == 0 || end == text.Length;
        var isSmall = lower == "to" && !isChicago ? !LeadsVerb(text, end) : !isBound && (Small.Contains(lower) || (isChicago && Prepositions.Contains(lower)));
        if (isSmall && before is ' ' or '-' or '/' && further is not (':' or '-') && (end >= text.Length || text[end] != '-' || before == '-'))
            result.Remove(start, word.Length).Insert(start, lower);
        else
            result[start] = char.ToUpperInvariant(text[start]);
    }

    /// <summary>AP gives the "to" of an infinitive a capital.</summary>
    private static bool LeadsVerb(string text, int end)
    {
        var next = text.AsSpan(end).TrimStart();
        var length = next.IndexOfAnyExcept(WordLetters);
        var word = length < 0 ? next : next[..length];
        return (Lexicon.English.ClassesOf(word) & (WordClasses.PresentVerb | WordClasses.Auxiliary)) != 0;
    }

    /// <summary>Each stretch of letters with a capital: what the first word of a sentence may look like.</summary>
    private static string CapitalOfEach(string word)
    {
        var result = word.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || !(char.IsLetterOrDigit(result[i - 1]) || result[i - 1] is '_' or '\''))
                result[i] = char.ToUpperInvariant(result[i]);
        }

        return new string(result);
    }

    private static FrozenSet<string> Words(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
