using DraftLint.Syntax;

namespace DraftLint.Vale;

/// <summary>The texts of links, emphasis and code inside a block: scopes of their own for rules that ask for them.</summary>
internal sealed class ValeMarks
{
    private static readonly Dictionary<string, string> ScopeOfTag = new(StringComparer.Ordinal)
    {
        ["a"] = "link",
        ["strong"] = "strong",
        ["b"] = "strong",
        ["em"] = "emphasis",
        ["i"] = "emphasis",
        ["code"] = "code",
        ["tt"] = "code",
    };

    private readonly List<(string Tag, MappedTextBuilder Text)> open = [];
    private readonly List<(string Scope, MappedText Text)> closed = [];

    /// <summary>Those that ended in the block, in the order of their ends.</summary>
    public IReadOnlyList<(string Scope, MappedText Text)> Closed => closed;

    /// <summary>A tag begins.</summary>
    public void Open(string tag)
    {
        if (ScopeOfTag.ContainsKey(tag))
            open.Add((tag, new MappedTextBuilder()));
    }

    /// <summary>Text stands inside all that is open; code keeps its letters.</summary>
    public void Add(MappedText raw, MappedText shown)
    {
        foreach (var (tag, text) in open)
            text.Append(ScopeOfTag[tag] == "code" ? raw : shown);
    }

    /// <summary>A tag ends.</summary>
    public void Close(string tag)
    {
        if (open.Count == 0 || open[^1].Tag != tag)
            return;

        var text = open[^1].Text.ToText().Trimmed();
        open.RemoveAt(open.Count - 1);
        if (text.Length > 0)
            closed.Add((ScopeOfTag[tag], text));
    }

    /// <summary>The block ends.</summary>
    public void Clear() => closed.Clear();
}
