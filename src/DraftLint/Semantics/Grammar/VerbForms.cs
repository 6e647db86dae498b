using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Grammar;

/// <summary>What a word can be as a verb.</summary>
internal enum VerbForm : byte
{
    /// <summary>No verb.</summary>
    None,

    /// <summary>am, is, are</summary>
    Be,

    /// <summary>was, were</summary>
    BePast,

    /// <summary>be, been, being</summary>
    BeNonfinite,

    /// <summary>have, has</summary>
    Have,

    /// <summary>had</summary>
    Had,

    /// <summary>do, does</summary>
    Do,

    /// <summary>did</summary>
    Did,

    /// <summary>will, shall</summary>
    Will,

    /// <summary>would, could, might</summary>
    Would,

    /// <summary>A clipped "would" or "had" behind its subject: "she'd".</summary>
    WouldOrHad,

    /// <summary>can, may, must, should, ought</summary>
    Modal,

    /// <summary>A plain form that is hardly ever a noun: "believe".</summary>
    Plain,

    /// <summary>The same for he, she and it: "believes".</summary>
    Third,

    /// <summary>A plain form that is a noun as well: "plan".</summary>
    PlainOrNoun,

    /// <summary>The same for he, she and it: "plans".</summary>
    ThirdOrNoun,

    /// <summary>A past that is no participle: "went".</summary>
    Past,

    /// <summary>Past and participle in one: "said", "voted".</summary>
    PastOrParticiple,

    /// <summary>A participle that is no past: "gone".</summary>
    Participle,
}

/// <summary>Tells the verb forms of words: the closed and irregular ones by a table, the regular past by its ending.</summary>
internal static class VerbForms
{
    /// <summary>Words in -ed that are no verbs, or are adjectives first.</summary>
    private const string NoPasts =
        " hundred sacred naked wicked hatred kindred rugged ragged jagged crooked wretched aged talented gifted limited interested infrared biped moped embed "
        + "shred sled shed red bed bored tired retired beloved supposed nicknamed ";

    private static readonly LexemeTable<VerbForm> Table = new(
    [
        (Words(PresentVerbs.NounLikeThirdPerson), VerbForm.ThirdOrNoun),
        (Words(PresentVerbs.NounLike), VerbForm.PlainOrNoun),
        (Words(PresentVerbs.ThirdPerson), VerbForm.Third),
        (Words(PresentVerbs.Plain), VerbForm.Plain),
        ("say believe think argue insist contend warn complain predict recommend explain acknowledge concede observe conclude propose announce declare", VerbForm.Plain),
        ("says believes thinks argues insists contends warns complains predicts recommends explains acknowledges concedes observes concludes proposes announces declares maintains describes tells asks writes agrees suggests seems", VerbForm.Third),
        ("tell ask write agree suggest maintain", VerbForm.Plain),
        ("am is are isn't aren't ain't i'm you're he's she's it's we're they're that's there's here's what's who's where's how's there're", VerbForm.Be),
        ("was were wasn't weren't", VerbForm.BePast),
        ("be been being", VerbForm.BeNonfinite),
        ("have has haven't hasn't i've you've we've they've who've", VerbForm.Have),
        ("had hadn't", VerbForm.Had),
        ("do does don't doesn't", VerbForm.Do),
        ("did didn't", VerbForm.Did),
        ("will shall won't shan't i'll you'll he'll she'll it'll we'll they'll that'll there'll who'll", VerbForm.Will),
        ("would could might wouldn't couldn't mightn't would've could've should've might've", VerbForm.Would),
        ("i'd you'd he'd she'd it'd we'd they'd who'd there'd that'd", VerbForm.WouldOrHad),
        ("can may must should ought cannot can't mustn't shouldn't", VerbForm.Modal),
    ]);

    /// <summary>The form of a word.</summary>
    public static VerbForm Of(ProseBlock block, Token token)
    {
        if (!token.IsWord || (token.IsCapitalized && !token.StartsSentence))
            return IsClipped(token) ? Table[token] : VerbForm.None;

        if (token.Is(WordClasses.PastVerb))
            return token.Is(WordClasses.PastParticiple) ? VerbForm.PastOrParticiple : Table[token] is VerbForm.Did or VerbForm.Had ? Table[token] : VerbForm.Past;

        if (Table[token] is not VerbForm.None and var known)
            return known;

        if (token.Is(WordClasses.PastParticiple))
            return VerbForm.Participle;

        return IsRegularPast(block.TextOf(token), token) ? VerbForm.PastOrParticiple : VerbForm.None;
    }

    /// <summary>"I've", "I'd": the capital is the pronoun's.</summary>
    private static bool IsClipped(Token token) => token.IsWord && token.Is(WordClasses.Pronoun) && token.Is(WordClasses.Auxiliary | WordClasses.Modal);

    private static bool IsRegularPast(ReadOnlySpan<char> text, Token token)
    {
        if (text.Length < 4 || !text.EndsWith("ed", StringComparison.Ordinal) || token.Is(WordClasses.NumberWord | WordClasses.Adverb | WordClasses.Preposition))
            return false;

        if (text[^3] == 'e')
            return text is "agreed" or "freed" or "guaranteed" or "decreed" or "refereed" or "disagreed";

        if (text.StartsWith("un", StringComparison.Ordinal) && text.Length > 6)
            return text is "unveiled" or "undermined" or "unfolded" or "uncovered" or "unlocked" or "unleashed" or "unloaded" or "undercharged" or "unnerved" or "unraveled" or "unmuted";

        Span<char> word = stackalloc char[text.Length <= 14 ? text.Length + 2 : 0];
        if (word.IsEmpty)
            return true;

        word[0] = word[^1] = ' ';
        text.CopyTo(word[1..]);
        return !NoPasts.AsSpan().Contains(word, StringComparison.Ordinal);
    }

    private static string Words(string list) => list.ReplaceLineEndings(" ");
}
