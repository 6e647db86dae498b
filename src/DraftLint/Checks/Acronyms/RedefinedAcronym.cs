using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;
using DraftLint.Text;
using System.Globalization;

namespace DraftLint.Checks.Acronyms;

/// <summary>An acronym that is expanded a second time, or put in parentheses and never used again.</summary>
/// <remarks>
/// The headline and the author's note stand apart from the body; what is better known by its letters ("DNA") may carry them for nothing. List items, headings and
/// links name things for the reader who looks them up. Many idle acronyms make one report.
/// </remarks>
internal sealed class RedefinedAcronym(int minUses, int maxReports, IReadOnlyList<string> betterKnown) : Check
{
    public RedefinedAcronym(RuleOptions options)
        : this(options.Number("min-uses", 1), options.Number("max-reports", 6), options.List("better-known"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var idle = new List<ProseSpan>();
        var letters = new List<string>();
        foreach (var definition in model.Acronyms.Definitions)
        {
            if (model.Quotations.Covers(definition.Use.Span) || betterKnown.Contains(definition.Letters, StringComparer.Ordinal))
                continue;

            if (First(model, definition) is { } first)
            {
                // "WT, the Water Trust," only reminds the reader.
                if (definition.Form == DefinitionForm.Apposition || !DefinitionPlace.IsInLine(definition) || DefinitionPlace.IsExplained(definition))
                    continue;

                yield return rule.At(definition.Whole, "again", ("letters", definition.Letters)) with
                {
                    Related = [new RelatedSpan(first.Whole.InSource, "spelled out here")],
                    Fix = WithoutWords(definition),
                };
            }
            else if (definition.IsFitting && definition.Form == DefinitionForm.WordsThenBracket && DefinitionPlace.IsInRunningText(model, definition) && AcronymUses.CountBeside(model, definition, minUses) < minUses)
            {
                idle.Add(Bracket(definition));
                letters.Add(definition.Letters);
            }
        }

        if (idle.Count > maxReports && maxReports > 0)
        {
            yield return rule.At(idle[0], "several", ("letters", letters[0]), ("count", (idle.Count - 1).ToString(CultureInfo.InvariantCulture))) with
            {
                Related = [.. idle.Skip(1).Select(bracket => new RelatedSpan(bracket.InSource, "never used again"))],
            };
            yield break;
        }

        for (var i = 0; i < idle.Count; i++)
            yield return rule.At(idle[i], caseName: null, ("letters", letters[i])) with { Fix = Fix.Suggestion("Take out the parentheses", WithBlank(idle[i])) };
    }

    /// <summary>An earlier definition by the same words in the same part of the draft, or null.</summary>
    private static AcronymDefinition? First(SemanticModel model, AcronymDefinition definition)
    {
        foreach (var other in model.Acronyms.DefinitionsOf(definition.Letters))
        {
            if (ReferenceEquals(other, definition))
                return null;

            if (model.Parts[other.Use.Span.Block] == model.Parts[definition.Use.Span.Block] && DefinitionPlace.IsNote(other.Use.Span.Block) == DefinitionPlace.IsNote(definition.Use.Span.Block) && (definition.IsFitting ? AcronymWords.AreEqual(other.Expansion.Text, definition.Expansion.Text) : other.IsFitting && AcronymWords.AreReordered(other.Expansion.Text, definition.Expansion.Text)))
                return other;
        }

        return null;
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
