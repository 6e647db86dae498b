using System.Collections.Immutable;
using System.Globalization;

namespace DraftLint.Phrases;

/// <summary>Reads a regular expression as far as phrases need it. Never decides what is right: what it does not know it leaves to the library.</summary>
/// <remarks>Known are letters, escapes, sets, groups, choices, repetitions and looks around. Not known are conditions, back references and options inside.</remarks>
internal ref struct PatternReader
{
    private const int MaxDepth = 40;

    /// <summary>A set with more characters is no choice of letters.</summary>
    private const int MaxLetters = 12;

    private readonly ReadOnlySpan<char> text;
    private int position;
    private int depth;
    private bool isKnown = true;

    private PatternReader(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>The expression as a tree; null if the library must judge it.</summary>
    public static PatternNode? Read(string pattern)
    {
        var reader = new PatternReader(pattern);
        var root = reader.Choice();
        return reader.isKnown && reader.position == pattern.Length ? root : null;
    }

    private readonly bool IsAtEnd => position >= text.Length;

    private PatternNode Choice()
    {
        if (++depth > MaxDepth)
            isKnown = false;

        var choices = ImmutableArray.CreateBuilder<PatternNode>();
        choices.Add(Row());
        while (isKnown && !IsAtEnd && text[position] == '|')
        {
            position++;
            choices.Add(Row());
        }

        depth--;
        return choices.Count == 1 ? choices[0] : new PatternNode(PatternNodeKind.Choice, "", choices.ToImmutable());
    }

    private PatternNode Row()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (isKnown && !IsAtEnd && text[position] is not ('|' or ')'))
            parts.Add(Repeated(One()));

        return parts.Count == 1 ? parts[0] : new PatternNode(PatternNodeKind.Row, "", parts.ToImmutable());
    }

    private PatternNode One()
    {
        var letter = text[position++];
        switch (letter)
        {
            case '\\':
                return Escape();
            case '[':
                return Set();
            case '(':
                return Group();
            case '.':
                return PatternNode.Other;
            case '^' or '$':
                return PatternNode.Place;
            case '*' or '+' or '?' or '{' or '}' or ']':
                return Unknown();
            case ' ' or '\n':
                return PatternNode.Blank;
            default:
                return PatternNode.Of(letter.ToString());
        }
    }

    private PatternNode Unknown()
    {
        isKnown = false;
        return PatternNode.Other;
    }

    private PatternNode Escape()
    {
        if (IsAtEnd)
            return Unknown();

        var letter = text[position++];
        switch (letter)
        {
            case 's':
                return PatternNode.Blank;
            case 'w' or 'W' or 'd' or 'D' or 'S':
                return PatternNode.Other;
            case 'b' or 'B' or 'A' or 'z' or 'Z':
                return PatternNode.Place;
            default:
                return char.IsAsciiLetterOrDigit(letter) ? Unknown() : PatternNode.Of(letter.ToString());
        }
    }

    /// <summary>A set of a few letters; any other takes one character of which nothing is known.</summary>
    private PatternNode Set()
    {
        var isNegated = !IsAtEnd && text[position] == '^';
        if (isNegated)
            position++;

        var start = position;
        var isPlain = !isNegated;
        var last = '\0';
        var letters = new System.Text.StringBuilder();
        while (true)
        {
            if (IsAtEnd)
                return Unknown();

            var letter = text[position++];
            if (letter == ']' && position - 1 > start)
                break;

            if (letter == '\\' && !IsAtEnd)
            {
                isPlain &= !char.IsAsciiLetterOrDigit(text[position]);
                letter = text[position++];
                last = '\0';
            }
            else if (letter == '-' && position < text.Length && text[position] != ']' && position - 1 > start)
            {
                // A range between two plain letters; of any other the library knows more.
                if (last == '\0' || last > text[position] || text[position] is '\\' or '[')
                    return Unknown();

                isPlain = false;
                last = '\0';
            }
            else
            {
                isPlain &= letter is not ('[' or ']');
                last = letter;
            }

            letters.Append(letter);
        }

        return isPlain && letters.Length <= MaxLetters ? PatternNode.Of(letters.ToString()) : PatternNode.Other;
    }

    private PatternNode Group()
    {
        var isLook = false;
        if (!IsAtEnd && text[position] == '?')
        {
            var rest = text[position..];
            isLook = rest.StartsWith("?=") || rest.StartsWith("?!") || rest.StartsWith("?<=") || rest.StartsWith("?<!");
            var close = rest.IndexOf('>');
            if (rest.StartsWith("?:") || rest.StartsWith("?=") || rest.StartsWith("?!"))
                position += 2;
            else if (isLook)
                position += 3;
            else if (rest.StartsWith("?<") && close > 2 && char.IsAsciiLetter(rest[2]))
                position += close + 1;
            else
                return Unknown();
        }

        var inside = Choice();
        if (IsAtEnd)
            return Unknown();

        position++;
        return isLook ? PatternNode.Place : inside;
    }

    private PatternNode Repeated(PatternNode one)
    {
        if (!isKnown || IsAtEnd)
            return one;

        var (least, most) = text[position] switch
        {
            '?' => (0, 1),
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '{' => Counts(),
            _ => (-1, 0),
        };
        if (least < 0)
            return one;

        position++;
        if (!IsAtEnd && text[position] == '?')
            position++;

        if (one.Kind == PatternNodeKind.Place || most < least || (!IsAtEnd && text[position] is '*' or '+' or '?' or '{'))
            return Unknown();

        return new PatternNode(PatternNodeKind.Repeat, "", [one], least, most);
    }

    /// <summary>Reads <c>{2}</c>, <c>{2,}</c> or <c>{2,3}</c> up to its closing brace.</summary>
    private (int Least, int Most) Counts()
    {
        var length = text[position..].IndexOf('}');
        var inside = length < 0 ? [] : text.Slice(position + 1, length - 1);
        var comma = inside.IndexOf(',');
        var first = comma < 0 ? inside : inside[..comma];
        if (length < 0 || !int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var least))
        {
            isKnown = false;
            return (-1, 0);
        }

        var most = comma < 0 ? least : int.MaxValue;
        if (comma >= 0 && comma + 1 < inside.Length && !int.TryParse(inside[(comma + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out most))
            isKnown = false;

        position += length;
        return (least, most);
    }
}
