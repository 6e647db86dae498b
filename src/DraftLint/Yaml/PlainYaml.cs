using DraftLint.Text;

namespace DraftLint.Yaml;

/// <summary>Reads the plain part of YAML in one fast pass: block mappings and lists by indentation, flow ones, texts on one line.</summary>
/// <remarks>
/// The built-in facts are thousands of lines, read in every run; the full parser takes about twenty times as long for them.
/// Whatever is not plain (anchors, tags, most escapes, a text over several lines without a mark) gives null, and <see cref="YamlReader"/> must read the file.
/// </remarks>
internal ref struct PlainYaml
{
    private readonly string file;
    private readonly ReadOnlySpan<char> text;
    private readonly NodeStack nodes;
    private readonly bool isLazy;
    private int position;
    private int lineStart;
    private int line;
    private bool isForeign;

    private PlainYaml(string file, int end, bool isLazy, NodeStack nodes)
    {
        this.file = file;
        this.isLazy = isLazy;
        this.nodes = nodes;
        text = file.AsSpan(..end);
        line = 1;
    }

    /// <summary>The tree of a file, or null if it is not plain.</summary>
    public static YamlNode? Read(string text) => Read(text, text.Length);

    /// <summary>The tree of the part of a file before an offset, which is a line end; or null if it is not plain.</summary>
    public static YamlNode? Read(string text, int end)
    {
        var reader = new PlainYaml(text, end, isLazy: false, new NodeStack());
        reader.SkipToContent();
        var root = reader.Block(reader.Column);
        reader.SkipToContent();
        return reader.isForeign || !reader.IsAtEnd ? null : root;
    }

    /// <summary>The same for a file that is known to be plain: its block lists stay unread until their entries are asked for.</summary>
    public static YamlNode? ReadLazily(string text)
    {
        var reader = new PlainYaml(text, text.Length, isLazy: true, new NodeStack());
        reader.SkipToContent();
        var root = reader.Block(reader.Column);
        return reader.isForeign ? null : root;
    }

    /// <summary>The entry of a block list whose hyphen stands at a place, or null if it is not plain.</summary>
    /// <param name="text">The file.</param>
    /// <param name="place">The place.</param>
    /// <param name="nodes">Memory to work in, the same for all entries of a list.</param>
    public static YamlNode? ReadItem(string text, PlainPlace place, NodeStack nodes)
    {
        var reader = new PlainYaml(text, text.Length, isLazy: true, nodes) { position = place.Position, lineStart = place.LineStart, line = place.Line };
        var item = reader.Item(reader.Column);
        return reader.isForeign ? null : item;
    }

    /// <summary>The block list that begins on a line, left unread; null if none does or it does not end at an offset.</summary>
    public static PlainItems? ListAt(string text, int lineStart, int line, int end)
    {
        var reader = new PlainYaml(text, text.Length, isLazy: true, new NodeStack()) { position = lineStart, lineStart = lineStart, line = line };
        reader.SkipToContent();
        var list = reader.UnreadItems(reader.Column);
        return reader.position == end && !reader.isForeign ? list : null;
    }

    private readonly bool IsAtEnd => position >= text.Length;

    private readonly int Column => position - lineStart;

    private readonly char Current => position < text.Length ? text[position] : '\0';

    private readonly LinePosition Place => new(line, Column + 1);

    private readonly bool IsDash => Current == '-' && (position + 1 >= text.Length || text[position + 1] is ' ' or '\n');

    private YamlNode? Block(int indent)
    {
        if (IsAtEnd || isForeign)
            return Foreign();

        return IsDash ? BlockSequence(indent) : BlockMapping(indent);
    }

    private YamlSequence? BlockSequence(int indent)
    {
        var (start, place) = (position, Place);
        if (isLazy)
            return new YamlSequence(place, UnreadItems(indent));

        var first = nodes.Count;
        while (!IsAtEnd && Column == indent && IsDash && !isForeign)
        {
            if (Item(indent) is not { } item)
                return null;

            nodes.Push(item);
            SkipToContent();
        }

        return new YamlSequence(TextSpan.FromBounds(start, position), place, nodes.TakeItems(first));
    }

    private YamlNode? Item(int indent)
    {
        position++;
        SkipBlanks();
        if (Current is '\n' or '#' or '\0')
            return NestedOrNull(indent, allowsSameIndent: false);

        return StartsMapping() ? BlockMapping(Column) : Value(indent);
    }

    /// <summary>Goes over a block list from hyphen to hyphen.</summary>
    private PlainItems UnreadItems(int indent)
    {
        var starts = new RentedList<PlainPlace>(16);
        while (!IsAtEnd && Column == indent && IsDash)
        {
            starts.Add(new PlainPlace(position, lineStart, line));
            do
            {
                SkipLine();
                SkipToContent();
            }
            while (!IsAtEnd && Column > indent);
        }

        starts.Add(new PlainPlace(position, lineStart, line));
        return new PlainItems(file, starts.ToArrayAndReturn());
    }

    private void SkipLine()
    {
        var rest = text[position..].IndexOf('\n');
        position = rest < 0 ? text.Length : position + rest;
    }

    private YamlMapping? BlockMapping(int indent)
    {
        var (start, place) = (position, Place);
        var first = nodes.Count;
        while (!IsAtEnd && Column == indent && !IsDash && !isForeign)
        {
            if (Key() is not { } key)
                return null;

            SkipBlanks();
            var value = Current is '\n' or '#' or '\0' ? NestedOrNull(indent, allowsSameIndent: true) : Value(indent);
            if (value is null || nodes.HoldsKey(first, key.Value))
                return Foreign() as YamlMapping;

            nodes.Push(key);
            nodes.Push(value);
            SkipToContent();
        }

        if (!IsAtEnd && Column > indent)
            isForeign = true;

        return isForeign ? null : new YamlMapping(TextSpan.FromBounds(start, position), place, nodes.TakeEntries(first));
    }

    /// <summary>The block on the lines below, or an empty text.</summary>
    private YamlNode? NestedOrNull(int indent, bool allowsSameIndent)
    {
        var (start, place) = (position, Place);
        SkipToContent();
        if (!IsAtEnd && (Column > indent || (allowsSameIndent && Column == indent && IsDash)))
            return Block(Column);

        return new YamlScalar(new TextSpan(start, 0), place, "", isPlain: true);
    }

    /// <summary>A text or a flow list or mapping that begins on this line; nothing but a comment may follow it there.</summary>
    private YamlNode? Value(int indent)
    {
        if (Current is '|' or '>')
            return BlockText(indent);

        var isFlow = Current is '[' or '{';
        var value = isFlow ? Flow() : Scalar(isInFlow: false);
        SkipBlanks();
        if (value is null || Current is not ('\n' or '#' or '\0'))
            return Foreign();

        // A deeper line behind a text would carry it on.
        var ahead = this;
        ahead.SkipToContent();
        return !isFlow && !ahead.IsAtEnd && ahead.Column > indent && ahead.line > line ? Foreign() : value;
    }

    private YamlScalar? BlockText(int indent)
    {
        var (start, place) = (position, Place);
        var block = PlainBlockText.Read(text[position..], indent, value: null);
        if (!block.IsPlain)
            return Foreign() as YamlScalar;

        lineStart = position + block.LastLineStart;
        position += block.Length;
        line += block.Lines;
        return new YamlScalar(TextSpan.FromBounds(start, position), place, file, indent);
    }

    private YamlNode? Flow()
    {
        SkipFlowBlanks();
        return Current switch
        {
            '[' => FlowSequence(),
            '{' => FlowMapping(),
            _ => Scalar(isInFlow: true),
        };
    }

    private YamlSequence? FlowSequence()
    {
        var (start, place) = (position, Place);
        position++;
        var first = nodes.Count;
        SkipFlowBlanks();
        while (Current != ']' && !isForeign)
        {
            if (Flow() is not { } item)
                return null;

            nodes.Push(item);
            EndOfFlowItem(']');
        }

        position++;
        return isForeign ? null : new YamlSequence(TextSpan.FromBounds(start, position), place, nodes.TakeItems(first));
    }

    private YamlMapping? FlowMapping()
    {
        var (start, place) = (position, Place);
        position++;
        var first = nodes.Count;
        SkipFlowBlanks();
        while (Current != '}' && !isForeign)
        {
            if (Key() is not { } key || Flow() is not { } value || nodes.HoldsKey(first, key.Value))
                return Foreign() as YamlMapping;

            nodes.Push(key);
            nodes.Push(value);
            EndOfFlowItem('}');
        }

        position++;
        return isForeign ? null : new YamlMapping(TextSpan.FromBounds(start, position), place, nodes.TakeEntries(first));
    }

    private void EndOfFlowItem(char close)
    {
        SkipFlowBlanks();
        if (Current == ',')
            position++;
        else if (Current != close)
            isForeign = true;

        SkipFlowBlanks();
    }

    /// <summary>A key with its colon.</summary>
    private YamlScalar? Key()
    {
        var length = KeyLength();
        if (length <= 0)
            return Foreign() as YamlScalar;

        var key = new YamlScalar(new TextSpan(position, length), Place, CommonKeys.Text(text.Slice(position, length)), isPlain: true);
        position += length + 1;
        return key;
    }

    private readonly bool StartsMapping() => KeyLength() > 0;

    private readonly int KeyLength() => CommonKeys.LengthOf(text[Math.Min(position, text.Length)..]);

    private YamlScalar? Scalar(bool isInFlow)
    {
        if (Current is '"' or '\'')
            return Quoted(Current);

        // Marks that would make it something else than a plain text.
        if (Current is '|' or '>' or '&' or '*' or '!' or '%' or '@' or '`' or '?' or '[' or ']' or '{' or '}' or ',' or '\t')
            return Foreign() as YamlScalar;

        var (start, place) = (position, Place);
        while (!IsAtEnd && Current != '\n' && !EndsPlain(isInFlow))
            position++;

        // "b, c: d" is a key that only the full reader takes for one.
        if (text[start..position].IndexOf(": ") >= 0)
            return Foreign() as YamlScalar;

        var end = position;
        while (end > start && text[end - 1] is ' ' or '\r')
            end--;

        return new YamlScalar(TextSpan.FromBounds(start, end), place, file);
    }

    private readonly bool EndsPlain(bool isInFlow) => text[position] switch
    {
        ',' or ']' or '}' or '[' or '{' => isInFlow,
        '#' => position > 0 && text[position - 1] == ' ',
        _ => false,
    };

    /// <summary>A text between marks on one line; of escapes, only a mark inside the text is plain.</summary>
    private YamlScalar? Quoted(char mark)
    {
        var (start, place) = (position, Place);
        var hasEscape = false;
        for (position++; Current != mark || IsDoubled(mark); position++)
        {
            var isEscape = mark == '"' && Current == '\\';
            if (IsAtEnd || Current == '\n' || (isEscape && (position + 1 >= text.Length || text[position + 1] != '"')))
                return Foreign() as YamlScalar;

            if (!isEscape && Current != mark)
                continue;

            hasEscape = true;
            position++;
        }

        position++;
        var span = TextSpan.FromBounds(start, position);
        if (!hasEscape)
            return new YamlScalar(span, place, file);

        var value = text[(start + 1)..(position - 1)].ToString();
        value = mark == '"' ? value.Replace("\\\"", "\"", StringComparison.Ordinal) : value.Replace("''", "'", StringComparison.Ordinal);
        return new YamlScalar(span, place, value, isPlain: false);
    }

    private readonly bool IsDoubled(char mark) => mark == '\'' && position + 1 < text.Length && text[position + 1] == mark;

    private YamlNode? Foreign()
    {
        isForeign = true;
        return null;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\r')
            position++;
    }

    /// <summary>To the next thing inside brackets, over line ends and comments.</summary>
    private void SkipFlowBlanks()
    {
        SkipToContent();
        if (IsAtEnd)
            isForeign = true;
    }

    /// <summary>To the next character that is no blank, line end or comment.</summary>
    private void SkipToContent()
    {
        while (!IsAtEnd)
        {
            switch (text[position])
            {
                case '\n':
                    position++;
                    line++;
                    lineStart = position;
                    break;
                case ' ' or '\r':
                    position++;
                    break;
                case '#':
                    var rest = text[position..].IndexOf('\n');
                    position = rest < 0 ? text.Length : position + rest;
                    break;
                case '\t':
                    isForeign = true;
                    return;
                default:
                    return;
            }
        }
    }
}
