using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Semantics.Lists;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Semantics.Lists;

public sealed class EnumerationTests
{
    [Theory]
    [InlineData("We sell tea, milk and salt.", "tea | milk | salt")]
    [InlineData("We sell tea, milk, and sea salt to sailors.", "tea | milk | sea salt")]
    [InlineData("Sailors need tea and milk and salt.", "tea | milk | salt")]
    [InlineData("The bank, the mill or the inn must go.", "bank | mill | inn")]
    [InlineData("He wrote to Ana Ruiz, the mayor, Omar Said and Li Wen.", "ana ruiz | omar said | li wen")]
    [InlineData("We went to Elko, to Wells, and to Ely.", "elko | wells | ely")]
    [InlineData("From Austin, Texas; Boise, Idaho; and Salem, Oregon.", "austin, texas | boise, idaho | salem, oregon")]
    [InlineData("Elko, of course, Wells and, if it rains, Ely are near.", "elko | wells | ely")]
    [InlineData("Copies went to Elko, Wells and Ely, and Reno.", "elko | wells and ely | reno")]
    [InlineData("I saw Elko, not Wells, Ely or Reno.", "wells | ely | reno")]
    [InlineData("Three towns – Elko, Wells and Ely – are near.", "elko | wells | ely")]
    [InlineData("He said (with tea, milk and salt) nothing.", "tea | milk | salt")]
    [InlineData("The *Turkey*, the [Goose](https://example.org), and the Hen are inns.", "turkey | goose | hen")]
    public void The_entries_of_a_list(string text, string entries) => Assert.Equal([entries.Replace(",", "", StringComparison.Ordinal)], KeysOf(text).ToArray());

    [Theory]
    [InlineData("He came, he saw, and he went.")]
    [InlineData("It was cold and it rained.")]
    [InlineData("\"Tea, milk and salt,\" she said.")]
    [InlineData("On January 6, 2021, and on May 5, 2022, it snowed.")]
    [InlineData("Ana Ruiz, 42, said so.")]
    public void No_list(string text) => Assert.Empty(KeysOf(text));

    [Fact]
    public void Markdown_lists_are_lists_by_their_depth() =>
        Assert.Equal(["plan | pay", "test | trace"], KeysOf("1. Plan\n   - test\n   - trace, and\n2. **Pay.** Now.\n"));

    [Fact]
    public void A_list_knows_how_it_is_held_together()
    {
        var list = Assert.Single(ListsOf("Four towns wait: Elko, Wells, Ely or Reno."));
        Assert.Equal((ListForm.Commas, Conjunction.Or, true, true), (list.Form, list.Conjunction, list.FollowsMark, list.IsProperNames));
        Assert.Equal("Elko, Wells, Ely or Reno", list.Span.Text);
    }

    [Fact]
    public void The_head_of_an_entry_stands_before_its_preposition()
    {
        var list = Assert.Single(ListsOf("They fear the cost of war, the loss of trade and the end of peace."));
        Assert.Equal(["trade"], list.Entries[1..2].Select(entry => entry.Span.Block.TextOf(entry.Span.Block.Tokens[entry.KeyEnd - 1]).ToString()));
        Assert.Equal("loss", list.Block.TextOf(list.Block.Tokens[list.Entries[1].HeadToken]).ToString());
    }

    private static IEnumerable<string> KeysOf(string text) => ListsOf(text).Select(list => string.Join(" | ", list.Entries.Select(entry => entry.Key)));

    private static ImmutableArray<Enumeration> ListsOf(string text)
    {
        var source = new SourceText("draft.md", text);
        var draft = MarkdownReader.Read(source, Lexicon.English, out _);
        Assert.NotNull(draft);
        return new SemanticModel(draft, Lexicon.English, FactBook.Empty, new DateOnly(2025, 1, 16)).Enumerations;
    }
}
