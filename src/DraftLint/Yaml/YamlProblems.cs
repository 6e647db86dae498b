using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Yaml;

/// <summary>What is wrong with one YAML file. Reads typed values too: one of a wrong type is reported at its place and read as null.</summary>
/// <param name="file">The file's name as reports show it.</param>
/// <param name="id">The id of its problems: DL0004 for configuration, DL0005 for rule files, DL0006 for facts files.</param>
internal sealed class YamlProblems(string file, string id)
{
    private List<Problem>? problems;

    /// <summary>The file's name as reports show it.</summary>
    public string File => file;

    /// <summary>The id of its problems.</summary>
    public string Id => id;

    /// <summary>All problems, in the order of their finding.</summary>
    public IReadOnlyList<Problem> All => problems ?? [];

    /// <summary>Reports a problem at a node.</summary>
    public void Add(YamlNode at, string message) => Add(at.Position, message);

    /// <summary>Reports a problem at a place.</summary>
    public void Add(LinePosition at, string message) => (problems ??= []).Add(new Problem(id, file, at, message));

    /// <summary>Reports a name that is none of the known ones, with the nearest: <c>"mesage" is no key of a rule file; the nearest is "message".</c></summary>
    /// <param name="name">The word as written.</param>
    /// <param name="what">What it should be, with its article: "key of a rule file".</param>
    /// <param name="known">The right names.</param>
    public void AddUnknown(YamlScalar name, string what, IReadOnlyCollection<string> known) =>
        Add(name, $"\"{name.Value}\" is no {what}{NearestName.Hint(name.Value, known)}");

    /// <summary>Reports every key of a mapping that is not known.</summary>
    public void AddUnknownKeys(YamlMapping mapping, string what, IReadOnlyList<string> known)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!Holds(known, entry.Key.Value))
                AddUnknown(entry.Key, what, known);
        }
    }

    /// <summary>A text; null, with a problem, for a list, a mapping or nothing.</summary>
    public string? Text(YamlNode node, string key)
    {
        if (node is YamlScalar { IsNull: false } scalar)
            return scalar.Value;

        Mismatch(node, key, "a text");
        return null;
    }

    /// <summary>A whole number.</summary>
    public int? Number(YamlNode node, string key)
    {
        if (node is YamlScalar scalar && int.TryParse(scalar.Value.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;

        Mismatch(node, key, "a whole number");
        return null;
    }

    /// <summary>true or false; <c>yes</c> and <c>on</c> are words, as in YAML 1.2.</summary>
    public bool? Flag(YamlNode node, string key)
    {
        if (node is YamlScalar { Value: "true" or "false" } scalar)
            return scalar.Value == "true";

        Mismatch(node, key, "true or false");
        return null;
    }

    /// <summary>A day, written 2025-01-16.</summary>
    public DateOnly? Date(YamlNode node, string key)
    {
        if (node is YamlScalar scalar && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;

        Mismatch(node, key, "a day that exists, as 2025-01-16");
        return null;
    }

    /// <summary>One of a few words; another is reported with the nearest.</summary>
    public string? Choice(YamlNode node, string key, params ReadOnlySpan<string> choices)
    {
        if (Text(node, key) is not { } word)
            return null;

        if (choices.Contains(word))
            return word;

        Add(node, $"\"{word}\" is no value of \"{key}\"{NearestName.Hint(word, choices.ToArray())}");
        return null;
    }

    /// <summary>A severity: error, warning, note or off.</summary>
    public Severity? Severity(YamlNode node, string key) => Choice(node, key, "error", "warning", "note", "off") switch
    {
        "error" => Diagnostics.Severity.Error,
        "warning" => Diagnostics.Severity.Warning,
        "note" => Diagnostics.Severity.Note,
        "off" => Diagnostics.Severity.Off,
        _ => null,
    };

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public ImmutableArray<string>? Texts(YamlNode node, string key)
    {
        if (node is YamlScalar { IsNull: false } single)
            return [single.Value];

        if (node is not YamlSequence list)
        {
            Mismatch(node, key, "a list of texts");
            return null;
        }

        var texts = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (Text(item, key) is { } text)
                texts.Add(text);
        }

        return texts.DrainToImmutable();
    }

    /// <summary>Keys and values.</summary>
    public YamlMapping? Mapping(YamlNode node, string key)
    {
        if (node is not YamlMapping)
            Mismatch(node, key, "a mapping (key: value)");

        return node as YamlMapping;
    }

    /// <summary>A list of anything.</summary>
    public YamlSequence? Sequence(YamlNode node, string key)
    {
        if (node is not YamlSequence)
            Mismatch(node, key, "a list");

        return node as YamlSequence;
    }

    private static bool Holds(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return true;
        }

        return false;
    }

    private void Mismatch(YamlNode node, string key, string wanted)
    {
        var found = node is YamlScalar scalar ? scalar.IsNull ? "nothing" : $"\"{scalar.Value}\"" : node.Noun;
        Add(node, $"\"{key}\" must be {wanted}, not {found}.");
    }
}
