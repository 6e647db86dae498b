namespace DraftLint.Yaml;

/// <summary>The texts under one key of a plain entry, without reading the rest: the value itself, or the texts of its list.</summary>
/// <remarks>For entries of one level, as <c>- {name: Ana Ruiz, also: [A. Ruiz, "Ana Ruiz Jr."]}</c> or the same on several lines.</remarks>
internal ref struct PlainTexts
{
    private ReadOnlySpan<char> rest;
    private readonly bool isInFlow;
    private bool isList;

    private PlainTexts(ReadOnlySpan<char> rest, bool isInFlow)
    {
        this.rest = rest;
        this.isInFlow = isInFlow;
        isList = rest is ['[', ..];
        if (isList)
            this.rest = rest[1..];
    }

    /// <summary>The text that <see cref="MoveNext"/> has found.</summary>
    public ReadOnlySpan<char> Current { get; private set; }

    /// <summary>The texts of a key; none if the entry does not have it.</summary>
    public static PlainTexts Of(ReadOnlySpan<char> entry, ReadOnlySpan<char> key)
    {
        var start = IndexBehindKey(entry, key);
        return start < 0 ? default : Behind(entry, start);
    }

    /// <summary>The texts that stand behind a key.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="start">UTF-16 offset behind the colon.</param>
    public static PlainTexts Behind(ReadOnlySpan<char> entry, int start) => new(entry[start..].TrimStart(), entry[1..].TrimStart() is ['{', ..]);

    /// <summary>The offset behind the colon of the next key of an entry, from an offset on; -1 if there is none.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="from">UTF-16 offset.</param>
    /// <param name="key">The key, without its colon.</param>
    public static int NextKey(ReadOnlySpan<char> entry, int from, out ReadOnlySpan<char> key)
    {
        var colon = entry[from..].IndexOf(": ", StringComparison.Ordinal);
        key = colon < 0 ? [] : entry[..(from + colon)];
        key = key[(key.LastIndexOfAny(' ', '{') + 1)..];
        return colon < 0 ? -1 : from + colon + 1;
    }

    /// <summary>So that <c>foreach</c> takes it.</summary>
    public readonly PlainTexts GetEnumerator() => this;

    /// <summary>Goes to the next text.</summary>
    public bool MoveNext()
    {
        rest = rest.TrimStart(" \r\n,");
        if (rest.IsEmpty || rest[0] is ']' or '}')
            return false;

        if (rest[0] is '"' or '\'')
        {
            var close = rest[1..].IndexOf(rest[0]) + 1;
            Current = rest[1..close];
            rest = rest[(close + 1)..];
        }
        else
        {
            var end = isList || isInFlow ? rest.IndexOfAny(",]}\n") : rest.IndexOf('\n');
            end = end < 0 ? rest.Length : end;
            Current = rest[..end].Trim();
            rest = rest[end..];
        }

        if (!isList)
            rest = [];

        return true;
    }

    /// <summary>The index behind <c>key:</c>, where it stands as a key: behind a blank, a line end or a brace.</summary>
    private static int IndexBehindKey(ReadOnlySpan<char> entry, ReadOnlySpan<char> key)
    {
        for (var from = 0; from < entry.Length;)
        {
            var at = entry[from..].IndexOf(key);
            if (at <= 0)
                return -1;

            at += from;
            from = at + key.Length;
            if (entry[at - 1] is ' ' or '{' && from + 1 < entry.Length && entry[from] == ':' && entry[from + 1] == ' ')
                return from + 1;
        }

        return -1;
    }
}
