using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.People;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.People;

/// <summary>Two honorifics for one fact: "Dr. Jane Roe, M.D.", "the Hon. Sen. Roe", "Messrs. Roe".</summary>
internal sealed class StackedHonorifics : Check
{
    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var sentence in block.Sentences)
            {
                for (var at = NextCapital(block, sentence.FirstToken, sentence.EndToken - 1); at < sentence.EndToken - 1; at = NextCapital(block, at + 1, sentence.EndToken - 1))
                {
                    if (StackedHonorific.At(block, sentence, at) is { } stacked && !model.Quotations.Covers(block, at))
                        yield return Report(rule, stacked);
                }
            }
        }
    }

    /// <summary>Index of the first word with a capital from a token on; <paramref name="end"/> if there is none before it.</summary>
    private static int NextCapital(ProseBlock block, int at, int end)
    {
        var tokens = block.Tokens.AsSpan();
        while (at < end && !tokens[at].IsCapitalized)
            at++;

        return at;
    }

    private static Diagnostic Report(Rule rule, StackedHonorific stacked)
    {
        var block = stacked.Block;
        var first = block.SpanOf(stacked.First, stacked.FirstEnd);
        var whole = block.SpanOf(stacked.First, stacked.End);
        var second = stacked.Fault == HonorificFault.Plural ? "" : block.TextOf(block.Tokens[stacked.Second]).ToString();
        return rule.At(whole, CaseOf(stacked.Fault), ("first", first.Text), ("second", second), ("one", OneOf(first.Text))) with
        {
            Related = stacked.Fault == HonorificFault.Plural ? [] : [new(first.InSource, "the title"), new(block.SpanOf(stacked.Second, stacked.Second + 1).InSource, "the same again")],
            Fix = FixOf(stacked, first),
        };
    }

    private static string? CaseOf(HonorificFault fault) => fault switch
    {
        HonorificFault.Office => "office",
        HonorificFault.Plural => "plural",
        _ => null,
    };

    private static string OneOf(string plural) => plural.StartsWith("Mm", StringComparison.Ordinal) ? "Mrs." : "Mr.";

    private static Fix FixOf(StackedHonorific stacked, ProseSpan first)
    {
        var (block, tokens) = (stacked.Block, stacked.Block.Tokens);
        if (stacked.Fault == HonorificFault.Plural)
            return Fix.Suggestion($"Write \"{OneOf(first.Text)}\"", new TextEdit(first.InSource, OneOf(first.Text)));

        if (stacked.Fault == HonorificFault.Office)
        {
            var start = stacked.First > 0 && block.TextOf(tokens[stacked.First - 1]) is "the" or "The" ? tokens[stacked.First - 1].Start : first.Start;
            return Fix.Suggestion($"Take out \"{first.Text}\"", new TextEdit(new ProseSpan(block, start, tokens[stacked.Second].Start - start).InSource, ""));
        }

        // A comma behind the tag closes it, unless it parts entries of a list.
        var last = stacked.Second;
        if (last + 2 < tokens.Length && tokens[last + 1].Kind == TokenKind.Comma && !tokens[last + 2].IsCapitalized)
            last++;

        // The stop of the tag may be that of the sentence.
        var isLast = block.Text[tokens[last].End - 1] == '.' && (last + 1 >= tokens.Length || tokens[last + 1].StartsSentence);
        var before = tokens[stacked.Second - 1].Kind == TokenKind.Comma ? stacked.Second - 2 : stacked.Second - 1;
        return Fix.Suggestion($"Take out \"{block.TextOf(tokens[stacked.Second])}\"", new TextEdit(new ProseSpan(block, tokens[before].End, tokens[last].End - tokens[before].End).InSource, isLast ? "." : ""));
    }
}
