using DraftLint.Facts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Semantics.Terms;

/// <summary>A name of the names table as it must not be written.</summary>
/// <param name="FirstToken">Index of its first token in the block.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Entity">What was meant.</param>
internal readonly record struct NameSlip(int FirstToken, int EndToken, NamedEntity Entity);

/// <summary>Finds the forms of the names table that are slips, and slips of one letter or apostrophe in names of four or more words.</summary>
internal sealed class NameSlips(FactBook facts)
{
    /// <summary>The slips of a block, in order.</summary>
    public IEnumerable<NameSlip> In(ProseBlock block)
    {
        for (var at = 0; at < block.Tokens.Length; at++)
        {
            if (!block.Tokens[at].IsCapitalized || SlipAt(block, at) is not { } slip)
                continue;

            yield return slip;
            at = slip.EndToken - 1;
        }
    }

    private NameSlip? SlipAt(ProseBlock block, int at)
    {
        NameSlip? found = null;
        foreach (var form in facts.NameForms.BeginningWith(WordAt(block, at, out _)))
        {
            if (Match(block, at, form) is > 0 and var end && (found is null || end > found.Value.EndToken))
                found = new NameSlip(at, end, form.Entity);
        }

        return found is { } slip && !IsPartOfName(block, slip) && !facts.NameForms.IsRight(TextOf(block, slip)) ? slip : null;
    }

    /// <summary>Index behind the form at a token, or 0: a wrong form to the letter, a right one with one slip.</summary>
    private static int Match(ProseBlock block, int at, NameForm form)
    {
        var slips = 0;
        foreach (var word in form.Words)
        {
            if (at >= block.Tokens.Length || (at > 0 && !block.Tokens[at].HasSpaceBefore && word != form.Words[0]))
                return 0;

            var text = WordAt(block, at, out var end);
            if (ReferenceEquals(word, form.Words[^1]) && end > at + 1 && block.Tokens[end - 1].Kind == TokenKind.Clitic && !word.Contains('\''))
                text = block.Text.AsSpan(block.Tokens[at].Start, block.Tokens[--end - 1].End - block.Tokens[at].Start);

            if (!IsEqual(text, word) && (form.IsWrong || ++slips > 1 || !IsNear(text, word)))
                return 0;

            at = end;
        }

        return form.IsWrong || slips == 1 ? at : 0;
    }

    /// <summary>The word at a token with the possessive ending and what hyphens join to it: "Worker's", "Nuclear-Test-Ban".</summary>
    private static ReadOnlySpan<char> WordAt(ProseBlock block, int at, out int end)
    {
        end = at + 1;
        while (end < block.Tokens.Length && !block.Tokens[end].HasSpaceBefore && (block.Tokens[end].Kind is TokenKind.Clitic or TokenKind.Hyphen || block.Tokens[end - 1].Kind == TokenKind.Hyphen))
            end++;

        return block.Text.AsSpan(block.Tokens[at].Start, block.Tokens[end - 1].End - block.Tokens[at].Start);
    }

    private static bool IsEqual(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (text.Length != word.Length)
            return false;

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != word[i] && !(IsApostrophe(text[i]) && IsApostrophe(word[i])))
                return false;
        }

        return true;
    }

    /// <summary>One letter or apostrophe apart, in a word long enough to know.</summary>
    private static bool IsNear(ReadOnlySpan<char> text, ReadOnlySpan<char> word) =>
        word.Length >= 5 && char.IsUpper(text[0]) && Math.Abs(text.Length - word.Length) <= 1 && !IsOtherForm(text, word) && EditDistance.Of(text, word, most: 1) == 1;

    /// <summary>British spellings are no slips: "Organisation", "Defence", "Programme".</summary>
    private static bool IsOtherForm(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        if (text.Length == word.Length)
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (text[i] != word[i])
                    return IsApostrophe(text[i]) && IsApostrophe(word[i]) || (text[i], word[i]) is ('s', 'z') or ('z', 's') or ('c', 's') or ('s', 'c');
            }
        }

        // "Nonproliferation" for "Non-Proliferation", a plural, and endings of British English.
        if (Math.Abs(text.Length - word.Length) == 1 && (text.Contains('-') != word.Contains('-') || text.EndsWith("s", StringComparison.Ordinal) != word.EndsWith("s", StringComparison.Ordinal)))
            return true;

        return text.Contains("our", StringComparison.Ordinal) != word.Contains("our", StringComparison.Ordinal) || text.EndsWith("re", StringComparison.Ordinal) != word.EndsWith("re", StringComparison.Ordinal);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>"Georgia Center for Disease Control", "Brazil's Worker's Party", "Drug Enforcement Agency Alumni": other names.</summary>
    private static bool IsPartOfName(ProseBlock block, in NameSlip slip)
    {
        if (slip.EndToken < block.Tokens.Length && block.Tokens[slip.EndToken] is { IsWord: true, IsCapitalized: true, StartsSentence: false } or { Kind: TokenKind.Ampersand })
            return true;

        if (slip.FirstToken == 0)
            return false;

        var before = block.Tokens[slip.FirstToken - 1];
        if (before.Kind is TokenKind.Hyphen or TokenKind.Ampersand)
            return true;

        if (before.Kind == TokenKind.Clitic)
            return slip.FirstToken < 2 || block.TextOf(block.Tokens[slip.FirstToken - 2]) is not ("America" or "U.S." or "nation" or "country" or "government" or "Korea");

        return before is { IsWord: true, IsCapitalized: true } && !before.StartsSentence && block.TextOf(before) is not ("U.S." or "American" or "The" or "Federal" or "North" or "Korean");
    }

    private static string TextOf(ProseBlock block, in NameSlip slip) => block.SpanOf(slip.FirstToken, slip.EndToken).Text.Replace('\n', ' ').Replace('’', '\'');
}
