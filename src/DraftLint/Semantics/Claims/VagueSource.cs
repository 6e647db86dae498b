using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>How a source stays nameless.</summary>
internal enum VagueKind : byte
{
    /// <summary>People who know: "experts say", "court watchers predicted".</summary>
    People,

    /// <summary>One side of an argument, or a number of people: "critics argue", "some say".</summary>
    Side,

    /// <summary>Research: "studies show", "research suggests".</summary>
    Research,

    /// <summary>"reportedly".</summary>
    Hearsay,

    /// <summary>"it is widely believed", "is said to".</summary>
    Passive,
}

/// <summary>Words that give a claim to nobody in particular.</summary>
/// <param name="Block">Their block.</param>
/// <param name="Kind">How the source stays nameless.</param>
/// <param name="FirstToken">Index of their first token.</param>
/// <param name="EndToken">Index behind their last token.</param>
/// <param name="VerbToken">Index of the verb; of "reportedly" itself.</param>
internal readonly record struct VagueSource(ProseBlock Block, VagueKind Kind, int FirstToken, int EndToken, int VerbToken)
{
    /// <summary>The words.</summary>
    public ProseSpan Span => Block.SpanOf(FirstToken, EndToken);
}
