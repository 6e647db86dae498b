using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>Reads a nameless source behind "according to": "according to critics", "according to one estimate".</summary>
internal readonly struct AccordingReader(ProseBlock block, int end, NameRuns names)
{
    /// <summary>The source behind "according" at a token; null where it names somebody.</summary>
    public VagueSource? Read(int at)
    {
        if (OneEstimate(at) is { } one)
            return one;

        for (var i = at + 2; i < end && i < at + 6; i++)
        {
            if (!block.Tokens[i].IsWord || names.IsNameWord(block, i) || block.Tokens[i].Is(WordClasses.Article | WordClasses.Possessive) || block.TextOf(block.Tokens[i]) is "this" or "that" or "these" or "those")
                return null;

            var isAlone = i + 1 >= end || !block.Tokens[i + 1].IsWord || block.Tokens[i + 1].Is(WordClasses.Auxiliary | WordClasses.Pronoun);
            if (VagueSourceReader.IsNameless(block.Tokens[i]) || (block.TextOf(block.Tokens[i]) is "some" or "many" or "rumor" or "estimates" or "accounts" or "officials" && isAlone))
                return isAlone ? new VagueSource(block, SourceWords.Studies.Has(block.Tokens[i]) ? VagueKind.Research : VagueKind.People, at, i + 1, at) : null;
        }

        return null;
    }

    /// <summary>"according to one estimate", "according to a recent study": whose it is, nobody is told.</summary>
    private VagueSource? OneEstimate(int at)
    {
        const int Longest = 3;
        if (at + 3 >= end || block.TextOf(block.Tokens[at + 2]) is not ("one" or "a" or "an" or "some" or "recent" or "various" or "several"))
            return null;

        for (var noun = at + 3; noun < end && noun < at + 3 + Longest; noun++)
        {
            if (!block.Tokens[noun].IsWord || names.IsNameWord(block, noun))
                return null;

            // "according to some engineers"
            if (block.TextOf(block.Tokens[at + 2]) is "some" or "several" or "various" && VagueSourceReader.IsPlural(block, block.Tokens[noun]) && (noun + 1 >= end || !block.Tokens[noun + 1].IsWord))
                return new VagueSource(block, VagueKind.People, at, noun + 1, at);

            var isPaper = VagueSourceReader.Papers.Has(block.Tokens[noun]) || block.TextOf(block.Tokens[noun]) is "estimate" or "estimates" or "reports" or "studies" or "survey" or "surveys" or "accounts";
            if (isPaper)
                return noun + 1 >= end || !block.Tokens[noun + 1].IsWord ? new VagueSource(block, VagueKind.Research, at, noun + 1, at) : null;
        }

        return null;
    }
}
