using System.Collections.Immutable;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>One text of a list, or one entry of a mapping, with its place.</summary>
/// <param name="Text">The text, or the entry's key.</param>
/// <param name="Value">The entry's value; null for a text of a list.</param>
/// <param name="Node">The text or key in the file; null for one that stands in by default.</param>
/// <param name="Layer">Index of the layer that has it.</param>
internal readonly record struct OptionItem(string Text, string? Value, YamlScalar? Node, int Layer);

/// <summary>Lists and mappings out of layers of YAML: <c>tokens</c> sets a list anew, <c>tokens+</c> adds to the list below it and <c>tokens-</c> takes away.</summary>
internal sealed class OptionItems(ImmutableArray<OptionLayer> layers, YamlProblems[] problems)
{
    /// <summary>One text of a list or entry of a mapping, or null.</summary>
    public OptionItem? At(string key, int item)
    {
        var isMap = FindLayer(key) is var layer and >= 0 && layers[layer].Mapping[key] is YamlMapping || Array.Exists(ChangesOf(key), change => change.Node is YamlMapping);
        var items = isMap ? EntriesOf(key) : Of(key, []);
        return item < items.Count ? items[item] : null;
    }

    /// <summary>The texts of a list, with what <c>key+</c> adds and <c>key-</c> takes away above it.</summary>
    public List<OptionItem> Of(string key, IReadOnlyList<string> byDefault)
    {
        var items = new List<OptionItem>();
        if (FindLayer(key) is var layer and >= 0)
            AddItems(items, layers[layer].Mapping[key]!, layer); // It was found there.
        else
            items.AddRange(byDefault.Select(text => new OptionItem(text, null, null, 0)));

        foreach (var change in ChangesOf(key))
        {
            var changed = new List<OptionItem>();
            AddItems(changed, change.Node, change.Layer);
            if (change.IsAddition)
                items.AddRange(changed);
            else
                Remove(items, changed, key, change.Layer);
        }

        return items;
    }

    /// <summary>The entries of a mapping, with what <c>key+</c> adds and <c>key-</c> takes away above it; an entry that is added again counts anew.</summary>
    public List<OptionItem> EntriesOf(string key)
    {
        var items = new List<OptionItem>();
        if (FindLayer(key) is var layer and >= 0)
            AddEntries(items, layers[layer].Mapping[key]!, key, layer); // It was found there.

        foreach (var change in ChangesOf(key))
        {
            var changed = new List<OptionItem>();
            if (change.IsAddition)
            {
                AddEntries(changed, change.Node, key, change.Layer);
                items.RemoveAll(item => changed.Exists(other => string.Equals(other.Text, item.Text, StringComparison.Ordinal)));
                items.AddRange(changed);
            }
            else
            {
                AddItems(changed, change.Node, change.Layer);
                Remove(items, changed, key, change.Layer);
            }
        }

        return items;
    }

    /// <summary>The entries of a mapping to lists, with what <c>key+</c> adds and <c>key-</c> takes away above it; an entry that is added again counts anew.</summary>
    public List<KeyValuePair<string, IReadOnlyList<string>>> ListsOf(string key)
    {
        var lists = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        if (FindLayer(key) is var layer and >= 0)
            AddLists(lists, layers[layer].Mapping[key]!, key, layer); // It was found there.

        foreach (var change in ChangesOf(key))
        {
            if (change.IsAddition)
            {
                AddLists(lists, change.Node, key, change.Layer);
                continue;
            }

            var removed = new List<OptionItem>();
            AddItems(removed, change.Node, change.Layer);
            var kept = lists.ConvertAll(list => new OptionItem(list.Key, null, null, change.Layer));
            Remove(kept, removed, key, change.Layer);
            lists.RemoveAll(list => !kept.Exists(item => string.Equals(item.Text, list.Key, StringComparison.Ordinal)));
        }

        return lists;
    }

    private void AddLists(List<KeyValuePair<string, IReadOnlyList<string>>> lists, YamlNode node, string key, int layer)
    {
        if (problems[layer].Mapping(node, key) is not { } mapping)
            return;

        foreach (var entry in mapping.Entries)
        {
            lists.RemoveAll(list => string.Equals(list.Key, entry.Key.Value, StringComparison.Ordinal));
            if (problems[layer].Texts(entry.Value, entry.Key.Value) is { } texts)
                lists.Add(new(entry.Key.Value, texts));
        }
    }

    private void Remove(List<OptionItem> items, List<OptionItem> removed, string key, int layer)
    {
        foreach (var (text, _, node, _) in removed)
        {
            if (items.RemoveAll(item => string.Equals(item.Text, text, StringComparison.Ordinal)) == 0 && node is not null)
                Once(layer, node.Position, $"\"{key}\" has no \"{text}\" to take away{NearestName.Hint(text, [.. items.Select(item => item.Text)])}");
        }
    }

    private void AddItems(List<OptionItem> items, YamlNode node, int layer)
    {
        foreach (var item in node is YamlSequence list ? list.Items : [node])
        {
            if (item is YamlScalar { IsNull: false } scalar)
                items.Add(new OptionItem(scalar.Value, null, scalar, layer));
            else
                Once(layer, item.Position, $"This must be a text, not {(item is YamlScalar ? "nothing" : item.Noun)}.");
        }
    }

    private void AddEntries(List<OptionItem> items, YamlNode node, string key, int layer)
    {
        if (node is not YamlMapping mapping)
        {
            Once(layer, node.Position, $"\"{key}\" must be a mapping (key: value), not {(node is YamlScalar { IsNull: true } ? "nothing" : node is YamlScalar scalar ? $"\"{scalar.Value}\"" : node.Noun)}.");
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is YamlScalar value)
                items.Add(new OptionItem(entry.Key.Value, value.IsNull ? "" : value.Value, entry.Key, layer));
            else
                Once(layer, entry.Value.Position, $"\"{entry.Key.Value}\" must be a text, not {entry.Value.Noun}.");
        }
    }

    /// <summary>Reports a fault; what is read again for its places is not reported again.</summary>
    private void Once(int layer, LinePosition position, string message)
    {
        if (!problems[layer].All.Any(problem => problem.Position == position))
            problems[layer].Add(position, message);
    }

    /// <summary>Whether some layer has <c>key+</c> or <c>key-</c>.</summary>
    public bool AreChanged(string key)
    {
        foreach (var layer in layers)
        {
            if (layer.Mapping[key + "+"] is not null || layer.Mapping[key + "-"] is not null)
                return true;
        }

        return false;
    }

    /// <summary>What <c>key+</c> and <c>key-</c> set from the layer of the key itself upward.</summary>
    private (YamlNode Node, int Layer, bool IsAddition)[] ChangesOf(string key)
    {
        var changes = new List<(YamlNode Node, int Layer, bool IsAddition)>();
        for (var i = Math.Max(0, FindLayer(key)); i < layers.Length; i++)
        {
            if (layers[i].Mapping[key + "-"] is { } removed)
                changes.Add((removed, i, false));

            if (layers[i].Mapping[key + "+"] is { } added)
                changes.Add((added, i, true));
        }

        return [.. changes];
    }

    private int FindLayer(string key)
    {
        for (var i = layers.Length - 1; i >= 0; i--)
        {
            if (layers[i].Mapping[key] is not null)
                return i;
        }

        return -1;
    }
}
