using DraftLint.Semantics;

namespace DraftLint.Checks.Acronyms;

/// <summary>Parties that a column about their own country calls by their letters, as everybody there does: the BJP in a column on India.</summary>
/// <remarks>Read from lines such as "India Indian Indians Delhi: BJP AAP": words of the country, then its parties. A country named once is no column about it.</remarks>
internal sealed class HomeParties
{
    /// <summary>So often must a column name the country.</summary>
    private const int LeastMentions = 2;

    private readonly Dictionary<string, List<string[]>> wordsByLetters = new(StringComparer.Ordinal);

    /// <summary>Reads the lines of the rule's option.</summary>
    public HomeParties(IReadOnlyList<string> lines)
    {
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
                continue;

            var words = line[..colon].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (var letters in line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (!wordsByLetters.TryGetValue(letters, out var countries))
                    wordsByLetters[letters] = countries = [];

                countries.Add(words);
            }
        }
    }

    /// <summary>Whether letters name a party of a country that the draft is about.</summary>
    public bool Has(SemanticModel model, string letters)
    {
        if (!wordsByLetters.TryGetValue(letters, out var countries))
            return false;

        foreach (var words in countries)
        {
            if (CountMentions(model, words) >= LeastMentions)
                return true;
        }

        return false;
    }

    private static int CountMentions(SemanticModel model, string[] words)
    {
        var count = 0;
        foreach (var block in model.Draft.Prose)
        {
            foreach (var token in block.Tokens)
            {
                if (token is not { IsWord: true, IsCapitalized: true })
                    continue;

                foreach (var word in words)
                {
                    if (block.TextOf(token).SequenceEqual(word) && ++count == LeastMentions)
                        return count;
                }
            }
        }

        return count;
    }
}
