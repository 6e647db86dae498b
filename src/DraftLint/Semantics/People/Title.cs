using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>A title as it stands beside a name: "then-Treasury Secretary", "acting mayor", "Gov.-elect".</summary>
/// <param name="Block">The block.</param>
/// <param name="First">Index of its first token: a status, a word before the title ("Parking"), or the title.</param>
/// <param name="PhraseFirst">Index of the first token of the title itself.</param>
/// <param name="End">Index behind its last token, "-elect" and "nominee" included.</param>
/// <param name="Phrase">The title.</param>
/// <param name="Status">What the words around it say of the time.</param>
internal sealed record Title(ProseBlock Block, int First, int PhraseFirst, int End, TitlePhrase Phrase, TitleStatus Status)
{
    /// <summary>Whether it stands before several names: "Sens. Warner and Kaine".</summary>
    public bool IsPlural { get; init; }

    /// <summary>Words between status and title, in their usual forms, blanks between them: "parking", "state", "russian"; empty for none.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Whether it is the title of a second: "Deputy Mayor", "Vice President".</summary>
    public bool IsOfSecond { get; init; }

    /// <summary>Whether the words behind name a body that no office of the facts belongs to: "president of the teachers' union".</summary>
    public bool IsOfOtherBody { get; init; }

    /// <summary>Whether words behind it tell when it was held: "secretary of state from 2009 to 2013".</summary>
    public bool HasOwnTime { get; init; }

    /// <summary>Whether a verb in the present tells it: "who chairs the Federal Trade Commission".</summary>
    public bool IsClause { get; init; }

    /// <summary>Whether it is the office in which its bearer does what the clause tells: "As mayor, Jane Roe has balanced four budgets".</summary>
    public bool IsCapacity { get; init; }

    /// <summary>The words.</summary>
    public ProseSpan Span => Block.SpanOf(First, End);

    /// <summary>Whether the title has a status.</summary>
    public bool Is(TitleStatus status) => (Status & status) != 0;
}
