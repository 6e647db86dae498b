using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DraftLint.Phrases;
using DraftLint.Rules;

namespace DraftLint.Checks.Patterns;

/// <summary>How the patterns of a rule are to be read: <c>ignorecase</c>, <c>nonword</c>, <c>matching</c>.</summary>
/// <remarks>
/// This is the seam for foreign rule files. With <c>matching: words</c> a pattern that has only a few wordings is words for the automaton, gaps and curly marks
/// don't matter, and any other is an expression with the edges of words around it. With <c>matching: characters</c> every pattern is an expression over the
/// characters of a block as they are, <c>\b</c> around it unless <c>nonword</c>, and the earlier of two patterns wins; look-arounds work in both, under a time limit.
/// </remarks>
/// <param name="Case">What capitals do.</param>
/// <param name="IsNonword">Whether a match may begin or end inside a word.</param>
/// <param name="IsByCharacters">Whether every pattern is an expression over the characters as they are.</param>
internal sealed record PatternReading(CaseRule Case, bool IsNonword, bool IsByCharacters)
{
    /// <summary>What makes a text more than words.</summary>
    private static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("\\[](){}.*+?^$|\n");

    /// <summary>Patterns in which capitals count, over words.</summary>
    public static PatternReading Exact { get; } = new(CaseRule.Exact, IsNonword: false, IsByCharacters: false);

    /// <summary>Reads the keys.</summary>
    public static PatternReading Read(RuleOptions options, bool hasNonword = true)
    {
        var rule = options.FlagOrNull("ignorecase") switch
        {
            true => CaseRule.Ignored,
            false => CaseRule.Exact,
            null => CaseRule.SentenceStart,
        };
        return new PatternReading(rule, hasNonword && options.Flag("nonword", byDefault: false), options.Choice("matching", "words", "words", "characters") == "characters");
    }

    /// <summary>Reads a list, or the keys of a mapping, as patterns. What is none is reported at its place.</summary>
    /// <param name="options">The rule's options.</param>
    /// <param name="key">The list or mapping.</param>
    /// <param name="texts">Its texts.</param>
    /// <param name="needsGroups">For a text whether something refers to its groups, so that it must stay an expression; null for none.</param>
    public PhraseSet SetOf(RuleOptions options, string key, IReadOnlyList<string> texts, Func<int, bool>? needsGroups = null)
    {
        var wordings = ImmutableArray.CreateBuilder<WordPhrase>();
        var expressions = ImmutableArray.CreateBuilder<SetExpression>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(texts[i]))
            {
                options.RefuseItem(key, i, 0, $"An entry of \"{key}\" is empty.");
                continue;
            }

            if (!IsNonword && !IsByCharacters && IsPlain(texts[i]) && texts[i].AsSpan().IndexOfAny(Signs) < 0 && !(needsGroups?.Invoke(i) ?? false))
            {
                wordings.Add(new WordPhrase(texts[i], i));
                continue;
            }

            var node = NodeOf(texts[i]);
            if (node is null && PatternCompiler.FaultOf(texts[i]) is var (reason, offset))
                options.RefuseItem(key, i, offset, $"\"{texts[i]}\" is no pattern: {reason}.");
            else if (node is not null && !IsNonword && !IsByCharacters && !(needsGroups?.Invoke(i) ?? false) && PatternTexts.WordingsOf(node) is { } plain && plain.All(IsPlain))
                wordings.AddRange(plain.Distinct(StringComparer.Ordinal).Select(text => new WordPhrase(text, i)));
            else
                expressions.Add(new SetExpression(ExpressionOf(texts[i], node, options, key, i), i));
        }

        return new PhraseSet([.. texts], wordings.ToImmutable(), expressions.ToImmutable(), Case) { IsOrdered = IsByCharacters };
    }

    /// <summary>One expression made of a text as it is, without edges of words around it; null, with a problem, if it is none.</summary>
    public PhraseExpression? RawOf(RuleOptions options, string key, int item, string text)
    {
        var node = NodeOf(text);
        if (node is not null || PatternCompiler.FaultOf(text) is not var (reason, offset))
            return Make(text, node, text, options, key, item);

        options.RefuseItem(key, item, offset, $"\"{text}\" is no pattern: {reason}.");
        return null;
    }

    /// <summary>The pattern with the edges of words around it, unless it begins or ends with a sign or the rule wants none.</summary>
    public string Bounded(string text, PatternNode? node)
    {
        if (IsNonword)
            return text;

        var start = !IsByCharacters && node is not null && node.HasSignAt(isStart: true) ? "" : @"\b";
        var end = !IsByCharacters && node is not null && node.HasSignAt(isStart: false) ? "" : @"\b";
        return $"{start}(?:{text}){end}";
    }

    /// <summary>The pattern as a tree, where it can be read as one.</summary>
    public static PatternNode? NodeOf(string text) => PatternReader.Read(text);

    private PhraseExpression ExpressionOf(string text, PatternNode? node, RuleOptions options, string key, int item) => Make(Bounded(text, node), node, text, options, key, item);

    private PhraseExpression Make(string pattern, PatternNode? node, string shown, RuleOptions options, string key, int item)
    {
        var flags = (Case == CaseRule.Ignored ? RegexOptions.IgnoreCase : RegexOptions.None) | (IsByCharacters ? RegexOptions.Multiline : RegexOptions.None);
        var expression = new PhraseExpression(pattern, flags, node is null ? [] : PatternTexts.LiteralsOf(node), shown, options.OriginOf(key, item));
        return IsByCharacters ? expression.OverPlainText() : expression;
    }

    /// <summary>Words and the signs inside them; blanks at an end would be lost.</summary>
    private static bool IsPlain(string text) => text.Length > 0 && text[0] != ' ' && text[^1] != ' ' && text.AsSpan().ContainsAnyExcept(' ') && !text.Contains("  ", StringComparison.Ordinal);
}
