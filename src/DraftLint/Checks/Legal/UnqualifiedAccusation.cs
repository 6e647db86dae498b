using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
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

    private static readonly LexemeSet Verbs = new(LegalVocabulary.CrimeVerbs);
    private static readonly LexemeSet Crimes = new(LegalVocabulary.Crimes);
    private static readonly LexemeSet Criminals = new(LegalVocabulary.Criminals);
    private static readonly LexemeSet Spoils = new(LegalVocabulary.Spoils);
    private static readonly LexemeSet Figuratives = new(LegalVocabulary.Figuratives);
    private static readonly LexemeSet Verdicts = new(LegalVocabulary.Verdicts);

    private readonly HashSet<string> words;

    public UnqualifiedAccusation(RuleOptions options) => words = new HashSet<string>(options.List("words"), StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var predicate in PersonPredicate.In(model))
        {
            var block = predicate.Mention.Block;
            if (Accusation(block, predicate.Verb) is not (>= 0 and var last) || !predicate.IsStated(model) || predicate.HasNear(Verdicts) || model.Sources.IsSourced(block, block.SentenceOf(predicate.Verb)))
                continue;

            yield return rule.At(predicate.To(last), caseName: null, ("name", predicate.Mention.NameSpan.Text)) with { Fix = FixOf(block, predicate.Verb, last) };
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
            case "took" or "takes" or "accepted" or "accepts" when Next(block, verb + 1, 3, "bribe", "bribes", "kickbacks", "kickback") is >= 0 and var bribe:
                return bribe;
            case "is" or "was" when verb + 1 < block.Tokens.Length && block.Tokens[verb + 1].Is(WordClasses.Article):
                return Find(block, verb + 2, Criminals);
            default:
                return -1;
        }
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

    private static int Next(ProseBlock block, int at, int reach, params ReadOnlySpan<string> nouns)
    {
        for (var i = at; i < block.Tokens.Length && i < at + reach; i++)
        {
            foreach (var noun in nouns)
            {
                if (block.TextOf(block.Tokens[i]).SequenceEqual(noun))
                    return i;
            }
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

            hasSpoils |= Spoils.Has(block.Tokens[i]) || block.Tokens[i].Kind == TokenKind.Symbol;
        }

        var isTheft = block.TextOf(block.Tokens[verb]) is "stole" or "steals";
        var isMurder = block.TextOf(block.Tokens[verb]) is "murdered" or "murders";
        return isTheft ? !hasSpoils : isMurder && verb + 1 < block.Tokens.Length && block.TextOf(block.Tokens[verb + 1]) is "the" or "it" or "this";
    }

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
