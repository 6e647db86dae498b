namespace DraftLint.Syntax;

/// <summary>A few words told by their letters, whatever their case. For the readers of one check; words that a whole draft is searched for are a <see cref="LexemeSet"/>.</summary>
internal sealed class WordList(ReadOnlySpan<string> words)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> all = new HashSet<string>(words.ToArray(), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a token of a block is one of them.</summary>
    public bool Has(ProseBlock block, int at) => all.Contains(block.TextOf(block.Tokens[at]));
}
