using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Outlets;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Tests.Rules.Schemas;

/// <summary>A YAML file with one mapping whose keys can be set one by one, for tests that ask whether a loader reads a key.</summary>
/// <param name="Schema">The schema that judges it.</param>
/// <param name="Table">The keys of the mapping.</param>
/// <param name="Before">The lines above the mapping, each with its line end.</param>
/// <param name="Indent">What stands before each of its lines.</param>
/// <param name="Entries">What it has to have: <c>key: value</c>.</param>
internal sealed record KeySamples(string Schema, KeyTable Table, string Before, string Indent, params string[] Entries)
{
    /// <summary>A mapping for every table of keys that a loader declares, and for every kind of rule.</summary>
    public static IEnumerable<KeySamples> All { get; } =
    [
        new("draftlint.json", ConfigurationKeys.File, "", ""),
        new("draftlint.json", ConfigurationKeys.Suppressions, "suppressions:\n", "  "),
        new("draftlint.json", ConfigurationKeys.Override, "overrides:\n  -\n", "    ", "drafts: a.md", "rules: {repeated-word: off}"),
        new("facts.json", FactsKeys.File, "", "", "facts: 1", "checked: 2025-01-01", "source: The gazette."),
        new("facts.json", FactsKeys.Office, FactsHead + "offices:\n  -\n", "    ", "id: mayor-x", "titles: [Mayor]"),
        new("facts.json", FactsKeys.Person, FactsHead + "people:\n  -\n", "    ", "name: Ana Ruiz"),
        new("facts.json", FactsKeys.Role, FactsHead + "offices:\n  - {id: mayor-x, titles: [Mayor]}\npeople:\n  - name: Ana Ruiz\n    roles:\n      -\n", "        ", "office: mayor-x", "from: 2001", "to: 2003"),
        new("facts.json", FactsKeys.Name, FactsHead + "names:\n  -\n", "    ", "name: The Water Board"),
        new("facts.json", FactsKeys.Places, FactsHead + "places:\n", "  "),
        new("facts.json", FactsKeys.Titles, FactsHead + "titles:\n", "  "),
        new("outlet.json", OutletKeys.File, "", "", OutletEntries),
        new("outlet.json", OutletKeys.Words, "id: x\nname: X\nwords:\n", "  "),
        new("outlet.json", OutletKeys.AuthorNote, "id: x\nname: X\nauthor-note:\n", "  "),
        new("rule.json", RuleKeys.File, "", "", RuleEntries),
        new("rule.json", RuleKeys.Case, string.Join('\n', RuleEntries) + "\ncases:\n  one:\n", "    "),
        new("rule.json", RuleKeys.Example, string.Join('\n', RuleEntries) + "\nexamples:\n  -\n", "    ", "bad: The [|the|] roof."),
        .. KindKeys.Kinds.Select(kind => new KeySamples("rule.json", new KeyTable("key of this kind of rule", KindKeys.Of(kind).AsSpan()), "", "", ["id: H1", "name: one", $"kind: {kind}", "message: M.", .. NeedsOf(kind)])),
    ];

    private const string FactsHead = "facts: 1\nchecked: 2025-01-01\nsource: The gazette.\n";

    private static string[] RuleEntries => ["id: H1", "name: one", "kind: repeated-word", "message: Twice."];

    /// <summary>What a kind of pattern can do nothing without.</summary>
    private static string[] NeedsOf(string kind) => kind switch
    {
        "existence" => ["tokens: [a]"],
        "substitution" => ["swap: {a: b}"],
        "occurrence" => ["token: a", "max: 1"],
        "consistency" => ["either: {a: b}"],
        "conditional" => ["first: a", "second: b"],
        "metric" => ["formula: words", "condition: '> 1'"],
        "sequence" => ["pattern: a"],
        _ => [],
    };

    private static string[] OutletEntries => ["id: x", "name: X"];

    /// <summary>The file as it should be.</summary>
    public string Right => Before + string.Concat(Entries.DefaultIfEmpty("{}").Select(entry => $"{Indent}{entry}\n"));

    /// <summary>The file with a key set to a value, in the place of what it has to have there.</summary>
    public string With(string key, string value)
    {
        var rest = Entries.Where(entry => !entry.StartsWith(key + ":", StringComparison.Ordinal) && !(Table.OneOf.Contains(key) && Table.OneOf.Contains(entry.Split(':')[0])));
        return Before + string.Concat(rest.Append($"{key}: {value}").Select(entry => $"{Indent}{entry}\n"));
    }

    /// <summary>The file with a value of the wrong type behind a key.</summary>
    public string WithWrong(DeclaredKey key) => With(key.Name, key.Shape switch
    {
        ValueShape.Text => "[[x]]",
        ValueShape.Texts => "{a: {b: c}}",
        ValueShape.Day or ValueShape.RoughDay => "yesterday",
        ValueShape.Months => "a while",
        _ => "nonsense",
    });

    /// <summary>What a loader has against a file.</summary>
    public static IReadOnlyList<Problem> Load(string schema, SourceText file)
    {
        var problems = new List<Problem>();
        switch (schema)
        {
            case "draftlint.json":
                _ = RuleSet.All.Apply(RulesOf(ConfigurationReader.Read(file, problems)), problems);
                break;
            case "facts.json":
                _ = FactsLibrary.Read(file, [], problems);
                break;
            case "outlet.json":
                _ = RuleSet.All.Apply(OutletReader.Read(file, problems)?.Changes ?? [], problems);
                break;
            default:
                _ = RuleReader.Read(file, problems);
                break;
        }

        return problems;
    }

    private static IEnumerable<RuleChange> RulesOf(ConfigurationFile file) => [.. file.Suppressions, .. file.Rules, .. file.Overrides.SelectMany(one => one.Rules)];
}
