using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Acronyms;

/// <summary>An acronym that is expanded a second time, or put in parentheses and never used again.</summary>
/// <remarks>The headline and the author's note stand apart from the body; what is better known by its letters ("DNA") may carry them for nothing.</remarks>
internal sealed class RedefinedAcronym(int minUses, IReadOnlyList<string> betterKnown) : Check
{
    public RedefinedAcronym(RuleOptions options)
        : this(options.Number("min-uses", 1), options.List("better-known", "DNA", "RNA", "HIV", "AIDS", "DDT", "LSD", "CPR", "MRI", "TNT", "IQ", "ADHD", "PTSD"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var definition in model.Acronyms.Definitions)
        {
            if (!definition.IsFitting || model.Quotations.Covers(definition.Use.Span) || betterKnown.Contains(definition.Letters, StringComparer.Ordinal))
                continue;

            if (First(model, definition) is { } first)
            {
                yield return rule.At(definition.Whole, "again", ("letters", definition.Letters)) with
                {
                    Related = [new RelatedSpan(first.Whole.InSource, "spelled out here")],
                    Fix = WithoutWords(definition),
                };
            }
            else if (definition.Form == DefinitionForm.WordsThenBracket && Uses(model, definition) < minUses)
            {
                var bracket = Bracket(definition);
                yield return rule.At(bracket, caseName: null, ("letters", definition.Letters)) with { Fix = Fix.Suggestion("Take out the parentheses", WithBlank(bracket)) };
            }
        }
    }

    /// <summary>An earlier definition by the same words in the same part of the draft, or null.</summary>
    private static AcronymDefinition? First(SemanticModel model, AcronymDefinition definition)
    {
        foreach (var other in model.Acronyms.DefinitionsOf(definition.Letters))
        {
            if (ReferenceEquals(other, definition))
                return null;

            if (model.Parts[other.Use.Span.Block] == model.Parts[definition.Use.Span.Block] && AcronymWords.AreEqual(other.Expansion.Text, definition.Expansion.Text))
                return other;
        }

        return null;
    }

    private static int Uses(SemanticModel model, AcronymDefinition definition)
    {
        var uses = 0;
        foreach (var use in model.Acronyms.Uses)
        {
            if (use.Letters == definition.Letters && use.Span != definition.Use.Span)
                uses++;
        }

        return uses;
    }

    /// <summary>From the opening bracket to the closing one.</summary>
    private static ProseSpan Bracket(AcronymDefinition definition)
    {
        var block = definition.Whole.Block;
        var start = definition.Use.Span.Start;
        while (block.Text[start] is not ('(' or '['))
            start--;

        return new ProseSpan(block, start, definition.Whole.End - start);
    }

    private static TextEdit WithBlank(ProseSpan bracket)
    {
        var start = bracket.Start > 0 && bracket.Block.Text[bracket.Start - 1] == ' ' ? bracket.Start - 1 : bracket.Start;
        return new TextEdit(bracket.Block.InSource(start, bracket.End - start), "");
    }

    private static Fix? WithoutWords(AcronymDefinition definition) => definition.Form == DefinitionForm.WordsThenBracket
        ? Fix.Suggestion($"Write {definition.Use.Span.Text} alone", new TextEdit(definition.Whole.InSource, definition.Use.Span.Text))
        : null;
}
