using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>Headings in the wrong capitals: title case as AP or Chicago have it, sentence case, or a pattern.</summary>
/// <remarks>Reported from the first wrong word to the last; <c>{to}</c> is the right form. Words with capitals inside ("iPhone"), acronyms and exceptions are left alone.</remarks>
internal sealed class Capitalization : Check, IScopedCheck
{
    private readonly PatternScope scope;
    private readonly CapitalStyle? style;
    private readonly PhraseExpression? pattern;

    /// <summary>Reads the options.</summary>
    public Capitalization(RuleOptions options)
    {
        scope = PatternScope.Read(options, "heading | headline");
        var match = options.Text("match", "$title");
        var isChicago = options.Choice("style", "AP", "AP", "Chicago") == "Chicago";
        var exceptions = options.List("exceptions");
        var indicators = options.List("indicators", ":", "?", "!", ".");
        if (CapitalStyle.KindOf(match) is { } kind)
            style = new CapitalStyle(kind, isChicago, exceptions, indicators);
        else if (match.StartsWith('$'))
            options.Refuse("match", $"\"{match}\" is no form of capitals{Yaml.NearestName.Hint(match, CapitalStyle.Names)}");
        else
            pattern = (PatternReading.Exact with { IsNonword = true }).RawOf(options, "match", 0, match);
    }

    public TextParts Parts => scope.Named;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Texts.Blocks)
        {
            if (block.Tokens.IsEmpty || !scope.MayHold(model, block) || !scope.Holds(model, block.SpanOf(0, block.Tokens.Length)))
                continue;

            if (pattern is not null && !pattern.Covers(model.Phrases.TextOf(block)))
                yield return rule.At(block.SpanOf(0, block.Tokens.Length));

            if (style?.WrongWordsOf(block) is { IsEmpty: false } wrong)
                yield return At(block, wrong, rule);
        }
    }

    private static Diagnostic At(ProseBlock block, ImmutableArray<(int Token, string Right)> wrong, Rule rule)
    {
        var span = block.SpanOf(wrong[0].Token, wrong[^1].Token + 1);
        var right = span.Text.ToCharArray();
        foreach (var (token, word) in wrong)
            word.CopyTo(0, right, block.Tokens[token].Start - span.Start, word.Length);

        var edits = wrong.Select(one => ProseEdit.Replace(block.SpanOf(one.Token, one.Token + 1), one.Right)).OfType<Text.TextEdit>();
        var text = new string(right);
        return rule.At(span, null, ("to", text)) with { Fix = Fix.Safe($"Write \"{text}\"", [.. edits]) };
    }
}
