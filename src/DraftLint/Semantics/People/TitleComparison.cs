using DraftLint.Facts;

namespace DraftLint.Semantics.People;

/// <summary>How two titles of one person go together.</summary>
internal enum TitleClash
{
    /// <summary>They may be held together, or nothing is known.</summary>
    None,

    /// <summary>They can't be held at one moment: "President-elect" and "President".</summary>
    Contradiction,

    /// <summary>One says that the person only acts in the office.</summary>
    Acting,

    /// <summary>Two ranks of the forces.</summary>
    Rank,
}

/// <summary>Compares two titles of one person by their words alone.</summary>
internal static class TitleComparison
{
    private const TitleStatus Coming = TitleStatus.Elect | TitleStatus.Designate | TitleStatus.Incoming;

    private static readonly string[] Ranks = 
    [
        "private", "private first class", "specialist", "lance corporal", "corporal", "sergeant", "staff sergeant", "gunnery sergeant", "master sergeant", "first sergeant", "sergeant major", "petty officer", "ensign",
        "second lieutenant", "first lieutenant", "lieutenant", "captain", "battalion chief", "major", "lieutenant commander", "commander", "lieutenant colonel", "colonel", "deputy inspector", "inspector",
        "brigadier general", "major general", "lieutenant general", "general", "rear admiral", "vice admiral", "admiral", "field marshal",
    ];

    private static readonly string[] Levels = ["us", "state", "county", "city", "town", "federal", "european"];

    /// <summary>Whether and how two titles contradict each other.</summary>
    public static TitleClash Of(Title left, Title right)
    {
        if (left.Is(TitleStatus.Then | TitleStatus.Candidate | TitleStatus.Late) || right.Is(TitleStatus.Then | TitleStatus.Candidate | TitleStatus.Late))
            return TitleClash.None;

        if (IsPlain(left) && IsPlain(right) && IsOfBench(left) != IsOfBench(right))
            return AreBenchAndBar(left, right) ? TitleClash.Contradiction : TitleClash.None;

        // Whatever see, court or mission it is of.
        if (AreStepsOfOneWay(left.Phrase.Key, right.Phrase.Key))
            return IsPlain(left) && IsPlain(right) ? TitleClash.Rank : TitleClash.None;

        // "Paul Renn, the chairman of the water board, promised. Vice Chairman Renn did not."
        if (left.IsOfOtherBody != right.IsOfOtherBody && left.IsOfSecond != right.IsOfSecond && IsPlain(left) && IsPlain(right) && (left.IsOfSecond ? right : left).Phrase is { Class: OfficeClass.Director } or { Key: "chair" or "principal" or "dean" or "leader" or "president" or "union president" or "school board president" or "board president" })
            return IsSecondTo(left.IsOfSecond ? left : right, left.IsOfSecond ? right : left) ? TitleClash.Contradiction : TitleClash.None;

        // "the deputy leader of the council", "the leader of the council"
        if (left.IsOfOtherBody && right.IsOfOtherBody && left.IsOfSecond != right.IsOfSecond && IsPlain(left) && IsPlain(right) && BodyOf(left).SequenceEqual(BodyOf(right)))
            return IsSecondTo(left.IsOfSecond ? left : right, left.IsOfSecond ? right : left) ? TitleClash.Contradiction : TitleClash.None;

        if (left.IsOfOtherBody || right.IsOfOtherBody)
            return left.Phrase == right.Phrase && !left.Is(TitleStatus.Former) && !right.Is(TitleStatus.Former) ? OfStatuses(left.Status, right.Status) : TitleClash.None;

        if (left.Phrase.Class == OfficeClass.Military || right.Phrase.Class == OfficeClass.Military)
            return OfRanks(left, right);

        if (left.IsOfSecond == right.IsOfSecond && AreOneOffice(left, right))
            return OfStatuses(left.Status & ~TitleStatus.Outgoing, right.Status & ~TitleStatus.Outgoing);

        if (!IsPlain(left) || !IsPlain(right))
            return TitleClash.None;

        if (left.IsOfSecond && right.IsOfSecond && AreTwoSeconds(left.Phrase, right.Phrase))
            return TitleClash.Contradiction;

        if (left.IsOfSecond != right.IsOfSecond)
            return IsSecondTo(left.IsOfSecond ? left : right, left.IsOfSecond ? right : left) ? TitleClash.Contradiction : TitleClash.None;

        return RivalPosts.AreRivals(left, right) ? TitleClash.Contradiction : TitleClash.None;
    }

    /// <summary>The words behind a title up to the next mark: "of the council".</summary>
    private static ReadOnlySpan<char> BodyOf(Title title)
    {
        var end = title.End;
        while (end < title.Block.Tokens.Length && title.Block.Tokens[end].IsWord)
            end++;

        return end == title.End ? [] : title.Block.SpanOf(title.End, end).Text;
    }

    /// <summary>A bishop who is made archbishop is a bishop no more; an ambassador is no consul general.</summary>
    private static bool AreStepsOfOneWay(string left, string right) => (left, right) is ("bishop", "archbishop") or ("archbishop", "bishop") or ("auxiliary bishop", "archbishop") or ("archdeacon", "dean") or ("dean", "archdeacon") or ("archdeacon", "bishop") or ("bishop", "archdeacon") or ("dean", "bishop") or ("bishop", "dean") or ("archbishop", "auxiliary bishop")
        or ("ambassador", "consul general" or "consul") or ("consul general" or "consul", "ambassador") or ("chief justice", "associate justice") or ("associate justice", "chief justice");

    private static bool IsPlain(Title title) => (title.Status & ~TitleStatus.Outgoing) == TitleStatus.None;

    private static TitleClash OfStatuses(TitleStatus left, TitleStatus right)
    {
        var isPlain = left == TitleStatus.None || right == TitleStatus.None;
        var other = left | right;
        if (!isPlain || other == TitleStatus.None)
            return TitleClash.None;

        return (other & (Coming | TitleStatus.Former)) != 0 ? TitleClash.Contradiction : (other & TitleStatus.Acting) != 0 ? TitleClash.Acting : TitleClash.None;
    }

    /// <summary>Whether one rank is the other in short: "Colonel" for a lieutenant colonel.</summary>
    public static bool IsShortFor(Title shorter, Title longer) =>
        shorter.Phrase.Class == OfficeClass.Military && longer.Phrase.Words.Length > shorter.Phrase.Words.Length && shorter.Phrase.Key != "inspector" && IsPart(shorter.Phrase.Key, longer.Phrase.Key);

    /// <summary>Whether the second of two ranks is the lower one, and no short form of the first: nobody falls from one to the other.</summary>
    public static bool IsFall(Title left, Title right) => !IsShortFor(right, left) && Array.IndexOf(Ranks, left.Phrase.Key) > Array.IndexOf(Ranks, right.Phrase.Key);

    /// <summary>Who retires keeps the rank. Generals alone are told apart by their full ranks.</summary>
    private static TitleClash OfRanks(Title left, Title right)
    {
        const TitleStatus Kept = TitleStatus.Outgoing | TitleStatus.Former;
        if ((left.Status & ~Kept) != 0 || (right.Status & ~Kept) != 0)
            return TitleClash.None;

        var rank = Array.IndexOf(Ranks, left.Phrase.Key);
        var other = Array.IndexOf(Ranks, right.Phrase.Key);
        if (rank < 0 || other < 0 || rank == other)
            return TitleClash.None;

        var isShort = IsShortFor(left, right) || IsShortFor(right, left);
        return isShort && left.Phrase.Key != "general" && right.Phrase.Key != "general" ? TitleClash.None : TitleClash.Rank;
    }

    /// <summary>Whether two titles are of one office: the same words, or those of one at the end of the other ("Commissioner", "Parking Commissioner").</summary>
    public static bool AreOneOffice(Title left, Title right)
    {
        if (LevelOf(left) is { } level && LevelOf(right) is { } otherLevel && level != otherLevel)
            return false;

        // "District Attorney", "City Attorney"
        if (RivalPosts.PostOf(left.Phrase.Key) is { } post && RivalPosts.PostOf(right.Phrase.Key) is { } otherPost && post != otherPost)
            return false;

        if (left.Phrase == right.Phrase)
            return LevelOf(left) == LevelOf(right) || left.Phrase.Class != OfficeClass.Legislator;

        var words = WithoutLevel(left);
        var others = WithoutLevel(right);
        return left.Phrase.Class == right.Phrase.Class && (LevelOf(left) == LevelOf(right) || left.Phrase.Class != OfficeClass.Legislator)
            && (words == others || IsPart(words, others) || IsPart(others, words) || left.Phrase.Offices.Any(right.Phrase.Names) && (IsGeneric(left) || IsGeneric(right)));
    }

    /// <summary>"Secretary" for "Secretary of State", "Commissioner" for "Parking Commissioner".</summary>
    private static bool IsPart(string shorter, string longer) =>
        longer.Length > shorter.Length && (longer.EndsWith(" " + shorter, StringComparison.Ordinal) || longer.StartsWith(shorter + " ", StringComparison.Ordinal));

    private static bool IsGeneric(Title title) => title.Phrase.Words.Length == 1;

    private static string? LevelOf(Title title)
    {
        if (Levels.Contains(title.Phrase.Words[0], StringComparer.Ordinal))
            return title.Phrase.Words[0] == "us" ? null : title.Phrase.Words[0];

        var first = title.Prefix.Split(' ').FirstOrDefault(word => Levels.Contains(word, StringComparer.Ordinal));
        return first == "us" ? null : first;
    }

    private static string WithoutLevel(Title title) =>
        Levels.Contains(title.Phrase.Words[0], StringComparer.Ordinal) && title.Phrase.Words.Length > 1 ? title.Phrase.Key[(title.Phrase.Words[0].Length + 1)..] : title.Phrase.Key;

    /// <summary>"Assistant Professor" beside "Associate Professor": two steps below one office.</summary>
    private static bool AreTwoSeconds(TitlePhrase left, TitlePhrase right) =>
        left.Words.Length > 1 && left.Words.Length == right.Words.Length && left.Words[0] != right.Words[0] && left.Words.AsSpan()[1..].SequenceEqual(right.Words.AsSpan()[1..]);

    /// <summary>"Deputy Mayor" beside "Mayor"; an associate justice is a justice, an assistant professor a professor.</summary>
    private static bool IsSecondTo(Title second, Title first)
    {
        // Every assistant coach is called "Coach".
        if (first.Phrase.Class is OfficeClass.Judge || first.Phrase.Key == "coach" || (first.Phrase.Class is OfficeClass.Academic && first.Phrase.Words[^1] is "professor" or "lecturer") || (first.Phrase.Class is OfficeClass.Courtesy && first.Phrase.Words[^1] is not "chief"))
            return false;

        var words = second.Phrase.Key is "undersheriff" ? "deputy sheriff" : second.Phrase.Key;
        var isMarkedByPrefix = second.Prefix.Length > 0 && words == first.Phrase.Key;
        while (words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && words[..blank] is "deputy" or "vice" or "assistant" or "associate" or "under" or "lieutenant" or "junior")
            words = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];

        // "Board Vice President Roe" beside "Board President Roe": the body before both.
        if (second.Prefix.Length > 0 && words != second.Phrase.Key && $"{second.Prefix} {words}" == (first.Prefix.Length > 0 ? $"{first.Prefix} {first.Phrase.Key}" : first.Phrase.Key))
            return true;

        return isMarkedByPrefix || ((words != second.Phrase.Key || second.Prefix.Length > 0) && (words == first.Phrase.Key || IsPart(first.Phrase.Key, words) || (words is "chair" or "chief" or "director" or "commissioner" or "superintendent" or "secretary" or "minister" && IsPart(words, first.Phrase.Key)) || (words is "president" && second.IsOfOtherBody && IsPart(words, first.Phrase.Key))));
    }

    private static bool IsOfBench(Title title) => title.Phrase.Class == OfficeClass.Judge || title.Phrase.Words[^1] is "justice";

    /// <summary>"Justice Roe" beside "District Attorney Roe"; many another keeps the title of a judge.</summary>
    private static bool AreBenchAndBar(Title left, Title right)
    {
        var (judge, other) = IsOfBench(left) ? (left, right) : (right, left);
        return judge.Phrase.Key is not ("county judge" or "county judge executive") && RivalPosts.PostOf(other.Phrase.Key) is "district attorney" or "attorney general" or "sheriff" or "police chief";
    }
}
