using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Finds titles that are almost right.</summary>
internal sealed class MalformedTitleReader(SemanticModel model)
{
    /// <summary>Longest title, in tokens: "Secretary of Housing and Urban Development".</summary>
    private const int Reach = 10;

    /// <summary>Fewest words of a title that stands without a name.</summary>
    private const int FewestAlone = 3;

    private readonly NamesBesideTitles names = new(model);
    private readonly BrokenOffices bodies = new(model);
    private readonly ImmutableArray<MalformedTitle>.Builder found = ImmutableArray.CreateBuilder<MalformedTitle>();

    /// <summary>All malformed titles of the body, in the order of the draft.</summary>
    public ImmutableArray<MalformedTitle> Read()
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            foreach (var sentence in block.Sentences)
                ReadSentence(block, sentence);
        }

        foreach (var person in model.People.All)
            found.AddRange(ClippedTitles.Of(person, model.Facts.Titles));

        found.Sort(static (left, right) => left.Span.InSource.CompareTo(right.Span.InSource));
        return found.ToImmutable();
    }

    private void ReadSentence(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = block.Tokens[i];
            if (!token.IsWord || !token.IsCapitalized || model.Quotations.Covers(block, i))
                continue;

            var end = MayBeginTitle(block, i) ? ReadAt(block, sentence, i) : i;
            if (end <= i + 1 && (EndsTitle(block, sentence, i) || (HasCompany(block, sentence, i) && (token.Lexeme == 0 || TitleSlips.MeantByReal(block.TextOf(token)) is not null))))
                end = Math.Max(end, ReadMisspelled(block, sentence, i));

            if (end <= i + 1 && token.Is(WordClasses.TitleWord) && ClippedTitles.At(model, block, sentence, i) is { } clipped)
            {
                found.Add(clipped);
                end = block.TokenFrom(clipped.Span.End);
            }

            if (end <= i + 1 && ClippedTitles.OfSide(names, model.Facts.Titles, block, sentence, i) is { } side)
            {
                found.Add(side);
                end = block.TokenFrom(side.Span.End);
            }

            // "Union Minister" is a title, and its last word may lack what it is minister of.
            if ((end <= i + 1 ? bodies.Read(block, sentence, i) : bodies.Read(block, sentence, end - 1)) is { } broken)
            {
                found.Add(broken);
                end = block.TokenFrom(broken.Span.End);
            }

            i = Math.Max(i, end - 1);
        }
    }

    /// <summary>Whether a word may be part of a title by what stands beside it: a word of titles before it, or a capital or a small word of titles behind it. A lone surname has neither.</summary>
    private static bool HasCompany(ProseBlock block, Sentence sentence, int at)
    {
        var next = at + 1;
        if (next < sentence.EndToken && (block.Tokens[next].Kind is TokenKind.Comma or TokenKind.Hyphen or TokenKind.Ampersand || block.Tokens[next].IsCapitalized || IsJoint(block, next)))
            return true;

        var before = at - 1;
        return before >= sentence.FirstToken && (block.Tokens[before].Is(WordClasses.TitleWord) || block.Tokens[before].Kind is TokenKind.Hyphen or TokenKind.Ampersand || IsJoint(block, before));
    }

    /// <summary>A small word that stands inside titles.</summary>
    private static bool IsJoint(ProseBlock block, int at) => block.TextOf(block.Tokens[at]) is "of" or "the" or "and" or "for" or "to" or "or";

    /// <summary>Whether two words of titles stand before a word and a name behind it: "National Security Advisory James Roe". An English word may be a slip for another one.</summary>
    private static bool EndsTitle(ProseBlock block, Sentence sentence, int at) =>
        at - 2 >= sentence.FirstToken && at + 2 < sentence.EndToken && IsTitleWord(block.Tokens[at - 1]) && IsTitleWord(block.Tokens[at - 2]) && block.Tokens[at + 1] is { IsWord: true, IsCapitalized: true } && block.Tokens[at + 2] is { IsWord: true, IsCapitalized: true };

    private static bool IsTitleWord(Token token) => token is { IsWord: true, IsCapitalized: true } && token.Is(WordClasses.TitleWord) && !token.Is(WordClasses.Article);

    /// <summary>A word of titles, or one that lacks its s ("Veteran Affairs Secretary").</summary>
    private bool MayBeginTitle(ProseBlock block, int at)
    {
        if (block.Tokens[at].Is(WordClasses.TitleWord))
            return !block.Tokens[at].Is(WordClasses.Article);

        // The title goes on behind it.
        if (at + 1 >= block.Tokens.Length || !(block.Tokens[at + 1].IsCapitalized || block.Tokens[at + 1].Kind is TokenKind.Hyphen or TokenKind.Ampersand || IsJoint(block, at + 1)))
            return false;

        var text = block.TextOf(block.Tokens[at]);
        Span<char> plural = stackalloc char[text.Length < 20 ? text.Length + 1 : 0];
        if (plural.IsEmpty)
            return false;

        text.CopyTo(plural);
        plural[^1] = 's';
        return model.Facts.Titles.WordOf(plural) != 0;
    }

    /// <summary>Reads the words that begin at a title's word, the longest first; gives the end of what is told or right.</summary>
    private int ReadAt(ProseBlock block, Sentence sentence, int first)
    {
        var titles = new TitleReader(block, sentence, model.Facts.Titles, model.TitleNumbers);
        var last = EndOfRun(block, sentence, first);
        if (last <= first + 1)
            return first + 1;

        var slips = model.Facts.TitleSlips;
        Span<TitleContent> contents = stackalloc TitleContent[Reach + 1];
        WriteContents(block, first, last, contents);
        for (var end = last; end > first + 1; end--)
        {
            if (!block.Tokens[end - 1].IsCapitalized)
                continue;

            if (titles.Whole(first, end) is { } whole)
            {
                // "House Speaker of Mike Johnson"
                if (end + 1 < sentence.EndToken && block.TextOf(block.Tokens[end]) is "of" && (names.IsHeldBy(block, sentence, end + 1, whole) || names.IsOfPerson(block, sentence, end + 1, whole)))
                    found.Add(new MalformedTitle(block.SpanOf(first, end + 1), block.SpanOf(first, new NameReader(block, sentence).At(end + 1).End), whole, null));

                return end;
            }

            if (slips.Holds(contents[end - first]))
            {
                var words = WordsOf(block, first, end);
                if (slips.MeantBy(words) is { } meant && !IsSecondOfPair(block, sentence, first, end) && !IsChoice(block, sentence, first, end) && Add(block, sentence, first, end, meant))
                    return end;

                if (slips.SwappedFor(words) is { } swapped && names.IsHeldBy(block, sentence, end, swapped) && Add(block, sentence, first, end, swapped))
                    return end;
            }

            if (end - first > 1 && names.IsBeforeName(block, sentence, end) && slips.Reordered(WordsOf(block, first, end)) is { } reordered && Add(block, sentence, first, end, reordered))
                return end;

            if (HasDouble(block, first, end) && slips.Doubled(WordsOf(block, first, end)) is { } doubled && Add(block, sentence, first, end, doubled))
                return end;
        }

        return first + 1;
    }

    /// <summary>"The Ministry of Health and Minister Rosa Delgado": the "and" joins a body and a person.</summary>
    private static bool IsSecondOfPair(ProseBlock block, Sentence sentence, int first, int end)
    {
        if (first == sentence.FirstToken || !PeopleWords.Has(block.Tokens[first - 1], PeopleRole.Belongs))
            return false;

        for (var at = first + 1; at < end; at++)
        {
            if (block.Tokens[at].Is(WordClasses.Coordinator))
                return true;
        }

        return false;
    }

    /// <summary>"the Secretary or State Police": an "or" is a slip for "of" before a name alone.</summary>
    private bool IsChoice(ProseBlock block, Sentence sentence, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "or")
                return !names.IsBeforeName(block, sentence, end);
        }

        return false;
    }

    private static bool HasDouble(ProseBlock block, int first, int end)
    {
        for (var at = first + 1; at < end; at++)
        {
            if (block.TextOf(block.Tokens[at]).SequenceEqual(block.TextOf(block.Tokens[at - 1])))
                return true;
        }

        return false;
    }

    /// <summary>Writes what each beginning of a run means as a title, by its number of tokens.</summary>
    private static void WriteContents(ProseBlock block, int first, int end, Span<TitleContent> contents)
    {
        contents[0] = TitleContent.Empty;
        for (var i = first; i < end; i++)
        {
            var token = block.Tokens[i];
            contents[i + 1 - first] = token.Kind == TokenKind.Hyphen ? contents[i - first] : contents[i - first].With(block.TextOf(token));
        }
    }

    /// <summary>Reads a title in which the word at an index is misspelled.</summary>
    private int ReadMisspelled(ProseBlock block, Sentence sentence, int at)
    {
        var text = block.TextOf(block.Tokens[at]);
        if (TitleSlips.MeantByReal(text) is { } real)
            return ReadReal(block, sentence, at, real);

        if (model.Facts.IsNameWord(text))
            return at;

        foreach (var meant in model.Facts.TitleSlips.WordsMeantBy(text))
        {
            for (var first = Math.Max(sentence.FirstToken, at - Reach); first <= at; first++)
            {
                // "Actor-Crooner Frank Sinatra"
                if (first > sentence.FirstToken && block.Tokens[first - 1].Kind == TokenKind.Hyphen)
                    continue;

                if (block.Tokens[first].IsCapitalized && block.Tokens[first].IsWord && ReadWith(block, sentence, first, at, meant) is var end and > 0)
                    return end;
            }
        }

        return at;
    }

    /// <summary>Reads a title of two words or more in which an English word stands for another: "Chief Financial Office Dan Rourke".</summary>
    private int ReadReal(ProseBlock block, Sentence sentence, int at, string meant)
    {
        for (var first = at; first > sentence.FirstToken && (block.Tokens[first - 1] is { IsWord: true, IsCapitalized: true } || (first > sentence.FirstToken + 1 && IsJoint(block, first - 1))); first--)
        {
            if (at - first < Reach && block.Tokens[first - 1].IsCapitalized && ReadWith(block, sentence, first - 1, at, meant, needsName: true) is var end and > 0)
                return end;
        }

        return block.Tokens[at].StartsSentence || at == sentence.FirstToken || !block.Tokens[at - 1].IsCapitalized || block.Tokens[at - 1].Is(WordClasses.Article) || IsOpener(block.Tokens[at - 1]) || IsBehindLetters(block, sentence, at) ? Math.Max(at, ReadWith(block, sentence, at, at, meant, needsName: true)) : at;
    }

    /// <summary>Reads the title that begins at an index and holds another word at a second; gives its end, or 0.</summary>
    private int ReadWith(ProseBlock block, Sentence sentence, int first, int at, string word, bool needsName = false)
    {
        // "a member of the Ethics Commission Terry Walker" lacks a comma, and names a body.
        if (needsName && first > sentence.FirstToken && block.Tokens[first - 1].Is(WordClasses.Article) && PeopleWords.Has(block.Tokens[at], PeopleRole.Body) && !IsBeforeApposition(block, sentence, first, EndOfRun(block, sentence, at)))
            return 0;

        var index = WordsOf(block, first, at).Length;
        for (var end = EndOfRun(block, sentence, at); end > at; end--)
        {
            var words = WordsOf(block, first, end);
            words[index] = word;
            if (model.Facts.Titles.Find(words) is { } phrase && (!needsName || ((phrase.Words.Length > 1 || IsBehindLetters(block, sentence, first)) && names.IsBeforeName(block, sentence, end))) && IsBeside(block, sentence, first, end, phrase) && Add(block, sentence, first, end, phrase))
                return end;
        }

        return 0;
    }

    /// <summary>"The Chief Election Commission, Rajiv Kumar, took it": the subject of the clause is the person whom commas set behind, and no body is.</summary>
    private static bool IsBeforeApposition(ProseBlock block, Sentence sentence, int first, int comma)
    {
        if (first - 1 != sentence.FirstToken || comma >= sentence.EndToken || block.Tokens[comma].Kind != TokenKind.Comma)
            return false;

        var name = new NameReader(block, sentence).At(comma + 1);
        return name.WordCount > 1 && name.End + 1 < sentence.EndToken && block.Tokens[name.End].Kind == TokenKind.Comma && block.Tokens[name.End + 1] is { IsWord: true, IsCapitalized: false } verb
            && (verb.Is(WordClasses.PastVerb | WordClasses.PresentVerb | WordClasses.SpeechVerb | WordClasses.Auxiliary | WordClasses.Modal) || block.TextOf(verb).EndsWith("ed"));
    }

    /// <summary>"FCC Commission Ajit Pai": the letters of a body stand before.</summary>
    private static bool IsBehindLetters(ProseBlock block, Sentence sentence, int at) => at > sentence.FirstToken && block.TextOf(block.Tokens[at]) is "Commission" && block.Tokens[at - 1] is { IsWord: true, IsAllCapitals: true };

    /// <summary>"Then Foreign Minster Roe": the capital is that of the sentence.</summary>
    private static bool IsOpener(Token token) => token.StartsSentence && token.Is(WordClasses.Adverb | WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Determiner);

    /// <summary>Whether what stands behind a misspelled title is surely a name, or the title is long enough to stand alone.</summary>
    private bool IsBeside(ProseBlock block, Sentence sentence, int first, int end, TitlePhrase meant)
    {
        // "Judiciary Committee Chariman, Carl Grassley"
        if (first > sentence.FirstToken && block.Tokens[first - 1].IsCapitalized && block.Tokens[first - 1].IsWord && !block.Tokens[first - 1].Is(WordClasses.Article | WordClasses.PlaceWord | WordClasses.Demonym) && !IsOpener(block.Tokens[first - 1]))
            return (IsBehindLetters(block, sentence, first) && names.IsBeforeName(block, sentence, end)) || end == first + 1 && block.Tokens[first].Lexeme == 0 && PeopleWords.Has(block.Tokens[first - 1], PeopleRole.Body) && names.IsBeforeName(block, sentence, end);

        // "Govenor-elect Ann Lowe"
        var isComing = end + 1 < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Hyphen && (PeopleWords.StatusOf(block.Tokens[end + 1]) & (TitleStatus.Elect | TitleStatus.Designate)) != 0;
        var hasComma = end < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Comma;
        var name = new NameReader(block, sentence).At(isComing ? end + 2 : hasComma ? end + 1 : end);
        if (hasComma && name.WordCount < 2)
            name = default;

        var isGiven = !name.IsEmpty && model.Facts.IsGivenName(block.TextOf(block.Tokens[name.First]));
        return name.WordCount switch
        {
            0 => meant.Words.Length >= FewestAlone,
            1 => meant.Words.Length > 1 && !PeopleWords.Has(block.Tokens[name.First], PeopleRole.Body | PeopleRole.NamedThing) && model.Facts.IsNameWord(block.TextOf(block.Tokens[name.First])) && !block.Tokens[name.First].Is(WordClasses.TitleWord),
            _ => meant.Words.Length > 1 || isGiven,
        };
    }

    private bool Add(ProseBlock block, Sentence sentence, int first, int end, TitlePhrase meant)
    {
        var hasComma = end < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Comma;
        var isComing = end + 1 < sentence.EndToken && block.Tokens[end].Kind == TokenKind.Hyphen && (PeopleWords.StatusOf(block.Tokens[end + 1]) & (TitleStatus.Elect | TitleStatus.Designate)) != 0;
        var name = new NameReader(block, sentence).At(isComing ? end + 2 : hasComma ? end + 1 : end);
        if (hasComma && name.WordCount < 2)
            name = default;

        // "Secretary of State for Environment, Food and Rural Affairs": the title goes on.
        var goesOn = hasComma && end + 1 < sentence.EndToken && block.Tokens[end + 1].IsCapitalized;
        var isAlone = name.IsEmpty && !goesOn && WordsOf(block, first, end).Length >= FewestAlone && !(end < sentence.EndToken && block.Tokens[end].IsWord && block.Tokens[end].IsCapitalized);
        var mayBeName = !name.IsEmpty && (name.WordCount > 1 || meant.Words.Length > 1 || !block.Tokens[first].StartsSentence) && !PeopleWords.Has(block.Tokens[name.End - 1], PeopleRole.Body) && !(name.WordCount == 1 && PeopleWords.Has(block.Tokens[name.First], PeopleRole.NamedThing));
        if (!isAlone && !mayBeName)
            return false;

        var words = block.SpanOf(first, end);
        found.Add(name.IsEmpty ? new MalformedTitle(words, words, meant, null) : new MalformedTitle(words, block.SpanOf(first, name.End), meant, block.SpanOf(name.First, name.End)));
        return true;
    }

    /// <summary>The end of a run of capitalized words with small ones between: "Secretary of the Treasury Ana Roe".</summary>
    private static int EndOfRun(ProseBlock block, Sentence sentence, int first)
    {
        var end = first + 1;
        for (var i = first + 1; i < sentence.EndToken && i < first + Reach; i++)
        {
            var token = block.Tokens[i];
            var isJoint = token.Kind == TokenKind.Hyphen && !token.HasSpaceBefore;
            if (!isJoint && token.Kind != TokenKind.Ampersand && !(token.IsWord && (token.IsCapitalized || IsJoint(block, i))))
                break;

            if (token.IsCapitalized)
                end = i + 1;
        }

        return end;
    }

    private static string[] WordsOf(ProseBlock block, int first, int end)
    {
        var words = new List<string>(end - first);
        for (var i = first; i < end; i++)
        {
            if (block.Tokens[i].Kind != TokenKind.Hyphen)
                words.Add(block.TextOf(block.Tokens[i]).ToString());
        }

        return [.. words];
    }
}
