using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.People;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.People;

/// <summary>A surname stands before the person has been introduced: "Okafor is wrong about rent. Gov. Ada Okafor should look again."</summary>
internal sealed class FullNameFirst : Check
{
    private readonly HashSet<string> known;

    public FullNameFirst(RuleOptions options) => known = new HashSet<string>(options.List("known"), StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var person in model.People.All)
        {
            if (person.FirstFull is not { } full || !MayBeUnknown(model, person) || full.Is(MentionTraits.OutsideBody) || person.Mentions[0] == full || full.Block.Tokens[full.Name.First].Length < 3)
                continue;

            var first = person.Mentions.FirstOrDefault(mention => !mention.Is(MentionTraits.OutsideBody));
            if (first is null || first == full || first.Is(MentionTraits.Quoted | MentionTraits.Compound) || !IsSurelyName(first) || IsIntroducedOtherwise(first) || IsHouse(first) || (!first.Titles.IsEmpty && !IsDegree(person, first)))
                continue;

            if ((!full.Is(MentionTraits.Person) && !((IsMarked(first) || first.Is(MentionTraits.Introduced)) && IsPersonsName(model, full))) || IsKin(first) || IsKin(full) || IsBehindKin(full) || IsPlaceOrFirm(first) || HasOtherHonorific(person))
                continue;

            yield return rule.At(first.Span, null, ("name", person.Name.Text)) with
            {
                Related = [new(full.Span.InSource, "introduced only here")],
                Fix = Fix.Suggestion("Put the full name first", new TextEdit(first.Span.InSource, person.Name.Text)),
            };
        }
    }

    private static bool IsMarked(Mention mention) => mention.Honorific is not null || !mention.Titles.IsEmpty;

    /// <summary>"Dr. Rao", "Professor Rao", "Father Rao": a degree or an order says no more than "Ms."; an office introduces its holder.</summary>
    private static bool IsDegree(Person person, Mention mention) =>
        person.Fact is null && mention.Titles.Length == 1
        && mention.Block.TextOf(mention.Block.Tokens[mention.First]) is "Dr." or "Dr" or "Doctor" or "Prof." or "Professor" or "Father" or "Fr." or "Sister" or "Brother" or "Pastor" or "Rabbi" or "Rev." or "Reverend" or "Imam" or "Monsignor" or "Coach" or "Deacon";

    /// <summary>"Folasade Adeyemi": begins with a given name, or with a word that English does not hold and that is no place.</summary>
    private static bool IsPersonsName(SemanticModel model, Mention full)
    {
        var word = full.Block.TextOf(full.Block.Tokens[full.Name.First]);
        return model.Facts.IsGivenName(word) || (full.Block.Tokens[full.Name.First].Lexeme == 0 && !model.Facts.IsPlace(word.ToString()));
    }

    /// <summary>"Linda Park, his daughter,": another bearer of the name.</summary>
    private static bool IsKin(Mention mention) =>
        mention.End + 2 < mention.Block.Tokens.Length && mention.Block.Tokens[mention.End].Kind == TokenKind.Comma && mention.Block.TextOf(mention.Block.Tokens[mention.End + 1]) is "his" or "her" or "their" && NamesKin(mention.Block, mention.End + 2);

    /// <summary>"His son, Tom Hale,": another bearer of the name.</summary>
    private static bool IsBehindKin(Mention mention)
    {
        var at = mention.First - 1;
        if (at >= 0 && mention.Block.Tokens[at].Kind == TokenKind.Comma)
            at--;

        return at > 0 && NamesKin(mention.Block, at);
    }

    /// <summary>"Haverford is a town": the name is a place's or a firm's.</summary>
    private static bool IsPlaceOrFirm(Mention first)
    {
        var tokens = first.Block.Tokens;
        return first.IsBare && first.End + 2 < tokens.Length && first.Block.TextOf(tokens[first.End]) is "is" or "was" && tokens[first.End + 1].Is(WordClasses.Article)
            && Enumerable.Range(first.End + 2, Math.Min(4, tokens.Length - first.End - 2)).Any(at => first.Block.TextOf(tokens[at]) is "town" or "city" or "village" or "county" or "company" or "firm" or "school" or "river" or "college" or "hamlet" or "suburb" or "place" or "bank" or "brand" or "port");
    }

    /// <summary>"his daughter", "her younger brother"; "his assistant" is no kin.</summary>
    private static bool NamesKin(ProseBlock block, int at)
    {
        for (var i = at; i < block.Tokens.Length && i < at + 3 && block.Tokens[i].IsWord; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "daughter" or "son" or "wife" or "husband" or "brother" or "sister" or "mother" or "father" or "widow" or "widower" or "niece" or "nephew" or "cousin" or "uncle" or "aunt"
                or "grandson" or "granddaughter" or "grandfather" or "grandmother" or "twin" or "stepson" or "stepdaughter" or "stepfather" or "stepmother" or "fiancée" or "fiancé" or "namesake")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mr. Hale" and "Mrs. Hale": two people, and nobody knows whose the full name is.</summary>
    private static bool HasOtherHonorific(Person person)
    {
        string? honorific = null;
        foreach (var mention in person.Mentions)
        {
            if (mention.Honorific is null)
                continue;

            if (honorific is not null && (honorific == "Mr.") != (mention.Honorific == "Mr."))
                return true;

            honorific ??= mention.Honorific;
        }

        return false;
    }

    private bool MayBeUnknown(SemanticModel model, Person person)
    {
        if (!person.IsCertain || person.Fact is { IsKnown: true } || known.Contains(person.Name.Surname) || known.Contains(person.Name.Text) || model.Facts.IsPlace(person.Name.Surname))
            return false;

        foreach (var fact in model.Facts.WithSurname(person.Name.Surname))
        {
            if (fact.IsKnown)
                return false;
        }

        return model.Draft.FrontMatter?["author"]?.Value?.Contains(person.Name.Surname, StringComparison.OrdinalIgnoreCase) != true;
    }

    /// <summary>"Minot (Mickey) Jelke", "J.D.H. Roe": a given name in brackets or glued initials stand before the surname.</summary>
    private static bool IsIntroducedOtherwise(Mention first)
    {
        var tokens = first.Block.Tokens;
        var at = first.Name.First - 1;
        return at > 0 && (tokens[at].Kind == TokenKind.CloseBracket || tokens[at] is { IsAllCapitals: true, IsWord: true } initials && initials.Is(WordClasses.Abbreviation) || (tokens[at].Shape & TokenShape.Abbreviation) != 0 && tokens[at].IsAllCapitals);
    }

    /// <summary>"the Lund boys", "Bibb and Jones counties": the name is that of a house or a place.</summary>
    private static bool IsHouse(Mention first) =>
        first.End < first.Block.Tokens.Length && first.Block.TextOf(first.Block.Tokens[first.End]) is "counties" or "county" or "boys" or "girls" or "brothers" or "sisters" or "family" or "families" or "twins" or "clan" or "household" or "children" or "estate";

    /// <summary>A word of everyday use at the start of a sentence is no name for certain.</summary>
    private static bool IsSurelyName(Mention mention) => IsMarked(mention) || mention.Block.Tokens[mention.Name.First] is { Lexeme: 0, IsAllCapitals: false };
}
