using System.Collections.Immutable;
using DraftLint.Checks;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>The keys that each kind of check takes beside those of every rule file.</summary>
/// <remarks>
/// A check declares a key by asking <see cref="RuleOptions"/> for it in its constructor, always and whatever the others hold; that gives the name, the type
/// and the default. The sentence for editors is in <see cref="KindTexts"/>. Loader, JSON schema, <c>explain</c>, <c>new rule</c> and the reference read these.
/// </remarks>
internal static class KindKeys
{
    /// <summary>All kinds, in the order of their names.</summary>
    public static ImmutableArray<string> Kinds { get; } = [.. CheckCatalog.Kinds.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The kinds of pattern: those that no built-in rule documents.</summary>
    public static IEnumerable<string> Patterns => Kinds.Where(kind => RuleSet.All[kind] is null);

    /// <summary>The kinds that an editor's own rule may use: all but those that judge comments and front matter, of which one rule each is enough.</summary>
    public static IEnumerable<string> ForHouses => Kinds.Where(kind => RuleSet.All[kind] is not { } rule || !rule.Origin.File.StartsWith("rules/comments/", StringComparison.Ordinal));

    /// <summary>The keys of a kind, in the order in which its check asks for them.</summary>
    /// <param name="kind">The name of a kind that there is.</param>
    public static ImmutableArray<DeclaredKey> Of(string kind)
    {
        var options = new LayeredOptions([]);
        _ = CheckCatalog.Kinds[kind](options);
        return Documented(kind, options.Declared);
    }

    /// <summary>The keys of a kind with their sentences.</summary>
    public static ImmutableArray<DeclaredKey> Documented(string kind, IEnumerable<DeclaredKey> declared) =>
        [.. declared.Select(key => key with { Documentation = KindTexts.Of(kind, key.Name) })];
}
