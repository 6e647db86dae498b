using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Submission;

/// <summary>Words of a writing assistant that came along with its answer: "Certainly! Here is a revised op-ed of about 700 words:", "Would you like me to make it shorter?"</summary>
/// <remarks>Quotations are left alone; in a column about such machines, so is what stands inside a paragraph.</remarks>
internal sealed class AssistantBoilerplate(IReadOnlyList<string> phrases) : Check
{
    /// <summary>A draft that names such machines so often is about them.</summary>
    private const int MentionsOfTopic = 3;

    private readonly string[] housePhrases = [.. phrases.Select(phrase => phrase.ToLowerInvariant().Replace('’', '\''))];

    public AssistantBoilerplate(RuleOptions options)
        : this(options.List("phrases"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        bool? isAboutMachines = null;
        var found = new List<(ProseSpan Span, bool IsToken)>();
        foreach (var block in model.Draft.Prose)
        {
            if (block.Tokens.IsEmpty || block.Place.QuoteDepth > 0)
                continue;

            found.Clear();
            Find(block, found);
            foreach (var (span, isToken) in found)
            {
                if (model.Quotations.Covers(span))
                    continue;

                var isWholeBlock = span.Start <= block.Tokens[0].End && span.End >= block.Tokens[^1].Start;
                if (!isToken && !isWholeBlock && (isAboutMachines ??= IsAboutMachines(model)))
                    continue;

                yield return rule.At(span) with { Fix = Fix.Suggestion("Take it out", new TextEdit(span.InSource, "")) };
            }
        }
    }

    private void Find(ProseBlock block, List<(ProseSpan Span, bool IsToken)> found)
    {
        if (AssistantWords.MayHoldCitation(block))
        {
            foreach (var mark in AssistantWords.CitationsIn(block))
                found.Add((mark, true));
        }

        for (var i = 0; i < block.Sentences.Length; i++)
        {
            var sentence = block.Sentences[i];
            if (AssistantWords.IsGreeting(block, sentence) && i + 1 < block.Sentences.Length && AssistantWords.Presents(block, block.Sentences[i + 1]))
            {
                found.Add((block.SpanOf(sentence.FirstToken, block.Sentences[i + 1].EndToken), false));
                i++;
            }
            else if (AssistantWords.IsAnswer(block, sentence) || IsHouse(block, sentence))
                found.Add((block.SpanOf(sentence), false));
        }
    }

    private bool IsHouse(ProseBlock block, Sentence sentence)
    {
        var words = block.SpanOf(sentence);
        foreach (var phrase in housePhrases)
        {
            if (Phrase.IndexIn(block.Text.AsSpan(words.Start, words.Length), phrase) >= 0)
                return true;
        }

        return false;
    }

    private static bool IsAboutMachines(SemanticModel model)
    {
        var mentions = 0;
        foreach (var block in model.Draft.Prose)
        {
            foreach (var token in block.Tokens)
            {
                if (token.IsWord && AssistantWords.NamesMachine(block.TextOf(token)) && ++mentions >= MentionsOfTopic)
                    return true;
            }
        }

        return false;
    }
}
