using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>A sentence by its first words.</summary>
/// <param name="Block">Its block.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="IsSpeech">Whether it begins inside a quotation.</param>
internal readonly record struct Opening(ProseBlock Block, Sentence Sentence, bool IsSpeech)
{
    /// <summary>Words that open a demand, a condition, a question or a contrast, which gain by being repeated.</summary>
    private const WordClasses Rhetorical = WordClasses.Modal | WordClasses.Subordinator | WordClasses.Negation | WordClasses.Coordinator;

    /// <summary>Words that say nothing alone.</summary>
    private const WordClasses Thin = WordClasses.Article | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Preposition | WordClasses.Adverb | WordClasses.NumberWord;

    /// <summary>Determiners that point to one thing.</summary>
    private static readonly LexemeSet Pointers = new("this that these those");

    private static readonly LexemeSet Demands = new("need needs want wants let let's imagine consider deserve deserves know believe remember think say tell call ask");

    /// <summary>Its first words.</summary>
    public ProseSpan SpanOf(int words) => Block.SpanOf(Sentence.FirstToken, Sentence.FirstToken + words);

    /// <summary>Number of words with which both begin; 0 if one of them is speech.</summary>
    public int SharedWords(Opening other)
    {
        var one = this;
        var most = Math.Min(one.Sentence.TokenCount, other.Sentence.TokenCount);
        for (var i = 0; i < most; i++)
        {
            Token left = one.Block.Tokens[one.Sentence.FirstToken + i], right = other.Block.Tokens[other.Sentence.FirstToken + i];
            if (!left.IsWord || !right.IsWord || one.IsSpeech || other.IsSpeech || !one.Block.TextOf(left).Equals(other.Block.TextOf(right), StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return most;
    }

    /// <summary>Whether it is more than a fragment ("The importance of being early.").</summary>
    private bool HasVerb(SemanticModel model) => !model.Time.GrammarOf(Block, Block.SentenceOf(Sentence.FirstToken)).Groups.IsEmpty;

    /// <summary>Whether the words show that the row is built: by what they open, or by the like length of the sentences.</summary>
    public static bool IsMeant(SemanticModel model, List<Opening> row, int first, int end, int shared)
    {
        // "In the spring the ice goes out.", "She leaves a brother.", "Some people want a bridge.": a row of times, places, deeds or shares is built.
        var isThin = true;
        var opener = row[first].Block.Tokens[row[first].Sentence.FirstToken];
        if (opener.Is(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Pronoun | WordClasses.Determiner) && !opener.Is(WordClasses.Possessive) && !Pointers.Has(opener))
            return true;

        for (var i = 0; i < shared; i++)
        {
            var token = row[first].Block.Tokens[row[first].Sentence.FirstToken + i];
            if (token.Is(Rhetorical) || Demands.Has(token))
                return true;

            isThin &= token.Is(Thin);
        }

        var (shortest, longest) = (int.MaxValue, 0);
        for (var i = first; i < end; i++)
        {
            var length = row[i].Sentence.TokenCount;
            (shortest, longest) = (Math.Min(shortest, length), Math.Max(longest, length));
        }

        return isThin || longest * 2 <= shortest * 3 || shortest <= shared + 1 || !row[first..end].Exists(opening => opening.HasVerb(model));
    }
}
