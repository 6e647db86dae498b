using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Claims;

/// <summary>A poll gives a share, but no pollster or no month or year: "A recent poll found that 61 percent want the bridge."</summary>
/// <remarks>A link or a footnote gives both. The writer's own survey, an election and the polls where people vote are left alone.</remarks>
internal sealed class PollWithoutDetails(int window) : Check
{
    private static readonly LexemeSet Polls = new(SourceVocabulary.Polls);

    public PollWithoutDetails(RuleOptions options)
        : this(options.Number("window", 1))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var (block, sentence) in BodySentence.In(model))
        {
            if (PollIn(model, block, sentence) is not { } span)
                continue;

            var hasPollster = Holds(block, sentence, at => HasPollster(model, block, at));
            var hasDate = Holds(block, sentence, at => HasDate(model, block, at));
            if (!hasPollster || !hasDate)
                yield return rule.At(span, hasPollster ? "when" : hasDate ? "who" : null);
        }
    }

    /// <summary>The words that name a poll in a sentence with a share; null where there is none.</summary>
    private static ProseSpan? PollIn(SemanticModel model, ProseBlock block, int sentence)
    {
        var place = block.Sentences[sentence];
        if (!HasShare(model, block, place))
            return null;

        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            if (!Polls.Has(block.Tokens[i]) || model.Quotations.Covers(block, i))
                continue;

            var start = i;
            while (start > place.FirstToken && block.Tokens[start - 1].IsWord && !block.Tokens[start - 1].Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.PastVerb | WordClasses.Article | WordClasses.Possessive))
                start--;

            var before = start > place.FirstToken ? block.TextOf(block.Tokens[start - 1]) : default;
            if (before is "our" or "Our" or "my" or "My" or "the" or "The" or "this" or "This" or "that" or "That" or "we" or "I" or "their" or "your" || SaysWe(block, place.FirstToken, Math.Min(place.EndToken, i + 4)))
                return null;

            if (block.TextOf(block.Tokens[i]) is "poll" or "survey")
                return before is "a" or "A" or "an" or "An" or "another" or "Another" ? block.SpanOf(start - 1, i + 1) : null;

            // "Polls show": in the plural it takes a verb to tell the polls of voters from those where they vote.
            var verb = i + 1;
            return verb < place.EndToken && SourceWords.IsTelling(block, place.FirstToken, verb) && (start == place.FirstToken || !block.Tokens[start - 1].Is(WordClasses.Preposition)) ? block.SpanOf(start, verb + 1) : null;
        }

        return null;
    }

    private static bool SaysWe(ProseBlock block, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "we" or "We" or "I" or "our" or "my")
                return true;
        }

        return false;
    }

    private static bool HasShare(SemanticModel model, ProseBlock block, Sentence place)
    {
        foreach (var quantity in model.Quantities.At(block, place))
        {
            if (quantity.Kind is QuantityKind.Percent or QuantityKind.Share)
                return true;
        }

        return false;
    }

    private bool Holds(ProseBlock block, int sentence, Func<int, bool> test)
    {
        for (var at = Math.Max(0, sentence - window); at <= sentence + window && at < block.Sentences.Length; at++)
        {
            if (test(at))
                return true;
        }

        return false;
    }

    private static bool HasPollster(SemanticModel model, ProseBlock block, int sentence)
    {
        var place = block.Sentences[sentence];
        foreach (var source in model.Sources.Of(block, sentence))
        {
            if (source.Kind is SourceKind.Name or SourceKind.Report or SourceKind.Link or SourceKind.Footnote && !IsBarePoll(source, block))
                return true;
        }

        // "Gallup asked 900 voters", "a poll taken for the Star": any name that is no place may be the pollster.
        for (var i = place.FirstToken; i < place.EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "by" or "for" or "from" && i + 2 < place.EndToken && (model.Sources.Names.IsNameWord(block, i + 1) || model.Sources.Names.IsNameWord(block, i + 2)))
                return true;
        }

        return false;
    }

    /// <summary>"the poll found" is no pollster.</summary>
    private static bool IsBarePoll(Source source, ProseBlock block) => source.Kind == SourceKind.Report && source.EndToken == source.FirstToken + 1 && Polls.Has(block.Tokens[source.FirstToken]);

    private static bool HasDate(SemanticModel model, ProseBlock block, int sentence)
    {
        foreach (var time in model.Time.At(block, sentence))
        {
            if (time.Kind is TimeKind.Absolute or TimeKind.Partial or TimeKind.Relative && time.Phrase.Form is not (TimeForm.Running or TimeForm.Recently or TimeForm.Recent))
                return true;
        }

        foreach (var source in model.Sources.Of(block, sentence))
        {
            if (source.Kind is SourceKind.Link or SourceKind.Footnote)
                return true;
        }

        return false;
    }
}
