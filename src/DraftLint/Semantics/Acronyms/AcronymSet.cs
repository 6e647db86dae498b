using System.Collections.Immutable;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Acronyms;

/// <summary>The acronyms of a draft and the words that it gives for them.</summary>
internal sealed class AcronymSet
{
    private readonly Dictionary<string, List<AcronymDefinition>> byLetters = new(StringComparer.Ordinal);

    private AcronymSet(ImmutableArray<AcronymUse> uses, ImmutableArray<AcronymDefinition> definitions)
    {
        Uses = uses;
        Definitions = definitions;
        foreach (var definition in definitions)
        {
            if (!byLetters.TryGetValue(definition.Letters, out var list))
                byLetters[definition.Letters] = list = [];

            list.Add(definition);
        }
    }

    /// <summary>Every use, in the order of the text, those in definitions and quotations too; none in inserts.</summary>
    public ImmutableArray<AcronymUse> Uses { get; }

    /// <summary>Every definition, in the order of the text.</summary>
    public ImmutableArray<AcronymDefinition> Definitions { get; }

    /// <summary>The definitions of an acronym, in the order of the text.</summary>
    public IReadOnlyList<AcronymDefinition> DefinitionsOf(string letters) => byLetters.TryGetValue(letters, out var list) ? list : [];

    /// <summary>Reads the acronyms of a draft.</summary>
    public static AcronymSet Read(Draft draft, DraftParts parts)
    {
        var uses = ImmutableArray.CreateBuilder<AcronymUse>();
        var definitions = ImmutableArray.CreateBuilder<AcronymDefinition>();
        foreach (var block in draft.Prose)
        {
            if (parts[block] is not PartKind.Insert)
                new AcronymReader(block, uses, definitions).Read();
        }

        return new AcronymSet(uses.ToImmutable(), definitions.ToImmutable());
    }
}
