using DraftLint.Facts;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Tests.Yaml;

public sealed class PlainYamlTests
{
    [Theory]
    [InlineData("a: 1\nb: [x, \"y z\", 'w']\nc: {d: e, f: [g]}\n")]
    [InlineData("a: 'it''s'\nb: \"a \\\"b\\\" c\"\nc: ''\nd: \"\"\n")]
    [InlineData("a:\n- b\n- c # no more\nd:\n")]
    [InlineData("# head\na:\n  - id: x\n    t: [\"A\", \"B of C\"] # note\n    list:\n      - Ana Ruiz (Zenda), 2019 to 2020, acting\n      - Bo [bo-2], 2020 to\n\n  - {id: y, n: null}\n")]
    [InlineData("a: [\n  b, # one\n  c,\n]\n")]
    [InlineData("a:\n  -\n    b: c\n  - d\n")]
    [InlineData("a: O'Brien #1\r\nb: c\r\n")]
    public void Plain_files_give_the_tree_of_the_full_reader(string text)
    {
        var plain = PlainYaml.Read(text);
        Assert.NotNull(plain);
        AssertSame(Full(text), plain);
    }

    [Theory]
    [InlineData("a: |\n  text\n")]
    [InlineData("a: &x b\n")]
    [InlineData("a: *x\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: \"b\\n\"\n")]
    [InlineData("a: \"b\n  c\"\n")]
    [InlineData("a: b\na: c\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: !tag b\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a:\n  - b, c: d\n")]
    [InlineData("")]
    [InlineData("a: b\n c: d\n")]
    public void Anything_else_is_left_to_the_full_reader(string text) => Assert.Null(PlainYaml.Read(text));

    [Fact]
    public void The_built_in_facts_are_plain()
    {
        foreach (var source in FactsLibrary.BuiltInSources())
        {
            var plain = PlainYaml.Read(source.Content);
            Assert.True(plain is not null, source.Path);
            AssertSame(Full(source.Content), plain);
        }
    }

    private static YamlNode Full(string text)
    {
        var problems = new YamlProblems("plain.yml", "DL0006");
        var root = YamlReader.Read(new SourceText("plain.yml", text), problems);
        Assert.Empty(problems.All);
        return root!; // Without a problem there is a tree.
    }

    private static void AssertSame(YamlNode expected, YamlNode actual)
    {
        Assert.Equal(expected.GetType(), actual.GetType());
        Assert.Equal(expected.Position, actual.Position);
        switch (expected, actual)
        {
            case (YamlScalar left, YamlScalar right):
                Assert.Equal((left.Value, left.IsPlain), (right.Value, right.IsPlain));
                break;
            case (YamlSequence left, YamlSequence right):
                Assert.Equal(left.Items.Length, right.Items.Length);
                for (var i = 0; i < left.Items.Length; i++)
                    AssertSame(left.Items[i], right.Items[i]);
                break;
            case (YamlMapping left, YamlMapping right):
                Assert.Equal(left.Entries.Select(entry => entry.Key.Value), right.Entries.Select(entry => entry.Key.Value));
                for (var i = 0; i < left.Entries.Length; i++)
                    AssertSame(left.Entries[i].Value, right.Entries[i].Value);
                break;
        }
    }
}
