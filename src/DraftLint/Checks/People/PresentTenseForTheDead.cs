using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.People;
using DraftLint.Syntax;

namespace DraftLint.Checks.People;

/// <summary>Somebody who is dead hopes, plans or lives in the present: "The late Sen. Amy Vance built the dam. Vance hopes to see it filled."</summary>
/// <remarks>The literary present (says, writes, argues), history told in the present, and what lives on are left alone.</remarks>
internal sealed class PresentTenseForTheDead : Check
{
    private static readonly LexemeSet Writers = new(Syntax.Words.People.Thinkers);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var person in model.People.All)
        {
            Death? death = null;
            foreach (var mention in person.Mentions)
            {
                const MentionTraits NoSubject = MentionTraits.Quoted | MentionTraits.OutsideBody | MentionTraits.Compound | MentionTraits.Possessive | MentionTraits.Predicate;
                if (mention.Is(NoSubject) || ActBehind(mention, out var isOfMind) is not (>= 0 and var last) || IsOfAnotherTime(model, mention, last))
                    continue;

                death ??= DeathReader.Of(model, person);
                if (death is null)
                    break;

                if (isOfMind && (death.Value.Told is null || IsWriter(person)))
                    continue;

                yield return Report(rule, person, death.Value, mention.Block.SpanOf(mention.First, last + 1));
                break;
            }
        }
    }

    /// <summary>Whether the draft calls the person one whose thoughts live on in books: these stand in the present.</summary>
    private static bool IsWriter(Person person)
    {
        const int Reach = 8;
        foreach (var mention in person.Mentions)
        {
            var tokens = mention.Block.Tokens;
            for (var i = Math.Max(0, mention.First - Reach); i < tokens.Length && i < mention.End + Reach; i++)
            {
                if (Writers.Has(tokens[i]))
                    return true;
            }
        }

        return false;
    }

    private static Diagnostic Report(Rule rule, Person person, Death death, ProseSpan span) => rule.At(span, death.Told is null ? "fact" : null, ("name", person.Name.Text)) with
    {
        Related = death.Told is { } told ? [new RelatedSpan(told.InSource, "dead here")] : [],
        Notes = death is { Told: null, Day: { } day } ? [$"{person.Name.Text} died on {day.ToString("MMMM d, yyyy", System.Globalization.CultureInfo.InvariantCulture)}."] : [],
    };

    /// <summary>Index of the last token of an act of will in the present right behind a name or its "who", or -1.</summary>
    /// <param name="mention">The name.</param>
    /// <param name="isOfMind">Whether it is one of thought or work, as a book may be told to do in the present.</param>
    private static int ActBehind(Mention mention, out bool isOfMind)
    {
        isOfMind = false;
        var block = mention.Block;
        var end = block.Sentences[mention.Sentence].EndToken;
        var at = mention.End;
        if (at + 1 < end && block.Tokens[at].Kind == TokenKind.Comma && block.TextOf(block.Tokens[at + 1]) is "who")
            at += 2;

        while (at < end && block.Tokens[at].Is(WordClasses.Adverb) && !block.Tokens[at].Is(WordClasses.Negation))
            at++;

        if (at >= end)
            return -1;

        var next = at + 1 < end ? block.TextOf(block.Tokens[at + 1]) : default;
        isOfMind = block.TextOf(block.Tokens[at]) is "thinks" or "believes" or "refuses" or "insists" or "prefers" or "works" or "teaches" or "coaches" or "owns" or "runs";
        if (isOfMind)
            return at;

        return block.TextOf(block.Tokens[at]) switch
        {
            "hopes" or "plans" or "intends" or "wants" or "expects" or "wishes" or "vows" or "promises" or "resides" => at,
            "lives" => next is "forever" or "again" || (next is "on" && !IsPlace(block, at + 2, end)) || IsRemembered(block, at, end) ? -1 : at,
            "is" => next is "planning" or "hoping" or "running" or "seeking" or "considering" or "retiring" or "campaigning" ? at + 1 : -1,
            "will" => next is "run" or "seek" or "vote" or "retire" or "resign" or "decide" or "visit" or "announce" or "sign" or "testify" ? at + 1 : -1,
            _ => -1,
        };
    }

    /// <summary>"on Elm Street", "on the hill"</summary>
    private static bool IsPlace(ProseBlock block, int at, int end) => at < end && (block.Tokens[at].IsCapitalized || block.Tokens[at].Is(WordClasses.Article));

    /// <summary>"lives in our hearts", "lives in these pages"</summary>
    private static bool IsRemembered(ProseBlock block, int at, int end)
    {
        for (var i = at + 1; i < end && i < at + 7; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "heart" or "hearts" or "memory" or "memories" or "minds" or "pages" or "spirit" or "through" or "words" or "legend" or "history" or "all" or "us")
                return true;
        }

        return false;
    }

    /// <summary>A condition, a question, or history: "In 1941 Lee lives on Elm Street."</summary>
    private static bool IsOfAnotherTime(SemanticModel model, Mention mention, int verb)
    {
        var block = mention.Block;
        var sentence = block.Sentences[mention.Sentence];
        if (SentenceGrammar.Read(block, sentence).TenseAt(verb) is Tense.Hypothetical || block.Tokens[sentence.EndToken - 1].Kind == TokenKind.Question)
            return true;

        // "hopes to see it moved by spring" looks ahead, whatever spring is meant.
        return model.Time.PeriodOf(block, mention.Sentence) is { } told && told.Period.Last < model.Day.AddDays(-1) && !(told.Source is { } source && source.FirstToken > verb);
    }
}
