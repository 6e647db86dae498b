using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Evaluation.Cases;

/// <summary>A text of a few sentences, and what one check should do with it.</summary>
/// <param name="Check">The name of the rule.</param>
/// <param name="Fires">Whether it should report the marked spans; else it should report nothing.</param>
/// <param name="Text">The text, with the spans in marks.</param>
/// <param name="Date">Its front matter date, or null.</param>
/// <param name="Position">Where the case stands in the file.</param>
internal sealed record ShortCase(string Check, bool Fires, MarkedText Text, DateOnly? Date, LinePosition Position);

/// <summary>Reads a file of short cases: <c>cases:</c> with <c>{check, verdict, text, date, note}</c>, and <c>as-of:</c> for the day of the run.</summary>
internal sealed record CaseFile(DateOnly AsOf, ImmutableArray<ShortCase> Cases)
{
    /// <summary>The cases of a file; what is wrong with one goes to <paramref name="problems"/>, and the others are read.</summary>
    public static CaseFile Read(SourceText source, ICollection<Problem> problems)
    {
        var file = new YamlProblems(source.Path, Problem.Configuration);
        var root = YamlReader.Read(source, file) is { } node ? file.Mapping(node, "the file") : null;
        var day = root?["as-of"] is { } asOf ? file.Date(asOf, "as-of") : null;
        var cases = ImmutableArray.CreateBuilder<ShortCase>();
        foreach (var item in root?["cases"] is { } list ? file.Sequence(list, "cases")?.Items ?? [] : [])
        {
            if (file.Mapping(item, "a case") is { } mapping && ReadOne(mapping, file) is { } one)
                cases.Add(one);
        }

        foreach (var problem in file.All)
            problems.Add(problem);

        return new CaseFile(day ?? RuleExampleReader.DefaultDay, cases.DrainToImmutable());
    }

    private static ShortCase? ReadOne(YamlMapping mapping, YamlProblems file)
    {
        if (mapping["check"] is not { } check || mapping["verdict"] is not { } verdict || mapping["text"] is not { } text)
        {
            file.Add(mapping, "A case has \"check\", \"verdict\" and \"text\".");
            return null;
        }

        if (file.Text(check, "check") is not { } name || file.Choice(verdict, "verdict", "fire", "silent") is not { } word || file.Text(text, "text") is not { } marked)
            return null;

        if (MarkedText.Parse(marked, out var fault) is not { } parsed)
        {
            file.Add(text, fault!); // A text that can't be parsed has a fault.
            return null;
        }

        return new ShortCase(name, word == "fire", parsed, mapping["date"] is { } date ? file.Date(date, "date") : null, mapping.Position);
    }
}
