using DraftLint.Diagnostics;

namespace DraftLint.Reporting;

/// <summary>The few colours of a text report, as ANSI sequences; without colour, the words as they are.</summary>
internal sealed class Palette(bool useColor)
{
    /// <summary>Bold.</summary>
    public string Strong(string words) => Dye("1", words);

    /// <summary>The gutter.</summary>
    public string Faint(string words) => Dye("34", words);

    /// <summary>What belongs to the finding.</summary>
    public string Related(string words) => Dye("36", words);

    /// <summary>The finding itself, by its severity.</summary>
    public string Grave(Severity severity, string words) => Dye(
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;32",
        },
        words);

    private string Dye(string code, string words) => useColor && words.Length > 0 ? $"\e[{code}m{words}\e[0m" : words;
}
