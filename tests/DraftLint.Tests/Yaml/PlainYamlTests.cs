using DraftLint.Facts;
using DraftLint.Rules;
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
    [InlineData("a: >-\n  One two\n  three.\n\n  Four\n\n\n  five\nb: c\n")]
    [InlineData("a:\n  b: |\n    One: two\n      three\n\n    # four\n\n  c: |-\n    five\n\n\n# end\nd: e\n")]
    [InlineData("a:\n  - >\n   One\n   two\n  - three\n")]
    [InlineData("a: |\n  One")]
    [InlineData("a: |\n  One\n")]
    [InlineData("a:\n  - b: |\n      One\n\n      two\n")]
    [InlineData("a: >\n  One\n\n")]
    [InlineData("a: >-\n  One\n")]
    [InlineData("a: O'Brien #1\r\nb: c\r\n")]
    public void Plain_files_give_the_tree_of_the_full_reader(string text)
    {
        var plain = PlainYaml.Read(text);
        Assert.NotNull(plain);
        AssertSame(Full(text), plain);
    }

    [Theory]
    [InlineData("a: |2\n  text\n")]
    [InlineData("a: |+\n  text\n\n")]
    [InlineData("a: >\n  text\n    deeper\n")]
    [InlineData("a: >\n\n  text\n")]
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

    [Fact]
    public void Plain_heads_of_built_in_rules_give_the_tree_of_the_full_reader()
    {
        foreach (var rule in RuleSet.All.Rules)
        {
            var file = File.ReadAllText(Path.Combine(DraftFiles.Repository, rule.Origin.File));
            var head = file[..(file.IndexOf("\nexamples:\n", StringComparison.Ordinal) + 1)];
            if (PlainYaml.Read(head) is { } plain)
                AssertSame(Full(head), plain);
        }
    }

    [Fact]
    public void Built_in_facts_that_are_read_entry_by_entry_are_the_same()
    {
        foreach (var source in FactsLibrary.BuiltInSources())
        {
            var plain = PlainYaml.ReadLazily(source.Content);
            Assert.True(plain is not null, source.Path);
            AssertSame(Full(source.Content), plain);
        }
    }

    [Theory]
    [InlineData("- {name: Ana Ruiz, also: [A. Ruiz, \"Ana Ruiz, Jr.\"], known: true}", "name", "Ana Ruiz")]
    [InlineData("- {name: Ana Ruiz, also: [A. Ruiz, \"Ana Ruiz, Jr.\"], known: true}", "also", "A. Ruiz|Ana Ruiz, Jr.")]
    [InlineData("- name: 'Ana O, Ruiz'\n  also: [A. Ruiz,\n    B. Ruiz]\n  surname: Ruiz y Paz\n", "name", "Ana O, Ruiz")]
    [InlineData("- name: 'Ana O, Ruiz'\n  also: [A. Ruiz,\n    B. Ruiz]\n  surname: Ruiz y Paz\n", "also", "A. Ruiz|B. Ruiz")]
    [InlineData("- name: 'Ana O, Ruiz'\n  also: [A. Ruiz,\n    B. Ruiz]\n  surname: Ruiz y Paz\n", "surname", "Ruiz y Paz")]
    [InlineData("- name: Ana, and Bo\n  also: One, two\n", "name", "Ana, and Bo")]
    [InlineData("- {surname: Ruiz}", "name", "")]
    [InlineData("- {also: []}", "also", "")]
    [InlineData("- Ana Ruiz, known", "name", "")]
    public void Texts_of_a_key_are_found_without_reading_the_entry(string entry, string key, string texts)
    {
        var found = new List<string>();
        foreach (var text in PlainTexts.Of(entry, key))
            found.Add(text.ToString());

        Assert.Equal(texts, string.Join('|', found));
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
