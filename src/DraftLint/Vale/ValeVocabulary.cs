using System.Collections.Immutable;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Vale;

/// <summary>The words of Vale's vocabularies, patterns each: those that its rules leave alone, and those to avoid.</summary>
internal sealed class ValeVocabulary
{
    /// <summary>The file of the words that are right.</summary>
    public const string AcceptFile = "accept.txt";

    /// <summary>The file of the words that are not.</summary>
    public const string RejectFile = "reject.txt";

    /// <summary>The rule about words that stand twice.</summary>
    public const string Repetition = "Vale.Repetition";

    /// <summary>The rule that wants accepted words as they are written.</summary>
    public const string Terms = "Vale.Terms";

    /// <summary>The rule about words to avoid.</summary>
    public const string Avoid = "Vale.Avoid";

    private readonly List<string> accepted = [];
    private readonly List<string> rejected = [];

    /// <summary>Reads one file, a pattern to a line; a line that begins with # is a comment.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isRight">Whether its words are right.</param>
    /// <param name="problems">Takes the lines that are no patterns.</param>
    public void Read(SourceText file, bool isRight, ICollection<Problem> problems)
    {
        for (var line = 1; line <= file.LineCount; line++)
        {
            var text = file.Content.AsSpan(file.SpanOfLine(line).Start, file.SpanOfLine(line).Length).Trim().ToString();
            if (text.Length == 0 || text == "#" || text.StartsWith("# ", StringComparison.Ordinal))
                continue;

            if (PatternCompiler.FaultOf(text) is var (reason, offset))
                problems.Add(new Problem(Problem.RuleFile, file.Path, new LinePosition(line, offset + 1), $"\"{text}\" is no pattern: {reason}."));
            else
                (isRight ? accepted : rejected).Add(text);
        }
    }

    /// <summary>The rules that Vale makes of them: Vale.Terms wants the words as they are written, Vale.Avoid those of the other file not at all; Vale.Repetition is off.</summary>
    /// <param name="path">The file they are said to come from.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public ImmutableArray<Rule> Rules(string path, ICollection<Problem> problems)
    {
        var set = new RuleFileSet(static _ => null, problems);
        foreach (var (name, text) in Files())
        {
            if (RuleReader.Parse(new SourceText(path, text), problems, valeName: name) is { } file)
                set.Add(file);
        }

        return [.. set.Build().Select(static rule => rule.Name == Repetition ? rule with { Severity = Severity.Off } : rule)];
    }

    /// <summary>What every rule of Vale's is told.</summary>
    /// <param name="settings">What the configuration sets beside the words.</param>
    public OptionLayer Layer(ValeConfiguration settings)
    {
        YamlEntry[] entries =
        [
            Entry(ValeExceptions.AcceptedKey, accepted),
            Entry(ValeSettings.TokenIgnores, settings.TokenIgnores.Select(static one => one.Text)),
            Entry(ValeSettings.BlockIgnores, settings.BlockIgnores.Select(static one => one.Text)),
        ];
        return new OptionLayer(new YamlMapping(default, settings.Origin.Position, [.. entries.Where(static entry => entry.Value is YamlSequence { Items.IsEmpty: false })]), settings.Origin.File, Problem.Configuration);

        YamlEntry Entry(string key, IEnumerable<string> texts) => new(Scalar(key), new YamlSequence(default, settings.Origin.Position, [.. texts.Select(Scalar)]));

        YamlScalar Scalar(string text) => new(default, settings.Origin.Position, text, isPlain: false);
    }

    private IEnumerable<(string Name, string Text)> Files()
    {
        // Of two that differ in their capitals alone the later one counts.
        var terms = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var term in accepted.Where(static term => PatternCompiler.FaultOf(term.ToLowerInvariant()) is null))
            terms[term.ToLowerInvariant()] = term;

        if (terms.Count > 0)
            yield return (Terms, Lines("extends: substitution\nmessage: Use '%s' instead of '%s'.\nlevel: error\nignorecase: true\nvocab: false\nswap:\n", terms.Select(static term => $"  {Quoted(term.Key)}: {Quoted(term.Value)}")));

        if (rejected.Count > 0)
            yield return (Avoid, Lines("extends: existence\nmessage: Avoid using '%s'.\nlevel: error\nvocab: false\ntokens:\n", rejected.Select(static term => $"  - {Quoted(term)}")));

        yield return (Repetition, "extends: repetition\nmessage: \"'%s' is repeated!\"\nlevel: error\nignorecase: true\nalpha: true\naction:\n  name: edit\n  params: [truncate, ' ']\ntokens:\n  - '[^\\s.!?]+'\n");
    }

    private static string Lines(string head, IEnumerable<string> lines) => new StringBuilder(head).AppendJoin('\n', lines).Append('\n').ToString();

    private static string Quoted(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";
}
