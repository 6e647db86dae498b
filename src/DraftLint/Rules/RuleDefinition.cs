using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>The YAML behind a rule: its file and what was set over it. A rule with other options is built anew from here.</summary>
internal sealed class RuleDefinition(ImmutableArray<OptionLayer> layers, Lazy<ImmutableArray<RuleExample>> examples)
{
    /// <summary>The rule file first, what counts most last.</summary>
    public ImmutableArray<OptionLayer> Layers { get; } = layers;

    /// <summary>The examples of the rule file.</summary>
    public ImmutableArray<RuleExample> Examples => examples.Value;

    /// <summary>The definition with one more layer over it.</summary>
    public RuleDefinition With(OptionLayer layer) => new(Layers.Add(layer), examples);

    /// <summary>The top-level value of a key that counts, with its layer; or null.</summary>
    public (YamlNode Node, OptionLayer Layer)? this[string key]
    {
        get
        {
            for (var i = Layers.Length - 1; i >= 0; i--)
            {
                if (Layers[i].Mapping[key] is { } node)
                    return (node, Layers[i]);
            }

            return null;
        }
    }

    /// <summary>What was set besides the rule's own words, each with the place that counts.</summary>
    public ImmutableArray<RuleSetting> Settings(IEnumerable<string> keys)
    {
        var settings = ImmutableArray.CreateBuilder<RuleSetting>();
        foreach (var key in keys)
        {
            if (this[key] is var (node, layer))
                settings.Add(new RuleSetting(key, node.ToString() ?? "", new RuleOrigin(layer.File, node.Position)));
        }

        return settings.ToImmutable();
    }
}
