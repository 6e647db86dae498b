using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Terms;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Acronyms;

/// <summary>A term of several words in two forms: "Six-Party Talks" and "Six Party Talks", "sea-wall" and "seawall", "Commerce Clause" and "Commerce clause".</summary>
/// <remarks>Only where both do the same work: "a long-term plan" and "in the long term" are right side by side.</remarks>
internal sealed class InconsistentTerm(int minWords) : Check
{
    public InconsistentTerm(RuleOptions options)
        : this(options.Number("min-words", 2))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var term in NumberedTerm.Read(model).Concat(NumberedTerm.ReadJoined(model)))
            yield return Report(rule, term);

        using var words = TermWords.Of(model);
        foreach (var variation in SpellingVariation.Read(words))
            yield return Report(rule, variation);

        foreach (var name in NameInflection.Read(model, words).Concat(PossessiveNames.Read(model, words)).Concat(MisspelledNames.Read(model, words)))
        {
            // A wrong form of the names table is told as such.
            if ((model.Facts.IsName(name.Usual.Span.Text) || (!IsPerson(model, name.Others[0]) && !IsPerson(model, name.Usual))) && !new NameSlips(model.Facts).In(name.Others[0].Block).Any(slip => slip.FirstToken < name.Others[0].End && name.Others[0].First < slip.EndToken))
                yield return Report(rule, new TermVariation(name.Usual, name.UsualCount, [.. name.Others]));
        }

        foreach (var variation in TermVariation.Read(model, words))
        {
            var slip = variation.Others[0];
            if (IsPerson(model, slip) || IsPerson(model, variation.Usual) || CountWords(slip, variation.Usual) < minWords)
                continue;

            yield return Report(rule, variation);
        }
    }

    private static Diagnostic Report(Rule rule, TermVariation variation)
    {
        var slip = variation.Others[0];
        var usual = variation.Usual.Span.Text;
        return rule.At(slip.Span, CaseOf(variation, slip), ("usual", usual), ("count", variation.UsualCount.ToString(CultureInfo.InvariantCulture))) with
        {
            Related = [new RelatedSpan(variation.Usual.Span.InSource, "written this way here"), .. variation.Others.Skip(1).Select(place => new RelatedSpan(place.Span.InSource, "and so here"))],
            Fix = variation.Others.Any(place => place.Block.Tokens[place.First].StartsSentence) ? null
                : Fix.Suggestion($"Write \"{usual}\"", [.. variation.Others.Select(place => new TextEdit(place.Span.InSource, usual))]),
        };
    }

    private static Diagnostic Report(Rule rule, NumberedTerm term)
    {
        var usual = term.Usual.Text;
        var isOfCapitals = usual.Equals(term.Other.Text, StringComparison.OrdinalIgnoreCase);
        return rule.At(term.Other, isOfCapitals ? "capitals" : null, ("usual", usual), ("count", "1")) with
        {
            Related = [new RelatedSpan(term.Usual.InSource, "written this way here")],
            Fix = Fix.Suggestion($"Write \"{usual}\"", new TextEdit(term.Other.InSource, usual)),
        };
    }

    private static Diagnostic Report(Rule rule, SpellingVariation variation) =>
        rule.At(variation.Others[0], "spelling", ("usual", variation.Usual.Text), ("count", variation.UsualCount.ToString(CultureInfo.InvariantCulture))) with
        {
            Related = [new RelatedSpan(variation.Usual.InSource, "spelled the other way here"), .. variation.Others.Skip(1).Select(place => new RelatedSpan(place.InSource, "and so here"))],
        };

    private static string? CaseOf(TermVariation variation, TermPlace slip)
    {
        if (slip.Span.Text.Equals(variation.Usual.Span.Text, StringComparison.OrdinalIgnoreCase))
            return "capitals";

        return variation.UsualCount > 1 ? "more" : null;
    }

    /// <summary>Names of people are another rule's business.</summary>
    private static bool IsPerson(SemanticModel model, TermPlace place)
    {
        foreach (var person in model.People.All)
        {
            foreach (var mention in person.Mentions)
            {
                var isCertain = person.Fact is not null || mention.Honorific is not null || !mention.Titles.IsEmpty || mention.Block.Tokens[mention.Name.First].Is(WordClasses.GivenName) || (mention.IsFull && person.IsCertain);
                if (isCertain && ReferenceEquals(mention.Block, place.Block) && mention.First <= place.First && place.End <= mention.End)
                    return true;
            }
        }

        return false;
    }

    private static int CountWords(TermPlace one, TermPlace other) => Math.Max(TermSpelling.CountJoints(one), TermSpelling.CountJoints(other)) + 1;
}
