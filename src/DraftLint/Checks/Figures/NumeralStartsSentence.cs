using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Figures;

/// <summary>A sentence opens with a numeral that is no year: "40 homes burned."</summary>
/// <remarks>A label ("2. The roads"), a name ("3M", "24/7"), a date and an hour are none; a number behind what may be an abbreviation starts no sentence for certain.</remarks>
internal sealed class NumeralStartsSentence(int maxWords) : Check
{
    public NumeralStartsSentence(RuleOptions options)
        : this(options.Number("max-words", 100))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var place in BodySentence.In(model))
        {
            var (block, sentence) = (place.Block, place.Sentence);
            if (block.Place.Item is not null || !NumberReader.TryRead(block, sentence.FirstToken, sentence.EndToken, out var number) || !number.InDigits || !OpensSentence(model, block, sentence, number))
                continue;

            yield return rule.At(block.SpanOf(sentence.FirstToken, sentence.FirstToken + 1)) with { Fix = FixOf(block, sentence, number) };
        }
    }

    private static bool OpensSentence(SemanticModel model, ProseBlock block, Sentence sentence, NumberReading number)
    {
        if (sentence.TokenCount < 4 || number.End >= sentence.EndToken || model.Quotations.Covers(block, sentence.FirstToken) || NumberNames.IsName(block, sentence, sentence.FirstToken, number.End))
            return false;

        // A label has a mark behind it, a name a capital ("7 Days in May") or letters ("3M").
        var next = block.Tokens[number.End];
        if (block.Tokens[sentence.FirstToken + 1] is { IsWord: true, HasSpaceBefore: false } || IsJoinedName(block, number.End, sentence.EndToken))
            return false;

        if (!(next.IsWord && next.HasSpaceBefore && !next.IsCapitalized) && next.Kind is not TokenKind.Hyphen && block.TextOf(next) is not "%")
            return false;

        // "508 only asks", "911 was busy": names. "12 were hurt" is not.
        if (next.Is(WordClasses.Adverb | WordClasses.Modal | WordClasses.Auxiliary) && block.TextOf(next) is not ("were" or "are" or "have" or "more"))
            return false;

        // A lead over what follows: "7 things to do:".
        if (block.Sentences.Length == 1 && block.Tokens[^1].Kind is TokenKind.Colon)
            return false;

        return IsBehindFullStop(block, sentence.FirstToken) && !IsTime(model, block, sentence);
    }

    /// <summary>"7-Eleven", "50-50"; "12-year-olds" is no name.</summary>
    private static bool IsJoinedName(ProseBlock block, int at, int end) =>
        block.Tokens[at].Kind is TokenKind.Hyphen or TokenKind.Dash && at + 1 < end && (block.Tokens[at + 1].IsCapitalized || !block.Tokens[at + 1].IsWord);

    /// <summary>Whether the sentence before is over for certain: "Sec. 3" and "U.S.C. 12" are not.</summary>
    private static bool IsBehindFullStop(ProseBlock block, int first)
    {
        if (first == 0)
            return true;

        var before = block.Tokens[first - 1];
        return before.Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation && first > 1 && block.Tokens[first - 2] is { Length: > 3 } or { IsCapitalized: false, IsNumber: false };
    }

    private static bool IsTime(SemanticModel model, ProseBlock block, Sentence sentence)
    {
        foreach (var time in model.Time.In(block))
        {
            if (time.FirstToken == sentence.FirstToken)
                return time.Phrase.Form is TimeForm.Year or TimeForm.Date or TimeForm.SlashedDate or TimeForm.Decade or TimeForm.Month or TimeForm.FiscalYear;
        }

        return false;
    }

    private Fix? FixOf(ProseBlock block, Sentence sentence, NumberReading number)
    {
        var digits = block.Tokens[sentence.FirstToken];
        if (number.IsOrdinal || number.HasMagnitude || number.Value > maxWords || number.Value != decimal.Truncate(number.Value) || number.End != sentence.FirstToken + 1 || block.Tokens[number.End].Kind == TokenKind.Symbol)
            return null;

        var words = NumberSpelling.InWords((int)number.Value);
        words = char.ToUpperInvariant(words[0]) + words[1..];
        return Fix.Suggestion($"Write \"{words}\"", new TextEdit(new ProseSpan(block, digits.Start, digits.Length).InSource, words));
    }
}
