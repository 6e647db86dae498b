using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>What a rule of Vale offers to do: <c>replace</c>, <c>remove</c>, <c>edit</c>, <c>convert</c>, <c>suggest</c>. Never more than a suggestion.</summary>
/// <param name="Name">The word for it; empty for none.</param>
/// <param name="Parameters">What else it says.</param>
internal sealed record ValeAction(string Name, ImmutableArray<string> Parameters)
{
    private static readonly string[] Names = ["replace", "remove", "edit", "convert", "suggest"];

    private ValeEdit? edit;

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

        if (name == "edit")
            action.edit = ValeEdit.Read(options, parameters);

        return action;
    }

    /// <summary>What the words could be instead; empty for nothing to offer.</summary>
    /// <param name="words">The words.</param>
    /// <param name="match">The match that they are, or null.</param>
    public ImmutableArray<string> ChoicesFor(string words, Match? match) => Name switch
    {
        "replace" => [.. Parameters.Select(text => Expanded(text, match))],
        "remove" => [""],
        "edit" when edit?.Of(words, match) is { } text && text != words => [text],
        "convert" => [Simple(words)],
        _ => [],
    };

    /// <summary>A text with the groups of a match in the place of <c>$1</c>.</summary>
    public static string Expanded(string text, Match? match) => match is not null && text.Contains('$', StringComparison.Ordinal) ? match.Result(text) : text;

    /// <summary>Words in small letters with blanks between.</summary>
    public static string Simple(string words) => words.ToLowerInvariant().Replace('-', ' ').Replace('_', ' ');

    /// <summary>The edit that makes one text of some words; null where marks stand between them.</summary>
    public static Fix? FixOf(ValeUnit unit, int start, int length, string text)
    {
        var source = unit.InSource(start, length);
        return source.Length == length ? Fix.Suggestion(text.Length == 0 ? $"Take out \"{unit.Text.Text.Substring(start, length)}\"" : $"Write \"{text}\"", new TextEdit(source, text)) : null;
    }
}
