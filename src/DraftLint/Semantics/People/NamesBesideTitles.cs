using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Tells whether what stands behind a title is surely a person's name.</summary>
internal sealed class NamesBesideTitles(SemanticModel model)
{
    /// <summary>Whether the facts know the name behind a title as that of a holder of its office.</summary>
    public bool IsHeldBy(ProseBlock block, Sentence sentence, int end, TitlePhrase office)
    {
        var hasComma = end < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Comma;
        var name = new NameReader(block, sentence).At(hasComma ? end + 1 : end);
        if (name.WordCount < 2)
            return false;

        var words = block.SpanOf(name.First, name.End).Text;
        foreach (var person in model.Facts.WithSurname(block.TextOf(block.Tokens[name.End - 1])))
        {
            if (person.Name == words && person.Tenures.Any(term => office.Offices.Contains(term.Office)))
                return true;
        }

        return false;
    }

    /// <summary>"Prime Minister of Jens Dahl": no land is called so, and the title has no place in it.</summary>
    public bool IsOfPerson(ProseBlock block, Sentence sentence, int at, TitlePhrase title)
    {
        var name = new NameReader(block, sentence).At(at);
        return name.WordCount == 2 && title.Words.Length > 1 && title.Class is OfficeClass.HeadOfState or OfficeClass.Deputy or OfficeClass.Minister or OfficeClass.Judge && model.Facts.IsGivenName(block.TextOf(block.Tokens[name.First])) && (block.Tokens[name.First].Lexeme == 0 || block.Tokens[name.First].Is(WordClasses.GivenName))
            && !model.Facts.IsPlace(block.SpanOf(name.First, name.End).Text) && !PeopleWords.Has(block.Tokens[name.End - 1], PeopleRole.NamedThing);
    }

    /// <summary>Whether a full name stands behind, a comma between or not: its first word is somebody's given name, or no English word.</summary>
    public bool IsBeforeName(ProseBlock block, Sentence sentence, int end)
    {
        var hasComma = end < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Comma;
        var name = new NameReader(block, sentence).At(hasComma ? end + 1 : end);
        return name.WordCount > 1 && !PeopleWords.Has(block.Tokens[name.End - 1], PeopleRole.Body)
            && (model.Facts.IsGivenName(block.TextOf(block.Tokens[name.First])) || (block.Tokens[name.First].Lexeme == 0 && !block.Tokens[name.First].IsAllCapitals));
    }
}
