using System.Buffers;
using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using DraftLint.Text;

namespace DraftLint;

/// <summary>The rule and facts files inside the library, in UTF-8 without a byte order mark. They are read in every run, so no more of them than is needed.</summary>
internal static class BuiltInFiles
{
    private static readonly Assembly Library = typeof(BuiltInFiles).Assembly;

    private static readonly ImmutableArray<string> AllNames = [.. Library.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    /// <summary>The names of the files in a folder and below it ("rules/facts/"), in order.</summary>
    public static IEnumerable<string> NamesIn(string folder) => AllNames.Where(name => name.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>A whole file.</summary>
    public static SourceText Read(string name) => ReadUpTo(name, []);

    /// <summary>A file up to the first place where bytes stand, these not included; the whole file if they stand nowhere.</summary>
    public static SourceText ReadUpTo(string name, ReadOnlySpan<byte> end)
    {
        using var stream = Library.GetManifestResourceStream(name)!; // The name comes from the library itself.
        var length = (int)stream.Length;
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        stream.ReadExactly(bytes, 0, length);
        var text = bytes.AsSpan(0, length);
        var cut = end.IsEmpty ? -1 : text.IndexOf(end);
        var source = new SourceText(name, Encoding.UTF8.GetString(cut < 0 ? text : text[..cut]));
        ArrayPool<byte>.Shared.Return(bytes);
        return source;
    }
}
