using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Yaml;

namespace DraftLint.Outlets;

/// <summary>The submission profiles inside the library, each read when it is asked for.</summary>
internal static class OutletLibrary
{
    private const string Folder = "rules/outlets/";
    private const string Ending = ".yml";

    /// <summary>The ids of all profiles, in order.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. BuiltInFiles.NamesIn(Folder).Select(name => name[Folder.Length..^Ending.Length])];

    /// <summary>The profile of an id, or null if there is none.</summary>
    /// <param name="id">The id, by exact case.</param>
    /// <param name="problems">Takes what is wrong with its file; the tests keep this empty.</param>
    public static OutletProfile? Find(string id, ICollection<Problem> problems) =>
        Ids.Contains(id, StringComparer.Ordinal) ? OutletReader.Read(BuiltInFiles.Read(Folder + id + Ending), problems) : null;

    /// <summary>A sentence for an outlet that isn't there, with the nearest that is.</summary>
    public static string Unknown(string id) => $"There is no outlet \"{id}\"{NearestName.Hint(id, Ids)}";
}
