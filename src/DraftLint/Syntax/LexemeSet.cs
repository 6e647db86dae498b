using System.Collections.Immutable;

namespace DraftLint.Syntax;

/// <summary>A set of English words, asked by the number of a lexeme: one bit for each word, one array access for each token.</summary>
/// <remarks>The words must be known to <see cref="Lexicon.English"/>; a word that is not belongs to no set.</remarks>
internal sealed class LexemeSet
{
    private readonly ulong[] members = new ulong[(Lexicon.English.Count / 64) + 1];

    /// <summary>Makes a set of lists of words; blanks and line ends stand between the words.</summary>
    public LexemeSet(params ReadOnlySpan<string> lists)
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var list in lists)
        {
            foreach (var range in list.AsSpan().SplitAny(' ', '\n'))
            {
                var lexeme = Lexicon.English[list.AsSpan(range)];
                if (lexeme > 0)
                    members[lexeme >> 6] |= 1UL << (lexeme & 63);
                else if (!list.AsSpan(range).IsEmpty)
                    unknown.Add(list[range]);
            }
        }

        Unknown = unknown.ToImmutable();
    }

    /// <summary>Words that English does not hold, and that therefore are never found: none, as a test proves.</summary>
    public ImmutableArray<string> Unknown { get; }

    /// <summary>Whether a lexeme is in the set.</summary>
    public bool Has(int lexeme) => (uint)(lexeme >> 6) < (uint)members.Length && (members[lexeme >> 6] >> (lexeme & 63) & 1) != 0;

    /// <summary>Whether the word of a token is in the set.</summary>
    public bool Has(Token token) => Has(token.Lexeme);

    /// <summary>Whether any word of the set stands in a draft; then its sentences need no walk for it.</summary>
    public bool StandsIn(Draft draft)
    {
        var words = draft.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if ((words[i] & members[i]) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Index of the first token from <paramref name="from"/> on whose word is in the set; <paramref name="end"/> if there is none before it.</summary>
    public int NextIn(ProseBlock block, int from, int end)
    {
        var tokens = block.Tokens.AsSpan();
        var at = from;
        while (at < end && !Has(tokens[at].Lexeme))
            at++;

        return at;
    }
}
