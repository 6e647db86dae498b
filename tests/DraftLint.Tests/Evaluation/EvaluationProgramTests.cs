using System.Text;
using DraftLint.Evaluation;

namespace DraftLint.Tests.Evaluation;

public sealed class EvaluationProgramTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("draftlint-evaluation-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_folder_of_labelled_drafts_is_scored()
    {
        Write("one.md", "\uFEFFNobody read the the report.\r\n\r\nThe mill is is old, and the town knew that that was so.\r\n");
        Write("one.labels.json", """{"expect": [{"check": "repeated-word", "quote": "the the"}, {"check": "repeated-word", "quote": "that that"}], "complete": ["repeated-word"]}""");
        Assert.Equal(
            """
            MISS  one.md:3 repeated-word: "that that"
                  The mill is is old, and the town knew [|that that|] was so.
            FALSE one.md:3 repeated-word: "is" stands twice in a row.
                  The mill [|is is|] old, and the town knew that that was so.
            check                          TP   FP   FN  precision  recall
            repeated-word                   1    1    1      0.500   0.500
            all                             1    1    1      0.500   0.500

            """,
            Run(0, folder.FullName));
    }

    [Fact]
    public void A_label_that_is_nowhere_in_its_draft_makes_the_figures_untrustworthy()
    {
        Write("one.md", "The mill is old.\n");
        Write("one.labels.json", """{"expect": [{"check": "repeated-word", "quote": "the the"}]}""");
        Write("two.labels.json", "{}");
        Run(2, folder.FullName);
    }

    [Fact]
    public void Short_cases_that_fail_are_shown()
    {
        var file = Write("cases.yml", """
            as-of: 2025-01-16
            cases:
              - {check: repeated-word, verdict: fire, text: "Nobody read [|the the|] report."}
              - {check: repeated-word, verdict: silent, date: 2025-01-16, text: "Nobody read the the report."}
            """);
        Assert.Equal(
            $"""
            FALSE {file}:4 repeated-word on 2025-01-16
                  Nobody read [|the the|] report.
                  "the" stands twice in a row.
            repeated-word                fire      1 of 1
            repeated-word                silent    0 of 1

            """,
            Run(1, "--cases", file));
        Assert.Equal("", Run(0, "--cases", file, "--checks", "double-space"));
    }

    [Fact]
    public void Reports_on_posts_are_counted_and_drawn()
    {
        Write("a.md", "Nobody read the the report.\n");
        Write("b.md", "Nobody read it it it, or the the other.\n");
        Assert.Equal(
            $"""
            2 drafts, 14 words
            check                         errors  warnings  notes  for 1,000 words
            repeated-word                      0         2      0          142.857
            all                                0         2      0          142.857
            all but notes                      0         2      0          142.857

            {Path.Join(folder.FullName, "a.md")}:1 warning repeated-word: "the" stands twice in a row.
                  Nobody read [|the the|] report.

            {Path.Join(folder.FullName, "b.md")}:1 warning repeated-word: "the" stands twice in a row.
                  Nobody read it it it, or [|the the|] other.

            """,
            Run(0, "--posts", folder.FullName, "--checks", "repeated-word", "--sample", "9", "--seed", "3"));
    }

    [Theory]
    [InlineData()]
    [InlineData("--posts")]
    [InlineData("--cases", "no-such-file.yml")]
    [InlineData("a", "b")]
    [InlineData(".", "--checks", "repeted-word")]
    [InlineData("--posts", ".", "--sample", "-1")]
    public void A_wrong_command_line_is_refused(params string[] args) => Run(2, args);

    private string Write(string name, string text)
    {
        var path = Path.Join(folder.FullName, name);
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(text));
        return path;
    }

    private static string Run(int expectedExitCode, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        Assert.Equal(expectedExitCode, Program.Run(args, output, errors));
        Assert.Equal(expectedExitCode == 2, errors.ToString().Length > 0);
        return output.ToString();
    }
}
