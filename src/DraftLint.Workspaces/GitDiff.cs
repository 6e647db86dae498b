using System.Globalization;
using System.Text;

namespace DraftLint.Workspaces;

/// <summary>Lines of a file as git counts them: LF alone ends one.</summary>
/// <param name="First">The first line, from 1; of no lines, the line before them.</param>
/// <param name="Count">How many; 0 where lines were only taken out.</param>
internal readonly record struct GitLines(int First, int Count);

/// <summary>Reads what <c>git diff --unified=0</c> writes.</summary>
internal static class GitDiff
{
    /// <summary>The lines that are new or other, by file. A file that is gone is left out.</summary>
    public static Dictionary<string, List<GitLines>> Read(string diff)
    {
        var files = new Dictionary<string, List<GitLines>>(StringComparer.Ordinal);
        List<GitLines>? current = null;
        var inHunk = 0;
        foreach (var range in diff.AsSpan().Split('\n'))
        {
            var line = diff.AsSpan(range);
            if (inHunk > 0 && line is ['+' or '-', ..])
            {
                inHunk--;
            }
            else if (line.StartsWith("+++ "))
            {
                current = PathOf(line[4..]) is { } path ? files[path] = [] : null;
            }
            else if (line.StartsWith("@@ "))
            {
                var hunk = line.ToString().Split(' ');
                var lines = LinesOf(hunk[2]);
                inHunk = LinesOf(hunk[1]).Count + lines.Count;
                current?.Add(lines);
            }
        }

        return files;
    }

    /// <summary>"-12,3" or "+12": a start, and a count that is 1 where it is left out.</summary>
    private static GitLines LinesOf(string range)
    {
        var parts = range[1..].Split(',');
        return new GitLines(int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length == 1 ? 1 : int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static string? PathOf(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd('\t');
        var path = name is ['"', .., '"'] ? Unquoted(name[1..^1]) : name.ToString();
        return path.StartsWith("b/", StringComparison.Ordinal) ? path[2..] : null;
    }

    /// <summary>A name without git's C-like escapes; an octal one is a byte of UTF-8.</summary>
    private static string Unquoted(ReadOnlySpan<char> name)
    {
        var bytes = new List<byte>(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != '\\' || i + 1 == name.Length)
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(name[i].ToString()));
                continue;
            }

            i++;
            if (name[i] is >= '0' and <= '3' && i + 2 < name.Length)
            {
                bytes.Add((byte)(((name[i] - '0') * 64) + ((name[i + 1] - '0') * 8) + (name[i + 2] - '0')));
                i += 2;
                continue;
            }

            bytes.Add(name[i] switch
            {
                'a' => 7,
                'b' => 8,
                't' => 9,
                'n' => 10,
                'v' => 11,
                'f' => 12,
                'r' => 13,
                _ => (byte)name[i],
            });
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
