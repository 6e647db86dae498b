using DraftLint.Semantics;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>The years that a draft gives to named events: "NAFTA, which took effect on January 1, 1994".</summary>
internal sealed class NamedEvents
{
    /// <summary>So many tokens may stand between the name and its date.</summary>
    private const int Reach = 8;

    private const int LongestName = 4;

    /// <summary>A name with more dates names no single event.</summary>
    private const int MostDates = 8;

    private readonly SemanticModel model;
    private Dictionary<string, List<DatedEvent>>? byLastWord;

    /// <summary>The events of a draft; they are looked for when first asked for.</summary>
    public NamedEvents(SemanticModel model) => this.model = model;

    /// <summary>The dates that the draft gives to the name that begins at a token, an article before it or not; empty where none begins or none is dated.</summary>
    public List<DatedEvent> DatesOf(ProseBlock block, int token)
    {
        var end = EndOfName(block, token);
        if (end == StartOfName(block, token))
            return [];

        byLastWord ??= Read(model);
        return byLastWord.TryGetValue(block.TextOf(block.Tokens[end - 1]).ToString(), out var dates) ? dates : [];
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

    private static Dictionary<string, List<DatedEvent>> Read(SemanticModel model)
    {
        var events = new Dictionary<string, List<DatedEvent>>(StringComparer.Ordinal);
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var time in model.Time.In(block))
            {
                if (time is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Period: { } period, Phrase.Last: null } || NameBefore(block, time.FirstToken) is not { } name)
                    continue;

                if (!events.TryGetValue(name, out var dates))
                    events.Add(name, dates = []);

                if (dates.Count < MostDates)
                    dates.Add(new DatedEvent(period.First, time));
            }
        }

        return events;
    }

    /// <summary>The last word of the name that a date is given to: only small words stand between, one of them telling that it came to be.</summary>
    private static string? NameBefore(ProseBlock block, int date)
    {
        var hasEvent = false;
        for (var at = date - 1; at >= 0 && at >= date - Reach; at--)
        {
            var token = block.Tokens[at];
            if (token is { IsWord: true, IsCapitalized: true })
                return hasEvent ? block.TextOf(token).ToString() : null;

            if (token.Kind is TokenKind.Semicolon or TokenKind.Period or TokenKind.Quote)
                return null;

            hasEvent |= block.TextOf(token) is "took" or "began" or "passed" or "signed" or "ratified" or "adopted" or "enacted" or "approved" or "founded" or "created" or "established" or "opened" or "started" or "came" or "of";
        }

        return null;
    }
}
