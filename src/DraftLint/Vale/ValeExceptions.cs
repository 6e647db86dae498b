using System.Collections.Immutable;
using DraftLint.Phrases;
using DraftLint.Rules;

namespace DraftLint.Vale;

/// <summary>What a rule leaves alone: its <c>exceptions</c> and, unless it says <c>vocab: false</c>, the accepted words of the vocabularies.</summary>
internal sealed class ValeExceptions
{
    /// <summary>The key under which accepted words reach a rule.</summary>
    public const string AcceptedKey = "accepted";

    private readonly ValeAlternation terms;
    private readonly ValeAlternation phrases;

    private ValeExceptions(IReadOnlyList<string> own, IReadOnlyList<string> accepted, ValeAlternation terms, ValeAlternation phrases)
    {
        this.terms = terms;
        this.phrases = phrases;
        Own = own;
        Accepted = accepted;
    }

    /// <summary>The rule's own, as they are written.</summary>
    public IReadOnlyList<string> Own { get; }

    /// <summary>The accepted words that count for it.</summary>
    public IReadOnlyList<string> Accepted { get; }

    /// <summary>The expressions of all of them, longest first; a capital is a capital unless the term begins with <c>(?i)</c>.</summary>
    public ValeAlternation Terms => terms;

    /// <summary>Reads the keys.</summary>
    /// <param name="options">The rule's options.</param>
    /// <param name="takesVocabulary">Whether accepted words count at all.</param>
    public static ValeExceptions Read(RuleOptions options, bool takesVocabulary = true)
    {
        var own = options.List("exceptions");
        var accepted = options.List(AcceptedKey);
        if (!options.Flag("vocab", byDefault: true) || !takesVocabulary)
            accepted = [];

        var patterns = new ValePatterns(options, ignoresCase: false);
        var folding = new ValePatterns(options, ignoresCase: true);
        return new ValeExceptions(
            own,
            accepted,
            Joined(patterns.Join("exceptions", own, ValePatterns.Bounded), patterns.Join(AcceptedKey, accepted, ValePatterns.Bounded)),
            Joined(folding.Join("exceptions", Phrases(own), ValePatterns.Bounded), folding.Join(AcceptedKey, Phrases(accepted), ValePatterns.Bounded)));
    }

    /// <summary>Whether a term stands in some words.</summary>
    public bool StandIn(string words)
    {
        var folded = Typography.FoldAll(words);
        foreach (var term in terms.Items)
        {
            if (ValeAlternation.MayStandIn(folded, term) && term.StandsIn(words))
                return true;
        }

        return false;
    }

    /// <summary>Whether words lie inside a phrase of several words that is left alone.</summary>
    public bool Surround(string text, int start, int length)
    {
        if (phrases.Items.IsEmpty)
            return false;

        var folded = Typography.FoldAll(text);
        foreach (var phrase in phrases.Items)
        {
            if (!ValeAlternation.MayStandIn(folded, phrase))
                continue;

            foreach (var match in phrase.MatchesIn(text))
            {
                if (match.Index <= start && start + length <= match.Index + match.Length)
                    return true;
            }
        }

        return false;
    }

    private static ValeAlternation Joined(ValeAlternation left, ValeAlternation right) => new([.. left.Items, .. right.Items]);

    private static ImmutableArray<string> Phrases(IReadOnlyList<string> terms) =>
        [.. terms.Where(static term => term.Contains(' ', StringComparison.Ordinal) || term.Contains(@"\s", StringComparison.Ordinal))];
}
