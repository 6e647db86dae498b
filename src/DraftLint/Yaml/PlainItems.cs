using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Yaml;

/// <summary>The entries of a plain block list, found by their hyphens and left unread until somebody asks for one.</summary>
/// <param name="text">The whole file.</param>
/// <param name="starts">Where the entries begin, and at the end where the list ends.</param>
internal sealed class PlainItems(string text, ImmutableArray<PlainPlace> starts)
{
    /// <summary>Number of entries.</summary>
    public int Count => starts.Length - 1;

    /// <summary>All lines of an entry as they stand in the file, the first from its hyphen.</summary>
    public ReadOnlySpan<char> TextOf(int item) => text.AsSpan(starts[item].Position..starts[item + 1].Position);

    /// <summary>An entry that is one text on one line, as it stands there; null for any other.</summary>
    public ReadOnlyMemory<char>? LineOf(int item)
    {
        var line = TextOf(item)[1..].Trim();
        if (line.IsEmpty || line[0] is '"' or '\'' or '[' or '{' || line.ContainsAny('\n', '#') || line.Contains(": ", StringComparison.Ordinal))
            return null;

        var start = starts[item].Position + 1;
        while (text[start] == ' ')
            start++;

        return text.AsMemory(start, line.Length);
    }

    /// <summary>The place of an entry's hyphen.</summary>
    public LinePosition PositionOf(int item) => new(starts[item].Line, starts[item].Position - starts[item].LineStart + 1);

    /// <summary>The block list that begins on a line of an entry and ends with it; null if there is none.</summary>
    /// <param name="item">The entry.</param>
    /// <param name="offset">UTF-16 offset of the line from the entry's hyphen.</param>
    public PlainItems? ListBehind(int item, int offset)
    {
        var start = starts[item];
        var line = start.Line + TextOf(item)[..offset].Count('\n');
        return PlainYaml.ListAt(text, start.Position + offset, line, starts[item + 1].Position);
    }

    /// <summary>Reads an entry.</summary>
    /// <exception cref="FormatException">It is not plain.</exception>
    public YamlNode Read(int item) => Read(item, new NodeStack());

    /// <summary>Reads all entries.</summary>
    /// <exception cref="FormatException">One is not plain.</exception>
    public ImmutableArray<YamlNode> ReadAll()
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>(Count);
        var nodes = new NodeStack();
        for (var i = 0; i < Count; i++)
            items.Add(Read(i, nodes));

        return items.MoveToImmutable();
    }

    private YamlNode Read(int item, NodeStack nodes) => PlainYaml.ReadItem(text, starts[item], nodes) ?? throw new FormatException($"The entry on line {starts[item].Line} is not plain YAML.");
}

/// <summary>A place in a file that <see cref="PlainYaml"/> can go on from.</summary>
/// <param name="Position">UTF-16 offset.</param>
/// <param name="LineStart">UTF-16 offset of the start of its line.</param>
/// <param name="Line">Its line, from 1.</param>
internal readonly record struct PlainPlace(int Position, int LineStart, int Line);
