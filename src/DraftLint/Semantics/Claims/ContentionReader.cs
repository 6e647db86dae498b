using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>Reads what a nameless subject does to make a claim: "say", "agree that", "are of one mind that", "put the losses at".</summary>
/// <param name="block">The block.</param>
/// <param name="sentence">The sentence.</param>
/// <param name="names">Where its names stand.</param>
internal readonly struct ContentionReader(ProseBlock block, Sentence sentence, NameRuns names)
{
    /// <summary>Adverbs and auxiliaries between a subject and its verb.</summary>
    private const int VerbReach = 4;

    private const WordClasses Between = WordClasses.Adverb | WordClasses.Auxiliary;

    private static readonly LexemeSet Links = new(SourceVocabulary.Links);

    private readonly int first = sentence.FirstToken;
    private readonly int end = sentence.EndToken;

    /// <summary>The verb of a nameless subject, behind adverbs and a short phrase of place: "experts in the field now say".</summary>
    public VagueSource? Of(int start, int at, VagueKind kind)
    {
        if (IsFew(start))
            return null;

        var verb = at;
        // "some of the users" are people who were named before.
        var isPronoun = at == start + 1 && block.TextOf(block.Tokens[start]) is "some" or "Some" or "many" or "Many";
        if (verb < end && isPronoun && block.TextOf(block.Tokens[verb]) is "in" or "across" or "inside")
            verb = BehindPhrase(verb);
        else if (verb < end && !isPronoun && block.TextOf(block.Tokens[verb]) is "in" or "on" or "across" or "of" or "close" or "familiar" or "near" or "inside" or "within")
            verb = BehindPhrase(verb);

        // "Most doctors will tell you", "some would argue"
        if (verb + 1 < end && block.TextOf(block.Tokens[verb]) is "will" or "would" or "may" or "might" && block.TextOf(block.Tokens[verb + 1]) is "tell" or "argue" or "say" or "insist")
            return block.TextOf(block.Tokens[verb]) is not ("may" or "might") && (!isPronoun || Is(verb + 1, "argue")) && (!Is(verb + 1, "tell") || Is(verb + 2, "you")) ? new VagueSource(block, kind, start, verb + 2, verb + 1) : null;

        // "most geologists seem to think"
        if (verb + 2 < end && block.TextOf(block.Tokens[verb]) is "seem" or "appear" or "tend" && Is(verb + 1, "to") && block.TextOf(block.Tokens[verb + 2]) is "think" or "agree" or "believe")
            verb += 2;

        // "Military analysts put the losses at 30,000"
        if (!isPronoun && IsEstimate(verb))
            return new VagueSource(block, kind, start, verb + 1, verb);

        if (SharedConviction(verb) is var claim && claim > verb)
            return isPronoun ? null : new VagueSource(block, kind, start, claim + 1, claim);

        for (var steps = 0; verb < end && steps < VerbReach && block.Tokens[verb].Is(Between) && !SourceWords.Contentions.Has(block.Tokens[verb]); steps++)
            verb++;

        // "Economists do not agree": that they differ is no claim of theirs.
        for (var i = at; i < verb; i++)
        {
            if (block.Tokens[i].Is(WordClasses.Negation))
                return null;
        }

        if (verb >= end || !(IsContention(verb) || (kind == VagueKind.Research && Links.Has(block.Tokens[verb]))) || block.Tokens[verb].IsCapitalized)
            return null;

        // "Doctors say thank you", "Many say they love the river": what they say is no claim.
        if (Is(verb, "say") && verb + 1 < end && (block.TextOf(block.Tokens[verb + 1]) is "thank" or "yes" or "no" or "hello" or "goodbye" || (isPronoun && Is(verb + 1, "they"))))
            return null;

        // "Many believe in ghosts", "doctors believe her": a faith, not a claim.
        if (block.TextOf(block.Tokens[verb]) is "believe" or "think" or "believed" or "know" && verb + 1 < end && block.TextOf(block.Tokens[verb + 1]) is "in" or "her" or "him" or "them" or "me" or "us" or "you" or "of" or "about")
            return null;

        // "finds itself", "scientists thought the work was done", "some show a liking": no claim that is made now.
        if ((verb + 1 < end && block.TextOf(block.Tokens[verb + 1]) is "itself" or "themselves") || block.TextOf(block.Tokens[verb]) is "thought" or "assumed" or "hoped" or "feared" || (isPronoun && Is(verb, "show") && !Is(verb + 1, "that")))
            return null;

        // "some fear", "many doubt" and "studies report": a noun behind them would make a noun of the verb.
        if (kind == VagueKind.Side && verb == start + 1 && block.TextOf(block.Tokens[verb]) is "estimates" or "claims" or "doubt" or "caution" or "point" or "hold" or "finds" or "shows" or "reveals")
            return null;

        return new VagueSource(block, kind, start, verb + 1, verb);
    }

    /// <summary>"are unanimous that", "are now convinced that": the adjective, or the verb itself where there is none.</summary>
    public int SharedConviction(int verb)
    {
        if (!Is(verb, "are"))
            return verb;

        var at = verb + 1 < end && block.Tokens[verb + 1].Is(WordClasses.Adverb) && !block.Tokens[verb + 1].Is(WordClasses.Negation) ? verb + 2 : verb + 1;
        if (IsOfOneMind(verb + 1) is var own and > 0)
            return own;

        if (IsOfOneMind(at) is var noun and > 0)
            return noun;

        return at < end && block.TextOf(block.Tokens[at]) is "unanimous" or "agreed" or "convinced" or "certain" or "sure" or "confident" or "adamant" or "united" && Is(at + 1, "that") ? at : verb;
    }

    /// <summary>"of one mind that", "of the view that", "in broad agreement that", "in no doubt that": index of the noun, or 0.</summary>
    private int IsOfOneMind(int at)
    {
        if (at + 2 >= end || block.TextOf(block.Tokens[at]) is not ("of" or "in"))
            return 0;

        for (var noun = at + 1; noun + 1 < end && noun < at + 4; noun++)
        {
            if (block.TextOf(block.Tokens[noun]) is "mind" or "view" or "opinion" or "agreement" or "doubt" && Is(noun + 1, "that"))
                return noun;
        }

        return 0;
    }

    /// <summary>"say", "argue"; "feel that" and "have known that" are opinions, "feel the heat" is not.</summary>
    private bool IsContention(int at) => SourceWords.Contentions.Has(block.Tokens[at]) || (at > first && block.TextOf(block.Tokens[at]) is "report" or "reported" && Is(at + 1, "that") && SourceWords.Experts.Has(block.Tokens[at - 1])) || (at > first && block.TextOf(block.Tokens[at]) is "charge" or "counter" or "object" or "retort" or "charged" or "countered" or "objected" && SourceWords.Partisans.Has(block.Tokens[at - 1])) || (block.TextOf(block.Tokens[at]) is "feel" or "felt" or "known" or "admit" && Is(at + 1, "that")) || (block.TextOf(block.Tokens[at]) is "concede" or "acknowledge" && (Is(at + 1, "that") || IsInterrupted(at + 1))) || (Is(at, "see") && at > first && SourceWords.Experts.Has(block.Tokens[at - 1]) && (Is(at + 1, "a") || Is(at + 1, "no") || Is(at + 1, "little")));

    /// <summary>", when nobody listens, that": the clause of a verb goes on behind two commas.</summary>
    private bool IsInterrupted(int comma)
    {
        const int Reach = 10;
        if (!Is(comma, ","))
            return false;

        for (var i = comma + 1; i < end && i < comma + Reach; i++)
        {
            if (Is(i, ","))
                return Is(i + 1, "that");
        }

        return false;
    }

    private int BehindPhrase(int at)
    {
        for (var i = at + 1; i < end && i < at + 6; i++)
        {
            if (!block.Tokens[i].IsWord || (names.IsNameWord(block, i) && block.TextOf(block.Tokens[at]) is not ("of" or "close" or "familiar" or "near") && !(Is(at, "in") && NameRuns.IsPlace(block, i, i + 1))))
                return at;

            if (i > at + 1 && (IsContention(i) || (i + 1 < end && block.TextOf(block.Tokens[i]) is "will" or "would" && Is(i + 1, "tell"))))
                return block.TextOf(block.Tokens[i - 1]) is "we" or "they" or "I" or "he" or "she" or "to" ? at : i;
        }

        return at;
    }

    /// <summary>"put the odds at", "put its cost at".</summary>
    public bool IsEstimate(int at) => Is(at, "put") && at + 2 < end && block.Tokens[at + 1].Is(WordClasses.Article | WordClasses.Possessive)
        && block.TextOf(block.Tokens[at + 2]) is "odds" or "chance" or "chances" or "cost" or "price" or "bill" or "number" or "toll" or "figure" or "likelihood" or "losses" or "dead" or "damage" or "total" or "count" or "value" or "share" or "risk";

    /// <summary>"Few economists predicted it": of those who did not, none can be named.</summary>
    private bool IsFew(int start) => block.TextOf(block.Tokens[start]) is "few" or "Few" && !Is(start - 1, "a") && !Is(start - 1, "A");

    private bool Is(int at, ReadOnlySpan<char> word) => at >= first && at < end && block.TextOf(block.Tokens[at]).SequenceEqual(word);
}
