using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Lists;

/// <summary>Finds the finite verbs of the clause around a list: one before it, whose object it is, or one behind it, whose subject it is.</summary>
internal static class ClauseVerbs
{
    /// <summary>How many tokens behind a plain form its own verb is looked for: "Iran [trade] experts say".</summary>
    private const int Reach = 3;

    private static readonly LexemeTable<bool> PlainForms = new((Verbs.PlainForms.Replace('\n', ' '), true));

    /// <summary>Plain forms that are nothing but verbs, so that a participle may follow: "remain closed".</summary>
    private static readonly LexemeTable<bool> OnlyVerbs = new(("remain become seem appear get stay feel deserve need", true));

    /// <summary>Whether a word can be a plain present form: "want", "face".</summary>
    public static bool IsPlainForm(Token token) => PlainForms[token] || token.Is(WordClasses.PresentVerb);

    /// <summary>Whether the plain form at a position is the verb of the list that ends right before it: "Iran and China [want] more".</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="at">Position of the word.</param>
    /// <param name="to">Position behind the part.</param>
    /// <param name="isPlural">Whether a plural noun or a name stands before the word.</param>
    public static bool IsPredicate(in Scope scope, int at, int to, bool isPlural)
    {
        var token = scope[at];
        var isSingular = IsSingularForm(scope, at);
        if (!token.IsWord || token.IsCapitalized || !(isSingular || IsPlainForm(token)))
            return false;

        if (isPlural && OnlyVerbs[token] && at + 1 < to)
            return true;

        var reach = isPlural ? Math.Min(to, at + 1 + Reach) : to;
        for (var next = at + 1; next < reach; next++)
        {
            if (NominalRun.IsVerbBehindNoun(scope, next) || (next == at + 1 && IsPlainForm(scope[next]) && !scope[next].Is(WordClasses.Adverb)))
                return false;

            if (scope[next].Is(WordClasses.Relative | WordClasses.Subordinator))
                break;
        }

        if (at + 1 == to)
            return isPlural && !isSingular;

        const WordClasses Opens = WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive | WordClasses.Adverb | WordClasses.Pronoun | WordClasses.Adjective;
        return (isPlural && !isSingular) || scope[at + 1].Is(Opens) || scope[at + 1].Lexeme == ListWords.To;
    }

    /// <summary>"Neither Iran nor China [wants] it": a plain form with an s.</summary>
    public static bool IsSingularForm(in Scope scope, int at)
    {
        var word = scope.Block.TextOf(scope[at]);
        return word.Length > 3 && word[^1] == 's' && word[^2] != 's' && PlainFormOf(word) is var lexeme and not 0 && PlainForms[lexeme];
    }

    private static int PlainFormOf(ReadOnlySpan<char> word)
    {
        var plain = Lexicon.English[word[..^1]];
        return plain == 0 && word.EndsWith("es", StringComparison.Ordinal) ? Lexicon.English[word[..^2]] : plain;
    }

    /// <summary>Whether a finite verb stands before the first entry in its own clause, so that the list can't be the subject of what follows.</summary>
    public static bool IsBefore(in Scope scope, int from, in ListEntry opening)
    {
        var verbs = 0;
        var end = from;
        for (; end < scope.Count && scope.TokenAt(end) < opening.FirstToken; end++)
        {
            var token = scope[end];
            if (token.Is(WordClasses.Relative | WordClasses.Subordinator))
                verbs = 0;
            else if (token.Is(WordClasses.Auxiliary | WordClasses.Modal) || IsPast(scope, end, from) || IsPresent(scope, end, from))
                verbs++;
        }

        return verbs > 1 || (verbs == 1 && !IsInverted(scope, end));
    }

    /// <summary>"promised", but not in "aid promised by Iran".</summary>
    private static bool IsPast(in Scope scope, int at, int from) =>
        at > from && NominalRun.IsVerbBehindNoun(scope, at) && !(at + 1 < scope.Count && scope[at + 1].Lexeme == ListWords.By);

    private static bool IsPresent(in Scope scope, int at, int from)
    {
        var token = scope[at];
        if (at == from || token.IsCapitalized || (at + 1 < scope.Count && scope[at + 1].Is(WordClasses.Preposition) && NominalRun.IsPlural(scope, at)))
            return false;

        var before = scope[at - 1];
        if (token.Is(WordClasses.PresentVerb))
            return !before.Is(WordClasses.Article | WordClasses.Adjective | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Determiner);

        return PlainForms[token] && (ListWords.Has(before, ListRole.Subject) || before.Is(WordClasses.Relative) || (NominalRun.IsPlural(scope, at - 1) && !ListWords.Has(before, ListRole.PluralModifier)));
    }

    /// <summary>"What do Iran and China want?": the auxiliary right before the list belongs to a verb behind it.</summary>
    private static bool IsInverted(in Scope scope, int end)
    {
        if (end == 0)
            return false;

        var before = scope[end - 1];
        if (before.Is(WordClasses.Modal) || scope.Block.TextOf(before) is "do" or "does" or "did" or "Do" or "Does" or "Did")
            return true;

        var sentence = scope.Block.Sentences[scope.Block.SentenceOf(scope.TokenAt(end - 1))];
        return before.Is(WordClasses.Auxiliary) && scope.Block.Tokens[sentence.EndToken - 1].Kind == TokenKind.Question;
    }
}
