using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Dictionaries;

/// <summary>A Hunspell dictionary: a list of stems with flags, and the affixes that make words of them. Immutable.</summary>
internal sealed class SpellingDictionary
{
    /// <summary>How often one word may be parted: "state-of-the-art" three times.</summary>
    private const int MostBreaks = 10;

    private readonly AffixFile affixes;
    private readonly Dictionary<string, string> flagsByStem = new(StringComparer.Ordinal);
    private readonly ILookup<char, Affix> suffixesByLast;
    private readonly ILookup<char, Affix> prefixesByFirst;

    /// <summary>Reads a dictionary.</summary>
    /// <param name="words">The .dic file, or any list of words, one a line.</param>
    /// <param name="affixes">The .aff file beside it, or null.</param>
    public SpellingDictionary(SourceText words, SourceText? affixes)
    {
        this.affixes = affixes is null ? AffixFile.None : AffixFile.Read(affixes);
        suffixesByLast = this.affixes.Affixes.Where(static affix => affix.IsSuffix).ToLookup(static affix => affix.Added.Length == 0 ? '\0' : affix.Added[^1]);
        prefixesByFirst = this.affixes.Affixes.Where(static affix => !affix.IsSuffix).ToLookup(static affix => affix.Added.Length == 0 ? '\0' : affix.Added[0]);
        foreach (var line in words.Content.AsSpan().EnumerateLines())
            AddLine(line);
    }

    /// <summary>The affix file's letters and replacements, for suggestions.</summary>
    public AffixFile Affixes => affixes;

    /// <summary>Whether a word is right, in its own capitals or in those that the start of a sentence or a headline gives it.</summary>
    public bool Has(string word)
    {
        word = affixes.Converted(word);
        return word.Length == 0 || IsRight(word) || HasPieces(word, MostBreaks);
    }

    /// <summary>Whether a word in small letters may be offered instead of a wrong one.</summary>
    public bool MaySuggest(string word) => word.Length > 0 && HasExactly(word, isChanged: false, isSuggested: true);

    private bool IsRight(string word)
    {
        if (HasExactly(word, isChanged: false, isSuggested: false))
            return true;

        var lower = word.ToLowerInvariant();
        if (lower == word)
            return false;

        if (HasExactly(lower, isChanged: true, isSuggested: false))
            return true;

        var isUpper = word.Length > 1 && !word.Any(char.IsLower);
        return isUpper && HasExactly(char.ToUpperInvariant(word[0]) + lower[1..], isChanged: true, isSuggested: false);
    }

    /// <summary>Whether all pieces are right that the signs of the affix file part a word into.</summary>
    /// <param name="word">The word, or what is left of it.</param>
    /// <param name="most">How often it may still be parted.</param>
    private bool HasPieces(string word, int most)
    {
        foreach (var sign in most > 0 ? affixes.Breaks : [])
        {
            if (sign is ['^', .. var first] && word.StartsWith(first, StringComparison.Ordinal) && IsRightOrParted(word[first.Length..], most))
                return true;

            if (sign is [.. var last, '$'] && word.EndsWith(last, StringComparison.Ordinal) && IsRightOrParted(word[..^last.Length], most))
                return true;

            for (var at = word.IndexOf(sign, StringComparison.Ordinal); at > 0 && at + sign.Length < word.Length; at = word.IndexOf(sign, at + 1, StringComparison.Ordinal))
            {
                if (IsRight(word[..at]) && IsRightOrParted(word[(at + sign.Length)..], most))
                    return true;
            }
        }

        return false;
    }

    private bool IsRightOrParted(string word, int most) => word.Length > 0 && (IsRight(word) || HasPieces(word, most - 1));

    private void AddLine(ReadOnlySpan<char> line)
    {
        var end = line.IndexOf('\t');
        var text = (end < 0 ? line : line[..end]).Trim();
        if (text.IsEmpty || text[0] == '#' || !text.ContainsAnyExceptInRange('0', '9'))
            return;

        // A slash in a word itself has a backslash before it.
        var slash = text.IndexOf('/');
        while (slash > 0 && text[slash - 1] == '\\')
            slash = text[(slash + 1)..].IndexOf('/') is var next and >= 0 ? slash + 1 + next : -1;

        var word = (slash < 0 ? text : text[..slash]).ToString().Replace("\\/", "/", StringComparison.Ordinal);
        var flags = slash < 0 ? "" : text[(slash + 1)..].ToString();
        flagsByStem[word] = flagsByStem.TryGetValue(word, out var known) && known.Length > 0 ? known + "\n" + flags : flags;
    }

    private bool HasExactly(string word, bool isChanged, bool isSuggested)
    {
        if (flagsByStem.TryGetValue(word, out var flags) && Sets(flags).Any(set => IsWord(set, isChanged, isSuggested)))
            return true;

        return flagsByStem.GetValueOrDefault(word) is not { } own || !Sets(own).Any(set => Holds(set, affixes.ForbiddenFlag)) ? HasAffixed(word, isChanged, isSuggested) : false;
    }

    private bool HasAffixed(string word, bool isChanged, bool isSuggested)
    {
        foreach (var suffix in Suffixes(word))
        {
            if (suffix.StemOf(word) is not { } stem)
                continue;

            if (IsStem(stem, suffix.Flag, isChanged, isSuggested) || HasTwice(stem, suffix, isChanged, isSuggested))
                return true;

            if (suffix.Crosses && Prefixes(stem).Any(prefix => prefix.Crosses && prefix.StemOf(stem) is { } inner && IsStem(inner, suffix.Flag, isChanged, isSuggested, prefix.Flag)))
                return true;
        }

        return Prefixes(word).Any(prefix => prefix.StemOf(word) is { } stem && IsStem(stem, prefix.Flag, isChanged, isSuggested));
    }

    /// <summary>A suffix upon a suffix, where the inner one allows it.</summary>
    private bool HasTwice(string word, Affix outer, bool isChanged, bool isSuggested)
    {
        foreach (var inner in Suffixes(word))
        {
            if (inner.Flags.Contains(outer.Flag, StringComparer.Ordinal) && inner.StemOf(word) is { } stem && IsStem(stem, inner.Flag, isChanged, isSuggested))
                return true;
        }

        return false;
    }

    private IEnumerable<Affix> Suffixes(string word) => suffixesByLast[word[^1]].Concat(suffixesByLast['\0']);

    private IEnumerable<Affix> Prefixes(string word) => prefixesByFirst[word[0]].Concat(prefixesByFirst['\0']);

    /// <summary>Whether a stem takes one flag, or two; it may be no word by itself.</summary>
    private bool IsStem(string stem, string flag, bool isChanged, bool isSuggested, string? second = null)
    {
        if (stem.Length == 0 || !flagsByStem.TryGetValue(stem, out var flags))
            return false;

        foreach (var set in Sets(flags))
        {
            if (Holds(set, flag) && (second is null || Holds(set, second)) && !Holds(set, affixes.ForbiddenFlag) && !(isChanged && Holds(set, affixes.KeepCaseFlag)) && !(isSuggested && Holds(set, affixes.NoSuggestFlag)))
                return true;
        }

        return false;
    }

    private bool IsWord(ImmutableArray<string> flags, bool isChanged, bool isSuggested) =>
        !Holds(flags, affixes.ForbiddenFlag) && !Holds(flags, affixes.NeedAffixFlag) && !Holds(flags, affixes.OnlyInCompoundFlag)
        && !(isChanged && Holds(flags, affixes.KeepCaseFlag)) && !(isSuggested && Holds(flags, affixes.NoSuggestFlag));

    /// <summary>A stem may stand on several lines, each with its own flags.</summary>
    private IEnumerable<ImmutableArray<string>> Sets(string flags) => flags.Split('\n').Select(affixes.FlagsOf);

    private static bool Holds(ImmutableArray<string> flags, string? flag) => flag is not null && flags.Contains(flag, StringComparer.Ordinal);
}
