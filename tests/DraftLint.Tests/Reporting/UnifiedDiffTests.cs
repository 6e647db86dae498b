using System.Text;
using CsCheck;
using DraftLint.Reporting;
using DraftLint.Text;

namespace DraftLint.Tests.Reporting;

/// <summary>The diff of a fix, as git itself reads it.</summary>
public sealed class UnifiedDiffTests
{
    [Fact]
    public void Lines_that_change_stand_among_three_others() => Assert.Equal(
        "--- a/a.md\n+++ b/a.md\n@@ -2,8 +2,7 @@\n 2\n 3\n 4\n-five\n-six\n+5 and 6\n 7\n 8\n 9\n",
        DiffOf("1\n2\n3\n4\nfive\nsix\n7\n8\n9\n10\n", "five\nsix", "5 and 6"));

    [Theory]
    [InlineData("a b.md", "a/a b.md\t")]
    [InlineData("a\"b\\c\n.md", "\"a/a\\\"b\\\\c\\012.md\"")]
    [InlineData("é.md", "a/é.md")]
    public void A_name_is_written_as_git_writes_it(string path, string name) => Assert.StartsWith($"--- {name}\n", DiffOf("x", "x", "y", path), StringComparison.Ordinal);

    [Fact]
    public void Without_an_edit_there_is_no_diff() => Assert.Equal("", DiffOf("x", "x", "x"));

    /// <summary>Any edits of any texts, many files in one diff: git makes of the old ones exactly the new ones.</summary>
    [Fact]
    public void Git_applies_it()
    {
        var words = Gen.OneOf("a", "b", "c\n", "\n", "d\r\n", "e\r", "é ", "🚢\n", " \n", "+\n", "-- a\n", "\t");
        var edit = Gen.Select(Gen.Int[0, 200], Gen.Int[0, 12], words.Array[0, 4].Select(string.Concat));
        var file = Gen.Select(words.Array[0, 120].Select(string.Concat), edit.Array[0, 6], Gen.Bool);
        file.Array[40].Sample(Apply, iter: 12, threads: 1);
    }

    private static void Apply((string Text, (int Place, int Length, string Words)[] Edits, bool HasMark)[] files)
    {
        using var folder = new FolderSample();
        var diff = new StringWriter();
        var expected = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++)
        {
            var (text, edits, hasMark) = files[i];
            var path = i % 3 == 0 ? $"sub folder/é \"{i}\".md" : $"{i}.md";
            folder.With(path, "");
            File.WriteAllBytes(folder[path], [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)]);
            var source = SourceText.Decode(path, File.ReadAllBytes(folder[path]), out _)!; // The bytes are valid.
            var set = new EditSet();
            foreach (var (place, length, words) in edits)
            {
                var start = Math.Min(place, text.Length);
                var end = Math.Min(start + length, text.Length);
                if (!IsTorn(text, start) && !IsTorn(text, end))
                    set.TryAdd([new TextEdit(TextSpan.FromBounds(start, end), words)]);
            }

            UnifiedDiff.Write(path, source, set.Edits, diff);
            expected[path] = source.WithContent(RevisedText.Of(text).With(set.Edits).Content).Encode();
        }

        File.WriteAllText(folder["all.diff"], diff.ToString());
        if (diff.ToString().Length > 0)
        {
            var (exitCode, output) = NpmTool.Run("git", "-C", folder.Path, "apply", "--whitespace=nowarn", "all.diff");
            Assert.True(exitCode == 0, output);
        }

        Assert.All(expected, pair => Assert.Equal(pair.Value, File.Exists(folder[pair.Key]) ? File.ReadAllBytes(folder[pair.Key]) : []));
    }

    private static bool IsTorn(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]);

    private static string DiffOf(string text, string old, string words, string path = "a.md")
    {
        var writer = new StringWriter();
        UnifiedDiff.Write(path, new SourceText(path, text), [new TextEdit(new TextSpan(text.IndexOf(old, StringComparison.Ordinal), old.Length), words)], writer);
        return writer.ToString();
    }
}
