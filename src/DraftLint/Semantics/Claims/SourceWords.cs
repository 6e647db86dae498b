using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>The words by which sources are told.</summary>
internal static class SourceWords
{
    /// <summary>Verbs that tell what was counted: "shows", "found", "put".</summary>
    public static LexemeSet Findings { get; } = new(SourceVocabulary.Findings);

    /// <summary>What holds figures: "survey", "audit", "data".</summary>
    public static LexemeSet Reports { get; } = new(SourceVocabulary.Reports);

    /// <summary>Offices and bodies that can be asked: "department", "auditor".</summary>
    public static LexemeSet Bodies { get; } = new(SourceVocabulary.Bodies);

    /// <summary>People who are asked for what they know and can stay nameless: "experts", "critics".</summary>
    public static LexemeSet Experts { get; } = new(SourceVocabulary.Experts);

    /// <summary>Those who stand for one side: "critics", "supporters".</summary>
    public static LexemeSet Partisans { get; } = new(SourceVocabulary.Partisans);

    /// <summary>Research without a name: "studies", "research".</summary>
    public static LexemeSet Studies { get; } = new(SourceVocabulary.Studies);

    /// <summary>Verbs with which a nameless source makes a claim.</summary>
    public static LexemeSet Contentions { get; } = new(SourceVocabulary.Contentions);

    /// <summary>Figures that say nothing of where they come from: "the latest figures".</summary>
    public static LexemeSet Data { get; } = new(SourceVocabulary.Data);

    /// <summary>Whether a verb form at a token tells what its subject says or found; an infinitive and a participle in -ing do not.</summary>
    public static bool IsTelling(ProseBlock block, int first, int index)
    {
        var token = block.Tokens[index];
        if (!token.IsWord || (!token.Is(WordClasses.SpeechVerb) && !Findings.Has(token)))
            return false;

        var word = block.TextOf(token);
        if (word.EndsWith("ing") || (token.IsCapitalized && !token.StartsSentence) || word is "according")
            return false;

        if (index == first)
            return false;

        // "the agency charges double"
        if (word is "charges" or "charge" or "charged" && !(index + 1 < block.Tokens.Length && block.TextOf(block.Tokens[index + 1]) is "that"))
            return false;

        // "the vote count", "a house record": a form that is noun as well needs a subject in the plural.
        var before = block.Tokens[index - 1];
        if (word is "count" or "report" or "estimate" or "poll" or "track" or "rank" or "list" or "record" or "measure" or "survey" or "note" or "claim" or "state" or "charge" or "stress" or "answer" or "promise" or "read"
            && !block.TextOf(before).EndsWith("s") && !before.Is(WordClasses.Pronoun | WordClasses.Adverb))
        {
            return false;
        }

        return !before.Is(WordClasses.Article | WordClasses.Determiner) && block.TextOf(before) is not ("to" or "of" or "in" or "on" or "for");
    }
}
