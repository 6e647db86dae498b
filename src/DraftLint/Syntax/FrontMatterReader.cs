using System.Collections.Immutable;
using DraftLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DraftLint.Syntax;

/// <summary>Reads the YAML at the head of a draft from the parser's events: nothing in it is expanded, converted or executed.</summary>
internal sealed class FrontMatterReader
{
    /// <summary>Lists and mappings one in the other; a site's settings are three or four deep.</summary>
    private const int DepthLimit = 64;

    private readonly SourceText source;
    private readonly TextSpan body;
    private readonly Parser parser;
    private readonly ImmutableArray<FrontMatterField>.Builder fields = ImmutableArray.CreateBuilder<FrontMatterField>();
    private readonly ImmutableArray<FrontMatterFault>.Builder faults = ImmutableArray.CreateBuilder<FrontMatterFault>();

    private FrontMatterReader(SourceText source, TextSpan body)
    {
        this.source = source;
        this.body = body;
        parser = new Parser(new StringReader(QuotedLines.Joined(source[body])));
    }

    /// <summary>The front matter that fills <paramref name="span"/>, fences included.</summary>
    public static FrontMatter Read(SourceText source, TextSpan span)
    {
        var first = source.PositionOf(span.Start).Line;
        var last = source.PositionOf(span.End).Line;
        var start = last > first ? source.SpanOfLine(first + 1).Start : span.End;
        var between = TextSpan.FromBounds(start, Math.Max(start, source.SpanOfLine(last).Start));
        return PlainFrontMatter.Read(source.Content, between) is { } plain ? new FrontMatter(span, plain, []) : ReadFully(source, span, between);
    }

    /// <summary>The same by the full parser, whatever stands between the fences.</summary>
    internal static FrontMatter ReadFully(SourceText source, TextSpan span, TextSpan between)
    {
        var reader = new FrontMatterReader(source, between);
        reader.Read();
        return new FrontMatter(span, reader.fields.ToImmutable(), reader.faults.ToImmutable());
    }

    private void Read()
    {
        try
        {
            while (parser.MoveNext() && parser.Current is StreamStart or DocumentStart)
            {
            }

            if (parser.Current is MappingStart)
                ReadFields();
            else if (parser.Current is { } other and not StreamEnd and not Scalar { Value: "", Style: ScalarStyle.Plain })
                Report(OffsetOf(other.Start), OffsetOf(other.End), "The front matter has no keys.");
        }
        catch (YamlException exception)
        {
            Report(OffsetOf(exception.Start), OffsetOf(exception.End), Worded(exception.Message));
        }
        catch (InvalidOperationException)
        {
            // The scanner's own slip on "[a, b" without an end.
            var last = parser.Current is { } current ? OffsetOf(current.End) : body.Start;
            Report(last, last, "The front matter can't be read as YAML: a bracket is not closed.");
        }
    }

    private void ReadFields()
    {
        while (parser.MoveNext() && parser.Current is { } key and not MappingEnd)
        {
            var keySpan = SkipNode(key);
            if (!parser.MoveNext() || parser.Current is not { } value)
                return;

            var valueSpan = SkipNode(value);
            if (key is Scalar { Value: var name })
                fields.Add(new FrontMatterField(name, keySpan, (value as Scalar)?.Value, valueSpan));
            else
                Report(keySpan.Start, keySpan.End, "A key of the front matter is one word or phrase.");
        }
    }

    /// <summary>Reads to the end of a node that has begun; all of its source.</summary>
    private TextSpan SkipNode(ParsingEvent first)
    {
        var end = OffsetOf(first.End);
        var depth = first.NestingIncrease;
        while (depth > 0 && parser.MoveNext() && parser.Current is { } inner)
        {
            depth += inner.NestingIncrease;
            if (depth > DepthLimit)
                throw new YamlException(inner.Start, inner.End, $"lists and mappings are nested deeper than {DepthLimit}");

            // The end of a list or mapping without brackets stands where the next key begins.
            var start = OffsetOf(inner.Start);
            if (inner.NestingIncrease >= 0)
                end = OffsetOf(inner.End);
            else if (start < body.End && source.Content[start] is ']' or '}')
                end = start + 1;
        }

        var from = OffsetOf(first.Start);
        return new TextSpan(from, Trimmed(from, end).Length);
    }

    /// <summary>Adds a fault that covers at least one character, if there is one.</summary>
    private void Report(int start, int end, string message)
    {
        if (end <= start)
            end = Math.Min(start + 1, body.End);

        faults.Add(new FrontMatterFault(new TextSpan(start, Math.Max(Trimmed(start, end).Length, Math.Min(1, end - start))), message));
    }

    private ReadOnlySpan<char> Trimmed(int start, int end) => source.Content.AsSpan(start, Math.Max(0, end - start)).TrimEnd();

    private int OffsetOf(in Mark mark) => (int)Math.Clamp(body.Start + mark.Index, body.Start, body.End);

    private static string Worded(string fault)
    {
        if (fault.Contains("invalid mapping", StringComparison.Ordinal))
            return "A value with a colon and a blank in it needs quotation marks around it.";

        if (fault.Contains("tab character", StringComparison.Ordinal))
            return "A tab can't indent front matter; use blanks.";

        return $"The front matter can't be read as YAML: {char.ToLowerInvariant(fault[0])}{fault[1..].TrimEnd('.')}.";
    }
}
