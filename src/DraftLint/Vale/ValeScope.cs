using System.Collections.Immutable;
using DraftLint.Rules;

namespace DraftLint.Vale;

/// <summary>Where a rule of Vale looks: names of parts, each a bag of words that a block's scope must hold (<c>text.heading.h2</c>), joined by <c>&amp;</c>, with <c>~</c> for not; of several in a list one is enough.</summary>
internal sealed class ValeScope
{
    private readonly ImmutableArray<ImmutableArray<Selector>> choices;

    private ValeScope(IReadOnlyList<string> texts)
    {
        Key = string.Join('\n', texts);
        choices = [.. texts.Select(static text => text.Split('&').Select(Selector.Of).ToImmutableArray())];
        NamesSentences = choices.Any(static choice => choice.Any(static part => !part.IsNegated && part.Parts.Contains("sentence", StringComparer.Ordinal)));
        TakesRaw = Names("raw");
        TakesSummary = Names("summary");
    }

    /// <summary>The scope as it is written.</summary>
    public string Key { get; }

    /// <summary>Whether it asks for sentences.</summary>
    public bool NamesSentences { get; }

    /// <summary>Whether it may take in the draft as it is written.</summary>
    public bool TakesRaw { get; }

    /// <summary>Whether it may take in the summary.</summary>
    public bool TakesSummary { get; }

    /// <summary>Reads <c>scope</c>.</summary>
    /// <param name="options">The rule's options.</param>
    /// <param name="byDefault">The scope where none is set.</param>
    /// <param name="measures">Whether <c>text</c> alone means that one too: what is measured is the draft, unless single parts are named.</param>
    public static ValeScope Read(RuleOptions options, string byDefault, bool measures = false)
    {
        var texts = options.List("scope", byDefault);
        for (var i = 0; i < texts.Count; i++)
        {
            if (texts[i].Contains('(', StringComparison.Ordinal))
                options.RefuseItem("scope", i, 0, $"\"{texts[i]}\" selects by an expression, which is not understood: name parts, as heading or list.");
        }

        return texts.Count == 0 || (measures && texts is ["text"]) ? Of(byDefault) : new ValeScope(texts);
    }

    /// <summary>The scope that is written so.</summary>
    public static ValeScope Of(string text) => new([text]);

    /// <summary>Whether it takes in a block, or pieces of it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="piece"><c>sentence</c> or <c>paragraph</c> for pieces; null for the block itself.</param>
    public bool TakesIn(ValeBlock block, string? piece)
    {
        var scope = piece is null ? block.Scope : block.Scope.Insert(0, piece);
        foreach (var choice in choices)
        {
            if (Takes(choice, block, piece, scope))
                return true;
        }

        return false;
    }

    private static bool Takes(ImmutableArray<Selector> choice, ValeBlock block, string? piece, ImmutableArray<string> scope)
    {
        var isNamed = piece is null && !block.IsInline;
        foreach (var part in choice)
        {
            if (ValeBlock.Has(scope, part.Parts) == part.IsNegated || (part.IsNegated && block.IsWhole))
                return false;

            isNamed |= !part.IsNegated && (piece is null || part.Parts.Contains(piece, StringComparer.Ordinal));
        }

        return isNamed;
    }

    private bool Names(string part) => choices.Any(choice => choice.Any(one => !one.IsNegated && one.Parts.Contains(part, StringComparer.Ordinal)));

    /// <summary>One name, perhaps with <c>~</c> before it.</summary>
    private readonly record struct Selector(ImmutableArray<string> Parts, bool IsNegated)
    {
        public static Selector Of(string text)
        {
            var name = text.Trim();
            var isNegated = name.StartsWith('~');
            return new Selector([.. name.TrimStart('~').Split('.').Select(static part => part.Trim())], isNegated);
        }
    }
}
