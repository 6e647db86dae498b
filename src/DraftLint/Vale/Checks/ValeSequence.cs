using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>sequence</c> of words by pattern: each token is one word, with up to <c>skip</c> words before it; <c>negate</c> wants any other word there.</summary>
/// <remarks>Parts of speech would need a tagger: a rule that asks for them is refused when it is read, see <see cref="ValeKinds"/>.</remarks>
internal sealed class ValeSequence : ValeCheck
{
    private readonly ImmutableArray<Step> steps;
    private readonly ImmutableArray<PhraseExpression> exceptions;

    /// <summary>Reads the options.</summary>
    public ValeSequence(RuleOptions options)
        : base(options, "sentence")
    {
        var reader = new ValePatterns(options, options.Flag("ignorecase", byDefault: false));
        var tokens = options.Mappings("tokens");
        var found = ImmutableArray.CreateBuilder<Step>(tokens.Count);
        for (var i = 0; i < tokens.Count; i++)
        {
            var pattern = tokens[i].GetValueOrDefault("pattern", "");
            var isNegated = tokens[i].GetValueOrDefault("negate", "false") == "true";
            _ = int.TryParse(tokens[i].GetValueOrDefault("skip", "0"), NumberStyles.None, CultureInfo.InvariantCulture, out var skip);
            found.Add(new Step(pattern.Length == 0 ? null : reader.Make("tokens", -1, pattern, $"^(?:{pattern})$"), isNegated, Math.Clamp(skip, 0, 50)));
        }

        steps = found.ToImmutable();
        var texts = options.List("exceptions");
        var plain = new ValePatterns(options, ignoresCase: false);
        exceptions = [.. Enumerable.Range(0, texts.Count).Select(i => plain.Make("exceptions", i, texts[i], texts[i])).OfType<PhraseExpression>()];
    }

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        if (steps.IsEmpty || steps.All(static step => step.Pattern is null))
            yield break;

        foreach (var unit in draft.UnitsOf(Scope))
        {
            var words = WordsOf(unit.Text.Text);
            var dead = new HashSet<(int Word, int Step)>();
            for (var i = 0; i < words.Count; i++)
            {
                if (EndOf(unit.Text.Text, words, i, 0, dead) is not (> 0 and var end) || IsExcepted(unit.Text.Text, words[i].Start))
                    continue;

                var length = words[end - 1].End - words[i].Start;
                yield return new ValeAlert(unit, words[i].Start, length, [.. words[i..end].Select(word => unit.Text.Text.Substring(word.Start, word.Length))]);
                i = end - 1;
            }
        }
    }

    /// <summary>Index behind the last word if the steps from one on match from a word on, else 0. Skipped words come before a step; the first step skips none.</summary>
    private int EndOf(string text, List<TextSpan> words, int word, int step, HashSet<(int Word, int Step)> dead)
    {
        if (step == steps.Length)
            return word;

        if (dead.Contains((word, step)))
            return 0;

        for (var skipped = 0; skipped <= (step == 0 ? 0 : steps[step].Skip); skipped++)
        {
            var at = word + skipped;
            if (at >= words.Count)
                break;

            if (steps[step].Takes(text.Substring(words[at].Start, words[at].Length)) && EndOf(text, words, at + 1, step + 1, dead) is var end and > 0)
                return end;
        }

        dead.Add((word, step));
        return 0;
    }

    private bool IsExcepted(string text, int at) => exceptions.Any(exception => exception.MatchesIn(text).Any(match => match.Index <= at && at < match.Index + match.Length));

    /// <summary>Words and, each by itself, the signs around them.</summary>
    private static List<TextSpan> WordsOf(string text)
    {
        var words = new List<TextSpan>();
        var at = 0;
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (at > start && at + 1 < text.Length && text[at] is '\'' or '’' or '-' or '.' && char.IsLetterOrDigit(text[at + 1]))))
                at++;

            if (at == start)
                at++;

            if (!char.IsWhiteSpace(text[start]))
                words.Add(TextSpan.FromBounds(start, at));
        }

        return words;
    }

    private readonly record struct Step(PhraseExpression? Pattern, bool IsNegated, int Skip)
    {
        public bool Takes(string word) => Pattern is null || Pattern.StandsIn(word) != IsNegated;
    }
}
