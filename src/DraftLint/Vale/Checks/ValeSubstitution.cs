using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DraftLint.Phrases;
using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>substitution</c>: wordings with better ones; of several the longest pattern comes first.</summary>
/// <remarks>The message has the better wording first, then the one that stands there. With <c>action: replace</c> several better ones stand with <c>|</c> between them.</remarks>
internal sealed class ValeSubstitution : ValeCheck, IValeSearch
{
    private readonly ValeAlternation patterns;
    private readonly ImmutableArray<string> right;
    private readonly ImmutableArray<PhraseExpression?> rightForms;
    private readonly ValeExceptions exceptions;
    private readonly bool capitalizes;

    /// <summary>Reads the options.</summary>
    public ValeSubstitution(RuleOptions options)
        : base(options)
    {
        var isNonword = options.Flag("nonword", byDefault: false);
        exceptions = ValeExceptions.Read(options);
        capitalizes = options.Flag("capitalize", byDefault: false);
        _ = options.Text("pos", ""); // Vale itself no longer looks at parts of speech here.

        var swap = options.Map("swap");
        var kept = new List<int>();
        var reader = new ValePatterns(options, options.Flag("ignorecase", byDefault: false));
        var order = Enumerable.Range(0, swap.Count).OrderByDescending(i => swap[i].Key.Length);
        patterns = reader.Join("swap", [.. swap.Select(static pair => pair.Key)], key => isNonword ? $"(?:{key})" : ValePatterns.Bounded(key), kept, order);
        right = [.. kept.Select(i => swap[i].Value)];
        var forms = new ValePatterns(options, ignoresCase: false);
        rightForms = [.. kept.Select(i => Action.Name == "replace" || ValePatterns.IsPhrase(swap[i].Value) || PatternCompiler.FaultOf(swap[i].Value) is not null ? null : forms.Make("swap", i, swap[i].Value, $"^(?:{swap[i].Value})$"))];
    }

    public IEnumerable<ValeAlternation> Alternations => [patterns];

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        foreach (var unit in draft.UnitsOf(Scope))
        {
            foreach (var match in draft.MatchesIn(unit, patterns))
            {
                var words = match.Match.Value;
                var better = RightOf(match.Match, match.Item);
                if (!IsRight(words, better, match.Item) && !exceptions.StandIn(words) && !exceptions.Surround(unit.Text.Text, match.Match.Index, match.Match.Length))
                    yield return At(unit, match, better);
            }
        }
    }

    private ValeAlert At(ValeUnit unit, ValeMatch match, string better)
    {
        var words = match.Match.Value;
        if (Action.Name != "replace" || !Action.Parameters.IsEmpty)
            return ValeAlert.Of(unit, match, better, words);

        var choices = ChoicesIn(better);
        if (capitalizes && StartsCapital(words))
            choices = [.. choices.Select(Capitalized)];

        return ValeAlert.Of(unit, match, ValeMessage.ListOf(choices), words) with { Choices = choices, IsQuoted = true };
    }

    private bool IsRight(string words, string better, int item)
    {
        if (Action.Name == "replace")
            return ChoicesIn(better).Contains(words, StringComparer.Ordinal);

        return better == words || (rightForms[item] is { } form && form.StandsIn(words));
    }

    private string RightOf(Match match, int item)
    {
        var better = right[item];
        if (capitalizes && StartsCapital(match.Value))
            better = Capitalized(better);

        return better.Contains('$', StringComparison.Ordinal) ? match.Result(better) : better;
    }

    private static ImmutableArray<string> ChoicesIn(string better) =>
        [.. better.Replace(@"\|", "\u0001", StringComparison.Ordinal).Split('|', StringSplitOptions.RemoveEmptyEntries).Select(static choice => choice.Replace('\u0001', '|'))];

    private static bool StartsCapital(string words) => words.Length > 0 && !char.IsLower(words[0]);

    private static string Capitalized(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
