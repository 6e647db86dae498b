using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Facts;

namespace DraftLint.Rules;

/// <summary>What the examples of one rule gave. A rule is proved by a bad and a good example at least, and by all that it has.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Examples">The examples, in the order of the file.</param>
public sealed record RuleProof(Rule Rule, ImmutableArray<ExampleResult> Examples)
{
    /// <summary>What the rule lacks, as a sentence; null if it has a bad and a good example.</summary>
    public string? Lack
    {
        get
        {
            // Vale's files have no place for examples.
            if (Rule.IsVale && Examples.IsEmpty)
                return null;

            var hasBad = Examples.Any(result => IsBad(result.Example));
            var hasGood = Examples.Any(result => !IsBad(result.Example));
            return (hasBad, hasGood) switch
            {
                (true, true) => null,
                (true, false) => "the rule has no good example, of what it must leave alone.",
                (false, true) => "the rule has no bad example, of what it reports.",
                _ => "the rule has no example; it needs a bad and a good one.",
            };
        }
    }

    /// <summary>How many examples hold.</summary>
    public int HeldCount => Examples.Count(result => result.Holds);

    /// <summary>How many examples don't hold, and one more if an example is lacking.</summary>
    public int FailedCount => Examples.Length - HeldCount + (Lack is null ? 0 : 1);

    /// <summary>Runs the examples of rules, in their order.</summary>
    public static ImmutableArray<RuleProof> Of(IEnumerable<Rule> rules, FactBook facts)
    {
        var tester = new RuleTester(facts);
        return [.. rules.Select(rule => new RuleProof(rule, tester.Run(rule)))];
    }

    /// <summary>The name of an example among those of its rule: "bad example 2".</summary>
    public string NameOf(ExampleResult result)
    {
        var isBad = IsBad(result.Example);
        var number = 1 + Examples.TakeWhile(other => !ReferenceEquals(other, result)).Count(other => IsBad(other.Example) == isBad);
        return $"{(isBad ? "bad" : "good")} example {number.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static bool IsBad(RuleExample example) => !example.Expected.IsEmpty;
}
