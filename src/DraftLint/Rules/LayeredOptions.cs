using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>One mapping that sets options of a rule: the rule file itself, draftlint.yml, a draft's front matter, an example's <c>with:</c>.</summary>
/// <param name="Mapping">The keys and values.</param>
/// <param name="File">The file's name as reports show it.</param>
/// <param name="ProblemId">The id of what is wrong in it.</param>
internal sealed record OptionLayer(YamlMapping Mapping, string File, string ProblemId);

/// <summary>An option that a kind of check has.</summary>
/// <param name="Key">The key.</param>
/// <param name="Type">What it takes, in words: "a whole number".</param>
/// <param name="Default">The value where nothing is set, as one would write it.</param>
/// <param name="Choices">The words it may be; empty if any.</param>
internal sealed record DeclaredOption(string Key, string Type, string Default, ImmutableArray<string> Choices);

/// <summary>Options of one rule, out of layers of YAML: the last layer that has a key wins.</summary>
internal sealed class LayeredOptions(ImmutableArray<OptionLayer> layers) : RuleOptions
{
    private readonly List<DeclaredOption> declared = [];
    private readonly YamlProblems[] problems = [.. layers.Select(layer => new YamlProblems(layer.File, layer.ProblemId))];

    /// <summary>Every option that was asked for, in that order.</summary>
    public IReadOnlyList<DeclaredOption> Declared => declared;

    /// <summary>What is wrong with the values of one layer.</summary>
    public YamlProblems ProblemsOf(int layer) => problems[layer];

    public override int Number(string key, int byDefault)
    {
        Declare(key, "a whole number", byDefault.ToString(CultureInfo.InvariantCulture));
        return Find(key, out var where) is { } node ? where.Number(node, key) ?? byDefault : byDefault;
    }

    public override int? NumberOrNull(string key)
    {
        Declare(key, "a whole number or null", "null");
        return Find(key, out var where) is { } node && node is not YamlScalar { IsNull: true } ? where.Number(node, key) : null;
    }

    public override string Text(string key, string byDefault)
    {
        Declare(key, "a text", byDefault);
        return Find(key, out var where) is { } node ? where.Text(node, key) ?? byDefault : byDefault;
    }

    public override string Choice(string key, string byDefault, params ReadOnlySpan<string> choices)
    {
        Declare(key, "a word", byDefault, [.. choices]);
        return Find(key, out var where) is { } node ? where.Choice(node, key, choices) ?? byDefault : byDefault;
    }

    public override bool Flag(string key, bool byDefault)
    {
        Declare(key, "true or false", byDefault ? "true" : "false");
        return Find(key, out var where) is { } node ? where.Flag(node, key) ?? byDefault : byDefault;
    }

    public override IReadOnlyList<string> List(string key, params IReadOnlyList<string> byDefault)
    {
        Declare(key, "a list of texts", "[" + string.Join(", ", byDefault) + "]");
        return Find(key, out var where) is { } node ? where.Texts(node, key) ?? byDefault : byDefault;
    }

    public override IReadOnlyList<KeyValuePair<string, string>> Map(string key)
    {
        Declare(key, "a mapping from text to text", "{}");
        if (Find(key, out var where) is not { } node || where.Mapping(node, key) is not { } mapping)
            return [];

        var pairs = new List<KeyValuePair<string, string>>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlScalar { IsNull: true })
                pairs.Add(new(entry.Key.Value, ""));
            else if (where.Text(entry.Value, entry.Key.Value) is { } text)
                pairs.Add(new(entry.Key.Value, text));
        }

        return pairs;
    }

    public override IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Lists(string key)
    {
        Declare(key, "a mapping from text to a list of texts", "{}");
        if (Find(key, out var where) is not { } node || where.Mapping(node, key) is not { } mapping)
            return [];

        var pairs = new List<KeyValuePair<string, IReadOnlyList<string>>>(mapping.Entries.Length);
        foreach (var entry in mapping.Entries)
        {
            if (where.Texts(entry.Value, entry.Key.Value) is { } texts)
                pairs.Add(new(entry.Key.Value, texts));
        }

        return pairs;
    }

    public override int Months(string key, int byDefault)
    {
        Declare(key, "a length of time, as 18 months or 2 years", $"{byDefault} months");
        if (Find(key, out var where) is not { } node || where.Text(node, key) is not { } text)
            return byDefault;

        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 2 && int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= 12_000)
        {
            switch (words[1])
            {
                case "month" or "months":
                    return count;
                case "year" or "years":
                    return count * 12;
            }
        }

        where.Add(node, $"\"{key}\" must be a length of time, as 18 months or 2 years, not \"{text}\".");
        return byDefault;
    }

    public override void Refuse(string key, string message)
    {
        if (Find(key, out var where) is { } node)
            where.Add(node, message);
        else if (problems.Length > 0)
            problems[0].Add(layers[0].Mapping, message);
    }

    private void Declare(string key, string type, string byDefault, ImmutableArray<string> choices = default)
    {
        if (!declared.Exists(option => string.Equals(option.Key, key, StringComparison.Ordinal)))
            declared.Add(new DeclaredOption(key, type, byDefault, choices.IsDefault ? [] : choices));
    }

    private YamlNode? Find(string key, out YamlProblems where)
    {
        for (var i = layers.Length - 1; i >= 0; i--)
        {
            where = problems[i];
            if (layers[i].Mapping[key] is { } node)
                return node;
        }

        where = null!; // Read only beside a node that was found.
        return null;
    }
}
