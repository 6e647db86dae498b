using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>Finds the words of a sentence that give a claim to nobody in particular: "experts say", "according to critics", "it is believed", "reportedly".</summary>
/// <remarks>A source that was named before ("the researchers", "these critics", "her critics") or is asked about ("what experts think") is not vague.</remarks>
internal readonly struct VagueSourceReader(ProseBlock block, Sentence sentence, NameRuns names)
{
    /// <summary>Words before a noun that belong to it.</summary>
    private const int ModifierReach = 8;

    private static readonly LexemeSet Claims = new(SourceVocabulary.Claims);

    private static readonly LexemeSet Trades = new(SourceVocabulary.Trades);

    /// <summary>Research in the singular that nobody names.</summary>
    internal static readonly LexemeSet Papers = new(SourceVocabulary.Papers);

    /// <summary>The words at which <see cref="ReadAt"/> looks any further.</summary>
    private static readonly LexemeSet Signs = new(
        SourceVocabulary.VagueOpeners, SourceVocabulary.Papers, SourceVocabulary.Trades, SourceVocabulary.Experts, SourceVocabulary.Partisans, SourceVocabulary.Studies);

    private readonly int first = sentence.FirstToken;
    private readonly int end = sentence.EndToken;
    private readonly ContentionReader contentions = new(block, sentence, names);

    /// <summary>Whether a sentence holds a word with which a vague source may begin.</summary>
    public static bool MayHold(ProseBlock block, Sentence sentence) => Signs.NextIn(block, sentence.FirstToken, sentence.EndToken) < sentence.EndToken;

    /// <summary>All of them, in order.</summary>
    public IEnumerable<VagueSource> Read()
    {
        for (var at = Signs.NextIn(block, first, end); at < end; at = Signs.NextIn(block, at + 1, end))
        {
            if (!block.Tokens[at].IsWord || ReadAt(at) is not { } found)
                continue;

            yield return found;
            at = found.EndToken - 1;
        }
    }

    private VagueSource? ReadAt(int at)
    {
        var token = block.Tokens[at];
        switch (block.TextOf(token))
        {
            case "reportedly" or "Reportedly":
                return new VagueSource(block, VagueKind.Hearsay, at, at + 1, at);
            case "according" or "According" when Is(at + 1, "to"):
                return new AccordingReader(block, end, names).Read(at);
            case "it" or "It" or "it's" or "It's" or "it’s" or "It’s":
                return new ImpersonalReader(block, sentence).Impersonal(at);
            case "is" or "are":
                return new ImpersonalReader(block, sentence).IsSaidTo(at);
            case "by" or "By" when at + 2 < end && block.TextOf(block.Tokens[at + 1]) is "some" or "most" or "many" && block.TextOf(block.Tokens[at + 2]) is "accounts" or "estimates" or "reports":
                return new VagueSource(block, VagueKind.Hearsay, at, at + 3, at);
            case "Rumor" or "Rumour" when at == first && Is(at + 1, "has") && Is(at + 2, "it"):
            case "Word" when at == first && Is(at + 1, "is") && Is(at + 2, "that"):
                return new VagueSource(block, VagueKind.Hearsay, at, at + 2, at);
            case "Word" or "word" when block.TextOf(block.Tokens[Math.Min(at + 1, end - 1)]) is "in" or "on" or "around" && Is(at + 2, "the") && Is(at + 4, "is") && (Is(at + 5, "that") || !Is(at - 1, "the")):
                return (at == first || (at == first + 1 && Is(first, "The"))) && Is(at + 5, "that") ? new VagueSource(block, VagueKind.Hearsay, first, at + 5, at) : null;
            case "thought" when Is(at - 1, "of") && Is(at - 2, "school") && at - 3 >= first && block.TextOf(block.Tokens[at - 3]) is "One" or "one" && at + 1 < end && block.TextOf(block.Tokens[at + 1]) is "holds" or "says" or "argues" or "maintains":
                return new VagueSource(block, VagueKind.Side, at - 3, at + 2, at + 1);
            case "prevailing" or "conventional" or "received" or "general" or "common" when at > first && block.TextOf(block.Tokens[at - 1]) is "The" or "the" && at + 1 < end && block.TextOf(block.Tokens[at + 1]) is "view" or "wisdom" or "opinion" or "belief" or "assumption" && Is(at + 2, "is") && Is(at + 3, "that"):
                return new VagueSource(block, VagueKind.Passive, at - 1, at + 3, at + 2);
            case "People" or "people" or "Those" or "those" when IsSubject(at) && at + 2 < end && block.TextOf(block.Tokens[at + 1]) is "close" or "familiar" or "in" or "near" or "who" && (!Is(at + 1, "in") || Is(at + 3, "know")) && (!Is(at + 1, "who") || Is(at + 2, "know") || Is(at + 2, "knew")):
                return Knowing(at);
            case "Conventional" or "conventional" or "Received" or "received" when Is(at + 1, "wisdom") && at + 2 < end && block.TextOf(block.Tokens[at + 2]) is "holds" or "says" or "has":
                return new VagueSource(block, VagueKind.Passive, at, at + 3, at + 2);
            case "Plenty" or "plenty" or "Lots" or "lots" when IsSubject(at) && Is(at + 1, "of") && at + 3 < end && IsPlural(block, block.Tokens[at + 2]):
                return contentions.Of(at, at + 3, VagueKind.Side) is { } plenty ? plenty with { Kind = IsPrivate(plenty.EndToken, plenty.EndToken + 2) ? VagueKind.People : VagueKind.Side } : null;
            case "hands" when at > first && block.TextOf(block.Tokens[at - 1]) is "Old" or "old" && IsSubject(at - 1):
                return contentions.Of(at - 1, at + 1, VagueKind.People);
            case "There" or "there" when Is(at + 1, "is"):
                return new ImpersonalReader(block, sentence).SharedBelief(at);
            case "circles" or "quarters":
                return InCircles(at);
            case "Rumors" or "rumors" or "Rumours" or "rumours" when IsSubject(at) && at + 1 < end && block.TextOf(block.Tokens[at + 1]) is "persist" or "abound" or "swirl" or "circulate" && Is(at + 2, "that"):
                return new VagueSource(block, VagueKind.Hearsay, at, at + 2, at + 1);
            case "research" or "Research" or "science" or "Science" or "evidence" or "Evidence" when at > first && block.TextOf(block.Tokens[at - 1]) is "The" or "the" && Is(at + 1, "is") && Is(at + 2, "clear") && Is(at + 3, "that"):
                return new VagueSource(block, VagueKind.Research, at - 1, at + 3, at + 2);
            case "position" when Is(at + 1, "to") && Is(at + 2, "know") && at - 3 >= first && block.TextOf(block.Tokens[at - 3]) is "Those" or "those" or "People" or "people" && Is(at - 2, "in"):
                return at + 3 < end && SourceWords.Contentions.Has(block.Tokens[at + 3]) ? new VagueSource(block, VagueKind.People, at - 3, at + 4, at + 3) : null;
            case "consensus" when Is(at - 1, "The") || Is(at - 1, "the"):
                return Consensus(at);
            case "those" when Is(at - 1, "are") && Is(at + 1, "who") && at + 2 < end && SourceWords.Contentions.Has(block.Tokens[at + 2]):
                return new VagueSource(block, VagueKind.Side, at, at + 3, at + 2);
            case "data" or "Data" when IsSubject(at) && at + 1 < end && block.TextOf(block.Tokens[at + 1]) is "show" or "shows" or "suggest" or "suggests" or "indicate" or "indicates":
                return new VagueSource(block, VagueKind.Research, at, at + 2, at + 1);
            case "some" or "Some" or "many" or "Many" when IsSubject(at):
                return contentions.Of(at, at + 1, VagueKind.Side) ?? OfAnyPeople(at);
            case "most" or "Most" or "several" or "Several" or "certain" or "Certain" or "other" or "Other" when IsSubject(at):
                return OfAnyPeople(at);
        }

        if (Papers.Has(token))
            return OnePaper(at);

        if (Trades.Has(token))
            return OfTrade(at) ?? OfAnyTrade(at);

        if (IsNameless(token) && !SourceWords.Studies.Has(token) && Is(at - 1, "by") && at - 3 >= first && block.TextOf(block.Tokens[at - 3]) is "are" or "is" or "am" && !Is(at + 1, "to") && block.TextOf(block.Tokens[at - 2]) is "told" or "argued" or "believed" or "claimed" or "feared" or "said")
            return new VagueSource(block, SourceWords.Partisans.Has(token) ? VagueKind.Side : VagueKind.People, at - 2, at + 1, at - 2);

        if (!IsNameless(token) || !IsIndefinite(at, out var start))
            return null;

        var kind = SourceWords.Studies.Has(token) ? VagueKind.Research : SourceWords.Partisans.Has(token) ? VagueKind.Side : VagueKind.People;
        return contentions.Of(start, at + 1, kind);
    }

    /// <summary>"some purists contend that", "several neighbors claim that": whoever they are, no one can ask them.</summary>
    private VagueSource? OfAnyPeople(int at)
    {
        const int Longest = 3;
        for (var verb = at + 2; verb + 1 < end && verb <= at + 1 + Longest; verb++)
        {
            var noun = block.Tokens[verb - 1];
            if (!noun.IsWord || noun.IsCapitalized || noun.Is(WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Possessive | WordClasses.Auxiliary | WordClasses.Article | WordClasses.Relative | WordClasses.Coordinator))
                return null;

            // Experts, partisans and trades are read by their own rules.
            if (IsNameless(noun) || Trades.Has(noun))
                return null;

            if (Claims.Has(block.Tokens[verb]) && IsPlural(block, noun) && Is(verb + 1, "that"))
                return new VagueSource(block, VagueKind.Side, at, verb + 1, verb);
        }

        return null;
    }

    /// <summary>Whether a noun stands in the plural.</summary>
    internal static bool IsPlural(ProseBlock block, Token noun) => block.TextOf(noun) is "people" or "men" or "women" or "folk" || (block.TextOf(noun).EndsWith("s") && !block.TextOf(noun).EndsWith("ss") && !noun.Is(WordClasses.TimeUnit));

    /// <summary>"many lawyers believe", "officials concede in private", "diplomats privately admit": people of one trade, of whom none is named.</summary>
    private VagueSource? OfTrade(int at)
    {
        var isCounted = at > first && block.TextOf(block.Tokens[at - 1]) is "many" or "Many" or "most" or "Most" or "some" or "Some" or "several" or "Several" or "few";
        var start = !isCounted ? at : Is(at - 1, "few") && at - 2 >= first && block.TextOf(block.Tokens[at - 2]) is "a" or "A" ? at - 2 : at - 1;
        if (!IsSubject(start) || contentions.Of(start, at + 1, VagueKind.People) is not { } vague || !(isCounted || block.TextOf(block.Tokens[vague.VerbToken]) is "believe" or "suspect" or "fear" or "expect" or "claim" or "insist" or "allege" or "contend" or "maintain" ? Is(vague.EndToken, "that") : IsPrivate(at + 1, vague.EndToken + 2) || (block.TextOf(block.Tokens[vague.VerbToken]) is "concede" && Is(vague.EndToken, "that"))))
            return null;

        return block.TextOf(block.Tokens[vague.EndToken]) is "in" ? vague with { EndToken = vague.EndToken + 2 } : vague;
    }

    /// <summary>"Election lawyers say that", "engineers will tell you", "growers agree that": what a whole trade holds.</summary>
    private VagueSource? OfAnyTrade(int at)
    {
        if (!IsIndefinite(at, out var start) || contentions.Of(start, at + 1, VagueKind.People) is not { } vague)
            return null;

        var verb = block.TextOf(block.Tokens[vague.VerbToken]);
        if (verb is "tell" && vague.VerbToken > at + 1)
            return vague;

        // "Teachers say that they are tired": who tells of himself needs no source.
        var next = Is(vague.EndToken, "that") ? vague.EndToken + 1 : vague.EndToken;
        if (next >= end || block.TextOf(block.Tokens[next]) is "they" or "their" or "we" or "he" or "she" or "I" or "you")
            return null;

        // "Privately, party officials concede that"
        if (verb is "concede" or "admit" or "acknowledge" && start == first + 2 && block.TextOf(block.Tokens[first]) is "Privately" or "Quietly")
            return next > vague.EndToken ? vague : null;

        var isClaim = (FirstOf(vague) is var are && are < vague.VerbToken && contentions.SharedConviction(are) == vague.VerbToken) || verb is "agree" or "warn" or "argue" or "estimate" or "predict" or "caution" or "say";
        var isClause = next > vague.EndToken || block.Tokens[next].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive) || Is(next, "it") || Is(next, "there");
        return isClaim && isClause ? vague : null;
    }

    /// <summary>Index of "are" in "are of one mind", or of the verb itself.</summary>
    private int FirstOf(in VagueSource vague)
    {
        const int Reach = 5;
        for (var at = vague.VerbToken - 1; at > vague.FirstToken && at > vague.VerbToken - Reach; at--)
        {
            if (Is(at, "are"))
                return at;
        }

        return vague.VerbToken;
    }

    private bool IsPrivate(int from, int to)
    {
        for (var i = from; i < to && i < end; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "privately" or "quietly" || (Is(i, "in") && Is(i + 1, "private")))
                return true;
        }

        return false;
    }

    /// <summary>"people close to the mayor say", "those in the know say".</summary>
    private VagueSource? Knowing(int at)
    {
        const int Reach = 8;
        for (var verb = at + 3; verb < end && verb < at + Reach && block.Tokens[verb].IsWord; verb++)
        {
            if (block.Tokens[verb].Is(WordClasses.Auxiliary | WordClasses.Modal))
                return null;

            if (contentions.IsEstimate(verb) || SourceWords.Contentions.Has(block.Tokens[verb]) && !Is(verb, "know") && !Is(verb, "point") && !Is(verb, "hold"))
                return new VagueSource(block, VagueKind.People, at, verb + 1, verb);
        }

        return null;
    }

    /// <summary>"the claims in well-informed circles that": who goes in them, nobody is told.</summary>
    private VagueSource? InCircles(int at)
    {
        const int Reach = 5;
        for (var i = at - 1; i > first && i > at - Reach; i--)
        {
            if (!Is(i, "in"))
                continue;

            var isClaim = block.TextOf(block.Tokens[i - 1]) is "claims" or "claim" or "talk" or "belief" or "view" or "speculation" or "rumors" or "rumours" or "whispers" or "suspicion" or "reports" or "fears" or "assertions" or "suggestions";
            var start = i - 2 >= first && block.Tokens[i - 2].Is(WordClasses.Article) ? i - 2 : i - 1;
            return isClaim && Is(at + 1, "that") ? new VagueSource(block, VagueKind.Passive, start, at + 1, i - 1) : null;
        }

        return null;
    }

    /// <summary>"the consensus among economists is that"</summary>
    private VagueSource? Consensus(int at) =>
        Is(at + 1, "among") && at + 4 < end && SourceWords.Experts.Has(block.Tokens[at + 2]) && Is(at + 3, "is") && Is(at + 4, "that") ? new VagueSource(block, VagueKind.People, at - 1, at + 4, at + 3) : null;

    /// <summary>"a recent study found": one of which nothing is told.</summary>
    private VagueSource? OnePaper(int at)
    {
        // "Study after study has found"
        if (Is(at + 1, "after") && at + 2 < end && Papers.Has(block.Tokens[at + 2]) && (at == first || IsSubject(at)))
            return contentions.Of(at, at + 3, VagueKind.Research);

        var start = at;
        while (start > first && start > at - ModifierReach && block.Tokens[start - 1].IsWord && !block.Tokens[start - 1].IsCapitalized && !block.Tokens[start - 1].Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Determiner | WordClasses.PastVerb))
            start--;

        if (start == first || !(block.TextOf(block.Tokens[start - 1]) is "a" or "A" or "an" or "An" or "another" or "Another" or "one" or "One"))
            return null;

        return start - 1 == first || IsSubject(start - 1) ? contentions.Of(start - 1, at + 1, VagueKind.Research) : null;
    }

    /// <summary>Whether a noun names people or research of whom nobody is named.</summary>
    internal static bool IsNameless(Token token) => SourceWords.Experts.Has(token) || SourceWords.Partisans.Has(token) || SourceWords.Studies.Has(token);

    /// <summary>Whether the noun phrase that ends at a noun names nobody and points to nobody named before.</summary>
    private bool IsIndefinite(int noun, out int start)
    {
        start = noun;
        while (start > first && start > noun - ModifierReach && IsModifier(start - 1))
            start--;

        for (var i = start; i < noun; i++)
        {
            // "Vatican watchers" watch it, they are not of it.
            if (names.IsNameWord(block, i) && block.TextOf(block.Tokens[noun]) is not ("watchers" or "observers" or "pundits"))
                return false;
        }

        if (start == first)
            return true;

        // "a growing number of economists"
        if (Is(start - 1, "of") && start - 2 >= first && block.TextOf(block.Tokens[start - 2]) is "number" or "majority" or "host" or "chorus" or "handful" or "body" or "wealth" or "mountain" or "range" or "raft" or "spate" or "lot" or "score" or "scores" or "dozens" or "couple" or "mass")
            start = StartOfPhrase(start - 2);

        if (start == first)
            return true;

        var before = block.Tokens[start - 1];
        if (!before.IsWord)
            return before.Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Colon or TokenKind.OpenBracket;

        return IsClauseOpener(start - 1);
    }

    private int StartOfPhrase(int noun)
    {
        var start = noun;
        while (start > first && start > noun - ModifierReach && (IsModifier(start - 1) || block.Tokens[start - 1].Is(WordClasses.Article)))
            start--;

        return start;
    }

    private bool IsModifier(int at)
    {
        var token = block.Tokens[at];
        if (token.Kind == TokenKind.Hyphen)
            return true;

        const WordClasses NoModifiers = WordClasses.Article | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative
            | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb;
        if (!token.IsWord || (token.Is(NoModifiers) && !Is(at, "some") && !Is(at, "most")))
            return false;

        return !token.Is(WordClasses.Determiner | WordClasses.Pronoun) || block.TextOf(token) is "some" or "Some" or "many" or "Many" or "most" or "Most" or "several" or "Several" or "few" or "Few" or "more" or "More";
    }

    /// <summary>"that", "and", "but", "as", "because", "where" may stand before a subject; "than", "if", "what", "whether" and prepositions make it no claim.</summary>
    private bool IsClauseOpener(int at) =>
        block.TextOf(block.Tokens[at]) is "that" or "and" or "but" or "as" or "because" or "since" or "though" or "although" or "while" or "yet" or "so" or "And" or "But" or "As" or "Because" or "Yet" or "So"
            or "While" or "Although" or "Though" or "which" or "now" or "Now" or "Still" or "Meanwhile";

    private bool IsSubject(int at) => at == first || block.Tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon or TokenKind.Quote || IsClauseOpener(at - 1);

    private bool Is(int at, ReadOnlySpan<char> word) => at >= first && at < end && block.TextOf(block.Tokens[at]).SequenceEqual(word);
}
