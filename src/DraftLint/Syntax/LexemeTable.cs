using System.Collections.Immutable;

namespace DraftLint.Syntax;

/// <summary>A value for some English words, found by the number of their lexeme: two array accesses for each token.</summary>
/// <remarks>The numbers of the English words are the same in every <see cref="Lexicon"/>, since every lexicon begins with them.</remarks>
internal sealed class LexemeTable<T>
    where T : struct
{
    // The value of a lexeme by way of its entry: a number for each of thousands of words is small, a value may not be. Entry 0 is the default.
    private readonly ushort[] entryOfLexeme = new ushort[Lexicon.English.Count + 1];
    private readonly T[] values;

    /// <summary>Makes a table from words, separated by blanks, and the value that they share; a later entry wins.</summary>
    public LexemeTable(params ReadOnlySpan<(string Words, T Value)> entries)
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        values = new T[entries.Length + 1];
        for (var entry = 1; entry <= entries.Length; entry++)
        {
            var words = entries[entry - 1].Words.AsSpan();
            values[entry] = entries[entry - 1].Value;
            foreach (var range in words.Split(' '))
            {
                var lexeme = Lexicon.English[words[range]];
                if (lexeme == 0)
                    unknown.Add(words[range].ToString());
                else
                    entryOfLexeme[lexeme] = (ushort)entry;
            }
        }

        Unknown = unknown.ToImmutable();
    }

    /// <summary>Words that English does not hold, and that therefore are never found: none, as a test proves.</summary>
    public ImmutableArray<string> Unknown { get; }

    /// <summary>The value of a lexeme, or the default of <typeparamref name="T"/>.</summary>
    public T this[int lexeme] => (uint)lexeme < (uint)entryOfLexeme.Length ? values[entryOfLexeme[lexeme]] : default;

    /// <summary>The value of a token's word.</summary>
    public T this[Token token] => this[token.Lexeme];
}
