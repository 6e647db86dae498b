using DraftLint.Syntax;

namespace DraftLint.Semantics.Parts;

/// <summary>Tells the line that names who took a picture: "Photo by Ana Ruiz on Unsplash". It goes with the picture, not with the piece.</summary>
internal static class PictureCredit
{
    private const int LongestLine = 20;

    /// <summary>Whether a block is such a line.</summary>
    public static bool Is(ProseBlock block) =>
        block.Tokens.Length is > 2 and <= LongestLine
        && block.TextOf(block.Tokens[0]) is "Photo" or "Photos" or "Photograph" or "Image" or "Images" or "Illustration" or "Picture" or "Cartoon"
        && (block.Tokens[1].Kind == TokenKind.Colon || block.TextOf(block.Tokens[1]) is "by" or "credit" or "courtesy" or "from" or "via");
}
