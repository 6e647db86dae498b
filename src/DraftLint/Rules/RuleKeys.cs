using System.Collections.Immutable;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>The keys of a rule file, whatever its kind; those of the kinds are in <see cref="KindKeys"/>.</summary>
internal static class RuleKeys
{
    /// <summary>The words for severities.</summary>
    public static ImmutableArray<string> Severities { get; } = ["error", "warning", "note", "off"];

    /// <summary>What the check tells apart.</summary>
    public static KeyTable Case { get; } = new(
        "key of a case",
        new("severity", ValueShape.Choice, "Its severity; never graver than the rule's.") { Choices = Severities },
        new("message", ValueShape.Text, "What is wrong, in its own words."),
        new("help", ValueShape.Text, "What stands behind help:."));

    /// <summary>One example.</summary>
    public static KeyTable Example { get; } = new(
        "key of an example",
        new("bad", ValueShape.Text, "A text with marks around what is reported: Its [|roof|] roof leaks.") { Pattern = @"\[\|" },
        new("good", ValueShape.Text, "A text in which nothing is reported."),
        new("fixed", ValueShape.Text, "The text after the fix."),
        new("date", ValueShape.Day, "The draft's own date."),
        new("as-of", ValueShape.Day, "The day of the run.") { Default = "2025-01-16" },
        new("with", ValueShape.Options, "Keys of this kind of rule, set for this example alone."))
    {
        OneOf = ["bad", "good"],
    };

    /// <summary>The file.</summary>
    public static KeyTable File { get; } = new(
        "key of this kind of rule",
        new("id", ValueShape.Text, "Free, as HOUSE12; DL and four digits is DraftLint's own.") { IsNeeded = true, Pattern = @"\S" },
        new("name", ValueShape.Text, "The name of the fault, in lower case with hyphens.") { IsNeeded = true, Pattern = "^[a-z0-9-]+$" },
        new("kind", ValueShape.Choice, "The kind of check behind it, which says what the other keys are.") { IsNeeded = true },
        new("extends", ValueShape.Text, "The name or id of a rule whose keys hold where this file sets none; key+ and key- add to its lists and take from them."),
        new("title", ValueShape.Text, "A short title without a full stop; by default the name."),
        new("severity", ValueShape.Choice, "How grave a finding is.") { Choices = Severities, Default = "warning" },
        new("enabled", ValueShape.Flag, "Whether it is on without being asked for.") { Default = "true" },
        new("message", ValueShape.Text, "What is wrong, with a full stop; {text} stands for the reported words.") { IsNeeded = true, Pattern = @"\S" },
        new("why", ValueShape.Text, "Why an editor cares, as a sentence."),
        new("description", ValueShape.Text, "What is reported and what is left alone; by default the why."),
        new("help", ValueShape.Text, "What stands behind help:; by default the fix's own words."),
        new("fix", ValueShape.Choice, "The most that the rule offers: suggestions need a person's eye.") { Choices = ["none", "suggestion", "safe"], Default = "none" },
        new("cases", ValueShape.NamedMappings, "Findings that the check tells apart, with words of their own.") { Keys = Case },
        new("examples", ValueShape.Mappings, "What must be reported and what must not; draftlint test runs them.") { Keys = Example });

    /// <summary>The keys that say which rule it is: nothing may be set over them.</summary>
    public static ImmutableArray<string> Fixed { get; } = ["id", "name", "kind", "extends", "enabled", "examples"];

    /// <summary>Whether a rule that extends another has the other's value of a key where it sets none.</summary>
    public static bool IsInherited(string key) => key is not ("id" or "name" or "extends" or "enabled" or "examples");
}
