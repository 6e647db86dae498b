using System.Reflection;
using DraftLint.Syntax;

namespace DraftLint.Tests.Syntax;

public sealed class LexemeSetTests
{
    [Fact]
    public void Every_word_of_every_set_is_known()
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var sets = typeof(Draft).Assembly.GetTypes().SelectMany(type => type.GetFields(Static)).Where(field => field.FieldType == typeof(LexemeSet)).ToArray();
        Assert.NotEmpty(sets);
        Assert.Empty(sets.SelectMany(field => ((LexemeSet)field.GetValue(null)!).Unknown.Select(word => $"{field.DeclaringType!.Name}.{field.Name}: {word}")));
    }

    [Fact]
    public void A_set_takes_lists_with_blanks_and_line_ends()
    {
        var set = new LexemeSet("percent\n  the", "of");
        Assert.True(set.Has(Lexicon.English["Percent"]) && set.Has(Lexicon.English["of"]));
        Assert.False(set.Has(Lexicon.English["and"]) || set.Has(0));
    }
}
