using System.Collections.Immutable;

namespace DraftLint.Syntax;

/// <summary>A value for some English words, found by the number of their lexeme: one array access for each token.</summary>
/// <remarks>The numbers of the English words are the same in every <see cref="Lexicon"/>, since every lexicon begins with them.</remarks>
internal sealed class LexemeTable<T>
    where T : struct
{
    private readonly T[] values = new T[Lexicon.English.Count + 1];

    /// <summary>Makes a table from words, separated by blanks, and the value that they share; a later entry wins.</summary>
    public LexemeTable(params ReadOnlySpan<(string Words, T Value)> entries)
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var (words, value) in entries)
        {
            foreach (var range in words.AsSpan().Split(' '))
            {
                var lexeme = Lexicon.English[words.AsSpan(range)];
                if (lexeme == 0)
                    unknown.Add(words[range]);
                else
                    values[lexeme] = value;
            }
        }

        Unknown = unknown.ToImmutable();
    }

    /// <summary>Words that English does not hold, and that therefore are never found: none, as a test proves.</summary>
    public ImmutableArray<string> Unknown { get; }

    /// <summary>The value of a lexeme, or the default of <typeparamref name="T"/>.</summary>
    public T this[int lexeme] => (uint)lexeme < (uint)values.Length ? values[lexeme] : default;

    /// <summary>The value of a token's word.</summary>
    public T this[Token token] => this[token.Lexeme];
}
