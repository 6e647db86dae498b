using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Text;

namespace DraftLint.Checks.People;

/// <summary>An office named almost rightly: "Secretary State Antony Blinken", "Attorney of General Maria Lund".</summary>
internal sealed class MalformedTitle : Check
{
    private readonly HashSet<string> right;

    public MalformedTitle(RuleOptions options) => right = new HashSet<string>(options.List("titles"), StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var title in model.People.MalformedTitles)
        {
            var words = title.Words.Text.ReplaceLineEndings(" ");
            if (right.Contains(words))
                continue;

            yield return rule.At(title.Span, null, ("title", words), ("office", title.Meant.Text)) with
            {
                Fix = Fix.Suggestion($"Write \"{title.Meant.Text}\"", new TextEdit(title.Words.InSource, title.Meant.Text)),
            };
        }
    }
}
