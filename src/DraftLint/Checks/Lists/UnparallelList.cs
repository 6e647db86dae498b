using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;

namespace DraftLint.Checks.Lists;

/// <summary>All entries of a list but one open with the same form: "to cut rents, to build homes, and tax vacant lots".</summary>
/// <remarks>Only Markdown lists and what a colon announces are judged, and only forms that the words show for sure.</remarks>
internal sealed class UnparallelList : Check
{
    private readonly int minEntries;

    public UnparallelList(RuleOptions options) => minEntries = Math.Max(3, options.Number("min-entries", 3));

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var list in model.Enumerations)
        {
            if (list.Markdown is { } items && list.Entries.Length == items.Items.Length && Find(list, model, rule) is { } finding)
                yield return finding;
        }

        var parts = new List<ListStretch>();
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block) || block.Place.QuoteDepth > 0)
                continue;

            for (var i = 0; i < block.Sentences.Length; i++)
            {
                ColonListReader.Read(block, block.Sentences[i], parts);
                if (parts.Count >= minEntries && !model.Quotations.Covers(block, parts[0].First) && Find(block, parts, model, rule) is { } finding)
                    yield return finding;
            }
        }
    }

    private Diagnostic? Find(Enumeration list, SemanticModel model, Rule rule)
    {
        if (list.Entries.Length < minEntries)
            return null;

        var forms = new OpeningForm[list.Entries.Length];
        for (var i = 0; i < forms.Length; i++)
            forms[i] = FormOf(model, list.Entries[i]);

        if (OddForm.Of(forms) is not { } odd)
            return null;

        var span = list.Entries[odd];
        var other = list.Entries[odd == 0 ? 1 : 0];
        return IsClause(model, span.Span.Block, span.FirstToken, span.EndToken, forms[odd]) ? null : Report(rule, span.Span, other.Span, forms[odd == 0 ? 1 : 0]);
    }

    private static Diagnostic? Find(ProseBlock block, List<ListStretch> parts, SemanticModel model, Rule rule)
    {
        var forms = new OpeningForm[parts.Count];
        for (var i = 0; i < forms.Length; i++)
            forms[i] = OpeningForms.Of(block, parts[i].First, parts[i].End);

        // In the middle only a bare verb is an entry for sure: "to cut rents, the worst of it, and to build homes".
        if (OddForm.Of(forms) is not { } odd || (odd < forms.Length - 1 && forms[odd] is not (OpeningForm.Imperative or OpeningForm.VerbOrNoun)))
            return null;

        if (IsClause(model, block, parts[odd].First, parts[odd].End, forms[odd]))
            return null;

        var other = parts[odd == 0 ? 1 : 0];
        return Report(rule, block.SpanOf(parts[odd].First, parts[odd].End), block.SpanOf(other.First, other.End), forms[odd == 0 ? 1 : 0]);
    }

    private static Diagnostic Report(Rule rule, ProseSpan odd, ProseSpan other, OpeningForm form)
    {
        var caseName = form switch
        {
            OpeningForm.Infinitive => "infinitive",
            OpeningForm.Gerund => "gerund",
            OpeningForm.NounPhrase => "noun-phrase",
            _ => "imperative",
        };
        return rule.At(odd, caseName) with { Related = [new RelatedSpan(other.InSource, "the others are like this")] };
    }

    /// <summary>The form of a Markdown item; unknown for one that begins with a link, which may be a title, and for "To vote, bring a letter".</summary>
    private static OpeningForm FormOf(SemanticModel model, in ListEntry entry)
    {
        var block = entry.Span.Block;
        if (entry.Has(EntryTraits.Opaque) || !model.Parts.IsBody(block))
            return OpeningForm.Unknown;

        foreach (var inline in block.Inlines)
        {
            if (inline.Start == 0 && inline.Kind is InlineKind.Link or InlineKind.AutoLink)
                return OpeningForm.Unknown;
        }

        var form = OpeningForms.Of(block, entry.FirstToken, entry.EndToken);
        for (var i = entry.FirstToken; i < entry.EndToken && form == OpeningForm.Infinitive; i++)
            form = block.Tokens[i].Kind == TokenKind.Comma ? OpeningForm.Unknown : form;

        return form;
    }

    /// <summary>Whether an entry that opens with no verb goes on to one: "Opening the library costs nothing."</summary>
    private static bool IsClause(SemanticModel model, ProseBlock block, int first, int end, OpeningForm form)
    {
        // "to be heard"
        var verb = form == OpeningForm.Infinitive ? first + 2 : first;
        foreach (var group in model.Time.GrammarOf(block, block.SentenceOf(first)).Groups)
        {
            if (form is not (OpeningForm.Imperative or OpeningForm.VerbOrNoun) && !group.IsParticiple && group.FirstToken > verb && group.FirstToken < end)
                return true;
        }

        return false;
    }
}
