using DraftLint.Syntax;

namespace DraftLint.Facts;

/// <summary>The numbers that a <see cref="TitleGazetteer"/> gives to the words of one lexicon: a word is looked up once for all drafts of a run.</summary>
/// <remarks>Two threads that look the same word up at once write the same number.</remarks>
internal sealed class TitleNumbers(TitleGazetteer gazetteer, Lexicon lexicon)
{
    // By lexeme: the number and one; 0 for a word that nobody has asked for.
    private readonly ushort[] known = new ushort[lexicon.Count + 1];

    /// <summary>The lexicon.</summary>
    public Lexicon Lexicon => lexicon;

    /// <summary>The number of a token's word, or 0 if no title holds it.</summary>
    public int Of(ProseBlock block, Token token)
    {
        if (token.Lexeme == 0)
            return gazetteer.WordOf(block.TextOf(token));

        ref var slot = ref known[token.Lexeme];
        if (slot != 0)
            return slot - 1;

        var number = gazetteer.WordOf(block.TextOf(token));
        if (number < ushort.MaxValue)
            slot = (ushort)(number + 1);

        return number;
    }
}
