using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Checks.Submission;

/// <summary>The turns with which writing assistants open and close an answer, and the marks of their sources.</summary>
internal static class AssistantWords
{
    private static readonly OpeningPhrases Greetings = new("certainly", "sure", "sure thing", "absolutely", "of course", "great question", "good question", "happy to help", "i'd be happy to help", "got it", "understood", "no problem");

    private static readonly OpeningPhrases Presentations = new("here is", "here's", "here are", "below is", "i've", "i have", "i can", "i'd be happy", "let me");

    /// <summary>The same at the head of a sentence that says what is presented.</summary>
    private static readonly OpeningPhrases Introductions = new("here is", "here's", "here are", "below is", "certainly, here", "sure, here", "of course, here");

    private static readonly OpeningPhrases Hopes = new("i hope this helps", "hope this helps", "hope that helps", "i hope this revised", "i hope this version", "i hope this draft");

    /// <summary>What is presented: a piece ...</summary>
    private static readonly string[] Pieces = ["op-ed", "essay", "column", "piece", "article", "rewrite", "version", "draft", "text", "paragraph", "opening", "lede"];

    /// <summary>... made over.</summary>
    private static readonly string[] MadeOver =
        ["revised", "polished", "improved", "edited", "rewritten", "refined", "shortened", "tightened", "expanded", "tailored", "reworked", "cleaned-up", "concise", "shorter", "punchier", "of your", "your op-ed", "your essay", "your column", "your article", "your draft", "your piece"];

    /// <summary>Sentences that begin so are never a writer's own.</summary>
    private static readonly OpeningPhrases Disclaimers = new(
        "as an ai language model, i", "as an ai, i", "as an ai model, i", "as a large language model, i", "as a language model, i", "as an ai assistant, i", "as an artificial intelligence, i", "i am an ai language model",
        "i'm an ai language model", "i'm an ai assistant", "i am an ai assistant", "as of my last update", "as of my last knowledge update", "as of my knowledge cutoff", "as of my last training",
        "i don't have access to real-time", "i do not have access to real-time", "i don't have real-time access", "i can't browse the", "i cannot browse the", "i'm sorry, but i can't", "i'm sorry, but i cannot",
        "i'm unable to browse", "i can't assist with", "i cannot assist with", "i don't have personal opinions", "my training data", "my knowledge cutoff");

    /// <summary>Offers to go on; the verb behind them tells them from a rhetorical question.</summary>
    private static readonly OpeningPhrases Offers = new(
        "would you like me to", "do you want me to", "want me to", "shall i", "should i", "let me know if you'd like me to", "let me know if you would like me to", "let me know if you want me to", "if you'd like, i can",
        "if you would like, i can", "if you want, i can", "if you wish, i can", "i can also");

    private static readonly OpeningPhrases OfferedVerbs = new(
        "make", "shorten", "lengthen", "revise", "rewrite", "adjust", "tailor", "draft", "expand", "turn", "format", "tweak", "polish", "trim", "refine", "adapt", "cut", "tighten", "add", "suggest", "provide", "create", "generate", "help", "write", "convert");

    /// <summary>Sentences that begin so close an answer.</summary>
    private static readonly OpeningPhrases Closings = new(
        "let me know if you'd like any", "let me know if you would like any", "let me know if you'd like a ", "let me know if you'd like further", "let me know if you need any", "let me know if you need further",
        "let me know if you'd like to adjust", "let me know if you'd like to change", "let me know if there's anything", "let me know how you'd like", "feel free to adjust", "feel free to modify", "feel free to customize",
        "feel free to tweak", "feel free to ask if", "is there anything else i can", "is there anything else you'd like");

    /// <summary>Marks of sources that such tools leave in copied text, by exact case.</summary>
    private static readonly string[] Citations = ["oaicite", "contentReference[", "citeturn", "turn0search", "turn0news", "turn1search", "turn0view", "[cite_start]", "[cite: ", "[attached_file:", "†source"];

    private static readonly string[] Machines = ["chatbot", "chatbots", "chatgpt", "gpt", "ai", "a.i.", "claude", "gemini", "copilot", "llm", "llms"];

    /// <summary>Whether a sentence is a greeting alone: "Certainly!"</summary>
    public static bool IsGreeting(ProseBlock block, Sentence sentence)
    {
        var length = LengthOfAny(block, sentence, Greetings);
        if (length == 0)
            return false;

        var end = block.Tokens[sentence.EndToken - 1];
        return end.Kind is TokenKind.Exclamation or TokenKind.Period && block.Tokens[sentence.FirstToken].Start + length >= end.Start;
    }

    /// <summary>Whether a sentence behind a greeting presents something: "Here is ...".</summary>
    public static bool Presents(ProseBlock block, Sentence sentence) => LengthOfAny(block, sentence, Presentations) > 0;

    /// <summary>Whether a sentence is one of an assistant by itself.</summary>
    public static bool IsAnswer(ProseBlock block, Sentence sentence) =>
        LengthOfAny(block, sentence, Disclaimers) > 0 || LengthOfAny(block, sentence, Closings) > 0 || IsOffer(block, sentence) || IsHope(block, sentence) || PresentsPiece(block, sentence);

    /// <summary>Whether a block may hold marks of sources.</summary>
    public static bool MayHoldCitation(ProseBlock block)
    {
        // One of these stands in each of them, the last two in a word or address with a digit. A look for one text each is faster than one look for all.
        return block.Text.AsSpan().IndexOfAny('[', '†') >= 0 || block.Text.Contains("cite", StringComparison.Ordinal)
            || ((block.Holds(TokenShape.HasDigit) || block.Holds(TokenKind.Address)) && (block.Text.Contains("turn0", StringComparison.Ordinal) || block.Text.Contains("turn1", StringComparison.Ordinal)));
    }

    /// <summary>The marks of sources in a block, each with the word or bracket around it.</summary>
    public static IEnumerable<ProseSpan> CitationsIn(ProseBlock block)
    {
        var behind = 0;
        foreach (var mark in Citations)
        {
            var at = block.Text.IndexOf(mark, StringComparison.Ordinal);
            if (at < behind)
                continue;

            var start = at;
            while (start > 0 && !char.IsWhiteSpace(block.Text[start - 1]))
                start--;

            var end = at + mark.Length;
            while (end < block.Text.Length && !char.IsWhiteSpace(block.Text[end]))
                end++;

            // The word before belongs to the draft: the mark begins at its bracket.
            var bracket = block.Text.AsSpan(start, at - start).IndexOfAny('[', '【', ':');
            start = bracket >= 0 ? start + bracket : at;
            yield return new ProseSpan(block, start, end - start);
            behind = end;
        }
    }

    /// <summary>Whether a word names such a machine.</summary>
    public static bool NamesMachine(ReadOnlySpan<char> word)
    {
        foreach (var machine in Machines)
        {
            if (word.Equals(machine, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>"Would you like me to shorten it?", not "Would you like me to lie?"</summary>
    private static bool IsOffer(ProseBlock block, Sentence sentence)
    {
        var length = LengthOfAny(block, sentence, Offers);
        if (length == 0)
            return false;

        var verb = block.Tokens[sentence.FirstToken].Start + length + 1;
        return verb < block.Text.Length && OfferedVerbs.LengthAt(block.Text, verb) > 0 && SpeaksOfText(block, sentence);
    }

    /// <summary>An offer is about the text: "it", "this", a version, a tone, a number of words.</summary>
    private static bool SpeaksOfText(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken + 3; i < sentence.EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]) is "it" or "this" or "version" or "versions" or "tone" or "words" or "op-ed" or "essay" or "headline" or "headlines" or "piece" or "column" or "draft" or "paragraph" or "outlet" or "publication" or "article" or "shorter" or "longer")
                return true;
        }

        return false;
    }

    /// <summary>"I hope this helps!" and nothing more, or with a word to the writer behind it.</summary>
    private static bool IsHope(ProseBlock block, Sentence sentence)
    {
        var length = LengthOfAny(block, sentence, Hopes);
        if (length == 0)
            return false;

        var behind = block.Tokens[sentence.FirstToken].Start + length;
        while (behind < block.Text.Length && block.Text[behind] is ' ')
            behind++;

        return behind >= block.Tokens[sentence.EndToken - 1].Start || block.Text[behind] is '!' or ',' || Phrase.LengthAt(block.Text, behind, "with your") > 0 || Phrase.LengthAt(block.Text, behind, "meets your") > 0;
    }

    /// <summary>"Here is a polished version of your essay:"</summary>
    private static bool PresentsPiece(ProseBlock block, Sentence sentence)
    {
        if (LengthOfAny(block, sentence, Introductions) == 0 || block.Tokens[sentence.EndToken - 1].Kind != TokenKind.Colon)
            return false;

        bool isPiece = false, isMadeOver = false, isOwn = false;
        var text = block.Text.AsSpan(block.SpanOf(sentence).Start, block.SpanOf(sentence).Length);
        foreach (var noun in Pieces)
            isPiece |= Phrase.IndexIn(text, noun) >= 0;

        foreach (var word in MadeOver)
            isMadeOver |= Phrase.IndexIn(text, word) >= 0;

        foreach (var owner in (ReadOnlySpan<string>)["my", "his", "her", "their", "our"])
            isOwn |= Phrase.IndexIn(text, owner) >= 0;

        return isPiece && isMadeOver && !isOwn;
    }

    /// <summary>Length of the first phrase with which a sentence begins; 0 if it begins with none.</summary>
    private static int LengthOfAny(ProseBlock block, Sentence sentence, OpeningPhrases phrases) => phrases.LengthAt(block.Text, block.Tokens[sentence.FirstToken].Start);
}
