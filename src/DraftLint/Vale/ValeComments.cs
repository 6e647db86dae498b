using System.Collections.Immutable;
using System.Text.Json;
using DraftLint.Diagnostics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>Vale's own comments: <c>&lt;!-- vale off --&gt;</c>, <c>&lt;!-- vale Style.Rule = NO --&gt;</c>. They silence Vale's rules alone.</summary>
internal sealed class ValeComments
{
    /// <summary>Silences all rules from here on.</summary>
    public const string Off = "vale off";

    /// <summary>Ends that.</summary>
    public const string On = "vale on";

    private const string Address = "vale ";
    private const string All = "";

    private readonly List<(int Start, string Key, CommentBlock? By)> switches = [];
    private readonly HashSet<string> styles = new(StringComparer.Ordinal);

    private ValeComments()
    {
    }

    /// <summary>Reads the comments of a draft; null if none is for Vale.</summary>
    /// <param name="comments">The comments, in order.</param>
    /// <param name="styles">The names of all styles in force.</param>
    public static ValeComments? Read(ImmutableArray<CommentBlock> comments, IEnumerable<string> styles)
    {
        var read = new ValeComments();
        read.styles.UnionWith(styles);
        foreach (var comment in comments)
        {
            if (comment.Text.StartsWith(Address, StringComparison.Ordinal))
                read.Add(comment);
        }

        return read.switches.Count == 0 ? null : read;
    }

    /// <summary>The comment that silences a finding; null if none does.</summary>
    /// <param name="rule">The name of the rule.</param>
    /// <param name="span">The reported words.</param>
    /// <param name="text">The words themselves.</param>
    public Suppression? Of(string rule, TextSpan span, string text)
    {
        var style = StyleOf(rule);
        string[] keys = [All, style, rule, $"{rule}[{text}]"];

        // What is said of the draft as a whole is silenced by what holds at its end.
        var isOfWhole = span is { Start: 0, Length: 0 };
        foreach (var key in isOfWhole ? [All] : keys)
        {
            CommentBlock? by = null;
            foreach (var one in switches)
            {
                if (!isOfWhole && one.Start > span.Start)
                    break;

                if (one.Key == key)
                    by = one.By;
            }

            if (by is { } comment)
                return new Suppression(comment.Span, null);
        }

        return null;
    }

    /// <summary>The style that a rule belongs to: what stands before the first stop of its name.</summary>
    public static string StyleOf(string rule) => rule.IndexOf('.', StringComparison.Ordinal) is var stop and > 0 ? rule[..stop] : rule;

    private void Add(CommentBlock comment)
    {
        var words = comment.Text[Address.Length..].Trim();
        if (words is "off" or "on")
        {
            Switch(comment, All, words == "off");
            return;
        }

        var sign = words.LastIndexOf(" = ", StringComparison.Ordinal);
        if (sign < 0)
            return;

        var name = words[..sign].Trim();
        var value = words[(sign + 3)..].Trim();
        if (name is "style" or "styles")
        {
            var kept = value.Split(',', StringSplitOptions.TrimEntries);
            foreach (var style in styles)
                Switch(comment, style, !kept.Contains(style, StringComparer.Ordinal));
        }
        else if (value is "NO" or "off" or "YES" or "on")
        {
            foreach (var key in KeysOf(name))
                Switch(comment, key, value is "NO" or "off");
        }
    }

    /// <summary>A rule, a style, or a rule with the words that it leaves alone: <c>Style.Rule["this", "that"]</c>.</summary>
    private static IEnumerable<string> KeysOf(string name)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0 || !name.EndsWith(']'))
            return [name];

        try
        {
            using var list = JsonDocument.Parse(name[bracket..]);
            return [.. list.RootElement.EnumerateArray().Select(word => $"{name[..bracket]}[{word.GetString()}]")];
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return [];
        }
    }

    private void Switch(CommentBlock comment, string key, bool isOff) => switches.Add((comment.Span.Start, key, isOff ? comment : null));
}
