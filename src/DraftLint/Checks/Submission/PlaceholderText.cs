using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Submission;

/// <summary>A mark that the writer meant to replace: "The mill employs TK people", "[name]", "XX percent", "???".</summary>
/// <remarks>Roman numerals ("Super Bowl XX"), names ("TK Maxx"), editorial brackets inside quotations and placeholders that are talked about are left alone.</remarks>
internal sealed class PlaceholderText(IReadOnlyList<string> words) : Check
{
    /// <summary>Front matter keys whose values are printed.</summary>
    private static readonly string[] PrintedKeys = ["title", "author", "bio"];

    private readonly BracketedBlank brackets = new(words);

    public PlaceholderText(RuleOptions options)
        : this(options.List("words", "TK", "TKTK", "TODO", "FIXME"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var filler = new List<ProseSpan>();
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] == PartKind.Insert)
                continue;

            for (var i = NextFrom(block, 0); i < block.Tokens.Length; i = NextFrom(block, i + 1))
            {
                var end = EndOfPlaceholder(model, block, i, out var isFiller);
                if (end == i || (model.Quotations.Covers(block, i) && !(model.Quotations.IsLeftOpen(block, i) && BracketedBlank.IsInCapitals(block, i, end))))
                    continue;

                if (isFiller)
                    filler.Add(block.SpanOf(i, end));
                else
                    yield return rule.At(block.SpanOf(i, end));

                i = end - 1;
            }
        }

        if (filler.Count > 0)
            yield return rule.At(filler[0]) with { Related = [.. filler.Skip(1).Select(span => new RelatedSpan(span.InSource, "again here"))] };

        foreach (var finding in InFrontMatter(model.Draft, rule))
            yield return finding;
    }

    /// <summary>Index of the first token from one on with which a placeholder may begin; the number of tokens if there is none.</summary>
    private static int NextFrom(ProseBlock block, int at)
    {
        var tokens = block.Tokens.AsSpan();
        while (at < tokens.Length && !MayBegin(block, tokens[at]))
            at++;

        return at;
    }

    /// <summary>Capitals, a bracket, a question mark, "Your", "lorem", a short number or a word with a digit: of other tokens nobody makes a placeholder.</summary>
    private static bool MayBegin(ProseBlock block, in Token token)
    {
        if (token.IsNumber)
            return block.Text[token.Start] == '0' || token.Length is 2 or 4;

        return token.IsAllCapitals || token.Kind is TokenKind.OpenBracket or TokenKind.Question || (token.IsWord && (token.Lexeme == 0 ? (token.Shape & TokenShape.HasDigit) != 0 || (token.Length == 5 && block.Text[token.Start] is 'L' or 'l') : token.Length == 4 && block.Text[token.Start] == 'Y'));
    }

    /// <summary>Index behind the placeholder that begins at a token, or the token itself if none does.</summary>
    private int EndOfPlaceholder(SemanticModel model, ProseBlock block, int at, out bool isFiller)
    {
        isFiller = false;
        switch (block.Tokens[at].Kind)
        {
            case TokenKind.Word:
                isFiller = WordBlank.IsLoremIpsum(block, at);
                return isFiller ? at + 2 : EndOfWord(model, block, at);
            case TokenKind.Number:
                return FigureBlank.EndOfUnfilled(block, at);
            case TokenKind.OpenBracket:
                return brackets.EndOf(block, at);
            case TokenKind.Question:
                return WordBlank.EndOfQuestions(block, at);
            default:
                return at;
        }
    }

    private int EndOfWord(SemanticModel model, ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        if ((token.Shape & TokenShape.HasDigit) != 0 && FigureBlank.EndOfUnfilled(block, at) is var unfilled && unfilled > at)
            return unfilled;

        if (WordBlank.IsYourName(block, at))
            return at + 3;

        if (!token.IsAllCapitals)
            return at;

        var text = block.TextOf(token);
        if (text is "XX" or "XXX" or "XXXX")
            return FigureBlank.EndOf(block, at);

        foreach (var word in words)
        {
            if (text.SequenceEqual(word))
                return WordBlank.IsName(block, at) || IsExercise(model, block, at) ? at : at + 1;
        }

        return at;
    }

    /// <summary>"TODO: Formula for visitors" in a table is an exercise for the reader.</summary>
    private static bool IsExercise(SemanticModel model, ProseBlock block, int at) =>
        model.Parts[block] == PartKind.Table && at + 1 < block.Tokens.Length && block.Tokens[at + 1].Kind == TokenKind.Colon;

    /// <summary>The words of the list in values of the front matter that are printed.</summary>
    private IEnumerable<Diagnostic> InFrontMatter(Draft draft, Rule rule)
    {
        foreach (var key in PrintedKeys)
        {
            if (draft.FrontMatter?[key] is not { Value: not null } field)
                continue;

            foreach (var span in WordsIn(draft.Source, field.ValueSpan))
                yield return rule.At(span, draft.Source[span]);
        }
    }

    private IEnumerable<TextSpan> WordsIn(SourceText source, TextSpan value)
    {
        foreach (var word in words)
        {
            var at = Phrase.IndexIn(source.Content.AsSpan(value.Start, value.Length), word.ToLowerInvariant());
            var span = new TextSpan(value.Start + Math.Max(at, 0), word.Length);
            if (at >= 0 && source[span] == word)
                yield return span;
        }
    }
}
