using DraftLint.Diagnostics;
using DraftLint.Semantics;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Claims;

/// <summary>Quoted words belong to somebody without a name: "“It is over,” a senior official told me."</summary>
/// <remarks>An outlet that published the words, or any other name beside them, is enough.</remarks>
internal sealed class AnonymousSource : Check
{
    /// <summary>Tokens from a speaker to the verb: an aside may stand between.</summary>
    private const int VerbReach = 14;

    private static readonly LexemeSet Speakers = new(SourceVocabulary.NamelessSpeakers);
    private static readonly LexemeSet Acquaintances = new(SourceVocabulary.Acquaintances);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var quotation in model.Quotations.All)
        {
            var block = quotation.Span.Block;
            if (quotation.IsBlock || quotation.Close < 0 || !model.Parts.IsBody(block) || (QuotedSpeech.WordCount(quotation) < 2 && !QuotedSpeech.HasVerb(model, quotation)))
                continue;

            if (SpeakerBeside(model, quotation) is { } speaker)
                yield return rule.At(speaker);
        }
    }

    private static ProseSpan? SpeakerBeside(SemanticModel model, in Quotation quotation)
    {
        var block = quotation.Span.Block;
        var first = block.Sentences[block.SentenceOf(quotation.Open)];
        var last = block.SentenceOf(quotation.Close);
        ProseSpan? speaker = null;
        for (var i = first.FirstToken; i < block.Sentences[last].EndToken; i++)
        {
            if (model.Quotations.Covers(block, i))
                continue;

            if (model.Sources.Names.IsNameWord(block, i))
                return null;

            if (speaker is null && IsSpeaker(block, i) && NounPhrase(block, first.FirstToken, i) is { } phrase)
                speaker = phrase;
        }

        return speaker is not null && IsPublished(model, block, last) ? null : speaker;
    }

    /// <summary>Whether a noun is somebody nameless who speaks: a verb of speech stands beside the phrase.</summary>
    private static bool IsSpeaker(ProseBlock block, int noun)
    {
        var token = block.Tokens[noun];
        var isAcquaintance = Acquaintances.Has(token) && noun + 1 < block.Tokens.Length && block.TextOf(block.Tokens[noun + 1]) is "in" or "at" or "inside";
        if (IsInWordsOf(block, noun))
            return true;

        if (!Speakers.Has(token) && !isAcquaintance && !IsColleagueInOffice(block, noun) && !IsOfficeHolder(block, noun))
            return false;

        for (var i = noun + 1; i < block.Tokens.Length && i <= noun + VerbReach; i++)
        {
            if ((block.Tokens[i].Is(WordClasses.SpeechVerb) || block.TextOf(block.Tokens[i]) is "describes" or "described" or "compares" or "compared") && !block.TextOf(block.Tokens[i]).EndsWith("ing"))
                return true;

            // "as one diplomat put it"
            if (block.TextOf(block.Tokens[i]) is "put" or "puts" && i + 1 < block.Tokens.Length && block.TextOf(block.Tokens[i + 1]) is "it")
                return true;

            if (block.Tokens[i].Kind is TokenKind.Period or TokenKind.Semicolon or TokenKind.Quote)
                break;
        }

        return FollowsVerb(block, noun);
    }

    /// <summary>"a former cabinet colleague", "a party colleague": of the one whom the words are about, not the writer's own.</summary>
    private static bool IsColleagueInOffice(ProseBlock block, int noun) =>
        noun > 0 && block.TextOf(block.Tokens[noun]) is "colleague" or "ally" or "confidant" or "confidante" or "associate" && block.TextOf(block.Tokens[noun - 1]) is "cabinet" or "party" or "government" or "former" or "senior" or "close" or "longtime" or "top" or "political" or "parliamentary";

    /// <summary>"one former member of the board", "a retired judge": somebody with an office and no name.</summary>
    private static bool IsOfficeHolder(ProseBlock block, int noun) =>
        noun > 0 && block.TextOf(block.Tokens[noun - 1]) is "former" or "senior" or "current" or "retired" or "serving" or "veteran" or "longtime" or "ranking" or "sitting"
        && block.TextOf(block.Tokens[noun]) is "member" or "minister" or "manager" or "director" or "employee" or "trustee" or "officer" or "engineer" or "commissioner" or "councillor" or "councilor" or "senator" or "congressman" or "judge" or "prosecutor" or "general" or "ambassador" or "inspector" or "banker" or "editor";

    /// <summary>"In the words of a priest who sat on the council, ...": the source stands before its words; a song, a proverb or a child has no name to give.</summary>
    private static bool IsInWordsOf(ProseBlock block, int noun)
    {
        const int Longest = 3;
        if (block.Tokens[noun] is not { IsWord: true, IsCapitalized: false } || block.TextOf(block.Tokens[noun]) is "song" or "proverb" or "hymn" or "poem" or "poet" or "prayer" or "saying" or "character" or "child" or "pupil" or "boy" or "girl" or "student" or "patient" or "victim" or "survivor" or "novel" or "book" or "report" or "headline")
            return false;

        for (var of = noun - 1; of > 2 && of >= noun - Longest; of--)
        {
            if (block.TextOf(block.Tokens[of]) is "of")
                return block.TextOf(block.Tokens[of - 1]) is "words" && block.TextOf(block.Tokens[of - 3]) is "In" or "in" && block.TextOf(block.Tokens[of + 1]) is "a" or "an" or "one"
                    && noun + 1 < block.Tokens.Length && (block.Tokens[noun + 1].Kind == TokenKind.Comma || block.TextOf(block.Tokens[noun + 1]) is "who" or "on" or "in" or "at" or "from" or "close");
        }

        return false;
    }

    /// <summary>"said an executive", "according to one former staffer".</summary>
    private static bool FollowsVerb(ProseBlock block, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 5; i--)
        {
            if (block.Tokens[i].Is(WordClasses.SpeechVerb))
                return true;

            if (!block.Tokens[i].IsWord)
                return false;
        }

        return false;
    }

    /// <summary>The indefinite phrase around the noun: "a senior official", "one insider", "officials"; null where it points to somebody.</summary>
    private static ProseSpan? NounPhrase(ProseBlock block, int from, int noun)
    {
        var start = noun;
        while (start > from && block.Tokens[start - 1] is { IsWord: true } before && !before.Is(WordClasses.Preposition | WordClasses.SpeechVerb | WordClasses.Auxiliary | WordClasses.Coordinator | WordClasses.Subordinator))
        {
            start--;
            if (before.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner | WordClasses.NumberWord))
                break;
        }

        var isPlural = block.TextOf(block.Tokens[noun]).EndsWith("s");
        return block.TextOf(block.Tokens[start]) is "a" or "A" or "an" or "An" or "one" or "One" or "two" or "Two" or "three" or "Three" or "some" or "Some" or "several" or "Several" || (isPlural && start == noun) || Acquaintances.Has(block.Tokens[start])
            ? block.SpanOf(start, noun + 1) : null;
    }

    private static bool IsPublished(SemanticModel model, ProseBlock block, int sentence) => model.Sources.NamedIn(block, sentence) is not null;
}
