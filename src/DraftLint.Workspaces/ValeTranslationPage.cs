using System.Text;
using DraftLint.Diagnostics;

namespace DraftLint.Workspaces;

/// <summary>The text of a draftlint.yml that is made of a configuration of Vale's.</summary>
/// <param name="from">The name of that file.</param>
internal sealed class ValeTranslationPage(string from)
{
    private readonly StringBuilder text = new($"# Made of {from}. To have DraftLint's own rules as well, put \"recommended\" first under extends.\n");
    private bool hasOverrides;

    /// <summary>Adds the styles; without one there are no rules but those of the vocabularies.</summary>
    public void Extends(IReadOnlyList<string> styles)
    {
        if (styles.Count == 0)
            text.Append("extends: []\n");
        else
            AddList("", "extends", styles);
    }

    /// <summary>Adds what holds for all rules of Vale's.</summary>
    public void Vale(IReadOnlyList<string> vocabularies, IReadOnlyList<string> tokenIgnores, IReadOnlyList<string> blockIgnores)
    {
        if (vocabularies.Count + tokenIgnores.Count + blockIgnores.Count == 0)
            return;

        text.Append("vale:\n");
        AddList("  ", "vocabularies", vocabularies);
        AddList("  ", "token-ignores", tokenIgnores);
        AddList("  ", "block-ignores", blockIgnores);
    }

    /// <summary>Adds the severities of rules.</summary>
    public void Rules(IEnumerable<KeyValuePair<string, Severity>> rules) => AddRules("", rules);

    /// <summary>Adds what holds for some drafts.</summary>
    public void Override(IReadOnlyList<string> globs, IEnumerable<KeyValuePair<string, Severity>> rules)
    {
        var all = rules.ToList();
        if (all.Count == 0)
            return;

        text.Append(hasOverrides ? "" : "overrides:\n").Append("  - drafts: [").AppendJoin(", ", globs.Select(Quoted)).Append("]\n");
        hasOverrides = true;
        AddRules("    ", all);
    }

    /// <summary>The text, with what is not kept at its end.</summary>
    public string Text(IEnumerable<Problem> left)
    {
        foreach (var problem in left)
            text.Append("# ").Append(problem.File).Append(problem.Position is { } place ? $":{place.Line}" : "").Append(": ").Append(problem.Message).Append('\n');

        return text.ToString();
    }

    private void AddList(string indent, string key, IReadOnlyList<string> entries)
    {
        if (entries.Count == 0)
            return;

        text.Append(indent).Append(key).Append(":\n");
        foreach (var entry in entries)
            text.Append(indent).Append("  - ").Append(Quoted(entry)).Append('\n');
    }

    private void AddRules(string indent, IEnumerable<KeyValuePair<string, Severity>> rules)
    {
        var isFirst = true;
        foreach (var (rule, severity) in rules.OrderBy(static one => one.Key, StringComparer.Ordinal))
        {
            text.Append(isFirst ? indent + "rules:\n" : "").Append(indent).Append("  ").Append(Quoted(rule)).Append(": ").Append(severity.Word()).Append('\n');
            isFirst = false;
        }
    }

    private static string Quoted(string value) =>
        value.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '/' or '-' or '_') && char.IsAsciiLetter(value.TrimStart('.', '/').FirstOrDefault()) ? value : "'" + value.Replace("'", "''", StringComparison.Ordinal) + "'";
}
