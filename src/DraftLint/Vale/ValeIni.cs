using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>A configuration of Vale's, section by section; the keys above the first one are a section without a name.</summary>
internal static class ValeIni
{
    /// <summary>Reads a file. A line that ends with a backslash goes on in the next; behind a blank, # and ; begin a comment.</summary>
    public static ImmutableArray<ValeIniSection> Read(SourceText file)
    {
        var sections = ImmutableArray.CreateBuilder<ValeIniSection>();
        var entries = ImmutableArray.CreateBuilder<ValeIniEntry>();
        var (name, begin) = ("", 1);
        for (var line = 1; line <= file.LineCount; line++)
        {
            var first = line;
            var text = LineOf(file, line);
            while (text.EndsWith('\\') && line < file.LineCount)
                text = text[..^1].TrimEnd() + " " + LineOf(file, ++line);

            if (text.StartsWith('[') && text.EndsWith(']'))
            {
                sections.Add(new ValeIniSection(name, begin, entries.DrainToImmutable()));
                (name, begin) = (text[1..^1].Trim(), first);
            }
            else if (EntryOf(text, first) is { } entry)
            {
                entries.Add(entry);
            }
        }

        sections.Add(new ValeIniSection(name, begin, entries.DrainToImmutable()));
        return sections.ToImmutable();
    }

    private static string LineOf(SourceText file, int line)
    {
        var text = file.Content.AsSpan(file.SpanOfLine(line).Start, file.SpanOfLine(line).Length).Trim();
        if (text.IsEmpty || text[0] is '#' or ';')
            return "";

        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '#' or ';' && char.IsWhiteSpace(text[i - 1]))
                return text[..i].TrimEnd().ToString();
        }

        return text.ToString();
    }

    private static ValeIniEntry? EntryOf(string text, int line)
    {
        if (text.Length == 0)
            return null;

        var sign = text.IndexOfAny(['=', ':']);
        return sign <= 0 ? new ValeIniEntry(text, "", line) : new ValeIniEntry(text[..sign].Trim(), Unquoted(text[(sign + 1)..].Trim()), line);
    }

    private static string Unquoted(string value) =>
        value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '`' ? value[1..^1] : value;
}

/// <summary>A section of a configuration of Vale's.</summary>
/// <param name="Name">What stands between the brackets: a glob of drafts; empty above the first section.</param>
/// <param name="Line">Its line, 1-based.</param>
/// <param name="Entries">Its keys, in order.</param>
internal sealed record ValeIniSection(string Name, int Line, ImmutableArray<ValeIniEntry> Entries);

/// <summary>A key of a configuration of Vale's.</summary>
/// <param name="Key">The key as it is written.</param>
/// <param name="Value">What is behind the sign; may be empty.</param>
/// <param name="Line">Its line, 1-based.</param>
internal sealed record ValeIniEntry(string Key, string Value, int Line)
{
    private const char CommaInside = '\u0001';

    /// <summary>The parts of a value that commas part; <c>\,</c> is a comma inside a part.</summary>
    public ImmutableArray<string> Items =>
        [.. Value.Replace(@"\,", $"{CommaInside}", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Replace(CommaInside, ','))];
}
