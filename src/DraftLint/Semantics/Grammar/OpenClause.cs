using DraftLint.Syntax;

namespace DraftLint.Semantics.Grammar;

/// <summary>How a clause was opened.</summary>
internal enum ClauseKind
{
    /// <summary>By the sentence, a stop or a mark.</summary>
    Main,

    /// <summary>By "who", "which", "that", or a subject behind a noun.</summary>
    Relative,

    /// <summary>By "because", "when" and the like.</summary>
    Subordinate,

    /// <summary>By "if" and the like.</summary>
    Condition,

    /// <summary>By "after", "since" and the like, which may be prepositions.</summary>
    Tentative,

    /// <summary>By a second verb: what is said or thought.</summary>
    Complement,

    /// <summary>By a past participle: "the plan proposed last year".</summary>
    Participle,
}

/// <summary>A clause while it is read.</summary>
internal sealed class OpenClause(int parent, ClauseKind kind, int depth)
{
    /// <summary>Number of clauses around it.</summary>
    public int Depth { get; } = depth;

    /// <summary>Number of the clause around it, or -1.</summary>
    public int Parent { get; } = parent;

    /// <summary>How it was opened.</summary>
    public ClauseKind Kind { get; } = kind;

    /// <summary>Whether it only supposes.</summary>
    public bool IsHypothetical => Kind == ClauseKind.Condition;

    /// <summary>The mark that opened it; <see cref="TokenKind.Word"/> where none did.</summary>
    public TokenKind Mark { get; set; }

    /// <summary>Index of its last verb group; -1 where it has none yet.</summary>
    public int LastGroup { get; set; } = -1;

    /// <summary>Index behind the last token of that group.</summary>
    public int LastVerbEnd { get; set; } = -1;

    /// <summary>Index of its last comma, or -1.</summary>
    public int LastComma { get; set; } = -1;

    /// <summary>Its verb groups, once all are read; null where it has none.</summary>
    public List<VerbGroup>? Groups { get; set; }

    /// <summary>The conjunctions in it, or null.</summary>
    public List<Conjunction>? Conjunctions { get; set; }

    /// <summary>Whether its verb has come.</summary>
    public bool HasVerb => LastGroup >= 0;

    /// <summary>Whether the next comma closes it.</summary>
    public bool ClosesAtComma => Kind == ClauseKind.Tentative || (Kind != ClauseKind.Main && HasVerb);

    /// <summary>Whether a comma or conjunction stands between its last verb and a token.</summary>
    public bool IsPartedBefore(int token) =>
        (LastComma >= LastVerbEnd && LastComma < token) || (Conjunctions is { Count: > 0 } all && all[^1].FirstToken >= LastVerbEnd && all[^1].FirstToken < token);
}
