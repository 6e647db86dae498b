using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;

namespace DraftLint.Checks.Comments;

/// <summary>Front matter that is no YAML, or whose <c>date:</c> is no day: the draft is linted without it.</summary>
/// <remarks>What is wrong under <c>draftlint:</c> is told by <see cref="DraftSettings"/>, which reads it before any check runs.</remarks>
internal sealed class MalformedFrontMatter : Check
{
    public override bool NeedsOtherRules => true;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (model.Draft.FrontMatter is not { } frontMatter)
            yield break;

        foreach (var fault in frontMatter.Faults)
            yield return rule.At(fault.Span, model.Draft.Source[fault.Span], words: ("fault", fault.Message.TrimEnd('.')));

        if (frontMatter["date"] is not { } date || date.ValueSpan.Length == 0 || date.Value is "" or "~" or "null")
            yield break;

        if (date.Value is null || !DraftDate.TryParse(date.Value, out _))
            yield return rule.At(date.ValueSpan, date.Value ?? model.Draft.Source[date.ValueSpan], "date");
    }
}
