using System.Collections.Immutable;
using DraftLint.Rules;

namespace DraftLint.Outlets;

/// <summary>What an opinion desk asks of a submission: its word range, the parts that must be there, and how grave it takes some findings.</summary>
/// <param name="Id">The name by which draftlint.yml calls it: seattle-times.</param>
/// <param name="Name">The outlet's own name.</param>
internal sealed record OutletProfile(string Id, string Name)
{
    /// <summary>What the desk calls such a piece: "op-ed", "guest essay".</summary>
    public string Section { get; init; } = "";

    /// <summary>The year of the text that the facts come from, or null.</summary>
    public int? Checked { get; init; }

    /// <summary>What that text is.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether the facts are first-hand and agree; else the desk's own page is to be checked.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>What is doubtful, as a sentence; else empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>The word range in words: "500 to 650".</summary>
    public string Words { get; init; } = "";

    /// <summary>After what time without an answer the writer may go elsewhere; else empty.</summary>
    public string Reply { get; init; } = "";

    /// <summary>What the desk asks for, each in a few words.</summary>
    public ImmutableArray<string> Asks { get; init; } = [];

    /// <summary>What it sets: the range, the parts, the severities.</summary>
    public ImmutableArray<RuleChange> Changes { get; init; } = [];
}
