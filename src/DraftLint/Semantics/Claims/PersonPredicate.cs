using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.People;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>What a sentence says of a living person: "Dan Murrow bribed the board", "the board was bribed by its lawyer, Dan Murrow".</summary>
/// <param name="Mention">The name, with its title.</param>
/// <param name="Verb">Index of the verb: behind the name, adverbs, auxiliaries of the perfect, "who" and an aside between commas; or before the "by" of a passive.</param>
internal readonly record struct PersonPredicate(Mention Mention, int Verb)
{
    /// <summary>Nobody is taken for living so many years after what is told.</summary>
    private const int LivingYears = 50;

    /// <summary>Tokens of an aside between a name and its verb.</summary>
    private const int AsideReach = 14;

    /// <summary>Tokens from "by" to a name: "by its longest-serving treasurer, Corwin Tate".</summary>
    private const int AgentReach = 8;

    /// <summary>Whether the person is the agent of a passive: the verb stands before the name.</summary>
    public bool IsPassive => Verb < Mention.First;

    /// <summary>All predicates of living people in a draft's own words.</summary>
    public static IEnumerable<PersonPredicate> In(SemanticModel model)
    {
        foreach (var mention in SubjectsIn(model))
        {
            for (var verb = VerbOf(mention); verb >= 0; verb = JoinedVerb(mention, verb))
                yield return new PersonPredicate(mention, verb);

            if (RelativeVerbOf(mention) is >= 0 and var told)
                yield return new PersonPredicate(mention, told);

            if (ArticleBehind(mention) is >= 0 and var kind)
                yield return new PersonPredicate(mention, kind);

            if (AgentVerbOf(mention) is >= 0 and var done)
                yield return new PersonPredicate(mention, done);
        }
    }

    private static IEnumerable<Mention> SubjectsIn(SemanticModel model)
    {
        const MentionTraits NoSubject = MentionTraits.Quoted | MentionTraits.OutsideBody | MentionTraits.Compound | MentionTraits.Possessive | MentionTraits.Predicate;
        foreach (var person in model.People.All)
        {
            if (person.Fact?.Died is not null || !(person.IsCertain || person.FirstFull is not null))
                continue;

            foreach (var mention in person.Mentions)
            {
                if (!mention.Is(NoSubject))
                    yield return mention;
            }
        }
    }

    /// <summary>Whether the sentence states it, and of a time in which living people act: no question, condition or report of another's words.</summary>
    public bool IsStated(SemanticModel model)
    {
        var block = Mention.Block;
        var number = block.SentenceOf(Verb);
        var sentence = block.Sentences[number];
        if (SentenceGrammar.Read(block, sentence).TenseAt(Verb) is Tense.Hypothetical or Tense.Future)
            return false;

        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Question || (i < Verb && block.TextOf(block.Tokens[i]) is "if" or "If" or "whether" or "Whether" or "that" or "says" or "claims" or "suppose" or "Suppose" or "imagine" && !ArePartedBefore(i)))
                return false;

            // "Wells Fargo cheated its customers": a firm; "Roy Tibble stole $200,000 from its accounts": a person, and the accounts of a firm.
            if (!IsPassive && i > Verb && block.TextOf(block.Tokens[i]) is "its" && !(block.TextOf(block.Tokens[i - 1]) is "from" && model.Facts.IsGivenName(block.TextOf(block.Tokens[Mention.First]))))
                return false;
        }

        return model.Time.PeriodOf(block, number) is not { } told || told.Period.Last > model.Day.AddYears(-LivingYears);
    }

    /// <summary>"It was on her orders that the figures were shaded, and the treasurer, Piers Langdon, committed": another clause of its own stands between.</summary>
    private bool ArePartedBefore(int word)
    {
        for (var i = word + 1; i + 1 < Mention.First; i++)
        {
            if (Mention.Block.Tokens[i].Kind is TokenKind.Semicolon || (Mention.Block.Tokens[i].Kind == TokenKind.Comma && Mention.Block.TextOf(Mention.Block.Tokens[i + 1]) is "and" && Mention.Block.TextOf(Mention.Block.Tokens[word]) is "that"))
                return true;
        }

        return false;
    }

    /// <summary>Whether nobody stands behind the statement: it is stated, no word that would qualify it stands near, and no source is named.</summary>
    /// <param name="model">The draft's meaning.</param>
    /// <param name="qualifiers">Words that qualify it: "alleged", "convicted", "diagnosed".</param>
    public bool IsUnsupported(SemanticModel model, LexemeSet qualifiers) =>
        IsStated(model) && !HasNear(qualifiers) && !IsTold(model);

    /// <summary>Whether anybody but the person stands behind the sentence as its source.</summary>
    private bool IsTold(SemanticModel model)
    {
        foreach (var source in model.Sources.Of(Mention.Block, Mention.Block.SentenceOf(Verb)))
        {
            if (source.EndToken <= Mention.First || source.FirstToken >= Mention.End)
                return true;
        }

        return false;
    }

    /// <summary>Whether any word of a set stands in the sentence, outside the predicate itself, or in a sentence beside it that can speak of the same person and deed.</summary>
    public bool HasNear(LexemeSet words)
    {
        var block = Mention.Block;
        var own = block.SentenceOf(Verb);
        for (var at = Math.Max(0, own - 1); at <= own + 1 && at < block.Sentences.Length; at++)
        {
            if (at != own && (NamesAnother(at) || TellsOtherDeed(at)))
                continue;

            for (var i = block.Sentences[at].FirstToken; i < block.Sentences[at].EndToken; i++)
            {
                if (i != Verb && (i < Mention.First || i >= Mention.End) && words.Has(block.Tokens[i]) && !IsOfPlace(i))
                    return true;
            }
        }

        return false;
    }

    /// <summary>"police inspector Ann Roe", "Ann Roe, a warden at the prison,", "the evidence room": where somebody works and takes from, no word of a verdict.</summary>
    private bool IsOfPlace(int at)
    {
        var block = Mention.Block;
        if (block.TextOf(block.Tokens[at]) is not ("police" or "Police" or "prison" or "Prison" or "court" or "jail" or "evidence" or "jury"))
            return false;

        var isAside = at > Mention.End && at < Verb && block.Tokens[Mention.End].Kind == TokenKind.Comma && block.TextOf(block.Tokens[Mention.End + 1]) is "a" or "an" or "the";
        return isAside || (at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "inspector" or "officer" or "chief" or "captain" or "sergeant" or "detective" or "commander" or "guard" or "warden" or "clerk" or "room" or "locker" or "fund" or "budget" or "kitchen" or "commissary" or "station" or "union" or "pension" or "chaplain" or "doctor");
    }

    /// <summary>"Our former treasurer, Dale Kessler, convicted of fraud, left": a full name that is not this person's, in a sentence that does not have this one's.</summary>
    private bool NamesAnother(int number)
    {
        var block = Mention.Block;
        var sentence = block.Sentences[number];
        var surname = block.TextOf(block.Tokens[Mention.End - 1]);
        var hasName = false;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (block.TextOf(block.Tokens[i]).SequenceEqual(surname))
                return false;

            hasName |= i + 1 < sentence.EndToken && (block.Tokens[i].Is(WordClasses.GivenName) || (block.Tokens[i].Lexeme == 0 && i > sentence.FirstToken && block.Tokens[i - 1].Kind == TokenKind.Comma)) && block.Tokens[i].IsCapitalized && block.Tokens[i + 1] is { IsWord: true, IsCapitalized: true };
        }

        return hasName;
    }

    private bool TellsOtherDeed(int number)
    {
        var sentence = Mention.Block.Sentences[number];
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (IsOfOtherDeed(i, sentence.EndToken))
                return true;
        }

        return false;
    }

    /// <summary>"was accused of padding his invoices" says nothing of a bribe.</summary>
    private bool IsOfOtherDeed(int word, int end)
    {
        const int Reach = 8;
        const int Stem = 4;
        var block = Mention.Block;
        if (block.TextOf(block.Tokens[word]) is not ("accused" or "charged" or "convicted" or "suspected" or "guilty" or "indicted" or "acquitted"))
            return false;

        var deed = block.TextOf(block.Tokens[Verb])[..Math.Min(Stem, block.Tokens[Verb].Length)];
        for (var i = word + 1; i + 1 < end && i < word + Reach; i++)
        {
            if ((block.TextOf(block.Tokens[i]) is "of" or "with" || (block.TextOf(block.Tokens[i]) is "to" && OpensWithName(word))) && block.Tokens[i + 1] is { IsWord: true, IsCapitalized: false } offence && !offence.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Pronoun | WordClasses.Determiner))
                return !block.TextOf(offence).StartsWith(deed, StringComparison.OrdinalIgnoreCase);
        }

        return false;
    }

    /// <summary>"Arlen Voss, the surveyor, pleaded guilty to": the sentence is of somebody else.</summary>
    private bool OpensWithName(int word)
    {
        var block = Mention.Block;
        var first = block.Sentences[block.SentenceOf(word)].FirstToken;
        return block.Tokens[first] is { IsWord: true, Lexeme: 0 } && block.Tokens[first + 1] is { IsWord: true, IsCapitalized: true } && !block.TextOf(block.Tokens[first + 1]).SequenceEqual(block.TextOf(block.Tokens[Mention.End - 1]))
            || block.TextOf(block.Tokens[first]) is "Another";
    }

    /// <summary>The words from the name to a token, without the stop of a sentence that an abbreviation has taken ("ill.").</summary>
    public ProseSpan To(int last)
    {
        var span = IsPassive ? Mention.Block.SpanOf(Verb, Mention.End) : Mention.Block.SpanOf(Mention.First, last + 1);
        return Mention.Block.Text[span.End - 1] == '.' ? span with { Length = span.Length - 1 } : span;
    }

    private static int VerbOf(Mention mention)
    {
        var block = mention.Block;
        var end = block.Sentences[mention.Sentence].EndToken;
        var at = mention.End;
        // "Ann Roe of Galt stole": where somebody is from.
        if (at + 1 < end && block.TextOf(block.Tokens[at]) is "of" or "from" && block.Tokens[at + 1] is { IsWord: true, IsCapitalized: true })
        {
            at++;
            while (at < end && block.Tokens[at] is { IsWord: true, IsCapitalized: true })
                at++;
        }

        // "The present one, Merle Stoddard, has": the name stands in apposition, and the verb is that of the noun.
        if (at < end && block.Tokens[at].Kind == TokenKind.Comma)
            at = mention.Name.First > 0 && block.Tokens[mention.Name.First - 1].Kind == TokenKind.Comma && IsVerb(block, at + 1, end) ? at + 1 : Aside.EndOf(block, at + 1, end, AsideReach);

        return at < 0 ? -1 : BehindPerfect(block, at, end);
    }

    /// <summary>The verb behind adverbs and "has" or "had", or -1.</summary>
    private static int BehindPerfect(ProseBlock block, int at, int end)
    {
        while (at < end && (block.Tokens[at].Is(WordClasses.Adverb) || block.TextOf(block.Tokens[at]) is "has" or "had" or "sexually") && !block.Tokens[at].Is(WordClasses.Negation))
            at++;

        return at < end && block.Tokens[at].IsWord ? at : -1;
    }

    /// <summary>"Corwin Tate, who later embezzled the rest,": the verb behind "who", or -1.</summary>
    private static int RelativeVerbOf(Mention mention)
    {
        var block = mention.Block;
        var end = block.Sentences[mention.Sentence].EndToken;
        var at = mention.End < end && block.Tokens[mention.End].Kind is TokenKind.Comma or TokenKind.Dash ? mention.End + 1 : mention.End;
        return at < end && block.TextOf(block.Tokens[at]) is "who" ? BehindPerfect(block, at + 1, end) : -1;
    }

    /// <summary>"was embezzled by its founder, Corwin Tate": the participle before "by", or -1.</summary>
    private static int AgentVerbOf(Mention mention)
    {
        var block = mention.Block;
        var first = block.Sentences[mention.Sentence].FirstToken;
        for (var i = mention.First - 1; i > first && i >= mention.First - AgentReach; i--)
        {
            var token = block.Tokens[i];
            if (block.TextOf(token) is "by")
                return block.Tokens[i - 1] is { IsWord: true, IsCapitalized: false } ? i - 1 : -1;

            if (token.Kind is not (TokenKind.Comma or TokenKind.Clitic or TokenKind.Hyphen) && (!token.IsWord || token.Is(WordClasses.Auxiliary | WordClasses.Coordinator | WordClasses.Relative | WordClasses.Subordinator)))
                return -1;
        }

        return -1;
    }

    /// <summary>"Ottilie Brandt, a forger": the article of an apposition, or -1.</summary>
    private static int ArticleBehind(Mention mention)
    {
        var at = mention.End + 1;
        return at < mention.Block.Sentences[mention.Sentence].EndToken && mention.Block.Tokens[mention.End].Kind == TokenKind.Comma && mention.Block.TextOf(mention.Block.Tokens[at]) is "a" or "an" ? at : -1;
    }

    private static bool IsVerb(ProseBlock block, int at, int end) => at < end && (block.TextOf(block.Tokens[at]) is "has" or "had" || block.Tokens[at].Is(WordClasses.PastVerb) || (block.Tokens[at] is { IsWord: true, IsCapitalized: false } && block.TextOf(block.Tokens[at]).EndsWith("ed")));

    /// <summary>"ran the port and stole from it": the next verb of the past that an "and" joins to one of the same subject, or -1.</summary>
    private static int JoinedVerb(Mention mention, int verb)
    {
        var block = mention.Block;
        var end = block.Sentences[mention.Sentence].EndToken;
        for (var i = verb + 1; i + 1 < end; i++)
        {
            var token = block.Tokens[i];
            if (token.Kind is TokenKind.Semicolon or TokenKind.Colon or TokenKind.Quote or TokenKind.Dash || token.Is(WordClasses.Relative | WordClasses.Subordinator))
                return -1;

            if (token.Is(WordClasses.Coordinator) && BehindAdverbs(block, i + 1, end) is var next && next < end && (block.Tokens[next].Is(WordClasses.PastVerb) || (block.Tokens[next] is { IsWord: true, IsCapitalized: false } && block.TextOf(block.Tokens[next]).EndsWith("ed"))))
                return next;
        }

        return -1;
    }

    private static int BehindAdverbs(ProseBlock block, int at, int end)
    {
        while (at < end && block.Tokens[at].Is(WordClasses.Adverb) && !block.Tokens[at].Is(WordClasses.Negation))
            at++;

        return at;
    }
}
