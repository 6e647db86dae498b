using DraftLint.Rules;

namespace DraftLint.Tests.Rules;

/// <summary>Every kind and every key that it takes is documented, in <c>KindTexts</c>.</summary>
public sealed class KindKeysTests
{
    [Fact]
    public void Every_key_of_every_kind_is_documented() =>
        Assert.Empty(Declared.Where(key => key.Documentation.Length == 0).Select(key => $"Write a sentence for {key.Kind}.{key.Name} in KindTexts."));

    [Fact]
    public void Every_kind_is_documented() =>
        Assert.Empty(KindKeys.Kinds.Where(kind => KindTexts.Of(kind).Length == 0).Select(kind => $"Write a sentence for {kind} in KindTexts."));

    [Fact]
    public void Nothing_is_documented_that_is_not_there() =>
        Assert.Empty(KindTexts.Names.Except(Declared.Select(key => $"{key.Kind}.{key.Name}")).Except(KindKeys.Kinds));

    [Fact]
    public void What_is_said_is_a_sentence() => Assert.All(Declared.Select(key => key.Documentation), text => Assert.Matches("^[A-Z0-9].*[.]$", text));

    private static IEnumerable<(string Kind, string Name, string Documentation)> Declared =>
        KindKeys.Kinds.SelectMany(kind => KindKeys.Of(kind).Select(key => (kind, key.Name, key.Documentation)));
}
