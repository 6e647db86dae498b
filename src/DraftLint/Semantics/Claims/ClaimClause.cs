using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Grammar;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Semantics.Claims;

/// <summary>The clause around a figure or record, and what its words say of time, wishes and law.</summary>
internal readonly ref struct ClaimClause
{
    /// <summary>Tokens between a word of law or of wishes and the figure.</summary>
    private const int PlanReach = 14;

    /// <summary>Tokens from "during" to the noun of an era.</summary>
    private const int EraReach = 5;

    private static readonly LexemeSet Trends = new(ClaimVocabulary.Trends);
    private static readonly LexemeSet Plans = new(ClaimVocabulary.Plans);
    private static readonly LexemeSet Laws = new(ClaimVocabulary.Laws);
    private static readonly LexemeSet Peers = new(ClaimVocabulary.Peers);
    private static readonly LexemeSet Natures = new(ClaimVocabulary.Nature);
    private static readonly LexemeSet Eras = new(ClaimVocabulary.Eras);
    private static readonly LexemeSet Teams = new(ClaimVocabulary.Teams);
    private static readonly LexemeSet DataNouns = new(ClaimVocabulary.Latest);

    private readonly SemanticModel model;
    private readonly SentenceGrammar grammar;
    private readonly ProseBlock block;
    private readonly int number;
    private readonly int token;
    private readonly int first;
    private readonly int end;

    /// <summary>The clause around a token of a sentence.</summary>
    public ClaimClause(SemanticModel model, SentenceGrammar grammar, ProseBlock block, int number, int token)
    {
        this.model = model;
        this.grammar = grammar;
        this.block = block;
        this.number = number;
        this.token = token;
        (first, end) = ClauseEdges.Around(block, block.Sentences[number], token);
    }

    /// <summary>The tense at the token.</summary>
    public Tense Tense => grammar.TenseAt(token);

    /// <summary>Whether a word of the clause means the day of writing: "currently", "now", "to date", "stands at", "so far".</summary>
    public bool HasStateMarker
    {
        get
        {
            foreach (var time in model.Time.At(block, number))
            {
                if (time.Kind == TimeKind.Nowadays && time.FirstToken >= first && time.FirstToken < end && (!Is(time.FirstToken, "now") || IsNowOfState(time.FirstToken)))
                    return true;
            }

            for (var i = first; i + 1 < end; i++)
            {
                switch (block.TextOf(block.Tokens[i + 1]))
                {
                    case "at" when Is(i, "stands") || Is(i, "stand"):
                    case "far" when Is(i, "so") && !Is(i + 2, "as"):
                    case "reached" when Is(i, "has") || Is(i, "have"):
                    case "at" or "around" or "above" or "below" when block.TextOf(block.Tokens[i]) is "running" or "hovers" or "hovering" or "stuck" or "sits" or "hover":
                        return true;
                }

                if (DataNouns.Has(block.Tokens[i + 1]) && (Is(i, "latest") || (Is(i, "recent") && Is(i - 1, "most"))))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether a verb of change stands in the clause: "doubled".</summary>
    public bool HasTrend
    {
        get
        {
            for (var i = first; i < end; i++)
            {
                if ((Trends.Has(block.Tokens[i]) && !IsRaising(i)) || ((Is(i, "up") || Is(i, "down")) && (Is(i - 1, "is") || Is(i - 1, "are") || Is(i - 1, "now"))) || (Is(i, "up") && Is(i + 1, "from")) || (Is(i, "down") && Is(i + 1, "from")))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether "reportedly", "an estimated" or "estimates of" says that the figure is not settled.</summary>
    public bool HasHearsay
    {
        get
        {
            for (var i = first; i < end; i++)
            {
                if (Is(i, "reportedly") || (Is(i, "estimated") && i + 1 == token) || (Is(i, "estimates") && Is(i + 1, "of")))
                    return true;

                if ((Is(i, "By") || Is(i, "by")) && (Is(i + 1, "some") || Is(i + 1, "one") || Is(i + 1, "most")) && (Is(i + 2, "estimates") || Is(i + 2, "estimate") || Is(i + 2, "counts") || Is(i + 2, "count") || Is(i + 2, "accounts")))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether the figure is wished for, planned, possible or only thought.</summary>
    public bool IsUnreal
    {
        get
        {
            if (Tense is Tense.Hypothetical or Tense.Future || IsBeforeModal || IsLimitForAll || IsSupposed || IsDemanded)
                return true;

            for (var i = Math.Max(first, token - PlanReach); i < token; i++)
            {
                if (Plans.Has(block.Tokens[i]) || (block.Tokens[i].Is(WordClasses.Modal) && !block.Tokens[i].Is(WordClasses.Negation)) || Is(i, "if") || Is(i, "If"))
                    return true;
            }

            return false;
        }
    }

    /// <summary>"Suppose that it does not. Then prices rise 3 percent.": the sentence before has only thought of it.</summary>
    private bool IsSupposed =>
        (Is(block.Sentences[number].FirstToken + 1, "suppose") && Is(block.Sentences[number].FirstToken + 2, "that")) || number > 0 && Is(block.Sentences[number].FirstToken, "Then") && (Is(block.Sentences[number - 1].FirstToken, "Suppose") || Is(block.Sentences[number - 1].FirstToken, "Imagine") || Is(block.Sentences[number - 1].FirstToken, "Say") || Is(block.Sentences[number - 1].FirstToken, "Assume"));

    /// <summary>"asks each of them to finish 700 cases a year": what somebody is to do.</summary>
    private bool IsDemanded
    {
        get
        {
            const int Reach = 4, VerbReach = 7;
            for (var i = token - 2; i >= first && i >= token - Reach; i--)
            {
                if (!Is(i, "to") || block.Tokens[i + 1].Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Determiner) || block.Tokens[i + 1].IsCapitalized)
                    continue;

                for (var verb = i - 1; verb >= first && verb > i - VerbReach; verb--)
                {
                    if (block.TextOf(block.Tokens[verb]) is "asks" or "ask" or "asked" or "requires" or "require" or "required" or "orders" or "ordered" or "expects" or "expect" or "expected" or "demands" or "wants" or "want" or "tells" or "told" or "obliges" or "obliged" or "instructs" or "instructed" or "urges" or "forces" or "commits" or "committed" or "promises" or "promised")
                        return true;
                }
            }

            return false;
        }
    }

    /// <summary>"less than 75 percent may be a bad sign": the verb behind the figure says what can be.</summary>
    private bool IsBeforeModal
    {
        get
        {
            var i = token + 1;
            while (i < end && i < token + 4 && !block.Tokens[i].Is(WordClasses.Modal) && (block.Tokens[i].IsNumber || block.Tokens[i].Is(WordClasses.Unit) || Is(i, "percent") || Is(i, "%")))
                i++;

            return i < end && block.Tokens[i].Is(WordClasses.Modal) && !Is(i, "will") && !Is(i, "can");
        }
    }

    /// <summary>"every petition that gets at least 100,000 signatures", "as long as it costs less than $3,500": a limit for all that come.</summary>
    private bool IsLimitForAll
    {
        get
        {
            if (!(Is(token - 1, "least") || Is(token - 1, "than") || Is(token - 1, "under") || Is(token - 1, "over") || Is(token - 1, "below") || Is(token - 1, "above") || Is(token - 1, "exceed") || Is(token - 1, "exceeds")))
                return false;

            var isForAll = false;
            for (var i = block.Sentences[number].FirstToken; i < token; i++)
            {
                if ((Is(i, "as") && Is(i + 1, "long") && Is(i + 2, "as")) || Is(i, "provided") || Is(i, "unless") || Is(i, "Unless") || (isForAll && (Is(i, "that") || Is(i, "which") || Is(i, "who"))))
                    return true;

                isForAll |= Is(i, "every") || Is(i, "Every") || Is(i, "any") || Is(i, "Any") || Is(i, "each") || Is(i, "Each");
            }

            return false;
        }
    }

    /// <summary>"during the British occupation", "under the emperor's reign": a time that has a name and is over.</summary>
    public bool IsOfNamedEra
    {
        get
        {
            for (var i = first; i + 2 < end; i++)
            {
                if (!Is(i, "during") && !Is(i, "under") && !Is(i, "throughout") || !block.Tokens[i + 1].Is(WordClasses.Article | WordClasses.Possessive))
                    continue;

                for (var noun = i + 2; noun < end && noun <= i + EraReach; noun++)
                {
                    if (Eras.Has(block.Tokens[noun]))
                        return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether a law or contract sets the figure.</summary>
    public bool IsLaw
    {
        get
        {
            for (var i = Math.Max(first, token - PlanReach); i < Math.Min(end, token + 5); i++)
            {
                var word = block.Tokens[i];
                if (i != token && Laws.Has(word) && !(word.IsCapitalized && i > first && (Is(i - 1, "the") || Is(i - 1, "The") || block.Tokens[i - 1].IsCapitalized)))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether nature or a builder fixed the figure: "of the earth", "it takes 200 gallons", "it seats 400".</summary>
    public bool IsNature
    {
        get
        {
            for (var i = Math.Max(first, token - PlanReach); i < Math.Min(end, token + PlanReach); i++)
            {
                if (Natures.Has(block.Tokens[i]))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether the writer tells of himself or herself: "I", "we", "my class", "our team"; "our county" is everybody's.</summary>
    /// <param name="isPersonal">Whether what "he" or "she" has or does counts too: somebody's own land or way, "he has answered 400 letters".</param>
    public bool IsOwn(bool isPersonal)
    {
        for (var i = first; i < token; i++)
        {
            var word = block.TextOf(block.Tokens[i]);
            if (word is "I" or "we" or "We" || (isPersonal && word is "He" or "She" or "he" or "she") || word.StartsWith("I'") || word.StartsWith("I’") || word.StartsWith("we'", StringComparison.OrdinalIgnoreCase) || word.StartsWith("we’", StringComparison.OrdinalIgnoreCase))
                return true;

            // "our team" is the writer's own, "our nurses" are everybody's; "my brother" is, "my county" is not.
            if ((word is "our" or "Our" && Follows(i + 1, Teams)) || (word is "my" or "My" && !Follows(i + 1, Peers)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the sum goes on: "has lost 6,000", "stands at", "estimates of", "toll".</summary>
    public bool HasRunningTotal(Quantity figure)
    {
        if (Tense == Tense.PresentPerfect)
            return true;

        for (var i = first; i < figure.FirstToken; i++)
        {
            if ((Is(i, "stands") && Is(i + 1, "at")) || (Is(i, "estimates") && Is(i + 1, "of")) || Is(i, "toll"))
                return true;
        }

        return false;
    }

    /// <summary>"grows sugarcane on six acres": what a farmer does.</summary>
    private bool IsRaising(int at) =>
        block.TextOf(block.Tokens[at]) is "grow" or "grows" or "grew" or "growing" or "raise" or "raises" && at + 1 < end && block.Tokens[at + 1].IsWord && !block.Tokens[at + 1].IsCapitalized
        && !block.Tokens[at + 1].Is(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.NumberWord | WordClasses.Subordinator | WordClasses.Article);

    private bool Follows(int at, LexemeSet words)
    {
        for (var i = at; i < end && i < at + 2; i++)
        {
            if (words.Has(block.Tokens[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether "now" dates a verb of the present: "now holds"; "by now", "now that" and "now, consider" do not.</summary>
    private bool IsNowOfState(int now)
    {
        if (Is(now + 1, "that") || (now + 1 < block.Tokens.Length && block.Tokens[now + 1].Kind == TokenKind.Comma && now == block.Sentences[number].FirstToken))
            return false;

        // "Lafayette, who now had some 2,000 men": the now of a story.
        if (block.TextOf(block.Tokens[Math.Min(now + 1, block.Tokens.Length - 1)]) is "had" or "was" or "were" or "stood" or "went" or "came" or "knew" or "took" or "gave" or "saw" or "began" or "became" || Is(now - 1, "was") || Is(now - 1, "were") || Is(now - 1, "had"))
            return false;

        return !(Is(now - 1, "by") || Is(now - 1, "until") || Is(now - 1, "for") || Is(now - 1, "from") || Is(now - 1, "till") || Is(now - 1, "than"));
    }

    private bool Is(int at, ReadOnlySpan<char> word) => at >= 0 && at < block.Tokens.Length && block.TextOf(block.Tokens[at]).SequenceEqual(word);
}
