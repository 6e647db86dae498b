using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Reporting.Sarif;

namespace DraftLint.Tests.Reporting;

/// <summary>The logs of parts, read piece by piece, make the log of the whole.</summary>
public sealed class SarifMergeTests
{
    /// <summary>More results than code scanning takes, equal ones in several drafts, and a draft's path longer than what is read at a time.</summary>
    [Theory]
    [Trait("Category", "Slow")]
    [InlineData(1)]
    [InlineData(int.MaxValue)]
    public void Parts_make_the_whole(int bytesAtATime)
    {
        var longPath = string.Join('/', Enumerable.Repeat(new string('é', 100), 150)) + "/z.md";
        LintResult[] drafts =
        [
            .. Enumerable.Range(0, 60).Select(i => ReportSample.Draft("{|first here:tea|} and " + string.Concat(Enumerable.Repeat("[|tea|], ", 100)), $"{i % 7}/draft {i}.md", Graver(i))),
            ReportSample.Draft("[|Tea|] was served.", longPath),
            ReportSample.Draft("Tea was served.", "clean.md"),
        ];
        string[] parts = [.. Enumerable.Range(0, 3).Select(part => Written([.. drafts.Where((_, index) => index % 3 == part)], isPart: true))];
        var write = SarifMerge.Join([.. parts.Select((part, index) => ($"{index}.sarif", (Func<Stream>)(() => new SlowStream(Encoding.UTF8.GetBytes(part), bytesAtATime))))], out var fault);
        Assert.Null(fault);
        var merged = new StringWriter();
        write!(merged); // There is no fault.
        Assert.Equal(Written(drafts, isPart: false), merged.ToString());
    }

    [Theory]
    [InlineData("", "This is no JSON (line 1).")]
    [InlineData("{\n\"runs\": [\n{\"results\": [{]", "This is no JSON (line 3).")]
    [InlineData("[1, 2]", "This is no log of DraftLint.")]
    [InlineData("{\"runs\": 1}", "This is no log of DraftLint.")]
    [InlineData("{\"runs\": [{\"artifacts\": [1], \"results\": []}]}", "This is no log of DraftLint.")]
    [InlineData("{\"runs\": []} x", "This is no JSON (line 1).")]
    public void What_is_no_log_is_told(string log, string words)
    {
        Assert.Null(SarifMerge.Join([("a.sarif", () => new MemoryStream(Encoding.UTF8.GetBytes(log)))], out var fault));
        Assert.Equal("a.sarif: " + words, fault);
    }

    [Fact]
    public void A_log_that_ends_early_is_no_json()
    {
        var log = Written([ReportSample.Draft("[|Tea|] and [|tea|].")], isPart: true);
        Assert.Null(SarifMerge.Join([("a.sarif", () => new MemoryStream(Encoding.UTF8.GetBytes(log[..(log.IndexOf("\"results\"", StringComparison.Ordinal) + 100)])))], out var fault));
        Assert.StartsWith("a.sarif: This is no JSON (line ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault()
    {
        var log = Written([ReportSample.Draft("[|Tea|] and [|tea|].")], isPart: true);
        var merged = new StringWriter();
        SarifMerge.Join([("a.sarif", () => new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(log)]))], out _)!(merged);
        Assert.Equal(log, merged.ToString());
    }

    private static Func<Diagnostic, Diagnostic> Graver(int draft) => finding => finding with { Severity = draft % 5 == 0 ? Severity.Error : Severity.Note };

    private static string Written(LintResult[] drafts, bool isPart) => ReportSample.Written(SarifReport.Write, ReportSample.Of(drafts) with { IsPart = isPart });

    /// <summary>Gives no more than some bytes at a time.</summary>
    private sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(most, count));
    }
}
