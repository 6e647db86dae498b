using System.Collections.Immutable;
using System.Text;
using DraftLint.Text;

namespace DraftLint.Yaml;

/// <summary>A piece of a YAML file with its place: <c>swap: {utilize: use}</c> is a mapping whose only value is a mapping.</summary>
/// <param name="span">Where it stands in the text that was read, in UTF-16 code units; quotation marks included. Nothing for a list that was left unread.</param>
/// <param name="position">Its first character, line and column from 1.</param>
internal abstract class YamlNode(TextSpan span, LinePosition position)
{
    /// <summary>Where it stands in the text that was read, in UTF-16 code units; quotation marks included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Its first character, line and column from 1.</summary>
    public LinePosition Position { get; } = position;

    /// <summary>What it is, for messages: "a text", "a list", "a mapping".</summary>
    public abstract string Noun { get; }
}

/// <summary>One text, number or word. All scalars are text here: <c>no</c>, <c>on</c> and <c>2.10</c> are what they say.</summary>
internal sealed class YamlScalar : YamlNode
{
    private const int OnOneLine = -1;

    private readonly string? file;
    private readonly int indent = OnOneLine;

    /// <summary>Makes a text.</summary>
    public YamlScalar(TextSpan span, LinePosition position, string value, bool isPlain)
        : base(span, position) => (Value, IsPlain) = (value, isPlain);

    /// <summary>Makes a text that stands in a file as it is, between marks or without; it is copied when somebody asks for it.</summary>
    public YamlScalar(TextSpan span, LinePosition position, string file)
        : base(span, position) => (this.file, IsPlain) = (file, span.IsEmpty || file[span.Start] is not ('"' or '\''));

    /// <summary>Makes a text on the lines below its mark (see <see cref="PlainBlockText"/>); it is put together when somebody asks for it.</summary>
    public YamlScalar(TextSpan span, LinePosition position, string file, int indent)
        : base(span, position) => (this.file, this.indent) = (file, indent);

    /// <summary>The text, quotation marks and escapes resolved.</summary>
    public string Value => field ??= indent == OnOneLine ? Content.ToString() : PlainBlockText.Read(file.AsSpan(Span.Start..), indent, new StringBuilder(Span.Length)).Value ?? "";

    /// <summary>Whether it stands without quotation marks and is no block text.</summary>
    public bool IsPlain { get; }

    /// <summary>Whether it is nothing: an empty value, <c>~</c> or <c>null</c>, without quotation marks.</summary>
    public bool IsNull => IsPlain && Content is "" or "~" or "null";

    /// <summary>The same as <see cref="Value"/>, without a copy where it is on one line.</summary>
    public ReadOnlySpan<char> Content
    {
        get
        {
            if (file is null || indent != OnOneLine)
                return Value;

            return IsPlain ? file.AsSpan(Span.Start, Span.Length) : file.AsSpan(Span.Start + 1, Span.Length - 2);
        }
    }

    public override string Noun => "a text";

    public override string ToString() => Value;
}

/// <summary>A list: <c>[a, b]</c> or lines that begin with a hyphen.</summary>
internal sealed class YamlSequence : YamlNode
{
    private ImmutableArray<YamlNode> items;

    /// <summary>Makes a list of its entries.</summary>
    public YamlSequence(TextSpan span, LinePosition position, ImmutableArray<YamlNode> items)
        : base(span, position) => this.items = items;

    /// <summary>Makes a list whose entries are read when they are asked for.</summary>
    public YamlSequence(LinePosition position, PlainItems unread)
        : base(default, position) => Unread = unread;

    /// <summary>Its entries, in order.</summary>
    public ImmutableArray<YamlNode> Items => items.IsDefault ? items = Unread!.ReadAll() : items; // One of the two is always given.

    /// <summary>Its entries as they stand in the file, where the list was left unread; else null.</summary>
    public PlainItems? Unread { get; }

    public override string Noun => "a list";

    public override string ToString() => "[" + string.Join(", ", Items) + "]";
}

/// <summary>Keys with their values, in the order of the file; no key stands twice.</summary>
internal sealed class YamlMapping(TextSpan span, LinePosition position, ImmutableArray<YamlEntry> entries) : YamlNode(span, position)
{
    /// <summary>Its entries, in order.</summary>
    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    public override string Noun => "a mapping";

    /// <summary>The value of a key, by exact case, or null.</summary>
    public YamlNode? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal))
                    return entry.Value;
            }

            return null;
        }
    }

    public override string ToString() => "{" + string.Join(", ", Entries.Select(entry => $"{entry.Key}: {entry.Value}")) + "}";
}

/// <summary>One key of a mapping.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">Its value; an empty one is a scalar that <see cref="YamlScalar.IsNull"/>.</param>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
