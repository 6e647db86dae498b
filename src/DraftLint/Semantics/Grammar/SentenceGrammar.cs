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

    /// <summary>"went", "was", "did".</summary>
    Past,

    /// <summary>"had gone".</summary>
    PastPerfect,

    /// <summary>"will go", "is going to go".</summary>
    Future,

    /// <summary>"would", "could", "might have", or a clause under "if", "had X", "suppose", "imagine".</summary>
    Hypothetical,
}

/// <summary>One finite verb group of a sentence.</summary>
/// <param name="FirstToken">Index of its first token in the block (the auxiliary, if there is one).</param>
/// <param name="EndToken">Index behind its last token (the main verb).</param>
/// <param name="Tense">Its tense.</param>
internal readonly record struct VerbGroup(int FirstToken, int EndToken, Tense Tense);
