using System.Text.Json;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Reporting.Sarif;
using DraftLint.Rules;
using DraftLint.Tests.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Reporting;

public sealed class SarifReportTests
{
    [Fact]
    public async Task The_whole_log_is_as_it_should_be() => await VerifyXunit.Verifier.Verify(ReportSample.Written(SarifReport.Write, Rich()), "sarif");

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    [NpmFact(nameof(NpmTool.SarifMultitool))]
    public void The_validator_of_the_standard_finds_nothing_wrong()
    {
        Assert.Null(NpmTool.SarifMultitool.WhyNot);
        var folder = Directory.CreateTempSubdirectory("draftlint-");
        try
        {
            var log = Path.Combine(folder.FullName, "rich.sarif");
            File.WriteAllText(log, ReportSample.Written(SarifReport.Write, Rich()));

            Assert.Equal([], SarifValidation.Complaints(log));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    [NpmFact(nameof(NpmTool.SarifSchema))]
    public void The_schema_of_the_standard_takes_it()
    {
        Assert.Null(NpmTool.SarifSchema.WhyNot);
        using var folder = new FolderSample().With("rich.sarif", ReportSample.Written(SarifReport.Write, Rich()));
        Assert.Equal("ok", SarifValidation.SchemaVerdict(folder["rich.sarif"]));
    }

    /// <summary>The examples of all rules, and a thousand generated drafts, in logs of a hundred drafts.</summary>
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    [NpmFact(nameof(NpmTool.SarifMultitool))]
    [Trait("Category", "Slow")]
    public void Drafts_of_every_sort_make_valid_logs()
    {
        Assert.Null(NpmTool.SarifMultitool.WhyNot);
        var texts = RuleSet.All.Rules.SelectMany(rule => rule.Examples).Select(example => example.Text).Concat(GeneratedDrafts(1_000));
        var linter = new Linter(RuleSet.All, TestFacts.BuiltIn);
        LintResult[] drafts = [.. texts.Select((text, index) => linter.Lint(new SourceText($"drafts/{index} é.md", text), ReportSample.Day))];
        using var folder = new FolderSample();
        foreach (var part in drafts.Chunk(500))
        {
            folder.With("part.sarif", ReportSample.Written(SarifReport.Write, new Report(part, RuleSet.All.Rules, [], ReportSample.Day)));
            Assert.Equal([], SarifValidation.Complaints(folder["part.sarif"]).Where(line => !line.StartsWith("note ", StringComparison.Ordinal)));
            if (NpmTool.SarifSchema.WhyNot is null)
                Assert.Equal("ok", SarifValidation.SchemaVerdict(folder["part.sarif"]));
        }
    }

    private static List<string> GeneratedDrafts(int count)
    {
        var random = new CsCheck.PCG(20250116);
        return [.. Enumerable.Range(0, count).Select(_ => GeneratedMarkdown.Drafts.Generate(random, null, out var _).Source + "\n\nIran, Iraq and Iran met  again.\n")];
    }

    [Fact]
    public void Columns_are_utf16_units_and_the_byte_order_mark_counts_only_in_the_file()
    {
        var source = SourceText.Decode("a.md", "\uFEFF👍 China"u8, out _)!; // The bytes are valid.
        var finding = ReportSample.DuplicateListEntry.At(new TextSpan(3, 5), "China");

        var run = Run(ReportSample.Of(new LintResult(source, ReportSample.Day, [finding], [])));

        Assert.Equal(4, Region(run).GetProperty("startColumn").GetInt32());
        Assert.Equal(9, Region(run).GetProperty("endColumn").GetInt32());
        Assert.Equal(13, run.GetProperty("artifacts")[0].GetProperty("length").GetInt32());
    }

    [Fact]
    public void Brackets_of_the_draft_are_no_links()
    {
        var run = Run(ReportSample.Of(ReportSample.Draft("{|first here:China|} and [|China|]", change: finding => finding with { Message = "\"[China](1)\" stands twice." })));

        Assert.Equal(@"""\[China\](1)"" stands twice. See [first here](1).", run.GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void A_long_line_gives_a_short_context()
    {
        var filler = string.Join(' ', Enumerable.Repeat("word", 5000));

        var context = Run(ReportSample.Of(ReportSample.Draft($"{filler} [|China|] {filler}")))
            .GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("contextRegion").GetProperty("snippet").GetProperty("text").GetString();

        Assert.InRange(context!.Length, 100, 600);
        Assert.StartsWith("word ", context, StringComparison.Ordinal);
        Assert.EndsWith(" word", context, StringComparison.Ordinal);
    }

    /// <summary>A report that uses every part of the log.</summary>
    private static Report Rich()
    {
        var open = ReportSample.Draft(
            "The axis of Russia, {|first here:China|}, Iran and [|China|] met [in Kazan].",
            "drafts/the axis.md",
            finding => finding with { Fix = Fix.Suggestion("Take out the second mention", new TextEdit(finding.Span, "")), Notes = ["Four states were invited."] });
        var silenced = ReportSample.Draft(
            "<!-- draftlint-disable-next-line duplicate-list-entry -- a refrain -->\nPeru, Chile, and [|Peru|].",
            "drafts/refrain.md",
            finding => finding with { Suppression = new Suppression(new TextSpan(0, 70), "a refrain") });
        return new Report(
            [open, silenced],
            [ReportSample.DuplicateListEntry],
            [
                new Problem(Problem.UnreadableDraft, "drafts/empty.md", new LinePosition(1, 1), "The draft holds a NUL byte, so this is no text."),
                new Problem(Problem.Configuration, "draftlint.yml", new LinePosition(2, 3), "There is no rule \"dupes\"."),
                new Problem(Problem.NoDrafts, null, null, "There is no draft below \"letters\"."),
            ],
            ReportSample.Day) { Version = "0.1.0" };
    }

    private static JsonElement Run(Report report) => JsonDocument.Parse(ReportSample.Written(SarifReport.Write, report)).RootElement.GetProperty("runs")[0];

    private static JsonElement Region(JsonElement run) => run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
}
