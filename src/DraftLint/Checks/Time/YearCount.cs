using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Time;

/// <summary>A number of years told as an anniversary or age: "50th anniversary", "turns 120".</summary>
/// <param name="Block">The block.</param>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="NumberFirst">Index of the number's first token.</param>
/// <param name="NumberEnd">Index behind the number.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Value">The number.</param>
/// <param name="IsAge">Whether "turns" tells it.</param>
internal readonly record struct YearCount(ProseBlock Block, int FirstToken, int NumberFirst, int NumberEnd, int EndToken, int Value, bool IsAge)
{
    /// <summary>Whether a word of its own tells the number: "bicentennial".</summary>
    public bool IsWord { get; private init; }

    /// <summary>Beyond this a number behind "turns" counts something else.</summary>
    private const int OldestAge = 1500;

    private static readonly LexemeSet Signs = new(Syntax.Words.Calendar.Anniversaries);

    /// <summary>Whether a draft holds one of the words that tell such numbers.</summary>
    public static bool MayStandIn(Draft draft) => Signs.StandsIn(draft);

    /// <summary>Whether a sentence holds one of the words that tell such numbers.</summary>
    public static bool MayStandIn(ProseBlock block, Sentence sentence) => Signs.NextIn(block, sentence.FirstToken, sentence.EndToken) < sentence.EndToken;

    /// <summary>Whether no sum can be done: "nearly the 50th anniversary", "before its 50th anniversary".</summary>
    public bool IsRough
    {
        get
        {
            for (var at = Math.Max(0, FirstToken - 3); at < FirstToken; at++)
            {
                if (Block.TextOf(Block.Tokens[at]) is "nearly" or "almost" or "about" or "approaching" or "nearing" or "before" or "toward" or "until" or "near" or "after")
                    return true;
            }

            return false;
        }
    }

    /// <summary>The year that is counted from: "of the 1970 strike", "Founded in 1900".</summary>
    public TimeExpression? EventIn(ReadOnlySpan<TimeExpression> times)
    {
        foreach (var time in times)
        {
            if (time is not { Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: not null })
                continue;

            if (!IsAge && time.FirstToken > EndToken && (IsOfIt(Block, BehindAside(Block, EndToken), time.FirstToken) || (IsOwned && IsFounding(Block, time.FirstToken))))
                return time;

            if (time.FirstToken < FirstToken && (IsFounding(Block, time.FirstToken) && !IsOfBirth(time.FirstToken) || (IsAge && IsFoundingAside(Block, time, FirstToken))))
                return time;
        }

        return null;
    }

    /// <summary>"its 40th birthday"</summary>
    private bool IsOwned => FirstToken > 0 && Block.TextOf(Block.Tokens[FirstToken - 1]) is "its" or "Its" or "their" or "Their";

    /// <summary>"will mark its 75th anniversary. It was founded in 1938": the date of the next sentence, which tells how it began.</summary>
    public TimeExpression? EventAfter(Sentence next, ReadOnlySpan<TimeExpression> later) =>
        IsOwned && later is [{ Kind: TimeKind.Absolute, Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: not null } only, ..] && Block.TextOf(Block.Tokens[next.FirstToken]) is "It" or "They" && IsFounding(Block, only.FirstToken) ? only : null;

    /// <summary>Whether somebody was born then and "years old" tells the age: another check counts lives.</summary>
    private bool IsOfBirth(int year) => EndToken > NumberEnd && IsAge && Block.TextOf(Block.Tokens[year - 2]) is "born" or "Born";

    /// <summary>"The orchestra gave its first concert in 1946. It turns 80 this season": the date of the sentence before, where a pronoun leads back to what began then.</summary>
    public TimeExpression? EventBefore(Sentence sentence, ReadOnlySpan<TimeExpression> earlier)
    {
        var isPronoun = Block.TextOf(Block.Tokens[sentence.FirstToken]) is "It" or "Its" && FirstToken - sentence.FirstToken <= 4;
        if (!isPronoun && !IsAge && !IsOfThat)
            return null;

        TimeExpression? only = null;
        foreach (var time in earlier)
        {
            if (time.Kind is not TimeKind.Absolute)
                continue;

            if (only is not null || time is not { Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: not null })
                return null;

            only = time;
        }

        if (only is null)
            return null;

        if (isPronoun)
            return HasBegun(only.FirstToken) || (!IsAge && IsSigning(only.FirstToken)) ? only : null;

        return IsAge ? HasBuiltIt(only.FirstToken) ? only : null : NamesThat(only) ? only : null;
    }

    /// <summary>"for the 300th anniversary," behind "London burned in September 1666": the one date before it in its sentence, of what is over.</summary>
    public TimeExpression? EventBeside(SemanticModel model, ReadOnlySpan<TimeExpression> times)
    {
        if (IsAge || FirstToken == 0 || Block.TextOf(Block.Tokens[FirstToken - 1]) is not ("the" or "its") || (EndToken < Block.Tokens.Length && Block.Tokens[EndToken].Kind != TokenKind.Comma && !IsOfThat))
            return null;

        TimeExpression? only = null;
        foreach (var time in times)
        {
            if (time.Kind != TimeKind.Absolute || time.FirstToken > FirstToken)
                continue;

            if (only is not null || time is not { Granularity: <= Granularity.Year, Phrase.Last: null, Date.Year: not null })
                return null;

            only = time;
        }

        return only is not null && only.Period!.Value.Last.Year < model.Day.Year && model.Time.TenseAt(Block, only.FirstToken) == Tense.Past ? only : null;
    }

    /// <summary>"the 60th anniversary of that night"</summary>
    private bool IsOfThat => !IsAge && EndToken + 2 < Block.Tokens.Length && Block.TextOf(Block.Tokens[EndToken]) is "of" && Block.TextOf(Block.Tokens[EndToken + 1]) is "that" && Block.Tokens[EndToken + 2].IsWord;

    /// <summary>"of that night", or "of that strike" where the sentence of the date has the strike.</summary>
    private bool NamesThat(TimeExpression date)
    {
        if (Block.TextOf(Block.Tokens[EndToken + 2]) is "day" or "night" or "morning" or "event" or "year" or "evening" or "afternoon")
            return true;

        var sentence = Block.Sentences[Block.SentenceOf(date.FirstToken)];
        return WordRoots.Of(Block, EndToken + 2) is not 0 and var root && WordRoots.IsIn(Block, sentence.FirstToken, sentence.EndToken, root);
    }

    /// <summary>"The treaty was signed in 1971."</summary>
    private bool IsSigning(int date) => date >= 3 && Block.TextOf(Block.Tokens[date - 1]) is "in" or "on" && Block.TextOf(Block.Tokens[date - 2]) is "signed" or "ratified" or "adopted" or "enacted" or "passed";

    /// <summary>"They built it in 1931": what "it" is turns 80.</summary>
    private bool HasBuiltIt(int date) =>
        date >= 3 && Block.TextOf(Block.Tokens[date - 1]) is "in" or "on" && Block.TextOf(Block.Tokens[date - 2]) is "it" && Block.TextOf(Block.Tokens[date - 3]) is "built" or "opened" or "founded" or "started" or "launched" or "established" or "chartered";

    /// <summary>"opened its doors in 1944", "gave its first concert in 1946".</summary>
    private bool HasBegun(int date)
    {
        const int ClauseReach = 9;
        if (date < 2 || Block.TextOf(Block.Tokens[date - 1]) is not ("in" or "on"))
            return false;

        for (var at = date - 2; at >= 0 && at > date - ClauseReach && Block.Tokens[at].IsWord; at--)
        {
            if (Block.TextOf(Block.Tokens[at]) is "first" or "opened" or "founded" or "began" or "started" or "built" or "launched" or "established" or "chartered" or "incorporated" or "created")
                return true;
        }

        return false;
    }

    /// <summary>"the 25th anniversary, this month, of": index behind the aside.</summary>
    private static int BehindAside(ProseBlock block, int at)
    {
        const int Longest = 5;
        if (at >= block.Tokens.Length || block.Tokens[at].Kind != TokenKind.Comma)
            return at;

        for (var i = at + 1; i + 1 < block.Tokens.Length && i <= at + Longest; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Comma)
                return i + 1;
        }

        return at;
    }

    /// <summary>Whether "of" leads from "anniversary" to the year with no stop, verb or other preposition of time between: "of the great strike of 1970".</summary>
    private static bool IsOfIt(ProseBlock block, int from, int year)
    {
        if (block.TextOf(block.Tokens[from]) is not ("of" or "since") || year - from > 14)
            return false;

        for (var at = from + 1; at < year; at++)
        {
            var token = block.Tokens[at];
            // "of the first landing, on July 20, 1969", "of the treaty, signed in 1985"
            if (token.Kind == TokenKind.Comma && IsDating(block, at + 1, year))
                return true;

            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.Dash || token.Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator))
                return false;

            if (at == year - 1 && block.TextOf(token) is "in" or "for" or "by" && !block.Tokens[from + 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner))
                return false;
        }

        return true;
    }

    /// <summary>"on", "in", "signed in", "which opened in" right before a date.</summary>
    private static bool IsDating(ProseBlock block, int from, int year)
    {
        if (year <= from || block.TextOf(block.Tokens[year - 1]) is not ("in" or "on"))
            return false;

        if (from == year - 1)
            return true;

        var verb = block.TextOf(block.Tokens[from]) is "which" or "that" ? from + 1 : from;
        return verb == year - 2 && (block.Tokens[verb].Is(WordClasses.PastVerb | WordClasses.PastParticiple) || block.TextOf(block.Tokens[verb]).EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>"The mill, which first blew its whistle in 1906, turns 120": the aside tells how it began.</summary>
    private static bool IsFoundingAside(ProseBlock block, TimeExpression time, int age)
    {
        const int Longest = 9;
        if (age - time.EndToken != 1 || block.Tokens[time.EndToken].Kind != TokenKind.Comma || time.FirstToken < 2 || block.TextOf(block.Tokens[time.FirstToken - 1]) is not ("in" or "on"))
            return false;

        for (var at = time.FirstToken - 2; at > 0 && at > time.FirstToken - Longest && block.Tokens[at].Kind != TokenKind.Comma; at--)
        {
            if (block.TextOf(block.Tokens[at]) is "which" or "that")
                return block.TextOf(block.Tokens[at + 1]) is "first" or "opened" or "began" or "started" or "was" && block.Tokens[at - 1].Kind == TokenKind.Comma && (block.TextOf(block.Tokens[at + 1]) is not "was" || IsFounding(block, time.FirstToken));
        }

        return false;
    }

    private static bool IsFounding(ProseBlock block, int year) =>
        year >= 2 && block.TextOf(block.Tokens[year - 1]) is "in" or "on"
        && block.TextOf(block.Tokens[year > 2 && block.TextOf(block.Tokens[year - 2]) is "it" ? year - 3 : year - 2]) is "proclaimed" or "Proclaimed" or "formed" or "Formed" or "inaugurated" or "Inaugurated" or "consecrated" or "Consecrated" or "dedicated" or "organized" or "Organized" or "adopted" or "Adopted" or "founded" or "Founded" or "born" or "Born" or "established" or "Established" or "built" or "Built" or "opened" or "Opened" or "incorporated" or "Incorporated"
            or "chartered" or "Chartered" or "created" or "Created" or "launched" or "Launched" or "completed" or "Completed" or "signed" or "Signed" or "enacted" or "Enacted" or "started" or "Started";

    /// <summary>"50th anniversary", "turns 120".</summary>
    public static YearCount? ReadAt(ProseBlock block, Sentence sentence, int at)
    {
        if (block.TextOf(block.Tokens[at]) is "turns" or "turn" or "turned" or "turning")
            return ReadAge(block, sentence, at);

        if (Centenary(block.TextOf(block.Tokens[at])) is > 0 and var years)
            return new YearCount(block, at, at, at + 1, at + 1, years, IsAge: false) { IsWord = true };

        if (!NumberReader.TryRead(block, at, sentence.EndToken, out var number) || number.Value is < 1 or > OldestAge || number.End >= sentence.EndToken)
            return null;

        if (!number.IsOrdinal)
            return OldAge(block, sentence, at, number);

        var isStart = at == sentence.FirstToken || block.Tokens[at - 1].Kind != TokenKind.Hyphen;
        return isStart && block.TextOf(block.Tokens[number.End]) is "anniversary" or "birthday" ? new YearCount(block, at, at, number.End, number.End + 1, (int)number.Value, IsAge: false) : null;
    }

    private static int Centenary(ReadOnlySpan<char> word) => word switch
    {
        "centennial" or "centenary" => 100,
        "sesquicentennial" => 150,
        "bicentennial" or "bicentenary" => 200,
        "tercentenary" => 300,
        _ => 0,
    };

    /// <summary>"will be 120 years old", "is 120 years old".</summary>
    private static YearCount? OldAge(ProseBlock block, Sentence sentence, int at, NumberReading number)
    {
        var isOld = number.End + 1 < sentence.EndToken && block.TextOf(block.Tokens[number.End]) is "years" && block.TextOf(block.Tokens[number.End + 1]) is "old";
        return isOld && at > sentence.FirstToken && block.TextOf(block.Tokens[at - 1]) is "be" or "is" && number is { HasMagnitude: false, Value: >= 5 } ? new YearCount(block, at, at, number.End, number.End + 2, (int)number.Value, IsAge: true) : null;
    }

    /// <summary>"turns 120 this year", not "turns 120 acres into a park" nor "turns 1 into 2".</summary>
    private static YearCount? ReadAge(ProseBlock block, Sentence sentence, int at)
    {
        if (!NumberReader.TryRead(block, at + 1, sentence.EndToken, out var number) || number.IsOrdinal || number.HasMagnitude || number.Value is < 5 or > OldestAge || number.Value % 1 != 0)
            return null;

        var next = number.End < sentence.EndToken ? block.Tokens[number.End] : default;
        var isAge = number.End >= sentence.EndToken || !next.IsWord || next.Is(WordClasses.Determiner | WordClasses.Adverb | WordClasses.Coordinator) || block.TextOf(next) is "in" or "on" or "years";
        return isAge ? new YearCount(block, at, at + 1, number.End, number.End, (int)number.Value, IsAge: true) : null;
    }
}
