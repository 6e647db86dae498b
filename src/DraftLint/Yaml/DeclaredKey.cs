using System.Collections.Immutable;

namespace DraftLint.Yaml;

/// <summary>One key that a file may have. Loaders, JSON schemas, explanations and new files all go by it, so none can know more than another.</summary>
/// <param name="Name">The key.</param>
/// <param name="Shape">What its value may be.</param>
/// <param name="Documentation">One sentence for an editor; may be empty for an option, see <c>KindKeys</c>.</param>
internal sealed record DeclaredKey(string Name, ValueShape Shape, string Documentation)
{
    /// <summary>The value where nothing is set, as one would write it; empty where nothing stands in.</summary>
    public string Default
    {
        get => DefaultTexts is { } texts ? $"[{string.Join(", ", texts)}]" : field;
        init;
    } = "";

    /// <summary>The list where nothing is set, or null for a key that is no list.</summary>
    public IReadOnlyList<string>? DefaultTexts { get; init; }

    /// <summary>The words that the value may be; empty if any.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Whether a file without it is refused.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Whether nothing behind the key, or <c>null</c>, is as good as a file without it.</summary>
    public bool MayBeNull { get; init; }

    /// <summary>A regular expression that the text, or each text of a list, matches; null for any.</summary>
    public string? Pattern { get; init; }

    /// <summary>The keys of the mapping, or of each mapping, behind it.</summary>
    public KeyTable? Keys { get; init; }

    /// <summary>How it may be written: a list or a mapping can be set anew, added to (<c>tokens+</c>) and taken from (<c>tokens-</c>).</summary>
    public ImmutableArray<string> Spellings => CanChange ? [Name, Name + "+", Name + "-"] : [Name];

    /// <summary>Whether a key of a file is one of <see cref="Spellings"/>.</summary>
    public bool IsSpelled(string key) =>
        key.StartsWith(Name, StringComparison.Ordinal) && (key.Length == Name.Length || (CanChange && key.Length == Name.Length + 1 && key[^1] is '+' or '-'));

    private bool CanChange => Shape is ValueShape.Texts or ValueShape.TextMap or ValueShape.TextsMap;

    /// <summary>What the value may be, in words: "a whole number or null", "auto, always or never".</summary>
    public string InWords => (Choices.IsEmpty ? Shape.Words() : string.Join(" | ", Choices)) + (MayBeNull ? " or null" : "");
}

/// <summary>The keys that a file, or a mapping in it, may have.</summary>
internal sealed class KeyTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="noun">What its keys are, for messages: "key of a facts file".</param>
    /// <param name="keys">The keys, in the order in which a file has them.</param>
    public KeyTable(string noun, params ReadOnlySpan<DeclaredKey> keys)
    {
        Noun = noun;
        Keys = [.. keys];
        var names = new string[keys.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = keys[i].Name;

        Names = names;
    }

    /// <summary>What its keys are, for messages: "key of a facts file".</summary>
    public string Noun { get; }

    /// <summary>The keys, in the order in which a file has them.</summary>
    public ImmutableArray<DeclaredKey> Keys { get; }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Of these exactly one must be there; none if there are none.</summary>
    public ImmutableArray<string> OneOf { get; init; } = [];

    /// <summary>Reports every key of a mapping that is none of these.</summary>
    public void Check(YamlMapping mapping, YamlProblems problems) => problems.AddUnknownKeys(mapping, Noun, Names);
}
