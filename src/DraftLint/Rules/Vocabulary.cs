using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Phrases;
using DraftLint.Syntax;
using DraftLint.Vale;

namespace DraftLint.Rules;

/// <summary>Something that wants words of its own to have numbers: a rule with phrases, the facts.</summary>
internal interface IWordSource
{
    /// <summary>Adds its words.</summary>
    void AddTo(LexiconBuilder words);
}

/// <summary>The words and phrases that a run knows: those of English, of the facts and of the rules. Built when the first draft is read.</summary>
internal sealed class Vocabulary
{
    private readonly Lazy<(Lexicon Lexicon, PhraseIndex Phrases)> built;
    private readonly Lazy<ValeIndex> vale;
    private readonly ImmutableArray<Rule> phraseRules;

    /// <summary>Makes the vocabulary of a set of rules and a book of facts.</summary>
    public Vocabulary(RuleSet rules, FactBook facts)
    {
        var everywhere = ImmutableArray.CreateBuilder<Rule>();
        var byPhrase = ImmutableArray.CreateBuilder<Rule>();
        foreach (var rule in rules.Rules)
        {
            if (rule.Severity != Severity.Off)
                (rule.Check is IPhraseCheck ? byPhrase : everywhere).Add(rule);
        }

        PlainRules = everywhere.ToImmutable();
        phraseRules = byPhrase.ToImmutable();
        built = new Lazy<(Lexicon Lexicon, PhraseIndex Phrases)>(() => Build(rules, facts));
        vale = new Lazy<ValeIndex>(() => new ValeIndex(PlainRules.Select(static rule => rule.Check).OfType<IValeSearch>()));
    }

    /// <summary>All words, with their numbers.</summary>
    public Lexicon Lexicon => built.Value.Lexicon;

    /// <summary>All phrases of rules that are on.</summary>
    public PhraseIndex Phrases => built.Value.Phrases;

    /// <summary>The patterns of all of Vale's rules that are on.</summary>
    public ValeIndex ValeIndex => vale.Value;

    /// <summary>The rules that are on and run on every draft.</summary>
    public ImmutableArray<Rule> PlainRules { get; }

    /// <summary>The rules about phrases that have something to look at in a draft: of ten thousand, the few whose words stand in it.</summary>
    public IEnumerable<Rule> RulesFor(PhraseScan scan)
    {
        foreach (var owner in scan.Owners)
            yield return phraseRules[owner];
    }

    private (Lexicon Lexicon, PhraseIndex Phrases) Build(RuleSet rules, FactBook facts)
    {
        var words = new LexiconBuilder();
        facts.AddTo(words);
        foreach (var rule in rules.Rules)
        {
            if (rule.Check is IWordSource source)
                source.AddTo(words);
        }

        var phrases = new PhraseIndexBuilder();
        foreach (var rule in PlainRules)
        {
            if (rule.Check is IScopedCheck scoped)
                phrases.Need(scoped.Parts);
        }

        foreach (var rule in phraseRules)
            phrases.Add((IPhraseCheck)rule.Check);

        phrases.AddTo(words);
        var lexicon = new Lexicon(words);
        return (lexicon, new PhraseIndex(phrases, lexicon));
    }
}
