using System.Collections.Immutable;
using DraftLint.Phrases;
using DraftLint.Rules;

namespace DraftLint.Vale;

/// <summary>What holds for all of Vale's rules of a configuration: the key <c>vale</c> of draftlint.yml sets it over each of them.</summary>
internal static class ValeSettings
{
    /// <summary>Patterns of words that are code.</summary>
    public const string TokenIgnores = "token-ignores";

    /// <summary>Patterns of blocks that are code.</summary>
    public const string BlockIgnores = "block-ignores";

    /// <summary>The keys that no rule file has, only draftlint.yml for all of them.</summary>
    public static ImmutableArray<string> Keys { get; } = [ValeExceptions.AcceptedKey, TokenIgnores, BlockIgnores];

    /// <summary>Reads what is to be taken for code.</summary>
    public static ValeIgnores ReadIgnores(RuleOptions options)
    {
        var tokens = options.List(TokenIgnores);
        var blocks = options.List(BlockIgnores);
        if (tokens.Count + blocks.Count == 0)
            return ValeIgnores.None;

        var patterns = new ValePatterns(options, ignoresCase: false);
        var found = ImmutableArray.CreateBuilder<PhraseExpression>();
        foreach (var (key, texts) in new[] { (BlockIgnores, blocks), (TokenIgnores, tokens) })
        {
            for (var i = 0; i < texts.Count; i++)
            {
                if (patterns.Make(key, i, texts[i], texts[i]) is { } pattern)
                    found.Add(pattern);
            }
        }

        return new ValeIgnores(found.ToImmutable()) { Key = string.Join('\n', [.. blocks, "", .. tokens]) };
    }
}
