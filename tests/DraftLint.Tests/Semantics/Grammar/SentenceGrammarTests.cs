using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Semantics.Grammar;

public sealed class SentenceGrammarTests
{
    [Theory]
    [InlineData("The dean |quit| in May.", "Past")]
    [InlineData("The dean |has| quit.", "PresentPerfect")]
    [InlineData("The dean |has| two deputies.", "Present")]
    [InlineData("The dean |has| to quit.", "Present")]
    [InlineData("The dean |had| quit by |May|.", "PastPerfect")]
    [InlineData("The dean |had| two deputies.", "Past")]
    [InlineData("The dean |will| have quit by |May|.", "Future")]
    [InlineData("The dean |is| going to quit.", "Future")]
    [InlineData("The dean |is| not expected to quit.", "Future")]
    [InlineData("The dean |was| going to quit.", "Past")]
    [InlineData("The dean |is| to testify.", "Future")]
    [InlineData("The dean |is| quite wrong.", "Present")]
    [InlineData("The dean |would| have quit.", "Hypothetical")]
    [InlineData("The dean |must| quit.", "Present")]
    [InlineData("The dean |must| have quit.", "Past")]
    [InlineData("I|'d| quit.", "Hypothetical")]
    [InlineData("She’d |been| there.", "PastPerfect")]
    [InlineData("It’s |been| years.", "PresentPerfect")]
    [InlineData("It’s |a| start.", "Present")]
    [InlineData("The dean did not |quit|.", "Past")]
    [InlineData("The town |believes| him.", "Present")]
    [InlineData("They |quilt| at |noon|.", "Present")]
    [InlineData("Close to 3 million college graduates |will| leave.", "Future")]
    [InlineData("Who |pays|?", "Present")]
    public void A_group_has_the_tense_of_its_finite_verb(string text, string tense) => HasTense(text, tense);

    [Theory]
    [InlineData("Did the regents |vote| in |May|?", "Past")]
    [InlineData("Has the dean |quit|?", "PresentPerfect")]
    [InlineData("Will the regents |cut| it?", "Future")]
    [InlineData("Consider last |week|.", "Present")]
    [InlineData("Vote for the levy in |May|.", "Present")]
    [InlineData("Put it on the |ballot|.", "Present")]
    public void Questions_and_orders(string text, string tense) => HasTense(text, tense);

    [Theory]
    [InlineData("If fares |rose|, riders would walk.", "Hypothetical")]
    [InlineData("If fares rose, riders |would| walk.", "Hypothetical")]
    [InlineData("If fares rise, riders |will| walk.", "Future")]
    [InlineData("Had he |known|, he would have walked.", "Hypothetical")]
    [InlineData("Were they to |close| it, we would walk.", "Hypothetical")]
    [InlineData("She asked if the bridge |was| safe.", "Past")]
    [InlineData("She would go unless it |rained|.", "Hypothetical")]
    public void What_is_only_supposed(string text, string tense) => HasTense(text, tense);

    [Theory]
    [InlineData("The dean, who quit last |week|, will sue.", "Past")]
    [InlineData("Next |week| the dean, who quit, will sue.", "Future")]
    [InlineData("When the mill shut in |March|, we are told, nobody called.", "Past")]
    [InlineData("The law she signed in |March| is dead.", "Past")]
    [InlineData("The law she signed in March is dead as of |May|.", "Present")]
    [InlineData("She said on |Monday| that the dean will sue.", "Past")]
    [InlineData("She said the dean will sue in |March|.", "Future")]
    [InlineData("He came in |May| and in June he will leave.", "Past")]
    [InlineData("He came in May and in |June| he will leave.", "Future")]
    [InlineData("It was built by Hale, Roe and Mott in |June|, and it will stand.", "Past")]
    [InlineData("The dean – who quit last |week| – will sue.", "Past")]
    [InlineData("The dean (she quit in |March|) will sue.", "Past")]
    [InlineData("The men who came in |May| are gone.", "Past")]
    [InlineData("Since 2017 crime |has| fallen.", "PresentPerfect")]
    [InlineData("The town that built the pier in 1950 |now| pays for it.", "Present")]
    public void Each_clause_has_its_own_tense(string text, string tense) => HasTense(text, tense);

    [Theory]
    [InlineData("The |proposed| law costs too much.", "Present")]
    [InlineData("The plan proposed in |March| is dead.", "Past")]
    [InlineData("The |plan| proposed in March is dead.", "Present")]
    [InlineData("Founded in |1900|, the school is closing.", "Past")]
    [InlineData("Founded in 1900, the |school| is closing.", "Present")]
    [InlineData("The school, founded in 1900, |is| closing.", "Present")]
    [InlineData("The report, printed in May, |found| mold.", "Past")]
    [InlineData("These displaced |families| need homes.", "Present")]
    [InlineData("Budget |cuts| have hurt them.", "PresentPerfect")]
    [InlineData("The will of the |people| has changed.", "PresentPerfect")]
    [InlineData("She wants the board to cut it by |May|.", "Present")]
    [InlineData("A hundred red |boats| are for sale.", "Present")]
    public void A_participle_or_noun_is_no_finite_verb(string text, string tense) => HasTense(text, tense);

    [Fact]
    public void A_fragment_has_no_tense() => HasTense("A |dry| spring, a wet fall.", "None");

    private static void HasTense(string marked, string tense)
    {
        var text = marked.Replace("|", "", StringComparison.Ordinal);
        var draft = MarkdownReader.Read(new SourceText("draft.md", text), Lexicon.English, out _);
        var block = Assert.Single(draft!.Prose);
        var parts = marked.Split('|');
        var offset = 0;
        for (var i = 0; i + 1 < parts.Length; i++)
        {
            offset += parts[i].Length;
            if (i % 2 == 1)
                continue;

            var token = block.Tokens.Last(candidate => candidate.Start <= offset);
            var index = block.Tokens.IndexOf(token);
            var grammar = SentenceGrammar.Read(block, block.Sentences[block.SentenceOf(index)]);
            Assert.Equal(tense, grammar.TenseAt(index).ToString());
        }
    }
}
