using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;

namespace DraftLint.Tests.Syntax;

/// <summary>Random drafts that know what a reader sees of them: each word is written once, so its only place in the source is the right one.</summary>
/// <param name="Source">The Markdown.</param>
/// <param name="Visible">The words of the prose.</param>
internal sealed partial record GeneratedMarkdown(string Source, IReadOnlyList<string> Visible)
{
    // Stand for a word to be seen and for one to be hidden until all words get their numbers.
    private const string Seen = "§";
    private const string Hidden = "¤";

    private static readonly Gen<string> Word = Gen.Frequency(
        (12, Seen),
        (1, $"{Seen}’s"),
        (1, $"“{Seen},”"),
        (1, $"{Seen}\u00a0{Seen}"),
        (1, $"{Seen}🚢{Seen}"),
        (1, $"{Seen}&amp;{Seen}"),
        (1, $"&quot;{Seen}&quot;"),
        (1, $"&#8220;{Seen}&#x201D;"),
        (1, $"{Seen} &mdash; {Seen}"),
        (1, $"{Seen}\\*"),
        (1, $"\\_{Seen}\\_"),
        (1, $"\\[{Seen}\\]"),
        (1, $"{Seen}*{Seen}*"),
        (1, $"{Seen}_{Seen}_{Seen}"),
        (1, $"{Seen} * {Seen}"),
        (1, $"{Seen}~{Seen}~"),
        (1, $"${Seen}$"),
        (1, $"({Seen})"),
        (1, $"[{Seen}]"),
        (1, $"{Seen}\t{Seen}"),
        (1, $"{Seen}! {Seen}"),
        (1, $"{Seen} {{{Seen}}}"),
        (1, $"é{Seen}ü"),
        (1, $"\\\\{Seen}"),
        (1, $"&nosuch; {Seen}"),
        (1, $"{Seen} & {Seen}"),
        (1, $"{Seen} < {Seen}"));

    private static readonly Gen<string> Hiding = Gen.OneOf(
        $"`{Hidden} *{Hidden}*`",
        $"``{Hidden} ` {Hidden}``",
        $"<!-- {Hidden} -->",
        "<br>",
        $"<span class=\"{Hidden}\">{Seen}</span>",
        $"[^{Seen}]{Seen}",
        "[^note]",
        $"![{Seen} {Seen}]({Hidden}.png)",
        $"![{Seen} *{Seen}*]({Hidden}.png \"{Hidden}\")",
        $"[![{Seen}]({Hidden}.png)]({Hidden})",
        "<https://example.org/x>",
        "https://example.org/y_z",
        $"{{% image \"{Hidden} *{Hidden}\" '{Hidden}*' %}}",
        $"{{{{ {Hidden} }}}}",
        $"[{Seen}]({{{{< ref \"{Hidden} {Hidden}.md\" >}}}} \"{Hidden}\")",
        $"[{Seen} {Seen}][defined]",
        "[defined][]");

    private static readonly Gen<string> Blanks = Gen.Frequency((9, " "), (1, "  "));

    private static readonly Gen<string> Inlines = Gen.Recursive<string>((depth, inner) => depth > 3
        ? Word
        : Gen.Frequency<string>(
            (8, Word),
            (1, Hiding),
            (1, inner.Select(text => $"*{text}*")),
            (1, inner.Select(text => $"**{text}**")),
            (1, inner.Select(text => $"__{text}__")),
            (1, inner.Select(text => $"***{text}***")),
            (1, inner.Select(text => $"~~{text}~~")),
            (1, Word.Select(text => $"[{text}](<https://example.org/{Hidden} {Hidden}> \"{Hidden}\")")),
            (1, inner.Select(text => $"<b>{text}</b>")),
            (2, Gen.Select(inner, Blanks, inner, (left, blank, right) => left + blank + right))));

    private static readonly Gen<string> Line = Gen.Select(Word, Inlines.Array[0, 6], (first, rest) => string.Join(' ', rest.Prepend(first)));

    private static readonly Gen<string> Paragraph = Gen.Select(
        Line.Array[1, 4],
        Gen.Frequency((6, "\n"), (1, "  \n"), (1, "\\\n"), (1, " \n"), (1, "\n  "), (1, "\n\t")),
        (lines, lineEnd) => string.Join(lineEnd, lines));

    private static readonly Gen<string> Leaf = Gen.Frequency<string>(
        (8, Paragraph),
        (1, Line.Select(text => $"## {text} ##")),
        (1, Paragraph.Select(text => $"{text}\n===")),
        (1, Gen.Const($"```\n{Hidden} *{Hidden}*\n```")),
        (1, Gen.Const($"***\n\n    {Hidden} code")),
        (1, Gen.Const($"<!-- {Hidden}\n{Hidden} -->")),
        (1, Gen.Const($"<div>{Hidden}\n</div>")),
        (1, Gen.Const($"[d{Hidden}]: https://example.org/{Hidden} \"{Hidden}\"")),
        (1, Gen.Select(Word, Line, (term, text) => $"{term}\n:   {text}\n    {text}")),
        (1, Gen.Select(Word.Array[2], Word.Array[2], (head, row) => $"| {head[0]} | {head[1]} |\n|---|--:|\n| {row[0]} |  *{row[1]}* `{Hidden}` |\n| {Seen} \\| {Seen} | {Seen}")));

    private static readonly Gen<string> Blocks = Gen.Recursive<string>((depth, inner) =>
    {
        var leaves = Leaf.Array[1, 4].Select(leaves => string.Join("\n\n", leaves));
        return depth > 3
            ? leaves
            : Gen.Frequency<string>(
                (3, leaves),
                (1, inner.Select(text => Prefixed(text, "> ", "> "))),
                (1, inner.Select(text => IsIndented().IsMatch(text) ? text : Prefixed(text, ">", ">"))),
                (1, Gen.Select(inner, inner, (one, two) => Prefixed(one, "- ", "  ") + "\n" + Prefixed(two, "- ", "  "))),
                (1, Gen.Select(inner, inner, (one, two) => Prefixed(one, "7. ", "   ") + "\n\n" + Prefixed(two, "8. ", "   "))),
                (1, Line.Select(text => $"- [x] {text}\n- [ ] {text}")),
                (1, Gen.Select(Paragraph, Line, (text, lazy) => $"> {text}\n{lazy}")),
                (2, Gen.Select(inner, inner, (one, two) => one + "\n\n" + two)));
    });

    // A tab is as wide as its column makes it, so only a list at the margin may be written with tabs.
    private static readonly Gen<string> MarginBlocks = Gen.Frequency<string>((4, Blocks), (1, Blocks.Select(text => Prefixed(text, "-\t", "\t"))));

    /// <summary>Generates drafts.</summary>
    public static Gen<GeneratedMarkdown> Drafts { get; } = Gen.Select(
        MarginBlocks,
        MarginBlocks,
        Paragraph,
        Gen.OneOf("\n", "\r\n", "\r"),
        (one, two, note, lineEnd) => Numbered($"{one}\n\n{two}\n\n{Seen}\n\n[^note]: {note.Replace("\n", "\n    ", StringComparison.Ordinal)}\n\n[defined]: https://example.org/defined\n", lineEnd));

    /// <summary>The Markdown alone, as it is shown when a property fails.</summary>
    public override string ToString() => Source;

    private static string Prefixed(string text, string first, string rest) =>
        first + text.Replace("\n", "\n" + rest, StringComparison.Ordinal);

    private static GeneratedMarkdown Numbered(string template, string lineEnd)
    {
        var visible = new List<string>();
        var count = 0;
        var text = SeenOrHidden().Replace(template, match =>
        {
            var isSeen = match.Value == Seen;
            var word = string.Create(CultureInfo.InvariantCulture, $"{(isSeen ? 'w' : 'h')}{count++}z");
            if (isSeen)
                visible.Add(word);

            return word;
        });
        return new GeneratedMarkdown(text.Replace("\n", lineEnd, StringComparison.Ordinal), visible);
    }

    [GeneratedRegex(@"^[ \t]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex IsIndented();

    [GeneratedRegex("[§¤]", RegexOptions.CultureInvariant)]
    private static partial Regex SeenOrHidden();
}
