using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>Words and things in order: <c>&lt;office&gt; &lt;person&gt; said &lt;date&gt;?</c>, which no list of words could express.</summary>
/// <remarks>
/// A match lies in one sentence. Its captures can be named in the message, in <c>to</c>, which is what the fix writes, and in <c>report</c>, where only a part is
/// to be reported. Where every match needs one of a few words, the automaton finds these, and the rule does not run on other drafts.
/// </remarks>
internal sealed class Sequence : Check, IPhraseCheck
{
    private readonly ImmutableArray<SequencePattern> patterns;
    private readonly PhraseSet required;
    private readonly PatternScope scope;
    private readonly ExceptionList exceptions;
    private readonly CaseRule caseRule;
    private readonly string report;
    private readonly string? to;

    /// <summary>Reads the options.</summary>
    public Sequence(RuleOptions options)
    {
        var reading = PatternReading.Read(options, hasNonword: false);
        caseRule = reading.Case;
        var texts = options.List("pattern");
        var read = ImmutableArray.CreateBuilder<SequencePattern>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (SequenceReader.Read(texts[i], out var fault) is { } pattern)
                read.Add(pattern);
            else if (fault is var (offset, message))
                options.RefuseItem("pattern", i, offset, message);
        }

        patterns = read.ToImmutable();
        scope = PatternScope.Read(options);
        exceptions = ExceptionList.Read(options, reading);
        report = options.Text("report", "");
        to = options.Text("to", "") is { Length: > 0 } text ? text : null;
        if (texts.Count == 0)
            options.Refuse("pattern", "This rule finds nothing: give it \"pattern\", words and things such as <person> in order.");
        else if (report.Length > 0 && patterns.Length > 0 && !patterns.Any(pattern => pattern.Names.Contains(report, StringComparer.Ordinal)))
            options.Refuse("report", $"\"{report}\" is no name in the pattern{Yaml.NearestName.Hint(report, [.. patterns.SelectMany(pattern => pattern.Names)])}");

        required = patterns.All(static pattern => pattern.Required.Length > 0)
            ? new PhraseSet([], [.. patterns.SelectMany(static pattern => pattern.Required).Distinct(StringComparer.Ordinal).Select(static word => new WordPhrase(word, 0))], [], CaseRule.Ignored)
            : PhraseSet.Empty;
    }

    public bool RunsWithoutMatches => required.IsEmpty && patterns.Length > 0;

    public TextParts Parts => scope.Named;

    public void AddTo(PhraseIndexBuilder phrases)
    {
        phrases.Add(required);
        exceptions.AddTo(phrases);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var places = exceptions.In(model);
        foreach (var (block, sentence) in Sentences(model))
        {
            SequenceMatcher[] matchers = [.. patterns.Select(pattern => new SequenceMatcher(pattern, caseRule, model.Things, block, sentence))];
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (Best(matchers, at) is not var (pattern, match) || match.End == match.First || FindingOf(model, rule, places, pattern, match) is not { } finding)
                    continue;

                at = match.End - 1;
                yield return finding;
            }
        }
    }

    /// <summary>The sentences that may hold a match: of all, or those that hold a word that every match needs.</summary>
    private IEnumerable<(ProseBlock Block, Sentence Sentence)> Sentences(SemanticModel model)
    {
        if (required.IsEmpty)
            return model.Draft.Prose.Where(block => scope.MayHold(model, block)).SelectMany(static block => block.Sentences.Select(sentence => (block, sentence)));

        var found = new List<(ProseBlock Block, Sentence Sentence)>();
        foreach (var hit in model.Phrases.Of(required))
        {
            // What stands outside the prose has no people and dates.
            if (hit.Block.Index >= model.Draft.Prose.Length || !scope.MayHold(model, hit.Block))
                continue;

            found.Add((hit.Block, hit.Block.Sentences[hit.Block.SentenceOf(hit.First)]));
        }

        return found.Distinct();
    }

    private static (SequencePattern Pattern, SequenceMatch Match)? Best(SequenceMatcher[] matchers, int at)
    {
        (SequencePattern Pattern, SequenceMatch Match)? best = null;
        foreach (var matcher in matchers)
        {
            if (matcher.At(at) is { } match && (best is null || match.End > best.Value.Match.End))
                best = (matcher.Pattern, match);
        }

        return best;
    }

    private Diagnostic? FindingOf(SemanticModel model, Rule rule, ExceptionPlaces places, SequencePattern pattern, SequenceMatch match)
    {
        var block = match.Block;
        var whole = block.SpanOf(match.First, match.End);
        var words = new List<(string Name, string Value)>();
        var span = whole;
        foreach (var capture in match.Captures)
        {
            var part = capture.End > capture.First ? block.SpanOf(capture.First, capture.End) : default(ProseSpan?);
            words.Add((pattern.Names[capture.Slot], part?.Text ?? ""));
            if (pattern.Names[capture.Slot] == report && part is { } reported)
                span = reported;
        }

        if (!scope.Holds(model, span) || places.Cover(whole))
            return null;

        // A name that took no part in this match stands for nothing.
        foreach (var name in pattern.Names)
        {
            if (!words.Exists(word => word.Name == name))
                words.Add((name, ""));
        }

        var text = to is null ? "" : MessageTemplate.Fill(to, span.Text, [.. words]).Trim();
        if (ProseEdit.StartsSentence(span))
            text = ProseEdit.WithCapitalsOf(span.Text, text);

        words.Add(("to", text));
        var finding = rule.At(span, null, [.. words]);
        return to is not null && ProseEdit.Replace(span, text) is { } edit ? finding with { Fix = Fix.Safe($"Write \"{text}\"", edit) } : finding;
    }
}
