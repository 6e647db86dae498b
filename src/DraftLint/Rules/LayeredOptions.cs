using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>One mapping that sets options of a rule: the rule file itself, draftlint.yml, a draft's front matter, an example's <c>with:</c>.</summary>
/// <param name="Mapping">The keys and values.</param>
/// <param name="File">The file's name as reports show it.</param>
/// <param name="ProblemId">The id of what is wrong in it.</param>
internal sealed record OptionLayer(YamlMapping Mapping, string File, string ProblemId)
{
    /// <summary>Reads a file by its path from the folder of this one; null where it is not there. Without it, options name no files.</summary>
    public Func<string, SourceText?>? Open { get; init; }
}

/// <summary>Options of one rule, out of layers of YAML: the last layer that has a key wins.</summary>
/// <param name="layers">The layers.</param>
/// <param name="own">Index of the rule file itself.</param>
internal sealed class LayeredOptions(ImmutableArray<OptionLayer> layers, int own = 0) : RuleOptions
{
    private readonly List<DeclaredKey> declared = [];
    private readonly YamlProblems[] problems = [.. layers.Select(layer => new YamlProblems(layer.File, layer.ProblemId))];

    private OptionItems Items => field ??= new OptionItems(layers, problems);

    /// <summary>Every option that was asked for, in that order.</summary>
    public IReadOnlyList<DeclaredKey> Declared => declared;

    /// <summary>What is wrong with the values of one layer.</summary>
    public YamlProblems ProblemsOf(int layer) => problems[layer];

    public override int Number(string key, int byDefault)
    {
        Declare(new DeclaredKey(key, ValueShape.Number, "") { Default = byDefault.ToString(CultureInfo.InvariantCulture) });
        return Find(key, out var where) is { } node ? where.Number(node, key) ?? byDefault : byDefault;
    }

    public override int? NumberOrNull(string key)
    {
        Declare(new DeclaredKey(key, ValueShape.Number, "") { Default = "null", MayBeNull = true });
        return Find(key, out var where) is { } node && node is not YamlScalar { IsNull: true } ? where.Number(node, key) : null;
    }

    public override string Text(string key, string byDefault)
    {
        Declare(new DeclaredKey(key, ValueShape.Text, "") { Default = byDefault });
        return Find(key, out var where) is { } node ? where.Text(node, key) ?? byDefault : byDefault;
    }

    public override string Choice(string key, string byDefault, params ReadOnlySpan<string> choices)
    {
        Declare(new DeclaredKey(key, ValueShape.Choice, "") { Default = byDefault, Choices = [.. choices] });
        return Find(key, out var where) is { } node ? where.Choice(node, key, choices) ?? byDefault : byDefault;
    }

    public override bool Flag(string key, bool byDefault)
    {
        Declare(new DeclaredKey(key, ValueShape.Flag, "") { Default = byDefault ? "true" : "false" });
        return Find(key, out var where) is { } node ? where.Flag(node, key) ?? byDefault : byDefault;
    }

    public override bool? FlagOrNull(string key)
    {
        Declare(new DeclaredKey(key, ValueShape.Flag, "") { Default = "null", MayBeNull = true });
        return Find(key, out var where) is { } node && node is not YamlScalar { IsNull: true } ? where.Flag(node, key) : null;
    }

    public override IReadOnlyList<string> List(string key, params IReadOnlyList<string> byDefault)
    {
        Declare(new DeclaredKey(key, ValueShape.Texts, "") { DefaultTexts = byDefault });
        if (!Items.AreChanged(key))
            return Find(key, out var where) is { } node ? where.Texts(node, key) ?? byDefault : byDefault;

        return [.. Items.Of(key, byDefault).Select(item => item.Text)];
    }

    public override IReadOnlyList<KeyValuePair<string, string>> Map(string key)
    {
        Declare(new DeclaredKey(key, ValueShape.TextMap, "") { Default = "{}" });
        return [.. Items.EntriesOf(key).Select(entry => new KeyValuePair<string, string>(entry.Text, entry.Value ?? ""))];
    }

    public override IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Lists(string key)
    {
        Declare(new DeclaredKey(key, ValueShape.TextsMap, "") { Default = "{}" });
        return Items.ListsOf(key);
    }

    public override IReadOnlyList<IReadOnlyDictionary<string, string>> Mappings(string key)
    {
        Declare(new DeclaredKey(key, ValueShape.Mappings, "") { Default = "[]" });
        if (Find(key, out var where) is not { } node || where.Sequence(node, key) is not { } list)
            return [];

        var mappings = new List<IReadOnlyDictionary<string, string>>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (where.Mapping(item, key) is not { } mapping)
                continue;

            var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var entry in mapping.Entries)
            {
                if (where.Text(entry.Value, entry.Key.Value) is { } text)
                    pairs[entry.Key.Value] = text;
            }

            mappings.Add(pairs);
        }

        return mappings;
    }

    public override int Months(string key, int byDefault)
    {
        Declare(new DeclaredKey(key, ValueShape.Months, "") { Default = $"{byDefault} months" });
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
        // A value of the wrong type is told already, and so is what follows from it.
        if (Find(key, out var where) is { } node)
        {
            if (where.All.All(problem => problem.Position != node.Position))
                where.Add(node, message);
        }
        else if (problems.Length > 0)
            problems[own].Add(layers[own].Mapping, message);
    }

    public override void RefuseItem(string key, int item, int offset, string message)
    {
        if (Items.At(key, item) is not { Node: { } node } found)
            Refuse(key, message);
        else if (PlaceIn(node, offset) is var place)
            problems[found.Layer].Add(place, message);
    }

    public override SourceText? Open(string key, int item, string path, bool isNeeded)
    {
        var layer = Items.At(key, item) is { } found ? layers[found.Layer] : layers.LastOrDefault();
        var file = layer?.Open?.Invoke(path);
        if (file is null && isNeeded)
            RefuseItem(key, item, 0, layer?.Open is null ? $"\"{path}\" can't be read from here: name it in the rule file." : $"There is no file \"{path}\" that can be read.");

        return file;
    }

    public override RuleOrigin OriginOf(string key, int item)
    {
        if (item >= 0 && Items.At(key, item) is { Node: { } node } found)
            return new RuleOrigin(layers[found.Layer].File, node.Position);

        if (item < 0 && Find(key, out var where) is { } whole)
            return new RuleOrigin(where.File, whole.Position);

        return layers.IsEmpty ? new RuleOrigin("", new LinePosition(1, 1)) : new RuleOrigin(layers[own].File, layers[own].Mapping.Position);
    }

    /// <summary>The place of a character of a text: exact on one line without escapes, else where the text begins.</summary>
    private static LinePosition PlaceIn(YamlScalar node, int offset)
    {
        var marks = node.Span.Length - node.Value.Length;
        var quotes = node.IsPlain ? 0 : node.Value.AsSpan().Count('\'');
        if (node.Value.Contains('\n', StringComparison.Ordinal) || !(marks == 0 || marks == 2 || marks == 2 + quotes))
            return node.Position;

        var doubled = marks == 2 + quotes ? node.Value.AsSpan(0, offset).Count('\'') : 0;
        return node.Position with { Column = node.Position.Column + offset + (marks == 0 ? 0 : 1 + doubled) };
    }

    private void Declare(DeclaredKey key)
    {
        if (!declared.Exists(option => string.Equals(option.Name, key.Name, StringComparison.Ordinal)))
            declared.Add(key);
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
