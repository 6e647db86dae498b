using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Lists;

/// <summary>One word stands twice in a row: "mend the the roof".</summary>
/// <remarks>Words of the language's small change are nearly always a slip; a doubled name or number never is.</remarks>
internal sealed class RepeatedWord(RuleOptions options) : Check
{
    private const WordClasses FunctionWord = WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator
        | WordClasses.Pronoun | WordClasses.Possessive | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal;

    /// <summary>Pairs that grammar brings together: "the faith he had had", "what they do do", "gave her her book".</summary>
    private static readonly ImmutableArray<string> Grammatical = ["had", "that", "do", "does", "did", "her", "you"];

    /// <summary>Verbs at the end of a clause that an equal verb follows: "what it is is a tax", "all that there was was sand".</summary>
    private static readonly ImmutableArray<string> Linking = ["is", "was", "are", "were"];

    /// <summary>Particles that a verb may leave before an equal preposition: "the family moved in in May".</summary>
    private static readonly ImmutableArray<string> Particles = ["in", "on", "by", "out", "up", "over"];

    private readonly HashSet<string> allowed = new(options.List("allow"), StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            for (var second = 1; second < block.Tokens.Length; second++)
            {
                if (IsPair(block, second) && !IsMeant(block, second))
                    yield return Report(block, second, rule);
            }
        }
    }

    private static Diagnostic Report(ProseBlock block, int second, Rule rule)
    {
        var span = block.SpanOf(second - 1, second + 1);
        var first = block.InSource(block.Tokens[second - 1].Start, block.Tokens[second - 1].Length);
        return rule.At(span, words: ("word", block.TextOf(block.Tokens[second]).ToString())) with { Fix = FixOf(block, second, first, span.InSource) };
    }

    /// <summary>No edit where markup or a quotation mark of a block stands between the two: taking it out would break the Markdown.</summary>
    private static Fix? FixOf(ProseBlock block, int second, TextSpan first, TextSpan both)
    {
        var edit = new TextEdit(TextSpan.FromBounds(first.End, both.End), "");
        if (edit.Span.Length != block.Tokens[second].End - block.Tokens[second - 1].End)
            return null;

        const string Title = "Take out the second word";
        return block.Tokens[second].Is(FunctionWord) ? Fix.Safe(Title, edit) : Fix.Suggestion(Title, edit);
    }

    private static bool IsPair(ProseBlock block, int second)
    {
        var (left, right) = (block.Tokens[second - 1], block.Tokens[second]);
        return left.IsWord && right.IsWord && left.Length == right.Length && left.Lexeme == right.Lexeme && right.HasSpaceBefore && !right.StartsSentence
            && block.TextOf(left).Equals(block.TextOf(right), StringComparison.OrdinalIgnoreCase);
    }

    private bool IsMeant(ProseBlock block, int second)
    {
        var (left, right) = (block.Tokens[second - 1], block.Tokens[second]);
        var word = block.TextOf(right);
        if (left.Is(WordClasses.NumberWord) || IsName(left, right) || IsJoined(block, second) || IsThreefold(block, second))
            return true;

        if (IsOneOf(word, Grammatical) || IsOneOf(word, Linking) && HasClauseBefore(block, second - 1))
            return true;

        if (IsOneOf(word, Particles) && second > 1 && block.Tokens[second - 2] is { IsWord: true } before && !before.Is(FunctionWord) && IsVerb(block, before))
            return true;

        return allowed.Contains(block.Text[left.Start..right.End]);
    }

    /// <summary>Walla Walla, the US us, will Will: a capital that no sentence start asks for makes a name of it.</summary>
    private static bool IsName(Token left, Token right) =>
        right.IsAllCapitals != left.IsAllCapitals || right.IsCapitalized && !right.IsAllCapitals && (!left.IsCapitalized || !left.Is(FunctionWord));

    /// <summary>"a check-in in Paris", "turned up in in-person classes": one of the two belongs to a compound.</summary>
    private static bool IsJoined(ProseBlock block, int second) =>
        second > 1 && block.Tokens[second - 2].Kind is TokenKind.Hyphen or TokenKind.Slash && !block.Tokens[second - 1].HasSpaceBefore
        || second + 1 < block.Tokens.Length && block.Tokens[second + 1] is { Kind: TokenKind.Hyphen or TokenKind.Slash, HasSpaceBefore: false };

    /// <summary>"never never never": three in a row are rhetoric.</summary>
    private static bool IsThreefold(ProseBlock block, int second) =>
        second > 1 && IsPair(block, second - 1) || second + 1 < block.Tokens.Length && IsPair(block, second + 1);

    /// <summary>Whether a subject clause may end here: "what", "all" or "that" stands before in the sentence.</summary>
    private static bool HasClauseBefore(ProseBlock block, int token)
    {
        for (var i = token - 1; i >= block.Sentences[block.SentenceOf(token)].FirstToken; i--)
        {
            if (block.TextOf(block.Tokens[i]) is var word && (IsOneOf(word, ["what", "all", "that", "who", "where", "how", "thing"])))
                return true;
        }

        return false;
    }

    private static bool IsVerb(ProseBlock block, Token token) =>
        token.Is(WordClasses.PastVerb | WordClasses.PresentVerb | WordClasses.PastParticiple | WordClasses.Gerund)
        || block.TextOf(token).EndsWith("ed", StringComparison.Ordinal) || block.TextOf(token).EndsWith("ing", StringComparison.Ordinal);

    private static bool IsOneOf(ReadOnlySpan<char> word, ImmutableArray<string> words)
    {
        foreach (var other in words)
        {
            if (word.Equals(other, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
