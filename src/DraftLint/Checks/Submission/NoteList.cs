using System.Globalization;
using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>The notes that a draft writes out at its end, to which <c>[12]</c> in the text may belong.</summary>
internal sealed class NoteList
{
    private static readonly string[] Headings = ["notes", "references", "sources", "endnotes", "footnotes", "citations", "bibliography", "works cited"];

    private readonly HashSet<int> numbers = [];
    private readonly bool hasHeading;

    /// <summary>Looks for the notes of a draft.</summary>
    public NoteList(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            hasHeading |= IsHeading(block.Text.AsSpan().Trim().TrimEnd(':'));
            if (block.Tokens is [{ Kind: TokenKind.OpenBracket }, { Kind: TokenKind.Number } number, { Kind: TokenKind.CloseBracket }, _, ..] && int.TryParse(block.TextOf(number), NumberStyles.None, CultureInfo.InvariantCulture, out var value))
                numbers.Add(value);
        }
    }

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        foreach (var heading in Headings)
        {
            if (line.Equals(heading, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether the note of the mark at an opening bracket is there.</summary>
    public bool Has(ProseBlock block, int bracket) =>
        hasHeading || (int.TryParse(block.TextOf(block.Tokens[bracket + 1]), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && numbers.Contains(number));
}
