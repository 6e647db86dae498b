using System.Collections.Immutable;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>A piece of a draft as Vale's rules see it: the text of one block of the page, with what it is.</summary>
/// <param name="Text">The text: marks taken out, code masked with asterisks, one blank before the text of a mark.</param>
/// <param name="Scope">What it is, in Vale's words and order: <c>text</c>, <c>heading</c>, <c>h2</c>, <c>md</c>.</param>
/// <param name="Index">Position among the blocks of the draft, 0-based.</param>
internal sealed record ValeBlock(MappedText Text, ImmutableArray<string> Scope, int Index)
{
    private ImmutableArray<MappedText> sentences;

    /// <summary>Whether it is a paragraph that nothing surrounds.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>Whether it is a link's text, emphasized words or code: read only by rules that ask for it by name.</summary>
    public bool IsInline { get; init; }

    /// <summary>Whether it is all of the draft, so that rules with a negated scope alone pass it over.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Its sentences, in order.</summary>
    public ImmutableArray<MappedText> Sentences => sentences.IsDefault ? sentences = [.. ValeSentences.Of(Text.Text).Select(span => Text.Slice(span.Start, span.Length))] : sentences;

    /// <summary>Whether all parts of a dotted name are parts of the scope.</summary>
    public static bool Has(ImmutableArray<string> scope, ImmutableArray<string> parts)
    {
        foreach (var part in parts)
        {
            if (!scope.Contains(part, StringComparer.Ordinal))
                return false;
        }

        return true;
    }
}

/// <summary>What a rule is given to look at: a block, or one of its sentences.</summary>
/// <param name="Text">The text.</param>
/// <param name="Block">The block that it is, or is in.</param>
internal readonly record struct ValeUnit(MappedText Text, ValeBlock Block)
{
    /// <summary>Where a range of the text stands in the draft.</summary>
    public TextSpan InSource(int start, int length) => Text.InSource(start, length);
}
