using System.Collections.Immutable;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads lists that stand before the number that sums them up.</summary>
internal sealed class LeadingParts(QuotationSet quotations)
{
    private readonly ScopeCutter scopes = new();

    /// <summary>"Courage, candor and thrift: these three virtues have gone": the list stands before the mark.</summary>
    public (CountingPhrase Phrase, ImmutableArray<ProseSpan> Entries)? Before(ProseBlock block, Sentence sentence, int mark)
    {
        var at = mark + 1;
        if (at + 2 >= sentence.EndToken || block.TextOf(block.Tokens[at]) is not ("these" or "those" or "the" or "all") || CountingPhrase.WithoutReference(block, at + 1, mark + 1, sentence.EndToken) is not { } phrase || (!phrase.IsAbstract && block.TextOf(block.Tokens[at]) is "the"))
            return null;

        scopes.Cut(block, sentence.FirstToken, mark, quotations.Of(block));
        var scope = scopes[block, 0];
        return scope.Count == mark - sentence.FirstToken && PartCounter.Count(scope, phrase.Count) is { Length: > 2 } entries ? (phrase, entries) : null;
    }

    /// <summary>"Kenya, Uganda and Tanzania are the two countries that share the lake": the subject of the clause, from the beginning of the sentence.</summary>
    public ImmutableArray<ProseSpan>? Subject(ProseBlock block, Sentence sentence, CountingPhrase phrase)
    {
        const int LongestPart = 30;
        var verb = phrase.FirstToken - 2;
        if (verb - 4 < sentence.FirstToken || block.TextOf(block.Tokens[verb + 1]) is not "the" || block.TextOf(block.Tokens[verb]) is not ("are" or "were" or "remain")
            || block.Tokens[sentence.FirstToken].Is(WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Relative) || (phrase.EndToken < sentence.EndToken && block.Tokens[phrase.EndToken].Is(WordClasses.Coordinator)))
            return null;

        scopes.Cut(block, sentence.FirstToken, verb, quotations.Of(block));
        var scope = scopes[block, 0];
        if (scope.Count != verb - sentence.FirstToken || PartCounter.Count(scope, phrase.Count) is not { Length: > 2 } entries)
            return null;

        foreach (var entry in entries)
        {
            if (entry.Length > LongestPart)
                return null;
        }

        return entries;
    }
}
