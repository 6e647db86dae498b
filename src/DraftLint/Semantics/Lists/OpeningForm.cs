using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Lists;

/// <summary>The build with which an entry opens.</summary>
internal enum OpeningForm : byte
{
    /// <summary>The words don't tell.</summary>
    Unknown,

    /// <summary>"to build homes"</summary>
    Infinitive,

    /// <summary>"building homes"; also "housing vouchers", which is a noun phrase, and no infinitive or imperative either.</summary>
    Gerund,

    /// <summary>"build homes": a verb for sure, whatever follows.</summary>
    Imperative,

    /// <summary>"plan parks": a verb, or a noun before another.</summary>
    VerbOrNoun,

    /// <summary>"the homes", "our first park"</summary>
    NounPhrase,
}

/// <summary>Tells the build of an entry by its first two words.</summary>
internal static class OpeningForms
{
    private const WordClasses Determining = WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner;

    /// <summary>Characters of the shortest -ing form of a verb: "using".</summary>
    private const int ShortestGerund = 5;

    /// <summary>Verbs that are hardly ever nouns.</summary>
    private static readonly LexemeSet Verbs = new(PresentVerbs.Plain, "be have do");

    private static readonly LexemeSet AllVerbs = new(PresentVerbs.Plain, PresentVerbs.NounLike, Syntax.Words.Verbs.PlainForms, "be have do");

    /// <summary>The form of the tokens from <paramref name="first"/> up to <paramref name="end"/>; unknown for a single word.</summary>
    public static OpeningForm Of(ProseBlock block, int first, int end)
    {
        while (end - first > 2 && (block.Tokens[first].Lexeme == ListWords.Not || (block.Tokens[first].Is(WordClasses.Adverb) && !block.Tokens[first].Is(Determining | WordClasses.Subordinator | WordClasses.Relative)) || block.Tokens[first].Kind == TokenKind.Comma))
            first++;

        if (end - first < 2 || !block.Tokens[first].IsWord)
            return OpeningForm.Unknown;

        var token = block.Tokens[first];
        var next = block.Tokens[first + 1];
        if (token.Lexeme == ListWords.To)
            return !next.IsCapitalized && (AllVerbs.Has(next) || IsBeforeObject(block, first + 1, end)) ? OpeningForm.Infinitive : OpeningForm.Unknown;

        if (token.IsCapitalized && !token.StartsSentence)
            return OpeningForm.Unknown;

        if (AllVerbs.Has(token))
            return Verbs.Has(token) || next.Is(Determining) ? OpeningForm.Imperative : OpeningForm.VerbOrNoun;

        if (token.Length >= ShortestGerund && !token.Is(WordClasses.Preposition | WordClasses.Pronoun) && block.TextOf(token).EndsWith("ing", StringComparison.Ordinal))
            return OpeningForm.Gerund;

        return token.Is(WordClasses.Article | WordClasses.Possessive) && next.IsWord ? OpeningForm.NounPhrase : OpeningForm.Unknown;
    }

    /// <summary>Whether a word that no class knows stands before an article or the like, as verbs do: "repave the lot".</summary>
    private static bool IsBeforeObject(ProseBlock block, int at, int end) =>
        at + 1 < end && block.Tokens[at].IsWord && block.Tokens[at].Classes == WordClasses.None && block.Tokens[at + 1].Is(WordClasses.Article | WordClasses.Possessive);
}
