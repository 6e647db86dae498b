using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Vale;

namespace DraftLint.Workspaces;

/// <summary>What a section of a configuration of Vale's sets.</summary>
internal sealed class ValeSectionSettings
{
    private const string Yes = "YES";
    private static readonly string[] Levels = [Yes, "suggestion", "warning", "error"];

    private readonly Dictionary<string, ValeSetLevel> set = new(StringComparer.Ordinal);

    /// <summary>The styles whose rules hold; null where the section names none.</summary>
    public ImmutableArray<string>? Styles { get; set; }

    /// <summary>What is set for single rules, and for all rules of a style.</summary>
    public IReadOnlyDictionary<string, ValeSetLevel> Set => set;

    /// <summary>What is set for a rule, by its own name or else by that of its style; null for nothing.</summary>
    public ValeSetLevel? SetFor(string rule) => set.TryGetValue(rule, out var own) || set.TryGetValue(ValeComments.StyleOf(rule), out own) ? own : null;

    /// <summary>Every style that is spoken of.</summary>
    public IEnumerable<string> Named => (Styles ?? []).Concat(set.Keys.Select(ValeComments.StyleOf));

    /// <summary>Takes what an entry sets for a rule, or for all rules of a style; false if it can be neither.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isLevel">Whether the value is a level; Vale reads every other value as NO.</param>
    public bool TryAdd(ValeIniEntry entry, out bool isLevel)
    {
        isLevel = Levels.Contains(entry.Value, StringComparer.Ordinal) || entry.Value.Equals("NO", StringComparison.OrdinalIgnoreCase);
        if (!isLevel && !entry.Key.Contains('.', StringComparison.Ordinal))
            return false;

        set[entry.Key] = new ValeSetLevel(entry.Value == Yes ? null : Levels.Contains(entry.Value, StringComparer.Ordinal) ? ValeRuleBuilder.OfLevel(entry.Value) : Severity.Off, entry.Line);
        return true;
    }

    /// <summary>The severity of a rule.</summary>
    /// <param name="rule">Its name.</param>
    /// <param name="own">Where nothing is set.</param>
    /// <param name="styles">The styles that hold; null for none.</param>
    /// <param name="least">What is milder is off.</param>
    public Severity LevelOf(string rule, Severity own, ImmutableArray<string>? styles, Severity least)
    {
        // Only Vale's own rule about repeated words is off until its style is named.
        var ifOn = own == Severity.Off && rule == ValeVocabulary.Repetition ? Severity.Error : own;
        var holds = styles is { } all && all.Contains(ValeComments.StyleOf(rule), StringComparer.Ordinal);
        var level = SetFor(rule)?.LevelOr(ifOn) ?? (holds ? ifOn : Severity.Off);
        return level < least ? Severity.Off : level;
    }
}

/// <summary>The level that a line sets for a rule.</summary>
/// <param name="Level">The severity; null for YES.</param>
/// <param name="Line">The line, 1-based.</param>
internal readonly record struct ValeSetLevel(Severity? Level, int Line)
{
    /// <summary>The level, or the rule's own where it is only switched on.</summary>
    public Severity LevelOr(Severity own) => Level ?? own;
}
