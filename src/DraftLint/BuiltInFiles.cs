using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint;

/// <summary>The rule, facts, outlet and starter files inside the library, and the style and script of the HTML report.</summary>
/// <remarks>
/// They are read in every run, so the build makes constants of them (<c>BuiltInTexts</c>, written by the project file): an executable maps these
/// from its own file, where a resource would have to be found, decoded and copied.
/// </remarks>
internal static class BuiltInFiles
{
    /// <summary>Stands in the constants where a file has it.</summary>
    public const string Backslash = "\\";

    private static readonly ImmutableArray<string> AllNames = [.. BuiltInTexts.Names.Order(StringComparer.Ordinal)];

    /// <summary>The names of the files in a folder and below it ("rules/facts/"), in order.</summary>
    public static IEnumerable<string> NamesIn(string folder) => AllNames.Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>A file.</summary>
    /// <param name="name">One of the names.</param>
    public static SourceText Read(string name) => new(name, BuiltInTexts.Of(name));
}
