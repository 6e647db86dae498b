using Microsoft.Playwright;

namespace DraftLint.BrowserTests;

/// <summary>The Chromium of this machine, started once for all tests that share it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "chrome.exe", "msedge.exe"];

    private static readonly string[] Folders =
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator),
        "/Applications/Google Chrome.app/Contents/MacOS",
        "/Applications/Chromium.app/Contents/MacOS",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Google", "Chrome", "Application"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFilesX86), "Microsoft", "Edge", "Application"),
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Its executable, or null if none is installed; the variable DRAFTLINT_CHROMIUM names another one.</summary>
    public static string? Executable { get; } = Environment.GetEnvironmentVariable("DRAFTLINT_CHROMIUM") is { Length: > 0 } named
        ? named
        : Folders.SelectMany(folder => Names.Concat(["Google Chrome", "Chromium"]).Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>Starts nothing: the first test that runs does.</summary>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>Opens a page in a profile of its own.</summary>
    public async Task<IPage> NewPage(ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 900, ReducedMotion motion = ReducedMotion.NoPreference)
    {
        playwright ??= await Playwright.CreateAsync();

        // A container has no sandbox for root to start.
        browser ??= await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = ["--no-sandbox"] });
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { ColorScheme = scheme, ReducedMotion = motion, ViewportSize = new ViewportSize { Width = width, Height = height } });
        return await context.NewPageAsync();
    }

    /// <summary>Ends it.</summary>
    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();

        playwright?.Dispose();
    }
}

/// <summary>A test that needs Chromium: skipped, with the reason, where there is none; on a build server (CI=true) it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = WhyNot;

    /// <summary>Why such tests are skipped; null if they run.</summary>
    public static string? WhyNot { get; } = Chromium.Executable is null && Environment.GetEnvironmentVariable("CI") != "true"
        ? "There is no Chromium or Chrome on the path; DRAFTLINT_CHROMIUM may name one."
        : null;
}

/// <summary>The same for tests of several cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = BrowserFactAttribute.WhyNot;
}
