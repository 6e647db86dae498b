using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>Finds the years that a draft gives to a named event: "NAFTA, which took effect on January 1, 1994".</summary>
internal static class EventYears
{
    /// <summary>So many tokens may stand between the name and its date.</summary>
    private const int Reach = 8;

    private const int LongestName = 4;

    /// <summary>The years that the draft gives elsewhere to the name that begins at a token; empty where none begins or none is dated.</summary>
    public static List<DatedEvent> Of(SemanticModel model, ProseBlock block, int token)
    {
        var years = new List<DatedEvent>();
        var first = StartOfName(block, token);
        var end = EndOfName(block, token);
        if (end == first)
            return years;

        var name = block.SpanOf(first, end).Text;
        foreach (var other in model.Draft.Prose)
        {
            if (model.Parts.IsProse(other) && other.Text.Contains(name, StringComparison.Ordinal))
                AddYears(model, other, name, years);
        }

        return years;
    }

    /// <summary>Index behind the name that begins at a token, an article before it or not.</summary>
    public static int EndOfName(ProseBlock block, int token)
    {
        var first = StartOfName(block, token);
        var end = first;
        while (end < block.Tokens.Length && block.Tokens[end] is { IsWord: true, IsCapitalized: true } && end < first + LongestName)
            end++;

        return end;
    }

    private static int StartOfName(ProseBlock block, int token) => token < block.Tokens.Length && block.Tokens[token].Is(WordClasses.Article) ? token + 1 : token;

    private static void AddYears(SemanticModel model, ProseBlock block, string name, List<DatedEvent> years)
    {
        foreach (var time in model.Time.In(block))
        {
            if (time is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Period: { } period, Phrase.Last: null })
                continue;

            for (var at = Math.Max(0, time.FirstToken - Reach); at < time.FirstToken; at++)
            {
                if (EndsName(block, at, name) && IsOfEvent(block, at + 1, time.FirstToken))
                    years.Add(new DatedEvent(period.First, time));
            }
        }
    }

    private static bool EndsName(ProseBlock block, int at, string name)
    {
        var end = block.Tokens[at].End;
        return end >= name.Length && block.Text.AsSpan(end - name.Length, name.Length).SequenceEqual(name)
            && (end == name.Length || !char.IsLetterOrDigit(block.Text[end - name.Length - 1]));
    }

    /// <summary>Whether the words between a name and a date say when it came to be: ", which took effect on".</summary>
    private static bool IsOfEvent(ProseBlock block, int from, int to)
    {
        var hasEvent = false;
        for (var at = from; at < to; at++)
        {
            var token = block.Tokens[at];
            if (token.IsCapitalized || token.Kind is TokenKind.Semicolon or TokenKind.Period or TokenKind.Quote)
                return false;

            hasEvent |= block.TextOf(token) is "took" or "began" or "passed" or "signed" or "ratified" or "adopted" or "enacted" or "approved" or "founded" or "created" or "established" or "opened" or "started" or "came" or "of";
        }

        return hasEvent;
    }
}
