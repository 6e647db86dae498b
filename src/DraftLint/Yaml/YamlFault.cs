using YamlDotNet.Core;

namespace DraftLint.Yaml;

/// <summary>Says in an editor's words what YAML stumbled over.</summary>
internal static class YamlFault
{
    private const string NeedsMarks = "a text that begins with [ or {, or holds \": \" or \" #\", needs quotation marks or a block (|)";

    /// <summary>One sentence for a syntax error in <paramref name="text"/>.</summary>
    public static string Explain(string text, YamlException fault)
    {
        var line = LineOf(text, (int)fault.Start.Line);
        if (line.TrimStart(' ').StartsWith('\t'))
            return "A tab indents this line; YAML takes spaces only.";

        var reason = fault.Message.Trim().TrimEnd('.');
        var hasHint = line.Contains("[|", StringComparison.Ordinal) || line.Contains("{|", StringComparison.Ordinal) || line.Count(':') > 1
            || line.Contains('{', StringComparison.Ordinal);
        return hasHint ? $"No YAML ({reason}): {NeedsMarks}." : $"No YAML: {reason}.";
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
