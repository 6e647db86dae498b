using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>Looks for text on which a stage takes more than linear time: a few pieces, repeated to one length and to four times that.</summary>
internal static class GrowthSearch
{
    private const int Length = 30_000;
    private const int Factor = 4;

    /// <summary>Four times the text in more than nine times the time: linear is four, quadratic sixteen.</summary>
    private const double Suspicious = 9;

    private const double LeastMilliseconds = 30;

    private static readonly ImmutableArray<string> Pieces =
    [
        "a ", "the ", "and ", "or ", ", ", ". ", "; ", ": ", "? ", "! ", "\"", "“", "”", "'", "‘", "’", "(", ")", "[", "]", "- ", " – ", "—", "/", "...", "\n", "\n\n", "\n- ", "\n1. ", "\n> ", "\n# ",
        "China", "Iran", "Russia and ", "New York", "North Korea", "U.S. ", "J. ", "Dr. ", "Smith", "President ", "Trump ", "Obama", "Sen. ", "the mayor ", "Mayor ", "former ", "Moon Jae-in ", "she ", "said ", "he said", "who ",
        "NATO", " (NATO) ", "North Atlantic Treaty Organization", "FBI ", "Federal Bureau of Investigation", "1", "2017", "1,000", "ten ", "three reasons: ", "first, ", "million ", "$5", "10%", "percent", "12 people ", "died ",
        "Monday", "last week ", "two years ago ", "in January ", "March 12, 2017", "since 2012 ", "today ", "recently ", "this year ", "today's ", "Thursday, ", "for ten years ", "was ", "is ", "has been ", "will ", "met ", "there ", "their ", "its ", "it's ",
        "http://a.b/c?utm_source=d ", "[a](http://b.c) ", "*a* ", "`a` ", "<b>", "&amp;", "\\*", "[^1]", "TK ", "lorem ipsum ", "{{ a }}", "  ", "\t", "\u00a0", "\u200b", "é", "🚢", "中", "the the ", "both ", "from ", "to ", "of ", "in ",
        "According to a study ", "officials say ", "very ", "perhaps ", "if ", "because ", "I ", "we ", "our ", "not ", "never ", "all ", "most ", "more than ", "less ", "twice ", "half the ",
    ];

    private static readonly ImmutableArray<Rule> Rules = RuleSet.All.Rules;

    /// <summary>Tries patterns and prints those that a stage does not like.</summary>
    public static void Run(int seed, int patterns)
    {
        var lexicon = new Vocabulary(RuleSet.All, FactBook.BuiltIn).Lexicon;
        var state = (uint)seed;
        for (var i = 0; i < patterns; i++)
        {
            var pattern = Pattern(ref state);
            Times(lexicon, pattern, Length);
            var small = Times(lexicon, pattern, Length);
            var large = Times(lexicon, pattern, Length * Factor);
            foreach (var (stage, time) in large)
            {
                if (time > LeastMilliseconds && time > Suspicious * Math.Max(small.GetValueOrDefault(stage), 0.1))
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-28} {small.GetValueOrDefault(stage),8:F1} ms -> {time,8:F1} ms  {Escaped(pattern)}"));
            }
        }
    }

    private static string Pattern(ref uint state)
    {
        var text = new StringBuilder();
        var count = 1 + (int)(Next(ref state) % 6);
        for (var i = 0; i < count; i++)
            text.Append(Pieces[(int)(Next(ref state) % (uint)Pieces.Length)]);

        return text.ToString();
    }

    /// <summary>Numerical Recipes' generator: the same patterns for the same seed, everywhere.</summary>
    private static uint Next(ref uint state)
    {
        state = (state * 1664525) + 1013904223;
        return state >> 8;
    }

    private static Dictionary<string, double> Times(Lexicon lexicon, string pattern, int length)
    {
        var source = new SourceText("growth.md", "A paragraph opens the draft.\n\n" + string.Concat(Enumerable.Repeat(pattern, length / pattern.Length)) + "\n");
        var times = new Dictionary<string, double>(StringComparer.Ordinal);
        Draft? draft = null;
        times["read"] = Milliseconds(() => draft = MarkdownReader.Read(source, lexicon, out _));
        if (draft is null)
            return times;

        var model = new SemanticModel(draft, lexicon, FactBook.BuiltIn, new DateOnly(2025, 1, 16));
        times["quotations"] = Milliseconds(() => _ = model.Quotations);
        times["parts"] = Milliseconds(() => _ = model.Parts);
        times["time"] = Milliseconds(() => _ = model.Time);
        times["quantities"] = Milliseconds(() => _ = model.Quantities);
        times["acronyms"] = Milliseconds(() => _ = model.Acronyms);
        times["enumerations"] = Milliseconds(() => _ = model.Enumerations);
        times["announcements"] = Milliseconds(() => _ = model.Announcements);
        times["people"] = Milliseconds(() => _ = model.People);
        foreach (var rule in Rules)
            times[rule.Name] = Milliseconds(() => Run(rule, model));

        return times;
    }

    private static void Run(Rule rule, SemanticModel model)
    {
        var count = 0;
        foreach (var finding in rule.Check.Run(model, rule))
        {
            if (++count == 10_000)
                return;
        }
    }

    private static double Milliseconds(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Escaped(string pattern) => '"' + pattern.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + '"';
}
