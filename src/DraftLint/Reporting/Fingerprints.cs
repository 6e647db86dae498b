using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>
/// Names for findings that stay the same when text above them moves: a hash of the path, the rule, the reported words and the words
/// around them on their line, and a count that tells equal ones apart ("1f0c5a9be2d34477:1").
/// </summary>
internal sealed class Fingerprints
{
    private const int WordsAround = 5;

    /// <summary>UTF-16 code units looked at on each side, and of the reported words: a line may be endless.</summary>
    private const int UnitsAround = 80;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprints of a draft's findings, in their order. To be asked once for each draft of a run.</summary>
    public ImmutableArray<string> Of(LintResult draft, string path)
    {
        var names = ImmutableArray.CreateBuilder<string>(draft.Diagnostics.Length);
        foreach (var finding in draft.Diagnostics)
        {
            var key = Hash(path + "\n" + finding.Rule.Id + "\n" + Context(draft.Source, finding.Span));
            var count = seen.GetValueOrDefault(key) + 1;
            seen[key] = count;
            names.Add(key + ":" + count.ToString(CultureInfo.InvariantCulture));
        }

        return names.MoveToImmutable();
    }

    private static string Context(SourceText source, TextSpan span)
    {
        var line = source.SpanOfLine(source.PositionOf(span.Start).Line);
        var start = Math.Min(span.Start, line.End);
        var end = Math.Max(start, Math.Min(span.End, line.End));
        var before = Words(source.Content.AsSpan(Math.Max(line.Start, start - UnitsAround)..start));
        var inside = Words(source.Content.AsSpan(start, Math.Min(end - start, UnitsAround)));
        var after = Words(source.Content.AsSpan(end..Math.Min(line.End, end + UnitsAround)));
        return string.Join(' ', before.TakeLast(WordsAround)) + "|" + string.Join(' ', inside) + "|" + string.Join(' ', after.Take(WordsAround));
    }

    private static List<string> Words(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
            words.Add(word.ToString());

        return words;
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
