using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>What a rule of Vale offers to do: <c>replace</c>, <c>remove</c>, <c>edit</c>, <c>convert</c>, <c>suggest</c>. Never more than a suggestion.</summary>
/// <param name="Name">The word for it; empty for none.</param>
/// <param name="Parameters">What else it says.</param>
internal sealed record ValeAction(string Name, ImmutableArray<string> Parameters)
{
    private static readonly string[] Names = ["replace", "remove", "edit", "convert", "suggest"];

    private PhraseExpression? pattern;

    /// <summary>Whether there is one.</summary>
    public bool IsSome => Name.Length > 0;

    /// <summary>Reads <c>action</c>.</summary>
    public static ValeAction Read(RuleOptions options)
    {
        var name = "";
        ImmutableArray<string> parameters = [];
        foreach (var (key, values) in options.Lists("action"))
        {
            if (key == "name")
                name = values.Count > 0 ? values[0] : "";
            else if (key == "params")
                parameters = [.. values];
            else
                options.Refuse("action", $"\"{key}\" is no key of an action: it has \"name\" and \"params\".");
        }

        if (name.Length > 0 && !Names.Contains(name, StringComparer.Ordinal))
            options.Refuse("action", $"\"{name}\" is no action: write {string.Join(", ", Names)}.");

        var action = new ValeAction(name, parameters);
        if (name == "suggest" && parameters is not ["spellings"])
            options.Refuse("action", "A script can't suggest here: only \"spellings\" is understood, and no fix is offered.");

        if (parameters is ["regex", var text, _] && name == "edit")
            action.pattern = new ValePatterns(options, ignoresCase: false).Make("action", -1, text, text);

        return action;
    }

    /// <summary>What the words could be instead; empty for nothing to offer.</summary>
    /// <param name="match">The words.</param>
    public ImmutableArray<string> ChoicesFor(string match) => Name switch
    {
        "replace" => Parameters,
        "remove" => [""],
        "edit" when Edited(match) is { } text && text != match => [text],
        "convert" => [match.ToLowerInvariant().Replace('-', ' ').Replace('_', ' ')],
        _ => [],
    };

    /// <summary>The edit that makes one text of some words; null where marks stand between them.</summary>
    public static Fix? FixOf(ValeUnit unit, int start, int length, string text)
    {
        var source = unit.InSource(start, length);
        return source.Length == length ? Fix.Suggestion(text.Length == 0 ? $"Take out \"{unit.Text.Text.Substring(start, length)}\"" : $"Write \"{text}\"", new TextEdit(source, text)) : null;
    }

    private string? Edited(string match) => Parameters switch
    {
        ["regex", _, var by] => pattern is null ? null : Replaced(match, by),
        ["trim", var letters] => match.Trim(letters.ToCharArray()),
        ["trim_left", var letters] => match.TrimStart(letters.ToCharArray()),
        ["trim_right", var letters] => match.TrimEnd(letters.ToCharArray()),
        ["truncate", var sign] when sign.Length > 0 => match.Split(sign)[0],
        ["split", var sign, var number] when sign.Length > 0 && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && match.Split(sign) is var parts && index >= 0 && index < parts.Length => parts[index],
        ["remove", var part] when part.Length > 0 => match.Replace(part, "", StringComparison.Ordinal),
        ["replace", var part, var by] when part.Length > 0 => match.Replace(part, by, StringComparison.Ordinal),
        _ => null,
    };

    private string Replaced(string match, string by)
    {
        var result = new System.Text.StringBuilder();
        var at = 0;
        foreach (Match one in pattern!.MatchesIn(match)) // It was read.
        {
            result.Append(match, at, one.Index - at).Append(one.Result(by));
            at = one.Index + one.Length;
        }

        return result.Append(match, at, match.Length - at).ToString();
    }
}
