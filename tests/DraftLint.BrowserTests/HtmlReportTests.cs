using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DraftLint.BrowserTests;

/// <summary>The HTML report as people meet it: in a browser, by keyboard, read aloud, in print.</summary>
public sealed class HtmlReportTests(Chromium chromium) : IClassFixture<Chromium>
{
    private readonly List<string> requests = [];
    private readonly List<string> complaints = [];

    /// <summary>All rules of axe, those of good practice too, on a page with everything open and shown.</summary>
    [BrowserTheory]
    [InlineData("odd", ColorScheme.Light)]
    [InlineData("odd", ColorScheme.Dark)]
    [InlineData("examples", ColorScheme.Light)]
    [InlineData("excerpts", ColorScheme.Dark)]
    [InlineData("clean", ColorScheme.Light)]
    [InlineData("none", ColorScheme.Dark)]
    public async Task Axe_finds_no_violation(string sample, ColorScheme scheme)
    {
        using var report = ReportPage.Of(sample);
        var page = await Open(report, scheme);
        await page.EvaluateAsync("() => { document.querySelectorAll('details').forEach(one => one.open = true); document.querySelectorAll('input').forEach(one => { if (!one.checked) one.click(); }); }");
        Assert.Empty(Violations(await page.RunAxe()));
        Assert.Empty(requests.Concat(complaints));
    }

    [BrowserFact]
    public async Task Nothing_in_a_draft_runs()
    {
        using var report = ReportPage.Of("odd");
        var page = await Open(report);
        await page.ClickAsync(".dead >> nth=0");
        Assert.Equal("undefined 1 0 0", await page.EvaluateAsync<string>("() => [typeof window.ran, document.scripts.length, document.images.length, document.querySelectorAll('a[href^=\"javascript\"], a[href^=\"data\"]').length].join(' ')"));
        var text = await page.TextContentAsync("main") ?? "";
        foreach (var part in new[] { "title", "heading", "block", "code" })
            Assert.Contains($"<script>window.ran = \"{part}\"</script>", text, StringComparison.Ordinal);

        Assert.Empty(requests.Concat(complaints));
    }

    [BrowserTheory]
    [InlineData("odd")]
    [InlineData("examples")]
    [InlineData("excerpts")]
    public async Task Marks_are_exactly_the_words(string sample)
    {
        using var report = ReportPage.Of(sample);
        var page = await Open(report);
        for (var draft = 0; draft < report.Report.Drafts.Length; draft++)
        {
            var (source, findings) = (report.Report.Drafts[draft].Source, report.Report.Drafts[draft].Diagnostics);
            for (var number = 0; number < findings.Length; number++)
            {
                var marked = await page.EvaluateAsync<string>("id => [...document.querySelectorAll(`mark[data-notes~=${id}]`)].map(mark => mark.textContent).join('')", $"d{draft + 1}n{number + 1}");
                Assert.Equal(source[findings[number].Span].ReplaceLineEndings(" "), marked);
            }
        }
    }

    [BrowserFact]
    public async Task Filters_choose_by_severity_and_by_rule()
    {
        using var report = ReportPage.Of("odd");
        var page = await Open(report);
        var (all, silenced) = (await page.Locator("li.finding").CountAsync(), await page.Locator("li.finding.silenced").CountAsync());
        Assert.Equal($"{all - silenced} of {all} findings are shown.", await page.TextContentAsync("#shown"));
        Assert.Equal(1, silenced);

        await page.CheckAsync("input[value=silenced]");
        Assert.Equal($"All {all} findings are shown.", await page.TextContentAsync("#shown"));
        Assert.Equal("silenced on", await page.GetAttributeAsync("mark.silenced", "class"));

        await page.UncheckAsync("input[value=warning]");
        Assert.False(await page.IsVisibleAsync("li.finding.warning"));
        Assert.True(await page.IsVisibleAsync("li.finding.note"));
        Assert.Equal(0, await page.Locator("mark.warning").CountAsync());

        await page.CheckAsync("input[value=warning]");
        await page.ClickAsync("details.rules summary");
        await page.ClickAsync("#none");
        Assert.Equal($"0 of {all} findings are shown.", await page.TextContentAsync("#shown"));
        await page.CheckAsync("input[value=DL1001]");
        Assert.Equal($"1 of {all} findings are shown.", await page.TextContentAsync("#shown"));
        Assert.Equal("Iran", await page.TextContentAsync("mark:not(.off)"));
        await page.ClickAsync("#all");
        Assert.Equal($"All {all} findings are shown.", await page.TextContentAsync("#shown"));
    }

    /// <summary>Tab reaches everything in reading order, and what has the focus is seen to have it.</summary>
    [BrowserFact]
    public async Task Everything_is_reached_by_keyboard()
    {
        using var report = ReportPage.Of("odd");
        var page = await Open(report);
        var wanted = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('a[href], button, input, summary, [tabindex=\"0\"]')].filter(one => one.checkVisibility({ visibilityProperty: true }) && !one.closest('details:not([open]) > :not(summary)')).length");
        var reached = new List<string>();
        while (reached.Count <= wanted)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = await page.EvaluateAsync<string>("() => { const one = document.activeElement; return one === document.body ? '' : `${one.localName} ${getComputedStyle(one).outlineStyle} ${one.getBoundingClientRect().left >= 0}`; }");
            if (focus.Length == 0)
                break;

            reached.Add(focus);
        }

        Assert.Equal("a solid true", reached[0]);
        Assert.Equal(wanted, reached.Count);
        Assert.All(reached, focus => Assert.EndsWith(" solid true", focus, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Notes_and_words_lead_to_each_other()
    {
        using var report = ReportPage.Of("odd");
        var page = await Open(report);
        await page.FocusAsync("#next");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("d1n1", await Focused(page));
        await page.FocusAsync("#next");
        await page.Keyboard.PressAsync("Space");
        Assert.Equal("d1n2", await Focused(page));
        await page.FocusAsync("#previous");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("d1n1", await Focused(page));

        await page.ClickAsync("a.ref[href='#d1n1']");
        Assert.EndsWith("#d1n1", page.Url, StringComparison.Ordinal);
        await page.ClickAsync("#d1n1 a.number");
        Assert.EndsWith("#d1m1", page.Url, StringComparison.Ordinal);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href^=\"#\"]')].map(link => link.getAttribute('href').slice(1)).filter(id => !document.getElementById(id))"));

        await page.ClickAsync("details.rules summary");
        await page.FocusAsync("#all");
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.EvaluateAsync<bool>("() => document.querySelector('details.rules').open"));
    }

    [BrowserFact]
    public async Task Paper_has_no_buttons_and_every_reason()
    {
        using var report = ReportPage.Of("odd");
        var page = await Open(report);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");
        Assert.False(await page.IsVisibleAsync(".bar"));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => [...document.querySelectorAll('li.finding:not([hidden]) details p')].filter(why => why.getBoundingClientRect().height === 0).length"));
    }

    [BrowserFact]
    public async Task A_phone_needs_no_scrolling_sideways()
    {
        using var report = ReportPage.Of("odd");
        var page = await Open(report, width: 360);
        Assert.Equal(360, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    /// <summary>Blanks at the end of a line keep their number with them, and no line is longer for it.</summary>
    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1_000)]
    [InlineData(1_280)]
    public async Task A_number_stands_on_the_line_of_its_blanks(int width)
    {
        using var report = ReportPage.Of("blanks");
        var page = await Open(report, width: width);
        var counts = await page.EvaluateAsync<int[]>("""
            () => {
              const numbers = [...document.querySelectorAll('.text a.ref')];
              const apart = numbers.filter(number => {
                const blanks = number.previousElementSibling.getBoundingClientRect(), own = number.getBoundingClientRect();
                return own.top > blanks.bottom || own.left < blanks.left;
              });
              return [numbers.length, apart.length, document.documentElement.scrollWidth];
            }
            """);
        Assert.InRange(counts[0], 60, 100);
        Assert.Equal((0, width), (counts[1], counts[2]));
    }

    [BrowserTheory]
    [InlineData(ReducedMotion.Reduce, "auto")]
    [InlineData(ReducedMotion.NoPreference, "smooth")]
    public async Task Who_wants_no_motion_gets_none(ReducedMotion motion, string behavior)
    {
        using var report = ReportPage.Of("odd");
        var page = await Open(report, motion: motion);
        Assert.Equal(behavior, await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).scrollBehavior"));
    }

    /// <summary>Hundreds of drafts: an index, and a filter that answers at once.</summary>
    [BrowserFact]
    public async Task Many_drafts_stay_usable()
    {
        using var report = ReportPage.Of("many");
        var page = await Open(report);
        Assert.Equal((200, 200), (await page.Locator("nav tbody tr").CountAsync(), await page.Locator("article").CountAsync()));
        var milliseconds = await page.EvaluateAsync<double>("() => { const start = performance.now(); document.querySelector('input[value=warning]').click(); document.body.getBoundingClientRect(); return performance.now() - start; }");
        Assert.InRange(milliseconds, 0, 2_000);
        Assert.Empty(requests.Concat(complaints));
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");

    private static IEnumerable<string> Violations(AxeResult result) =>
        result.Violations.Select(violation => $"{violation.Id}: {string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))}");

    private async Task<IPage> Open(ReportPage report, ColorScheme scheme = ColorScheme.Light, int width = 1280, ReducedMotion motion = ReducedMotion.NoPreference)
    {
        var page = await chromium.NewPage(scheme, width, motion: motion);
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(report.Address);
        Assert.Equal([report.Address], requests);
        requests.Clear();
        return page;
    }
}
