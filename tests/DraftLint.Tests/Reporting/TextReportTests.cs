using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Text;

namespace DraftLint.Tests.Reporting;

public sealed class TextReportTests
{
    [Fact]
    public void Both_places_of_one_line_stand_on_one_caret_line() => Assert.Equal(
        """
        drafts/ferry.md:2:45 warning DL1001 duplicate-list-entry: "China" stands twice in this list.
          |
        2 | The so-called axis: Russia, China, Iran and China.
          |                             -----           ^^^^^ again here
          = help: if another was meant, name it; if not, take one out


        """,
        ReportSample.Text("\nThe so-called axis: Russia, {|:China|}, Iran and [|China|]."));

    [Fact]
    public void Labels_that_fit_stand_behind_their_marks() => Assert.Contains(
        """
        1 | Russia, China, Iran, North Korea, Cuba and China.
          |         ----- first here                   ^^^^^ again here
        """,
        ReportSample.Text("Russia, {|first here:China|}, Iran, North Korea, Cuba and [|China|]."),
        StringComparison.Ordinal);

    [Fact]
    public void Labels_that_would_touch_take_a_row_each() => Assert.Contains(
        """
        1 | China, China
          |        ^^^^^ again here
          | ----- first here
        """,
        ReportSample.Text("{|first here:China|}, [|China|]"),
        StringComparison.Ordinal);

    [Fact]
    public void Places_on_other_lines_have_frames_of_their_own() => Assert.Contains(
        """
           |
        10 | and China
           |     ^^^^^ again here
           |
         1 | - China
           |   ----- first here
        """,
        ReportSample.Text("- {|first here:China|}\n\n\n\n\n\n\n\n\nand [|China|]"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("日本 and [|China|]", "1 | 日本 and China", "  |          ^^^^^ again here")]
    [InlineData("Cafe\u0301 and [|China|]", "1 | Cafe\u0301 and China", "  |          ^^^^^ again here")]
    [InlineData("a\tb [|China|]", "1 | a   b China", "  |       ^^^^^ again here")]
    [InlineData("👍 [|中国|]!", "1 | 👍 中国!", "  |    ^^^^ again here")]
    public void Carets_follow_the_width_on_the_screen(string marked, string line, string carets) =>
        Assert.Contains($"{line}\n{carets}\n", ReportSample.Text(marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("\e[31mred [|China|]", "1 | \uFFFD[31mred China")]
    [InlineData("\u202Eabc [|China|]", "1 | \uFFFDabc China")]
    public void A_draft_cannot_steer_the_terminal(string marked, string line) =>
        Assert.Contains(line + "\n", ReportSample.Text(marked), StringComparison.Ordinal);

    [Fact]
    public void A_long_line_is_cut_between_words_around_the_finding()
    {
        var filler = string.Join(' ', Enumerable.Repeat("word", 500));

        var report = ReportSample.Text($"{filler} Iran and [|China|], {filler}");

        Assert.Contains(
            "1 | ... word word word word word word Iran and China, word word word word word word word word ...\n",
            report,
            StringComparison.Ordinal);
        Assert.All(report.Split('\n').Skip(1), line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Places_far_apart_on_one_long_line_have_a_frame_each()
    {
        var filler = string.Join(' ', Enumerable.Repeat("word", 500));

        var lines = ReportSample.Text($"{{|first here:Iran|}} {filler} [|China|]").Split('\n');

        Assert.EndsWith("word China", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("1 | Iran word", lines[6], StringComparison.Ordinal);
        Assert.Equal("  | ---- first here", lines[7]);
    }

    [Fact]
    public void A_finding_over_several_lines_says_where_it_ends() => Assert.Contains(
        "1 | Sign up today.\n  | ^^^^^^^^^^^^^^ again here, down to line 3\n",
        ReportSample.Text("[|Sign up today.\n\nNot a member?|]"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[||]")]
    [InlineData("Iran\r\n[||]")]
    [InlineData("Iran[|\r\n|]")]
    public void A_place_without_width_gets_one_caret(string marked) =>
        Assert.Equal(1, ReportSample.Text(marked).Count(c => c == '^'));

    [Fact]
    public void Facts_and_the_findings_own_help_stand_below() => Assert.EndsWith(
        "  = note: Peru left in 2019.\n  = help: Name it.\n\n",
        ReportSample.Text("[|Peru|]", change: finding => finding with { Notes = ["Peru left in 2019."], Help = "Name it." }),
        StringComparison.Ordinal);

    [Fact]
    public void Silenced_findings_are_shown_only_on_demand()
    {
        var report = ReportSample.Of(ReportSample.Draft("[|China|]", change: finding => finding with { Suppression = new Suppression(new TextSpan(0, 5), "both are meant") }));

        var usual = ReportSample.Written((r, w) => TextReport.Write(r, w, new TextReportOptions()), report);
        var verbose = ReportSample.Written((r, w) => TextReport.Write(r, w, new TextReportOptions(ShowSilenced: true)), report);

        Assert.Equal("1 draft: 1 silenced (as of 2025-01-16)\n", usual);
        Assert.StartsWith("drafts/ferry.md:1:1 silenced DL1001 duplicate-list-entry: ", verbose, StringComparison.Ordinal);
        Assert.Contains("= silenced: both are meant\n", verbose, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_stand_in_the_order_of_their_paths_and_the_last_line_sums_up()
    {
        var report = ReportSample.Of(ReportSample.Draft("[|b|] [|b|]", "b.md"), ReportSample.Draft("[|a|]", "a.md", finding => finding with { Severity = Severity.Error }));

        var lines = ReportSample.Written((r, w) => TextReport.Write(r, w, new TextReportOptions()), report).Split('\n');

        Assert.StartsWith("a.md:1:1 error", lines[0], StringComparison.Ordinal);
        Assert.Equal("2 drafts: 1 error, 2 warnings (as of 2025-01-16)", lines[^2]);
    }

    [Fact]
    public void Colours_change_nothing_but_colour()
    {
        var report = ReportSample.Of(ReportSample.Draft("Russia, {|first here:China|}, Iran, North Korea, Cuba and [|China|]."));
        var plain = ReportSample.Written((r, w) => TextReport.Write(r, w, new TextReportOptions()), report);
        var dyed = ReportSample.Written((r, w) => TextReport.Write(r, w, new TextReportOptions(UseColor: true)), report);

        Assert.Contains("\e[1;33m^^^^^ again here\e[0m", dyed, StringComparison.Ordinal);
        Assert.Equal(plain, string.Concat(dyed.Split('\e').Select((part, index) => index == 0 ? part : part[(part.IndexOf('m', StringComparison.Ordinal) + 1)..])));
    }

    [Fact]
    public void A_problem_is_one_line_with_its_place()
    {
        var writer = new StringWriter();

        TextReport.WriteProblem(new Problem(Problem.Configuration, "draftlint.yml", new LinePosition(3, 5), "There is no rule \"dup\"."), writer, useColor: false);
        TextReport.WriteProblem(new Problem(Problem.NoDrafts, null, null, "There is no draft."), writer, useColor: false);

        Assert.Equal("draftlint.yml:3:5: problem DL0004: There is no rule \"dup\".\ndraftlint: problem DL0007: There is no draft.\n", writer.ToString());
    }
}
