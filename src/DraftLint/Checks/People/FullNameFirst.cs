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
            if (person.FirstFull is not { } full || !MayBeUnknown(model, person) || !full.Is(MentionTraits.Person) || full.Is(MentionTraits.OutsideBody) || person.Mentions[0] == full)
                continue;

            var first = person.Mentions.FirstOrDefault(mention => !mention.Is(MentionTraits.OutsideBody));
            if (first is null || first == full || !first.Titles.IsEmpty || first.Is(MentionTraits.Quoted | MentionTraits.Compound) || !IsSurelyName(first) || IsIntroducedOtherwise(first) || IsHouse(first))
                continue;

            yield return rule.At(first.Span, null, ("name", person.Name.Text)) with
            {
                Related = [new(full.Span.InSource, "introduced only here")],
                Fix = Fix.Suggestion("Put the full name first", new TextEdit(first.Span.InSource, person.Name.Text)),
            };
        }
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
    private static bool IsSurelyName(Mention mention) => mention.Honorific is not null || mention.Block.Tokens[mention.Name.First] is { Lexeme: 0, IsAllCapitals: false };
}
