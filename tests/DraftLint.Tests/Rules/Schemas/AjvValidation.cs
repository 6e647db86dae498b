using System.Runtime.CompilerServices;

namespace DraftLint.Tests.Rules.Schemas;

/// <summary>Validates YAML files as an editor's YAML language server does: with another parser and a real JSON Schema validator.</summary>
internal static class AjvValidation
{
    /// <summary>What ajv says of each file: null if it takes it, else its first complaint.</summary>
    /// <param name="files">Schemas by the names of their files, and the absolute paths of what they judge.</param>
    public static IReadOnlyList<string?> Complaints(IReadOnlyList<(string Schema, string File)> files)
    {
        using var folder = new FolderSample();
        folder.With("files.txt", string.Concat(files.Select(pair => $"{Path.Combine(SchemaFiles.Folder, pair.Schema)}\t{pair.File}\n")));
        var (exitCode, output) = NpmTool.Run("node", Script(), NpmTool.Ajv.Folder, folder["files.txt"]);
        Assert.True(exitCode == 0, output);
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.True(files.Count == lines.Length, output);
        return [.. lines.Select(line => line == "ok" ? null : line["refused ".Length..])];
    }

    private static string Script([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "validate.cjs"); // A file stands in a folder.
}
