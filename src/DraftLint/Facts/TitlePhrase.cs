using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>A title as the gazetteer knows it, in all its spellings: "Sen." and "Senator" are one phrase.</summary>
/// <param name="Text">The title as it is usually written out: "Secretary of State".</param>
/// <param name="Words">Its words in their usual forms (see <see cref="TitleWords"/>), hyphens taken for blanks.</param>
/// <param name="Class">The kind of work.</param>
internal sealed record TitlePhrase(string Text, ImmutableArray<string> Words, OfficeClass Class)
{
    /// <summary>The offices that bear the title, in full or as a short form; none for a title whose holders no file lists.</summary>
    public List<Office> Offices { get; } = [];

    /// <summary>The words with blanks between them, which tell two phrases apart.</summary>
    public string Key { get; } = string.Join(' ', Words);
}
