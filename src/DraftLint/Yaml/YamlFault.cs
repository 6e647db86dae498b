using DraftLint.Text;
using YamlDotNet.Core;

namespace DraftLint.Yaml;

/// <summary>Says in an editor's words what YAML stumbled over.</summary>
internal static class YamlFault
{
    private const string NeedsMarks = "a text that begins with [ or {, or holds \": \" or \" #\", needs quotation marks or a block (|)";

    /// <summary>One sentence for a syntax error in <paramref name="text"/>, and the line and column at which an editor should look, from 1.</summary>
    public static (LinePosition Place, string Sentence) Explain(string text, YamlException fault)
    {
        // The scanner blames the mapping around a line that begins with a tab.
        if (LineWithTab(text, (int)fault.Start.Line) is { } tabbed)
            return (new LinePosition(tabbed, 1), "A tab indents this line; YAML takes spaces only.");

        var place = new LinePosition((int)fault.Start.Line, (int)fault.Start.Column);
        var line = LineOf(text, place.Line);
        var reason = fault.Message.Trim().TrimEnd('.');
        var hasHint = line.Contains("[|", StringComparison.Ordinal) || line.Contains("{|", StringComparison.Ordinal) || line.Count(':') > 1
            || line.Contains('{', StringComparison.Ordinal);
        return (place, hasHint ? $"No YAML ({reason}): {NeedsMarks}." : $"No YAML: {reason}.");
    }

    /// <summary>The first line from <paramref name="first"/> on that a tab indents, or null.</summary>
    private static int? LineWithTab(string text, int first)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (number >= first && line.TrimStart(' ').StartsWith('\t') && !line.IsWhiteSpace())
                return number;
        }

        return null;
    }

    private static string LineOf(string text, int line)
    {
        var reader = new StringReader(text);
        string? current = null;
        for (var i = 0; i < line; i++)
            current = reader.ReadLine();

        return current ?? "";
    }
}
