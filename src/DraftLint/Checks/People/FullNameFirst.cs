using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.People;
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
            if (first is null || first == full || !first.Titles.IsEmpty || first.Is(MentionTraits.Quoted | MentionTraits.Compound) || !IsSurelyName(first))
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

    /// <summary>A word of everyday use at the start of a sentence is no name for certain.</summary>
    private static bool IsSurelyName(Mention mention) => mention.Honorific is not null || mention.Block.Tokens[mention.Name.First] is { Lexeme: 0, IsAllCapitals: false };
}
