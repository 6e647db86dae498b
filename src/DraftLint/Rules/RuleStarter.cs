using System.Collections.Immutable;
using System.Text;
using DraftLint.Reporting;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>The text of a new rule file: whole, with a comment above each key, and the keys that it leaves out commented out.</summary>
/// <remarks>
/// It is made of a file that is known to hold: for a kind of pattern the one in <c>Starters</c>, for a kind with meaning the built-in rule of its name.
/// </remarks>
internal static class RuleStarter
{
    /// <summary>The kind of a rule where none is asked for.</summary>
    public const string DefaultKind = "substitution";

    private const string Examples = "examples";
    private const string StarterCompanion = "starter.txt";

    /// <summary>Whether there is a file to make a rule of this kind from.</summary>
    public static bool Has(string kind) => BuiltInFiles.NamesIn(StarterOf(kind)).Any() || RuleSet.All[kind] is not null;

    /// <summary>The name of the file that lies beside a rule.</summary>
    public static string CompanionOf(string name) => name + ".txt";

    /// <summary>What stands in the file beside a rule of a kind that needs one, as a dictionary for spelling; null for the other kinds.</summary>
    public static string? CompanionText(string kind) =>
        BuiltInFiles.NamesIn($"starters/{kind}.txt").FirstOrDefault() is { } file ? BuiltInFiles.Read(file).Content : null;

    /// <summary>The text for a rule.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="id">Its id.</param>
    /// <param name="kind">A kind that there is.</param>
    /// <param name="path">The file that it will be, for the command in its first comment.</param>
    public static string Text(string name, string id, string kind, string path)
    {
        var keys = KindKeys.Of(kind);
        var blocks = BlocksOf(ModelOf(kind));
        var text = new StringBuilder();
        text.Append("# yaml-language-server: $schema=").Append(Product.SchemaAddress).Append("rule.json\n");
        text.Append("# A rule of the house. This file is its declaration, its documentation and its test: draftlint test ").Append(path).Append('\n');
        foreach (var (key, lines) in blocks)
        {
            if (key == "enabled")
                continue;

            if (key == Examples)
                AppendOthers(text, keys, blocks);

            if (DocumentationOf(key, keys) is { Length: > 0 } documentation)
                text.Append("\n# ").Append(documentation).Append('\n');

            text.Append(key switch
            {
                "id" => $"id: {id}\n",
                "name" => $"name: {name}\n",
                _ => lines.Replace(StarterCompanion, CompanionOf(name), StringComparison.Ordinal),
            });
        }

        return text.ToString();
    }

    /// <summary>The keys that the file doesn't set, with their defaults.</summary>
    private static void AppendOthers(StringBuilder text, ImmutableArray<DeclaredKey> keys, List<(string Key, string Lines)> blocks)
    {
        var others = RuleKeys.File.Keys.Where(key => key is { IsNeeded: false, Default: not "" }).Concat(keys).Where(key => !blocks.Exists(block => block.Key == key.Name)).DistinctBy(key => key.Name, StringComparer.Ordinal);
        foreach (var key in others)
            text.Append("\n# ").Append(key.Documentation).Append("\n# ").Append(key.Name).Append(": ").Append(key.Default.Length == 0 ? "''" : key.Default).Append(key.Choices.IsEmpty ? "" : $"  # {key.InWords}").Append('\n');
    }

    private static string DocumentationOf(string key, ImmutableArray<DeclaredKey> keys) =>
        (keys.FirstOrDefault(option => option.Name == key) ?? RuleKeys.File.Keys.FirstOrDefault(own => own.Name == key))?.Documentation ?? "";

    /// <summary>The file that a rule of a kind is made from: a whole rule.</summary>
    public static string ModelOf(string kind) =>
        BuiltInFiles.Read(BuiltInFiles.NamesIn(StarterOf(kind)).FirstOrDefault() ?? RuleSet.All[kind]!.Origin.File).Content; // The tests hold that each kind has one of the two.

    private static string StarterOf(string kind) => $"starters/{kind}.yml";

    /// <summary>The top-level keys of a file with their lines.</summary>
    private static List<(string Key, string Lines)> BlocksOf(string file)
    {
        var blocks = new List<(string Key, string Lines)>();
        foreach (var line in file.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && char.IsAsciiLetterLower(line[0]) && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                blocks.Add((line[..colon], line + "\n"));
            else if (blocks.Count > 0)
                blocks[^1] = (blocks[^1].Key, $"{blocks[^1].Lines}{line}\n");
        }

        return blocks;
    }
}
