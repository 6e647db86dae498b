namespace DraftLint.Facts;

/// <summary>One line under <c>holders:</c>: "Tim Kaine (Virginia), 2013-01-03 to 2031-01-03".</summary>
/// <remarks>
/// Name, then in square brackets what tells two people of one name apart, in round ones the seat; then, after commas, the days
/// ("2019 to 2020-05", "2025-01-20 to" while it lasts) and words: <c>acting</c> or <c>interim</c>, <c>elected DAY</c>, <c>named DAY</c>, <c>withdrawn DAY</c>.
/// </remarks>
internal readonly ref struct HolderLine
{
    private HolderLine(ReadOnlySpan<char> name, ReadOnlySpan<char> id, ReadOnlySpan<char> place, ReadOnlySpan<char> rest)
    {
        Name = name;
        Id = id;
        Place = place;
        Rest = rest;
    }

    /// <summary>The name as written.</summary>
    public ReadOnlySpan<char> Name { get; }

    /// <summary>What stands in square brackets, or nothing.</summary>
    public ReadOnlySpan<char> Id { get; }

    /// <summary>What stands in round brackets, or nothing.</summary>
    public ReadOnlySpan<char> Place { get; }

    /// <summary>What stands behind the first comma.</summary>
    public ReadOnlySpan<char> Rest { get; }

    /// <summary>Takes the name and its brackets apart; the days are left for <see cref="TenureIn"/>.</summary>
    public static HolderLine Parse(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        var head = comma < 0 ? line : line[..comma];
        var rest = comma < 0 ? [] : line[(comma + 1)..];
        var id = Bracketed(head, '[', ']');
        var place = Bracketed(head, '(', ')');
        var end = head.IndexOfAny('[', '(');
        return new HolderLine((end < 0 ? head : head[..end]).Trim(), id, place, rest);
    }

    /// <summary>The term that the line tells, or null with what is wrong: the words at fault, and a sentence about them.</summary>
    public Tenure? TenureIn(Office office, out string fault, out string message)
    {
        var tenure = new Tenure(office, Held: null, Place: Place.IsEmpty ? null : Place.ToString());
        foreach (var range in Rest.Split(','))
        {
            var part = Rest[range].Trim();
            if (With(tenure, part, out message) is not { } next)
            {
                fault = part.ToString();
                return null;
            }

            tenure = next;
        }

        (fault, message) = ("", "");
        return tenure;
    }

    private static Tenure? With(Tenure tenure, ReadOnlySpan<char> part, out string message)
    {
        message = "";
        if (part is "acting" or "interim")
            return tenure with { IsActing = true };

        var blank = part.IndexOf(' ');
        var word = blank < 0 ? part : part[..blank];
        if (word is "elected" or "named" or "withdrawn")
        {
            if (FactDate.Parse(part[word.Length..]) is not { } day)
            {
                message = DateMessage(part[word.Length..]);
                return null;
            }

            return word switch
            {
                "elected" => tenure with { Elected = day.First },
                "named" => tenure with { Named = day.First },
                _ => tenure with { Withdrawn = day.Last },
            };
        }

        return WithDays(tenure, part, out message);
    }

    private static Tenure? WithDays(Tenure tenure, ReadOnlySpan<char> part, out string message)
    {
        var (begin, end) = Days(part, out var lastText);
        if (begin is not { } first || end is not { } last)
        {
            message = DateMessage(begin is null ? BeginOf(part) : lastText);
            return null;
        }

        if (last.Last < first.First)
        {
            message = $"The term ends before it starts; the right order is \"{lastText} to {BeginOf(part)}\".";
            return null;
        }

        message = "";
        return tenure with { Held = new Period(first.First, last.Last) };
    }

    /// <summary>The days that a line's begin and end may mean, or null where it has none.</summary>
    public static (Period Begin, Period End)? DaysOf(string line)
    {
        foreach (var range in Parse(line).Rest.Split(','))
        {
            var (begin, end) = Days(Parse(line).Rest[range].Trim(), out _);
            if (begin is { } first && end is { } last)
                return (first, last);
        }

        return null;
    }

    private static (Period? Begin, Period? End) Days(ReadOnlySpan<char> part, out ReadOnlySpan<char> lastText)
    {
        var begin = BeginOf(part);
        lastText = begin.Length == part.Length ? part : part[(part.IndexOf(" to") + 3)..].Trim();
        return (FactDate.Parse(begin), lastText.IsEmpty ? Period.Of(DateOnly.MaxValue) : FactDate.Parse(lastText));
    }

    private static ReadOnlySpan<char> BeginOf(ReadOnlySpan<char> part) => part.IndexOf(" to") is >= 0 and var to ? part[..to].Trim() : part;

    /// <summary>A sentence about words that are no date, with the nearest date.</summary>
    public static string DateMessage(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return FactDate.Nearest(text) is { } nearest
            ? $"\"{text}\" is no date; the nearest one is {nearest}."
            : $"\"{text}\" is no date; write 2019-05-03, 2019-05 or 2019, and a term as \"2019-05-03 to 2021-01-20\".";
    }

    private static ReadOnlySpan<char> Bracketed(ReadOnlySpan<char> head, char open, char close)
    {
        var from = head.IndexOf(open);
        var length = from < 0 ? -1 : head[from..].IndexOf(close);
        return length < 0 ? [] : head.Slice(from + 1, length - 1).Trim();
    }
}
