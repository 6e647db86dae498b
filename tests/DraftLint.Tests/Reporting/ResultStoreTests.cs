using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Reporting.Html;
using DraftLint.Reporting.Sarif;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Reporting;

/// <summary>Results that are held packed, in memory or in a stream, are the results.</summary>
public sealed class ResultStoreTests
{
    private readonly List<MemoryStream> opened = [];

    public static TheoryData<string> Formats => ["text", "json", "sarif", "part", "github", "markdown", "html", "baseline", "compared"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Reports_are_the_same_bytes(string format)
    {
        // Only the page of a small run shows drafts without findings.
        ImmutableArray<LintResult> drafts = [.. Drafts().Where(draft => format != "html" || !draft.Diagnostics.IsEmpty)];
        var whole = Written(format, drafts);
        Assert.NotEmpty(whole);
        foreach (var mostInMemory in (ReadOnlySpan<long>)[0, 3_000, long.MaxValue])
        {
            using var store = NewStore(mostInMemory);
            var kept = new LintResult[drafts.Length];
            Parallel.For(0, kept.Length, index => kept[index] = store.Keep(drafts[index]));
            Assert.Equal(whole, Written(format, [.. kept]));
        }
    }

    [Fact]
    public void The_stream_is_opened_when_the_budget_is_passed()
    {
        var draft = Drafts()[0];
        using (var store = NewStore(long.MaxValue))
        {
            store.Keep(draft);
            Assert.Empty(opened);
        }

        using (var store = NewStore(100))
        {
            store.Keep(draft);
            store.Keep(draft);
            Assert.True(Assert.Single(opened).CanRead);
        }

        Assert.False(opened[0].CanRead);
    }

    [Fact]
    public void A_draft_without_findings_is_its_name_and_its_digest()
    {
        using var store = NewStore(0);
        var source = new SourceText("a.md", "The roof held.");
        var kept = store.Keep(new LintResult(source, ReportSample.Day, [], [new Problem(Problem.Limit, "a.md", null, "So.")]));
        Assert.Equal(("a.md", source.Hash, source.ByteLength), (kept.Source.Path, kept.Source.Hash, kept.Source.ByteLength));
        Assert.Empty(opened);
        Assert.Single(kept.Problems);
    }

    [Fact]
    public void Other_findings_are_held_where_the_first_were()
    {
        using var store = NewStore(0);
        var kept = store.Keep(ReportSample.Draft("[|One|] and [|two|] and \uFFFD 👍."));
        var known = kept.With([.. kept.Diagnostics.Select(finding => finding with { IsKnown = true })]);
        Assert.Equal([false, false, true, true], [.. kept.Diagnostics.Concat(known.Diagnostics).Select(finding => finding.IsKnown)]);
        Assert.Equal("One and two and \uFFFD 👍.", known.Source.Content);
        Assert.Same(ReportSample.DuplicateListEntry, known.Diagnostics[1].Rule);
        Assert.Empty(kept.With([]).Diagnostics);
        Assert.Equal("One", Assert.Single((kept with { Diagnostics = [kept.Diagnostics[0]] }).Diagnostics.Select(finding => kept.Source[finding.Span])));
    }

    private ResultStore NewStore(long mostInMemory) => new(mostInMemory, () =>
    {
        var stream = new MemoryStream();
        opened.Add(stream);
        return stream;
    });

    private static string Written(string format, ImmutableArray<LintResult> drafts)
    {
        var report = new Report(drafts, RuleSet.All.Rules, [], ReportSample.Day);
        if (format == "compared")
        {
            using var log = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(ReportSample.Written(SarifReport.WriteWhole, new Report(drafts.Take(3), RuleSet.All.Rules, [], ReportSample.Day).AsBaseline())));
            report = Baseline.Read(log, out _)!.Compare(report, _ => true); // It was just written.
        }

        return format switch
        {
            "json" => ReportSample.Written(JsonReport.Write, report),
            "sarif" => ReportSample.Written(SarifReport.Write, report),
            "part" => ReportSample.Written(SarifReport.Write, report with { IsPart = true }),
            "github" => ReportSample.Written(GithubReport.Write, report),
            "markdown" => ReportSample.Written((one, writer) => MarkdownReport.Write(one, writer), report),
            "html" => ReportSample.Written(HtmlReport.Write, report),
            "baseline" => ReportSample.Written(SarifReport.WriteWhole, report.AsBaseline()),
            _ => ReportSample.Written((one, writer) => TextReport.Write(one, writer, new TextReportOptions(100)), report),
        };
    }

    /// <summary>The examples, and drafts of all that a finding can hold.</summary>
    private static ImmutableArray<LintResult> Drafts()
    {
        var linter = new Linter(RuleSet.All, TestFacts.BuiltIn);
        var marked = SourceText.Decode("mark.md", "\uFEFFThe the café, of Iran, Iraq and Iran.\r\n\r\n<!-- draftlint-disable-next-line -- so it is -->\r\nIt it."u8, out _)!; // The bytes are valid.
        var fixable = ReportSample.Draft("The {|first here:roof|} and the [|roof|].", "fix.md", finding => finding with { Fix = Fix.Suggestion("Take it out", new TextEdit(finding.Span, "é")), Notes = ["So.", "And so."], Help = "take it out" });
        return
        [
            .. Directory.GetFiles(Places.Examples, "*.md").Order(StringComparer.Ordinal).Select(file => linter.Lint(new SourceText(Path.GetFileName(file), File.ReadAllText(file)), ReportSample.Day)),
            linter.Lint(marked, ReportSample.Day),
            fixable,
        ];
    }
}
