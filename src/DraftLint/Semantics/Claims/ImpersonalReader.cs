using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>Reads what nobody in particular is said to hold: "it is widely believed that", "is said to", "there is a widespread belief that".</summary>
/// <param name="block">The block.</param>
/// <param name="sentence">The sentence.</param>
internal readonly struct ImpersonalReader(ProseBlock block, Sentence sentence)
{
    private static readonly LexemeSet Passives = new(SourceVocabulary.Passives);
    private static readonly LexemeSet SharedViews = new(SourceVocabulary.SharedViews);

    private readonly int first = sentence.FirstToken;
    private readonly int end = sentence.EndToken;

    /// <summary>"it is said", "it has been reported", "it is widely believed".</summary>
    public VagueSource? Impersonal(int at)
    {
        var verb = at + 1;
        if ((Is(verb, "has") && Is(verb + 1, "been")) || (Is(verb, "is") && Is(verb + 1, "being")))
            verb += 2;
        else if (Is(verb, "has") && (Is(verb + 1, "often") || Is(verb + 1, "long") || Is(verb + 1, "also") || Is(verb + 1, "frequently")) && Is(verb + 2, "been"))
            verb += 3;
        else if (Is(verb, "is"))
            verb++;
        else if (!block.TextOf(block.Tokens[at]).EndsWith("s"))
            return null;

        if (Is(verb, "an") && Is(verb + 1, "open") && Is(verb + 2, "secret") && Is(BehindPlace(verb + 3), "that"))
            return new VagueSource(block, VagueKind.Passive, at, verb + 3, verb + 2);

        if (Is(verb, "common") && Is(verb + 1, "knowledge") && Is(verb + 2, "that"))
            return new VagueSource(block, VagueKind.Passive, at, verb + 2, verb + 1);

        if (Is(verb, "pointed") && Is(verb + 1, "out") && (Is(BehindPlace(verb + 2), "that") || Is(verb + 2, ",")))
            return new VagueSource(block, VagueKind.Passive, at, verb + 2, verb);

        var isShared = verb < end && block.TextOf(block.Tokens[verb]) is "widely" or "generally" or "commonly" or "universally";
        if (isShared || (verb < end && block.TextOf(block.Tokens[verb]) is "reliably" or "credibly" or "often" or "now" or "sometimes" or "also"))
            verb++;

        // "It is widely expected that", "it is widely reported that": what everybody waits for or has printed is no secret.
        return verb < end && !Is(verb, "expected") && !(Is(verb, "reported") && Is(verb - 1, "widely")) && (Passives.Has(block.Tokens[verb]) || (isShared && SharedViews.Has(block.Tokens[verb]))) && (Is(BehindPlace(verb + 1), "that") || Is(BehindPlace(verb + 1), ",") || (isShared && StartsClause(verb + 1))) ? new VagueSource(block, VagueKind.Passive, at, verb + 1, verb) : null;
    }

    /// <summary>"It is widely believed the mill will close": the claim follows without "that".</summary>
    private bool StartsClause(int at) => at < end && (block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive) || Is(at, "there"));

    /// <summary>Skips "in Delhi" or "in the trade" behind a participle.</summary>
    private int BehindPlace(int at)
    {
        if (!Is(at, "in") && !Is(at, "around") && !Is(at, "at") && !Is(at, "among") && !Is(at, "along") && !Is(at, "across") && !Is(at, "throughout") && !Is(at, "on"))
            return at;

        var behind = at + 1;
        while (behind < end && behind < at + 4 && block.Tokens[behind].IsWord && !Is(behind, "that"))
            behind++;

        return behind;
    }

    /// <summary>"is said to", "are widely believed to".</summary>
    public VagueSource? IsSaidTo(int at)
    {
        var verb = at + 1;
        var isShared = verb < end && block.TextOf(block.Tokens[verb]) is "widely" or "generally" or "commonly";
        if (isShared || (verb < end && block.TextOf(block.Tokens[verb]) is "also" or "now" or "often"))
            verb++;

        return verb < end && (Passives.Has(block.Tokens[verb]) || (isShared && SharedViews.Has(block.Tokens[verb]))) && !Is(verb, "thought") && !Is(verb, "estimated") && Is(verb + 1, "to") && IsInfinitive(verb + 2) && !IsOfCharacter(verb + 2) && !Is(at - 1, "what") ? new VagueSource(block, VagueKind.Passive, at, verb + 1, verb) : null;
    }

    /// <summary>Whether a verb follows "to": "is reported to be ill", not "is reported to the state".</summary>
    private bool IsInfinitive(int at) =>
        at < end && block.Tokens[at].IsWord && !block.Tokens[at].IsCapitalized && !block.Tokens[at].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner | WordClasses.Pronoun)
        && !block.TextOf(block.Tokens[at]).EndsWith("s");

    /// <summary>"She is said to listen well", "he is said to love trains": how somebody is, as people tell it.</summary>
    private bool IsOfCharacter(int at) => at < end && block.TextOf(block.Tokens[at]) is "like" or "love" or "hate" or "enjoy" or "prefer" or "listen" or "adore" or "relish" or "dislike" or "keep" or "read" or "sleep" or "sing" or "cook" or "laugh" or "smile" or "dream";

    /// <summary>"there is a widespread belief that".</summary>
    public VagueSource? SharedBelief(int at) =>
        Is(at + 2, "a") && at + 5 < end && block.TextOf(block.Tokens[at + 3]) is "widespread" or "general" or "broad" or "growing" or "common"
        && block.TextOf(block.Tokens[at + 4]) is "belief" or "consensus" or "view" or "assumption" or "suspicion" or "feeling" or "perception" && Is(at + 5, "that")
            ? new VagueSource(block, VagueKind.Passive, at, at + 5, at + 4)
            : null;

    private bool Is(int at, ReadOnlySpan<char> word) => at >= first && at < end && block.TextOf(block.Tokens[at]).SequenceEqual(word);
}
