using System.Collections.Immutable;
using System.Text;
using DraftLint.Phrases;

namespace DraftLint.Vale;

/// <summary>Patterns whose matches are code to Vale's rules: <c>TokenIgnores</c> and <c>BlockIgnores</c> of its configuration.</summary>
/// <remarks>A match is masked where it stands, so that every place of the draft stays what it was.</remarks>
/// <param name="Patterns">The patterns.</param>
internal sealed record ValeIgnores(ImmutableArray<PhraseExpression> Patterns)
{
    /// <summary>Nothing is ignored.</summary>
    public static ValeIgnores None { get; } = new([]);

    /// <summary>What tells two apart.</summary>
    public string Key { get; init; } = "";

    /// <summary>The text with a mask over each match.</summary>
    /// <exception cref="PatternLimitException">A pattern took too long.</exception>
    public string Masked(string text)
    {
        if (Patterns.IsEmpty)
            return text;

        var masked = new StringBuilder(text);
        foreach (var pattern in Patterns)
        {
            foreach (var match in pattern.MatchesIn(text))
            {
                var group = match.Groups.Count > 1 && match.Groups[1].Success ? match.Groups[1] : match;
                for (var i = group.Index; i < group.Index + group.Length; i++)
                {
                    if (!char.IsWhiteSpace(text[i]))
                        masked[i] = '*';
                }
            }
        }

        return masked.ToString();
    }
}
