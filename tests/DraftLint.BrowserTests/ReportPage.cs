using System.Runtime.CompilerServices;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Reporting;
using DraftLint.Reporting.Html;
using DraftLint.Reporting.Sarif;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.BrowserTests;

/// <summary>A report as a file, gone when the test ends.</summary>
internal sealed class ReportPage : IDisposable
{
    private static readonly DateOnly Day = new(2025, 2, 10);

    /// <summary>All that a draft may hold, hostile parts too.</summary>
    private const string Odd =
        """
        ---
        title: The harbor <script>window.ran = "title"</script>
        date: 2025-01-16
        ---
        # A <script>window.ran = "heading"</script> heading of the the port

        ### A level is left out

        <script>window.ran = "block"</script>

        Russia, Iran, China and Iran met  twice. *The the* roof and [the the link](javascript:window.ran=1) and [a good link](https://example.org/a?b=c&d="e") leak.
        So does <img src=x onerror="window.ran = 'image'"> and `code <b>` in a note[^1], [data](data:text/html,<script>window.ran=2</script>) and [nearby](other.md).

        ![A pier at the the dusk](https://example.org/pier.png "A title")

        > A quotation that that runs.
        >
        > 3. a list
        > 4. in it

        | State | | Seats |
        | --- | --- | ---: |
        | Ohio | a | 12 |
        | the the | b | 3 |

        Term
        :   What it means.

        ---

        <!-- draftlint-disable-next-line repeated-word -- the band is called so </script> -->
        We saw the the band.

        <!-- draftlint-disable-next-line repeated-word -->
        Nothing here.

        ```
        </pre><script>window.ran = "code"</script>
        ```

        [^1]: The footnote says that the the tide rose.
        """;

    private ReportPage(Report report)
    {
        Report = report;
        using var writer = new StreamWriter(Path);
        HtmlReport.Write(report, writer);
    }

    /// <summary>What is shown.</summary>
    public Report Report { get; }

    /// <summary>Its address.</summary>
    public string Address => new Uri(Path).AbsoluteUri;

    private string Path { get; } = System.IO.Path.Combine(Directory.CreateTempSubdirectory("draftlint-").FullName, "report.html");

    /// <summary>A sample by its name: odd, examples, excerpts, clean, none, many, blanks.</summary>
    public static ReportPage Of(string sample) => new(sample switch
    {
        "odd" => Lint(("drafts/odd.md", Odd)),
        "clean" => Lint(("clean.md", "The roof leaks.")),
        "blanks" => Lint([.. Enumerable.Range(1, 60).Select(number => ($"drafts/{number:000}.md", $"Sailors said {new string('o', number)} that the tide  rose again behind the harbor wall."))]),
        "none" => new Report([], [], [new Problem(Problem.UnreadableDraft, "<b>.md", null, "There is no such file.")], Day),
        "many" => Lint([.. Enumerable.Range(0, 300).Select(number => ($"drafts/{number:000}.md", number % 3 == 0 ? "The roof leaks." : Odd))]),
        "excerpts" => Excerpts(Lint([("drafts/odd.md", Odd), .. Examples()])),
        _ => Lint([.. Examples()]),
    });

    public void Dispose() => Directory.Delete(System.IO.Path.GetDirectoryName(Path)!, recursive: true); // The file has a folder of its own.

    private static Report Lint(params (string Path, string Text)[] drafts)
    {
        var linter = new Linter(RuleSet.Recommended, FactBook.BuiltIn);
        return new Report(drafts.Select(draft => linter.Lint(new SourceText(draft.Path, draft.Text), Day)), RuleSet.Recommended.Rules, [], Day);
    }

    /// <summary>The report as it is made again of its log, where the drafts are gone.</summary>
    private static Report Excerpts(Report report)
    {
        using var log = new MemoryStream();
        using (var writer = new StreamWriter(log, leaveOpen: true))
            SarifReport.Write(report, writer);

        log.Position = 0;
        using var store = new ResultStore(long.MaxValue, () => new MemoryStream());
        return SarifLogReader.Read(log, _ => null, store, out _)!; // It was just written.
    }

    private static IEnumerable<(string Path, string Text)> Examples([CallerFilePath] string own = "")
    {
        var folder = System.IO.Path.Join(System.IO.Path.GetDirectoryName(own), "..", "..", "examples");
        return Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(file => ("examples/" + System.IO.Path.GetFileName(file), File.ReadAllText(file)));
    }
}
