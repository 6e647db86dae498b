using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DraftLint.Phrases;
using DraftLint.Rules;

namespace DraftLint.Vale;

/// <summary>The steps of <c>action: {name: edit, params: [trim_right, '?!', lower]}</c>: each takes what the one before has made of the words.</summary>
internal sealed class ValeEdit
{
    private const string ByPattern = "regex";

    /// <summary>How many parameters each step has behind its name.</summary>
    private static readonly FrozenDictionary<string, int> Parameters = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["replace"] = 2,
        ["remove"] = 1,
        [ByPattern] = 2,
        ["trim"] = 1,
        ["trim_left"] = 1,
        ["trim_right"] = 1,
        ["truncate"] = 1,
        ["split"] = 2,
        ["wrap"] = 1,
        ["unwrap"] = 1,
        ["prefix"] = 1,
        ["suffix"] = 1,
        ["capitalize"] = 0,
        ["uncapitalize"] = 0,
        ["lower"] = 0,
        ["upper"] = 0,
        ["simple"] = 0,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly ImmutableArray<(string Name, ImmutableArray<string> Texts, PhraseExpression? Pattern)> steps;

    private ValeEdit(ImmutableArray<(string Name, ImmutableArray<string> Texts, PhraseExpression? Pattern)> steps) => this.steps = steps;

    /// <summary>Reads the steps; null, with a problem at <c>action</c>, if one of them is not understood.</summary>
    /// <param name="options">The rule's options.</param>
    /// <param name="parameters">Names of steps, each with its own parameters behind it.</param>
    public static ValeEdit? Read(RuleOptions options, ImmutableArray<string> parameters)
    {
        var read = ImmutableArray.CreateBuilder<(string Name, ImmutableArray<string> Texts, PhraseExpression? Pattern)>();
        for (var i = 0; i < parameters.Length;)
        {
            var name = parameters[i++];
            if (FaultOf(name, parameters.AsSpan()[i..]) is { } fault)
            {
                options.Refuse("action", fault);
                return null;
            }

            var texts = parameters.Slice(i, Parameters[name]);
            var pattern = name == ByPattern ? new ValePatterns(options, ignoresCase: false).Make("action", -1, texts[0], texts[0]) : null;
            if (name == ByPattern && pattern is null)
                return null;

            read.Add((name, texts, pattern));
            i += texts.Length;
        }

        if (read.Count > 0)
            return new ValeEdit(read.ToImmutable());

        options.Refuse("action", "An edit names what it does under \"params\", as [trim_right, '?!'].");
        return null;
    }

    /// <summary>What the steps make of words; null if one of them can't.</summary>
    /// <param name="words">The words.</param>
    /// <param name="match">The match that they are; <c>$1</c> in a parameter is its group.</param>
    public string? Of(string words, Match? match)
    {
        var text = words;
        foreach (var (name, texts, pattern) in steps)
        {
            if (Step(text, name, pattern is null ? [.. texts.Select(one => ValeAction.Expanded(one, match))] : texts, pattern) is not { } made)
                return null;

            text = made;
        }

        return text.Trim();
    }

    private static string? FaultOf(string name, ReadOnlySpan<string> rest)
    {
        if (!Parameters.TryGetValue(name, out var count))
            return $"The edit \"{name}\" is not understood, and no fix is offered.";

        if (rest.Length < count)
            return $"The edit \"{name}\" takes {count} {(count == 1 ? "parameter" : "parameters")}, and no fix is offered.";

        return name == "split" && !int.TryParse(rest[1], NumberStyles.None, CultureInfo.InvariantCulture, out _) ? $"\"{rest[1]}\" is no number of a part, and no fix is offered." : null;
    }

    private static string? Step(string text, string name, ImmutableArray<string> texts, PhraseExpression? pattern) => name switch
    {
        "replace" => texts[0].Length == 0 ? text : text.Replace(texts[0], texts[1], StringComparison.Ordinal),
        "remove" => string.Concat(text.Where(letter => !texts[0].Contains(letter, StringComparison.Ordinal))),
        ByPattern => pattern is null ? null : Replaced(text, pattern, texts[1]),
        "trim" => text.Trim(texts[0].ToCharArray()),
        "trim_left" => text.TrimStart(texts[0].ToCharArray()),
        "trim_right" => text.TrimEnd(texts[0].ToCharArray()),
        "truncate" => texts[0].Length == 0 ? text : text.Split(texts[0])[0],
        "split" => text.Split(texts[0]) is var parts && int.Parse(texts[1], CultureInfo.InvariantCulture) is var index && index < parts.Length ? parts[index] : null,
        "wrap" => texts[0] + text + texts[0],
        "unwrap" => Unwrapped(text, texts[0]),
        "prefix" => texts[0] + text,
        "suffix" => text + texts[0],
        "capitalize" => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..],
        "uncapitalize" => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..],
        "lower" => text.ToLowerInvariant(),
        "upper" => text.ToUpperInvariant(),
        _ => ValeAction.Simple(text),
    };

    private static string Unwrapped(string text, string mark)
    {
        var inside = text.StartsWith(mark, StringComparison.Ordinal) ? text[mark.Length..] : text;
        return inside.EndsWith(mark, StringComparison.Ordinal) ? inside[..^mark.Length] : inside;
    }

    private static string Replaced(string text, PhraseExpression pattern, string by)
    {
        var result = new StringBuilder();
        var at = 0;
        foreach (Match one in pattern.MatchesIn(text))
        {
            result.Append(text, at, one.Index - at).Append(one.Result(by));
            at = one.Index + one.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }
}
