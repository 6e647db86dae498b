namespace DraftLint.Semantics.People;

/// <summary>What the words around a title say of the time at which it is held.</summary>
[Flags]
internal enum TitleStatus
{
    /// <summary>It is held.</summary>
    None = 0,

    /// <summary>former, ex-, onetime, retired</summary>
    Former = 1 << 0,

    /// <summary>then-, then: held at the time told of.</summary>
    Then = 1 << 1,

    /// <summary>acting, interim</summary>
    Acting = 1 << 2,

    /// <summary>incoming</summary>
    Incoming = 1 << 3,

    /// <summary>outgoing</summary>
    Outgoing = 1 << 4,

    /// <summary>late: the person is dead.</summary>
    Late = 1 << 5,

    /// <summary>-elect</summary>
    Elect = 1 << 6,

    /// <summary>-designate, nominee</summary>
    Designate = 1 << 7,

    /// <summary>candidate, hopeful: the office is only sought.</summary>
    Candidate = 1 << 8,
}
