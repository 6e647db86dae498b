using System.Buffers;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>What terms are made of, for each token of a block.</summary>
/// <param name="Letters">Its letters; <see cref="TermLetters.None"/> for a mark, and for a word that holds more than letters.</param>
/// <param name="IsEdge">Whether a term may begin or end with it: no small word, no shouted one.</param>
/// <param name="IsApart">Whether it is no word, or stands in a quotation, a work's title in emphasis, or a link.</param>
internal readonly record struct TermWord(TermLetters Letters, bool IsEdge, bool IsApart);

/// <summary>The tokens of the blocks in which terms are looked for. Headings and block quotations stand apart.</summary>
/// <remarks>Held in rented memory; dispose of it when the terms are found.</remarks>
internal sealed class TermWords : IDisposable
{
    /// <summary>A link over fewer characters is no title.</summary>
    private const int ShortestTitle = 25;

    private readonly List<(ProseBlock Block, int Start)> blocks = [];
    private readonly TermWord[] words;

    private TermWords(SemanticModel model)
    {
        var count = 0;
        foreach (var block in model.Draft.Prose)
        {
            if (!IsRead(model, block))
                continue;

            blocks.Add((block, count));
            count += block.Tokens.Length;
        }

        words = ArrayPool<TermWord>.Shared.Rent(count);
        foreach (var (block, start) in blocks)
            Write(model, block, words.AsSpan(start, block.Tokens.Length));
    }

    /// <summary>The words of a draft.</summary>
    public static TermWords Of(SemanticModel model) => new(model);

    /// <summary>Number of blocks.</summary>
    public int BlockCount => blocks.Count;

    /// <summary>A block, by its number among those that are read.</summary>
    public ProseBlock BlockAt(int number) => blocks[number].Block;

    /// <summary>What terms are made of in a block: one for each token.</summary>
    public ReadOnlySpan<TermWord> WordsAt(int number) => words.AsSpan(blocks[number].Start, blocks[number].Block.Tokens.Length);

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<TermWord>.Shared.Return(words);

    private static bool IsRead(SemanticModel model, ProseBlock block) =>
        block.Kind == ProseKind.Paragraph && block.Place.QuoteDepth == 0 && model.Parts[block] is PartKind.Body or PartKind.AuthorNote or PartKind.Letter or PartKind.Footnote;

    private static void Write(SemanticModel model, ProseBlock block, Span<TermWord> words)
    {
        var holdsQuotation = !model.Quotations.Of(block).IsEmpty;
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = block.Tokens[at].IsWord
                ? new TermWord(TermLetters.Of(block.TextOf(block.Tokens[at])), IsEdge(block, at), holdsQuotation && model.Quotations.Covers(block, at))
                : new TermWord(TermLetters.None, IsEdge: false, IsApart: true);
        }

        foreach (var inline in block.Inlines)
        {
            if (inline.Kind is InlineKind.Emphasis or InlineKind.AutoLink || (inline.Kind == InlineKind.Link && inline.Length >= ShortestTitle))
                SetApart(block, inline, words);
        }
    }

    private static void SetApart(ProseBlock block, InlineSpan inline, Span<TermWord> words)
    {
        for (var at = block.TokenFrom(inline.Start); at < words.Length && block.Tokens[at].End <= inline.End; at++)
            words[at] = words[at] with { IsApart = true };
    }

    private static bool IsEdge(ProseBlock block, int at)
    {
        const WordClasses Small = WordClasses.Preposition | WordClasses.Article | WordClasses.Coordinator | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Modal
            | WordClasses.Relative | WordClasses.Negation | WordClasses.Possessive;
        var token = block.Tokens[at];
        if (token.IsAllCapitals)
            return false;

        var isJoined = at > 0 && block.Tokens[at - 1].Kind == TokenKind.Hyphen && !token.HasSpaceBefore;
        return !token.Is(Small) || isJoined || ((token.Is(WordClasses.Preposition) || (token.IsCapitalized && !token.StartsSentence)) && at + 1 < block.Tokens.Length && (block.Tokens[at + 1].Kind == TokenKind.Hyphen || (token.IsCapitalized && block.TextOf(token) is "All" && block.Tokens[at + 1].IsCapitalized)));
    }
}
