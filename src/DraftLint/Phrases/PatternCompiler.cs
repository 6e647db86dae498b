using System.Text.RegularExpressions;

namespace DraftLint.Phrases;

#pragma warning disable RS0030 // The one place that may: culture and limit are set here for all, and a limit of time needs a clock.

/// <summary>The one place that makes regular expressions: of no culture, linear where the pattern allows, under a time limit always.</summary>
internal static class PatternCompiler
{
    /// <summary>How long one look for a match may take. No honest pattern needs a thousandth of it on a draft.</summary>
    public static TimeSpan Limit { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Compiles a pattern that <see cref="FaultOf"/> has passed.</summary>
    /// <remarks>Only looks around, back references and huge counts make the linear engine refuse.</remarks>
    public static Regex Compile(string pattern, RegexOptions options)
    {
        options |= RegexOptions.CultureInvariant;
        try
        {
            return Make(pattern, options | RegexOptions.NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return Make(pattern, options);
        }
    }

    /// <summary>What is wrong with a pattern, as a clause without a full stop, and at which of its characters, from 0; null if nothing is.</summary>
    public static (string Reason, int Offset)? FaultOf(string pattern)
    {
        try
        {
            _ = Make(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (RegexParseException fault)
        {
            return (Words(fault), Math.Clamp(fault.Offset, 0, pattern.Length));
        }
        catch (ArgumentException)
        {
            return ("it is no regular expression", 0);
        }
    }

    private static string Words(RegexParseException fault) => fault.Error switch
    {
        RegexParseError.InsufficientClosingParentheses => "a ( is never closed",
        RegexParseError.InsufficientOpeningParentheses => "a ) closes nothing; write \\) for the sign itself",
        RegexParseError.UnterminatedBracket => "a [ is never closed",
        RegexParseError.QuantifierAfterNothing => "nothing stands before the * + or ? here; write \\* \\+ or \\? for the sign itself",
        RegexParseError.NestedQuantifiersNotParenthesized => "two of * + ? {} follow each other",
        RegexParseError.ReversedQuantifierRange or RegexParseError.ReversedCharacterRange => "a range runs from high to low",
        RegexParseError.UnescapedEndingBackslash => "a \\ stands at the end; write \\\\ for the sign itself",
        RegexParseError.UnrecognizedEscape => "there is no such escape",
        RegexParseError.UndefinedNamedReference or RegexParseError.UndefinedNumberedReference => "it refers to a group that is not there",
        _ => "it is no regular expression (" + fault.Error + ")",
    };

    /// <summary>Starts to count the time that a pattern takes on one block.</summary>
    public static long Start() => System.Diagnostics.Stopwatch.GetTimestamp();

    /// <summary>Whether the time that began at <see cref="Start"/> is over the limit.</summary>
    /// <remarks>The library's limit is for one match; ten thousand that each take half of it would hang the tool as well.</remarks>
    public static bool IsOver(long start) => System.Diagnostics.Stopwatch.GetElapsedTime(start) > Limit;

    private static Regex Make(string pattern, RegexOptions options) => new(pattern, options, Limit);
}
