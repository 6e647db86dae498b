using System.Collections.Immutable;
using DraftLint.Text;

namespace DraftLint.Syntax;

/// <summary>A draft, parsed: its front matter, its prose in reading order, and what is no prose.</summary>
public sealed class Draft
{
    // A bit for each English word, by its number.
    private readonly ulong[] words = new ulong[(Lexicon.English.Count / 64) + 1];

    internal Draft(SourceText source, FrontMatter? frontMatter, ImmutableArray<ProseBlock> prose, ImmutableArray<ListBlock> lists, ImmutableArray<OtherBlock> others, ImmutableArray<CommentBlock> comments)
    {
        Source = source;
        FrontMatter = frontMatter;
        Prose = prose;
        Lists = lists;
        Others = others;
        Comments = comments;
        foreach (var block in prose)
        {
            foreach (ref readonly var token in block.Tokens.AsSpan())
            {
                if (token.Lexeme >> 6 < words.Length)
                    words[token.Lexeme >> 6] |= 1UL << (token.Lexeme & 63);
            }
        }
    }

    /// <summary>The English words that stand in its prose, a bit for each, by the number of its lexeme; a word that is not English has none.</summary>
    internal ReadOnlySpan<ulong> Words => words;

    /// <summary>The text it was parsed from.</summary>
    public SourceText Source { get; }

    /// <summary>The YAML between the first two lines of <c>---</c>, or null.</summary>
    public FrontMatter? FrontMatter { get; }

    /// <summary>All prose, in the order of the source.</summary>
    public ImmutableArray<ProseBlock> Prose { get; }

    /// <summary>All lists, nested ones too, in the order of the source.</summary>
    public ImmutableArray<ListBlock> Lists { get; }

    /// <summary>Code, HTML blocks, rules and tables, in the order of the source.</summary>
    public ImmutableArray<OtherBlock> Others { get; }

    /// <summary>HTML comments, in the order of the source.</summary>
    public ImmutableArray<CommentBlock> Comments { get; }
}

/// <summary>What a block without prose of its own is.</summary>
public enum OtherKind : byte
{
    /// <summary>Fenced or indented code.</summary>
    Code,

    /// <summary>An HTML block.</summary>
    Html,

    /// <summary>A thematic break.</summary>
    Rule,

    /// <summary>A whole table; its cells are prose.</summary>
    Table,

    /// <summary>A link reference definition.</summary>
    LinkDefinition,
}

/// <summary>A block without prose of its own.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its source.</param>
public readonly record struct OtherBlock(OtherKind Kind, TextSpan Span);

/// <summary>An HTML comment.</summary>
/// <param name="Span">The whole comment in the source, <c>&lt;!--</c> and <c>--&gt;</c> included.</param>
/// <param name="Text">What stands between the marks, blanks at both ends taken off.</param>
public readonly record struct CommentBlock(TextSpan Span, string Text);

/// <summary>A draft's YAML front matter.</summary>
/// <param name="Span">The whole front matter in the source, fences included.</param>
/// <param name="Fields">Its top-level keys, in order; the later of two equal keys counts.</param>
/// <param name="Faults">What is wrong with it as YAML.</param>
public sealed record FrontMatter(TextSpan Span, ImmutableArray<FrontMatterField> Fields, ImmutableArray<FrontMatterFault> Faults)
{
    /// <summary>The field of a key, by exact case, or null.</summary>
    public FrontMatterField? this[string key] => Fields.LastOrDefault(field => string.Equals(field.Key, key, StringComparison.Ordinal));
}

/// <summary>One key of the front matter.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="Value">The value, if it is a scalar; else null.</param>
/// <param name="ValueSpan">Where the value stands, quotation marks included; for a list or mapping, all of it.</param>
public sealed record FrontMatterField(string Key, TextSpan KeySpan, string? Value, TextSpan ValueSpan);

/// <summary>A fault of the front matter.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What is wrong, as a sentence.</param>
public sealed record FrontMatterFault(TextSpan Span, string Message);
