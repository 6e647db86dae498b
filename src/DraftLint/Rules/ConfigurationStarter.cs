using System.Text;
using DraftLint.Reporting;

namespace DraftLint.Rules;

/// <summary>The text of a new draftlint.yml: it changes nothing until a line is taken out of its comments.</summary>
internal static class ConfigurationStarter
{
    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        ["extends"] = "extends: [recommended]",
        ["drafts"] = "drafts: [\"drafts/**/*.md\", \"!drafts/archive/**\"]",
        ["outlet"] = "outlet: seattle-times",
        ["facts"] = "facts: [\"facts/*.yml\"]",
        ["vale"] = "vale: {vocabularies: [styles/config/vocabularies/House]}",
        ["suppressions"] = "suppressions: {require-reason: true}",
        ["rules"] = "rules:\n  duplicate-list-entry: error\n  double-space: off\n  undated-claim: {severity: note, stale-after: 2 years}",
        ["overrides"] = "overrides:\n  - drafts: [\"satire/**\"]\n    rules: {title-out-of-date: off}",
    };

    /// <summary>The text.</summary>
    /// <param name="ruleFolder">A folder of rule files beside it, for <c>extends</c>; null if there is none.</param>
    public static string Text(string? ruleFolder)
    {
        var text = new StringBuilder();
        text.Append("# yaml-language-server: $schema=").Append(Product.SchemaAddress).Append("draftlint.json\n");
        text.Append("# What DraftLint checks in the drafts of this folder and below. Lines that begin with # are comments: take the # off to set something.\n");
        text.Append("# draftlint rules lists what is in force, with the line that said so; draftlint explain NAME says what a rule finds.\n");
        foreach (var key in ConfigurationKeys.File.Keys)
        {
            text.Append("\n# ").Append(key.Documentation).Append('\n');
            text.Append(key.Name == "extends" ? Extends(ruleFolder) : "# " + Samples[key.Name].Replace("\n", "\n# ", StringComparison.Ordinal)).Append('\n');
        }

        return text.ToString();
    }

    private static string Extends(string? ruleFolder) => ruleFolder is null ? Samples["extends"] : $"extends: [recommended, ./{ruleFolder}]";
}
