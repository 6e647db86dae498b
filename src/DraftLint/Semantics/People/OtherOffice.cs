using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Finds the office that somebody leads a country in, where a draft gives him or her another: "Hungarian President Viktor Orban", who is prime minister.</summary>
internal static class OtherOffice
{
    private static readonly string[] Roles = ["prime minister", "president", "chancellor"];

    /// <summary>The office that was meant, as the verdict on a title; no verdict where the facts have any office of that title, or none of the moment.</summary>
    public static TitleVerdict Of(Person person, Title title, Moment moment, DateOnly day)
    {
        if (person.Fact is not { } fact || person.FirstFull is null || title.Status != TitleStatus.None || title.IsOfOtherBody || title.IsOfSecond || title.IsPlural)
            return default;

        if (title.Phrase.Class != OfficeClass.HeadOfState || RoleIn(title.Phrase.Key) is not { } role || !IsOfCountry(title))
            return default;

        Tenure? meant = null;
        foreach (var term in fact.Tenures)
        {
            if (Bears(term.Office, role))
                return default;

            if (term.Office.Class == OfficeClass.HeadOfState && term is { IsActing: false, Held: { } held } && (moment.IsKnown ? held.First < moment.Period.First && held.Last > moment.Period.Last : IsTold(person, term)) && Array.Exists(Roles, other => Bears(term.Office, other)) && (!term.IsOpen || day <= term.Office.Checked))
                meant = term;
        }

        return meant is null ? default : new TitleVerdict(Standing.OtherOffice, meant);
    }

    /// <summary>Whether the draft itself gives the person the right office: then another one is no matter of time.</summary>
    private static bool IsTold(Person person, Tenure term)
    {
        foreach (var mention in person.Mentions)
        {
            foreach (var title in mention.Titles)
            {
                if (title.Status == TitleStatus.None && !title.IsOfSecond && title.Phrase.Names(term.Office))
                    return true;
            }
        }

        return false;
    }

    private static string? RoleIn(string key) => Array.Find(Roles, role => key == role || key.EndsWith(" " + role, StringComparison.Ordinal));

    /// <summary>Whether what stands before the title names a country, or nothing does: "German", not "Council".</summary>
    private static bool IsOfCountry(Title title)
    {
        for (var i = title.First; i < title.PhraseFirst; i++)
        {
            if (!title.Block.Tokens[i].Is(WordClasses.Demonym | WordClasses.PlaceWord | WordClasses.Article))
                return false;
        }

        return true;
    }

    /// <summary>Whether an office, of any land or body, is one of a role: "European Council President" of "president".</summary>
    private static bool Bears(Office office, string role) => Bear(office.Titles, role) || Bear(office.Short, role);

    private static bool Bear(ImmutableArray<string> titles, string role)
    {
        foreach (var title in titles)
        {
            if (title.Contains(role, StringComparison.OrdinalIgnoreCase) && !title.Contains("Vice", StringComparison.OrdinalIgnoreCase) && !title.Contains("Deputy", StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
