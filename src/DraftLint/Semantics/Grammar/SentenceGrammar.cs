using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Grammar;

/// <summary>The clauses of one sentence and the finite verbs in them, as far as the words show them.</summary>
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
    public Tense TenseAt(int token)
    {
        var clause = clauseOfToken[token - first];
        for (var at = clause; at >= 0; at = clauses[at].Parent)
        {
            if (clauses[at].IsHypothetical)
                return Tense.Hypothetical;
        }

        return GroupAt(token)?.Tense ?? Tense.None;
    }

    /// <summary>The verb group that a token goes with: that of its clause, else of the clause around, else the next one of the sentence.</summary>
    public VerbGroup? GroupAt(int token)
    {
        if (Groups.IsEmpty)
            return null;

        for (var clause = clauseOfToken[token - first]; clause >= 0; clause = clauses[clause].Parent)
        {
            if (GroupIn(clause, token) is { } group)
                return group;
        }

        return GroupIn(clause: -1, token);
    }

    /// <summary>Whether two tokens stand in one clause.</summary>
    public bool AreInOneClause(int left, int right) => clauseOfToken[left - first] == clauseOfToken[right - first];

    /// <summary>The verb of a clause (any, where it is negative) that a token goes with: the one before it, unless a conjunction parts the two and another verb follows.</summary>
    private VerbGroup? GroupIn(int clause, int token)
    {
        VerbGroup? before = null;
        foreach (var group in Groups)
        {
            if (clause >= 0 && group.Clause != clause)
                continue;

            if (group.FirstToken <= token)
            {
                before = group;
                continue;
            }

            return before is { } earlier && !IsParted(earlier, token) ? before : group;
        }

        return before;
    }

    /// <summary>Whether a conjunction leads right to a token: "He came in May and in June he will leave", not "by Hale and Roe in June".</summary>
    private bool IsParted(VerbGroup group, int token)
    {
        foreach (var conjunction in clauses[group.Clause].Conjunctions)
        {
            if (conjunction.Index >= group.EndToken && conjunction.Index <= token && token <= conjunction.EndOfLead)
                return true;
        }

        return false;
    }
}

/// <summary>One clause.</summary>
/// <param name="Parent">Number of the clause around it, or -1.</param>
/// <param name="IsHypothetical">Whether "if", "suppose" or the like opens it.</param>
/// <param name="Conjunctions">The conjunctions that go on with it.</param>
internal readonly record struct Clause(int Parent, bool IsHypothetical, ImmutableArray<Conjunction> Conjunctions);

/// <summary>A conjunction that goes on with a clause.</summary>
/// <param name="Index">Index of its token.</param>
/// <param name="EndOfLead">Index of the first word behind it that is no preposition, article, adverb or number: "and in late [June]".</param>
internal readonly record struct Conjunction(int Index, int EndOfLead);
