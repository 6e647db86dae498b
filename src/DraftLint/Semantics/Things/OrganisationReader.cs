using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Things;

/// <summary>Finds bodies: capitalized words of which one says what it is ("Harbor Commission", "Bank of Canada"), and names that the facts know.</summary>
internal static class OrganisationReader
{
    private const string Nouns =
        "administration agency alliance army assembly association authority bank board bureau center centre church club coalition college command commission committee company congress " +
        "corporation council court department district division federation force foundation fund group guard hospital house inc institute institution laboratory league legislature library " +
        "ministry museum navy network office orchestra organization organisation parliament party police press project school senate service society system treasury trust union university";

    private static readonly HashSet<string> Words = new(Nouns.Split(' '), StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All bodies, in order.</summary>
    public static IEnumerable<Thing> Read(ProseBlock block, FactBook facts)
    {
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            if (!IsNameWord(block.Tokens[i]))
                continue;

            var end = EndOfName(block, i);
            if (IsBody(block, i, end, facts))
                yield return new Thing(i, end);

            i = end - 1;
        }
    }

    private static bool IsNameWord(Token token) => token is { IsWord: true, IsCapitalized: true } && !token.Is(WordClasses.Article | WordClasses.Honorific | WordClasses.Month | WordClasses.Weekday);

    /// <summary>Capitalized words in a row; "of", "of the", "for" and "and" between two of them belong to the name.</summary>
    private static int EndOfName(ProseBlock block, int first)
    {
        var end = first + 1;
        for (var i = end; i < block.Tokens.Length; i++)
        {
            var token = block.Tokens[i];
            if (IsNameWord(token) && !token.StartsSentence)
                end = i + 1;
            else if (token.Kind is not (TokenKind.Hyphen or TokenKind.Ampersand) && !Joins(block, first, end, i))
                break;
        }

        return end;
    }

    /// <summary>"Bank of Canada", "Center for the Arts"; "and" joins words of one name ("Food and Drug Administration") and not two names.</summary>
    private static bool Joins(ProseBlock block, int first, int end, int index) => block.TextOf(block.Tokens[index]) switch
    {
        "of" or "for" => index == end,
        "the" => index == end + 1 && block.TextOf(block.Tokens[end]) is "of" or "for",
        "and" => index == end && !HoldsNoun(block, first, end),
        _ => false,
    };

    private static bool IsBody(ProseBlock block, int first, int end, FactBook facts)
    {
        var span = block.SpanOf(first, end);
        if (end - first == 1)
            return block.Tokens[first].IsAllCapitals && facts.IsWellKnownAcronym(block.Text.AsSpan(span.Start, span.Length));

        return HoldsNoun(block, first, end);
    }

    private static bool HoldsNoun(ProseBlock block, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (block.Tokens[i].IsCapitalized && WordsBySpan.Contains(block.TextOf(block.Tokens[i])))
                return true;
        }

        return false;
    }
}
