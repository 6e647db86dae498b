using CsCheck;
using DraftLint.Text;

namespace DraftLint.Tests.Text;

/// <summary>Rounds of edits, told as edits of the first text.</summary>
public sealed class RevisedTextTests
{
    private static readonly Gen<string> AnyText = Gen.OneOf("a", "b", " ", "the ", "\n", "\r\n", "é", "🚢").Array[0, 30].Select(string.Concat);

    [Fact]
    public void Rounds_become_edits_of_the_first_text()
    {
        var text = RevisedText.Of("the the cat  sat").With([new TextEdit(new TextSpan(0, 4), ""), new TextEdit(new TextSpan(11, 2), " ")]).With([new TextEdit(new TextSpan(7, 0), "s")]);
        Assert.Equal("the cats sat", text.Content);
        Assert.True(text.Edits().SequenceEqual([new TextEdit(new TextSpan(0, 4), ""), new TextEdit(new TextSpan(11, 2), "s ")]));
    }

    [Fact]
    public void What_is_put_back_is_no_edit() => Assert.Empty(RevisedText.Of("cat").With([new TextEdit(new TextSpan(0, 1), "b")]).With([new TextEdit(new TextSpan(0, 1), "c")]).Edits());

    /// <summary>Whatever the rounds: the told edits make the same text of the first one, do not touch each other, and leave what is between them.</summary>
    [Fact]
    public void Any_rounds_are_told_rightly() => Gen.Select(AnyText, Gen.Select(Gen.Int[0, 100], Gen.Int[0, 6], AnyText).Array[0, 6].Array[0, 4]).Sample(
        (first, rounds) =>
        {
            var text = RevisedText.Of(first);
            foreach (var round in rounds)
            {
                var edits = new EditSet();
                foreach (var (place, length, words) in round)
                {
                    var start = Math.Min(place, text.Content.Length);
                    edits.TryAdd([new TextEdit(new TextSpan(start, Math.Min(length, text.Content.Length - start)), words)]);
                }

                var expected = text.Content;
                foreach (var edit in edits.Edits.Reverse())
                    expected = string.Concat(expected.AsSpan(0, edit.Span.Start), edit.NewText, expected.AsSpan(edit.Span.End));

                text = text.With(edits.Edits);
                Assert.Equal(expected, text.Content);
            }

            var told = text.Edits();
            Assert.Equal(text.Content, RevisedText.Of(first).With(told).Content);
            Assert.All(told.Zip(told.Skip(1)), pair => Assert.True(pair.First.Span.End < pair.Second.Span.Start));
        },
        iter: 5_000);
}
