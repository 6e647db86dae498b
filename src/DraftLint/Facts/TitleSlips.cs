using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DraftLint.Text;

namespace DraftLint.Facts;

/// <summary>Finds the title that was meant by words that are almost one: "Secretary State", "Health and Human Service Secretary", "Prime Minster".</summary>
/// <remarks>Two titles are almost one if they differ by "of", "the" and "and" or by a plural s, or if one word has one wrong letter, or two in ten.</remarks>
internal sealed class TitleSlips
{
    private const int ShortestWord = 5;
    private const int LengthForTwoEdits = 10;
    private const int FewestReordered = 3;

    // Singulars that are not the usual form, with it.
    private static readonly (string Variant, string Usual)[] OtherForms =
        [.. TitleWords.Variants.Where(pair => !pair.Value.IsPlural && pair.Key.Length >= ShortestWord).Select(pair => (pair.Key, pair.Value.Usual))];

    // English words that stand where a word of a title was meant. A name must follow the title.
    private static readonly Dictionary<string, string> RealWords = new(NameComparer.Instance)
    {
        ["office"] = "officer", ["counsel"] = "council", ["council"] = "counsel", ["present"] = "president", ["presidency"] = "president", ["lead"] = "leader", ["leaders"] = "leader", ["principle"] = "principal", ["advice"] = "adviser",
        ["advise"] = "adviser", ["treasure"] = "treasurer", ["commission"] = "commissioner", ["commissions"] = "commissioner", ["chef"] = "chief", ["genial"] = "general", ["generic"] = "general", ["mayor"] = "major", ["major"] = "mayor",
        ["minster"] = "minister", ["ministry"] = "minister", ["mister"] = "minister", ["direction"] = "director", ["secretariat"] = "secretary", ["represent"] = "representative", ["affair"] = "affairs", ["editors"] = "editor", ["speak"] = "speaker",
        ["solicit"] = "solicitor", ["inspect"] = "inspector", ["prosecution"] = "prosecutor", ["defendant"] = "defender", ["manage"] = "manager", ["manger"] = "manager", ["coordinate"] = "coordinator", ["envy"] = "envoy", ["country"] = "county", ["judges"] = "judge", ["vise"] = "vice",
        ["nation"] = "national", ["federation"] = "federal", ["environmental"] = "environment", ["educational"] = "education", ["industrial"] = "industry", ["agricultural"] = "agriculture", ["cultural"] = "culture", ["medicine"] = "medical", ["assist"] = "assistant",
        ["associated"] = "associate", ["presidential"] = "president", ["ministerial"] = "minister", ["secretarial"] = "secretary", ["directory"] = "director", ["intelligent"] = "intelligence", ["securities"] = "security",
        ["defensive"] = "defense", ["judicial"] = "justice", ["sate"] = "state", ["distinct"] = "district", ["precedent"] = "president", ["resident"] = "president", ["premiere"] = "premier", ["colonial"] = "colonel", ["corner"] = "coroner",
        ["martial"] = "marshal", ["command"] = "commander",
    };

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> RealWordsBySpan = RealWords.GetAlternateLookup<ReadOnlySpan<char>>();

    // Two words that make a title in one order alone.
    private static readonly HashSet<string> PairsOfOneOrder = new(["attorney general", "prime minister", "vice president", "chief justice", "surgeon general"], StringComparer.Ordinal);

    private readonly TitleGazetteer gazetteer;

    // Numbers of phrases from 1: the first with a content, and for each phrase the next with the same; 0 ends them.
    private readonly Dictionary<ulong, int> firstByContent;
    private readonly int[] nextOfContent;
    // By first letter and length: a slip keeps the one and hardly changes the other.
    private readonly Dictionary<(char Letter, int Length), List<(string Word, uint Letters)>> wordsByStart = [];
    private readonly Lazy<Dictionary<string, TitlePhrase>> byWords;
    private readonly Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>> areas;

    public TitleSlips(TitleGazetteer gazetteer)
    {
        this.gazetteer = gazetteer;
        byWords = new Lazy<Dictionary<string, TitlePhrase>>(ByWords);
        areas = new Lazy<HashSet<string>.AlternateLookup<ReadOnlySpan<char>>>(Areas);
        firstByContent = new Dictionary<ulong, int>(gazetteer.Phrases.Count);
        nextOfContent = new int[gazetteer.Phrases.Count + 1];
        for (var number = gazetteer.Phrases.Count; number > 0; number--)
            AddContent(number);

        var seen = new HashSet<string>(gazetteer.Phrases.Count, StringComparer.Ordinal);
        foreach (var phrase in gazetteer.Phrases)
        {
            foreach (var word in phrase.Words)
            {
                if (word.Length >= ShortestWord && seen.Add(word))
                    AddWord(word);
            }
        }
    }

    /// <summary>Whether any title has this content, so that <see cref="MeantBy"/> may know words of it.</summary>
    public bool Holds(TitleContent content) => content.WordCount > 1 && firstByContent.ContainsKey(content.Hash);

    /// <summary>The title that words were meant to be, or null: they are right, or nothing like a title.</summary>
    /// <param name="written">The words as written.</param>
    public TitlePhrase? MeantBy(ReadOnlySpan<string> written)
    {
        var usual = UsualOf(written);
        for (var number = FirstOf(written); number > 0; number = nextOfContent[number])
        {
            var phrase = gazetteer.Phrases[number - 1];
            if (IsSlipOf(phrase, written, usual, out _))
                return phrase;
        }

        return null;
    }

    /// <summary>The office of the facts that is right but for "for" in place of "of", or the other way round: "Secretary for Commerce". Elsewhere it may be another one's name.</summary>
    /// <param name="written">The words as written.</param>
    public TitlePhrase? SwappedFor(ReadOnlySpan<string> written)
    {
        var usual = UsualOf(written);
        for (var number = FirstOf(written); number > 0; number = nextOfContent[number])
        {
            var phrase = gazetteer.Phrases[number - 1];
            if (phrase.HasOffices && !IsSlipOf(phrase, written, usual, out var isSwapped) && isSwapped)
                return phrase;
        }

        return null;
    }

    /// <summary>The title of three or more words that is right but for their order: "Majority Senate Leader"; null for small words among them and for a title that is right.</summary>
    /// <param name="written">The words as written.</param>
    public TitlePhrase? Reordered(ReadOnlySpan<string> written)
    {
        if (written.Length < FewestReordered)
            return written.Length == 2 && UsualOf(written) is var pair && PairsOfOneOrder.Contains($"{pair[1]} {pair[0]}") ? gazetteer.Find([pair[1], pair[0]]) : null;

        var usual = UsualOf(written);
        return gazetteer.Find(usual) is null ? byWords.Value.GetValueOrDefault(string.Join(' ', usual.Order(StringComparer.Ordinal))) : null;
    }

    /// <summary>Whether words name what a minister or secretary may be in charge of: "water resources".</summary>
    public bool IsArea(ReadOnlySpan<char> words) => areas.Value.Contains(words);

    /// <summary>Number of the first phrase with the content of words, or 0.</summary>
    private int FirstOf(ReadOnlySpan<string> written) => TitleContent.Of(written) is { WordCount: > 1 } content ? firstByContent.GetValueOrDefault(content.Hash) : 0;

    private Dictionary<string, TitlePhrase> ByWords()
    {
        var phrases = new Dictionary<string, TitlePhrase>(StringComparer.Ordinal);
        foreach (var phrase in gazetteer.Phrases)
        {
            if (phrase.Words.Length >= FewestReordered && !phrase.Words.Any(static word => TitleContent.IsSmall(word)))
                phrases.TryAdd(string.Join(' ', phrase.Words.Order(StringComparer.Ordinal)), phrase);
        }

        return phrases;
    }

    /// <summary>"Water Resources" of "Minister of Water Resources", "Health" of "Health Minister"; what stands before "minister" and is no charge, as in "Prime Minister", left out.</summary>
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Areas()
    {
        var found = new HashSet<string>(NameComparer.Instance);
        foreach (var phrase in gazetteer.Phrases)
        {
            var words = phrase.Words.AsSpan();
            if (phrase.Class != OfficeClass.Minister || words.Length < 2)
                continue;

            if (words[0] is "minister" or "secretary" && words[1] is "of" or "for" && words.Length > 2)
                found.Add(string.Join(' ', words[(words[2] == "the" ? 3 : 2)..].ToArray()));
            else if (words[^1] is "minister" or "secretary" && words[0] is not ("prime" or "first" or "chief" or "deputy" or "permanent" or "cabinet" or "union" or "party" or "shadow" or "state" or "us" or "foreign" or "home" or "interior" or "financial" or "schools" or "lord" or "pensions"))
                found.Add(string.Join(' ', words[..^1].ToArray()));
        }

        return found.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The title that is right but for a word that stands twice: "Attorney General General".</summary>
    /// <param name="written">The words as written.</param>
    public TitlePhrase? Doubled(ReadOnlySpan<string> written)
    {
        var usual = UsualOf(written);

        for (var i = 1; i < usual.Length; i++)
        {
            if (usual[i] == usual[i - 1])
                return gazetteer.Find([.. usual[..i], .. usual[(i + 1)..]]) is { Words.Length: > 1 } phrase ? phrase : null;
        }

        return null;
    }

    /// <summary>The word of titles for which an English word may stand by a slip: "officer" for "Office"; null for none.</summary>
    public static string? MeantByReal(ReadOnlySpan<char> word) => RealWordsBySpan.TryGetValue(word, out var meant) ? meant : null;

    /// <summary>The words of titles that an unknown word may misspell, the nearest alone; none for a word that is right or too short to tell.</summary>
    public ImmutableArray<string> WordsMeantBy(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord || gazetteer.WordOf(word) != 0)
            return [];

        var most = word.Length >= LengthForTwoEdits ? 2 : 1;
        var fewest = most;
        var letter = NameFold.Fold(word[0]);
        var letters = EditDistance.LettersOf(word);
        var nearest = ImmutableArray.CreateBuilder<string>();
        for (var length = word.Length - most; length <= word.Length + most; length++)
        {
            if (wordsByStart.TryGetValue((letter, length), out var candidates))
                AddNearest(word, letters, candidates, nearest, ref fewest);
        }

        // "Advisory" for "Advisor", which is another form of "adviser".
        if (nearest.Count == 0 && OtherFormMeantBy(word) is { } usual)
            nearest.Add(usual);

        return nearest.ToImmutable();
    }

    private static string? OtherFormMeantBy(ReadOnlySpan<char> word)
    {
        var letter = NameFold.Fold(word[0]);
        foreach (var (variant, usual) in OtherForms)
        {
            if (variant[0] == letter && Math.Abs(variant.Length - word.Length) <= 1 && !IsPluralOf(word, variant) && EditDistance.Of(word, variant, most: 1) == 1)
                return usual;
        }

        return null;
    }

    private static string[] UsualOf(ReadOnlySpan<string> written)
    {
        var usual = new string[written.Length];
        for (var i = 0; i < written.Length; i++)
            usual[i] = TitleWords.UsualOf(written[i]);

        return usual;
    }

    private void AddContent(int number)
    {
        var content = TitleContent.Of(gazetteer.Phrases[number - 1].Words.AsSpan());
        if (content.WordCount < 2)
            return;

        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(firstByContent, content.Hash, out _);
        nextOfContent[number] = first;
        first = number;
    }

    /// <summary>Adds the candidates that are as near as the nearest so far; nearer ones drop those before.</summary>
    private static void AddNearest(ReadOnlySpan<char> word, uint letters, List<(string Word, uint Letters)> candidates, ImmutableArray<string>.Builder nearest, ref int fewest)
    {
        foreach (var (candidate, ofCandidate) in candidates)
        {
            if (!EditDistance.MayBeWithin(letters, ofCandidate, fewest) || IsPluralOf(word, candidate))
                continue;

            var distance = EditDistance.Of(word, candidate, fewest);
            if (distance == 0 || distance > fewest)
                continue;

            if (distance < fewest)
                nearest.Clear();

            fewest = distance;
            nearest.Add(candidate);
        }
    }

    private void AddWord(string word)
    {
        if (!wordsByStart.TryGetValue((word[0], word.Length), out var words))
            wordsByStart.Add((word[0], word.Length), words = []);

        words.Add((word, EditDistance.LettersOf(word)));
    }

    private static bool IsPluralOf(ReadOnlySpan<char> word, string candidate) =>
        (word.Length == candidate.Length + 1 && word[^1] == 's') || (candidate.Length == word.Length + 1 && candidate[^1] == 's');

    /// <summary>Whether the words are the title but for a slip. "The" too many is one only in an office of the facts; plurals of offices are right.</summary>
    private static bool IsSlipOf(TitlePhrase phrase, ReadOnlySpan<string> written, ReadOnlySpan<string> usual, out bool isSwapped)
    {
        var isSlip = false;
        var at = 0;
        isSwapped = false;
        foreach (var word in phrase.Words)
        {
            // "Minister for Trade" beside "Minister of Trade": many a land has its own custom; a Secretary of State has none.
            if (at < usual.Length && word is "of" or "for" && usual[at] is "of" or "for" && usual[at] != word)
            {
                isSwapped = true;
                isSlip |= at > 0 && at + 1 < usual.Length && usual[at - 1] is "secretary" or "undersecretary" && usual[at + 1] == "state";
                at++;
                continue;
            }

            while (at < usual.Length && TitleContent.IsSmall(usual[at]) && usual[at] != word)
            {
                isSlip |= usual[at] != "the" || phrase.HasOffices || (at > 0 && usual[at - 1] == "the");
                at++;
            }

            if (at < usual.Length && usual[at] == word)
            {
                at++;
            }
            else if (TitleContent.IsSmall(word))
            {
                isSlip = true;
            }
            else
            {
                // "Police Chiefs", "Chiefs of Staff" and "Attorneys General" are several, not a slip; "Budgets" in the middle is one.
                var isLonger = at < usual.Length && usual[at].Length > word.Length;
                if (at >= usual.Length || TitleWords.IsPlural(written[at]) || (isLonger && (at == 0 || (at == usual.Length - 1 && !phrase.Words.Contains("of", StringComparer.Ordinal)))))
                    return false;

                isSlip = true;
                at++;
            }
        }

        return isSlip;
    }
}
