using System.Runtime.CompilerServices;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Tests.Rules.Schemas;

/// <summary>The JSON schemas, by which editors complete and check YAML, take what the loaders take and refuse what they refuse.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_schemas_are_current()
    {
        var stale = SchemaFiles.All.Where(schema => ReadOrEmpty(Path.Combine(SchemaFiles.Folder, schema.Key)) != schema.Value).ToList();
        foreach (var (name, text) in stale)
            File.WriteAllText(Path.Combine(SchemaFiles.Folder, name), text);

        Assert.True(stale.Count == 0, $"Written anew, look at them and commit them: {string.Join(", ", stale.Select(schema => "rules/schema/" + schema.Key))}.");
    }

    /// <summary>A key that is declared and never read would be ignored in silence; one that is read and not declared is refused.</summary>
    [Fact]
    public void Loaders_read_every_key_that_they_declare() => None(WrongFiles().Where(file => Load(file).Count == 0).Select(file => file.Text));

    [Fact]
    public void Loaders_take_what_the_samples_begin_with() =>
        None(KeySamples.All.SelectMany(sample => Load(new Sample(sample.Schema, sample.Right))).Select(problem => problem.Message));

    [NpmFact(nameof(NpmTool.Ajv))]
    [Trait("Category", "Slow")]
    public void The_schemas_refuse_wrong_and_unknown_keys_as_the_loaders_do()
    {
        var files = WrongFiles().ToList();
        None(files.Zip(Complaints(files)).Where(pair => pair.Second is null).Select(pair => $"{pair.First.Schema} takes:\n{pair.First.Text}"));
    }

    [NpmFact(nameof(NpmTool.Ajv))]
    [Trait("Category", "Slow")]
    public void The_schemas_take_what_the_loaders_take()
    {
        var files = KeySamples.All.Select(sample => new Sample(sample.Schema, sample.Right)).ToList();
        None(files.Zip(Complaints(files)).Where(pair => pair.Second is not null).Select(pair => $"{pair.Second}:\n{pair.First.Text}"));
    }

    [NpmFact(nameof(NpmTool.Ajv))]
    [Trait("Category", "Slow")]
    public void Every_file_of_the_project_is_valid()
    {
        var files = ProjectFiles().ToList();
        Assert.True(files.Count > 80, "Where are the rules?");
        None(files.Zip(AjvValidation.Complaints(files)).Where(pair => pair.Second is not null).Select(pair => $"{pair.First.File}: {pair.Second}"));
    }

    [Fact]
    public void Loaders_refuse_every_broken_file_at_its_place() =>
        Assert.All(BrokenFiles(), file =>
        {
            var problems = Load(new Sample(file.Schema, File.ReadAllText(file.File)));
            Assert.True(problems.Count > 0, file.File);
            Assert.All(problems, problem => Assert.True(problem.Position is not null && problem.Message.EndsWith('.'), $"{file.File}: {problem.Message}"));
        });

    [NpmFact(nameof(NpmTool.Ajv))]
    [Trait("Category", "Slow")]
    public void The_schemas_refuse_every_broken_file()
    {
        var files = BrokenFiles().ToList();
        None(files.Zip(AjvValidation.Complaints(files)).Where(pair => pair.Second is null).Select(pair => pair.First.File));
    }

    /// <summary>Each key of each table with a value of the wrong type, and each misspelled.</summary>
    private static IEnumerable<Sample> WrongFiles() =>
        from sample in KeySamples.All
        from key in sample.Table.Keys
        from text in (string[])[sample.WithWrong(key), sample.With(key.Name + "s-", "x")]
        select new Sample(sample.Schema, text);

    private static IEnumerable<(string Schema, string File)> ProjectFiles()
    {
        var rules = Path.Combine(DraftFiles.Repository, "rules");
        foreach (var file in Directory.EnumerateFiles(rules, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            yield return (Path.GetRelativePath(rules, file).Replace('\\', '/').Split('/')[0] switch
            {
                "facts" => "facts.json",
                "outlets" => "outlet.json",
                _ => "rule.json",
            }, file);
        }

        foreach (var file in Directory.EnumerateFiles(Path.Combine(DraftFiles.Repository, "examples"), "draftlint.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            yield return ("draftlint.json", file);
    }

    /// <summary>Files that are wrong on purpose; the name before the first hyphen says by which schema.</summary>
    private static IEnumerable<(string Schema, string File)> BrokenFiles([CallerFilePath] string path = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(path)!, "Broken"); // A file stands in a folder.
        return Directory.EnumerateFiles(folder, "*.yml").Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file).Split('-')[0] + ".json", file));
    }

    private static IReadOnlyList<string?> Complaints(List<Sample> samples)
    {
        using var folder = new FolderSample();
        for (var i = 0; i < samples.Count; i++)
            folder.With($"{i}.yml", samples[i].Text);

        return AjvValidation.Complaints([.. samples.Select((sample, i) => (sample.Schema, folder[$"{i}.yml"]))]);
    }

    private static IReadOnlyList<Problem> Load(Sample sample) => KeySamples.Load(sample.Schema, new SourceText("sample.yml", sample.Text));

    /// <summary>Like <c>Assert.Empty</c>, with every text in full.</summary>
    private static void None(IEnumerable<string> texts)
    {
        var all = string.Join('\n', texts);
        Assert.True(all.Length == 0, all);
    }

    private static string ReadOrEmpty(string path) => File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";

    private sealed record Sample(string Schema, string Text);
}
