using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>Where the time of a lint goes: reading, each part of the model, each rule. A part that others need is counted where it is first asked for.</summary>
internal sealed class StageTimes(ImmutableArray<SourceText> drafts, DateOnly day)
{
    private const int Rounds = 5;
    private const double LeastShown = 0.05;

    private readonly Dictionary<string, (long Ticks, long Bytes)> totals = new(StringComparer.Ordinal);

    /// <summary>Measures and prints the stages, the longest first, in units of the Markdown parse.</summary>
    public void Print(double parseSeconds)
    {
        var lexicon = new Vocabulary(RuleSet.All, FactBook.BuiltIn).Lexicon;
        Measure(lexicon);
        totals.Clear();
        for (var round = 0; round < Rounds; round++)
            Measure(lexicon);

        Console.WriteLine("stage                              parses   KB a draft");
        foreach (var (stage, (ticks, bytes)) in totals.OrderByDescending(pair => pair.Value.Ticks))
        {
            var parses = ticks / (double)Stopwatch.Frequency / Rounds / parseSeconds;
            if (parses >= LeastShown)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-32} {parses,8:F2} {bytes / 1024.0 / Rounds / drafts.Length,12:F1}"));
        }
    }

    private void Measure(Lexicon lexicon)
    {
        foreach (var source in drafts)
        {
            Draft? draft = null;
            Add("read", () => draft = MarkdownReader.Read(source, lexicon, out _));
            if (draft is null)
                continue;

            var model = new SemanticModel(draft, lexicon, FactBook.BuiltIn, day);
            Add("model: quotations", () => _ = model.Quotations);
            Add("model: parts", () => _ = model.Parts);
            Add("model: time", () => _ = model.Time);
            Add("model: quantities", () => _ = model.Quantities);
            Add("model: acronyms", () => _ = model.Acronyms);
            Add("model: enumerations", () => _ = model.Enumerations);
            Add("model: announcements", () => _ = model.Announcements);
            Add("model: people", () => _ = model.People);
            foreach (var rule in RuleSet.All.Rules)
                Add(rule.Name, () => Run(rule, model));
        }
    }

    private static void Run(Rule rule, SemanticModel model)
    {
        foreach (var finding in rule.Check.Run(model, rule))
            _ = finding;
    }

    private void Add(string stage, Action action)
    {
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        action();
        var ticks = Stopwatch.GetTimestamp() - start;
        var before = totals.GetValueOrDefault(stage);
        totals[stage] = (before.Ticks + ticks, before.Bytes + GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
