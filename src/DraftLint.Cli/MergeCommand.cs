using System.CommandLine;
using DraftLint.Reporting.Sarif;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>draftlint merge</c>: one log out of the logs of shards.</summary>
internal static class MergeCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var logs = new Argument<string[]>("logs") { Description = "SARIF logs that check --shard wrote.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };
        var command = new Command("merge", "Put the SARIF logs of shards together.") { logs, output };
        command.SetAction(parsed =>
        {
            var given = parsed.GetValue(logs) ?? [];
            return given.Select(path => CommandLine.Refuse(path, command)).OfType<string>().FirstOrDefault() is { } refusal ? CommandLine.Fail(refusal) : Run(given, parsed.GetValue(output));
        });
        return command;
    }

    private static int Run(string[] logs, string? output)
    {
        if (logs.FirstOrDefault(log => !File.Exists(log)) is { } missing)
            return CommandLine.Fail($"{missing}: There is no such file.");

        if (logs.GroupBy(Path.GetFullPath, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            return CommandLine.Fail($"{twice.First()} is given twice: its findings would count twice.");

        // All logs are read before a byte is written: a fault leaves nothing behind.
        var piped = new List<SpillFile>();
        try
        {
            if (SarifMerge.Join([.. logs.Select(log => (log, Opening(log, piped)))], out var fault) is not { } write)
                return CommandLine.Fail(fault ?? "");

            if (output is not null)
            {
                AtomicFile.Write(output, write);
                return ExitCodes.Clean;
            }

            using var screen = StandardOutput.Open();
            write(screen);
            return ExitCodes.Clean;
        }
        finally
        {
            piped.ForEach(file => file.Dispose());
        }
    }

    /// <summary>Opens a log as often as is asked; of one that comes through a pipe and can be read once there is a copy.</summary>
    private static Func<Stream> Opening(string log, List<SpillFile> piped)
    {
        using var stream = File.OpenRead(log);
        if (stream.CanSeek)
            return () => File.OpenRead(log);

        piped.Add(SpillFile.CopyOf(stream));
        return piped[^1].Again;
    }
}
