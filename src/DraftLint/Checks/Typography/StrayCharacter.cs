using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Typography;

/// <summary>An invisible or odd character: a zero-width space, a soft hyphen, a control character, a no-break space where an ordinary one belongs. One report for each kind.</summary>
/// <remarks>An accented letter that was an apostrophe before the text changed its encoding counts too: "doesnít", "weÕre". A no-break space between a number and its unit, a title and a name, or initials has its work to do; joiners inside emoji and other scripts too.</remarks>
internal sealed class StrayCharacter(bool reportsNoBreakSpace) : Check
{
    public StrayCharacter(RuleOptions options)
        : this(options.Choice("no-break-space", "report", "report", "allow") == "report")
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var places = new SortedDictionary<char, List<ProseSpan>>();
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] != PartKind.Insert)
                Collect(block, places);
        }

        foreach (var (character, spans) in places)
        {
            yield return rule.At(spans[0], caseName: null, ("character", NameOf(character)), ("count", $"{spans.Count}")) with
            {
                Related = [.. spans.Skip(1).Take(4).Select(span => new RelatedSpan(span.InSource, "here too"))],
                Fix = Fix.Safe(IsApostrophe(character) ? "Write an apostrophe" : spans.Count == 1 ? "Take it out" : $"Take out all {spans.Count}", [.. spans.Select(span => new TextEdit(span.InSource, IsBlank(character) ? " " : IsApostrophe(character) ? "’" : ""))]),
            };
        }
    }

    private void Collect(ProseBlock block, SortedDictionary<char, List<ProseSpan>> places)
    {
        var text = block.Text.AsSpan();
        for (var at = 0; at < text.Length; at++)
        {
            var step = text[at..].IndexOfAnyExceptInRange(' ', '~');
            if (step < 0)
                return;

            at += step;
            if (!IsStray(text, at))
                continue;

            if (!places.TryGetValue(text[at], out var spans))
                places[text[at]] = spans = [];

            spans.Add(new ProseSpan(block, at, 1));
        }
    }

    private bool IsStray(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\u200B' or '\u2060' or '\uFEFF' or '\u00AD' or '\uFFFD' => true,
        '\u200C' or '\u200D' => IsBetweenAscii(text, at),
        '\u00A0' or '\u202F' => reportsNoBreakSpace && !HasWork(text, at) && !TouchesBlank(text, at),
        'í' or 'Õ' or 'ì' => IsLostApostrophe(text, at),
        '\n' or '\t' => false,
        var other => char.IsControl(other),
    };

    /// <summary>"doesnít" in an English word that has an apostrophe there: the letter has its code in another encoding.</summary>
    private static bool IsLostApostrophe(ReadOnlySpan<char> text, int at)
    {
        const int Longest = 12;
        var first = at;
        while (first > 0 && char.IsAsciiLetter(text[first - 1]))
            first--;

        var end = at + 1;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
            end++;

        if (first == at || end == at + 1 || end - at > 3 || end - first > Longest || (first > 0 && char.IsLetter(text[first - 1])) || (end < text.Length && char.IsLetter(text[end])))
            return false;

        Span<char> word = stackalloc char[end - first];
        text[first..end].CopyTo(word);
        word[at - first] = '\'';
        return Lexicon.English[word] != 0;
    }

    private static bool IsApostrophe(char character) => character is 'í' or 'Õ' or 'ì';

    private static bool IsBetweenAscii(ReadOnlySpan<char> text, int at) => at > 0 && at + 1 < text.Length && text[at - 1] < 128 && text[at + 1] < 128;

    /// <summary>Beside another blank it belongs to a run of blanks, which is double-space's business.</summary>
    private static bool TouchesBlank(ReadOnlySpan<char> text, int at) =>
        at == 0 || at + 1 == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1]);

    /// <summary>Between a number and its unit or month, behind "Mr." or an initial, beside a dash.</summary>
    private static bool HasWork(ReadOnlySpan<char> text, int at)
    {
        if (at == 0 || at + 1 >= text.Length)
            return false;

        return char.IsDigit(text[at - 1]) || char.IsDigit(text[at + 1]) || text[at + 1] is '–' or '—' or '%' or '€' || text[at - 1] is '–' or '—' or '§' or '$'
            || (text[at - 1] == '.' && IsShortWord(text[..(at - 1)]));
    }

    /// <summary>Whether the text ends in a word of one to four letters that begins with a capital: "Mr", "Sen", "J".</summary>
    private static bool IsShortWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[^(length + 1)]))
            length++;

        return length is > 0 and <= 4 && char.IsUpper(text[^length]);
    }

    private static bool IsBlank(char character) => character is '\u00A0' or '\u202F';

    private static string NameOf(char character) => character switch
    {
        '\u200B' => "zero-width space",
        '\u2060' => "word joiner",
        '\uFEFF' => "byte order mark",
        '\u00AD' => "soft hyphen",
        '\uFFFD' => "replacement character",
        '\u200C' => "zero-width non-joiner",
        '\u200D' => "zero-width joiner",
        'í' or 'Õ' or 'ì' => $"\"{character}\" for an apostrophe",
        '\u00A0' => "no-break space",
        '\u202F' => "narrow no-break space",
        _ => $"control character U+{(int)character:X4}",
    };
}
