using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>That a person is dead, and how the draft or the facts know it.</summary>
/// <param name="Told">The words of the draft that tell it ("the late Sen. Amy Vance", "Lee died"), or null.</param>
/// <param name="Day">The day of death of the facts, or null.</param>
internal readonly record struct Death(ProseSpan? Told, DateOnly? Day);

/// <summary>Reads who of a draft's people is dead.</summary>
internal static class DeathReader
{
    /// <summary>Whoever died longer ago may be told of in the present, as history is.</summary>
    private const int HistoryYears = 10;

    /// <summary>Tokens of an aside between a name and its verb.</summary>
    private const int AsideReach = 25;

    private const MentionTraits TellsNothing = MentionTraits.Quoted | MentionTraits.OutsideBody | MentionTraits.Compound;

    /// <summary>The death of a person before the draft's day; null for the living and for those of whom nothing is told.</summary>
    public static Death? Of(SemanticModel model, Person person)
    {
        foreach (var mention in person.Mentions)
        {
            if (!mention.Is(TellsNothing) && (TellsDeath(mention) ?? TellsBurial(mention) ?? ItsDeath(model, person, mention)) is { } told)
                return new Death(told, person.Fact?.Died);
        }

        return person.Fact?.Died is { } died && died <= model.Day && died.AddYears(HistoryYears) > model.Day ? new Death(null, died) : null;
    }

    private static ProseSpan? TellsDeath(Mention mention)
    {
        var block = mention.Block;
        var sentence = block.Sentences[mention.Sentence];
        if (mention.Titles.Any(title => title.Is(TitleStatus.Late) && title.First < mention.Name.First) && !(mention.First > sentence.FirstToken && block.TextOf(block.Tokens[mention.First - 1]) is "of" or "Of"))
            return mention.Span;

        if (LateBefore(block, mention.First, sentence.FirstToken) is >= 0 and var late)
            return block.SpanOf(late, mention.End);

        // "Father Luis Arrieta, who died in his sleep in April, had taught us"
        if (mention.End + 2 < sentence.EndToken && block.Tokens[mention.End].Kind == TokenKind.Comma && block.TextOf(block.Tokens[mention.End + 1]) is "who" && IsDeath(block, mention.End + 2, sentence.EndToken, out var end))
            return block.SpanOf(mention.First, end + 1);

        if (mention.Is(MentionTraits.Possessive) || VerbBehind(block, mention.End, sentence.EndToken) is not (>= 0 and var verb))
            return null;

        if (!IsDeath(block, verb, sentence.EndToken, out var last) || SentenceGrammar.Read(block, sentence).TenseAt(verb) is Tense.Hypothetical or Tense.Future)
            return null;

        return block.SpanOf(mention.First, last + 1);
    }

    /// <summary>"We buried Coach Lee in April", "They laid Lee to rest on Friday"; nobody is dead who is buried in paperwork.</summary>
    private static ProseSpan? TellsBurial(Mention mention)
    {
        var block = mention.Block;
        var sentence = block.Sentences[mention.Sentence];
        if (mention.First == sentence.FirstToken || mention.End >= sentence.EndToken || mention.Is(MentionTraits.Possessive))
            return null;

        var before = block.TextOf(block.Tokens[mention.First - 1]);
        if (before is "laid" && mention.End + 1 < sentence.EndToken && block.TextOf(block.Tokens[mention.End]) is "to" && block.TextOf(block.Tokens[mention.End + 1]) is "rest")
            return block.SpanOf(mention.First - 1, mention.End + 2);

        if (before is not ("buried" or "Buried"))
            return null;

        var next = block.Tokens[mention.End];
        var isPlace = block.TextOf(next) is "in" && mention.End + 1 < sentence.EndToken && block.Tokens[mention.End + 1].IsCapitalized;
        return isPlace || next.Kind is TokenKind.Comma or TokenKind.Period || block.TextOf(next) is "on" or "at" or "last" or "beside" or "next" or "yesterday" or "today" or "this" ? block.SpanOf(mention.First - 1, mention.End) : null;
    }

    /// <summary>"Ours is Bo Lindgren, who fixed the presses. Since his death ...": nobody else is named between the two.</summary>
    private static ProseSpan? ItsDeath(SemanticModel model, Person person, Mention mention)
    {
        const int SentenceReach = 3;
        var block = mention.Block;
        var last = block.Sentences[Math.Min(mention.Sentence + SentenceReach, block.Sentences.Length - 1)].EndToken;
        for (var i = mention.End + 2; i < last; i++)
        {
            if (block.TextOf(block.Tokens[i]) is not "death" || block.TextOf(block.Tokens[i - 1]) is not ("his" or "her") || block.TextOf(block.Tokens[i - 2]) is not ("since" or "Since" or "after" or "After" or "before" or "Before" or "until" or "Until"))
                continue;

            return NamesAnother(model, person, block, mention.End, i) ? null : block.SpanOf(i - 1, i + 1);
        }

        return null;
    }

    private static bool NamesAnother(SemanticModel model, Person person, ProseBlock block, int from, int to)
    {
        foreach (var other in model.People.All)
        {
            if (ReferenceEquals(other, person))
                continue;

            foreach (var mention in other.Mentions)
            {
                if (ReferenceEquals(mention.Block, block) && mention.First >= from && mention.First < to)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Index of the "late" of "the late Amy Vance", "my late friend Amy Vance"; -1 where there is none.</summary>
    private static int LateBefore(ProseBlock block, int first, int from)
    {
        for (var at = first - 1; at > from && at >= first - 3 && block.Tokens[at].IsWord && !block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Preposition); at--)
        {
            if (block.TextOf(block.Tokens[at]) is "late" && block.Tokens[at - 1].Is(WordClasses.Article | WordClasses.Possessive))
                return at;
        }

        return -1;
    }

    /// <summary>The verb behind a name, adverbs and "had" skipped; -1 where "nearly" or "never" stands.</summary>
    private static int VerbBehind(ProseBlock block, int at, int end)
    {
        // "Esperanza Vidal, who for thirty years told us what was in the water, died on Friday"
        if (at < end && block.Tokens[at].Kind == TokenKind.Comma)
            at = Aside.EndOf(block, at + 1, end, AsideReach) is >= 0 and var behind ? behind : end;

        while (at < end && (block.Tokens[at].Is(WordClasses.Adverb) || block.TextOf(block.Tokens[at]) is "had" or "has"))
        {
            if (block.Tokens[at].Is(WordClasses.Negation | WordClasses.Approximator) || block.TextOf(block.Tokens[at]) is "nearly" or "almost")
                return -1;

            at++;
        }

        return at < end ? at : -1;
    }

    private static bool IsDeath(ProseBlock block, int verb, int end, out int last)
    {
        last = verb;
        var next = verb + 1 < end ? block.TextOf(block.Tokens[verb + 1]) : default;
        switch (block.TextOf(block.Tokens[verb]))
        {
            case "died":
                return next is not ("laughing" or "down" or "out" or "inside");
            case "passed" when next is "away":
            case "was" when next is "killed" or "assassinated" or "murdered" or "buried" or "executed":
                last = verb + 1;
                return true;
            default:
                return false;
        }
    }
}
