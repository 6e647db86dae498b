using System.Collections.Immutable;
using DraftLint.Syntax;
using DraftLint.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DraftLint.Yaml;

/// <summary>Reads YAML into a tree with positions. Nothing is expanded: an alias is a problem, so no file can grow while it is read.</summary>
/// <remarks>Made of the event parser alone, which needs no reflection.</remarks>
internal sealed class YamlReader
{
    private const int MaxLength = 1_000_000;
    private const int MaxDepth = 32;

    private readonly Parser parser;
    private readonly YamlProblems problems;
    private readonly int offset;
    private readonly int firstLine;
    private readonly SourceText? joined;

    /// <param name="text">The text, or the same with the lines of quoted values joined.</param>
    /// <param name="offset">Where it begins in its file.</param>
    /// <param name="firstLine">The line of that place, 1-based.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <param name="joined">The file, if lines were joined, so that those of the text don't count.</param>
    private YamlReader(string text, int offset, int firstLine, YamlProblems problems, SourceText? joined = null)
    {
        this.joined = joined;
        parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        this.problems = problems;
        this.offset = offset;
        this.firstLine = firstLine;
    }

    /// <summary>Reads the one document of a file. Null, with a problem, if it is empty or no YAML.</summary>
    public static YamlNode? Read(SourceText source, YamlProblems problems) => Read(source, new TextSpan(0, source.Content.Length), problems);

    /// <summary>Reads a part of a file that begins at a line start. Positions and spans are those of the whole file.</summary>
    public static YamlNode? Read(SourceText source, TextSpan part, YamlProblems problems)
    {
        var start = source.PositionOf(part.Start);
        if (part.Length > MaxLength)
        {
            problems.Add(start, $"The file is longer than {MaxLength:N0} characters.");
            return null;
        }

        var text = source[part];
        try
        {
            var node = new YamlReader(text, part.Start, start.Line, problems).Document();
            if (node is YamlScalar { IsNull: true })
            {
                problems.Add(start, "The file is empty.");
                return null;
            }

            return node;
        }
        catch (YamlException) when (AsJoined(source, part, start.Line, problems) is { } node)
        {
            return node;
        }
        catch (YamlException fault)
        {
            var (place, sentence) = YamlFault.Explain(text, fault);
            var line = place.Line + start.Line - 1;
            problems.Add(line > source.LineCount ? source.PositionOf(part.End) : place with { Line = line }, sentence);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner's own slip where a text ends inside brackets.
            problems.Add(source.PositionOf(part.End), "No YAML: a bracket is not closed.");
            return null;
        }
    }

    /// <summary>The same with the lines of quoted values joined, as other readers of YAML take them; null if there are none, or that is no YAML either.</summary>
    private static YamlNode? AsJoined(SourceText source, TextSpan part, int firstLine, YamlProblems problems)
    {
        var text = source[part];
        var inOne = QuotedLines.Joined(text);
        try
        {
            return ReferenceEquals(inOne, text) ? null : new YamlReader(inOne, part.Start, firstLine, problems, source).Document();
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            problems.Add(new LinePosition(firstLine, 1), "The file is empty.");
            return null;
        }

        parser.Consume<DocumentStart>();
        var root = Node(depth: 0);
        if (root is null)
            return null;

        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            problems.Add(PositionOf(second.Start), "A second document begins here; one file holds one document.");

        return root;
    }

    /// <summary>Null where reading can't go on.</summary>
    private YamlNode? Node(int depth)
    {
        if (depth > MaxDepth)
        {
            problems.Add(PositionOf(parser.Current!.Start), $"Nested more than {MaxDepth} levels deep.");
            return null;
        }

        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            problems.Add(PositionOf(alias.Start), $"\"*{alias.Value}\" is an alias; write the value out.");
            return null;
        }

        if (parser.TryConsume<Scalar>(out var scalar))
            return ScalarOf(scalar);

        return parser.Accept<SequenceStart>(out _) ? Sequence(depth) : Mapping(depth);
    }

    private YamlScalar ScalarOf(Scalar scalar) =>
        new(SpanOf(scalar.Start, scalar.End), PositionOf(scalar.Start), scalar.Value, scalar.Style is ScalarStyle.Plain or ScalarStyle.Any);

    private YamlSequence? Sequence(int depth)
    {
        var start = parser.Consume<SequenceStart>().Start;
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
        {
            if (Node(depth + 1) is not { } item)
                return null;

            items.Add(item);
        }

        var end = parser.Consume<SequenceEnd>().End;
        return new YamlSequence(SpanOf(start, end), PositionOf(start), items.ToImmutable());
    }

    private YamlMapping? Mapping(int depth)
    {
        var start = parser.Consume<MappingStart>().Start;
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lineByKey = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!parser.Accept<MappingEnd>(out _))
        {
            if (!parser.TryConsume<Scalar>(out var key))
            {
                problems.Add(PositionOf(parser.Current!.Start), "A key must be a word, not a list, a mapping or an alias; a text that begins with [ or { needs quotation marks.");
                return null;
            }

            if (Node(depth + 1) is not { } value)
                return null;

            if (lineByKey.TryAdd(key.Value, PositionOf(key.Start).Line))
                entries.Add(new YamlEntry(ScalarOf(key), value));
            else
                problems.Add(PositionOf(key.Start), $"The key \"{key.Value}\" stands here twice; the first is on line {lineByKey[key.Value]}.");
        }

        var end = parser.Consume<MappingEnd>().End;
        return new YamlMapping(SpanOf(start, end), PositionOf(start), entries.ToImmutable());
    }

    private LinePosition PositionOf(Mark mark) => joined?.PositionOf((int)mark.Index + offset) ?? new((int)mark.Line + firstLine - 1, (int)mark.Column);

    private TextSpan SpanOf(Mark start, Mark end) => TextSpan.FromBounds((int)start.Index + offset, Math.Max((int)end.Index, (int)start.Index) + offset);
}
