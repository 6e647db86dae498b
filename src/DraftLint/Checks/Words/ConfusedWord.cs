using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Words;

/// <summary>A sound-alike in a place where it can't stand: "could of built", "the board has it's own", "with baited breath".</summary>
/// <remarks>The rule file has the patterns; an editor adds pairs of plain words. Quotations and names are left alone.</remarks>
internal sealed class ConfusedWord : Check, IWordSource
{
    private readonly ImmutableArray<WordPattern> patterns;
    private AnchorTable? lastTable;

    public ConfusedWord(RuleOptions options)
    {
        var read = ImmutableArray.CreateBuilder<WordPattern>();
        foreach (var text in options.List("patterns"))
            Add(read, WordPattern.Parse(text, out var fault), fault, "patterns", options);

        foreach (var (wrong, right) in options.Map("pairs"))
            Add(read, WordPattern.Of(wrong, right), "A pair is some words and the right ones.", "pairs", options);

        patterns = read.ToImmutable();
    }

    public void AddTo(LexiconBuilder words)
    {
        foreach (var pattern in patterns)
        {
            foreach (var anchor in pattern.Anchors)
                words.Add(anchor.Word);
        }
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var anchors = TableFor(model.Lexicon);
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            for (var i = anchors.NextIn(block, 0); i < block.Tokens.Length; i = anchors.NextIn(block, i + 1))
            {
                if (model.Quotations.Covers(block, i) || First(block, i, anchors.PatternsOf(block.Tokens[i].Lexeme)) is not { } match)
                    continue;

                yield return Report(block, match, rule);
                i = match.End - 1;
            }
        }
    }

    private static void Add(ImmutableArray<WordPattern>.Builder patterns, WordPattern? pattern, string? fault, string key, RuleOptions options)
    {
        if (pattern is not null)
            patterns.Add(pattern);
        else
            options.Refuse(key, fault!); // What is no pattern has a fault.
    }

    private static WordMatch? First(ProseBlock block, int at, List<WordPattern> candidates)
    {
        foreach (var pattern in candidates)
        {
            if (pattern.At(block, at) is { } match)
                return match;
        }

        return null;
    }

    private static Diagnostic Report(ProseBlock block, WordMatch match, Rule rule)
    {
        var span = block.SpanOf(match.Start, match.End);
        var right = span.Text;
        foreach (var change in match.Changes.Reverse())
        {
            var wrong = block.SpanOf(change.Start, change.End);
            right = string.Concat(right.AsSpan(0, wrong.Start - span.Start), change.Right, right.AsSpan(wrong.End - span.Start));
        }

        var edits = match.Changes.Select(change => new TextEdit(block.SpanOf(change.Start, change.End).InSource, change.Right));
        return rule.At(span, caseName: null, ("right", right)) with { Fix = Fix.Suggestion($"Write \"{right}\"", [.. edits]) };
    }

    /// <summary>The patterns by the numbers that a lexicon gives their anchors; nearly all drafts of a run share one.</summary>
    private AnchorTable TableFor(Lexicon lexicon)
    {
        var known = Volatile.Read(ref lastTable);
        if (known?.Lexicon == lexicon)
            return known;

        var table = new AnchorTable(lexicon);
        foreach (var pattern in patterns)
        {
            foreach (var anchor in pattern.Anchors)
                table.Add(lexicon[anchor.Word], pattern);
        }

        Volatile.Write(ref lastTable, table);
        return table;
    }

    /// <summary>Patterns by their anchors; one bit for each lexeme says whether there are any.</summary>
    private sealed class AnchorTable(Lexicon lexicon)
    {
        private readonly ulong[] anchors = new ulong[(lexicon.Count / 64) + 1];
        private readonly Dictionary<int, List<WordPattern>> patterns = [];

        public Lexicon Lexicon => lexicon;

        public void Add(int lexeme, WordPattern pattern)
        {
            if (lexeme == 0)
                return;

            if (!patterns.TryGetValue(lexeme, out var candidates))
                patterns[lexeme] = candidates = [];

            candidates.Add(pattern);
            anchors[lexeme >> 6] |= 1UL << (lexeme & 63);
        }

        /// <summary>Index of the first token from one on whose word is an anchor; the number of tokens if there is none.</summary>
        public int NextIn(ProseBlock block, int at)
        {
            var tokens = block.Tokens.AsSpan();
            while (at < tokens.Length && (anchors[tokens[at].Lexeme >> 6] >> (tokens[at].Lexeme & 63) & 1) == 0)
                at++;

            return at;
        }

        public List<WordPattern> PatternsOf(int anchor) => patterns[anchor];
    }
}
