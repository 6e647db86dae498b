using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>The keys of draftlint.yml.</summary>
internal static class ConfigurationKeys
{
    /// <summary>What <see cref="GlobSyntax"/> takes, as far as one expression can tell.</summary>
    private const string Glob = @"^!?[^/!?{}\[\]\\][^?{}\[\]\\]*$";
    private const string PlainGlob = @"^[^/!?{}\[\]\\][^?{}\[\]\\]*$";

    /// <summary>Under <c>suppressions:</c>.</summary>
    public static KeyTable Suppressions { get; } = new(
        "key of \"suppressions\"",
        new DeclaredKey("require-reason", ValueShape.Flag, "Whether a comment that silences a finding must say why, behind two hyphens.") { Default = "false" });

    /// <summary>Under <c>vale:</c>.</summary>
    public static KeyTable Vale { get; } = new(
        "key of \"vale\"",
        new("vocabularies", ValueShape.Texts, "Folders with accept.txt and reject.txt: words that every rule of Vale's leaves alone, and words to avoid.") { MayBeNull = true, Pattern = @"\S" },
        new("token-ignores", ValueShape.Texts, "Patterns of words that rules of Vale's read as code.") { MayBeNull = true },
        new("block-ignores", ValueShape.Texts, "Patterns of passages that rules of Vale's read as code.") { MayBeNull = true });

    /// <summary>One entry of <c>overrides:</c>.</summary>
    public static KeyTable Override { get; } = new(
        "key of an override",
        new("drafts", ValueShape.Texts, "The drafts, as globs from this file's folder; ! takes some out again.") { IsNeeded = true, MayBeNull = true, Pattern = Glob },
        new("rules", ValueShape.RuleSettings, "What holds for them.") { IsNeeded = true });

    /// <summary>The file.</summary>
    public static KeyTable File { get; } = new(
        "key of draftlint.yml",
        new("extends", ValueShape.Texts, "Where the rules come from: recommended, strict, all, a file of this form, a folder of rule files, nuget:ID/VERSION; later entries win.") { MayBeNull = true, Default = "recommended", Pattern = @"\S" },
        new("drafts", ValueShape.Texts, "The drafts to lint where the command line names none; ! takes some out.") { MayBeNull = true, Pattern = Glob },
        new("outlet", ValueShape.Text, "A submission profile: one that draftlint outlets lists, or the path of your own.") { MayBeNull = true, Pattern = @"\S" },
        new("facts", ValueShape.Texts, "Facts files: people and their offices, names, aliases, acronyms, places.") { MayBeNull = true, Pattern = PlainGlob },
        new("vale", ValueShape.Mapping, "What holds for all rules that are written for Vale.") { MayBeNull = true, Keys = Vale },
        new("suppressions", ValueShape.Mapping, "How comments may silence findings.") { MayBeNull = true, Keys = Suppressions },
        new("rules", ValueShape.RuleSettings, "A rule's name or id with its severity (error, warning, note, off) or with a mapping of its keys.") { MayBeNull = true },
        new("overrides", ValueShape.Mappings, "What holds for some drafts only; the later one wins.") { MayBeNull = true, Keys = Override });
}
