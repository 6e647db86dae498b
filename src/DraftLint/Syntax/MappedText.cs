using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>A text made of pieces of the source, with the way back to it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Segments">Its pieces, in order and without a gap; see <see cref="ProseMap"/>.</param>
internal sealed record MappedText(string Text, ImmutableArray<ProseSegment> Segments)
{
    private ProseMap? map;

    /// <summary>A text without characters.</summary>
    public static MappedText Empty { get; } = new("", []);

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>Where a range of the text stands in the source.</summary>
    public TextSpan InSource(int start, int length) => (map ??= new ProseMap(Segments)).InSource(start, length);

    /// <summary>A range of the text.</summary>
    public MappedText Slice(int start, int length)
    {
        if (start == 0 && length == Length)
            return this;

        var pieces = ImmutableArray.CreateBuilder<ProseSegment>();
        foreach (var segment in Segments)
        {
            var from = Math.Max(segment.Start, start);
            var to = Math.Min(segment.End, start + length);
            if (from < to)
                pieces.Add(segment.IsVerbatim ? new ProseSegment(from - start, to - from, segment.SourceStart + from - segment.Start, to - from) : new ProseSegment(from - start, to - from, segment.SourceStart, segment.SourceLength));
        }

        return new MappedText(Text.Substring(start, length), pieces.ToImmutable());
    }

    /// <summary>The text without blanks and line ends at both ends.</summary>
    public MappedText Trimmed()
    {
        var start = Length - Text.AsSpan().TrimStart().Length;
        return Slice(start, Text.AsSpan(start).TrimEnd().Length);
    }

    /// <summary>A stretch of the source as it stands there; a carriage return before a line feed is no part of it, one alone is a line feed.</summary>
    public static MappedText Of(string source, TextSpan span)
    {
        var builder = new MappedTextBuilder();
        var at = span.Start;
        while (at < span.End)
        {
            var next = source.AsSpan(at, span.End - at).IndexOf('\r');
            var end = next < 0 ? span.End : at + next;
            builder.Append(source.AsSpan(at, end - at), new TextSpan(at, end - at));
            if (next < 0)
                break;

            var length = end + 1 < span.End && source[end + 1] == '\n' ? 2 : 1;
            builder.Append("\n", new TextSpan(end, length));
            at = end + length;
        }

        return builder.ToText();
    }
}

/// <summary>Puts a <see cref="MappedText"/> together.</summary>
internal sealed class MappedTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly List<ProseSegment> segments = [];

    /// <summary>Number of UTF-16 code units so far.</summary>
    public int Length => text.Length;

    /// <summary>The last character, or NUL before the first.</summary>
    public char Last => text.Length == 0 ? '\0' : text[^1];

    /// <summary>Whether there is nothing but blanks so far.</summary>
    public bool IsBlank
    {
        get
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (!char.IsWhiteSpace(text[i]))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Adds characters that stand for a range of the source; an empty range is a place.</summary>
    public void Append(ReadOnlySpan<char> characters, TextSpan source)
    {
        if (characters.IsEmpty)
            return;

        var isVerbatim = characters.Length == source.Length;
        if (isVerbatim && segments.Count > 0 && segments[^1] is { IsVerbatim: true } last && last.SourceEnd == source.Start)
            segments[^1] = last with { Length = last.Length + source.Length, SourceLength = last.SourceLength + source.Length };
        else
            segments.Add(new ProseSegment(text.Length, characters.Length, source.Start, source.Length));

        text.Append(characters);
    }

    /// <summary>Adds a text.</summary>
    public void Append(MappedText other)
    {
        foreach (var segment in other.Segments)
            Append(other.Text.AsSpan(segment.Start, segment.Length), new TextSpan(segment.SourceStart, segment.SourceLength));
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        text.Clear();
        segments.Clear();
    }

    /// <summary>The text so far.</summary>
    public MappedText ToText() => new(text.ToString(), ImmutableCollectionsMarshal.AsImmutableArray(segments.ToArray()));
}
