using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Vale;

/// <summary>A draft as Vale's rules see it.</summary>
/// <param name="Blocks">The blocks of the page, in its order.</param>
/// <param name="Summary">The text of paragraphs, list items and block quotations, an empty line behind each.</param>
/// <param name="Raw">The draft as it is written.</param>
/// <param name="Counts">How many of each thing the page holds: <c>heading.h2</c>, <c>list</c>, <c>paragraphs</c>, <c>pre</c>.</param>
internal sealed record ValeTexts(ImmutableArray<ValeBlock> Blocks, ValeBlock Summary, ValeBlock Raw, IReadOnlyDictionary<string, int> Counts)
{
    private readonly Dictionary<string, ImmutableArray<ValeUnit>> unitsByScope = new(StringComparer.Ordinal);

    /// <summary>All blocks, those that are the whole draft too, by their indices.</summary>
    public ImmutableArray<ValeBlock> All { get; } = [.. Blocks, Summary, Raw];

    /// <summary>The draft as Vale's rules see it.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="ignores">What is to be read as code.</param>
    public static ValeTexts Read(Draft draft, ValeIgnores ignores)
    {
        var tokens = HypertextReader.Read(ValeMath.Blanked(ignores.Masked(draft.Source.Content)));
        return new ValePage(draft).Read(tokens);
    }

    /// <summary>What a scope takes in, in order.</summary>
    public ImmutableArray<ValeUnit> UnitsOf(ValeScope scope)
    {
        if (unitsByScope.TryGetValue(scope.Key, out var known))
            return known;

        var units = ImmutableArray.CreateBuilder<ValeUnit>();
        foreach (var block in All)
            AddUnits(block, scope, units);

        return unitsByScope[scope.Key] = units.ToImmutable();
    }

    private static void AddUnits(ValeBlock block, ValeScope scope, ImmutableArray<ValeUnit>.Builder units)
    {
        if (block.IsParagraph && scope.TakesIn(block, "paragraph"))
            units.Add(new ValeUnit(block.Text, block));

        if (scope.NamesSentences && !block.IsInline && !block.IsWhole && scope.TakesIn(block, "sentence"))
            units.AddRange(block.Sentences.Select(sentence => new ValeUnit(sentence, block)));

        if (scope.TakesIn(block, null))
            units.Add(new ValeUnit(block.Text, block));
    }
}
