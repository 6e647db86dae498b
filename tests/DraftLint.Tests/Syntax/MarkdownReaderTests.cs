using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Syntax;

public sealed class MarkdownReaderTests
{
    [Fact]
    public async Task A_draft_with_everything_in_it()
    {
        const string Sample = """
            ---
            title: "Ports: who pays?"
            date: 2025-01-16
            ---
            # The *old* port &amp; its 2&nbsp;keepers #

            Setext **heading**
            ==================

            First line with *emphasis* and **strong `code` words**,
              second\* line &mdash; ~~gone~~ with a [link *in* it](https://example.org/a_b "Title") end.
            Third with <https://example.com/x> and www.example.net/page, a mark[^1] and ![An *old* pier](pier.png).  
            After a hard break\
            and another <!-- a comment --> here <span class="x">inside</span>.

            > Quoted words
            > run on
            lazily
            > > and deeper, with [a reference][ref].

            1. One
               more line
            2. Two

               - nested *one*
               - [x] done task
               - [ ] open task

            | Head | Second *h* |
            |------|-----------:|
            | a \| b | `c` and d |
            | e |

            [^1]: The note with **strong** text.

                And its second paragraph.

            [^unused]: Never cited.

            Term *one*
            :   Its definition
                on two lines.

            <!-- draftlint-disable
            rule -->
            <p>Some prose in HTML</p>

                indented code

            ```
            fenced
            ```

            ***

            A {% image "a *b*.png" "c d" %} and [here]({{< ref "x y.md" >}} "T") and {{ page.url }}.

            [ref]: https://example.org/ref "Title"
            """;
        await Verifier.Verify(DraftDump.Of(Read(Sample)));
    }

    [Theory]
    [InlineData("See {% chart a\n b %} here.", "See \ufffc here.")]
    [InlineData("See {% chart\n  { a }\n%} here.", "See \ufffc here.")]
    [InlineData("See {{ a }}{{ b }} here.", "See \ufffc\ufffc here.")]
    [InlineData("See {{ a\n\nb }} here.", "See {{ a|b }} here.")]
    [InlineData("See `a` and {{ b }} and \ufffc\n\ufffc here.", "See \ufffc and \ufffc and \ufffc\n\ufffc here.")]
    [InlineData("See `a\nb`\n\ufffc and {{ c }}.", "See \ufffc\n\ufffc and \ufffc.")]
    public void A_shortcode_leaves_one_placeholder(string draft, string prose) =>
        Assert.Equal(prose, string.Join('|', Read(draft).Prose.Select(block => block.Text)));

    [Theory]
    [InlineData("She said [of the *pier* that it was shut.", "She said [of the pier that it was shut.")]
    [InlineData("One [two [three](x) four", "One [two three four")]
    [InlineData("Wow! [sic", "Wow! [sic")]
    [InlineData("See ![the pier", "See ![the pier")]
    public void A_bracket_without_a_partner_stays_in_the_prose(string draft, string prose) =>
        Assert.Equal(prose, string.Join('|', Read(draft).Prose.Select(block => block.Text)));

    private static Draft Read(string text)
    {
        var draft = MarkdownReader.Read(new SourceText("draft.md", text), Lexicon.English, out var fault);
        Assert.Null(fault);
        return draft!;
    }
}
