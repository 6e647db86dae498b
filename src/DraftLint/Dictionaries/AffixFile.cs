using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Dictionaries;

/// <summary>How the flags behind a word are written.</summary>
internal enum FlagForm : byte
{
    /// <summary>One character each.</summary>
    Letter,

    /// <summary>Two characters each.</summary>
    Pair,

    /// <summary>Numbers with commas.</summary>
    Number,
}

/// <summary>A Hunspell .aff file, as far as English dictionaries use the format: affixes, replacements, the flags that forbid.</summary>
/// <remarks>Compounding is left out: words with digits ("21st"), for which English uses it, are not judged at all.</remarks>
internal sealed class AffixFile
{
    private readonly Dictionary<(bool IsSuffix, string Flag), bool> crossing = [];
    private readonly List<Affix> affixes = [];
    private readonly List<(string Wrong, string Right)> replacements = [];
    private readonly List<(string From, string To)> conversions = [];
    private readonly List<string> breaks = [];
    private readonly List<string[]> flagAliases = [];
    private FlagForm form;

    private AffixFile()
    {
    }

    /// <summary>A file without affixes, for a plain list of words.</summary>
    public static AffixFile None { get; } = new();

    /// <summary>All affixes.</summary>
    public IReadOnlyList<Affix> Affixes => affixes;

    /// <summary>Letters that writers take for others ("f" for "ph"), in the order of the file.</summary>
    public IReadOnlyList<(string Wrong, string Right)> Replacements => replacements;

    /// <summary>Signs that part a word into words: <c>-</c> inside it, <c>^-</c> at its beginning, <c>-$</c> at its end.</summary>
    public IReadOnlyList<string> Breaks => breaks;

    /// <summary>Letters worth trying for a suggestion, the most frequent first.</summary>
    public string Letters { get; private set; } = "esianrtolcdugmphbyfvkwz";

    /// <summary>Flag of words that are never suggested.</summary>
    public string? NoSuggestFlag { get; private set; }

    /// <summary>Flag of words that are wrong.</summary>
    public string? ForbiddenFlag { get; private set; }

    /// <summary>Flag of words that are right in their own capitals alone.</summary>
    public string? KeepCaseFlag { get; private set; }

    /// <summary>Flag of stems that are no words without an affix.</summary>
    public string? NeedAffixFlag { get; private set; }

    /// <summary>Flag of parts of compounds.</summary>
    public string? OnlyInCompoundFlag { get; private set; }

    /// <summary>Reads a file; lines that English does not need are passed over.</summary>
    public static AffixFile Read(SourceText file)
    {
        var result = new AffixFile();
        foreach (var line in file.Content.AsSpan().EnumerateLines())
        {
            var comment = line.IndexOf('#');
            var text = comment == 0 ? [] : line.TrimEnd();
            if (!text.IsEmpty)
                result.Add(text.ToString().Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));
        }

        return result;
    }

    /// <summary>The flags in a text behind a slash.</summary>
    public ImmutableArray<string> FlagsOf(string text)
    {
        if (flagAliases.Count > 0 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var alias))
            return alias >= 1 && alias <= flagAliases.Count ? [.. flagAliases[alias - 1]] : [];

        return form switch
        {
            FlagForm.Number => [.. text.Split(',', StringSplitOptions.RemoveEmptyEntries)],
            FlagForm.Pair => [.. text.Chunk(2).Select(static pair => new string(pair))],
            _ => [.. text.Select(static letter => letter.ToString())],
        };
    }

    /// <summary>A word with the letters of the dictionary: a straight apostrophe for a curly one.</summary>
    public string Converted(string word)
    {
        word = word.Replace('’', '\'');
        foreach (var (from, to) in conversions)
            word = word.Replace(from, to, StringComparison.Ordinal);

        return word;
    }

    private void Add(string[] parts)
    {
        switch (parts)
        {
            case ["FLAG", "long", ..]:
                form = FlagForm.Pair;
                break;
            case ["FLAG", "num", ..]:
                form = FlagForm.Number;
                break;
            case ["AF", var flags, ..] when !int.TryParse(flags, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _) || flagAliases.Count > 0:
                flagAliases.Add([.. FlagsOf(flags)]);
                break;
            case ["BREAK", var sign, ..] when !char.IsAsciiDigit(sign[0]):
                breaks.Add(sign);
                break;
            case ["TRY", var letters, ..]:
                Letters = letters;
                break;
            case ["NOSUGGEST", var flag, ..]:
                NoSuggestFlag = flag;
                break;
            case ["FORBIDDENWORD", var flag, ..]:
                ForbiddenFlag = flag;
                break;
            case ["KEEPCASE", var flag, ..]:
                KeepCaseFlag = flag;
                break;
            case ["NEEDAFFIX" or "PSEUDOROOT", var flag, ..]:
                NeedAffixFlag = flag;
                break;
            case ["ONLYINCOMPOUND", var flag, ..]:
                OnlyInCompoundFlag = flag;
                break;
            case ["REP", var wrong, var right, ..]:
                replacements.Add((wrong.Replace('_', ' '), right.Replace('_', ' ')));
                break;
            case ["ICONV", var from, var to, ..]:
                conversions.Add((from, to));
                break;
            case ["PFX" or "SFX", var flag, "Y" or "N", _, ..] when !crossing.ContainsKey((parts[0] == "SFX", flag)):
                crossing[(parts[0] == "SFX", flag)] = parts[2] == "Y";
                break;
            case ["PFX" or "SFX", var flag, var stripped, var added, ..]:
                AddAffix(parts[0] == "SFX", flag, stripped, added, parts.Length > 4 ? parts[4] : ".");
                break;
        }
    }

    private void AddAffix(bool isSuffix, string flag, string stripped, string added, string condition)
    {
        var slash = added.IndexOf('/', StringComparison.Ordinal);
        var letters = slash < 0 ? added : added[..slash];
        if (AffixLetter.Read(condition) is not { } read)
            return;

        affixes.Add(new Affix(
            flag,
            isSuffix,
            crossing.GetValueOrDefault((isSuffix, flag)),
            stripped == "0" ? "" : stripped,
            letters == "0" ? "" : letters,
            read,
            slash < 0 ? [] : FlagsOf(added[(slash + 1)..])));
    }
}
