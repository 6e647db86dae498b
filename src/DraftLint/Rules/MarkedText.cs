using System.Collections.Immutable;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Rules;

/// <summary>A text with the places that must be reported: <c>Russia, {|first:China|}, Iran and [|China|] met.</c></summary>
/// <param name="Text">The text without its marks.</param>
/// <param name="Reported">The spans between <c>[|</c> and <c>|]</c>, sorted.</param>
/// <param name="Related">The spans between <c>{|label:</c> and <c>|}</c>, sorted.</param>
internal sealed record MarkedText(string Text, ImmutableArray<TextSpan> Reported, ImmutableArray<RelatedSpan> Related)
{
    /// <summary>Takes the marks out. Null, with what is wrong in <paramref name="fault"/>, if they don't match.</summary>
    public static MarkedText? Parse(string marked, out string? fault)
    {
        var text = new StringBuilder(marked.Length);
        var open = new Stack<(int Start, string? Label)>();
        var reported = new List<TextSpan>();
        var related = new List<RelatedSpan>();
        fault = null;
        for (var at = 0; at < marked.Length; at++)
        {
            var pair = marked.AsSpan(at, Math.Min(2, marked.Length - at));
            switch (pair)
            {
                case "[|" when at + 2 == marked.Length || marked[at + 2] != ']': // Of "[|[|]" the second bracket is the word itself.
                    open.Push((text.Length, null));
                    at++;
                    break;
                case "{|" when marked.IndexOf(':', at) is var colon and > 0:
                    open.Push((text.Length, marked[(at + 2)..colon]));
                    at = colon;
                    break;
                case "|]" when open.TryPeek(out var mark) && mark.Label is null:
                    reported.Add(TextSpan.FromBounds(open.Pop().Start, text.Length));
                    at++;
                    break;
                case "|}" when open.TryPeek(out var mark) && mark.Label is not null:
                    related.Add(new RelatedSpan(TextSpan.FromBounds(open.Pop().Start, text.Length), mark.Label));
                    at++;
                    break;
                case "|]" or "|}":
                    fault = $"The mark {pair} closes nothing.";
                    return null;
                default:
                    text.Append(marked[at]);
                    break;
            }
        }

        if (open.Count > 0)
        {
            fault = open.Peek().Label is null ? "A mark [| is never closed with |]." : "A mark {| is never closed with |}.";
            return null;
        }

        return new MarkedText(text.ToString(), [.. reported.Order()], [.. related.OrderBy(span => span.Span)]);
    }
}
