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

    private static readonly string[] Ranks = ["private", "corporal", "sergeant", "ensign", "lieutenant", "captain", "major", "commander", "colonel", "brigadier general", "major general", "lieutenant general", "general", "admiral", "field marshal"];

    private static readonly string[] Levels = ["us", "state", "county", "city", "town", "federal", "european"];

    /// <summary>Whether and how two titles contradict each other.</summary>
    public static TitleClash Of(Title left, Title right)
    {
        if (left.Is(TitleStatus.Then | TitleStatus.Candidate | TitleStatus.Late) || right.Is(TitleStatus.Then | TitleStatus.Candidate | TitleStatus.Late))
            return TitleClash.None;

        if (left.IsOfOtherBody || right.IsOfOtherBody)
            return left.Phrase == right.Phrase && !left.Is(TitleStatus.Former) && !right.Is(TitleStatus.Former) ? OfStatuses(left.Status, right.Status) : TitleClash.None;

        if ((left.Phrase.Key, right.Phrase.Key) is ("bishop", "archbishop") or ("archbishop", "bishop"))
            return IsPlain(left) && IsPlain(right) ? TitleClash.Rank : TitleClash.None;

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

        return AreRivalSeats(left, right) || AreTwoMinistries(left, right) ? TitleClash.Contradiction : TitleClash.None;
    }

    private static bool IsPlain(Title title) => (title.Status & ~TitleStatus.Outgoing) == TitleStatus.None;

    private static TitleClash OfStatuses(TitleStatus left, TitleStatus right)
    {
        var isPlain = left == TitleStatus.None || right == TitleStatus.None;
        var other = left | right;
        if (!isPlain || other == TitleStatus.None)
            return TitleClash.None;

        return (other & (Coming | TitleStatus.Former)) != 0 ? TitleClash.Contradiction : (other & TitleStatus.Acting) != 0 ? TitleClash.Acting : TitleClash.None;
    }

    private static TitleClash OfRanks(Title left, Title right)
    {
        if (!IsPlain(left) || !IsPlain(right))
            return TitleClash.None;

        var rank = Array.IndexOf(Ranks, left.Phrase.Key);
        var other = Array.IndexOf(Ranks, right.Phrase.Key);
        return rank >= 0 && other >= 0 && rank != other ? TitleClash.Rank : TitleClash.None;
    }

    /// <summary>Whether two titles are of one office: the same words, or those of one at the end of the other ("Commissioner", "Parking Commissioner").</summary>
    public static bool AreOneOffice(Title left, Title right)
    {
        if (LevelOf(left) is { } level && LevelOf(right) is { } otherLevel && level != otherLevel)
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
        if (first.Phrase.Class is OfficeClass.Judge || (first.Phrase.Class is OfficeClass.Academic && first.Phrase.Words[^1] is "professor" or "lecturer") || (first.Phrase.Class is OfficeClass.Courtesy && first.Phrase.Words[^1] is not "chief"))
            return false;

        var words = second.Phrase.Key;
        var isMarkedByPrefix = second.Prefix.Length > 0 && words == first.Phrase.Key;
        while (words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && words[..blank] is "deputy" or "vice" or "assistant" or "associate" or "under" or "lieutenant" or "junior")
            words = words[(words.IndexOf(' ', StringComparison.Ordinal) + 1)..];

        return isMarkedByPrefix || (words != second.Phrase.Key && (words == first.Phrase.Key || IsPart(first.Phrase.Key, words) || (words == "chair" && IsPart(words, first.Phrase.Key))));
    }

    /// <summary>Senator, representative, council member, governor, mayor: one person holds one of these seats.</summary>
    private static bool AreRivalSeats(Title left, Title right) => SeatOf(left) is { } seat && SeatOf(right) is { } other && seat != other;

    private static string? SeatOf(Title title) => title.Phrase.Class switch
    {
        OfficeClass.Governor => "governor",
        OfficeClass.Mayor => "mayor",
        OfficeClass.Legislator when title.Phrase.Words[^1] is "senator" or "representative" or "councilmember" or "alderman" => title.Phrase.Words[^1],
        OfficeClass.Legislator when title.Phrase.Key is "county commissioner" or "county supervisor" => title.Phrase.Key,
        _ when title.Prefix.Length == 0 || title.Prefix is "state" or "county" or "city" => PostOf(title.Phrase.Key),
        _ => null,
    };

    /// <summary>Offices of a state, county or city that fill a working day; null for any other. A town of three hundred has one clerk and treasurer, so a clerk is none of them.</summary>
    private static string? PostOf(string title) => title switch
    {
        "treasurer" or "state treasurer" or "county treasurer" => "treasurer",
        "comptroller" or "controller" or "state comptroller" or "state controller" or "city comptroller" or "city controller" => "comptroller",
        "auditor" or "state auditor" or "auditor general" => "auditor",
        "attorney general" or "state attorney general" => "attorney general",
        "district attorney" or "sheriff" or "police chief" or "fire chief" or "city manager" or "county executive" or "surgeon general" or "postmaster general" => title,
        "county sheriff" => "sheriff",
        "chief of police" => "police chief",
        _ => null,
    };

    private static bool AreTwoMinistries(Title left, Title right) =>
        left.Phrase.Class == OfficeClass.Minister && right.Phrase.Class == OfficeClass.Minister && AreaOf(left) is { } area && AreaOf(right) is { } other && area != other;

    /// <summary>What a minister is minister of: "state", "treasury"; null for no area ("Secretary").</summary>
    private static string? AreaOf(Title title)
    {
        var words = title.Phrase.Words;
        if (words.Length < 2 || !words.Any(word => word is "secretary" or "minister"))
            return null;

        var area = string.Join(' ', words.Where(word => word is not ("secretary" or "minister" or "of" or "the" or "for" or "us" or "affairs")));
        return area is "" or "prime" or "first" or "cabinet" or "permanent" or "party" or "chief" or "press" ? null : area.Replace("interior", "home", StringComparison.Ordinal);
    }
}
