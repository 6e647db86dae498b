using System.Collections.Immutable;
using DraftLint.Diagnostics;

namespace DraftLint.Rules;

/// <summary>A draftlint.yml, or a file that one extends, as it is written: no set, path or glob in it is looked up yet.</summary>
/// <param name="File">Its name as reports show it.</param>
internal sealed record ConfigurationFile(string File)
{
    /// <summary>The built-in sets by name; every other entry of <c>extends:</c> is a path.</summary>
    public static ImmutableArray<string> SetNames { get; } = ["recommended", "strict", "all"];

    /// <summary>Names of built-in sets, files of this same form and folders of rule files; the default if the key is not there.</summary>
    public ImmutableArray<PlacedText> Extends { get; init; }

    /// <summary>Globs of the drafts to lint where the command line names none; one with <c>!</c> takes drafts out.</summary>
    public ImmutableArray<PlacedText> Drafts { get; init; } = [];

    /// <summary>Globs of facts files.</summary>
    public ImmutableArray<PlacedText> Facts { get; init; } = [];

    /// <summary>The name of a submission profile, or null.</summary>
    public PlacedText? Outlet { get; init; }

    /// <summary>What <c>vale:</c> sets, or null.</summary>
    public ValeConfiguration? Vale { get; init; }

    /// <summary>What <c>suppressions:</c> sets, as changes of the rules about comments.</summary>
    public ImmutableArray<RuleChange> Suppressions { get; init; } = [];

    /// <summary>What <c>rules:</c> sets.</summary>
    public ImmutableArray<RuleChange> Rules { get; init; } = [];

    /// <summary>What is set for some drafts only, in order; the later one wins.</summary>
    public ImmutableArray<ConfigurationOverride> Overrides { get; init; } = [];
}

/// <summary>Settings for the drafts that a glob names.</summary>
/// <param name="Drafts">The globs.</param>
/// <param name="Rules">What they set.</param>
internal sealed record ConfigurationOverride(ImmutableArray<PlacedText> Drafts, ImmutableArray<RuleChange> Rules);

/// <summary>What holds for all rules of Vale's.</summary>
/// <param name="Vocabularies">Folders of words.</param>
/// <param name="TokenIgnores">Patterns of words that are code.</param>
/// <param name="BlockIgnores">Patterns of passages that are code.</param>
/// <param name="Origin">Where it stands.</param>
internal sealed record ValeConfiguration(ImmutableArray<PlacedText> Vocabularies, ImmutableArray<PlacedText> TokenIgnores, ImmutableArray<PlacedText> BlockIgnores, RuleOrigin Origin);

/// <summary>A word of a configuration with its place: the name of a set, a path, a glob.</summary>
/// <param name="Text">The word, quotation marks resolved.</param>
/// <param name="Origin">The place of its first character.</param>
internal sealed record PlacedText(string Text, RuleOrigin Origin);
