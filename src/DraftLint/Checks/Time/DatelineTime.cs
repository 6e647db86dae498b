using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Tells which moving times a reader needs a date for although the draft bears one.</summary>
/// <remarks>
/// Under a dateline "the board voted last week" is newspaper usage, and anybody can count. A date is missed where a whole passage hangs on the phrase, which
/// then opens its sentence ("Last week the board met."), where it has to count back ("three weeks ago", "the other day"), and where two days or years can be
/// meant ("last spring", "next Tuesday").
/// </remarks>
internal static class DatelineTime
{
    /// <summary>Whether the phrase sets a scene or can be mistaken.</summary>
    public static bool Misleads(TimeExpression time, DateOnly day, DayOfWeek weekStart)
    {
        if (time.Granularity == Granularity.Year || MovingTimeDate.OtherDay(time, day, weekStart) is not null)
            return true;

        if (IsRoughMonths(time) || IsOfPaper(time) || IsMemory(time))
            return false;

        // Last spring may be that of this year or of the year before; a winter lies in two.
        if (time.Granularity == Granularity.Season && (time.Phrase.Form is TimeForm.Last or TimeForm.Next || (Season)time.Phrase.Ordinal == Season.Winter))
            return true;

        return (!time.Phrase.IsPossessive || time.Phrase.Form == TimeForm.Yesterday) && !LiesAhead(time) && (IsCountedBack(time) || SetsScene(time)) && !HasLink(time);
    }

    /// <summary>"a few months back", "several months ago": so rough that no date is missed.</summary>
    private static bool IsRoughMonths(TimeExpression time) => time.Phrase is { Form: TimeForm.Ago, Amount: { Unit: Granularity.Month, Precision: Precision.Vague } };

    /// <summary>"Last summer in Delft, when I first saw it": what the writer remembers.</summary>
    private static bool IsMemory(TimeExpression time)
    {
        const int Reach = 6;
        var block = time.Span.Block;
        for (var at = time.EndToken; at + 2 < block.Tokens.Length && at < time.EndToken + Reach; at++)
        {
            if (block.Tokens[at].Kind == TokenKind.Comma)
                return time.Granularity == Granularity.Season && block.TextOf(block.Tokens[at + 1]) is "when" && block.TextOf(block.Tokens[at + 2]) is "I" or "we";
        }

        return false;
    }

    /// <summary>"Last week, for instance, The Times reported on a study": what a paper printed is found by its name and the week.</summary>
    private static bool IsOfPaper(TimeExpression time)
    {
        const int Reach = 9;
        var block = time.Span.Block;
        var isPaper = false;
        for (var at = time.EndToken; at < block.Tokens.Length && at < time.EndToken + Reach; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "reported" or "published" or "ran" or "revealed" or "disclosed" or "printed")
                return isPaper && !block.Tokens[at - 1].Is(WordClasses.Auxiliary);

            isPaper |= block.Tokens[at].IsCapitalized && block.TextOf(block.Tokens[at]) is "Times" or "Post" or "Journal" or "Politico" or "Reuters" or "Guardian" or "Bloomberg" or "Tribune" or "Herald" or "Globe" or "Axios" or "BBC" or "CNN" or "NPR"
                or "Economist" or "Atlantic" or "Chronicle" or "Gazette" or "Telegraph" or "News" or "ProPublica" or "Inquirer" or "Examiner" or "Dispatch" or "Observer" or "Press" or "Yorker" or "Independent";
        }

        return false;
    }

    /// <summary>Whether the passage hangs on the phrase, so that it is the one to tell: "last spring" inside a sentence, "this morning" or "two days ago" is not.</summary>
    public static bool Carries(TimeExpression time) =>
        time.Phrase.Form != TimeForm.PartOfToday && (IsCountedBack(time) || SetsScene(time)) && !(time.Phrase is { Form: TimeForm.Ago, Amount: { Unit: Granularity.Day, Precision: Precision.Exact } });

    /// <summary>"three weeks ago", "the other day".</summary>
    private static bool IsCountedBack(TimeExpression time) =>
        time.Phrase.Form == TimeForm.Ago || (time.Phrase.Form == TimeForm.Recent && time.Phrase.Head > 0 && time.Span.Block.TextOf(time.Span.Block.Tokens[time.Phrase.Head - 1]) is "other");

    /// <summary>Whether no day follows from the phrase, so that no reader can count: "the other day".</summary>
    public static bool IsVague(TimeExpression time, DateOnly day, DayOfWeek weekStart) => MovingTimeDate.Of(time, day, weekStart) is null;

    /// <summary>What is to come, or goes on, is read by the dateline: "next week the leaders meet", "this week the bridge will open".</summary>
    private static bool LiesAhead(TimeExpression time) =>
        time.Phrase.Form is TimeForm.Next or TimeForm.LaterThis or TimeForm.FromNow || (time.Phrase.Form == TimeForm.This && time.Granularity != Granularity.Season);

    /// <summary>"Last week the board met", "But just last week": small words at most stand before it.</summary>
    private static bool SetsScene(TimeExpression time)
    {
        const WordClasses Small = WordClasses.Coordinator | WordClasses.Preposition | WordClasses.Article | WordClasses.Adverb | WordClasses.Negation;
        const int Most = 4;
        var block = time.Span.Block;
        var first = block.Sentences[block.SentenceOf(time.FirstToken)].FirstToken;
        if (time.FirstToken - first > Most)
            return false;

        for (var at = first; at < time.FirstToken; at++)
        {
            var token = block.Tokens[at];
            if (token.Kind != TokenKind.Comma && !token.Is(Small) && block.TextOf(token) is not ("Anyway" or "anyway" or "Then"))
                return false;
        }

        return true;
    }

    /// <summary>Whether a link of its sentence leads to what happened.</summary>
    private static bool HasLink(TimeExpression time)
    {
        var block = time.Span.Block;
        if (block.Inlines.IsEmpty)
            return false;

        var sentence = block.SpanOf(block.Sentences[block.SentenceOf(time.FirstToken)]);
        foreach (var inline in block.Inlines)
        {
            if (inline.Kind == InlineKind.Link && inline.Start < sentence.End && inline.End > sentence.Start)
                return true;
        }

        return false;
    }
}
