using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>A title as the gazetteer knows it, in all its spellings: "Sen." and "Senator" are one phrase.</summary>
/// <param name="text">The title as it is usually written out: "Secretary of State".</param>
/// <param name="words">Its words in their usual forms (see <see cref="TitleWords"/>), hyphens taken for blanks.</param>
/// <param name="kind">The kind of work.</param>
internal sealed class TitlePhrase(string text, ImmutableArray<string> words, OfficeClass kind)
{
    // Most titles belong to one office.
    private Office? first;
    private List<Office>? others;

    /// <summary>The title as it is usually written out.</summary>
    public string Text { get; } = text;

    /// <summary>Its words in their usual forms.</summary>
    public ImmutableArray<string> Words { get; } = words;

    /// <summary>The kind of work.</summary>
    public OfficeClass Class { get; } = kind;

    /// <summary>The offices that bear the title, in full or as a short form; none for a title whose holders no file lists.</summary>
    public IEnumerable<Office> Offices => first is null ? [] : others is null ? [first] : others.Prepend(first);

    /// <summary>Whether the holders of some office are listed.</summary>
    public bool HasOffices => first is not null;

    /// <summary>Whether an office bears the title.</summary>
    public bool Names(Office office) => first == office || others?.Contains(office) == true;

    /// <summary>Adds an office that bears the title.</summary>
    internal void Add(Office office)
    {
        if (first is null)
            first = office;
        else
            (others ??= []).Add(office);
    }

    /// <summary>The words with blanks between them, which tell two phrases apart; joined when first asked for, as few titles are.</summary>
    public string Key => field ??= string.Join(' ', Words);
}
