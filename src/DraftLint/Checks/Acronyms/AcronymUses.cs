using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;
using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>Counts where an acronym's letters do any work: as a word, in a name ("NASA-led", "USDS.gov"), in a caption or table.</summary>
internal static class AcronymUses
{
    /// <summary>The number of places with the letters, beside the definition itself, as far as <paramref name="enough"/>.</summary>
    public static int CountBeside(SemanticModel model, AcronymDefinition definition, int enough)
    {
        var count = 0;
        foreach (var block in model.Draft.Prose)
        {
            for (var at = block.Text.IndexOf(definition.Letters, StringComparison.Ordinal); at >= 0 && count < enough; at = block.Text.IndexOf(definition.Letters, at + 1, StringComparison.Ordinal))
            {
                var isItself = ReferenceEquals(block, definition.Use.Span.Block) && at == definition.Use.Span.Start;
                if (!isItself && !(at > 0 && char.IsLetterOrDigit(block.Text[at - 1])) && !IsInDefinition(model, definition, block, at))
                    count++;
            }
        }

        return count + (count < enough ? CountInHypertext(model.Draft, definition.Letters) : 0);
    }

    /// <summary>The number of places with the letters in what is no prose: HTML, captions of includes.</summary>
    private static int CountInHypertext(Draft draft, string letters)
    {
        var count = 0;
        foreach (var other in draft.Others)
        {
            if (other.Kind != OtherKind.LinkDefinition)
                count += draft.Source.Content.AsSpan(other.Span.Start, other.Span.Length).Count(letters);
        }

        return count;
    }

    /// <summary>Whether the place is another definition of the letters: it gives them no work either.</summary>
    private static bool IsInDefinition(SemanticModel model, AcronymDefinition definition, ProseBlock block, int at)
    {
        foreach (var other in model.Acronyms.DefinitionsOf(definition.Letters))
        {
            if (!ReferenceEquals(other, definition) && ReferenceEquals(other.Use.Span.Block, block) && other.Use.Span.Start == at)
                return other.Use.Span.InSource.Start < definition.Use.Span.InSource.Start;
        }

        return false;
    }
}
