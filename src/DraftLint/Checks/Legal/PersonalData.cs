using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Legal;

/// <summary>Private data stand in the body: a telephone number, a mail address, a street address where somebody lives, a Social Security number.</summary>
/// <remarks>Numbers of offices, firms and hotlines, addresses that answer for an office, and the parts outside the body are left alone.</remarks>
internal sealed class PersonalData : Check
{
    private static readonly LexemeSet Streets = new(LegalVocabulary.Streets);
    private static readonly LexemeSet PublicLines = new(LegalVocabulary.PublicLines);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!(block.Holds(TokenKind.Number) || block.Holds(TokenKind.Address)) || !model.Parts.IsBody(block))
                continue;

            for (var i = 0; i < block.Tokens.Length; i++)
            {
                var token = block.Tokens[i];
                if (token.Kind == TokenKind.Address && IsPrivateMail(block.TextOf(token)))
                    yield return rule.At(block.SpanOf(i, i + 1), "mail");

                if (!token.IsNumber)
                    continue;

                if (DigitGroups.Read(block, i) is { } groups)
                {
                    if (groups.IsSocialSecurity)
                        yield return rule.At(block.SpanOf(groups.First, groups.End), "identity");
                    else if (groups.IsTelephone && !IsPublicLine(block, i))
                        yield return rule.At(block.SpanOf(groups.First, groups.End), "telephone");

                    i = groups.End - 1;
                }
                else if (HomeAddress(block, i) is > 0 and var end)
                {
                    yield return rule.At(block.SpanOf(i, end));
                }
            }
        }
    }

    /// <summary>Whether a mail address is that of a person: no example, no government, no address for an office ("info@", "letters@").</summary>
    private static bool IsPrivateMail(ReadOnlySpan<char> address)
    {
        var at = address.IndexOf('@');
        if (at <= 0 || address.Contains('/'))
            return false;

        var host = address[(at + 1)..];
        if (host.StartsWith("example.", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".gov", StringComparison.OrdinalIgnoreCase) || host.EndsWith(".mil", StringComparison.OrdinalIgnoreCase))
            return false;

        // A person's address has a name in it; one at a free provider is a person's whatever it holds.
        var isFree = host.StartsWith("gmail.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("yahoo.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("hotmail.", StringComparison.OrdinalIgnoreCase)
            || host.StartsWith("outlook.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("aol.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("icloud.", StringComparison.OrdinalIgnoreCase);
        return isFree || address[..at].ContainsAny('.', '_');
    }

    private static bool IsPublicLine(ProseBlock block, int index)
    {
        var sentence = block.Sentences[block.SentenceOf(index)];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (PublicLines.Has(block.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>Index behind "14 Elm Street, Akron" where the sentence says that somebody lives there; 0 for any other number.</summary>
    private static int HomeAddress(ProseBlock block, int number)
    {
        var sentence = block.Sentences[block.SentenceOf(number)];
        var street = number + 1;
        while (street < sentence.EndToken && street < number + 4 && block.Tokens[street].IsCapitalized && !Streets.Has(block.Tokens[street]))
            street++;

        if (street == number + 1 || street >= sentence.EndToken || !block.Tokens[street].IsCapitalized || !Streets.Has(block.Tokens[street]) || !SaysHome(block, sentence, number))
            return 0;

        var end = street + 1;
        while (end + 1 < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Comma && block.Tokens[end + 1].IsCapitalized)
            end += 2;

        return end;
    }

    private static bool SaysHome(ProseBlock block, Sentence sentence, int number)
    {
        for (var i = sentence.FirstToken; i < number; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "lives" or "live" or "living" or "resides" or "residing" or "home" or "Home" or "address" or "apartment")
                return true;
        }

        return false;
    }
}
