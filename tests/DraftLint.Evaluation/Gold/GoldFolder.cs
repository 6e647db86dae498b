using System.Collections.Immutable;
using System.Text.Json;
using DraftLint.Diagnostics;
using DraftLint.Text;
using DraftLint.Workspaces;

namespace DraftLint.Evaluation.Gold;

/// <summary>A draft with its labels.</summary>
/// <param name="Source">The draft.</param>
/// <param name="Labels">The labels.</param>
internal sealed record GoldDraft(SourceText Source, LabelFile Labels);

/// <summary>Reads a folder of labelled drafts, NAME.md with NAME.labels.json beside it.</summary>
internal static class GoldFolder
{
    private const string Ending = ".labels.json";

    /// <summary>All labelled drafts below a folder, in the order of their paths; what is wrong with a file goes to <paramref name="problems"/>, one line each.</summary>
    public static ImmutableArray<GoldDraft> Read(string folder, ICollection<string> problems)
    {
        var drafts = ImmutableArray.CreateBuilder<GoldDraft>();
        // Folder by folder, so that "a/b" comes before "a-b".
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories).OrderBy(path => path.Replace(Path.DirectorySeparatorChar, '\0'), StringComparer.Ordinal))
        {
            if (ReadOne(path, problems) is { } draft)
                drafts.Add(draft);
        }

        return drafts.DrainToImmutable();
    }

    private static GoldDraft? ReadOne(string path, ICollection<string> problems)
    {
        try
        {
            var labels = LabelFile.Parse(File.ReadAllText(path));
            var name = labels.Draft ?? Path.GetFileName(path)[..^Ending.Length] + ".md";
            if (TextFile.Read(Path.Join(Path.GetDirectoryName(Path.GetFullPath(path)), name), name, Problem.UnreadableDraft, "draft", out var fault) is not { } source)
            {
                problems.Add($"{path}: {name}: {fault?.Message}");
                return null;
            }

            foreach (var label in labels.Labels)
            {
                foreach (var place in label.Places.Where(place => place.In(source) is null))
                    problems.Add($"{path}: {label.Check}: there is no occurrence {place.Occurrence} of \"{place.Quote}\".");
            }

            return new GoldDraft(source, labels);
        }
        catch (JsonException failure)
        {
            problems.Add($"{path}: {failure.Message}");
            return null;
        }
    }
}
