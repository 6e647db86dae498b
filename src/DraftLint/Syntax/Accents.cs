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

    private static readonly Dictionary<char, char> PlainLetters = Letters.SelectMany(row => row.Skip(1).Select(letter => (letter, row[0]))).ToDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>A letter without its accent; any other character as it is.</summary>
    public static char Plain(char letter) => letter < 'À' ? letter : PlainLetters.GetValueOrDefault(letter, letter);

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
            if (letter >= 'À' && PlainLetters.ContainsKey(letter))
                return true;
        }

        return false;
    }
}
