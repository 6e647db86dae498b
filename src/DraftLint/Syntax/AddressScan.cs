namespace DraftLint.Syntax;

/// <summary>Finds web and mail addresses that stand in the prose.</summary>
internal static class AddressScan
{
    // RFC 5321 allows 64 characters before the @ and 255 behind it.
    private const int LongestMailbox = 64;
    private const int LongestDomain = 255;

    /// <summary>Whether the characters behind a word or number let it be the start of an address.</summary>
    public static bool MayGoOn(ReadOnlySpan<char> text, int end, bool mayHoldMail)
    {
        if (end + 1 >= text.Length)
            return false;

        return text[end] switch
        {
            '.' => Characters.IsLetterOrDigitAt(text, end + 1),
            ':' => text[end + 1] == '/',
            '-' => mayHoldMail || Characters.IsLetterOrDigitAt(text, end + 1),
            '@' or '_' or '+' => mayHoldMail,
            _ => false,
        };
    }

    /// <summary>Offset behind the address that begins at <paramref name="start"/> with a word up to <paramref name="wordEnd"/>; 0 if there is none.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        if (text[wordEnd..].StartsWith("://", StringComparison.Ordinal))
            return text[start..wordEnd] is "http" or "https" or "ftp" or "Http" or "Https" or "HTTP" or "HTTPS" ? EndOfWebAddress(text, wordEnd + 3) : 0;

        var mailbox = wordEnd;
        while (mailbox < text.Length && mailbox - start <= LongestMailbox && (char.IsAsciiLetterOrDigit(text[mailbox]) || text[mailbox] is '.' or '-' or '_' or '+'))
            mailbox++;

        if (mailbox < text.Length && text[mailbox] == '@')
            return EndOfDomain(text, mailbox + 1);

        var domain = EndOfDomain(text, start);
        return domain > 0 && domain < text.Length && text[domain] == '/' ? EndOfWebAddress(text, domain) : domain;
    }

    /// <summary>Takes all but blanks, angle brackets and double quotation marks, and gives closing punctuation back to the prose.</summary>
    private static int EndOfWebAddress(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var open = 0;
        while (end < text.Length && Characters.KindOf(text[end]) != CharacterKind.Blank && text[end] is not ('<' or '>' or '"' or '“' or '”' or '\uFFFC'))
            open += text[end++] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };

        while (end > start)
        {
            var last = text[end - 1];
            if (last is ')' or ']' && open < 0)
                open++;
            else if (last is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or '’' or '*' or '…' or '—'))
                break;

            end--;
        }

        return end;
    }

    /// <summary>Offset behind a domain: labels with points between them, of which the last is a known top level; else 0.</summary>
    private static int EndOfDomain(ReadOnlySpan<char> text, int start)
    {
        int label = start, i = start, end = 0;
        for (; i - start <= LongestDomain; i++)
        {
            if (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || (text[i] == '-' && i > label)))
                continue;

            if (i == label)
                break;

            if (label > start && IsTopLevel(text[label..i]))
                end = i;

            if (i >= text.Length || text[i] != '.')
                break;

            label = i + 1;
        }

        return end > 0 && !Characters.IsLetterOrDigitAt(text, end) ? end : 0;
    }

    /// <summary>Top levels that writers name in prose; those that are English words too ("in", "it", "me", "us") are left out.</summary>
    private static bool IsTopLevel(ReadOnlySpan<char> label) => label is
        "com" or "org" or "net" or "edu" or "gov" or "mil" or "int" or "info" or "biz" or "news" or "io" or "co" or "tv" or "ai" or "app" or "dev"
        or "uk" or "ca" or "au" or "nz" or "de" or "fr" or "eu" or "ru" or "cn" or "jp" or "kr" or "ua" or "il" or "ie" or "nl" or "ch" or "es" or "pl";
}
