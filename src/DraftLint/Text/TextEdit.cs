namespace DraftLint.Text;

/// <summary>Puts <paramref name="NewText"/> in the place of <paramref name="Span"/>; an empty span inserts, an empty text deletes.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText);
