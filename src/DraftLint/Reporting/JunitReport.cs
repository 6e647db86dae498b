using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using DraftLint.Diagnostics;
using DraftLint.Rules;

namespace DraftLint.Reporting;

/// <summary>What the examples of rules gave, in the XML that build servers read: a suite for each rule, a case for each example.</summary>
/// <remarks>There are no times in it: equal runs give equal files.</remarks>
public static class JunitReport
{
    private const string FaultSuite = "rule files";

    /// <summary>Writes the document, indented, with a line end behind it.</summary>
    public static void Write(ImmutableArray<RuleProof> proofs, IReadOnlyList<Problem> problems, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(writer);
        using (var xml = XmlWriter.Create(writer, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteRaw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); // The writer knows a text's encoding, not the file's.
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "draftlint test");
            Counts(xml, proofs.Sum(CaseCount) + problems.Count, proofs.Sum(proof => proof.FailedCount), problems.Count);
            foreach (var proof in proofs)
                WriteSuite(xml, proof);

            if (problems.Count > 0)
                WriteProblems(xml, problems);

            xml.WriteEndElement();
        }

        writer.Write('\n');
    }

    private static void WriteSuite(XmlWriter xml, RuleProof proof)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Legal(proof.Rule.Name));
        xml.WriteAttributeString("file", Legal(proof.Rule.Origin.File));
        Counts(xml, CaseCount(proof), proof.FailedCount, 0);
        foreach (var result in proof.Examples)
            WriteCase(xml, proof.NameOf(result), proof.Rule, result.Example.Origin, result.Holds ? null : "The example does not hold.", result.Explanation);

        if (proof.Lack is { } lack)
            WriteCase(xml, "has a bad and a good example", proof.Rule, proof.Rule.Origin, lack, lack);

        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, string name, Rule rule, RuleOrigin place, string? failure, string explanation)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", Legal(rule.Name));
        xml.WriteAttributeString("name", Legal(name));
        Place(xml, place.File, place.Position.Line);
        if (failure is not null)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("message", Legal(failure));
            xml.WriteString(Legal(string.Create(CultureInfo.InvariantCulture, $"{place.File}:{place.Position.Line}:{place.Position.Column}\n{explanation}")));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteProblems(XmlWriter xml, IReadOnlyList<Problem> problems)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", FaultSuite);
        Counts(xml, problems.Count, 0, problems.Count);
        foreach (var problem in problems)
        {
            xml.WriteStartElement("testcase");
            xml.WriteAttributeString("classname", FaultSuite);
            xml.WriteAttributeString("name", Legal(string.Create(CultureInfo.InvariantCulture, $"{problem.File} {problem.Position?.Line}:{problem.Position?.Column}")));
            Place(xml, problem.File ?? "", problem.Position?.Line ?? 1);
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", Legal(problem.Message));
            xml.WriteAttributeString("type", problem.Id);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static int CaseCount(RuleProof proof) => proof.Examples.Length + (proof.Lack is null ? 0 : 1);

    private static void Counts(XmlWriter xml, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    private static void Place(XmlWriter xml, string file, int line)
    {
        xml.WriteAttributeString("file", Legal(file));
        xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A text without the characters that XML has no way to write: <c>U+0007</c> in their place.</summary>
    private static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                legal.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i]))
                legal.Append(text[i]);
            else
                legal.Append(CultureInfo.InvariantCulture, $"U+{(int)text[i]:X4}");
        }

        return legal.ToString();
    }
}
