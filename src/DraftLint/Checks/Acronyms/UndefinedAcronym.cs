using System.Collections.Frozen;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Acronyms;

/// <summary>Capitals used as a word that the draft never spells out: "The WMA gets nothing."</summary>
/// <remarks>
/// Reported once, at the first use outside quotations. Well-known acronyms, numerals, postal codes, emphasis, names and acronyms with a gloss or a link are left alone.
/// A draft with many of them was written for another reader: it gets one report that shows them all.
/// </remarks>
internal sealed class UndefinedAcronym(bool acceptGloss, int minLetters, int maxReports, HomeParties homeParties) : Check
{
    /// <summary>Capitals that are no acronym to anybody: times of day, eras, zones, marks of the desk.</summary>
    private static readonly FrozenSet<string> Words = FrozenSet.Create(
        StringComparer.Ordinal,
        "AM", "PM", "AD", "BC", "CE", "BCE", "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "GMT", "UTC", "BST", "CET", "OK", "TK", "TKTK", "TODO", "FIXME", "XX", "XXX", "XL", "XXL", "VS", "RE", "CC", "PS",
        "NB", "HA", "OH", "OOH", "AH", "AHH", "HEY", "WOW", "UGH", "HMM", "SHH", "YES", "NO", "NOT", "GO", "STOP", "EXIT", "HELP", "SALE", "SOS", "VIP", "RSVP", "README", "LICENSE", "OPINION", "COMMENTARY", "COLUMN", "EDITORIAL", "ANALYSIS", "UPDATE", "UPDATED", "CORRECTION", "BREAKING", "EXCLUSIVE");

    public UndefinedAcronym(RuleOptions options)
        : this(options.Flag("accept-gloss", byDefault: true), options.Number("min-letters", 2), options.Number("max-reports", 3), new HomeParties(options.List("home-parties")))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var unknown = FirstUses(model);
        if (unknown.Count > maxReports && maxReports > 0)
        {
            yield return rule.At(unknown[0].Span, "several", ("count", (unknown.Count - 1).ToString(CultureInfo.InvariantCulture))) with
            {
                Related = [.. unknown.Skip(1).Select(use => new RelatedSpan(use.Span.InSource, "not spelled out"))],
            };
            yield break;
        }

        foreach (var use in unknown)
        {
            yield return Name(model.Facts, use) is { } name
                ? rule.At(use.Span, "known", ("name", name)) with { Fix = Fix.Suggestion($"Write {name} ({use.Letters})", new TextEdit(use.Span.InSource, $"{name} ({use.Span.Text})")) }
                : rule.At(use.Span);
        }
    }

    private List<AcronymUse> FirstUses(SemanticModel model)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new List<AcronymUse>();
        var sites = acceptGloss ? new Lazy<LinkedSites>(() => LinkedSites.Collect(model.Draft)) : null;
        foreach (var use in model.Acronyms.Uses)
        {
            if (use.Letters.Length >= minLetters && IsCandidate(model, use) && seen.Add(use.Letters) && !IsExplained(model, use) && sites?.Value.Bear(use.Letters) != true && !homeParties.Has(model, use.Letters))
                unknown.Add(use);
        }

        return unknown;
    }

    private static bool IsCandidate(SemanticModel model, AcronymUse use)
    {
        var block = use.Span.Block;
        return (model.Parts.IsProse(block) || (model.Parts[block] == PartKind.AuthorNote && !IsEmployer(block, use.Token)))
            && !Words.Contains(use.Letters)
            && !model.Facts.IsWellKnownAcronym(use.Letters)
            && !IsUsualName(model.Facts, use.Letters)
            && !model.Quotations.Covers(block, use.Token)
            && !AcronymPlace.IsNoAcronym(use);
    }

    /// <summary>"is a fellow at RUSI": without its article an acronym in the author's note is the name that the house goes by.</summary>
    private static bool IsEmployer(ProseBlock block, int at) => at > 0 && block.TextOf(block.Tokens[at - 1]) is "at" or "for" or "with";

    /// <summary>"NATO": the letters are the usual name of the thing.</summary>
    private static bool IsUsualName(FactBook facts, string letters) => facts.CanonicalName(letters) is { } usual && (usual == letters || facts.IsPlace(usual));

    private bool IsExplained(SemanticModel model, AcronymUse use) =>
        model.Acronyms.DefinitionsOf(use.Letters).Count > 0
        || AcronymGloss.IsSpelledOut(model.Draft, use)
        || AcronymGloss.IsWord(model.Draft, use.Letters)
        || (acceptGloss && AcronymGloss.IsGiven(use.Span.Block, use.Token));

    /// <summary>The name that the facts files have for the letters; none for "a CMS", "our CMS", which are things and no body.</summary>
    private static string? Name(FactBook facts, AcronymUse use)
    {
        const WordClasses OfThings = WordClasses.Determiner | WordClasses.Possessive | WordClasses.Adjective;
        var block = use.Span.Block;
        if (use.Token > 0 && (block.Tokens[use.Token - 1].Is(OfThings) || block.TextOf(block.Tokens[use.Token - 1]) is "a" or "an" or "A" or "An"))
            return null;

        return facts.NamesOf(use.Letters).FirstOrDefault()?.Name;
    }
}
