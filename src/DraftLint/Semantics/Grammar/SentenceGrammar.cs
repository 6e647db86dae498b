using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Grammar;

/// <summary>The clauses of one sentence and the finite verbs in them, as far as the words show them.</summary>
/// <remarks>Reading takes one pass; each question takes a binary search, however long the sentence is.</remarks>
internal sealed class SentenceGrammar
{
    private readonly int first;
    private readonly ImmutableArray<int> clauseOfToken;
    private readonly ImmutableArray<Clause> clauses;

    internal SentenceGrammar(int first, ImmutableArray<int> clauseOfToken, ImmutableArray<Clause> clauses, ImmutableArray<VerbGroup> groups)
    {
        this.first = first;
        this.clauseOfToken = clauseOfToken;
        this.clauses = clauses;
        Groups = groups;
    }

    /// <summary>The verb groups, in order.</summary>
    public ImmutableArray<VerbGroup> Groups { get; }

    /// <summary>Reads a sentence.</summary>
    public static SentenceGrammar Read(ProseBlock block, Sentence sentence) => new ClauseReader(block, sentence).Read();

    /// <summary>The tense of the clause around a token of the sentence.</summary>
    public Tense TenseAt(int token) =>
        clauses[clauseOfToken[token - first]].IsHypothetical ? Tense.Hypothetical : GroupAt(token)?.Tense ?? Tense.None;

    /// <summary>The verb group that a token goes with: that of its clause, else of the clause around, else the next one of the sentence.</summary>
    public VerbGroup? GroupAt(int token)
    {
        if (Groups.IsEmpty)
            return null;

        var verbal = clauses[clauseOfToken[token - first]].Verbal;
        return verbal < 0 ? GroupIn(Groups, [], token) : GroupIn(clauses[verbal].Groups, clauses[verbal].Conjunctions, token);
    }

    /// <summary>The first verb group at a token or behind it; null for none.</summary>
    public VerbGroup? GroupFrom(int token)
    {
        var next = TokenOrder.FirstFrom(Groups.AsSpan(), token);
        return next < Groups.Length ? Groups[next] : null;
    }

    /// <summary>The verb that a token goes with: the one before it, unless a conjunction parts the two and another verb follows.</summary>
    private static VerbGroup GroupIn(ImmutableArray<VerbGroup> groups, ImmutableArray<Conjunction> conjunctions, int token)
    {
        var next = TokenOrder.FirstFrom(groups.AsSpan(), token + 1);
        if (next == 0)
            return groups[0];

        var before = groups[next - 1];
        return next < groups.Length && IsParted(conjunctions, before, token) ? groups[next] : before;
    }

    /// <summary>Whether a conjunction leads right to a token: "He came in May and in June he will leave", not "by Hale and Roe in June".</summary>
    private static bool IsParted(ImmutableArray<Conjunction> conjunctions, VerbGroup group, int token)
    {
        var next = TokenOrder.FirstFrom(conjunctions.AsSpan(), token + 1);
        return next > 0 && conjunctions[next - 1].FirstToken >= group.EndToken && token <= conjunctions[next - 1].EndOfLead;
    }
}

/// <summary>One clause.</summary>
/// <param name="Verbal">Number of the nearest clause around it that has a verb, itself first; -1 where none has.</param>
/// <param name="IsHypothetical">Whether "if", "suppose" or the like opens it or a clause around it.</param>
/// <param name="Groups">Its verb groups, in order.</param>
/// <param name="Conjunctions">The conjunctions that go on with it, in order.</param>
internal readonly record struct Clause(int Verbal, bool IsHypothetical, ImmutableArray<VerbGroup> Groups, ImmutableArray<Conjunction> Conjunctions);

/// <summary>A conjunction that goes on with a clause.</summary>
/// <param name="FirstToken">Index of its token.</param>
/// <param name="EndOfLead">Index of the first word behind it that is no preposition, article, adverb or number: "and in late [June]".</param>
internal readonly record struct Conjunction(int FirstToken, int EndOfLead) : IAtToken;
