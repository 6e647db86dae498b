using System.Diagnostics;

namespace DraftLint.Tests.CommandLine;

/// <summary>Runs the command line that was built, as a person would.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record DraftLintProcess(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="folder">The working folder.</param>
    /// <param name="arguments">Its arguments, parted by blanks.</param>
    /// <param name="input">What stands on standard input.</param>
    /// <param name="variables">Environment variables, as NAME=VALUE.</param>
    public static DraftLintProcess Run(string folder, string arguments, string input = "", params IEnumerable<string> variables)
    {
        var start = new ProcessStartInfo("dotnet", [Places.CommandLine, .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var variable in variables)
            start.Environment[variable.Split('=')[0]] = variable.Split('=')[1];

        using var process = Process.Start(start)!; // Null only for documents that a running program opens.
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new DraftLintProcess(process.ExitCode, output, errors.Result);
    }
}
