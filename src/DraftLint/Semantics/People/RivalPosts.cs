using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Tells which offices fill a working day, so that nobody holds two of them: seats, posts of a state or city, ministries, departments.</summary>
internal static class RivalPosts
{
    /// <summary>Words before "commissioner" or "director" that name no department.</summary>
    private static readonly string[] Grades = ["state", "county", "city", "town", "federal", "national", "us", "european", "deputy", "assistant", "associate", "executive", "managing", "general", "acting", "high", "chief", "senior", "regional", "district", "eu", "vice", "artistic", "founding"];

    /// <summary>Whether two titles without a status are of two such offices.</summary>
    public static bool AreRivals(Title left, Title right) => AreRivalSeats(left, right) || AreTwoMinistries(left, right) || AreTwoDepartments(left, right);

    /// <summary>Senator, representative, council member, governor, mayor: one person holds one of these seats.</summary>
    public static bool AreRivalSeats(Title left, Title right) =>
        SeatOf(left) is { } seat && SeatOf(right) is { } other && seat != other && !(seat is "council president" && other is "councilmember" or "alderman") && !(other is "council president" && seat is "councilmember" or "alderman");

    private static string? SeatOf(Title title) => title.Phrase.Class switch
    {
        OfficeClass.Governor => "governor",
        OfficeClass.Mayor => "mayor",
        OfficeClass.Legislator when title.Phrase.Words[^1] is "senator" or "representative" or "councilmember" or "alderman" => title.Phrase.Words[^1],
        OfficeClass.Legislator when title.Phrase.Words[^1] is "assemblymember" or "delegate" => "representative",
        OfficeClass.Legislator when title.Phrase.Key is "council president" or "city council president" or "council chair" or "council speaker" or "city council speaker" => "council president",
        OfficeClass.Legislator when title.Phrase.Key.EndsWith("council member", StringComparison.Ordinal) => "councilmember",
        OfficeClass.Legislator when title.Phrase.Key is "county commissioner" or "county supervisor" => title.Phrase.Key,
        OfficeClass.Deputy when title.Phrase.Key is "deputy" => "deputy",
        OfficeClass.Academic when title.Phrase.Key is "dean" or "provost" or "principal" or "headmaster" => title.Phrase.Key,
        _ when title.Prefix.Length == 0 || title.Prefix is "state" or "county" or "city" => PostOf(title.Phrase.Key),
        _ => null,
    };

    /// <summary>Offices of a state, county or city that fill a working day; null for any other. A town of three hundred has one clerk and treasurer, so a clerk is none of them.</summary>
    public static string? PostOf(string title) => title switch
    {
        "treasurer" or "state treasurer" or "county treasurer" => "treasurer",
        "comptroller" or "controller" or "state comptroller" or "state controller" or "city comptroller" or "city controller" => "comptroller",
        "auditor" or "state auditor" or "auditor general" => "auditor",
        "attorney general" or "state attorney general" => "attorney general",
        "district attorney" or "sheriff" or "police chief" or "fire chief" or "city manager" or "county executive" or "surgeon general" or "postmaster general" or "public defender" or "city attorney" or "county attorney" or "solicitor general" => title,
        "superintendent" or "school superintendent" or "superintendent of schools" or "schools superintendent" or "superintendent schools" => "superintendent",
        "county sheriff" => "sheriff",
        "chief of police" => "police chief",
        _ => null,
    };

    private static bool AreTwoMinistries(Title left, Title right) =>
        left.Phrase.Class == OfficeClass.Minister && right.Phrase.Class == OfficeClass.Minister && !IsOfTwoAreas(left) && !IsOfTwoAreas(right) && AreaOf(left) is { } area && AreaOf(right) is { } other && area != other;

    /// <summary>"Finance and Economy Minister Roe": what stands before the title is a charge of hers, too.</summary>
    private static bool IsOfTwoAreas(Title title) =>
        title.First > 1 && title.Block.Tokens[title.First - 1].Is(WordClasses.Coordinator) && title.Block.Tokens[title.First].IsCapitalized && title.Block.Tokens[title.First - 2] is { IsWord: true, IsCapitalized: true };

    /// <summary>What a minister is minister of: "state", "treasury"; null for no area ("Secretary").</summary>
    private static string? AreaOf(Title title)
    {
        var words = title.Phrase.Words;
        if (title.Phrase.Key == "treasurer" && title.Prefix.Length == 0)
            return "treasury";

        if (words.Length < 2 || !words.Any(word => word is "secretary" or "minister"))
            return null;

        var area = string.Join(' ', words.Where(word => word is not ("secretary" or "minister" or "of" or "the" or "for" or "us" or "affairs")));
        return area is "" or "prime" or "first" or "cabinet" or "permanent" or "party" or "chief" or "press" ? null : area.Replace("interior", "home", StringComparison.Ordinal);
    }

    /// <summary>"Police Commissioner Dunn", "Fire Commissioner Dunn": one head of two departments.</summary>
    private static bool AreTwoDepartments(Title left, Title right) => DepartmentOf(left) is var (department, head) && DepartmentOf(right) is var (other, otherHead) && head == otherHead && department != other;

    /// <summary>The department and the office of its head: "police" and "commissioner"; null where none is named.</summary>
    private static (string Department, string Head)? DepartmentOf(Title title)
    {
        if (title.IsOfOtherBody || title.IsOfSecond || IsOfTwoAreas(title))
            return null;

        var words = title.Prefix.Length > 0 ? [.. title.Prefix.Split(' '), .. title.Phrase.Words] : title.Phrase.Words.ToArray();
        if (words.Length < 2 || words[^1] is not ("commissioner" or "director"))
            return null;

        foreach (var word in words.AsSpan(..^1))
        {
            if (Grades.Contains(word, StringComparer.Ordinal))
                return null;
        }

        return (string.Join(' ', words[..^1]), words[^1]);
    }
}
