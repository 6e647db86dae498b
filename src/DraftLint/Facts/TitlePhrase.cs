using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>A title as the gazetteer knows it, in all its spellings: "Sen." and "Senator" are one phrase.</summary>
/// <param name="text">The title as it is usually written out: "Secretary of State".</param>
/// <param name="words">Its words in their usual forms (see <see cref="TitleWords"/>), hyphens taken for blanks.</param>
/// <param name="kind">The kind of work.</param>
internal sealed class TitlePhrase(string text, ImmutableArray<string> words, OfficeClass kind)
{
    /// <summary>The title as it is usually written out.</summary>
    public string Text { get; } = text;

    /// <summary>Its words in their usual forms.</summary>
    public ImmutableArray<string> Words { get; } = words;

    /// <summary>The kind of work.</summary>
    public OfficeClass Class { get; } = kind;

    /// <summary>The offices that bear the title, in full or as a short form; none for a title whose holders no file lists.</summary>
    public List<Office> Offices { get; } = [];

    /// <summary>The words with blanks between them, which tell two phrases apart; joined when first asked for, as few titles are.</summary>
    public string Key => field ??= string.Join(' ', Words);
}
