using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>Too many or too few of something: three exclamation marks in a draft, forty words in a sentence.</summary>
/// <remarks>Too many is reported at the first one too many (case <c>too-many</c>), too few at the piece that lacks them (case <c>too-few</c>).</remarks>
internal sealed class Occurrence : Check, IPhraseCheck
{
    private readonly PatternFinder finder;
    private readonly string per;
    private readonly int? least;
    private readonly int? most;

    /// <summary>Reads the options.</summary>
    public Occurrence(RuleOptions options)
    {
        var reading = PatternReading.Read(options, hasNonword: false) with { IsNonword = true };
        var token = options.Text("token", "");
        ImmutableArray<SetExpression> expressions = token.Length > 0 && reading.RawOf(options, "token", 0, token) is { } expression ? [new SetExpression(expression, 0)] : [];
        finder = new PatternFinder(new PhraseSet([token], [], expressions, reading.Case), PatternScope.Read(options));
        per = options.Choice("per", "block", "block", "sentence", "draft");
        least = options.NumberOrNull("min");
        most = options.NumberOrNull("max");
        if (token.Length == 0)
            options.Refuse("token", "This rule counts nothing: give it \"token\", a pattern.");
        else if (least is null && most is null)
            options.Refuse("max", "This rule allows any number: give it \"max\" or \"min\".");
        else if (least > most)
            options.Refuse("min", $"\"min\" ({least}) is more than \"max\" ({most}).");
    }

    public bool RunsWithoutMatches => least > 0;

    public TextParts Parts => finder.Scope.Named;

    public void AddTo(PhraseIndexBuilder phrases) => phrases.Add(finder.Set);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var byPiece = new Dictionary<(int Block, int Sentence), List<PatternMatch>>();
        foreach (var match in finder.Find(model))
        {
            var piece = PieceOf(match.Span);
            if (!byPiece.TryGetValue(piece, out var matches))
                byPiece[piece] = matches = [];

            matches.Add(match);
        }

        foreach (var matches in byPiece.Values)
        {
            if (matches.Count > most)
                yield return matches[most.Value].Report(rule, "too-many", Words(matches.Count));
        }

        if (least is null or 0)
            yield break;

        foreach (var (piece, span) in Pieces(model))
        {
            var count = byPiece.TryGetValue(piece, out var matches) ? matches.Count : 0;
            if (count < least)
                yield return rule.At(span, "too-few", Words(count));
        }
    }

    private ReadOnlySpan<(string Name, string Value)> Words(int count) => new[]
    {
        ("count", count.ToString(CultureInfo.InvariantCulture)),
        ("min", (least ?? 0).ToString(CultureInfo.InvariantCulture)),
        ("max", (most ?? 0).ToString(CultureInfo.InvariantCulture)),
    };

    private (int Block, int Sentence) PieceOf(ProseSpan span) => per switch
    {
        "draft" => (0, 0),
        "sentence" => (span.Block.Index, span.Block.Tokens.IsEmpty ? 0 : span.Block.SentenceOf(Math.Max(0, ProseEdit.TokenAt(span.Block, span.Start)))),
        _ => (span.Block.Index, 0),
    };

    /// <summary>Every piece in the scope, with its words; of the whole draft the first sentence.</summary>
    private IEnumerable<((int Block, int Sentence) Piece, ProseSpan Span)> Pieces(SemanticModel model)
    {
        foreach (var block in model.Texts.Blocks)
        {
            if (block.Tokens.IsEmpty)
                continue;

            foreach (var sentence in block.Sentences)
            {
                var span = per == "block" ? block.SpanOf(0, block.Tokens.Length) : block.SpanOf(sentence);
                if (!finder.Scope.Holds(model, span))
                    continue;

                yield return (PieceOf(span), span);
                if (per == "draft")
                    yield break;

                if (per == "block")
                    break;
            }
        }
    }
}
