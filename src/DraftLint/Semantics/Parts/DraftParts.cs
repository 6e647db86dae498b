using System.Collections.Immutable;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>The part that each block plays in the op-ed: headline, byline, body, author's note, insert and the rest.</summary>
/// <remarks>Checks ask it what to leave alone: a headline is no sentence, an author's note is read with the byline, an insert is nobody's prose.</remarks>
internal sealed class DraftParts
{
    private readonly ImmutableArray<PartKind> kindOfBlock;

    private DraftParts(ImmutableArray<PartKind> kinds, ImmutableArray<Insert> inserts, DateOnly? date, bool hasDateOfItsOwn)
    {
        kindOfBlock = kinds;
        Inserts = inserts;
        Date = date;
        IsDatedInFrontMatter = hasDateOfItsOwn;
    }

    /// <summary>The date that the draft gives itself, in front matter or a dateline; else null.</summary>
    public DateOnly? Date { get; }

    /// <summary>Whether <see cref="Date"/> stands in the front matter.</summary>
    public bool IsDatedInFrontMatter { get; }

    /// <summary>Promotion and page furniture, each run of blocks once, in the order of the draft.</summary>
    public ImmutableArray<Insert> Inserts { get; }

    /// <summary>What a block is.</summary>
    public PartKind this[ProseBlock block] => kindOfBlock[block.Index];

    /// <summary>Whether a block belongs to the argument: body prose, outside headings, notes, tables, captions and inserts.</summary>
    public bool IsBody(ProseBlock block) => kindOfBlock[block.Index] == PartKind.Body;

    /// <summary>Whether a block is prose of the writer that checks of language read: the body and its footnotes.</summary>
    public bool IsProse(ProseBlock block) => kindOfBlock[block.Index] is PartKind.Body or PartKind.Footnote;

    /// <summary>Finds the parts of a draft.</summary>
    public static DraftParts Read(Draft draft, QuotationSet quotations)
    {
        var kinds = new PartKind[draft.Prose.Length];
        for (var i = 0; i < kinds.Length; i++)
            kinds[i] = ByMarkdown(draft.Prose[i]);

        var (dateline, author) = OpeningParts.Mark(draft, kinds);
        ClosingParts.Mark(draft, author, kinds);
        var inserts = InsertFinder.Mark(draft, quotations, kinds);

        var written = draft.FrontMatter?["date"]?.Value;
        var isDated = written is not null && DraftDate.TryParse(written, out _);
        DateOnly? date = isDated && DraftDate.TryParse(written, out var day) ? day : dateline;
        return new DraftParts([.. kinds], inserts, date, isDated);
    }

    private static PartKind ByMarkdown(ProseBlock block) => block.Kind switch
    {
        ProseKind.Heading => PartKind.Heading,
        ProseKind.TableCell => PartKind.Table,
        ProseKind.Caption => PartKind.Caption,
        _ => block.Place.Footnote is null ? PartKind.Body : PartKind.Footnote,
    };
}
