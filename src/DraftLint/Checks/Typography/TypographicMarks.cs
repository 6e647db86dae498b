using System.Collections.Immutable;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Typography;

/// <summary>Quotation marks, apostrophes and dashes of the body, by the way they are set.</summary>
internal sealed class TypographicMarks
{
    /// <summary>So many blocks from either end is the edge of a text.</summary>
    private const int EdgeReach = 2;

    private readonly ImmutableArray<ProseSpan>.Builder straight = ImmutableArray.CreateBuilder<ProseSpan>();
    private readonly ImmutableArray<ProseSpan>.Builder curly = ImmutableArray.CreateBuilder<ProseSpan>();
    private readonly ImmutableArray<ProseSpan>.Builder emDashes = ImmutableArray.CreateBuilder<ProseSpan>();
    private readonly ImmutableArray<ProseSpan>.Builder enDashes = ImmutableArray.CreateBuilder<ProseSpan>();
    private readonly ImmutableArray<ProseSpan>.Builder spacedHyphens = ImmutableArray.CreateBuilder<ProseSpan>();

    public ImmutableArray<ProseSpan> Straight => straight.ToImmutable();

    public ImmutableArray<ProseSpan> Curly => curly.ToImmutable();

    /// <summary>Em dashes, spaced or not; two or three hyphens in a row are one.</summary>
    public ImmutableArray<ProseSpan> EmDashes => emDashes.ToImmutable();

    /// <summary>En dashes between blanks: in a range they have another purpose.</summary>
    public ImmutableArray<ProseSpan> EnDashes => enDashes.ToImmutable();

    /// <summary>Hyphens between blanks.</summary>
    public ImmutableArray<ProseSpan> SpacedHyphens => spacedHyphens.ToImmutable();

    /// <summary>Collects the marks of the body's paragraphs; a kicker or dateline before the first dash of the draft has its own.</summary>
    public static TypographicMarks Collect(SemanticModel model)
    {
        var marks = new TypographicMarks();
        var isFirst = true;
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] != PartKind.Body || block.Place.QuoteDepth > 0 || IsEditorsNote(model, block))
                continue;

            marks.Add(block, isFirst);
            isFirst = false;
        }

        return marks;
    }

    /// <summary>"*Originally posted on the agency's blog.*": a line in italics at the edge of the text is the desk's, with the desk's marks.</summary>
    private static bool IsEditorsNote(SemanticModel model, ProseBlock block) =>
        (block.Index < EdgeReach || block.Index >= model.Draft.Prose.Length - EdgeReach) && !block.Tokens.IsEmpty && ClosingParts.IsAllEmphasis(block);

    /// <summary>The other way to set a quotation mark or apostrophe, facing as it stands.</summary>
    public static string Counterpart(ProseSpan mark) => mark.Text switch
    {
        "“" or "”" => "\"",
        "‘" or "’" => "'",
        "\"" => Opens(mark) ? "“" : "”",
        _ => Opens(mark) ? "‘" : "’",
    };

    /// <summary>The number of marks that are apostrophes, or that are none.</summary>
    public static int CountOf(ImmutableArray<ProseSpan> marks, bool areApostrophes)
    {
        var count = 0;
        foreach (var mark in marks)
            count += IsApostrophe(mark) == areApostrophes ? 1 : 0;

        return count;
    }

    /// <summary>A single mark is an apostrophe, but for the one that opens a quotation in British print: "‘You bring a flask,’".</summary>
    private static bool IsApostrophe(ProseSpan mark)
    {
        var text = mark.Block.Text;
        return text[mark.Start] is '\'' or '’' || (text[mark.Start] == '‘' && !(mark.End < text.Length && char.IsUpper(text[mark.End])));
    }

    private static bool Opens(ProseSpan mark) =>
        (mark.Start == 0 || char.IsWhiteSpace(mark.Block.Text[mark.Start - 1]) || mark.Block.Text[mark.Start - 1] is '(' or '[' or '—' or '–' or '-' or '“' or '"')
        && !(mark.Text == "'" && mark.End < mark.Block.Text.Length && char.IsAsciiDigit(mark.Block.Text[mark.End]));

    private void Add(ProseBlock block, bool isFirst)
    {
        AddQuotes(block);
        var tokens = block.Tokens;
        for (var i = 1; i < tokens.Length - 1; i++)
        {
            if (tokens[i].Kind is not (TokenKind.Dash or TokenKind.Hyphen) || (isFirst && i <= 5 && tokens[0].IsAllCapitals))
                continue;

            if (!EndsSentence(block, i - 1) && !IsItemLead(block, i))
                AddDash(block, i);
        }
    }

    /// <summary>The dash before a speaker or source: “We won.” — Ana Ruiz.</summary>
    private static bool EndsSentence(ProseBlock block, int token)
    {
        while (token > 0 && block.Tokens[token].Kind is TokenKind.Quote or TokenKind.CloseBracket)
            token--;

        return block.Tokens[token].Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation;
    }

    /// <summary>The first dash of a list item parts its lead from what is said of it.</summary>
    private static bool IsItemLead(ProseBlock block, int dash)
    {
        if (block.Place.Item is null)
            return false;

        for (var i = 1; i < dash; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Dash || (block.Tokens[i].Kind == TokenKind.Hyphen && block.Tokens[i].HasSpaceBefore))
                return false;
        }

        return true;
    }

    private void AddDash(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        var isSpaced = token.HasSpaceBefore && block.Tokens[at + 1].HasSpaceBefore;
        var span = new ProseSpan(block, token.Start, token.Length);
        switch (block.Text[token.Start])
        {
            case '—' or '―':
                emDashes.Add(span);
                break;
            case '–' when isSpaced && !block.Tokens[at - 1].IsNumber && !IsCalendar(block.Tokens[at - 1]):
                enDashes.Add(span);
                break;
            case '-' when token.Kind == TokenKind.Dash:
                emDashes.Add(span);
                break;
            case '-' when isSpaced && block.Tokens[at - 1].Kind is TokenKind.Word or TokenKind.Comma or TokenKind.Quote or TokenKind.Clitic && block.Tokens[at + 1].Kind is TokenKind.Word or TokenKind.Quote && !IsCalendar(block.Tokens[at - 1]):
                spacedHyphens.Add(span);
                break;
        }
    }

    /// <summary>"Monday - Friday" is a range.</summary>
    private static bool IsCalendar(Token token) => token.Is(WordClasses.Weekday | WordClasses.Month);

    private void AddQuotes(ProseBlock block)
    {
        var text = block.Text.AsSpan();
        for (var at = text.IndexOfAny('"', '\''); at >= 0; at = Behind(at, text[(at + 1)..].IndexOfAny('"', '\'')))
        {
            var isMeasure = at > 0 && char.IsAsciiDigit(text[at - 1]);
            if (!isMeasure)
                straight.Add(new ProseSpan(block, at, 1));
        }

        for (var at = text.IndexOfAnyInRange('‘', '”'); at >= 0; at = Behind(at, text[(at + 1)..].IndexOfAnyInRange('‘', '”')))
        {
            if (text[at] is '“' or '”' or '‘' or '’')
                curly.Add(new ProseSpan(block, at, 1));
        }
    }

    /// <summary>The offset of a mark by its distance behind another one; -1 for none.</summary>
    private static int Behind(int at, int distance) => distance < 0 ? -1 : at + 1 + distance;
}
