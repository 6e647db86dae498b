using DraftLint.Syntax;

namespace DraftLint.Checks.Typography;

/// <summary>Knows of tags and footnote marks, which leave nothing in the prose: the blanks on both sides of one are no slip.</summary>
internal static class InvisibleMarkup
{
    /// <summary>Whether such markup stands in a range of the prose, its ends included: "one &lt;br&gt; , two".</summary>
    public static bool StandsIn(ProseBlock block, int start, int end)
    {
        foreach (ref readonly var inline in block.Inlines.AsSpan())
        {
            if (inline.Kind is InlineKind.Html or InlineKind.FootnoteMark && inline.Start <= end && inline.End >= start)
                return true;
        }

        return false;
    }
}
