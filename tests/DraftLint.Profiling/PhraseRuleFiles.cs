using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>Rule files of one phrase each, any number of them, the same for the same drafts.</summary>
/// <remarks>
/// The phrases are three words each, drawn from the drafts' own words: nearly every word begins some phrase, and hardly any phrase stands in a draft, as with
/// the rules of a real house.
/// </remarks>
internal static class PhraseRuleFiles
{
    /// <summary>Makes rule files.</summary>
    public static ImmutableArray<SourceText> Make(ImmutableArray<SourceText> drafts, int count)
    {
        var words = drafts.SelectMany(draft => draft.Content.Split([' ', '\n'])).Where(word => word.Length > 1 && word.All(char.IsAsciiLetterLower)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var files = ImmutableArray.CreateBuilder<SourceText>(count);
        var seed = 7u;
        for (var i = 0; i < count; i++)
        {
            var phrase = string.Join(' ', Enumerable.Range(0, 3).Select(_ => words[(int)((seed = (seed * 1_664_525) + 1_013_904_223) >> 8) % words.Length]));
            var text = new StringBuilder()
                .Append(CultureInfo.InvariantCulture, $"id: P{i}\nname: phrase-{i}\nkind: substitution\nseverity: note\nmessage: Write \"{{to}}\", not \"{{text}}\".\nwhy: It is shorter.\nswap:\n  {phrase}: less\n")
                .Append(CultureInfo.InvariantCulture, $"fix: suggestion\nexamples:\n  - bad: They said [|{phrase}|] to him.\n  - good: They said less to him.\n");
            files.Add(new SourceText($"phrase-{i}.yml", text.ToString()));
        }

        return files.MoveToImmutable();
    }

    /// <summary>Reads the first of the files as rules.</summary>
    public static ImmutableArray<Rule> Load(ImmutableArray<SourceText> files, int count)
    {
        var problems = new List<Problem>();
        var set = new RuleFileSet(static _ => null, problems);
        foreach (var file in files.Take(count))
            set.Add(RuleReader.Parse(file, problems)!); // They are right.

        var rules = set.Build();
        return problems.Count == 0 ? rules : throw new InvalidOperationException(problems[0].Message);
    }
}
