using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>Reads facts files into books: the built-in ones, and an editor's on top of them.</summary>
internal static class FactsLibrary
{
    private const string Folder = "rules/facts/";

    private static readonly Lazy<IReadOnlyList<FactsFile>> Files = new(ReadBuiltIn);
    private static readonly Lazy<FactBook> BuiltInBook = new(() => new FactBook(FactBookContents.Of(Files.Value)));

    /// <summary>The built-in book. Its files are checked by the tests, so nothing is checked here.</summary>
    public static FactBook BuiltIn => BuiltInBook.Value;

    /// <summary>The built-in book with an editor's files on top.</summary>
    public static FactBook Read(IReadOnlyList<SourceText> files, ICollection<Problem> problems)
    {
        if (files.Count == 0)
            return BuiltIn;

        var all = new List<FactsFile>(Files.Value);
        foreach (var source in files)
        {
            if (Read(source, all, problems) is { } file)
                all.Add(file);
        }

        return new FactBook(FactBookContents.Of(all));
    }

    /// <summary>One file alone, checked against those before it; null if it is no YAML.</summary>
    public static FactsFile? Read(SourceText source, IReadOnlyList<FactsFile> before, ICollection<Problem> problems)
    {
        var found = new YamlProblems(source.Path, Problem.FactsFile);
        var root = YamlReader.Read(source, found);
        var file = root is null ? null : FactsReader.Read(root, found);
        if (file is not null)
            FactsChecker.Check(file, before, found);

        foreach (var problem in found.All)
            problems.Add(problem);

        return file;
    }

    /// <summary>The sources of the built-in files, by name.</summary>
    public static IReadOnlyList<SourceText> BuiltInSources() => [.. BuiltInFiles.NamesIn(Folder).Select(BuiltInFiles.Read)];

    private static List<FactsFile> ReadBuiltIn()
    {
        var files = new List<FactsFile>();
        foreach (var source in BuiltInSources())
        {
            var problems = new YamlProblems(source.Path, Problem.FactsFile);
            if ((PlainYaml.ReadLazily(source.Content) ?? YamlReader.Read(source, problems)) is { } root)
                files.Add(FactsReader.Read(root, problems));
        }

        return files;
    }
}
