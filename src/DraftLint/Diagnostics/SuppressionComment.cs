using System.Collections.Immutable;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Diagnostics;

/// <summary>What a comment tells DraftLint to do.</summary>
internal enum SuppressionCommand : byte
{
    /// <summary>No command that there is: "draftlint-ignore".</summary>
    Unknown,

    /// <summary><c>draftlint-disable-next-line</c></summary>
    DisableNextLine,

    /// <summary><c>draftlint-disable</c>: from here to the end, or to an enable.</summary>
    Disable,

    /// <summary><c>draftlint-enable</c></summary>
    Enable,
}

/// <summary>A comment to DraftLint: <c>&lt;!-- draftlint-disable-next-line duplicate-list-entry, DL2001 -- both Bushes are meant --&gt;</c>.</summary>
/// <param name="Span">The whole comment in the source.</param>
/// <param name="Command">What it tells.</param>
/// <param name="Word">The command as written.</param>
/// <param name="Names">The rules it is about, by name or id; empty for all.</param>
/// <param name="Reason">The words behind <c>--</c>, or null.</param>
internal sealed record SuppressionComment(TextSpan Span, SuppressionCommand Command, PlacedWord Word, ImmutableArray<PlacedWord> Names, string? Reason)
{
    /// <summary>The commands as they are written.</summary>
    public static ImmutableArray<string> Commands { get; } = ["draftlint-disable-next-line", "draftlint-disable", "draftlint-enable"];

    private const string Address = "draftlint";

    /// <summary>What people write who know another tool's comments: "draftlint: ignore".</summary>
    private static readonly string[] Verbs = ["disable", "enable", "ignore", "off", "on", "skip", "silence", "suppress"];

    /// <summary>Reads a comment; null for one that is not for DraftLint.</summary>
    public static SuppressionComment? Read(SourceText source, CommentBlock comment)
    {
        var text = comment.Text;
        if (!text.StartsWith(Address, StringComparison.OrdinalIgnoreCase) || text.Length == Address.Length)
            return null;

        var start = source.Content.IndexOf(text, comment.Span.Start, StringComparison.Ordinal);
        var length = CommandLength(text);
        if (length == 0)
            return null;

        var word = new PlacedWord(text[..length], new TextSpan(start, length));
        var dashes = text.IndexOf("--", length, StringComparison.Ordinal);
        var end = dashes < 0 ? text.Length : dashes;
        var reason = dashes < 0 ? "" : text[dashes..].Trim('-').Trim();
        return new SuppressionComment(comment.Span, CommandOf(word.Text), word, NamesIn(text, length, end, start), reason.Length == 0 ? null : reason);
    }

    /// <summary>Length of the command at the beginning; 0 if the comment only speaks of DraftLint.</summary>
    private static int CommandLength(string text)
    {
        var end = EndOfWord(text, 0);
        if (text[Address.Length] == '-')
            return end;

        if (text[Address.Length] is not (':' or ' '))
            return 0;

        var verb = Address.Length;
        while (verb < text.Length && text[verb] is ':' or ' ')
            verb++;

        end = EndOfWord(text, verb);
        var first = text.AsSpan(verb, end - verb);
        foreach (var known in Verbs)
        {
            if (first.StartsWith(known, StringComparison.OrdinalIgnoreCase))
                return end;
        }

        return 0;
    }

    private static int EndOfWord(string text, int from)
    {
        var end = from;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;

        return end;
    }

    private static SuppressionCommand CommandOf(string word) => word switch
    {
        "draftlint-disable-next-line" => SuppressionCommand.DisableNextLine,
        "draftlint-disable" => SuppressionCommand.Disable,
        "draftlint-enable" => SuppressionCommand.Enable,
        _ => SuppressionCommand.Unknown,
    };

    /// <summary>What stands between commas; an empty one too, for it is a slip.</summary>
    private static ImmutableArray<PlacedWord> NamesIn(string text, int from, int end, int start)
    {
        var list = text.AsSpan(from, end - from);
        if (list.IsWhiteSpace())
            return [];

        var names = ImmutableArray.CreateBuilder<PlacedWord>();
        foreach (var range in list.Split(','))
        {
            var part = list[range];
            var name = part.Trim();
            var offset = name.IsEmpty ? range.Start.Value : range.Start.Value + part.Length - part.TrimStart().Length;
            names.Add(new PlacedWord(name.ToString(), new TextSpan(start + from + offset, name.Length)));
        }

        return names.ToImmutable();
    }
}

/// <summary>A word of a comment with its place in the source.</summary>
/// <param name="Text">The word.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct PlacedWord(string Text, TextSpan Span);
