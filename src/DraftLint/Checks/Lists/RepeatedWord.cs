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
    /// <summary>The language's small change.</summary>
    internal const WordClasses FunctionWord = WordClasses.Article | WordClasses.Determiner | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator
        | WordClasses.Pronoun | WordClasses.Possessive | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal;

    private readonly HashSet<string> allowed = new(options.List("allow"), StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            for (var second = NextTwin(block, 1); second < block.Tokens.Length; second = NextTwin(block, second + 1))
            {
                if (IsPair(block, second) && !IntendedDouble.IsOne(block, second) && !allowed.Contains(Words(block, second)))
                    yield return Report(block, second, rule);
            }
        }
    }

    /// <summary>Index of the first token from one on that is as long as the one before, and the same word by its number; the number of tokens if there is none.</summary>
    private static int NextTwin(ProseBlock block, int at)
    {
        var tokens = block.Tokens.AsSpan();
        while (at < tokens.Length && (tokens[at].Length != tokens[at - 1].Length || tokens[at].Lexeme != tokens[at - 1].Lexeme))
            at++;

        return at;
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
        // "Its its own fault": the first may be "it's", and only the writer knows.
        var isSure = block.Tokens[second].Is(FunctionWord) && !block.TextOf(block.Tokens[second]).Equals("its", StringComparison.OrdinalIgnoreCase);
        return isSure ? Fix.Safe(Title, edit) : Fix.Suggestion(Title, edit);
    }

    /// <summary>Whether a word is the same as the one before it, in one sentence with a blank between.</summary>
    internal static bool IsPair(ProseBlock block, int second)
    {
        var (left, right) = (block.Tokens[second - 1], block.Tokens[second]);
        return left.IsWord && right.IsWord && left.Length == right.Length && left.Lexeme == right.Lexeme && right.HasSpaceBefore && !right.StartsSentence
            && block.TextOf(left).Equals(block.TextOf(right), StringComparison.OrdinalIgnoreCase);
    }

    private static string Words(ProseBlock block, int second) => block.Text[block.Tokens[second - 1].Start..block.Tokens[second].End];
}
