using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Rules;

/// <summary>Something that wants words of its own to have numbers: a rule with phrases, the facts.</summary>
internal interface IWordSource
{
    /// <summary>Adds its words.</summary>
    void AddTo(LexiconBuilder words);
}

/// <summary>The words that a run knows: those of English, of the facts and of the rules. Built when the first draft is read.</summary>
internal sealed class Vocabulary(RuleSet rules, FactBook facts)
{
    private readonly Lazy<Lexicon> lexicon = new(() => Build(rules, facts));

    /// <summary>All words, with their numbers.</summary>
    public Lexicon Lexicon => lexicon.Value;

    private static Lexicon Build(RuleSet rules, FactBook facts)
    {
        var words = new LexiconBuilder();
        facts.AddTo(words);
        foreach (var rule in rules.Rules)
        {
            if (rule.Check is IWordSource source)
                source.AddTo(words);
        }

        return new Lexicon(words);
    }
}
