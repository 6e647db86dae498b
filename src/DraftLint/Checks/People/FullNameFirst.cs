using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
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
            if (person.FirstFull is not { } full || !MayBeUnknown(model, person, full) || full.Is(MentionTraits.OutsideBody) || person.Mentions[0] == full || IsShort(full))
                continue;

            var first = person.Mentions.FirstOrDefault(mention => !mention.Is(MentionTraits.OutsideBody));
            if (first is null || first == full || first.Is(MentionTraits.Quoted | MentionTraits.Compound) || !IsSurelyName(first) || IsAttribute(first) || IsIntroducedOtherwise(first) || (!first.Titles.IsEmpty && !IsDegree(person, first)))
                continue;

            if ((!full.Is(MentionTraits.Person) && !((IsMarked(first) || first.Is(MentionTraits.Introduced)) && IsPersonsName(model, full)) && !IsTakenUp(model, first, full)) || OtherBearers.MayBeMeant(person, first, full))
                continue;

            yield return rule.At(first.Span, null, ("name", person.Name.Text)) with
            {
                Related = [new(full.Span.InSource, "introduced only here")],
                Fix = Fix.Suggestion("Put the full name first", new TextEdit(first.Span.InSource, person.Name.Text)),
            };
        }
    }

    /// <summary>"Xi Wen" has its surname first; "P. Kevin Roe" only begins with an initial.</summary>
    private static bool IsShort(Mention full)
    {
        var first = full.Block.Tokens[full.Name.First];
        return first.Length < 3 && !(full.Block.TextOf(first)[^1] == '.' && full.Name.First + 2 < full.Name.End && full.Block.Tokens[full.Name.First + 1].Length > 2);
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

    /// <summary>"That man was Wojcik. He ran the furnace. Eddie Wojcik died in May": a sentence or two on the full name comes, and "he" or "she" stands beside.</summary>
    private static bool IsTakenUp(SemanticModel model, Mention first, Mention full)
    {
        const int Reach = 3;
        var block = first.Block;
        if (!first.IsBare || first.Is(MentionTraits.Possessive) || OtherBearers.MayBeFirm(first) || !(IsPersonsName(model, full) || full.Block.Tokens[full.Name.First].Is(WordClasses.GivenName)))
            return false;

        // "Novotny let me in. She had been up since five." and the full name paragraphs later
        if (!ReferenceEquals(block, full.Block))
            return IsSubjectOfAct(block, first) && first.Sentence + 1 < block.Sentences.Length && block.TextOf(block.Tokens[block.Sentences[first.Sentence + 1].FirstToken]) is "He" or "She";

        if (full.Sentence == first.Sentence || full.Sentence - first.Sentence > Reach)
            return false;

        for (var i = first.End; i < block.Sentences[Math.Min(full.Sentence + 1, block.Sentences.Length - 1)].EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "he" or "He" or "she" or "She")
                return true;
        }

        return false;
    }

    /// <summary>"Novotny let me in", at the head of the sentence.</summary>
    private static bool IsSubjectOfAct(ProseBlock block, Mention first) =>
        first.First == block.Sentences[first.Sentence].FirstToken && first.End < block.Sentences[first.Sentence].EndToken && (block.Tokens[first.End].Is(WordClasses.PastVerb | WordClasses.SpeechVerb) || block.TextOf(block.Tokens[first.End]).EndsWith("ed", StringComparison.Ordinal) || block.TextOf(block.Tokens[first.End]) is "let" or "put" or "set" or "had");

    private bool MayBeUnknown(SemanticModel model, Person person, Mention full)
    {
        if (!(person.IsCertain || IsTakenUp(model, person.Mentions[0], full)) || person.Fact is { IsKnown: true } || known.Contains(person.Name.Surname) || known.Contains(person.Name.Text) || model.Facts.IsPlace(person.Name.Surname))
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

    /// <summary>"is Tupinambá work", "of Navajo origin": a name before a noun, behind a form of "be" or a preposition, tells of what kind a thing is.</summary>
    private static bool IsAttribute(Mention mention)
    {
        var block = mention.Block;
        if (!mention.IsBare || mention.First == 0 || mention.End >= block.Tokens.Length || !block.Tokens[mention.First - 1].Is(WordClasses.Preposition | WordClasses.Auxiliary))
            return false;

        const WordClasses NoNoun = WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Negation | WordClasses.Article | WordClasses.Pronoun | WordClasses.Determiner | WordClasses.PastVerb;
        var next = block.Tokens[mention.End];
        return next is { IsWord: true, IsCapitalized: false } && !next.Is(NoNoun) && VerbForms.Of(block, next) is VerbForm.None or VerbForm.PlainOrNoun && !block.TextOf(next).EndsWith("ly") && !block.TextOf(next).EndsWith("ing") && !block.TextOf(next).EndsWith("s");
    }

    /// <summary>A word of everyday use at the start of a sentence is no name for certain.</summary>
    private static bool IsSurelyName(Mention mention) => IsMarked(mention) || mention.Block.Tokens[mention.Name.First] is { Lexeme: 0, IsAllCapitals: false };
}
