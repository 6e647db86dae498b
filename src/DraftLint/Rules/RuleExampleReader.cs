using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>Reads the <c>examples:</c> of a rule file: each has <c>bad:</c> with marks or <c>good:</c> without.</summary>
internal static class RuleExampleReader
{
    /// <summary>The day on which examples are judged that name none.</summary>
    public static DateOnly DefaultDay { get; } = new(2025, 1, 16);

    /// <summary>All examples without a fault.</summary>
    public static ImmutableArray<RuleExample> Read(YamlNode node, YamlProblems problems)
    {
        if (problems.Sequence(node, "examples") is not { } list)
            return [];

        var examples = ImmutableArray.CreateBuilder<RuleExample>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not YamlMapping mapping)
                problems.Add(item, "An example is \"bad: text with [|marks|]\" or \"good: text\".");
            else if (ReadOne(mapping, problems) is { } example)
                examples.Add(example);
        }

        return examples.ToImmutable();
    }

    private static RuleExample? ReadOne(YamlMapping mapping, YamlProblems problems)
    {
        RuleKeys.Example.Check(mapping, problems);
        var bad = mapping["bad"];
        var good = mapping["good"];
        if (bad is null == good is null)
        {
            problems.Add(mapping, "An example has either \"bad\" or \"good\".");
            return null;
        }

        var node = bad ?? good!; // One of the two is there.
        if (problems.Text(node, bad is null ? "good" : "bad") is not { } marked)
            return null;

        var text = MarkedText.Parse(marked, out var fault);
        fault ??= text!.Reported.IsEmpty == bad is not null ? bad is null ? "A good example has no marks." : "A bad example marks what is reported: [|like this|]." : null;
        if (text is null || fault is not null)
        {
            problems.Add(node, fault!); // A text that can't be parsed has a fault.
            return null;
        }

        return new RuleExample(
            text.Text,
            text.Reported,
            mapping["fixed"] is { } after ? problems.Text(after, "fixed") : null,
            mapping["date"] is { } date ? problems.Date(date, "date") : null,
            mapping["as-of"] is { } asOf ? problems.Date(asOf, "as-of") ?? DefaultDay : DefaultDay,
            new RuleOrigin(problems.File, node.Position))
        {
            With = mapping["with"] is { } with && problems.Mapping(with, "with") is { } options ? new OptionLayer(options, problems.File, problems.Id) : null,
        };
    }
}
