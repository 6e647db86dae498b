using System.Collections.Immutable;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Reporting;

/// <summary>Turns findings into bytes and back, for as long as the process runs: a rule is known by a number.</summary>
internal sealed class PackedFindings
{
    private readonly Lock access = new();
    private readonly List<Rule> rules = [];
    private readonly Dictionary<Rule, int> numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>The bytes of findings.</summary>
    public byte[] Write(ImmutableArray<Diagnostic> findings)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        WriteAll(writer, findings, Write);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>The findings of bytes that this object has made.</summary>
    public ImmutableArray<Diagnostic> Read(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        return ReadAll(reader, Read);
    }

    private void Write(BinaryWriter writer, Diagnostic finding)
    {
        writer.Write7BitEncodedInt(NumberOf(finding.Rule));
        Write(writer, finding.Span);
        writer.Write((byte)finding.Severity);
        writer.Write(finding.Message);
        writer.Write(finding.Label);
        WriteAll(writer, finding.Related, WriteRelated);
        WriteAll(writer, finding.Notes, (target, note) => target.Write(note));
        Write(writer, finding.Help);
        writer.Write(finding.IsKnown);
        writer.Write(finding.Fix is not null);
        if (finding.Fix is { } fix)
            Write(writer, fix);

        writer.Write(finding.Suppression is not null);
        if (finding.Suppression is { } suppression)
        {
            Write(writer, suppression.Comment);
            Write(writer, suppression.Reason);
        }
    }

    private Diagnostic Read(BinaryReader reader) => new(RuleOf(reader.Read7BitEncodedInt()), ReadSpan(reader), (Severity)reader.ReadByte(), reader.ReadString())
    {
        Label = reader.ReadString(),
        Related = ReadAll(reader, ReadRelated),
        Notes = ReadAll(reader, source => source.ReadString()),
        Help = ReadText(reader),
        IsKnown = reader.ReadBoolean(),
        Fix = reader.ReadBoolean() ? new Fix((FixKind)reader.ReadByte(), reader.ReadString(), ReadAll(reader, ReadEdit)) : null,
        Suppression = reader.ReadBoolean() ? new Suppression(ReadSpan(reader), ReadText(reader)) : null,
    };

    private int NumberOf(Rule rule)
    {
        lock (access)
        {
            if (numbers.TryGetValue(rule, out var number))
                return number;

            rules.Add(rule);
            return numbers[rule] = rules.Count - 1;
        }
    }

    private Rule RuleOf(int number)
    {
        lock (access)
            return rules[number];
    }

    private static void Write(BinaryWriter writer, Fix fix)
    {
        writer.Write((byte)fix.Kind);
        writer.Write(fix.Title);
        WriteAll(writer, fix.Edits, WriteEdit);
    }

    private static void WriteRelated(BinaryWriter writer, RelatedSpan related)
    {
        Write(writer, related.Span);
        writer.Write(related.Label);
    }

    private static RelatedSpan ReadRelated(BinaryReader reader) => new(ReadSpan(reader), reader.ReadString());

    private static void WriteEdit(BinaryWriter writer, TextEdit edit)
    {
        Write(writer, edit.Span);
        writer.Write(edit.NewText);
    }

    private static TextEdit ReadEdit(BinaryReader reader) => new(ReadSpan(reader), reader.ReadString());

    private static void Write(BinaryWriter writer, TextSpan span)
    {
        writer.Write7BitEncodedInt(span.Start);
        writer.Write7BitEncodedInt(span.Length);
    }

    private static TextSpan ReadSpan(BinaryReader reader)
    {
        var start = reader.Read7BitEncodedInt();
        return new TextSpan(start, reader.Read7BitEncodedInt());
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void WriteAll<T>(BinaryWriter writer, ImmutableArray<T> all, Action<BinaryWriter, T> write)
    {
        writer.Write7BitEncodedInt(all.Length);
        foreach (var one in all)
            write(writer, one);
    }

    private static ImmutableArray<T> ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var all = ImmutableArray.CreateBuilder<T>(reader.Read7BitEncodedInt());
        for (var i = 0; i < all.Capacity; i++)
            all.Add(read(reader));

        return all.MoveToImmutable();
    }
}
