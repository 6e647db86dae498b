using System.Text.Json;
using DraftLint.Syntax;

namespace DraftLint.Tests.Syntax;

public sealed class SentenceTests
{
    /// <summary>A bar stands where one sentence ends and the next begins.</summary>
    [Theory]
    [InlineData("The dam broke.|Nobody moved.")]
    [InlineData("Why wait?|Act now!|Then rest.")]
    [InlineData("Mr. Roe met Gen. Lee at Mt. Hood.|They spoke.")]
    [InlineData("It was made in the U.S. Government help was small.")]
    [InlineData("Wages rose in the U.S.\u00A0|In 1994 they fell.")]
    [InlineData("It wants peace with the U.S. – a slow peace.")]
    [InlineData("He left at 5 p.m. Monday.|Nobody knew.")]
    [InlineData("He left at 5 p.m.|She stayed.")]
    [InlineData("He left at 5 p.m. Eastern.")]
    [InlineData("Ann Lee was born on Jan. 6, 1950, in Portland, Ore.|She left.")]
    [InlineData("“It is over,” he said.|“We lost.”|Then he wept.")]
    [InlineData("“Why now?” Smith asked.|No one knew.")]
    [InlineData("“Why now?” he asked.")]
    [InlineData("“Why now?”|He asked again.")]
    [InlineData("She spoke (in 2004.)|It rained.")]
    [InlineData("He wrote “The End.” on the wall.")]
    [InlineData("Prices rose 3.5 percent.|5 shops closed.")]
    [InlineData("They went on . . . and on.|It hurt.")]
    [InlineData("We waited…|The bus came.")]
    [InlineData("Here is why: Nobody asked.")]
    [InlineData("One line\nand the next.|A third")]
    [InlineData("It was no. 5 on the list.|No.|No one asked.")]
    [InlineData("The case Roe v. Wade was old.|It fell.")]
    [InlineData("Two firms, Acme Inc. and Roe Bros. Ltd., merged.")]
    [InlineData("John F. Kennedy Jr. flew.|He fell.")]
    [InlineData("George H. W. Bush won.|J. Edgar Hoover lost.")]
    [InlineData("See p. 5 and pp. 6-7.|Then stop.")]
    [InlineData("He took vitamin C.|It helped.")]
    [InlineData("It was Flight 18F.|Rainer slept.")]
    [InlineData("Write to a@b.org.|Or call.")]
    [InlineData("It runs on Node.js and U.S. code.")]
    [InlineData("He sat.|The cat, too.")]
    [InlineData("The sun set.|It was cold.")]
    [InlineData("Yahoo! was sold.")]
    [InlineData("He was Under Secretary.|The U.S. Under Secretary left.")]
    [InlineData("Rent is up 4 percent, etc.|We pay.")]
    [InlineData("The U.N. said no.|The E.U. agreed.")]
    [InlineData("The war ended in 1945.|2 million came home.")]
    [InlineData("He said: “Go.”|She went.")]
    [InlineData("‘Go,’ she said.|‘No.’")]
    [InlineData("She met Sens. Roe and Poe, D-Calif., on Sunday.")]
    public void A_block_is_split_into_sentences(string marked)
    {
        var expected = marked.Split('|').Select(sentence => sentence.Trim());
        Assert.Equal(expected, Split(marked.Replace("|", " ", StringComparison.Ordinal)));
    }

    [GoldFact("sentences-en.json")]
    public void The_gold_sentences_are_split_as_they_should_be()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(GoldFactAttribute.PathOf("sentences-en.json")));
        var right = 0;
        var wrong = new List<string>();
        foreach (var entry in gold.RootElement.EnumerateArray())
        {
            var expected = entry.GetProperty("sentences").EnumerateArray().Select(sentence => sentence.GetString()!).ToArray();
            var actual = Split(entry.GetProperty("text").GetString()!);
            if (expected.SequenceEqual(actual))
                right++;
            else
                wrong.Add(string.Join(" | ", actual));
        }

        Assert.True(right >= 46, $"{right}: {string.Join('\n', wrong)}");
    }

    internal static string[] Split(string text)
    {
        var prose = ProseTokenizer.Tokenize(text, Lexicon.English);
        return [.. prose.Sentences.Select(sentence => text[prose.Tokens[sentence.FirstToken].Start..prose.Tokens[sentence.EndToken - 1].End])];
    }
}
