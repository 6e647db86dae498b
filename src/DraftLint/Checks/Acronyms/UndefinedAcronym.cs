using System.Collections.Frozen;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>Capitals used as a word that the draft never spells out: "The WMA gets nothing."</summary>
/// <remarks>Reported once, at the first use outside quotations. Well-known acronyms, numerals, postal codes, emphasis, model names and acronyms with a gloss or a link are left alone.</remarks>
internal sealed class UndefinedAcronym(bool acceptGloss, int minLetters) : Check
{
    /// <summary>Capitals that are no acronym to anybody: times of day, eras, zones, short words.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "AM", "PM", "AD", "BC", "CE", "BCE", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "OK", "TK", "TKTK", "TODO", "FIXME", "XX", "XXX", "VS", "RE", "CC", "PS", "NB", "HA", "STOP", "EXIT", "HELP", "SALE", "SOS", "VIP", "RSVP");

    public UndefinedAcronym(RuleOptions options)
        : this(options.Flag("accept-gloss", byDefault: true), options.Number("min-letters", 2))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var use in model.Acronyms.Uses)
        {
            if (use.Letters.Length < minLetters || !IsCandidate(model, use) || !seen.Add(use.Letters) || IsSpelledOut(model, use.Letters))
                continue;

            yield return rule.At(use.Span);
        }
    }

    private bool IsCandidate(SemanticModel model, AcronymUse use)
    {
        var block = use.Span.Block;
        return model.Parts.IsProse(block)
            && !Words.Contains(use.Letters)
            && !model.Facts.IsWellKnownAcronym(use.Letters)
            && model.Facts.CanonicalName(use.Letters) is null
            && !model.Quotations.Covers(block, use.Token)
            && !IsWordInCapitals(block, use)
            && !RomanNumeral.IsOne(block, use)
            && !IsPartOfName(block, use.Token)
            && !IsPostalCode(block, use.Token)
            && !(acceptGloss && AcronymGloss.IsGiven(block, use.Token));
    }

    private static bool IsSpelledOut(SemanticModel model, string letters) =>
        model.Acronyms.DefinitionsOf(letters).Count > 0 || AcronymGloss.IsSpelledOut(model.Draft, letters);

    /// <summary>An English word that is shouted, or one of several words in capitals.</summary>
    private static bool IsWordInCapitals(ProseBlock block, AcronymUse use)
    {
        var token = block.Tokens[use.Token];
        const WordClasses Everyday = WordClasses.CommonWord | WordClasses.Negation | WordClasses.Determiner | WordClasses.Pronoun | WordClasses.Auxiliary | WordClasses.Modal
            | WordClasses.Adverb | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.PresentVerb | WordClasses.PastVerb | WordClasses.Adjective | WordClasses.NumberWord | WordClasses.Month | WordClasses.Weekday;
        return token.Is(Everyday) || IsShouted(block, use.Token - 1) || IsShouted(block, use.Token + 1);
    }

    private static bool IsShouted(ProseBlock block, int at) => at >= 0 && at < block.Tokens.Length && block.Tokens[at].IsAllCapitals && (block.Tokens[at].Shape & TokenShape.Abbreviation) == 0;

    /// <summary>"COVID-19", "F-16", "ABC News", "D-VA": joined by a hyphen or a slash, or the first word of a name that has no article.</summary>
    private static bool IsPartOfName(ProseBlock block, int at)
    {
        var tokens = block.Tokens;
        if (at > 0 && !tokens[at].HasSpaceBefore && tokens[at - 1].Kind is TokenKind.Hyphen or TokenKind.Slash or TokenKind.Symbol or TokenKind.Ampersand or TokenKind.Number or TokenKind.Period)
            return true;

        if (at + 1 < tokens.Length && !tokens[at + 1].HasSpaceBefore && tokens[at + 1].Kind is TokenKind.Hyphen or TokenKind.Slash or TokenKind.Symbol or TokenKind.Ampersand or TokenKind.Period && at + 2 < tokens.Length && !tokens[at + 2].HasSpaceBefore)
            return true;

        var followsArticle = at > 0 && tokens[at - 1].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive);
        if (at + 1 < tokens.Length && tokens[at + 1].IsNumber)
            return true;

        var beginsName = at + 1 < tokens.Length && tokens[at + 1].IsWord && tokens[at + 1].IsCapitalized && !tokens[at + 1].StartsSentence && !followsArticle;
        var endsName = at > 0 && tokens[at - 1].IsWord && tokens[at - 1].IsCapitalized && !tokens[at - 1].StartsSentence;
        return beginsName || endsName;
    }

    /// <summary>"Austin, TX": two capitals behind a capitalized word and a comma.</summary>
    private static bool IsPostalCode(ProseBlock block, int at) =>
        at > 1 && block.Tokens[at].Length == 2 && block.Tokens[at - 1].Kind == TokenKind.Comma && block.Tokens[at - 2].IsCapitalized;
}
