using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Comments;

/// <summary>Front matter that is no YAML, that never closes, or whose <c>date:</c> is no day: the draft is linted without it.</summary>
/// <remarks>What is wrong under <c>draftlint:</c> is told by <see cref="DraftSettings"/>, which reads it before any check runs.</remarks>
internal sealed class MalformedFrontMatter : Check
{
    public override bool NeedsOtherRules => true;

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (model.Draft.FrontMatter is not { } frontMatter)
        {
            if (UnclosedFrontMatter.Of(model.Draft.Source) is { } unclosed)
                yield return Report(rule, model.Draft.Source, unclosed);

            yield break;
        }

        foreach (var fault in frontMatter.Faults)
            yield return rule.At(fault.Span, model.Draft.Source[fault.Span], words: ("fault", fault.Message.TrimEnd('.')));

        if (frontMatter["date"] is not { } date || date.ValueSpan.Length == 0 || date.Value is "" or "~" or "null")
            yield break;

        if (date.Value is null || !DraftDate.TryParse(date.Value, out _))
            yield return rule.At(date.ValueSpan, date.Value ?? model.Draft.Source[date.ValueSpan], "date");
    }

    private static Diagnostic Report(Rule rule, SourceText source, UnclosedFrontMatter unclosed) => rule.At(unclosed.Opening, source[unclosed.Opening], "unclosed") with
    {
        Related = [new RelatedSpan(unclosed.LastKey, "its last key")],
        Fix = Fix.Suggestion("Put --- on a line of its own behind the last key", new TextEdit(new TextSpan(unclosed.End, 0), unclosed.End == unclosed.LastKey.End ? "\n---\n" : "---\n")),
    };
}
