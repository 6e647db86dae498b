namespace DraftLint.Tests.Vale;

/// <summary>Which text a rule of Vale's sees, and where in the draft it stands.</summary>
public sealed class ValeScopesTests
{
    private const string Draft = """
        ---
        title: The word in front
        ---

        # The word above

        ## The word below

        A *stressed word*, a [word](https://word.org/word "word"), `word`, and ![a word](word.png).

        > A word quoted.

        - A word listed.
        1. A word numbered.

        | Word | A word |
        | --- | --- |
        | a word | b |

        ```
        word
        ```

        A word[^1].

        [^1]: A word noted.

        <div>A word <b>in</b> HTML.</div>
        <!-- A word -->
        """;

    [Theory]
    [InlineData("text", 2, 5, 7, 9, 9, 9, 11, 13, 14, 16, 18, 24, 26, 28)]
    [InlineData("heading", 5, 7)]
    [InlineData("heading.h2", 7)]
    [InlineData("list", 13, 14, 26)]
    [InlineData("blockquote", 11)]
    [InlineData("table", 16, 18)]
    [InlineData("table.header", 16)]
    [InlineData("alt", 9)]
    [InlineData("link", 9)]
    [InlineData("emphasis", 9)]
    [InlineData("code", 9)]
    [InlineData("paragraph & ~heading", 9, 9, 24, 28)]
    [InlineData("~list & ~table & ~heading & ~paragraph & ~raw & ~summary", 2, 9, 11, 24, 28)]
    [InlineData("frontmatter.title", 2)]
    [InlineData("comment")]
    public void A_scope_is_a_bag_of_names(string scope, params int[] lines)
    {
        var found = ValeSample.Found($"extends: existence\nmessage: M.\nscope: '{scope}'\nignorecase: true\ntokens: ['a word', 'stressed word', 'the word', '(?<!\\w )word']", Draft);
        Assert.Equal(lines.Distinct(), found.Select(one => int.Parse(one.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)).Distinct());
    }

    [Fact]
    public void Raw_sees_the_draft_as_it_is_written() =>
        Assert.Equal(["3:1 ```", "5:1 ```"], ValeSample.Found("extends: existence\nmessage: M.\nscope: raw\nnonword: true\ntokens: ['^```']", "One.\n\n```\ntwo\n```"));

    [Theory]
    [InlineData("It is **very** good.", "1:4 is **very** good")]
    [InlineData("It is\nvery good.", "1:4 is\nvery good")]
    [InlineData("It is [very](https://x.org) good.", "1:4 is [very](https://x.org) good")]
    [InlineData("It is `very` good.")]
    [InlineData("It is &quot;very&quot; good. It is very good.", "1:33 is very good")]
    public void A_match_may_run_over_marks(string draft, params string[] found) =>
        Assert.Equal(found, ValeSample.Found("extends: existence\nmessage: M.\ntokens: ['is\\s+very\\s+good']", draft));

    [Fact]
    public void A_sentence_ends_at_a_stop_that_no_abbreviation_has() =>
        Assert.Equal(
            ["1:1 Mr. Ray left at 5 p.m. yesterday.", "1:35 It rained.", "1:46 He said so!", "3:1 A head"],
            ValeSample.Found("extends: existence\nmessage: M.\nscope: sentence\nnonword: true\ntokens: ['(?s).+']", "Mr. Ray left at 5 p.m. yesterday. It rained. He said so!\n\nA head"));

    [Fact]
    public void Several_scopes_are_a_choice() =>
        Assert.Equal(["1:3 one", "3:3 one"], ValeSample.Found("extends: existence\nmessage: M.\nscope: [heading, list]\ntokens: [one]", "# one\n\n- one\n\none"));

    [Theory]
    [InlineData("---\ndek: |\n  The tide turns,\n  a word at last.\n---\n", "4:3 a word")]
    [InlineData("---\ndek: >-\n  The tide turns, a\n  word at last.\nkicker: ''\n---\n", "3:19 a\n  word")]
    [InlineData("---\ndek: \"The tide\n  turns: a word\"\n---\n", "3:10 a word")]
    public void A_text_of_the_front_matter_may_go_over_several_lines(string draft, string place) =>
        Assert.Equal([place], ValeSample.Found("extends: existence\nmessage: M.\nscope: frontmatter\ntokens: ['a\\s+word']", draft));

    [Theory]
    [InlineData("A word.\n\n$$\nword = 2\n$$\n\nA word.", 1, 7)]
    [InlineData("$$word = 1$$\nA word.", 2)]
    [InlineData("A sum:\n$$\nx &= word\n\\end$$\nA word.\n\n$$\nword\n$$ {#sum}", 5)]
    [InlineData("$$\nword\n\nA word.", 4)]
    [InlineData("```\n$$ word\n```\n\nA word for $$ and word.", 5, 5)]
    [InlineData("    $$\n\nA word.", 3)]
    public void A_formula_on_lines_of_its_own_is_no_text(string draft, params int[] lines) =>
        Assert.Equal(lines, ValeSample.Found("extends: existence\nmessage: M.\ntokens: [word]", draft).Select(static one => one[0] - '0'));
}
