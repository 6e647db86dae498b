using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Tests.Rules;

public sealed class RuleReaderTests
{
    private const string Head = "id: HOUSE1\nname: no-twins\nkind: duplicate-list-entry\n";

    /// <summary>Every mistake of an editor is told at its place, with the nearest right name.</summary>
    [Theory]
    [InlineData("messag: Twice.", 4, 1, "There is no key \"messag\"; write \"message\".")]
    [InlineData("title: Twins", 1, 1, "The rule has no \"message\".")]
    [InlineData("message: Twice.\nmin-entrys: 3", 5, 1, "\"min-entrys\" is no key of this kind of rule; the nearest is \"min-entries\".")]
    [InlineData("message: Twice.\nmin-entries: three", 5, 14, "three")]
    [InlineData("message: Twice.\nseverity: loud", 5, 11, "\"loud\"")]
    [InlineData("message: Twice.\nexamples:\n  - bad: Peru and [|Chile met.", 6, 10, "[|")]
    [InlineData("message: \"Twice.", 4, 10, "")]
    public void A_mistake_is_told_at_its_place(string rest, int line, int column, string words)
    {
        var problems = new List<Problem>();
        RuleReader.Read(new SourceText("rules/no-twins.yml", Head + rest + "\n"), problems);
        var problem = Assert.Single(problems);
        Assert.Equal((Problem.RuleFile, "rules/no-twins.yml", new LinePosition(line, column)), (problem.Id, problem.File, problem.Position));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_kind_is_told_beside_what_is_missing()
    {
        var problems = new List<Problem>();
        RuleReader.Read(new SourceText("a.yml", "id: H1\nkind: existnce\nmessage: M.\n"), problems);
        Assert.Equal(["The rule has no \"name\".", "\"existnce\" is no kind of check; the nearest is \"existence\"."], Problem.InOrder(problems).Select(problem => problem.Message));
    }

    [Fact]
    public void Problems_are_told_in_the_order_of_the_file()
    {
        var problems = new List<Problem>();
        RuleReader.Read(new SourceText("a.yml", Head + "message: Twice.\nsevrity: note\nwhi: Because.\n"), problems);
        Assert.Equal([5, 6], Problem.InOrder(problems).Select(problem => problem.Position!.Value.Line));
    }
}
