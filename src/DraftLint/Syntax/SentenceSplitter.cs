using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Groups the tokens of a block into sentences, and marks the first word of each.</summary>
/// <remarks>
/// A line end, a colon, a semicolon and a dash end no sentence. A stop inside quotation marks or brackets ends one only if a capital follows.
/// A thousand tokens without an end are a table or a dump, and are cut, so that no question about one sentence can take long.
/// An abbreviation ends one only if the next word cannot go on with a name: "in the U.S. In 1994", but "the U.S. Government".
/// </remarks>
internal ref struct SentenceSplitter(ReadOnlySpan<char> text, Span<Token> tokens)
{
    /// <summary>Tokens of the longest sentence; Proust's longest has about a thousand.</summary>
    private const int LongestSentence = 1_000;

    private const WordClasses Verbs = WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb | WordClasses.PresentVerb;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<Token> tokens = tokens;
    private RentedList<Sentence> sentences = new((tokens.Length / 16) + 4);
    private int first;
    private bool hasVerb;

    /// <summary>All sentences of the block.</summary>
    public ImmutableArray<Sentence> Split()
    {
        var labels = new RunningLabels(text, tokens);
        var i = labels.EndOfLabelAt(0);
        while (i < tokens.Length)
        {
            var token = tokens[i];
            hasVerb |= token.Kind == TokenKind.Word && IsVerb(token);
            if (i - first >= LongestSentence)
                Close(i);

            if (labels.IsNextLabel(i) && i > first)
            {
                Close(i);
                i = labels.EndOfLabelAt(i);
                continue;
            }

            if (!MayEnd(token))
            {
                i++;
                continue;
            }

            var next = EndOfClosers(i + 1);
            if (next < tokens.Length && IsBoundary(i, next))
            {
                Close(next);
                i = labels.EndOfLabelAt(next);
            }
            else
            {
                i = next;
            }
        }

        Close(tokens.Length);
        return sentences.ToArrayAndReturn();
    }

    private static bool MayEnd(Token token) => token.Kind switch
    {
        TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Ellipsis => true,
        TokenKind.Word => (token.Shape & (TokenShape.Abbreviation | TokenShape.Initial)) == TokenShape.Abbreviation,
        _ => false,
    };

    private readonly bool IsVerb(Token token) =>
        token.Is(Verbs) || (token.Classes == WordClasses.None && !token.IsCapitalized && token.Length > 3 && text[token.Start..token.End].EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Ends the sentence before token <paramref name="end"/>.</summary>
    private void Close(int end)
    {
        if (end == first)
            return;

        sentences.Add(new Sentence(first, end - first));
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
            {
                tokens[i] = tokens[i] with { Shape = tokens[i].Shape | TokenShape.SentenceStart };
                break;
            }
        }

        first = end;
        hasVerb = false;
    }

    /// <summary>Index behind the marks that close what the stop before <paramref name="index"/> ends: more stops, quotation marks, brackets.</summary>
    private readonly int EndOfClosers(int index)
    {
        while (index < tokens.Length)
        {
            var token = tokens[index];
            var closes = token.Kind switch
            {
                TokenKind.Period or TokenKind.Question or TokenKind.Exclamation or TokenKind.Ellipsis => true,
                TokenKind.CloseBracket => !token.HasSpaceBefore,
                TokenKind.Quote => !token.HasSpaceBefore ? text[token.Start] is not ('“' or '‘' or '„' or '«') : text[token.Start] is '”',
                _ => false,
            };
            if (!closes)
                break;

            index++;
        }

        return index;
    }

    /// <summary>Whether a sentence ends before token <paramref name="next"/>; the stop is token <paramref name="stop"/>, closing marks stand between the two.</summary>
    private readonly bool IsBoundary(int stop, int next)
    {
        var opener = FirstWordOrNumber(next);
        if (opener < 0)
            return tokens[stop].Kind != TokenKind.Word && tokens[next].Kind is TokenKind.Quote or TokenKind.OpenBracket or TokenKind.Symbol or TokenKind.Placeholder;

        var closed = next > stop + 1 && tokens[next - 1].Kind is TokenKind.Quote or TokenKind.CloseBracket;
        return EndKind(stop, next) switch
        {
            TokenKind.Word => EndsWithAbbreviation(stop, next, opener),
            TokenKind.Ellipsis => EndsWithEllipsis(stop, opener),
            TokenKind.Period => EndsWithPeriod(stop, next, opener, closed),
            _ => EndsWithMark(next, opener, closed),
        };
    }

    /// <summary>The weightiest stop between the two: a period or mark behind an abbreviation or ellipsis counts as itself.</summary>
    private readonly TokenKind EndKind(int stop, int next)
    {
        var kind = tokens[stop].Kind;
        for (var i = stop + 1; i < next; i++)
        {
            if (tokens[i].Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation)
                kind = tokens[i].Kind;
        }

        return kind;
    }

    /// <summary>The word or number that the next sentence would begin with, behind opening marks; -1 if there is none.</summary>
    private readonly int FirstWordOrNumber(int index)
    {
        for (var i = index; i < tokens.Length && i < index + 4; i++)
        {
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address)
                return i;

            if (tokens[i].Kind is not (TokenKind.Quote or TokenKind.OpenBracket or TokenKind.Symbol or TokenKind.Ellipsis or TokenKind.Dash))
                return -1;
        }

        return -1;
    }

    private readonly bool EndsWithPeriod(int stop, int next, int opener, bool closed)
    {
        var word = tokens[opener];
        if (!tokens[next].HasSpaceBefore && !closed)
            return word.IsCapitalized && next == opener && stop > 0 && EndsInSmallLetterOrNumber(tokens[stop - 1]);

        if (IsNumberSign(stop) && word.Kind == TokenKind.Number)
            return false;

        if (word.Kind != TokenKind.Word || word.IsCapitalized)
            return true;

        if (closed || !tokens[next].HasSpaceBefore)
            return false;

        // A small letter after a stop is a slip or a brand ("iPhone"), unless the stop belongs to an abbreviation that nobody knows ("approp. use").
        return stop == 0 || tokens[stop - 1].Length > 5 || tokens[stop - 1].Classes != WordClasses.None;
    }

    /// <summary>The stop of "N°. 5".</summary>
    private readonly bool IsNumberSign(int stop) =>
        stop > 0 && tokens[stop - 1].Kind == TokenKind.Symbol && text[tokens[stop - 1].Start] == '°';

    /// <summary>A missing blank ("world.Today", "1,000.That") rather than a dotted name ("Node.js", "A.Smith").</summary>
    private readonly bool EndsInSmallLetterOrNumber(Token token) =>
        (token.Kind == TokenKind.Word && token.Length > 1 && Characters.KindOf(text[token.End - 1]) == CharacterKind.Lower) || token.Kind == TokenKind.Number;

    /// <summary>A question or exclamation mark; inside quotation marks the speaker may follow: “Why now?” Smith asked.</summary>
    private readonly bool EndsWithMark(int next, int opener, bool closed)
    {
        if (!tokens[next].HasSpaceBefore && !closed)
            return false;

        if (tokens[opener].Kind == TokenKind.Word && !tokens[opener].IsCapitalized)
            return false;

        return !(closed && tokens[next - 1].Kind == TokenKind.Quote && SpeakerFollows(next));
    }

    private readonly bool SpeakerFollows(int index)
    {
        if (tokens[index].Is(AbbreviationScan.Openers & ~WordClasses.Pronoun) || (tokens[index].Is(WordClasses.Pronoun) && tokens[index].Length > 1))
            return false;

        for (var i = index; i < tokens.Length && i < index + 5; i++)
        {
            if (!tokens[i].IsCapitalized)
                return i > index && tokens[i].Is(WordClasses.SpeechVerb);
        }

        return false;
    }

    /// <summary>An ellipsis goes on with the sentence, unless a word follows that opens one; "[...]" never ends one.</summary>
    private readonly bool EndsWithEllipsis(int stop, int opener)
    {
        if (stop > 0 && tokens[stop - 1].Kind == TokenKind.OpenBracket)
            return false;

        return tokens[opener].IsCapitalized && tokens[opener].Is(AbbreviationScan.Openers | WordClasses.CommonWord);
    }

    private readonly bool EndsWithAbbreviation(int stop, int next, int opener)
    {
        var word = tokens[opener];
        if (!tokens[next].HasSpaceBefore || tokens[next].Kind == TokenKind.Dash || !word.IsCapitalized || !hasVerb)
            return false;

        var abbreviation = tokens[stop];
        var opens = word.Is(AbbreviationScan.Openers) && !LeadsTitle(opener);
        if (abbreviation.IsCapitalized && abbreviation.Is(WordClasses.Honorific | WordClasses.TitleWord) && !abbreviation.Is(WordClasses.PlaceWord))
            return false;

        if (opens)
            return true;

        var isHour = abbreviation.Is(WordClasses.TimeUnit);
        return isHour && !word.IsAllCapitals && !word.Is(WordClasses.Weekday | WordClasses.Month) && !IsTimeZone(word);
    }

    private readonly bool IsTimeZone(Token token) =>
        text[token.Start..token.End] is "Eastern" or "Central" or "Mountain" or "Pacific" or "Greenwich" or "Moscow" or "Beijing" or "Tokyo" or "London";

    /// <summary>"U.S. Under Secretary": a preposition that belongs to a title.</summary>
    private readonly bool LeadsTitle(int index) =>
        index + 1 < tokens.Length && tokens[index].Is(WordClasses.Preposition) && tokens[index + 1].IsCapitalized && tokens[index + 1].Is(WordClasses.TitleWord);
}
