using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>
/// Snapshots in the conventions of Verify.Xunit, which can take this file's place: <c>await Verifier.Verify(text)</c> compares with
/// <c>Class.Method.verified.txt</c> beside the test's source; what differs is written to <c>.received.txt</c>, and the test fails.
/// To accept, move the received file over the verified one.
/// </summary>
public static class Verifier
{
    /// <summary>Compares <paramref name="target"/> with the verified file of the calling test. Line ends don't count.</summary>
    public static SettingsTask Verify(string? target, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target ?? "null", extension, Path.ChangeExtension(sourceFile, method));
}

/// <summary>A comparison that runs when it is awaited.</summary>
public sealed class SettingsTask(string target, string extension, string prefix)
{
    private string parameters = "";

    /// <summary>Gives each case of a theory a file of its own: <c>Class.Method_text.verified.txt</c>.</summary>
    public SettingsTask UseTextForParameters(string text)
    {
        parameters = "_" + text;
        return this;
    }

    /// <summary>Lets the comparison be awaited.</summary>
    public TaskAwaiter GetAwaiter() => Compare().GetAwaiter();

    private async Task Compare()
    {
        var verifiedPath = $"{prefix}{parameters}.verified.{extension}";
        var receivedPath = $"{prefix}{parameters}.received.{extension}";
        var received = WithPlainLineEnds(target);
        var verified = File.Exists(verifiedPath) ? WithPlainLineEnds(await File.ReadAllTextAsync(verifiedPath)) : null;
        if (verified == received)
        {
            File.Delete(receivedPath);
            return;
        }

        await File.WriteAllTextAsync(receivedPath, received);
        Assert.Fail(verified is null ? $"New: {receivedPath}\n{received}" : $"Changed: {receivedPath}\n{FirstDifference(verified, received)}");
    }

    private static string WithPlainLineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static string FirstDifference(string verified, string received)
    {
        var (before, after) = (verified.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < Math.Min(before.Length, after.Length) && before[line] == after[line])
            line++;

        return $"line {line + 1}\n  verified: {before.ElementAtOrDefault(line) ?? "(end)"}\n  received: {after.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
