using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>
/// Names for findings that stay the same when the text around them changes, moves or gets another file name: a hash of the rule, the reported words and
/// the words around them in their sentence, and a count that tells equal ones apart ("1f0c5a9be2d34477:1").
/// </summary>
internal sealed class Fingerprints
{
    private const int WordsAround = 5;

    /// <summary>UTF-16 code units looked at on each side, and of the reported words: a line may be endless.</summary>
    private const int UnitsAround = 80;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>The fingerprints of a draft's findings, in their order. To be asked once for each draft of a run.</summary>
    public ImmutableArray<string> Of(LintResult draft)
    {
        var names = ImmutableArray.CreateBuilder<string>(draft.Diagnostics.Length);
        foreach (var finding in draft.Diagnostics)
            names.Add(Counted(Hash(finding.Rule.Id + "\n" + Context(draft.Source, finding))));

        return names.MoveToImmutable();
    }

    /// <summary>A fingerprint without its count.</summary>
    public static string KeyOf(string fingerprint) => fingerprint.LastIndexOf(':') is var colon and >= 0 ? fingerprint[..colon] : fingerprint;

    /// <summary>The next fingerprint of a key.</summary>
    public string Counted(string key)
    {
        var count = seen.GetValueOrDefault(key) + 1;
        seen[key] = count;
        return key + ":" + count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Context(SourceText source, Diagnostic finding)
    {
        var span = finding.Span;

        // What is missing has no words: it is known by the message, less the numbers that grow with the draft.
        if (span.IsEmpty)
            return string.Concat(finding.Message.Where(c => !char.IsAsciiDigit(c)));

        var line = source.SpanOfLine(source.PositionOf(span.Start).Line);
        var start = Math.Min(span.Start, line.End);
        var end = Math.Max(start, Math.Min(span.End, line.End));
        var before = Words(BehindSentence(source.Content.AsSpan(Math.Max(line.Start, start - UnitsAround)..start)));
        var inside = Words(source.Content.AsSpan(start, Math.Min(end - start, UnitsAround)));
        var after = Words(SentenceOnly(source.Content.AsSpan(end..Math.Min(line.End, end + UnitsAround))));
        return string.Join(' ', before.TakeLast(WordsAround)) + "|" + string.Join(' ', inside) + "|" + string.Join(' ', after.Take(WordsAround));
    }

    /// <summary>What stands behind the last end of a sentence. An abbreviation passes for one: then a word less is known, and nothing is wrong.</summary>
    private static ReadOnlySpan<char> BehindSentence(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] == ' ' && EndsSentence(text[..i]))
                return text[i..];
        }

        return text;
    }

    private static ReadOnlySpan<char> SentenceOnly(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == ' ' && EndsSentence(text[..i]))
                return text[..i];
        }

        return text;
    }

    private static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd("\"'\u201D\u2019)*_ ") is [.., '.' or '!' or '?' or '\u2026'];

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
