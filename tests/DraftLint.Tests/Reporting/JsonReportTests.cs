using System.Text.Json;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Text;

namespace DraftLint.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void The_object_holds_all_that_was_found()
    {
        var draft = ReportSample.Draft("{|first here:China|} and\n[|“China”|]", change: finding => finding with
        {
            Fix = Fix.Suggestion("Take it out", new TextEdit(finding.Span, "")),
            Suppression = new Suppression(new TextSpan(0, 1), "meant"),
        });
        var report = new Report([draft], [], [new Problem(Problem.RuleFile, "house.yml", new LinePosition(2, 3), "No.")], ReportSample.Day) { Version = "9.8.7" };

        var written = ReportSample.Written(JsonReport.Write, report);

        var root = JsonDocument.Parse(written).RootElement;
        Assert.Equal(["version", "asOf", "drafts", "findings", "problems"], root.EnumerateObject().Select(property => property.Name));
        Assert.Equal("9.8.7", root.GetProperty("version").GetString());
        Assert.Equal("2025-01-16", root.GetProperty("asOf").GetString());
        var finding = root.GetProperty("findings")[0];
        Assert.Equal((2, 1, 2, 8), (finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32(), finding.GetProperty("endLine").GetInt32(), finding.GetProperty("endColumn").GetInt32()));
        Assert.Equal("warning", finding.GetProperty("severity").GetString());
        Assert.Equal("first here", finding.GetProperty("related")[0].GetProperty("label").GetString());
        Assert.Equal("suggestion", finding.GetProperty("fix").GetProperty("kind").GetString());
        Assert.Equal("meant", finding.GetProperty("suppression").GetProperty("reason").GetString());
        Assert.Equal(3, root.GetProperty("problems")[0].GetProperty("column").GetInt32());
        Assert.Contains("“China”", written, StringComparison.Ordinal);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', written);
    }

    [Fact]
    public void What_is_not_there_is_left_out()
    {
        var finding = JsonDocument.Parse(ReportSample.Written(JsonReport.Write, ReportSample.Of(ReportSample.Draft("[|China|]")))).RootElement.GetProperty("findings")[0];

        Assert.False(finding.TryGetProperty("fix", out _));
        Assert.False(finding.TryGetProperty("suppression", out _));
        Assert.Matches("^[0-9a-f]{16}:1$", finding.GetProperty("fingerprint").GetString());
    }
}
