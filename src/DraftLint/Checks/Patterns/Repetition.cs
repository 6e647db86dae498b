using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>A word typed twice: "the the roof".</summary>
/// <remarks>Words of one spelling with nothing but a gap between them; the built-in repeated-word knows which doubles English has.</remarks>
internal sealed class Repetition : Check, IScopedCheck
{
    private readonly PhraseSet words;
    private readonly PatternScope scope;
    private readonly HashSet<string> exceptions;
    private readonly int most;
    private readonly StringComparison comparison;

    /// <summary>Reads the options.</summary>
    public Repetition(RuleOptions options)
    {
        var reading = PatternReading.Read(options, hasNonword: false);
        words = reading.SetOf(options, "tokens", options.List("tokens"));
        scope = PatternScope.Read(options);
        most = options.Number("max", byDefault: 1);
        exceptions = new HashSet<string>(options.List("exceptions"), StringComparer.OrdinalIgnoreCase);
        comparison = reading.Case == CaseRule.Exact ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        if (most < 1)
            options.Refuse("max", "\"max\" is how often a word may stand in a row: 1 or more.");
    }

    public TextParts Parts => scope.Named;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Texts.Blocks)
        {
            if (!scope.MayHold(model, block))
                continue;

            for (var i = 0; i < block.Tokens.Length; i++)
            {
                var end = EndOfRun(block, i);
                if (end - i > most && !exceptions.Contains(block.TextOf(block.Tokens[i]).ToString()) && IsAsked(block, i))
                {
                    var span = block.SpanOf(i + most, end);
                    if (scope.Holds(model, span))
                        yield return rule.At(span, null, ("word", block.TextOf(block.Tokens[i]).ToString())) with { Fix = FixOf(block, i + most, end) };
                }

                i = end - 1;
            }
        }
    }

    private int EndOfRun(ProseBlock block, int first)
    {
        var end = first + 1;
        if (!block.Tokens[first].IsWord)
            return end;

        var word = block.TextOf(block.Tokens[first]);
        while (end < block.Tokens.Length && block.Tokens[end] is { IsWord: true, HasSpaceBefore: true } && block.TextOf(block.Tokens[end]).Equals(word, comparison))
            end++;

        return end;
    }

    private bool IsAsked(ProseBlock block, int token)
    {
        if (words.IsEmpty)
            return true;

        var text = block.TextOf(block.Tokens[token]).ToString();
        return words.Wordings.Any(wording => wording.Text.Equals(text, comparison)) || words.Expressions.Any(one => one.Expression.Covers(text));
    }

    /// <summary>The repeats go, and the gap before them.</summary>
    private static Fix? FixOf(ProseBlock block, int first, int end)
    {
        var start = block.Tokens[first - 1].End;
        return ProseEdit.Replace(new ProseSpan(block, start, block.Tokens[end - 1].End - start), "") is { } edit ? Fix.Safe("Take out the second", edit) : null;
    }
}
