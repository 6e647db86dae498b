using System.Text.Json;
using DraftLint.Diagnostics;
using DraftLint.Reporting.Sarif;

namespace DraftLint.Tests.Reporting;

/// <summary>What code scanning takes, and what is said of the rest.</summary>
public sealed class SarifLimitsTests
{
    [Fact]
    public void The_gravest_five_thousand_are_kept_and_the_rest_is_told()
    {
        var notes = ReportSample.Draft(string.Concat(Enumerable.Repeat("[|x|] ", 5_200)), "a.md", finding => finding with { Severity = Severity.Note });
        var errors = ReportSample.Draft(string.Concat(Enumerable.Repeat("[|y|] ", 30)), "b.md", finding => finding with { Severity = Severity.Error });
        var silenced = ReportSample.Draft("[|z|]", "c.md", finding => finding with { Severity = Severity.Error, Suppression = new Suppression(finding.Span, "so") });

        var run = Run(ReportSample.Written(SarifReport.Write, ReportSample.Of(notes, errors, silenced)));

        var levels = run.GetProperty("results").EnumerateArray().Select(result => result.GetProperty("level").GetString()).ToArray();
        Assert.Equal((5_000, 30, 4_970), (levels.Length, levels.Count(level => level == "error"), levels.Count(level => level == "note")));
        var notification = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];
        Assert.Equal("Of 5,231 results the 231 least grave are left out: code scanning takes no more than 5,000 results.", notification.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("DL0009", notification.GetProperty("descriptor").GetProperty("id").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void A_part_of_a_run_is_whole()
    {
        var notes = ReportSample.Draft(string.Concat(Enumerable.Repeat("[|x|] ", 5_200)), "a.md");
        Assert.Equal(5_200, Run(ReportSample.Written(SarifReport.Write, ReportSample.Of(notes) with { IsPart = true })).GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Too_many_bytes_leave_results_out_too()
    {
        var log = new StringWriter();
        SarifReport.WriteWhole(ReportSample.Of(ReportSample.Draft(string.Concat(Enumerable.Repeat("[|x|] ", 400)), "a.md")), log);
        var whole = JsonSerializer.Deserialize(log.ToString(), SarifJson.Context.SarifLog)!.Runs[0]; // It was just written.
        var limited = SarifLimits.Apply(whole, [.. whole.Results], 400, mostBytes: 12_000);
        Assert.InRange(limited.Results.Count(), 10, 399);
        Assert.EndsWith("code scanning takes no more than 10 MB.", limited.Invocations[0].ToolExecutionNotifications[0].Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_words_are_cut_between_words()
    {
        Assert.Equal("one two ...", SarifLimits.Cut("one two three four", 14));
        Assert.Equal("one two", SarifLimits.Cut("one two", 7));
    }

    private static JsonElement Run(string log) => JsonDocument.Parse(log).RootElement.GetProperty("runs")[0];
}
