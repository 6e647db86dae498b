using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Diagnostics;

/// <summary>How far a fix may be trusted, in the order of trust.</summary>
public enum FixKind
{
    /// <summary>No edit is offered.</summary>
    None,

    /// <summary>A person must look at it.</summary>
    Suggestion,

    /// <summary>It may be applied unread.</summary>
    Safe,
}

/// <summary>Edits that mend one finding.</summary>
/// <param name="Kind">How far it may be trusted.</param>
/// <param name="Title">What it does, as an order: "Take out the second mention".</param>
/// <param name="Edits">Edits of the source that do not overlap, sorted by place.</param>
public sealed record Fix(FixKind Kind, string Title, ImmutableArray<TextEdit> Edits)
{
    /// <summary>A fix that a person must look at.</summary>
    public static Fix Suggestion(string title, params ReadOnlySpan<TextEdit> edits) => new(FixKind.Suggestion, title, [.. edits]);

    /// <summary>A fix that may be applied unread.</summary>
    public static Fix Safe(string title, params ReadOnlySpan<TextEdit> edits) => new(FixKind.Safe, title, [.. edits]);

    /// <summary>The fix with no more trust than <paramref name="most"/>; null if that is none.</summary>
    internal Fix? CappedAt(FixKind most) => most == FixKind.None ? null : most < Kind ? this with { Kind = most } : this;

    /// <summary>The text with all edits of the fixes made; a fix that overlaps an earlier one is left out.</summary>
    /// <param name="text">The text for which the fixes were made.</param>
    /// <param name="fixes">The fixes; of two that overlap, the first in this order is made.</param>
    public static string Apply(string text, IEnumerable<Fix> fixes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fixes);
        var edits = new EditSet();
        foreach (var fix in fixes)
            edits.TryAdd(fix.Edits);

        return RevisedText.Of(text).With(edits.Edits).Content;
    }
}
