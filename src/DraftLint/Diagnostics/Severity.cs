namespace DraftLint.Diagnostics;

/// <summary>How grave a finding is; the names are those of SARIF 2.1.0 §3.27.10 and of draftlint.yml.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Worth a look.</summary>
    Note,

    /// <summary>An editor would mark it.</summary>
    Warning,

    /// <summary>There is no reading in which it is right.</summary>
    Error,
}

/// <summary>The words of severities.</summary>
public static class SeverityWords
{
    /// <summary>The word as draftlint.yml and reports write it: error, warning, note or off.</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => "off",
    };
}
