using DraftLint.Semantics.Figures;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>Tells whether the words around a vague source name somebody all the same, or answer it.</summary>
internal static class VagueSourceContext
{
    /// <summary>A writer answers what he or she set up within so many sentences.</summary>
    private const int AnswerReach = 2;

    private static readonly LexemeSet Turns = new(SourceVocabulary.Turns);

    /// <summary>Whether nothing is left to ask.</summary>
    public static bool IsSettled(SemanticModel model, in VagueSource vague, int sentence, int window)
    {
        if (IsNamedHere(model, vague, sentence) || IsAboutWords(vague))
            return true;

        // Another check asks whose poll it is.
        if (vague.Kind == VagueKind.Research && (HasPollShare(model, vague, sentence) || (PollReader.At(model, vague.Block, sentence) is { } poll && poll.OverlapsWith(vague.Span))))
            return true;

        if (vague.Kind == VagueKind.People && IsSetUp(model, vague, sentence + 1))
            return true;

        if (IsOneOfSeveral(vague, sentence) || IsHabit(vague, sentence))
            return true;

        if (vague.Kind == VagueKind.People && sentence > 0 && IsGroupOf(vague) && HasReport(model, vague.Block, sentence - 1))
            return true;

        for (var next = sentence + 1; next <= sentence + window && next < vague.Block.Sentences.Length; next++)
        {
            if (IsNamedNext(model, vague, next))
                return true;
        }

        return vague.Kind == VagueKind.Side ? IsAnswered(vague.Block, sentence) : vague.Kind == VagueKind.Passive && IsDoubted(vague.Block, sentence + 1);
    }

    /// <summary>"Economists had warned of it. Raghuram Rajan stood up in 2005 and": the next sentence shows one of them.</summary>
    private static bool IsSetUp(SemanticModel model, in VagueSource vague, int next)
    {
        var block = vague.Block;
        if (next >= block.Sentences.Length || !Is(block, vague.VerbToken - 1, "had"))
            return false;

        var first = block.Sentences[next].FirstToken;
        return first + 2 < block.Tokens.Length && block.Tokens[first + 1].IsCapitalized && model.Sources.Names.IsNameWord(block, first) && model.Sources.Names.IsNameWord(block, first + 1) && !NameRuns.IsPlace(block, first, first + 2);
    }

    /// <summary>"Second, the court is said to ...", "Rumor has it ... Others say": the views that are going round, each told to be weighed.</summary>
    private static bool IsOneOfSeveral(in VagueSource vague, int sentence)
    {
        var block = vague.Block;
        if (vague.Kind is VagueKind.Side or VagueKind.Passive && block.TextOf(block.Tokens[block.Sentences[sentence].FirstToken]) is "First" or "Second" or "Third" or "Fourth" or "Finally")
            return true;

        return vague.Kind == VagueKind.Hearsay && sentence + 1 < block.Sentences.Length && Is(block, block.Sentences[sentence + 1].FirstToken, "Others");
    }

    /// <summary>Whether the sentence gives a source besides the vague one.</summary>
    private static bool IsNamedHere(SemanticModel model, in VagueSource vague, int sentence)
    {
        var block = vague.Block;
        foreach (var source in model.Sources.Of(block, sentence))
        {
            // "Roe reportedly told aides": whoever stands before the verb is what the report is about.
            if (vague.Kind is VagueKind.Hearsay && source.VerbToken > vague.VerbToken - 3 && source.VerbToken <= vague.VerbToken + 3 && source.VerbToken >= 0)
                continue;

            if (source.VerbToken == vague.VerbToken && (vague.Kind is VagueKind.Passive || (vague.Kind is VagueKind.People && model.Sources.Names.IsNameWord(block, vague.FirstToken))))
                continue;

            // "Analysts in Nairobi say": the place is where they are, not who they are.
            if (source.VerbToken == vague.VerbToken && source.FirstToken > vague.FirstToken && block.TextOf(block.Tokens[source.FirstToken - 1]) is "in" or "across" or "around" or "from")
                continue;

            // "claimed that the Rector had shown": whoever stands in the claim itself is not who claims it.
            if (source.Kind == SourceKind.Name && source.FirstToken > vague.EndToken && source.VerbToken > source.FirstToken && Is(block, vague.EndToken, "that") && !HasComma(block, vague.EndToken, source.FirstToken))
                continue;

            // "that the Treasury could find the money": what somebody could do is no finding.
            if (source.VerbToken > vague.VerbToken && block.Tokens[source.VerbToken - 1].Is(WordClasses.Modal))
                continue;

            if (source.Kind != SourceKind.Body || vague.Kind == VagueKind.Hearsay)
                return true;
        }

        return vague.Kind != VagueKind.Hearsay && NamesMember(model, vague, sentence);
    }

    private static bool HasComma(ProseBlock block, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (block.Tokens[i].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Semicolon)
                return true;
        }

        return false;
    }

    /// <summary>"critics such as Ana Ruiz", "some, and Floyd Greer is one of them", "scholars like Noll, among them".</summary>
    private static bool NamesMember(SemanticModel model, in VagueSource vague, int sentence)
    {
        var block = vague.Block;
        var end = block.Sentences[sentence].EndToken;
        for (var i = vague.FirstToken; i + 1 < end; i++)
        {
            if (block.TextOf(block.Tokens[i]) is not ("as" or "like" or "including" or "by" or "them" or "notably") || (Is(block, i, "by") && !Is(block, i - 1, "led") && !Is(block, i - 1, "headed")))
                continue;

            for (var name = Is(block, i, "them") ? Math.Max(vague.FirstToken, i - 6) : i + 1; name < end && name <= i + 4; name++)
            {
                if (model.Sources.Names.IsNameWord(block, name) && !NameRuns.IsPlace(block, name, name + 1) && (block.TextOf(block.Tokens[i]) is not "as" || Is(block, i - 1, "such")))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether the people may be those of a study named in the sentence before: "The study found ... Researchers say".</summary>
    private static bool IsGroupOf(in VagueSource vague) => vague.Span.Text.StartsWith("Researchers ", StringComparison.Ordinal) || vague.Span.Text.StartsWith("Scientists ", StringComparison.Ordinal);

    private static bool HasReport(SemanticModel model, ProseBlock block, int sentence)
    {
        foreach (var source in model.Sources.Of(block, sentence))
        {
            if (source.Kind is SourceKind.Report or SourceKind.Link or SourceKind.Footnote)
                return true;
        }

        return false;
    }

    /// <summary>Whether the words are spoken about: "the phrase experts say".</summary>
    private static bool IsAboutWords(in VagueSource vague) =>
        vague.FirstToken > 0 && vague.Block.TextOf(vague.Block.Tokens[vague.FirstToken - 1]) is "phrase" or "words" or "word";

    /// <summary>"Surveys show that 61 percent": another check asks for the pollster.</summary>
    private static bool HasPollShare(SemanticModel model, in VagueSource vague, int sentence)
    {
        if (!vague.Span.Text.Contains("surveys", StringComparison.OrdinalIgnoreCase) && !vague.Span.Text.Contains("polls", StringComparison.OrdinalIgnoreCase))
            return false;

        foreach (var quantity in model.Quantities.At(vague.Block, vague.Block.Sentences[sentence]))
        {
            if (quantity.Kind is QuantityKind.Percent or QuantityKind.Share)
                return true;
        }

        return false;
    }

    /// <summary>Whether the next sentence names a study, or one of the same people, and says the same.</summary>
    private static bool IsNamedNext(SemanticModel model, in VagueSource vague, int next)
    {
        var block = vague.Block;
        if (model.Sources.NamedIn(block, next) is not { } source)
            return false;

        // "What caused the fear was a paper of 1998": it tells of something else.
        var sentence = block.Sentences[next];
        if (source.Kind is SourceKind.Report && block.TextOf(block.Tokens[sentence.FirstToken]) is "What")
            return false;

        if (source.Kind is SourceKind.Report && SaysOtherwise(block, sentence))
            return false;

        // "By most accounts drivers are paid. In response she introduced [a bill](...)": a link to another thing.
        if (source.Kind is SourceKind.Link && vague.Kind is VagueKind.Hearsay && block.TextOf(block.Tokens[sentence.FirstToken]) is "In" && Is(block, sentence.FirstToken + 1, "response"))
            return false;

        if (source.Kind is SourceKind.Link or SourceKind.Footnote || (source.Kind is SourceKind.Report && IsOfOneClaim(vague, sentence)))
            return true;

        var isOfThem = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = block.Tokens[i];
            if (Turns.Has(token) && !Is(block, i + 1, "to"))
                return false;

            isOfThem |= (SourceWords.Reports.Has(token) && !SourceWords.Data.Has(token)) || (vague.Kind != VagueKind.Side && SourceWords.Experts.Has(token)) || (vague.Kind != VagueKind.Side && block.TextOf(token) is "Dr." or "Dr" or "Prof." or "Professor" or "professor" or "economist" or "historian" or "author" or "University" or "Institute" or "Laboratory");
        }

        return (isOfThem && source.Kind is not SourceKind.Report) || TakesUp(block, sentence) || (vague.Kind == VagueKind.Hearsay && source.VerbToken > 0 && block.Tokens[source.VerbToken].Is(WordClasses.SpeechVerb) && !block.Tokens[source.VerbToken - 1].Is(WordClasses.NumberWord));
    }

    /// <summary>"It was done by the Urban Institute": the next sentence tells whose the study is.</summary>
    private static bool TakesUp(ProseBlock block, Sentence sentence) =>
        Is(block, sentence.FirstToken, "It") && Is(block, sentence.FirstToken + 1, "was") || block.TextOf(block.Tokens[sentence.FirstToken]) is "Its" or "Their" && Is(block, sentence.FirstToken + 1, "authors");

    /// <summary>Whether the next sentence speaks of the same: a long word of the claim comes again, or a figure.</summary>
    private static bool IsOfOneClaim(in VagueSource vague, Sentence next)
    {
        const int Stem = 5;
        var block = vague.Block;
        var end = block.Sentences[block.SentenceOf(vague.FirstToken)].EndToken;
        for (var i = vague.EndToken; i < end; i++)
        {
            if (!block.Tokens[i].IsNumber && (!block.Tokens[i].IsWord || block.Tokens[i].Length < Stem || block.Tokens[i].Is(WordClasses.Preposition | WordClasses.Determiner | WordClasses.Subordinator | WordClasses.TimeUnit)))
                continue;

            var stem = block.TextOf(block.Tokens[i])[..Math.Min(Stem, block.Tokens[i].Length)];
            for (var j = next.FirstToken; j < next.EndToken; j++)
            {
                if (block.TextOf(block.Tokens[j]).StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return vague.Kind is VagueKind.Research && block.TextOf(block.Tokens[next.FirstToken]) is "The" or "One" or "Another" or "A" or "That" or "It";
    }

    /// <summary>"A 2021 study by Rand was more careful": it is set against what was told before.</summary>
    private static bool SaysOtherwise(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
        {
            if (block.Tokens[i].Is(WordClasses.Auxiliary) && (Is(block, i + 1, "more") || Is(block, i + 1, "less")) && block.Tokens[i + 2].IsWord)
                return true;
        }

        return false;
    }

    /// <summary>"Critics say it costs too much. They are wrong.": the claim is set up for its answer.</summary>
    private static bool IsAnswered(ProseBlock block, int sentence)
    {
        if (HoldsAnswer(block, block.Sentences[sentence]))
            return true;

        for (var next = sentence + 1; next <= sentence + AnswerReach && next < block.Sentences.Length; next++)
        {
            if (AsksWho(block, block.Sentences[next]) || GoesOn(block, block.Sentences[next]))
                continue;

            switch (block.TextOf(block.Tokens[block.Sentences[next].FirstToken]))
            {
                case "But" or "Yet" or "However" or "I" or "No" or "Not" or "Nonsense" or "Wrong" or "They" or "Maybe" or "Perhaps" or "Fine" or "Fair" or "True" or "Sure" or "Actually" or "Hardly":
                case "That" or "This" or "These" or "Those" or "We" or "My" or "Still" or "Really" or "Hogwash" or "Baloney" or "Of" or "To" or "Nothing" or "Why" or "What" or "So" or "Indeed":
                case "Others" or "Whichever" or "Either" or "Granted" or "Agreed" or "Well" or "Except":
                case "In" when !CitesReport(block, block.Sentences[next]):
                case "There" or "There's" or "There’s" when HasReason(block, block.Sentences[next]):
                    return true;
            }
        }

        return false;
    }

    /// <summary>"In a report of 2024 the auditors said": another source, no answer.</summary>
    private static bool CitesReport(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken && i < sentence.FirstToken + 6; i++)
        {
            if (SourceWords.Reports.Has(block.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>"There's a reason for this", "There is an answer to that".</summary>
    private static bool HasReason(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken && i < sentence.FirstToken + 6; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "reason" or "reasons" or "answer" or "truth" or "nothing")
                return true;
        }

        return false;
    }

    /// <summary>"When all else fails, it is argued that", "When people are asked, many say": what comes again and again is told of nobody in particular.</summary>
    private static bool IsHabit(in VagueSource vague, int sentence)
    {
        var block = vague.Block;
        var first = block.Sentences[sentence].FirstToken;
        if (vague.Kind is not (VagueKind.Side or VagueKind.Passive) || vague.FirstToken == first || block.Tokens[vague.FirstToken - 1].Kind != TokenKind.Comma || block.TextOf(block.Tokens[first]) is not ("When" or "Whenever") || block.Tokens[vague.VerbToken].Is(WordClasses.PastVerb) && vague.Kind == VagueKind.Side)
            return false;

        for (var at = first + 1; at < vague.FirstToken; at++)
        {
            if (block.Tokens[at].IsNumber || (block.Tokens[at].Is(WordClasses.PastVerb) && !block.Tokens[at - 1].Is(WordClasses.Auxiliary) && at > first + 1))
                return false;
        }

        return true;
    }

    /// <summary>"It is often said that ... Perhaps so.", "But it is not.": the writer weighs what is said.</summary>
    private static bool IsDoubted(ProseBlock block, int next) =>
        next < block.Sentences.Length && block.TextOf(block.Tokens[block.Sentences[next].FirstToken]) is "But" or "Perhaps" or "Maybe" or "Not" or "Nonsense" or "Yet" or "Hardly" or "Fine";

    /// <summary>"We would like to know who it is": a question back, no answer.</summary>
    private static bool AsksWho(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken && i < sentence.FirstToken + 6; i++)
        {
            if (Is(block, i, "know") && (Is(block, i + 1, "who") || Is(block, i + 1, "whether") || Is(block, i + 1, "what")))
                return true;
        }

        return false;
    }

    /// <summary>"They have been getting richer since 1984": more of the same, no answer.</summary>
    private static bool GoesOn(ProseBlock block, Sentence sentence) =>
        Is(block, sentence.FirstToken, "They") && Is(block, sentence.FirstToken + 1, "have") && Is(block, sentence.FirstToken + 2, "been") && !Is(block, sentence.FirstToken + 3, "wrong");

    /// <summary>"Some say it is too late, but I do not": the answer stands in the sentence itself.</summary>
    private static bool HoldsAnswer(ProseBlock block, Sentence sentence)
    {
        var sides = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            sides += block.TextOf(block.Tokens[i]) is "some" or "Some" ? 1 : 0;
            // "nothing but patience" turns nothing.
            if (Is(block, i, "but") && i > 0 && block.TextOf(block.Tokens[i - 1]) is "nothing" or "anything" or "all" or "everything" or "nobody")
                continue;

            if (sides > 1 || block.TextOf(block.Tokens[i]) is "but" or "others" or "yet" or "While" or "Although" or "Though" or "although" or "though" or "I" or "wrongly" or "mistakenly" or "falsely")
                return true;
        }

        return false;
    }

    private static bool Is(ProseBlock block, int at, ReadOnlySpan<char> word) => at >= 0 && at < block.Tokens.Length && block.TextOf(block.Tokens[at]).SequenceEqual(word);
}
