using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Outlets;

/// <summary>Reads submission profiles. Every mistake is a problem at its place, and the rest counts.</summary>
internal sealed class OutletReader
{
    /// <summary>The keys of <c>author-note:</c> with the options of missing-part that they set.</summary>
    private static readonly ImmutableArray<(string Key, string Option)> NoteKeys = [("max-sentences", "note-sentences"), ("style", "note-style")];

    private readonly YamlProblems problems;
    private readonly YamlMapping root;

    private OutletReader(YamlMapping root, YamlProblems problems)
    {
        this.root = root;
        this.problems = problems;
    }

    /// <summary>Reads a profile. Null, with problems, if it has no name.</summary>
    public static OutletProfile? Read(SourceText file, ICollection<Problem> problems)
    {
        var found = new YamlProblems(file.Path, Problem.Configuration);
        var profile = YamlReader.Read(file, found) is { } root && found.Mapping(root, "submission profile") is { } mapping ? new OutletReader(mapping, found).Read() : null;
        foreach (var problem in found.All)
            problems.Add(problem);

        return profile;
    }

    private OutletProfile? Read()
    {
        OutletKeys.File.Check(root, problems);
        if (root["id"] is null || root["name"] is null)
            problems.Add(root, "A submission profile has an \"id\" and a \"name\".");

        if (Text("id") is not { Length: > 0 } id || Text("name") is not { Length: > 0 } name)
            return null;

        return new OutletProfile(id, name)
        {
            Section = Text("section"),
            Checked = root["checked"] is { } year ? problems.Number(year, "checked") : null,
            Source = Text("source"),
            IsConfirmed = root["confirmed"] is { } confirmed && problems.Flag(confirmed, "confirmed") == true,
            Note = Text("note"),
            Words = root["words"] is YamlMapping range ? InWords(range) : "",
            Reply = Text("reply"),
            Asks = root["asks"] is { } asks && problems.Texts(asks, "asks") is { } texts ? texts : [],
            Changes = [.. OfRange(), .. OfParts(), .. OfSources(), .. root["rules"] is { } rules ? RuleChange.Read(rules, "rules", problems) : []],
        };
    }

    private string Text(string key) => root[key] is { } node ? problems.Text(node, key) ?? "" : "";

    /// <summary>The keys of <c>words:</c> are options of word-count.</summary>
    private IEnumerable<RuleChange> OfRange()
    {
        if (root["words"] is not { } node || problems.Mapping(node, "words") is not { } range)
            yield break;

        OutletKeys.Words.Check(range, problems);
        yield return Change("word-count", range, range.Entries.Where(entry => OutletKeys.Words.Names.Contains(entry.Key.Value, StringComparer.Ordinal)));
    }

    /// <summary><c>parts:</c> and <c>author-note:</c> are options of missing-part.</summary>
    private IEnumerable<RuleChange> OfParts()
    {
        var options = new List<YamlEntry>();
        if (root["parts"] is { } parts)
            options.Add(Entry("require", parts));

        if (root["author-note"] is { } node && problems.Mapping(node, "author-note") is { } note)
        {
            OutletKeys.AuthorNote.Check(note, problems);
            options.AddRange(NoteKeys.Where(pair => note[pair.Key] is not null).Select(pair => Entry(pair.Option, note[pair.Key]!))); // Asked for before.
        }

        if (options.Count > 0)
            yield return Change("missing-part", root, options);
    }

    /// <summary>An outlet that asks for the sources of statistics is named when one is missing.</summary>
    private IEnumerable<RuleChange> OfSources() =>
        root["rules"] is YamlMapping rules && rules["unsourced-statistic"] is { } node ? [Change("unsourced-statistic", node, [])] : [];

    private RuleChange Change(string rule, YamlNode at, IEnumerable<YamlEntry> options)
    {
        var mapping = new YamlMapping(at.Span, at.Position, [Entry("outlet", root["name"]!), .. options]); // A profile without a name is none.
        return new RuleChange(rule, null, new RuleOrigin(problems.File, at.Position)) { Options = new OptionLayer(mapping, problems.File, problems.Id) };
    }

    private static YamlEntry Entry(string key, YamlNode value) => new(new YamlScalar(value.Span, value.Position, key, isPlain: true), value);

    private static string InWords(YamlMapping range)
    {
        var (least, most, about) = (range["min"]?.ToString(), range["max"]?.ToString(), range["about"]?.ToString());
        return (least, most, about) switch
        {
            (_, _, { } usual) => string.Create(CultureInfo.InvariantCulture, $"about {usual}"),
            ({ } low, { } high, _) => string.Create(CultureInfo.InvariantCulture, $"{low} to {high}"),
            (null, { } high, _) => string.Create(CultureInfo.InvariantCulture, $"up to {high}"),
            ({ } low, null, _) => string.Create(CultureInfo.InvariantCulture, $"from {low}"),
            _ => "",
        };
    }
}
