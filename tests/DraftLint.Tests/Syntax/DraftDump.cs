using System.Globalization;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Tests.Syntax;

/// <summary>A draft as text: a node, its place and its words a line; inlines and the source of each word below their block.</summary>
internal static class DraftDump
{
    public static string Of(Draft draft)
    {
        using var dump = new StringWriter(CultureInfo.InvariantCulture);
        if (draft.FrontMatter is { } matter)
            Write(dump, matter, draft.Source);

        foreach (var block in draft.Prose)
            Write(dump, block, draft.Source);

        foreach (var list in draft.Lists)
            dump.Write($"list {Place(list.Span)} {(list.IsOrdered ? $"ordered from {list.Start}" : "bulleted")}: {string.Join(' ', list.Items.Select(item => $"{Place(item.Span)}={string.Join('+', item.Blocks.Select(block => block.Index))}"))}\n");

        foreach (var other in draft.Others)
            dump.Write($"{other.Kind} {Place(other.Span)} {Quoted(draft.Source[other.Span])}\n");

        foreach (var comment in draft.Comments)
            dump.Write($"comment {Place(comment.Span)} {Quoted(comment.Text)}\n");

        return dump.ToString();
    }

    private static void Write(StringWriter dump, FrontMatter matter, SourceText source)
    {
        dump.Write($"front matter {Place(matter.Span)}\n");
        foreach (var field in matter.Fields)
            dump.Write($"  {Place(field.KeySpan)} {Quoted(field.Key)}: {Place(field.ValueSpan)} {(field.Value is null ? "no scalar" : Quoted(field.Value))} from {Quoted(source[field.ValueSpan])}\n");

        foreach (var fault in matter.Faults)
            dump.Write($"  fault {Place(fault.Span)} {fault.Message}\n");
    }

    private static void Write(StringWriter dump, ProseBlock block, SourceText source)
    {
        var place = block.Place;
        dump.Write($"{block.Index} {block.Kind} {Place(block.Span)}");
        dump.Write(place.HeadingLevel > 0 ? $" level {place.HeadingLevel}" : "");
        dump.Write(place.QuoteDepth > 0 ? $" quoted {place.QuoteDepth}" : "");
        dump.Write(place.Item is { } item ? $" item {item.Index} of {Place(item.List.Span)}" : "");
        dump.Write(place.Footnote is { } label ? $" footnote {label}" : "");
        dump.Write(place.Table >= 0 ? $" table {place.Table} row {place.Row} column {place.Column}" : "");
        dump.Write($" {Quoted(block.Text)}\n");
        foreach (var inline in block.Inlines)
        {
            dump.Write($"  {inline.Kind} {Place(inline.Source)} {Quoted(block.Text.Substring(inline.Start, inline.Length))} from {Quoted(source[inline.Source])}");
            dump.Write(inline.Target is { } target ? $" to {Quoted(target)}" : "");
            dump.Write(inline.TargetSource is { } span ? $" at {Place(span)} {Quoted(source[span])}\n" : "\n");
        }

        foreach (var segment in block.Map.Segments)
        {
            var words = block.Text.Substring(segment.Start, segment.Length);
            var original = source[new TextSpan(segment.SourceStart, segment.SourceLength)];
            dump.Write($"    {segment.SourceStart}: {Quoted(words)}{(words == original ? "" : $" from {Quoted(original)}")}\n");
        }
    }

    private static string Place(TextSpan span) => $"{span.Start}..{span.End}";

    private static string Quoted(string text)
    {
        text = text.Length > 90 ? string.Concat(text.AsSpan(0, 44), " ... ", text.AsSpan(text.Length - 40)) : text;
        return "'" + text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
            .Replace("\u00a0", "\\u00a0", StringComparison.Ordinal).Replace("\ufffc", "\\ufffc", StringComparison.Ordinal) + "'";
    }
}
