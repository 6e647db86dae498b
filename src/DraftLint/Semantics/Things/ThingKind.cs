namespace DraftLint.Semantics.Things;

/// <summary>What a stretch of words names, as far as sequences ask.</summary>
internal enum ThingKind : byte
{
    /// <summary>A person: "Ana Ruiz", "Mr. Choe".</summary>
    Person,

    /// <summary>A title of office, with its status: "then-Sen.", "the mayor" without the article.</summary>
    Office,

    /// <summary>A country, state or city that the facts know.</summary>
    Place,

    /// <summary>A body: one that the facts know, or a name that says so ("Harbor Commission").</summary>
    Organisation,

    /// <summary>A day, month, year or another time: "Nov. 5", "last week", "in 2019" without the preposition.</summary>
    Date,

    /// <summary>A number in digits or words.</summary>
    Number,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>Words between quotation marks, the marks included.</summary>
    Quotation,

    /// <summary>Capitals used as a word: "NATO".</summary>
    Acronym,

    /// <summary>A list in running text.</summary>
    List,
}

/// <summary>A thing at its place.</summary>
/// <param name="First">Index of its first token in the block.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct Thing(int First, int End);
