namespace DraftLint.Tests;

/// <summary>A folder of files that a test writes, gone when the test ends.</summary>
internal sealed class FolderSample : IDisposable
{
    /// <summary>The folder, absolute and without links.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("draftlint-").FullName;

    /// <summary>The absolute path of a file in it.</summary>
    public string this[string file] => System.IO.Path.Join(Path, file);

    /// <summary>Writes a file, with the folders above it.</summary>
    public FolderSample With(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[file])!); // A file stands in a folder.
        File.WriteAllText(this[file], text);
        return this;
    }

    /// <summary>Writes a file of bytes.</summary>
    public FolderSample With(string file, byte[] bytes)
    {
        File.WriteAllBytes(this[file], bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
