using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>A name as it is written: its words and which of them are the surname.</summary>
/// <param name="Text">The words with one blank between them, the suffix not included.</param>
/// <param name="Words">The words; a hyphenated one counts once, a particle stands with the word behind it ("de Blasio").</param>
/// <param name="Suffix">"Jr.", "III"; empty for none.</param>
/// <param name="Order">Where the surname stands.</param>
internal sealed record PersonalName(string Text, ImmutableArray<string> Words, string Suffix, NameOrder Order)
{
    /// <summary>The surname: the last word, or the first where the family name leads.</summary>
    public string Surname => Order == NameOrder.FamilyFirst ? Words[0] : Words[^1];

    /// <summary>The first given name, or null for a surname alone.</summary>
    public string? Given => Words.Length < 2 ? null : Order == NameOrder.FamilyFirst ? Words[1] : Words[0];

    /// <summary>The last word of the surname, without its article, under which people are looked up: "Blasio", "Assad".</summary>
    public string Key => PersonName.WithoutArticle(Surname.AsSpan(Surname.LastIndexOf(' ') + 1)).ToString();

    /// <summary>Whether it is more than a surname.</summary>
    public bool IsFull => Words.Length > 1;

    /// <summary>Reads the words of a name.</summary>
    /// <param name="block">The block.</param>
    /// <param name="span">The name's tokens.</param>
    /// <param name="facts">Tells the order of the names that it holds.</param>
    public static PersonalName Read(ProseBlock block, NameSpan span, FactBook facts)
    {
        var words = ImmutableArray.CreateBuilder<string>(span.WordCount);
        var suffix = "";
        for (var i = span.First; i < span.End; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Comma || (i > span.First && PersonName.IsSuffix(block.TextOf(block.Tokens[i]))))
            {
                suffix = block.TextOf(block.Tokens[span.End - 1]).ToString();
                break;
            }

            if (block.Tokens[i].Kind == TokenKind.Quote)
            {
                i = EndOfNickname(block, i + 1, span.End);
                continue;
            }

            var last = LastOfWord(block, i, span.End);
            words.Add(Plain(block, i, last));
            i = last;
        }

        var text = string.Join(' ', words);
        var order = words.Count < 2 ? NameOrder.GivenFirst : OrderOf(text, words.ToArray(), facts);
        return new PersonalName(text, words.ToImmutable(), suffix, order);
    }

    /// <summary>Whether two full names can be one person's: equal given names, or one of them an initial or clipped, and nothing between that clashes.</summary>
    public bool IsCompatibleWith(PersonalName other)
    {
        if (!NameFold.AreAlike(Key, other.Key))
            return false;

        if (Suffix.Length > 0 != other.Suffix.Length > 0)
            return false;

        if (IsTailOf(this, other) || IsTailOf(other, this))
            return true;

        return Given is not { } given || other.Given is not { } otherGiven || (AreAlikeGiven(given, otherGiven) && !MiddleClashes(other));
    }

    private static NameOrder OrderOf(string text, ReadOnlySpan<string> words, FactBook facts)
    {
        if (facts.IsNameWord(words[^1]) && facts.Person(text) is { } person)
            return NameFold.AreAlike(person.Surname, words[0]) && !NameFold.AreAlike(person.Surname, words[^1]) ? NameOrder.FamilyFirst : NameOrder.GivenFirst;

        return FamilyNames.StandsFirst(words) ? NameOrder.FamilyFirst : NameOrder.GivenFirst;
    }

    /// <summary>Index of the mark that closes “Tick” in "Otis “Tick” Tolliver".</summary>
    private static int EndOfNickname(ProseBlock block, int at, int end)
    {
        while (at < end - 1 && block.Tokens[at].Kind != TokenKind.Quote)
            at++;

        return at;
    }

    private static int LastOfWord(ProseBlock block, int first, int end)
    {
        var last = first;
        while (last + 1 < end && !block.Tokens[last].IsCapitalized && block.Tokens[last].IsWord && PersonName.IsParticle(block.TextOf(block.Tokens[last])))
            last += block.Tokens[last + 1].Kind == TokenKind.Hyphen && last + 2 < end ? 2 : 1;

        while (last + 2 < end && block.Tokens[last + 1].Kind == TokenKind.Hyphen)
            last += 2;

        return last;
    }

    private static string Plain(ProseBlock block, int first, int last)
    {
        if (first == last)
            return block.TextOf(block.Tokens[first]).ToString();

        var text = "";
        for (var i = first; i <= last; i++)
        {
            var isJoined = i == first || block.Tokens[i].Kind == TokenKind.Hyphen || block.Tokens[i - 1].Kind == TokenKind.Hyphen;
            text += (isJoined ? "" : " ") + (block.Tokens[i].Kind == TokenKind.Hyphen ? "-" : block.TextOf(block.Tokens[i]).ToString());
        }

        return text;
    }

    /// <summary>"Ivo Brandt" ends "Economist Ivo Brandt".</summary>
    private static bool IsTailOf(PersonalName shorter, PersonalName longer) =>
        shorter.IsFull && shorter.Words.Length <= longer.Words.Length && shorter.Order == longer.Order
        && NameFold.AreAlike(shorter.Text, longer.Text.AsSpan(Math.Max(0, longer.Text.Length - shorter.Text.Length)));

    private static bool AreAlikeGiven(string left, string right)
    {
        if (NameFold.AreAlike(left, right))
            return true;

        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.EndsWith('.') ? NameFold.Fold(shorter[0]) == NameFold.Fold(longer[0]) : shorter.Length >= 3 && NameFold.AreAlike(shorter, longer.AsSpan(0, shorter.Length));
    }

    private bool MiddleClashes(PersonalName other)
    {
        if (Words.Length < 3 || other.Words.Length < 3)
            return false;

        var middle = Order == NameOrder.FamilyFirst ? Words[2] : Words[1];
        var otherMiddle = other.Order == NameOrder.FamilyFirst ? other.Words[2] : other.Words[1];
        return !AreAlikeGiven(middle.Replace(".", "", StringComparison.Ordinal) + ".", otherMiddle.Replace(".", "", StringComparison.Ordinal) + ".") || middle.Count(c => c == '.') != otherMiddle.Count(c => c == '.');
    }
}
