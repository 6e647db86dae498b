using System.Text;
using DraftLint.Text;

namespace DraftLint.Tests.Text;

public sealed class SourceTextTests
{
    public static TheoryData<byte[], int, int, string> NoTexts { get; } = new()
    {
        { "Hello\nwor\0ld"u8.ToArray(), 2, 4, "a NUL byte, so this is no text" },
        { [.. "One.\r\nTwo "u8, 0xFF, .. "three"u8], 2, 5, "a byte that is not UTF-8 (0xFF); save it as UTF-8" },
        { [.. "One.\rZürich "u8, 0x92], 2, 8, "a byte that is not UTF-8 (0x92); save it as UTF-8" },
        { [.. "cut off: "u8, 0xE2, 0x82], 1, 10, "a byte that is not UTF-8 (0xE2); save it as UTF-8" },
        { [0xEF, 0xBB, 0xBF, (byte)'a', 0xC0], 1, 2, "a byte that is not UTF-8 (0xC0); save it as UTF-8" },
        { [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Hello")], 1, 1, "UTF-16 text; save it as UTF-8" },
        { [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Hello")], 1, 1, "UTF-16 text; save it as UTF-8" },
        { Encoding.Unicode.GetBytes("Hello"), 1, 1, "UTF-16 text; save it as UTF-8" },
        { "x\0y"u8.ToArray(), 1, 2, "a NUL byte, so this is no text" },
    };

    [Theory]
    [MemberData(nameof(NoTexts))]
    public void What_is_no_text_is_refused_with_its_place(byte[] bytes, int line, int column, string reason)
    {
        Assert.Null(SourceText.Decode("draft.md", bytes, out var fault));
        Assert.Equal(new SourceFault(new LinePosition(line, column), reason), fault);
    }

    [Fact]
    public void Too_much_text_is_refused_where_it_is_too_much()
    {
        Assert.Null(SourceText.Decode("draft.md", Encoding.UTF8.GetBytes("a\n" + new string('b', SourceText.MaxBytes)), out var fault));
        Assert.Equal(new SourceFault(new LinePosition(2, SourceText.MaxBytes - 1), "more than 10 MB, the most that is read"), fault);
        Assert.NotNull(SourceText.Decode("draft.md", Encoding.UTF8.GetBytes("\uFEFF" + new string('b', SourceText.MaxBytes)), out _));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("\uFEFF", 1)]
    [InlineData("One", 1)]
    [InlineData("\uFEFFOne\rTwo\r\nThree\nFour", 4)]
    [InlineData("One\u2028Two\u0085Three\fFour\vFive", 1)]
    public void The_byte_order_mark_is_no_part_of_the_text(string text, int lines)
    {
        var source = SourceText.Decode("draft.md", Encoding.UTF8.GetBytes(text), out var fault);
        Assert.Null(fault);
        Assert.Equal(text.TrimStart('\uFEFF'), source!.Content);
        Assert.Equal(text.StartsWith('\uFEFF'), source.HasByteOrderMark);
        Assert.Equal(lines, source.LineCount);
    }
}
