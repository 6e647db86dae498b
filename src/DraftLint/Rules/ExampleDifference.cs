using DraftLint.Text;

namespace DraftLint.Rules;

/// <summary>Tells what an example gave in the place of what it should, as a test runner does.</summary>
internal static class ExampleDifference
{
    /// <summary>The lines to print; none for an example that holds.</summary>
    public static IEnumerable<string> Of(ExampleResult result)
    {
        if (result.Holds)
            return [];

        if (!result.Problems.IsEmpty)
            return result.Problems.Select(problem => problem.Message);

        return result.Reported.SequenceEqual(result.Example.Expected) ? OfFix(result) : OfSpans(result);
    }

    /// <summary>The lines of the text in which the marks differ, then each span with what was said of it.</summary>
    private static IEnumerable<string> OfSpans(ExampleResult result)
    {
        var text = result.Example.Text;
        var expected = ExampleResult.Marked(text, result.Example.Expected).Split('\n');
        var reported = ExampleResult.Marked(text, result.Reported).Split('\n');
        for (var i = 0; i < expected.Length; i++)
        {
            if (expected[i] == reported[i])
                continue;

            yield return "expected: " + expected[i];
            yield return "reported: " + reported[i];
        }

        foreach (var span in result.Unreported)
            yield return $"\"{Words(text, span)}\" is not reported.";

        foreach (var span in result.Unmarked)
            yield return $"\"{Words(text, span)}\" is reported: {result.MessageAt(span)}";
    }

    /// <summary>The lines that differ between the text after the fix and the one that was to come out.</summary>
    private static IEnumerable<string> OfFix(ExampleResult result)
    {
        var expected = (result.Example.Fixed ?? "").Split('\n');
        var found = (result.FixedText ?? "").Split('\n');
        if (result.FixedText == result.Example.Text)
            yield return result.Findings.Any(finding => finding.Fix is not null) ? "The fix changes nothing." : "The rule offers no fix for these words: it wants \"fix: suggestion\" or \"fix: safe\".";

        var start = 0;
        while (start < Math.Min(expected.Length, found.Length) && expected[start] == found[start])
            start++;

        var same = 0;
        while (same < Math.Min(expected.Length, found.Length) - start && expected[^(same + 1)] == found[^(same + 1)])
            same++;

        foreach (var line in expected[start..^same])
            yield return "expected after the fix: " + Ended(line);

        foreach (var line in found[start..^same])
            yield return "found after the fix:    " + Ended(line);
    }

    /// <summary>A blank at the end of a line is easily overlooked.</summary>
    private static string Ended(string line) => line.EndsWith(' ') ? line + "(blank at the end)" : line;

    private static string Words(string text, TextSpan span) => text.Substring(span.Start, Math.Min(span.Length, text.Length - span.Start)).ReplaceLineEndings(" ");
}
