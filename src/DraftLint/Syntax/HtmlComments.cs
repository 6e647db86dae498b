using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>Finds the comments in HTML, <c>&lt;!-- like this one --&gt;</c>.</summary>
internal static class HtmlComments
{
    private const string Opening = "<!--";
    private const string Closing = "-->";

    /// <summary>The comment that fills <paramref name="span"/>; one that nobody closed ends with it.</summary>
    public static CommentBlock At(string source, TextSpan span)
    {
        var inner = source.AsSpan(span.Start, span.Length)[Opening.Length..];
        if (inner.EndsWith(Closing, StringComparison.Ordinal))
            inner = inner[..^Closing.Length];

        return new CommentBlock(span, inner.Trim().ToString());
    }

    /// <summary>Adds all comments in the HTML at <paramref name="span"/>.</summary>
    public static void Find(string source, TextSpan span, List<CommentBlock> comments)
    {
        var at = span.Start;
        while (true)
        {
            var opening = source.AsSpan(at, span.End - at).IndexOf(Opening, StringComparison.Ordinal);
            if (opening < 0)
                return;

            var start = at + opening;
            var behind = start + Opening.Length;
            var closing = source.AsSpan(behind, span.End - behind).IndexOf(Closing, StringComparison.Ordinal);
            at = closing < 0 ? span.End : behind + closing + Closing.Length;
            comments.Add(At(source, TextSpan.FromBounds(start, at)));
        }
    }
}
