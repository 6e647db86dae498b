using System.Buffers;
using System.Collections.Frozen;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>Splits a text into sentences as Vale does, whose rules speak of "a sentence": by the Punkt method (Kiss and Strunk, 2006) with a list of abbreviations learned from news.</summary>
/// <remarks>Not as ours: every stop that no known abbreviation has ends a sentence, whatever follows.</remarks>
internal static class ValeSentences
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.,-");

    private const string Closers = ")’”\"'";

    /// <summary>Abbreviations that a stop behind them does not end a sentence after.</summary>
    private static readonly FrozenSet<string> Abbreviations = Words(
        """
        adm ala ariz aug ave bros calif chg cie co col colo conn corp cos ct dec dr feb fla fri ft ga gen gov ill inc jan jr kan ky lt ltd maj messrs mg mich minn mr mrs ms
        mt nev no nov oct ok okla ore pa prof rep reps sen sep sept sgt sr st sw tenn tues va vs vt wash wed wis yr c d e f g h k l m n p r s t v w ph.d
        """);

    /// <summary>Words that often begin a sentence.</summary>
    private static readonly FrozenSet<string> Starters = Words(
        """
        according although among both but despite even he however i if in indeed instead it many meanwhile moreover most nevertheless nonetheless nor separately similarly since
        so some the there these they this though thus under when while yet
        """);

    private const WordClasses SmallWords = WordClasses.Article | WordClasses.Determiner | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition
        | WordClasses.Pronoun | WordClasses.Relative | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.PresentVerb | WordClasses.PastParticiple
        | WordClasses.Negation | WordClasses.Adverb | WordClasses.NumberWord | WordClasses.OrdinalWord | WordClasses.CommonWord | WordClasses.TitleWord | WordClasses.Adjective;

    /// <summary>The sentences of a text, blanks at their ends left out, in order.</summary>
    public static List<TextSpan> Of(string text)
    {
        var sentences = new List<TextSpan>();
        var start = 0;
        var word = Next(text, 0);
        while (!word.IsEmpty)
        {
            var next = Next(text, word.End);
            if (next.IsEmpty || Ends(text.AsSpan(word.Start, word.Length), text.AsSpan(next.Start, next.Length)))
            {
                Add(text, start, word.End, sentences);
                start = word.End;
            }

            word = next;
        }

        return sentences;
    }

    private static TextSpan Next(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;

        var end = from;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;

        return TextSpan.FromBounds(from, end);
    }

    private static void Add(string text, int start, int end, List<TextSpan> sentences)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;

        if (start < end)
            sentences.Add(TextSpan.FromBounds(start, end));
    }

    /// <summary>Whether a sentence ends between two words.</summary>
    private static bool Ends(ReadOnlySpan<char> word, ReadOnlySpan<char> next)
    {
        if (word.IndexOfAny(".?!") < 0)
            return false;

        var isCapital = char.IsUpper(next[0]);
        if (EndsWithClosedStop(word))
        {
            var goesOn = Closers.Contains(word[^1], StringComparison.Ordinal) && char.IsLower(next[0]) && !IsStarter(next);
            return !goesOn && (!IsDotted(word) || OpensBehindDots(next, isCapital));
        }

        if (word[^1] == '.' && next is ".")
            return false;

        if (word.EndsWith("..", StringComparison.Ordinal))
            return isCapital || IsStarter(next);

        if (IsDotted(word))
            return OpensBehindDots(next, isCapital);

        if (word[^1] != '.')
            return false;

        if (IsAbbreviation(word[..^1]) || (word.Length == 2 && char.IsAsciiLetter(word[0])))
            return isCapital && IsSmallWord(next);

        return !(word.Length > 1 && word.IndexOfAnyExcept(NumberSigns) < 0 && char.IsLower(next[0]));
    }

    /// <summary>A question or exclamation mark, or a stop inside quotation marks or brackets.</summary>
    private static bool EndsWithClosedStop(ReadOnlySpan<char> word)
    {
        var last = word[^1];
        if (last is '?' or '!')
            return true;

        if (word.Length > 1 && (word[^2] is '?' or '!' ? last is '"' or '\'' or ')' or '’' or '”' : word[^2] == '.' && last is '"' or ')' or '’' or '”'))
            return true;

        for (var i = 0; i + 1 < word.Length; i++)
        {
            if ((word[i] is '.' or '?' or '!' && word[i + 1] is '[' or '(') || (word[i] == '.' && word[i + 1] == '"'))
                return true;
        }

        return false;
    }

    /// <summary>"U.S.", "e.g.": letters with stops.</summary>
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        for (var i = 0; i + 2 < word.Length; i++)
        {
            if (!IsWordLetter(word[i]) || word[i + 1] != '.')
                continue;

            var at = i + 2;
            while (at < word.Length && IsWordLetter(word[at]))
                at++;

            if (at < word.Length && word[at] == '.')
                return true;
        }

        return false;
    }

    private static bool OpensBehindDots(ReadOnlySpan<char> next, bool isCapital) => isCapital && IsStarter(next);

    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        var name = word.ToString().ToLowerInvariant();
        return Abbreviations.Contains(name) || Abbreviations.Contains(name[(name.LastIndexOf('-') + 1)..]);
    }

    private static bool IsStarter(ReadOnlySpan<char> word) => Starters.Contains(Bare(word).ToLowerInvariant());

    /// <summary>Whether a word stands in small letters inside sentences.</summary>
    private static bool IsSmallWord(ReadOnlySpan<char> word)
    {
        var classes = Lexicon.English.ClassesOf(Bare(word));
        return (classes & SmallWords) != 0 && (classes & (WordClasses.Month | WordClasses.Weekday | WordClasses.Demonym)) == 0;
    }

    private static string Bare(ReadOnlySpan<char> word) => word.TrimEnd('.').ToString().Replace(",", "", StringComparison.Ordinal);

    private static bool IsWordLetter(char letter) => char.IsAsciiLetterOrDigit(letter) || letter == '_';

    private static FrozenSet<string> Words(string list) => list.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
