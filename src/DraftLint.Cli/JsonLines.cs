using System.Globalization;
using System.Text.Json;
using DraftLint.Diagnostics;
using DraftLint.Reporting.Sarif;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary><c>check --jsonl</c>: a draft a line in, what was found in it a line out, in the same order. No more is held than is being linted.</summary>
internal sealed class JsonLines(Workspace workspace, Gate gate)
{
    private bool hasProblems;
    private bool isGrave;
    private int warnings;

    /// <summary>Lints all lines. Gives the exit code.</summary>
    /// <param name="input">Takes <c>{"path": ..., "text": ..., "date": ...}</c>, one a line; path and date may be left out, blank lines are passed over.</param>
    /// <param name="output">Takes a line for each.</param>
    /// <param name="cancellation">Ctrl-C.</param>
    public int Run(TextReader input, TextWriter output, CancellationToken cancellation)
    {
        // As many lines at a time as are linted at once: with one job, each line is answered before the next is read.
        var batch = new List<Record>(gate.Jobs);
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;

            batch.Add(Parse(line, number));
            if (batch.Count == gate.Jobs)
                Answer(batch, output, cancellation);
        }

        Answer(batch, output, cancellation);
        CommandLine.Tell(workspace.Problems);
        return gate.ExitCode(hasProblems || workspace.Problems.Count > 0, isGrave, warnings);
    }

    private void Answer(List<Record> batch, TextWriter output, CancellationToken cancellation)
    {
        Linter?[] linters = [.. batch.Select(record => record.Source is { } source ? workspace.RulesFor(source.Path).Linter : null)];
        var results = new LintResult?[batch.Count];
        Parallel.For(0, batch.Count, new ParallelOptions { MaxDegreeOfParallelism = gate.Jobs, CancellationToken = cancellation }, index =>
        {
            if (batch[index] is { Source: { } source } record)
                results[index] = linters[index]?.Lint(source, record.Day, cancellation);
        });
        for (var i = 0; i < batch.Count; i++)
        {
            if (results[i] is { } result)
                Write(result, output);
            else if (batch[i].Fault is { } fault)
                Write(fault, output);
        }

        output.Flush();
        batch.Clear();
    }

    private void Write(LintResult result, TextWriter output)
    {
        SarifLine.Write(result, output);
        CommandLine.Tell(result.Problems);
        hasProblems |= !result.Problems.IsEmpty;
        foreach (var finding in result.Diagnostics.Where(finding => finding.IsOpen))
        {
            isGrave |= gate.FailOn is { } least && finding.Severity >= least;
            warnings += finding.Severity == Severity.Warning ? 1 : 0;
        }
    }

    private void Write(Problem fault, TextWriter output)
    {
        SarifLine.Write(fault, output);
        CommandLine.Tell([fault]);
        hasProblems = true;
    }

    private Record Parse(string line, int number)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            var path = Text(root, "path") ?? "stdin.md";
            var day = gate.AsOf;
            if (Text(root, "date") is { } date && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
                return Refused(path, $"Line {number}: \"{date}\" is no day such as 2025-01-16.");

            if (Text(root, "text") is not { } text)
                return Refused(path, $"Line {number} has no \"text\".");

            var source = SourceText.Decode(path, System.Text.Encoding.UTF8.GetBytes(text), out var fault);
            return source is null ? new Record(null, day, new Problem(Problem.UnreadableDraft, path, fault?.Position, $"The draft holds {fault?.Reason}.")) : new Record(source, day, null);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or ArgumentException)
        {
            return Refused(null, $"Line {number} is no JSON object with \"path\", \"text\" and \"date\".");
        }
    }

    private static string? Text(JsonElement root, string key) => root.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private Record Refused(string? path, string message) => new(null, gate.AsOf, new Problem(Problem.UnreadableDraft, path, null, message));

    private sealed record Record(SourceText? Source, DateOnly Day, Problem? Fault);
}
