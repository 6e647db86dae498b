using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Time;

/// <summary>What act or happening a word or idiom tells of, as one number for all that tell of it: "founded", "founding" and "established"; "took office" and "was sworn in"; "signed" and "put their names to".</summary>
internal static class ActWords
{
    /// <summary>Key of one who takes an office.</summary>
    public const int Office = 2_000_004;

    private const int Force = 2_000_001;
    private const int Erection = 2_000_002;
    private const int Outbreak = 2_000_003;
    private const int Law = 2_000_005;
    private const int Power = 2_000_006;
    private const int FirstHappening = 1_000_000;
    private const int FirstRepeated = 3_000_000;

    /// <summary>"signed the bottle bill into law": so many tokens stand between.</summary>
    private const int ObjectReach = 7;

    private static readonly LexemeTable<int> Once = LexemeLines.Read(EventVocabulary.Once);
    private static readonly int Signing = Once[Lexicon.English["signed"]];
    private static readonly int Falling = FirstHappening + System.Numerics.BitOperations.TrailingZeroCount(EventWords.OfWord("fell"));

    /// <summary>The act that begins at a token, and where its words end; a key of 0 for none.</summary>
    public static (int Key, int End) At(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        if (!token.IsWord || (token.IsCapitalized && !token.StartsSentence))
            return default;

        if (Idiom(block, at) is { Key: not 0 } idiom)
            return idiom;

        if (Once[token] is > 0 and var line)
            return (line, at + 1);

        var happening = EventWords.Of(token);
        if (happening == 0)
            return default;

        var number = System.Numerics.BitOperations.TrailingZeroCount(happening);
        return (number + (EventWords.IsRepeated(happening) ? FirstRepeated : FirstHappening), at + 1);
    }

    /// <summary>Whether the same people do it again and again, so that only a name makes it one: "Hale v. Dorsey, decided in 1961".</summary>
    public static bool IsRepeated(int key) => key >= FirstRepeated;

    /// <summary>Whether what it is done to stands behind the words: "put their names to the [treaty]", "lost [Karsk]".</summary>
    public static bool HasObjectBehind(ProseBlock block, int word, int key) => (key == Signing && Is(block, word, "put")) || (key == Falling && IsLoss(block, word));

    private static (int Key, int End) Idiom(ProseBlock block, int at)
    {
        var next = at + 1 < block.Tokens.Length ? block.TextOf(block.Tokens[at + 1]) : default;
        var third = at + 2 < block.Tokens.Length ? block.TextOf(block.Tokens[at + 2]) : default;
        return block.TextOf(block.Tokens[at]) switch
        {
            "came" or "went" or "put" or "entered" when next is "into" && third is "force" or "effect" => (Force, at + 3),
            "came" when next is "to" && third is "power" => (Power, at + 3),
            "took" when next is "effect" or "force" => (Force, at + 2),
            "took" when next is "office" => (Office, at + 2),
            "took" or "seized" or "grabbed" when next is "power" => (Power, at + 2),
            "in" when next is "force" or "effect" && third is "since" => (Force, at + 2),
            "sworn" when next is "in" or "into" => (Office, at + 2),
            "became" when next is "law" => (Law, at + 2),
            "signed" or "passed" when LawBehind(block, at) is > 0 and var end => (Law, end),
            "put" or "Put" or "set" or "Set" or "went" when next is "up" => (Erection, at + 2),
            "put" when third is "name" or "names" or "pen" or "pens" or "signature" or "signatures" or "hand" or "hands" && block.Tokens[at + 1].Is(WordClasses.Possessive | WordClasses.Pronoun) && Is(block, at + 3, "to") => (Signing, at + 4),
            "broke" when next is "out" => (Outbreak, at + 2),
            "lost" or "captured" or "took" or "seized" when IsLoss(block, at) => (Falling, at + 1),
            _ => default,
        };
    }

    /// <summary>"lost Karsk in", "captured Karsk on": a place of one name, and nothing else that is lost.</summary>
    private static bool IsLoss(ProseBlock block, int at) =>
        at + 2 < block.Tokens.Length && block.Tokens[at].Is(WordClasses.PastVerb | WordClasses.PastParticiple) && block.Tokens[at + 1] is { IsWord: true, IsCapitalized: true } && !block.Tokens[at + 1].Is(WordClasses.Month | WordClasses.Weekday | WordClasses.Honorific | WordClasses.TitleWord | WordClasses.Pronoun)
        && block.TextOf(block.Tokens[at + 2]) is "in" or "on" or "," && !block.Tokens[at].IsCapitalized;

    /// <summary>Index behind "into law", where the object alone stands between; 0 where there is none.</summary>
    private static int LawBehind(ProseBlock block, int at)
    {
        for (var i = at + 1; i + 1 < block.Tokens.Length && i < at + ObjectReach && (block.Tokens[i].IsWord || block.Tokens[i].Kind == TokenKind.Clitic); i++)
        {
            if (block.TextOf(block.Tokens[i]) is "into" && block.TextOf(block.Tokens[i + 1]) is "law")
                return i + 2;
        }

        return 0;
    }

    private static bool Is(ProseBlock block, int at, string word) => at < block.Tokens.Length && block.TextOf(block.Tokens[at]).SequenceEqual(word);
}
