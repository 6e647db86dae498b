using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>Drafts of one piece repeated without end, the worst that a generator, a paste or a joker can hand in: the whole lint of one length and of twice that.</summary>
/// <remarks>A linear lint takes twice the time for twice the text; four times tells a quadratic part. What is refused at once (marks nested too deeply) takes no time.</remarks>
internal static class RepeatedPieces
{
    private static readonly DateOnly Day = new(2025, 1, 16);

    private static readonly ImmutableArray<string> Pieces =
    [
        "'", "’", "\"", "“", "”", "‘", "(", ")", "[", "]", "-", "–", "...", ".", ",", ";", ":", "/", "&", "#", "%", "$", "*", "_", "~", "`", "|", "<", ">", "\\", "@", "é", "\u0301", "🚢", "中", "\u00A0", "\t", "  ",
        "a", "A", "1", "a-", "A-", "a,", "1,", "1.", "a.", "a'", "a's ", "a/", "$1 ", "1% ", ". ", "a. ", "A. ", "A.", "U.S. ", "Jan. ", "and ", "the ", "The ", "of ", "to ", "is ", "has ", "will ", "not ", "he ", "who ", "it's ",
        "China, ", "China and ", "China ", "\"China\" ", "'China' ", "(China) ", "China; ", "Iran, China and Cuba, ", "both ", "from ", "three reasons: ", "first, ", "the three ", "such as ",
        "Smith ", "Smith, ", "Ana Smith ", "Ana Smith, ", "President ", "President Trump ", "the president ", "former ", "then-", "secretary of ", "Sen. ", "Mr. ", "Dr. Ana Smith, ", "Moon Jae-in, the president, ", "\"Moon Jae-in, the president, \"",
        "the president, Moon Jae-in, ", "Barack Obama, ", "Obama's ", "she said ", "\"We won,\" he said. ", "\"We won, ", "he said, ", "according to ", "officials say ", "a study found ",
        "NATO ", "NATO (NATO) ", "North Atlantic Treaty Organization (NATO) ", "(NATO) ", "FBI and ", "2017 ", "2017, ", "2017-", "1,000 ", "1-2 ", "10 million ", "ten ", "twenty-", "half ", "one in ", "more than ", "12 people ", "rose 10% to 20% ",
        "80 tons and 60 tons, a fall of 41 percent, and ", "120 cakes. 210 pies. ", "the vote of 97 to 0, ",
        "Monday ", "Monday, ", "Jan. 5 ", "Jan. 5, 2017, ", "1/2/2017 ", "last week ", "two years ago ", "since 2012 ", "in 2012 ", "today ", "this year ", "the 1990s ", "for ten years ", "http://a.b/c?d=e ", "a@b.cc ", "www.a.b ",
        "*a* ", "**a** ", "[a](b) ", "![a](b) ", "`a` ", "<b>", "<b>a</b> ", "&amp;", "\\*", "[^1] ", "{{ a }}", "{a} ", "[TK] ", "TK ", "lorem ipsum ", "e-mail email ", "sea-wall seawall ", "could of ", "its own ", "the the ",
        "a\n", "a\n\n", "- a\n", "1. a\n", "> a\n\n", "# a\n\n", "a  \n", "| a ", "| a | b |\n", "---\n\n", "\"a\n\n", "a,\"\n\n", "“We won.\n\n", "won.”\n\n", "<!-- a -->\n\n", "<!-- draftlint-disable -->\n\n", "[^1]: a\n\n", "China\n\n", "- China\n", "Ana Smith is a writer.\n\n", "a: b\n\n",
    ];

    /// <summary>Lints and prints a line for each piece, the slowest last.</summary>
    public static void Run(int length)
    {
        var linter = new Linter(RuleSet.All, FactBook.BuiltIn);
        Seconds(linter, "China, ", 10_000);
        var lines = new List<(double Seconds, string Line)>();
        foreach (var piece in Pieces)
        {
            var (once, twice) = (Seconds(linter, piece, length), Seconds(linter, piece, length * 2));
            lines.Add((twice, string.Create(CultureInfo.InvariantCulture, $"{once,8:F2} s {twice,8:F2} s  {twice / once,5:F1}  {Escaped(piece)}")));
        }

        foreach (var (_, line) in lines.OrderBy(line => line.Seconds))
            Console.WriteLine(line);
    }

    private static double Seconds(Linter linter, string piece, int length)
    {
        var source = new SourceText("repeated.md", "# A title\n\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + "\n");
        var start = Stopwatch.GetTimestamp();
        linter.Lint(source, Day);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static string Escaped(string piece) => '"' + piece.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + '"';
}
