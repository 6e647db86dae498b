using System.Text.RegularExpressions;
using DraftLint.Checks;
using DraftLint.Checks.Patterns;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Text;

namespace DraftLint.Vale.Checks;

/// <summary>A place that a rule of Vale reports.</summary>
/// <param name="Unit">What it looked at.</param>
/// <param name="Start">Offset in its text, 0-based.</param>
/// <param name="Length">UTF-16 code units; 0 for something that is said of the whole.</param>
/// <param name="Values">What fills the verbs of the message, in order.</param>
internal readonly record struct ValeAlert(ValeUnit Unit, int Start, int Length, IReadOnlyList<string> Values)
{
    /// <summary>What the words could be instead.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Whether the first value brings its own quotation marks.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>The match of the rule's pattern, or null.</summary>
    public Match? Match { get; init; }

    /// <summary>The words.</summary>
    public string Text => Unit.Text.Text.Substring(Start, Length);

    /// <summary>A match.</summary>
    public static ValeAlert Of(ValeUnit unit, ValeMatch match, params IReadOnlyList<string> values) => new(unit, match.Match.Index, match.Match.Length, values) { Match = match.Match };
}

/// <summary>The C# behind one of Vale's extension points: reads the keys that all of them have and turns alerts into findings.</summary>
/// <param name="options">The rule's options.</param>
/// <param name="scope">The scope where none is set.</param>
/// <param name="measures">Whether it measures texts, the draft as a whole where no parts are named.</param>
internal abstract class ValeCheck(RuleOptions options, string scope = "text", bool measures = false) : Check
{
    private readonly int limit = options.Number("limit", 0);
    private readonly bool matchesCase = options.Flag("matchcase", byDefault: false);
    private readonly ValeIgnores ignores = ValeSettings.ReadIgnores(options);

    /// <summary>Where it looks.</summary>
    public ValeScope Scope { get; } = ValeScope.Read(options, scope, measures);

    /// <summary>What it offers to do.</summary>
    public ValeAction Action { get; } = ValeAction.Read(options);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var draft = model.ValeOf(ignores);
        var seen = new HashSet<int>();
        foreach (var alert in Find(draft))
        {
            var span = PlaceOf(alert);
            if (!seen.Add(span.Start) || (limit > 0 && seen.Count > limit))
                continue;

            var template = alert.IsQuoted ? ValeMessage.Unquoted(rule.Message) : rule.Message;
            yield return new Diagnostic(rule, span, rule.Severity, ValeMessage.Fill(template, alert.Values)) { Fix = FixOf(alert) };
        }
    }

    /// <summary>All alerts, in the order of the draft.</summary>
    protected abstract IEnumerable<ValeAlert> Find(ValeDraft draft);

    /// <summary>What is said of the whole stands where its block begins, of the summary at the start of the draft.</summary>
    private static TextSpan PlaceOf(ValeAlert alert)
    {
        if (alert.Length > 0)
            return alert.Unit.InSource(alert.Start, alert.Length);

        return alert.Unit.Block.IsWhole && alert.Start == 0 ? new TextSpan(0, 0) : alert.Unit.InSource(alert.Start, 0);
    }

    private Fix? FixOf(ValeAlert alert)
    {
        if (!Action.IsSome || alert.Length == 0)
            return null;

        var choices = alert.Choices.Count > 0 ? alert.Choices : Action.ChoicesFor(alert.Text, alert.Match);
        return choices is [var only] ? ValeAction.FixOf(alert.Unit, alert.Start, alert.Length, matchesCase ? ProseEdit.WithCapitalsOf(alert.Text, only) : only) : null;
    }
}
