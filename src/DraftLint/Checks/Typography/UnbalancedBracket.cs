using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Typography;

/// <summary>A round or square bracket that has no partner in its paragraph: "The trust (founded in 1990 sued."</summary>
/// <remarks>List labels such as "a)", emoticons, and an aside that begins a paragraph and ends in a later one are left alone.</remarks>
internal sealed class UnbalancedBracket : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var open = new Stack<int>();
        foreach (var block in model.Draft.Prose)
        {
            if (!(block.Holds(TokenKind.OpenBracket) || block.Holds(TokenKind.CloseBracket)) || !model.Parts.IsProse(block) || model.Parts[block] == PartKind.Caption)
                continue;

            open.Clear();
            for (var i = 0; i < block.Tokens.Length; i++)
            {
                if (block.Text[block.Tokens[i].Start] is '{' or '}')
                    continue;

                if (block.Tokens[i].Kind == TokenKind.OpenBracket && !IsEmoticon(block, i))
                    open.Push(i);
                else if (block.Tokens[i].Kind == TokenKind.CloseBracket && !IsEmoticon(block, i) && !Pair(block, open, i) && !IsLabel(block, i) && !EndsBlock(block, i))
                    yield return rule.At(block.SpanOf(i, i + 1), "closing");
            }

            foreach (var lone in open)
            {
                if (lone != FirstWordLike(block))
                    yield return rule.At(block.SpanOf(lone, lone + 1));
            }
        }
    }

    private static bool Pair(ProseBlock block, Stack<int> open, int close)
    {
        if (!open.TryPeek(out var at) || Partner(block.Text[block.Tokens[at].Start]) != block.Text[block.Tokens[close].Start])
            return false;

        open.Pop();
        return true;
    }

    private static char Partner(char open) => open == '(' ? ')' : ']';

    /// <summary>":)", ";-)", ":(".</summary>
    private static bool IsEmoticon(ProseBlock block, int at)
    {
        var start = block.Tokens[at].Start;
        return start > 0 && ((block.Text[start - 1] is ':' or ';' && (block.Tokens[at].HasSpaceBefore || start < 2 || !char.IsLetter(block.Text[start - 2]))) || (start > 1 && block.Text[start - 1] == '-' && block.Text[start - 2] is ':' or ';'));
    }

    /// <summary>"a)", "1)", "iv)" at the start of the paragraph or behind a blank.</summary>
    private static bool IsLabel(ProseBlock block, int at) =>
        at > 0 && !block.Tokens[at].HasSpaceBefore && block.Tokens[at - 1].Length <= 3 && (at == 1 || block.Tokens[at - 1].HasSpaceBefore) && (block.Tokens[at - 1].IsNumber || block.Tokens[at - 1].Length == 1 || IsSmallNumeral(block.TextOf(block.Tokens[at - 1])));

    private static bool IsSmallNumeral(ReadOnlySpan<char> text) => !text.ContainsAnyExcept("ivx");

    /// <summary>An aside of several paragraphs ends where one of them ends.</summary>
    private static bool EndsBlock(ProseBlock block, int at) => at == block.Tokens.Length - 1;

    private static int FirstWordLike(ProseBlock block) => block.Tokens.Length > 0 && block.Tokens[0].Kind == TokenKind.Quote ? 1 : 0;
}
