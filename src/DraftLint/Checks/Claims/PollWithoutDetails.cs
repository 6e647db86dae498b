using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Checks.Claims;

/// <summary>A poll gives a share, but no pollster or no month or year: "A recent poll found that 61 percent want the bridge."</summary>
/// <remarks>A link or a footnote gives both. The writer's own survey, an election and the polls where people vote are left alone.</remarks>
internal sealed class PollWithoutDetails(int window) : Check
{
    public PollWithoutDetails(RuleOptions options)
        : this(options.Number("window", 1))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var (block, sentence) in BodySentence.In(model))
        {
            if (PollReader.At(model, block, sentence) is { } span && Finding(model, rule, block, sentence, span) is { } finding)
                yield return finding;
        }
    }

    private Diagnostic? Finding(SemanticModel model, Rule rule, ProseBlock block, int sentence, ProseSpan span)
    {
        var hasPollster = Holds(block, sentence, at => HasPollster(model, block, at));
        var hasDate = Holds(block, sentence, at => HasDate(model, block, at));
        return hasPollster && hasDate ? null : rule.At(span, hasPollster ? "when" : hasDate ? "who" : null);
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
    private static bool IsBarePoll(Source source, ProseBlock block) => source.Kind == SourceKind.Report && source.EndToken == source.FirstToken + 1 && PollReader.IsPoll(block.Tokens[source.FirstToken]);

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
