using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>The YAML behind a rule: its file and what was set over it. A rule with other options is built anew from here.</summary>
internal sealed class RuleDefinition(ImmutableArray<OptionLayer> layers, Lazy<ImmutableArray<RuleExample>> examples, int own = 0)
{
    /// <summary>The name of a rule that is written for Vale: style and file, <c>House.Passive</c>; null for one of ours.</summary>
    public string? ValeName { get; init; }

    /// <summary>The files that the rule extends first, then its own file, then what was set over it: what counts most last.</summary>
    public ImmutableArray<OptionLayer> Layers { get; } = layers;

    /// <summary>Index of the layer that is the rule's own file.</summary>
    public int Own => own;

    /// <summary>The rule's own file.</summary>
    public OptionLayer File => Layers[own];

    /// <summary>The examples of the rule file.</summary>
    public ImmutableArray<RuleExample> Examples => examples.Value;

    /// <summary>The definition with one more layer over it.</summary>
    public RuleDefinition With(OptionLayer layer) => new(Layers.Add(layer), examples, own) { ValeName = ValeName };

    /// <summary>The definition of a rule that extends this one.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="itsExamples">Its examples.</param>
    /// <param name="valeName">Its name, if this one is written for Vale.</param>
    public RuleDefinition Below(OptionLayer file, Lazy<ImmutableArray<RuleExample>> itsExamples, string? valeName) => new(Layers.Add(file), itsExamples, Layers.Length) { ValeName = valeName };

    /// <summary>The top-level value of a key that counts, with its layer; or null.</summary>
    public (YamlNode Node, OptionLayer Layer)? this[string key]
    {
        get
        {
            var lowest = RuleKeys.IsInherited(key) ? 0 : own;
            for (var i = Layers.Length - 1; i >= lowest; i--)
            {
                if (Layers[i].Mapping[key] is { } node)
                    return (node, Layers[i]);
            }

            return null;
        }
    }

    /// <summary>The text of a top-level key without the blanks around it, or null.</summary>
    public string? TextOf(string key) => this[key]?.Node is YamlScalar { IsNull: false } text ? text.Value.Trim() : null;

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
