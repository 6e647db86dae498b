using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Dictionaries;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>Words that stand in none of the Hunspell dictionaries that a rule names.</summary>
/// <remarks>
/// Finds nothing without dictionaries. Words with digits, acronyms and addresses are left alone, as are what the facts know and, unless <c>capitalized</c> asks for
/// them, words with a capital inside a sentence: most are names.
/// </remarks>
internal sealed class Spelling : Check, IScopedCheck
{
    private readonly PatternScope scope;
    private readonly Lazy<ImmutableArray<SpellingDictionary>> dictionaries;
    private readonly HashSet<string> ignored;
    private readonly ImmutableArray<PhraseExpression> filters;
    private readonly bool judgesCapitalized;

    /// <summary>Reads the options.</summary>
    public Spelling(RuleOptions options)
    {
        scope = PatternScope.Read(options, "prose & ~quotation");
        judgesCapitalized = options.Flag("capitalized", byDefault: false);
        ignored = new HashSet<string>(options.List("ignore"), StringComparer.OrdinalIgnoreCase);
        var patterns = options.List("filters");
        filters = [.. Enumerable.Range(0, patterns.Count).Select(i => PatternReading.Exact.RawOf(options, "filters", i, patterns[i])).OfType<PhraseExpression>()];
        var files = new List<(Text.SourceText Words, Text.SourceText? Affixes)>();
        var names = options.List("dictionaries");
        for (var i = 0; i < names.Count; i++)
        {
            var stem = names[i].EndsWith(".dic", StringComparison.Ordinal) ? names[i][..^4] : names[i];
            if (options.Open("dictionaries", i, names[i].EndsWith(".txt", StringComparison.Ordinal) ? names[i] : stem + ".dic", isNeeded: true) is { } words)
                files.Add((words, options.Open("dictionaries", i, stem + ".aff", isNeeded: false)));
        }

        dictionaries = new Lazy<ImmutableArray<SpellingDictionary>>(() => [.. files.Select(static file => new SpellingDictionary(file.Words, file.Affixes))]);
        HasDictionary = files.Count > 0;
    }

    public TextParts Parts => scope.Named;

    private bool HasDictionary { get; }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (!HasDictionary)
            yield break;

        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var block in model.Texts.Blocks)
        {
            if (!scope.MayHold(model, block))
                continue;

            for (var i = 0; i < block.Tokens.Length; i++)
            {
                if (!IsJudged(block, i))
                    continue;

                var word = block.TextOf(block.Tokens[i]).ToString();
                if (!known.TryGetValue(word, out var isRight))
                    known[word] = isRight = IsRight(word);

                if (!isRight && scope.Holds(model, block.SpanOf(i, i + 1)))
                    yield return At(block.SpanOf(i, i + 1), rule);
            }
        }
    }

    private bool IsJudged(ProseBlock block, int index)
    {
        const WordClasses Names = WordClasses.NameWord | WordClasses.PlaceWord | WordClasses.GivenName | WordClasses.Demonym | WordClasses.Abbreviation;
        var token = block.Tokens[index];
        if (!token.IsWord || token.Length < 2 || token.IsAllCapitals || (token.Shape & (TokenShape.HasDigit | TokenShape.Abbreviation | TokenShape.Initial)) != 0)
            return false;

        if (token.Is(Names) && (token.IsCapitalized || token.Is(WordClasses.Abbreviation)))
            return false;

        return judgesCapitalized || !token.IsCapitalized || token.StartsSentence;
    }

    private bool IsRight(string word) =>
        ignored.Contains(word) || dictionaries.Value.Any(dictionary => dictionary.Has(word)) || filters.Any(filter => filter.Covers(word));

    private Diagnostic At(ProseSpan span, Rule rule)
    {
        var suggestions = Suggestions.For(span.Text, dictionaries.Value).Select(word => ProseEdit.WithCapitalsOf(span.Text, word)).ToImmutableArray();
        var finding = rule.At(span, suggestions.IsEmpty ? "unknown" : null, ("to", string.Join("\" or \"", suggestions)));
        return suggestions.Length == 1 && ProseEdit.Replace(span, suggestions[0]) is { } edit ? finding with { Fix = Fix.Suggestion($"Write \"{suggestions[0]}\"", edit) } : finding;
    }
}
