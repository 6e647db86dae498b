using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Claims;

/// <summary>A saying stands with a name that it is often wrongly given to: "As Einstein said, “insanity is doing the same thing over and over.”"</summary>
/// <remarks>Words that leave the speaker open (often credited to, is said to have) silence it, and so does a name that nothing joins to the words.</remarks>
internal sealed class DoubtfulQuotation : Check
{
    private readonly Lazy<KnownSayings> sayings;

    public DoubtfulQuotation(RuleOptions options)
    {
        var lists = options.Lists("sayings");
        sayings = new(() => KnownSayings.Read(lists));
        if (lists.Any(list => list.Value.Count < 2))
            options.Refuse("sayings", "A saying needs a list: where it comes from, then the names to which it is wrongly given.");
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var quotation in model.Quotations.All)
        {
            var block = quotation.Span.Block;
            if (!model.Parts.IsProse(block) || (!quotation.IsBlock && (quotation.Close < 0 || quotation.IsContinued)))
                continue;

            var words = KnownSayings.WordsOf(quotation.Span.Text);
            if (!sayings.Value.MayStandIn(words))
                continue;

            foreach (var saying in sayings.Value.All)
            {
                if (!words.Contains(saying.Words, StringComparison.Ordinal) || SayingSpeaker.Of(quotation, saying) is not { } speaker)
                    continue;

                yield return rule.At(quotation.Span, caseName: null, ("name", speaker.Text)) with
                {
                    Related = [new RelatedSpan(speaker.InSource, "credited here")],
                    Notes = [saying.Remark],
                    Fix = FixOf(quotation, speaker),
                };
                break;
            }
        }
    }

    /// <summary>"As Albert Einstein once said, “…”" becomes "As a saying often credited to Albert Einstein has it, “…”".</summary>
    private static Fix? FixOf(in Quotation quotation, ProseSpan speaker)
    {
        var block = quotation.Span.Block;
        if (quotation.Open < 3)
            return null;

        var first = block.Sentences[block.SentenceOf(quotation.Open)].FirstToken;
        var verb = quotation.Open - 2;
        if (block.Tokens[verb + 1].Kind != TokenKind.Comma || block.TextOf(block.Tokens[first]) is not "As" || verb <= first || !block.Tokens[verb].Is(WordClasses.SpeechVerb))
            return null;

        var start = block.Tokens[first + 1].Start;
        var name = block.Text[start..speaker.End];
        return speaker.End > start && verb - first < 8 ? Fix.Suggestion("Leave the speaker open", new TextEdit(block.InSource(start, block.Tokens[verb].End - start), $"a saying often credited to {name} has it")) : null;
    }
}
