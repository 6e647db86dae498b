using DraftLint.Rules;

namespace DraftLint.Vale.Checks;

/// <summary>Vale's <c>capitalization</c>: a piece of text in the wrong capitals. All of it is reported.</summary>
internal sealed class ValeCapitalization : ValeCheck
{
    private readonly ValeExceptions exceptions;
    private readonly ValeCapitals capitals;

    /// <summary>Reads the options.</summary>
    public ValeCapitalization(RuleOptions options)
        : base(options)
    {
        exceptions = ValeExceptions.Read(options);
        capitals = ValeCapitals.Read(options, exceptions);
    }

    protected override IEnumerable<ValeAlert> Find(ValeDraft draft)
    {
        foreach (var unit in draft.UnitsOf(Scope))
        {
            var text = unit.Text.Text;
            if (capitals.IsRight(text, out var right))
                continue;

            var choices = Action is { Name: "replace", Parameters.IsEmpty: true } && right is not null ? new[] { right } : [];
            yield return new ValeAlert(unit, 0, text.Length, [text, right ?? ""]) { Choices = choices };
        }
    }
}
