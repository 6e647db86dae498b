using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>What is doubled in the courtesy around a name.</summary>
internal enum HonorificFault
{
    /// <summary>"Dr. Jane Roe, M.D.": the degree is the title.</summary>
    Degree,

    /// <summary>"Mr. Sen. Roe", "the Hon. Rep. Roe": an office says it all.</summary>
    Office,

    /// <summary>"Messrs. Roe": the plural before one name.</summary>
    Plural,
}

/// <summary>A name with two honorifics for one fact.</summary>
/// <param name="Fault">What is doubled.</param>
/// <param name="Block">The block.</param>
/// <param name="First">Index of the first token of the first honorific.</param>
/// <param name="FirstEnd">Index behind it.</param>
/// <param name="Second">Index of the first token of the other one; of the name, for a plural.</param>
/// <param name="End">Index behind the last token of the whole.</param>
internal sealed record StackedHonorific(HonorificFault Fault, ProseBlock Block, int First, int FirstEnd, int Second, int End)
{
    /// <summary>The honorific at a token that is said twice, or null.</summary>
    public static StackedHonorific? At(ProseBlock block, Sentence sentence, int at)
    {
        var names = new NameReader(block, sentence);
        return block.TextOf(block.Tokens[at]) switch
        {
            "Dr." or "Dr" => WithDegree(block, sentence, names, at, IsDoctorate),
            "Mr." or "Mr" or "Mrs." or "Mrs" or "Ms." or "Ms" => WithDegree(block, sentence, names, at, static word => word is "Esq." or "Esq" or "Esquire") ?? BeforeOffice(block, sentence, names, at),
            "Hon." or "Honorable" => BeforeOffice(block, sentence, names, at),
            "Messrs." or "Messrs" or "Mmes." or "Mmes" => PluralOfOne(block, sentence, names, at),
            _ => null,
        };
    }

    private delegate bool WordTest(ReadOnlySpan<char> word);

    private static bool IsDoctorate(ReadOnlySpan<char> word) =>
        word is "M.D." or "M.D" or "MD" or "Ph.D." or "PhD" or "Ph.D" or "D.O." or "D.D.S." or "DDS" or "D.V.M." or "DVM" or "Ed.D." or "EdD" or "Pharm.D." or "PharmD" or "Psy.D." or "PsyD" or "Dr.P.H." or "DrPH";

    /// <summary>"Dr. Jane Roe, M.D."; the name ends before the tag even where a suffix is read with it.</summary>
    private static StackedHonorific? WithDegree(ProseBlock block, Sentence sentence, NameReader names, int at, WordTest isTag)
    {
        var name = names.At(at + 1);
        if (name.IsEmpty)
            return null;

        for (var tag = name.First + 1; tag < sentence.EndToken && tag <= name.End + 2; tag++)
        {
            if (isTag(block.TextOf(block.Tokens[tag])))
                return new StackedHonorific(HonorificFault.Degree, block, at, at + 1, tag, tag + 1);
        }

        return null;
    }

    private static StackedHonorific? BeforeOffice(ProseBlock block, Sentence sentence, NameReader names, int at)
    {
        if (at + 2 >= sentence.EndToken || block.TextOf(block.Tokens[at + 1]) is not ("Sen." or "Rep." or "Gov." or "Senator" or "Representative" or "Governor" or "Congressman" or "Congresswoman" or "Mayor" or "Judge"))
            return null;

        var name = names.At(at + 2);
        return name.IsEmpty ? null : new StackedHonorific(HonorificFault.Office, block, at, at + 1, at + 1, name.End);
    }

    private static StackedHonorific? PluralOfOne(ProseBlock block, Sentence sentence, NameReader names, int at)
    {
        var name = names.At(at + 1);
        if (name.IsEmpty || (name.End < sentence.EndToken && (block.Tokens[name.End].Kind is TokenKind.Comma or TokenKind.Ampersand or TokenKind.Slash || block.Tokens[name.End].Is(WordClasses.Coordinator))))
            return null;

        return new StackedHonorific(HonorificFault.Plural, block, at, at + 1, name.First, name.End);
    }
}
