using System.Collections.Immutable;
using DraftLint.Dictionaries;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>spelling</c>: words that stand in no dictionary.</summary>
/// <remarks>The dictionaries are Hunspell files that the rule names, looked for beside it, in <c>dicpath</c> and where Vale keeps them; Vale's own built-in one is not part of DraftLint.</remarks>
internal sealed class ValeSpelling : ValeCheck
{
    private readonly ValeExceptions exceptions;
    private readonly ImmutableArray<PhraseExpression> filters;
    private readonly HashSet<string> ignored = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<ImmutableArray<SpellingDictionary>> dictionaries;
    private readonly bool isCustom;
    private readonly bool hasDictionary;

    /// <summary>Reads the options.</summary>
    public ValeSpelling(RuleOptions options)
        : base(options)
    {
        exceptions = ValeExceptions.Read(options);
        isCustom = options.Flag("custom", byDefault: false);
        _ = options.Flag("append", byDefault: false);
        _ = options.Number("threshold", 0);
        var reader = new ValePatterns(options, ignoresCase: false);
        var patterns = options.List("filters");
        filters = [.. Enumerable.Range(0, patterns.Count).Select(i => reader.Make("filters", i, patterns[i], patterns[i])).OfType<PhraseExpression>()];
        ReadIgnored(options);
        var files = DictionariesOf(options);
        hasDictionary = files.Count > 0;
        dictionaries = new Lazy<ImmutableArray<SpellingDictionary>>(() => [.. files.Select(static file => new SpellingDictionary(file.Words, file.Affixes))]);
        if (!hasDictionary)
            options.Refuse("dictionaries", "The rule finds nothing without a dictionary, and Vale's own is not part of DraftLint: name one under \"dictionaries\" with \"dicpath\", or under \"dic\" and \"aff\".");
    }

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        if (!hasDictionary)
            yield break;

        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var unit in draft.UnitsOf(Scope))
        {
            foreach (var span in ValeWords.Of(unit.Text.Text))
            {
                var word = string.Concat(unit.Text.Text.AsSpan(span.Start, span.Length).ToString().Select(ValeWords.Straight));
                if (!known.TryGetValue(word, out var isRight))
                    known[word] = isRight = IsRight(word);

                if (!isRight && !exceptions.Surround(unit.Text.Text, span.Start, span.Length))
                    yield return new ValeAlert(unit, span.Start, span.Length, [word]) { Choices = Action.Name == "suggest" ? Suggestions.For(word, dictionaries.Value) : [] };
            }
        }
    }

    private bool IsRight(string word) =>
        (!isCustom && IsSkipped(word)) || filters.Any(filter => filter.StandsIn(word)) || ignored.Contains(word) || dictionaries.Value.Any(dictionary => dictionary.Has(word)) || exceptions.StandIn(word);

    /// <summary>Words with digits or signs, in camel case or with capitals at their end are no words of a dictionary.</summary>
    private static bool IsSkipped(string word)
    {
        if (word.Any(static letter => !char.IsLetter(letter) && letter is not ('_' or '\'')) || char.IsUpper(word[^1]))
            return true;

        for (var i = 1; i + 1 < word.Length; i++)
        {
            if (char.IsAsciiLetterLower(word[i - 1]) && char.IsAsciiLetterUpper(word[i]) && word[..i].Any(char.IsAsciiLetterUpper))
                return true;
        }

        return false;
    }

    private void ReadIgnored(RuleOptions options)
    {
        var names = options.List("ignore");
        for (var i = 0; i < names.Count; i++)
        {
            if (Open(options, "ignore", i, names[i], "config/ignore") is { } list)
                ignored.UnionWith(list.Content.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
            else
                options.RefuseItem("ignore", i, 0, $"There is no file \"{names[i]}\" beside the rule, in the styles' folder or in config/ignore.");
        }
    }

    private static List<(SourceText Words, SourceText? Affixes)> DictionariesOf(RuleOptions options)
    {
        var found = new List<(SourceText Words, SourceText? Affixes)>();
        var folder = options.Text("dicpath", "");
        var dic = options.Text("dic", "");
        var aff = options.Text("aff", "");
        if (dic.Length > 0 && Open(options, "dic", 0, dic, "config/dictionaries") is { } single)
            found.Add((single, aff.Length > 0 ? Open(options, "aff", 0, aff, "config/dictionaries") : null));

        var names = options.List("dictionaries");
        for (var i = 0; i < names.Count; i++)
        {
            var stem = folder.Length > 0 ? $"{folder.TrimEnd('/')}/{names[i]}" : names[i];
            if (Open(options, "dictionaries", i, stem + ".dic", "config/dictionaries") is { } words)
                found.Add((words, Open(options, "dictionaries", i, stem + ".aff", "config/dictionaries")));
            else
                options.RefuseItem("dictionaries", i, 0, $"There is no dictionary \"{stem}.dic\" beside the rule, in the styles' folder or in config/dictionaries.");
        }

        return found;
    }

    /// <summary>A file beside the rule, in the folder of all styles, or where Vale keeps its like.</summary>
    private static SourceText? Open(RuleOptions options, string key, int item, string path, string room) =>
        options.Open(key, item, path, isNeeded: false) ?? options.Open(key, item, "../" + path, isNeeded: false) ?? options.Open(key, item, $"../{room}/{path}", isNeeded: false);
}
