using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
using DraftLint.Semantics.People;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;
using DraftLint.Text;

namespace DraftLint.Checks.Legal;

/// <summary>A crime is stated as fact of a named person: "Dan Murrow bribed the board."</summary>
/// <remarks>A conviction, a plea, a ruling, a source or "alleged" in the sentence or beside it is enough, and so is a figure of speech.</remarks>
internal sealed class UnqualifiedAccusation : Check
{
    /// <summary>Tokens between a verb and its object.</summary>
    private const int ObjectReach = 6;

    /// <summary>Tokens between a deed and what makes a crime of it.</summary>
    private const int DeedReach = 5;

    private static readonly LexemeSet Verbs = new(LegalVocabulary.CrimeVerbs);
    private static readonly LexemeSet Crimes = new(LegalVocabulary.Crimes);
    private static readonly LexemeSet Criminals = new(LegalVocabulary.Criminals);
    private static readonly LexemeSet Spoils = new(LegalVocabulary.Spoils);
    private static readonly LexemeSet Figuratives = new(LegalVocabulary.Figuratives);
    private static readonly LexemeSet Takings = new(LegalVocabulary.Takings);
    private static readonly LexemeSet Deeds = new(LegalVocabulary.Deeds);
    private static readonly LexemeSet Objects = new(LegalVocabulary.Objects);
    private static readonly LexemeSet Papers = new(LegalVocabulary.Papers);
    private static readonly LexemeSet Contraband = new(LegalVocabulary.Contraband);
    private static readonly LexemeSet Verdicts = new(LegalVocabulary.Verdicts);

    private readonly HashSet<string> words;

    public UnqualifiedAccusation(RuleOptions options) => words = new HashSet<string>(options.List("words"), StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var predicate in PersonPredicate.In(model))
        {
            var block = predicate.Mention.Block;
            var last = predicate.IsPassive ? Passive(block, predicate) : Accusation(block, predicate.Verb);
            if (last < 0 || !predicate.IsUnsupported(model, Verdicts))
                continue;

            yield return rule.At(predicate.To(last), caseName: null, ("name", predicate.Mention.NameSpan.Text)) with { Fix = predicate.IsPassive ? null : FixOf(block, predicate.Verb, last) };
        }
    }

    /// <summary>Index of the last word of an accusation whose verb stands at a token, or -1.</summary>
    private int Accusation(ProseBlock block, int verb)
    {
        var token = block.Tokens[verb];
        if (Verbs.Has(token))
            return IsFigurative(block, verb) ? -1 : verb;

        if (words.Contains(block.TextOf(token).ToString()))
            return verb;

        switch (block.TextOf(token))
        {
            case "committed" or "commits":
                return Find(block, verb + 1, Crimes);
            case "is" or "was" when verb + 1 < block.Tokens.Length && block.Tokens[verb + 1].Is(WordClasses.Article):
                return Find(block, verb + 2, Criminals);
            case "a" or "an" when verb > 0 && block.Tokens[verb - 1].Kind == TokenKind.Comma:
                return Find(block, verb + 1, Criminals);
            case "beat" or "beats" or "killed" or "kills" or "stabbed" or "strangled" or "poisoned" or "abused" or "abuses" or "assaulted":
                return Victim(block, verb);
            default:
                return Deeds.Has(token) ? Deed(block, verb) : -1;
        }
    }

    /// <summary>Index of the crime that was done by somebody, or -1: "was embezzled by", and "stolen by" where money or goods stand before it.</summary>
    private static int Passive(ProseBlock block, in PersonPredicate predicate)
    {
        var verb = predicate.Verb;
        if (!Verbs.Has(block.Tokens[verb]))
            return -1;

        if (!Takings.Has(block.Tokens[verb]))
            return verb;

        for (var i = verb - 1; i >= block.Sentences[predicate.Mention.Sentence].FirstToken; i--)
        {
            if (Spoils.Has(block.Tokens[i]) && block.TextOf(block.Tokens[i]) is not "from")
                return verb;
        }

        return -1;
    }

    /// <summary>Index of what makes a crime of a deed, if it is the verb's own: "rigged the bids", "lied under oath", "paid the inspector a bribe".</summary>
    private static int Deed(ProseBlock block, int verb)
    {
        for (var i = verb + 1; i < block.Tokens.Length && i <= verb + DeedReach && (block.Tokens[i].IsWord || block.Tokens[i].Kind == TokenKind.Clitic); i++)
        {
            if (block.TextOf(block.Tokens[i]) is "money" or "cash" && block.TextOf(block.Tokens[verb]) is "took" or "takes" or "accepted" or "accepts")
                return VoteBehind(block, i);

            // "smuggled her out of Madras"
            if (i == verb + 1 && block.TextOf(block.Tokens[verb]) is "smuggled" or "smuggles" && block.TextOf(block.Tokens[i]) is "her" or "him" or "it" or "them" && i + 1 < block.Tokens.Length && block.TextOf(block.Tokens[i + 1]) is "out" or "into" or "across" or "past")
                return i;

            if (!Objects.Has(block.Tokens[i]))
                continue;

            return IsDeed(block.TextOf(block.Tokens[verb]), block.Tokens[i], block.TextOf(block.Tokens[i])) ? i : -1;
        }

        return -1;
    }

    /// <summary>"beat his wife", "poisoned her brother": index of the victim, or -1; "beat his brother by nine votes" is an election.</summary>
    private static int Victim(ProseBlock block, int verb)
    {
        if (verb > 0 && block.TextOf(block.Tokens[verb - 1]) is "sexually" && block.TextOf(block.Tokens[verb]) is "assaulted" or "abused")
            return verb;

        // "killed two of her neighbors"
        var isKilling = block.TextOf(block.Tokens[verb]) is "killed" or "stabbed" or "strangled" or "poisoned";
        if (isKilling && verb + 4 < block.Tokens.Length && block.Tokens[verb + 1].Is(WordClasses.NumberWord) && block.TextOf(block.Tokens[verb + 2]) is "of" && block.Tokens[verb + 3].Is(WordClasses.Possessive) && block.Tokens[verb + 4] is { IsWord: true, IsCapitalized: false } && block.TextOf(block.Tokens[verb + 4]).EndsWith("s"))
            return verb + 4;

        var at = verb + 2;
        if (at >= block.Tokens.Length || !block.Tokens[verb + 1].Is(WordClasses.Possessive) || !(PeopleWords.Has(block.Tokens[at], PeopleRole.Kin) || block.TextOf(block.Tokens[at]) is "partner" or "roommate"))
            return -1;

        return at + 1 < block.Tokens.Length && block.Tokens[at + 1].Is(WordClasses.Preposition) ? -1 : at;
    }

    /// <summary>"took money from the developer for his vote": index of the vote, or -1.</summary>
    private static int VoteBehind(ProseBlock block, int money)
    {
        const int Reach = 9;
        for (var i = money + 1; i + 2 < block.Tokens.Length && i < money + Reach && block.Tokens[i].IsWord; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "for" && block.Tokens[i + 1].Is(WordClasses.Possessive) && block.TextOf(block.Tokens[i + 2]) is "vote" or "votes" or "signature" or "silence")
                return i + 2;
        }

        return -1;
    }

    private static bool IsDeed(ReadOnlySpan<char> verb, Token noun, ReadOnlySpan<char> thing)
    {
        var isBribe = thing is "bribe" or "bribes" or "kickback" or "kickbacks" or "payoff" or "payoffs";
        return verb switch
        {
            "paid" or "pays" or "took" or "takes" or "accepted" or "accepts" => isBribe,
            "lied" or "lies" => thing is "oath",
            "evaded" or "evades" => thing is "taxes",
            "stuffed" => thing is "ballot",
            "cooked" or "cooks" => thing is "books",
            "smuggled" or "smuggles" => !noun.IsCapitalized && Contraband.Has(noun),
            "shredded" or "destroyed" => thing is "evidence" or "ballots" or "records",
            "rigged" or "rigs" => thing is "bid" or "bids" or "tender" or "tenders" or "contract" or "contracts" or "auction" or "auctions" or "ballot" or "ballots",
            _ => !noun.IsCapitalized && Papers.Has(noun),
        };
    }

    private static int Find(ProseBlock block, int at, LexemeSet nouns)
    {
        for (var i = at; i < block.Tokens.Length && i < at + 3 && block.Tokens[i].IsWord; i++)
        {
            if (nouns.Has(block.Tokens[i]))
                return i;
        }

        return -1;
    }

    /// <summary>"stole the show", "murdered the song": stealing needs spoils, murder a victim.</summary>
    private static bool IsFigurative(ProseBlock block, int verb)
    {
        var hasSpoils = false;
        for (var i = verb + 1; i < block.Tokens.Length && i <= verb + ObjectReach && block.Tokens[i].Kind is not (TokenKind.Period or TokenKind.Comma or TokenKind.Semicolon); i++)
        {
            if (Figuratives.Has(block.Tokens[i]))
                return true;

            hasSpoils |= Spoils.Has(block.Tokens[i]) || (i == verb + 1 && block.TextOf(block.Tokens[i]) is "it" or "them") || block.Tokens[i].Kind == TokenKind.Symbol;
        }

        var isTheft = Takings.Has(block.Tokens[verb]);
        var isMurder = block.TextOf(block.Tokens[verb]) is "murdered" or "murders";
        return isTheft ? !hasSpoils : isMurder && verb + 1 < block.Tokens.Length && (block.TextOf(block.Tokens[verb + 1]) is "the" or "it" or "this" || IsAbstract(block, verb + 1));
    }

    /// <summary>"murdered dignity": a bare noun in the singular is nobody; "murdered six people", "murdered her husband", "murdered children" tell of somebody.</summary>
    private static bool IsAbstract(ProseBlock block, int at) =>
        block.Tokens[at] is { IsWord: true, IsCapitalized: false } token && !block.TextOf(token).EndsWith("s")
        && !token.Is(WordClasses.Possessive | WordClasses.Article | WordClasses.Determiner | WordClasses.NumberWord | WordClasses.Pronoun | WordClasses.Adverb | WordClasses.Adjective | WordClasses.Preposition | WordClasses.Approximator)
        && block.TextOf(token) is not ("people" or "men" or "women" or "children");

    /// <summary>"is accused of bribing": the writer adds by whom.</summary>
    private static Fix? FixOf(ProseBlock block, int verb, int last)
    {
        var gerund = block.TextOf(block.Tokens[verb]) switch
        {
            "stole" => "stealing",
            "bribed" => "bribing",
            "raped" => "raping",
            "murdered" => "murdering",
            "embezzled" => "embezzling",
            "defrauded" => "defrauding",
            "molested" => "molesting",
            "extorted" => "extorting",
            "laundered" => "laundering",
            "swindled" => "swindling",
            "committed" => "committing",
            "took" => "taking",
            "accepted" => "accepting",
            _ => null,
        };
        return gerund is null || last < verb ? null : Fix.Suggestion($"Write \"is accused of {gerund}\" and name the accuser", new TextEdit(block.SpanOf(verb, verb + 1).InSource, "is accused of " + gerund));
    }
}
