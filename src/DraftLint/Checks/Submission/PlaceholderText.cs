using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>A mark that the writer meant to replace: "The mill employs TK people", "[name]", "XX percent", "???".</summary>
/// <remarks>Roman numerals ("Super Bowl XX"), names ("TK Maxx"), editorial brackets inside quotations and placeholders that are talked about are left alone.</remarks>
internal sealed class PlaceholderText(IReadOnlyList<string> words) : Check
{
    /// <summary>What stands in square brackets until somebody fills it in, when it stands there in lower case.</summary>
    private static readonly string[] Blanks =
    [
        "name", "names", "date", "city", "town", "state", "country", "link", "title", "number", "figure", "source", "sources", "year", "month", "day", "amount", "email", "phone",
        "photo", "headshot", "bio", "quote", "citation", "citation needed", "to come", "insert", "check", "fill in", "add link", "add source", "your name", "author", "organization",
    ];

    /// <summary>The words of <see cref="Blanks"/> that say so whatever follows them: "[insert link here]", "[check capacity]".</summary>
    private static readonly string[] Orders = ["insert ", "check ", "add ", "fill in ", "your ", "link to ", "need ", "get "];

    public PlaceholderText(RuleOptions options)
        : this(options.List("words", "TK", "TKTK", "TODO", "FIXME"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] == PartKind.Insert)
                continue;

            var tokens = block.Tokens;
            for (var i = 0; i < tokens.Length; i++)
            {
                var end = EndOfPlaceholder(block, i);
                if (end == i || model.Quotations.Covers(block, i))
                    continue;

                var span = block.SpanOf(i, end);
                yield return rule.At(span);
                i = end - 1;
            }
        }
    }

    /// <summary>Index behind the placeholder that begins at a token, or the token itself if none does.</summary>
    private int EndOfPlaceholder(ProseBlock block, int at) => block.Tokens[at].Kind switch
    {
        TokenKind.Word => EndOfWord(block, at),
        TokenKind.OpenBracket => EndOfBracket(block, at),
        TokenKind.Question => EndOfQuestions(block, at),
        _ => at,
    };

    private int EndOfWord(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        if (!token.IsAllCapitals)
            return IsLoremIpsum(block, at) ? at + 2 : at;

        var text = block.TextOf(token);
        if (text is "XX" or "XXX" or "XXXX")
            return StandsForFigure(block, at) ? at + 1 : at;

        foreach (var word in words)
        {
            if (text.SequenceEqual(word))
                return IsPartOfName(block, at) ? at : at + 1;
        }

        return at;
    }

    /// <summary>"XX percent", "XX words", "$XX": capitals where a figure belongs, with no name before them that they could number.</summary>
    private static bool StandsForFigure(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Symbol && !tokens[at].HasSpaceBefore)
            return true;

        if (at > 0 && tokens[at - 1].IsCapitalized && !tokens[at - 1].StartsSentence)
            return false;

        if (at + 1 >= tokens.Length || !tokens[at + 1].IsWord || tokens[at + 1].IsCapitalized)
            return at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Symbol && block.TextOf(tokens[at + 1]) is "%";

        return !block.TextOf(tokens[at + 1]).StartsWith("chromosome") && block.TextOf(tokens[at + 1]) is not "size"
            && !tokens[at + 1].Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Coordinator | WordClasses.Modal);
    }

    /// <summary>"TK Maxx", "Mr. TK": a capitalized neighbor inside the sentence.</summary>
    private static bool IsPartOfName(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        var next = at + 1 < tokens.Length && tokens[at + 1].IsWord && tokens[at + 1].IsCapitalized;
        var previous = at > 0 && tokens[at - 1].IsWord && tokens[at - 1].IsCapitalized && !tokens[at - 1].StartsSentence;
        return next || previous;
    }

    private static bool IsLoremIpsum(ProseBlock block, int at) =>
        at + 2 < block.Tokens.Length
        && block.TextOf(block.Tokens[at]).Equals("lorem", StringComparison.OrdinalIgnoreCase)
        && block.TextOf(block.Tokens[at + 1]).Equals("ipsum", StringComparison.OrdinalIgnoreCase)
        && (block.Tokens[at].StartsSentence || block.TextOf(block.Tokens[at + 2]).Equals("dolor", StringComparison.OrdinalIgnoreCase));

    private int EndOfBracket(ProseBlock block, int at)
    {
        if (block.Text[block.Tokens[at].Start] != '[')
            return at;

        var close = at + 1;
        while (close < block.Tokens.Length && close - at < 12 && block.Tokens[close].Kind != TokenKind.CloseBracket)
            close++;

        if (close >= block.Tokens.Length || close == at + 1 || block.Tokens[close].Kind != TokenKind.CloseBracket)
            return at;

        var inside = block.Text.AsSpan(block.Tokens[at + 1].Start, block.Tokens[close - 1].End - block.Tokens[at + 1].Start);
        return IsBlank(block, at + 1, inside) ? close + 1 : at;
    }

    private bool IsBlank(ProseBlock block, int first, ReadOnlySpan<char> inside)
    {
        foreach (var word in words)
        {
            if (block.TextOf(block.Tokens[first]).SequenceEqual(word))
                return true;
        }

        if (inside.Length >= 4 && inside.ContainsAnyInRange('A', 'Z') && !inside.ContainsAnyInRange('a', 'z') && inside.Contains(' '))
            return true;

        foreach (var blank in Blanks)
        {
            if (inside.SequenceEqual(blank))
                return true;
        }

        foreach (var order in Orders)
        {
            if (inside.StartsWith(order, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int EndOfQuestions(ProseBlock block, int at)
    {
        var end = at;
        while (end < block.Tokens.Length && block.Tokens[end].Kind == TokenKind.Question && (end == at || !block.Tokens[end].HasSpaceBefore))
            end++;

        return end - at >= 3 && block.Tokens[at].HasSpaceBefore ? end : at;
    }
}
