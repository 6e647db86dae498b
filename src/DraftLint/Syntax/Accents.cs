namespace DraftLint.Syntax;

/// <summary>Latin letters without their accents. Written out, since normalization does nothing where the globalization data are left out.</summary>
public static class Accents
{
    /// <summary>Each plain letter with the accented ones that stand for it.</summary>
    private static readonly string[] Letters =
    [
        "AÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ", "aàáâãäåāăąǎạảấầẩẫậắằẳẵặ", "CÇĆĈĊČ", "cçćĉċč", "DĎĐ", "dďđ", "EÈÉÊËĒĔĖĘĚẸẺẼẾỀỂỄỆ", "eèéêëēĕėęěẹẻẽếềểễệ",
        "GĜĞĠĢǦ", "gĝğġģǧ", "HĤĦ", "hĥħ", "IÌÍÎÏĨĪĬĮİỈỊ", "iìíîïĩīĭįıỉị", "JĴ", "jĵ", "KĶ", "kķ", "LĹĻĽŁ", "lĺļľł", "NÑŃŅŇ", "nñńņň",
        "OÒÓÔÕÖØŌŎŐƠỌỎỐỒỔỖỘỚỜỞỠỢ", "oòóôõöøōŏőơọỏốồổỗộớờởỡợ", "RŔŖŘ", "rŕŗř", "SŚŜŞŠȘ", "sśŝşšș", "TŢŤŦȚ", "tţťŧț", "UÙÚÛÜŨŪŬŮŰŲƯỤỦỨỪỬỮỰ", "uùúûüũūŭůűųưụủứừửữự",
        "WŴ", "wŵ", "YÝŶŸỲỴỶỸ", "yýÿŷỳỵỷỹ", "ZŹŻŽ", "zźżž",
    ];

    private const char First = 'À';
    private const char Last = 'ỹ';

    // The plain letter of each character from the first to the last, or 0.
    private static readonly char[] PlainLetters = Read();

    /// <summary>A letter without its accent; any other character as it is.</summary>
    public static char Plain(char letter) => letter is >= First and <= Last && PlainLetters[letter - First] is not '\0' and var plain ? plain : letter;

    /// <summary>A text without accents.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().ContainsAnyExceptInRange('\0', '¿') ? string.Create(text.Length, text, static (plain, source) =>
        {
            for (var i = 0; i < plain.Length; i++)
                plain[i] = Plain(source[i]);
        }) : text;
    }

    /// <summary>Whether a text holds an accented letter of the table.</summary>
    public static bool HasAny(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (letter is >= First and <= Last && PlainLetters[letter - First] != '\0')
                return true;
        }

        return false;
    }

    private static char[] Read()
    {
        var plain = new char[Last - First + 1];
        foreach (var row in Letters)
        {
            foreach (var letter in row.AsSpan(1))
                plain[letter - First] = row[0];
        }

        return plain;
    }
}
