namespace DraftLint.Semantics.Grammar;

/// <summary>The time that a clause's finite verb tells.</summary>
internal enum Tense
{
    /// <summary>No finite verb was found.</summary>
    None,

    /// <summary>"goes", "is", "must", "should", an imperative.</summary>
    Present,

    /// <summary>"has gone", "have been going".</summary>
    PresentPerfect,

    /// <summary>"went", "was", "did", "was going to".</summary>
    Past,

    /// <summary>"had gone".</summary>
    PastPerfect,

    /// <summary>"will go", "is going to go", "is to go", "is scheduled to go".</summary>
    Future,

    /// <summary>"would", "could", "might have", or a clause under "if", "had X", "suppose", "imagine".</summary>
    Hypothetical,
}

/// <summary>One verb group of a sentence: a finite verb with its auxiliaries, or a past participle that stands for a clause.</summary>
/// <param name="FirstToken">Index of its first token in the block (the auxiliary, if there is one).</param>
/// <param name="EndToken">Index behind its last token (the main verb).</param>
/// <param name="Tense">Its tense.</param>
internal readonly record struct VerbGroup(int FirstToken, int EndToken, Tense Tense) : IAtToken
{
    /// <summary>Whether the words can be nothing else than a finite verb where they stand; "built" behind a noun may be a participle.</summary>
    public bool IsCertain { get; init; }

    /// <summary>Whether it is no finite verb but a past participle with words of its own: "the plan proposed last year".</summary>
    public bool IsParticiple { get; init; }

    /// <summary>Number of its clause in the sentence, 0-based.</summary>
    public int Clause { get; init; }
}
