using System.Buffers;

namespace DraftLint.Syntax;

/// <summary>Finds text that no writer writes and no parser bears: a list in sixty others, or thousands of open brackets in one paragraph.</summary>
/// <remarks>
/// The Markdown library takes time that grows with the square of the marks in a paragraph (4,000 of them take up to a second), and gives up beyond
/// ten thousand, or 128 blocks one in the other. The guard looks at each line once, before the library sees any.
/// </remarks>
internal sealed class NestingGuard
{
    /// <summary>Lists and block quotations one in the other.</summary>
    private const int DepthLimit = 60;

    /// <summary>Marks of one paragraph.</summary>
    private const long MarkLimit = 4_000;

    /// <summary>What each character adds to the sum of the squares: a long draft may have many paragraphs of a hundred marks.</summary>
    private const long SquaresPerCharacter = 4;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[*_~<:");

    private readonly string text;
    private readonly Stack<int> items = new();
    private long squares;
    private long marks;
    private long mostMarks;
    private int paragraph = -1;
    private char fence;
    private int fenceLength;
    private int fenceDepth;

    private NestingGuard(string text) => this.text = text;

    /// <summary>The offset of the line or paragraph that is too much; if none is, of the paragraph with most marks.</summary>
    public int Place { get; private set; }

    /// <summary>What is too much, in words that complete "the draft holds ...", or null.</summary>
    public string? Excess { get; private set; }

    /// <summary>Looks through a text.</summary>
    public static NestingGuard Inspect(string text)
    {
        var guard = new NestingGuard(text);
        var start = EndOfFrontMatter(text);
        while (start < text.Length && guard.Excess is null)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            guard.InspectLine(start, end);
            start = end + 1;
        }

        guard.EndParagraph();
        return guard;
    }

    /// <summary>The offset of the closing fence of YAML, where brackets are no links; 0 if there is none.</summary>
    private static int EndOfFrontMatter(ReadOnlySpan<char> text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOfAny('\n', '\r');
            var end = length < 0 ? text.Length : start + length;
            var isFence = text[start..end].TrimEnd(" \t") is "---" or "...";
            if (isFence && start > 0)
                return start;

            if (start == 0 && (!isFence || text[0] == '.'))
                return 0;

            start = end + 1;
        }

        return 0;
    }

    private void InspectLine(int start, int end)
    {
        var line = LinePrefix.Read(text.AsSpan(start..end), items, DepthLimit);
        if (IsCode(line))
            return;

        if (line.Depth > DepthLimit)
        {
            Place = start;
            Excess = $"lists or block quotations nested more than {DepthLimit} deep";
            return;
        }

        if (line.StartsItem || line.Words.IsEmpty)
            EndParagraph();

        if (line.Words.IsEmpty)
            return;

        if (paragraph < 0)
            paragraph = start;

        marks += CountMarks(line.Words);
    }

    private void EndParagraph()
    {
        if (paragraph < 0 || Excess is not null)
            return;

        squares += marks * marks;
        if (squares > (MarkLimit * MarkLimit) + (text.Length * SquaresPerCharacter))
            Excess = "a paragraph with more brackets, emphasis marks and addresses than can be read; break it up";

        if (marks > mostMarks || Excess is not null)
        {
            mostMarks = marks;
            Place = paragraph;
        }

        paragraph = -1;
        marks = 0;
    }

    /// <summary>Whether a line opens, closes or is inside fenced code, where marks are none.</summary>
    private bool IsCode(LinePrefix line)
    {
        var mark = line.Words.Length >= 3 && line.Words[0] is '`' or '~' ? line.Words[0] : '\0';
        var run = mark == '\0' ? 0 : line.Words.IndexOfAnyExcept(mark);
        run = run < 0 ? line.Words.Length : run;
        if (fence != '\0' && line.Depth >= fenceDepth)
        {
            if (mark == fence && run >= fenceLength && run == line.Words.Length)
                fence = '\0';

            return true;
        }

        // A fence in a quotation or list ends where that ends.
        fence = '\0';
        if (run < 3 || line.Indent > 3 || (mark == '`' && line.Words[run..].Contains('`')))
            return false;

        EndParagraph();
        fence = mark;
        fenceLength = run;
        fenceDepth = line.Depth;
        return true;
    }

    /// <summary>Counts what the library keeps as an open mark: brackets, runs of emphasis marks, the starts of comments and of addresses.</summary>
    private static int CountMarks(ReadOnlySpan<char> line)
    {
        var count = line.Count("www.");
        var at = line.IndexOfAny(Marks);
        while (at >= 0)
        {
            var end = at + 1;
            if (line[at] is '*' or '_' or '~')
            {
                while (end < line.Length && line[end] == line[at])
                    end++;
            }

            count += IsMark(line, at, end) ? 1 : 0;
            var next = line[end..].IndexOfAny(Marks);
            at = next < 0 ? -1 : end + next;
        }

        return count;
    }

    private static bool IsMark(ReadOnlySpan<char> line, int at, int end)
    {
        var before = at == 0 ? ' ' : line[at - 1];
        var after = end == line.Length ? ' ' : line[end];
        return line[at] switch
        {
            '<' => after is '!' or '?',
            ':' => line[end..].StartsWith("//", StringComparison.Ordinal) || line[..at].EndsWith("mailto", StringComparison.Ordinal),
            _ when before == '\\' && (at == 1 || line[at - 2] != '\\') => false,
            '[' => true,
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) && !(IsBlank(before) && IsBlank(after)),
            _ => !(IsBlank(before) && IsBlank(after)),
        };
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
