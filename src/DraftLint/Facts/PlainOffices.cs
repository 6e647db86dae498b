using System.Collections.Immutable;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>Reads the entries under <c>offices:</c> of a built-in file from its text: there are hundreds, and each run needs the titles of all.</summary>
/// <remarks>An entry that is written in another way than theirs, one key a line and the holders last, is left to <see cref="RoleReader"/>; the tests compare the two.</remarks>
/// <param name="items">The entries.</param>
/// <param name="fileSource">The source of the file.</param>
/// <param name="day">The day up to which the file's open terms are vouched for.</param>
internal sealed class PlainOffices(PlainItems items, string fileSource, DateOnly day)
{
    private const string HoldersKey = "\n    holders:\n";

    // Countries and bodies stand behind many offices each.
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> shared = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> texts = [];

    /// <summary>Reads an entry, or gives null for one that is written in another way.</summary>
    public OfficeEntry? Read(int item)
    {
        var entry = items.TextOf(item);
        var end = entry.IndexOf(HoldersKey);
        if (end < 0 || items.ListBehind(item, end + HoldersKey.Length) is not { } holders)
            return null;

        var head = entry[..end];
        var id = First(head, "id");
        var titles = Texts(head, "titles");
        if (id.IsEmpty || titles.IsEmpty || head.ContainsAny('#', '\\', '|'))
            return null;

        var of = Shared(First(head, "of"));
        var order = Text(head, "order");
        var source = Text(head, "source") ?? fileSource;
        var office = new Office(id.ToString(), titles, Texts(head, "short"), ClassOf(First(head, "class")), of, Text(head, "elect"), Flag(head, "keeps-title"), RoleReader.IsFamilyFirst(order, of), source, DayOf(head));
        return new OfficeEntry(office, items.PositionOf(item), Of: null, new HolderLines(holders), Flag(head, "many"), Flag(head, "remove"));
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> head, string key)
    {
        foreach (var text in PlainTexts.Of(head, key))
            return text;

        return [];
    }

    private static string? Text(ReadOnlySpan<char> head, string key) => First(head, key) is { IsEmpty: false } text ? text.ToString() : null;

    private static bool Flag(ReadOnlySpan<char> head, string key) => First(head, key) is "true";

    private static OfficeClass ClassOf(ReadOnlySpan<char> word) => OfficeClasses.Of(word) ?? OfficeClass.Other;

    private DateOnly DayOf(ReadOnlySpan<char> head) => First(head, "checked") is { IsEmpty: false } text && FactDate.Parse(text) is { } own ? own.Last : day;

    private string? Shared(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return null;

        if (shared.TryGetValue(text, out var known))
            return known;

        shared.Add(text);
        return shared.TryGetValue(text, out var added) ? added : null;
    }

    private ImmutableArray<string> Texts(ReadOnlySpan<char> head, string key)
    {
        texts.Clear();
        foreach (var text in PlainTexts.Of(head, key))
            texts.Add(text.ToString());

        return [.. texts];
    }
}
