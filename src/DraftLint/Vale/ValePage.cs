using System.Collections.Immutable;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Vale;

/// <summary>Walks the tags and texts of a page and cuts it into blocks as Vale does: a block ends where an element that is no mark ends or begins.</summary>
internal sealed class ValePage(Draft draft)
{
    private const string Extension = "md";

    private static readonly HashSet<string> InlineTags = new(StringComparer.Ordinal)
    {
        "b", "big", "i", "small", "abbr", "acronym", "cite", "dfn", "em", "kbd", "strong", "a", "br", "img", "span", "sub", "sup", "code", "tt", "del",
    };

    private static readonly HashSet<string> EmptyTags = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    };

    private static readonly HashSet<string> SkippedTags = new(StringComparer.Ordinal) { "script", "style", "pre", "figure", "noscript", "iframe" };

    private static readonly HashSet<string> MaskedTags = new(StringComparer.Ordinal) { "tt", "code", "kbd" };

    private static readonly Dictionary<string, string> ScopeOfTag = new(StringComparer.Ordinal)
    {
        ["th"] = "text.table.header",
        ["td"] = "text.table.cell",
        ["caption"] = "text.table.caption",
        ["li"] = "text.list",
        ["blockquote"] = "text.blockquote",
        ["figcaption"] = "text.figure.caption",
    };

    private readonly ImmutableArray<ValeBlock>.Builder blocks = ImmutableArray.CreateBuilder<ValeBlock>();
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly MappedTextBuilder summary = new();
    private readonly MappedTextBuilder buffer = new();
    private readonly ValeMarks marks = new();
    private readonly List<string> history = [];
    private readonly List<string> historyClasses = [];
    private readonly List<(string Tag, string Class)> enclosing = [];
    private string? skippedUntil;
    private int skippedDepth;
    private bool isSkipping;
    private bool isInline;
    private bool isMasked;
    private bool closedInline;
    private bool isOff;
    private HypertextToken? before;

    /// <summary>Reads all blocks.</summary>
    public ValeTexts Read(ImmutableArray<HypertextToken> tokens)
    {
        foreach (var (key, text) in ValeFrontMatter.TextsOf(draft))
            Add(text, $"text.frontmatter.{key}");

        foreach (var token in tokens)
            Take(token);

        var whole = MappedText.Of(draft.Source.Content, new TextSpan(0, draft.Source.Content.Length));
        var all = new ValeBlock(summary.ToText(), ["summary", Extension], blocks.Count) { IsWhole = true };
        var raw = new ValeBlock(whole, ["raw", Extension], blocks.Count + 1) { IsWhole = true };
        return new ValeTexts(blocks.ToImmutable(), all, raw, counts);
    }

    private void Take(HypertextToken token)
    {
        var isMark = InlineTags.Contains(token.Name);
        var closed = CountSkipped(token);
        var hasSkippedClass = HasSkippedClass(token.Class);
        if (!isMark)
            Enclose(token);

        if (token.Kind == HypertextKind.Start && !isMark && (SkippedTags.Contains(token.Name) || hasSkippedClass))
            BeginSkipping(token.Name, hasSkippedClass);
        else if (isSkipping && (SkippedTags.Contains(token.Name) || closed))
            EndSkipping(closed);
        else if (token.Kind == HypertextKind.Start)
            OpenTag(token, isMark);
        else if (token.Kind == HypertextKind.End && isMark)
            CloseMark(token.Name);
        else if (token.Kind == HypertextKind.Closed && isMark)
            (isInline, closedInline) = (true, false);
        else if (token.Kind == HypertextKind.Comment)
            TakeComment(token);
        else if (token.Kind == HypertextKind.Text)
            AddText(token.Text);

        if (token.Kind == HypertextKind.End && !isMark)
            EndBlock();

        if (token.Name == "img" && token.Alternative is { Length: > 0 } words)
            Add(words, "text.attr.alt");

        before = token;
    }

    private void Enclose(HypertextToken token)
    {
        if (token.Kind == HypertextKind.Start && !EmptyTags.Contains(token.Name))
            enclosing.Add((token.Name, token.Class));
        else if (token.Kind == HypertextKind.End && enclosing.FindLastIndex(tag => tag.Tag == token.Name) is var last and >= 0)
            enclosing.RemoveAt(last);
    }

    /// <summary>Whether the element whose class is skipped ends here.</summary>
    private bool CountSkipped(HypertextToken token)
    {
        if (skippedUntil is null || token.Name != skippedUntil)
            return false;

        skippedDepth += token.Kind == HypertextKind.Start ? 1 : -1;
        return skippedDepth == 0;
    }

    private void BeginSkipping(string tag, bool byClass)
    {
        if (byClass)
            (skippedUntil, skippedDepth) = (tag, 1);

        isSkipping = true;
        Count(tag);
    }

    private void EndSkipping(bool closed)
    {
        isSkipping = false;
        if (closed)
            skippedUntil = null;
    }

    private void OpenTag(HypertextToken token, bool isMark)
    {
        if (!isMark && !EmptyTags.Contains(token.Name) && !buffer.IsBlank)
            EndBlock();

        isInline = isMark;
        isMasked = MaskedTags.Contains(token.Name) || SkippedTags.Contains(token.Name);
        closedInline = false;
        marks.Open(token.Name);
        history.Add(token.Name);
        historyClasses.Add(token.Class);
    }

    private void CloseMark(string name)
    {
        closedInline = true;
        marks.Close(name);
    }

    private void TakeComment(HypertextToken token)
    {
        if (!isInline)
            closedInline = true;

        var words = token.Text.Text.Trim();
        if (words == ValeComments.Off)
            isOff = true;
        else if (words == ValeComments.On)
            isOff = false;
    }

    private void AddText(MappedText raw)
    {
        var text = raw.Trimmed();
        if (isSkipping || isOff || text.Length == 0)
            return;

        var place = text.InSource(0, 0);
        var isStarter = ".?!,:;)]}—–".Contains(text.Text[0], StringComparison.Ordinal) && !isMasked && !HasSkippedClass(before?.Class ?? "");
        var shown = text;
        if (isMasked || HasSkippedClass(before?.Class ?? "") || (before?.Target is { Length: > 0 } target && target == text.Text))
        {
            shown = Masked(text);
            isMasked = false;
        }

        AddSeparator(raw.Text[0], isStarter, place);
        closedInline = false;
        marks.Add(text, shown);
        buffer.Append(shown);
    }

    /// <summary>Behind a mark that ended the draft's own blank; before the text of a mark a blank, unless a bracket or dash stands there.</summary>
    private void AddSeparator(char first, bool isStarter, TextSpan place)
    {
        var separator = "";
        if (closedInline)
            separator = first is '\n' or '\r' ? "\n" : first is ' ' or '\t' ? " " : "";
        else if (isInline && !isStarter)
            separator = " ";
        else if (!isInline && IsNestedItem)
            separator = " ";

        if (separator == " " && buffer.Last is '(' or '[' or '{' or '—' or '–')
            return;

        buffer.Append(separator, place);
    }

    private bool IsNestedItem => history is [.., _, "li", "ol" or "ul", "li"];

    private static MappedText Masked(MappedText text) =>
        text with { Text = string.Create(text.Length, text.Text, static (masked, characters) => { for (var i = 0; i < masked.Length; i++) masked[i] = characters[i] == '\n' ? '\n' : '*'; }) };

    private void EndBlock()
    {
        if (!buffer.IsBlank)
            AddBlock(buffer.ToText());

        buffer.Clear();
        history.Clear();
        historyClasses.Clear();
        marks.Clear();
    }

    private void AddBlock(MappedText text)
    {
        foreach (var tag in history)
        {
            var scope = ScopeOfTag.GetValueOrDefault(tag) ?? (IsHeading(tag) ? "text.heading." + tag : null);
            if (scope is null)
                continue;

            if (scope is "text.blockquote" or "text.list")
                AddToSummary(text);

            Count(scope["text.".Length..]);
            var start = text.Length - text.Text.AsSpan().TrimStart(' ').Length;
            Add(text.Slice(start, text.Length - start), scope);
            AddMarks();
            return;
        }

        AddToSummary(text);
        Count("paragraphs");
        Add(text, "text", isParagraph: true);
        AddMarks();
    }

    private void AddMarks()
    {
        foreach (var (scope, text) in marks.Closed)
            blocks.Add(new ValeBlock(text, [scope, Extension], blocks.Count) { IsInline = true });
    }

    private void Add(MappedText text, string scope, bool isParagraph = false)
    {
        var parts = scope.Split('.').ToList();
        var classes = enclosing.Select(static tag => tag.Class).Concat(historyClasses).SelectMany(static names => names.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in classes.Distinct(StringComparer.Ordinal))
            parts.AddRange(["class", name]);

        blocks.Add(new ValeBlock(text, [.. parts, Extension], blocks.Count) { IsParagraph = isParagraph });
    }

    private void AddToSummary(MappedText text)
    {
        summary.Append(text);
        summary.Append("\n\n", text.InSource(text.Length, 0));
    }

    private void Count(string name) => counts[name] = counts.GetValueOrDefault(name) + 1;

    private static bool IsHeading(string tag) => tag.Length == 2 && tag[0] == 'h' && char.IsAsciiDigit(tag[1]);

    private static bool HasSkippedClass(string names) =>
        names.Length > 0 && names.Split(' ').Any(static name => name is "problematic" or "pre" or "code");
}
