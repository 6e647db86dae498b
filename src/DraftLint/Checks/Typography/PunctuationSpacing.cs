using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Typography;

/// <summary>A blank before a comma or stop, no blank behind a sentence, or a mark typed twice: "over ,", "ended.The", "yes,, sir".</summary>
/// <remarks>Ellipses, decimals, addresses, file names, emoticons, "?!", "!!" and what stands beside an HTML tag are left alone.</remarks>
internal sealed class PunctuationSpacing : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            for (var i = NextMark(block, 1); i < block.Tokens.Length; i = NextMark(block, i + 1))
            {
                if (Finding(block, i, rule) is { } finding)
                    yield return finding;
            }
        }
    }

    /// <summary>Index of the first comma or stop from a token on; the number of tokens if there is none.</summary>
    private static int NextMark(ProseBlock block, int at)
    {
        var tokens = block.Tokens.AsSpan();
        while (at < tokens.Length && tokens[at].Kind is not (TokenKind.Comma or TokenKind.Period or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Question or TokenKind.Exclamation))
            at++;

        return at;
    }

    private static Diagnostic? Finding(ProseBlock block, int at, Rule rule)
    {
        if (IsBlankBefore(block, at))
            return BlankBefore(block, at, rule);

        if (IsDoubled(block, at))
            return Doubled(block, at, rule);

        return IsGlued(block, at) ? Glued(block, at, rule) : null;
    }

    private static Diagnostic BlankBefore(ProseBlock block, int at, Rule rule)
    {
        var start = block.Tokens[at - 1].End;
        var span = new ProseSpan(block, start, block.Tokens[at].End - start);
        return rule.At(span, caseName: null, ("mark", block.TextOf(block.Tokens[at]).ToString())) with
        {
            Fix = Fix.Safe("Take out the blank", new TextEdit(block.InSource(start, block.Tokens[at].Start - start), "")),
        };
    }

    private static Diagnostic Doubled(ProseBlock block, int at, Rule rule)
    {
        var span = block.SpanOf(at - 1, at + 1);
        return rule.At(span, "doubled") with { Fix = Fix.Safe("Keep one", new TextEdit(block.SpanOf(at, at + 1).InSource, "")) };
    }

    private static Diagnostic Glued(ProseBlock block, int at, Rule rule)
    {
        var span = new ProseSpan(block, block.Tokens[at].Start, block.Tokens[at].Length + 1);
        var behind = block.SpanOf(at, at + 1).InSource.End;
        return rule.At(span, "glued") with { Fix = Fix.Safe("Put in a blank", new TextEdit(new TextSpan(behind, 0), " ")) };
    }

    private static bool IsBlankBefore(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (!tokens[at].HasSpaceBefore || tokens[at - 1].Kind is TokenKind.Placeholder or TokenKind.Ellipsis or TokenKind.Dash or TokenKind.Symbol or TokenKind.Slash || block.Text[tokens[at].Start - 1] == '\n')
            return false;

        if (InvisibleMarkup.StandsIn(block, tokens[at - 1].End, tokens[at].Start))
            return false;

        // ".gov", ".5", ":)", "::" and the stops of a spaced ellipsis.
        return at + 1 >= tokens.Length || (tokens[at + 1].HasSpaceBefore && tokens[at + 1].Kind is not (TokenKind.Period or TokenKind.Ellipsis)) || tokens[at + 1].Kind == TokenKind.Quote;
    }

    private static bool IsDoubled(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (tokens[at].HasSpaceBefore || tokens[at].Kind != tokens[at - 1].Kind || tokens[at].Kind is not (TokenKind.Comma or TokenKind.Period or TokenKind.Semicolon))
            return false;

        var isLonger = (at + 1 < tokens.Length && tokens[at + 1].Kind == tokens[at].Kind) || (at > 1 && tokens[at - 2].Kind == tokens[at].Kind);
        return !isLonger;
    }

    /// <summary>A word of three letters or more, or one that the language knows, with no digit in it.</summary>
    private static bool IsPlainWord(Token token) => token is { IsWord: true, IsAllCapitals: false } && (token.Shape & TokenShape.HasDigit) == 0 && (token.Length > 2 || token.Classes != WordClasses.None);

    /// <summary>A word of small letters, a stop, and a capitalized word right behind it.</summary>
    private static bool IsGlued(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at + 1 >= tokens.Length || tokens[at].Kind is TokenKind.Colon || tokens[at].HasSpaceBefore || tokens[at + 1].HasSpaceBefore || !tokens[at + 1].IsWord)
            return false;

        if (tokens[at].Kind is TokenKind.Comma or TokenKind.Semicolon)
            return IsPlainWord(tokens[at - 1]) && IsPlainWord(tokens[at + 1]); // Not "TL;DR" or "a1,b2".

        return tokens[at - 1] is { IsWord: true, Length: > 2, IsAllCapitals: false } && tokens[at + 1] is { IsCapitalized: true, Length: > 1, IsAllCapitals: false } && tokens[at + 1].Is(WordClasses.CommonWord | WordClasses.Article | WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Adverb);
    }
}
