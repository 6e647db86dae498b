using DraftLint.Diagnostics;
using DraftLint.Semantics.People;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.People;

/// <summary>Edits of a title beside a name.</summary>
internal static class TitleEdit
{
    /// <summary>The words of a mention and the title that is meant: "President Trump", "Theresa May, the former Prime Minister".</summary>
    public static ProseSpan SpanOf(Mention mention, Title title)
    {
        var first = Math.Min(mention.First, title.First);
        return mention.Block.SpanOf(first, Math.Max(mention.End, title.End));
    }

    /// <summary>The title that the facts have for the draft's day, as an edit; null where they have none to offer.</summary>
    public static Fix? Updated(TitledMention mention) => mention.Verdict.Standing switch
    {
        Standing.Taken => Replaced(mention.Mention, mention.Title, mention.Title.Phrase.Text, "Use the title of today"),
        Standing.Ended when mention.Title.Status == TitleStatus.None => Replaced(mention.Mention, mention.Title, "former " + mention.Title.Span.Text, "Call it a former title"),
        Standing.HeldAgain or Standing.HeldSince => WithoutStatus(mention.Title),
        _ => null,
    };

    /// <summary>Other words for a title, as an edit; null where it stands before several names.</summary>
    public static Fix? Replaced(Mention mention, Title title, string words, string order)
    {
        if (title.IsPlural || title.IsClause)
            return null;

        var block = mention.Block;
        var isFirst = block.Tokens[title.First].StartsSentence;
        var text = isFirst || !char.IsUpper(words[0]) || !IsStatus(words) ? words : char.ToLowerInvariant(words[0]) + words[1..];
        if (isFirst)
            text = char.ToUpperInvariant(text[0]) + text[1..];

        return Fix.Suggestion(order, new TextEdit(title.Span.InSource, text));
    }

    private static bool IsStatus(string words) => PeopleWords.StatusOf(FirstToken(words)) != TitleStatus.None;

    private static Token FirstToken(string words)
    {
        var end = words.AsSpan().IndexOfAny(' ', '-');
        var lexeme = Lexicon.English[words.AsSpan(0, end < 0 ? words.Length : end)];
        return new Token(0, words.Length, TokenKind.Word, TokenShape.None, lexeme, WordClasses.None);
    }

    /// <summary>Takes "former" or "then-" off a title.</summary>
    private static Fix? WithoutStatus(Title title)
    {
        var at = title.First;
        if (PeopleWords.StatusOf(title.Block.Tokens[at]) == TitleStatus.None)
            return null;

        var next = title.Block.Tokens[at + 1].Kind == TokenKind.Hyphen ? at + 2 : at + 1;
        var start = title.Block.SpanOf(at, at + 1).InSource.Start;
        var end = title.Block.SpanOf(next, next + 1).InSource;
        var text = title.Block.TextOf(title.Block.Tokens[next]).ToString();
        if (title.Block.Tokens[at].StartsSentence)
            text = char.ToUpperInvariant(text[0]) + text[1..];

        return Fix.Suggestion("Leave the status out", new TextEdit(TextSpan.FromBounds(start, end.End), text));
    }
}
