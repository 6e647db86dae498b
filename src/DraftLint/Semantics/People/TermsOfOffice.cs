using System.Collections.Immutable;
using DraftLint.Facts;

namespace DraftLint.Semantics.People;

/// <summary>A title against the facts: the terms in which a person held an office of that title.</summary>
internal static class TermsOfOffice
{
    /// <summary>The person's terms in the offices that bear a title, in the order of the facts; none for a title of another body or of a lower rank.</summary>
    public static ImmutableArray<Tenure> Of(FactPerson person, Title title)
    {
        if (!title.Phrase.HasOffices || title.IsOfOtherBody || IsOfLowerRank(title))
            return [];

        var terms = ImmutableArray.CreateBuilder<Tenure>();
        foreach (var term in person.Tenures)
        {
            if (title.Phrase.Names(term.Office))
                terms.Add(term);
        }

        return terms.ToImmutable();
    }

    /// <summary>"Deputy Secretary", "State Rep.": the title of another office than the one behind the prefix.</summary>
    private static bool IsOfLowerRank(Title title) =>
        title.Prefix.Length > 0 && (title.Prefix.Split(' ').Any(word => word is "deputy" or "vice" or "assistant" or "associate" or "under" or "shadow" or "state" or "county" or "city" or "town" or "school" or "student" or "class" or "council" or "club" or "union" or "college" or "university" or "board"));
}
