using System.Runtime.CompilerServices;
using System.Text.Json;

namespace DraftLint.Tests.Reporting;

/// <summary>Runs the SARIF authors' own validator, with the rules of GitHub's code scanning.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
internal static class SarifValidation
{
    private static readonly string[] AnsweredFor =
    [
        "SARIF2002", // Messages by id and arguments: code scanning shows message.text alone.
        "SARIF2003", // The git revision: equal drafts give equal logs, wherever they lie.
        "SARIF2006", // Reachable addresses: a test that depends on the network proves nothing about the log.
        "SARIF2013", // The drafts inside the log: an unpublished text stays where it is; context regions show what is needed.
    ];

    /// <summary>What the schema of the standard says: "ok", or its first complaints.</summary>
    public static string SchemaVerdict(string log, [CallerFilePath] string path = "") =>
        NpmTool.Run("node", Path.Combine(Path.GetDirectoryName(path)!, "validate-sarif.cjs"), NpmTool.SarifSchema.Folder, log).Output.Trim(); // A file stands in a folder.

    /// <summary>What the validator says, one line each, less the notes that we answer for.</summary>
    public static IEnumerable<string> Complaints(string log)
    {
        var multitool = NpmTool.SarifMultitool["Sarif.Multitool"];
        File.SetUnixFileMode(multitool, File.GetUnixFileMode(multitool) | UnixFileMode.UserExecute);
        var verdict = log + ".verdict";
        var (_, output) = NpmTool.Run(multitool, "validate", log, "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note", "--kind", "Fail", "--output", verdict, "--log", "ForceOverwrite");
        Assert.True(File.Exists(verdict), output);
        using var document = JsonDocument.Parse(File.ReadAllText(verdict));
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(IsOpen).Select(Told)];
    }

    private static bool IsOpen(JsonElement result) =>
        !(result.TryGetProperty("level", out var level) && level.GetString() == "note" && AnsweredFor.Contains(result.GetProperty("ruleId").GetString()));

    private static string Told(JsonElement result)
    {
        var level = result.TryGetProperty("level", out var given) ? given.GetString() : "warning";
        var place = result.GetProperty("locations")[0].GetRawText();
        return $"{level} {result.GetProperty("ruleId").GetString()} {result.GetProperty("message").GetRawText()} {place}";
    }
}
