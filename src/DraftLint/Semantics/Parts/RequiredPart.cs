using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>A part that a desk may ask for.</summary>
internal enum RequiredPart
{
    /// <summary>The title of the piece.</summary>
    Headline,

    /// <summary>The author's name over the piece.</summary>
    Byline,

    /// <summary>Who the author is.</summary>
    AuthorNote,

    /// <summary>An address or a telephone number.</summary>
    Contact,

    /// <summary>The day of the piece.</summary>
    Date,

    /// <summary>Links or notes that say where the facts come from.</summary>
    Sources,
}

/// <summary>Tells whether a draft has a part, in its front matter or in its text.</summary>
internal static class PartSearch
{
    /// <summary>How far from either end of the draft a line with the author's address may stand, in blocks.</summary>
    private const int ContactReach = 4;

    private const int PhoneDigits = 10;

    private static readonly string[][] Keys =
    [
        ["title", "headline"],
        ["author", "authors", "byline"],
        ["bio", "author-note"],
        ["contact", "email", "phone", "telephone"],
        ["date"],
        [],
    ];

    /// <summary>Front matter keys that hold a part; the first is the one to write.</summary>
    public static IReadOnlyList<string> KeysOf(RequiredPart part) => Keys[(int)part];

    /// <summary>Whether the draft has it.</summary>
    public static bool Has(SemanticModel model, RequiredPart part) => IsInFrontMatter(model.Draft, part) || part switch
    {
        RequiredPart.Headline => HasKind(model, PartKind.Headline),
        RequiredPart.Byline => HasKind(model, PartKind.Byline),
        RequiredPart.AuthorNote => HasKind(model, PartKind.AuthorNote),
        RequiredPart.Date => model.Parts.Date is not null,
        RequiredPart.Contact => HasContact(model),
        _ => HasSource(model),
    };

    /// <summary>The front matter field that holds the part, if it holds anything.</summary>
    public static FrontMatterField? FieldOf(Draft draft, RequiredPart part)
    {
        foreach (var key in KeysOf(part))
        {
            if (draft.FrontMatter?[key] is { ValueSpan.Length: > 0 } field && field.Value?.Trim() is not ("" or "~" or "null"))
                return field;
        }

        return null;
    }

    private static bool IsInFrontMatter(Draft draft, RequiredPart part) => FieldOf(draft, part) is not null;

    private static bool HasKind(SemanticModel model, PartKind kind)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] == kind && !block.Tokens.IsEmpty)
                return true;
        }

        return false;
    }

    private static bool HasContact(SemanticModel model)
    {
        var prose = model.Draft.Prose;
        foreach (var block in prose)
        {
            var isNearEnd = block.Index < ContactReach || block.Index >= prose.Length - ContactReach;
            if ((isNearEnd || model.Parts[block] == PartKind.AuthorNote) && model.Parts[block] != PartKind.Insert && HasAddress(block))
                return true;
        }

        return false;
    }

    private static bool HasAddress(ProseBlock block)
    {
        foreach (var inline in block.Inlines)
        {
            if (inline.Target is { } target && (target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)))
                return true;
        }

        var digits = 0;
        foreach (var token in block.Tokens)
        {
            if (token.Kind == TokenKind.Address && block.TextOf(token).Contains('@'))
                return true;

            // (206) 555-0142: digits with nothing between them but the marks of a telephone number.
            if (token.IsNumber && token.Length <= PhoneDigits)
                digits += token.Length;
            else if (token.Kind is not (TokenKind.Hyphen or TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Period or TokenKind.Symbol))
                digits = 0;

            if (digits >= PhoneDigits)
                return true;
        }

        return false;
    }

    private static bool HasSource(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] == PartKind.Footnote)
                return true;

            if (model.Parts[block] != PartKind.Body)
                continue;

            foreach (var inline in block.Inlines)
            {
                if (inline.Kind is InlineKind.Link or InlineKind.AutoLink or InlineKind.FootnoteMark)
                    return true;
            }
        }

        return false;
    }
}
