using System.Collections.Immutable;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>The lines under <c>holders:</c> of one office, each a <see cref="HolderLine"/>. Built-in files have thousands: they stay pieces of the file's text.</summary>
internal sealed class HolderLines
{
    private readonly ImmutableArray<YamlScalar> scalars;
    private readonly PlainItems? unread;

    /// <summary>Lines that were read as YAML.</summary>
    public HolderLines(ImmutableArray<YamlScalar> scalars) => this.scalars = scalars;

    /// <summary>Lines of a plain file.</summary>
    public HolderLines(PlainItems unread)
    {
        scalars = [];
        this.unread = unread;
    }

    /// <summary>No lines.</summary>
    public static HolderLines None { get; } = new([]);

    /// <summary>Number of lines.</summary>
    public int Count => unread?.Count ?? scalars.Length;

    /// <summary>A line as text.</summary>
    public ReadOnlyMemory<char> this[int line] =>
        unread is null ? scalars[line].Value.AsMemory() : unread.LineOf(line) ?? ((YamlScalar)unread.Read(line)).Value.AsMemory();

    /// <summary>The lines with their places in the file.</summary>
    public ImmutableArray<YamlScalar> Scalars => unread is null ? scalars : [.. unread.ReadAll().OfType<YamlScalar>()];
}
