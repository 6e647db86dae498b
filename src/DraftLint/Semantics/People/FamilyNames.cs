using System.Collections.Frozen;

namespace DraftLint.Semantics.People;

/// <summary>Family names that stand first, by the custom of Korea, China and Vietnam, and the syllables of Korean given names.</summary>
internal static class FamilyNames
{
    private static readonly FrozenSet<string> Korean = Set("Kim Lee Yi Ri Rhee Park Pak Choi Choe Jung Chung Jeong Jong Kang Cho Jo Yoon Yun Jang Chang Lim Im Han Oh Seo Shin Sin Kwon Hwang Ahn An Song Ryu Yoo Yu Hong Moon Mun Roh No Ban Paek Baek Hyon Hwang Nam Ko Koh Bae Hyun Thae Thaek Jon Jun Cha Min Na Noh");
    private static readonly FrozenSet<string> Chinese = Set("Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin Guo Ma Deng Mao Jiang Wen Bo Peng Qin Zeng Tsai Lai Han Hou Ko Xie Lu Cao Ding Cai Ai Fang Ren");
    private static readonly FrozenSet<string> Vietnamese = Set("Nguyen Tran Pham Vo Vu Phan Truong Bui Ngo Duong Ly Hoang Huynh Dinh To Luong");
    private static readonly FrozenSet<string> Syllables = Set("il un eun ok ung song sung nam hui sik hyok chol yong suk hyun won woo hun bok jong hyon guk ryong sop ju gun nyon min chun jin jun ho moon soon hoon joon gyu kyu ryol yeol");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> KoreanBySpan = Korean.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SyllablesBySpan = Syllables.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is a Korean family name: "Kim", "Pak".</summary>
    public static bool IsKorean(ReadOnlySpan<char> word) => KoreanBySpan.Contains(word);

    /// <summary>Whether a word, written small, is a syllable of Korean given names: "un", "il".</summary>
    public static bool IsKoreanSyllable(ReadOnlySpan<char> word) => SyllablesBySpan.Contains(word);

    /// <summary>Whether a name of these words begins with its family name: "Choe Son Hui", "Moon Jae-in", "Xi Jinping", not "Kim Reynolds".</summary>
    /// <param name="words">The words, hyphenated ones as one.</param>
    public static bool StandsFirst(ReadOnlySpan<string> words)
    {
        if (words.Length is < 2 or > 4 || words[^1].EndsWith('.'))
            return false;

        if (Korean.Contains(words[0]))
            return words.Length == 3 ? words[1].Length <= 5 && words[2].Length <= 5 : words.Length == 2 && words[1].Contains('-', StringComparison.Ordinal);

        // A Chinese given name of two syllables is one word; as a first name before a European surname it would hardly be.
        return (words.Length == 2 && Chinese.Contains(words[0]) && words[0] is not ("Han" or "Ai" or "Ma" or "Bo" or "Lai" or "Lu" or "Ren"))
            || (words.Length >= 3 && Vietnamese.Contains(words[0]));
    }

    /// <summary>One spelling for what the transcriptions of Korean write in several ways: "Geun", "Keun"; "Sun", "Son", "Soon".</summary>
    /// <param name="given">The given name in small letters, without hyphens.</param>
    public static string SoundOf(string given)
    {
        ReadOnlySpan<(string From, string To)> pairs = [("eo", "o"), ("oo", "u"), ("ee", "i"), ("ui", "i"), ("ae", "e"), ("sh", "s"), ("ch", "j"), ("u", "o"), ("g", "k"), ("d", "t"), ("b", "p")];
        foreach (var (from, to) in pairs)
            given = given.Replace(from, to, StringComparison.Ordinal);

        return given;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
