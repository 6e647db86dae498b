using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Grammar;

/// <summary>Parts one sentence into clauses, from left to right, with a stack of those that are open.</summary>
/// <remarks>
/// A relative or subordinating word opens a clause; a comma closes it once it has its verb, and so does a second verb that no conjunction leads.
/// Brackets and quotation marks open and close one; a semicolon, colon or single dash begins anew.
/// </remarks>
internal ref struct ClauseReader(ProseBlock block, Sentence sentence)
{
    private const int DeepestClause = 24;

    /// <summary>The words of which some open a clause.</summary>
    private static readonly LexemeSet Openers = new(
        "if unless lest supposing assuming suppose imagine who which whom whose where that because although though while whereas once when whenever whether why how what",
        "than after before since until till as i he she we they");

    private readonly VerbReader verbs = new(block, sentence.FirstToken, sentence.EndToken);
    private readonly int first = sentence.FirstToken;
    private readonly int end = sentence.EndToken;
    private readonly List<OpenClause> clauses = [];
    private readonly List<VerbGroup> groups = [];
    private readonly ImmutableArray<int>.Builder clauseOfToken = ImmutableArray.CreateBuilder<int>(sentence.TokenCount);
    private int top = -1;
    private bool opens = true;

    /// <summary>Reads the whole sentence.</summary>
    public SentenceGrammar Read()
    {
        Open(ClauseKind.Main);
        for (var at = first; at < end; at++)
        {
            var next = Step(at);
            do
            {
                clauseOfToken.Add(top);
            }
            while (++at < next);
            at--;
        }

        return new SentenceGrammar(first, clauseOfToken.MoveToImmutable(), Close(), [.. groups]);
    }

    /// <summary>Gives each clause its verbs, and what it takes from the clauses around it; a clause comes behind those around it.</summary>
    private readonly ImmutableArray<Clause> Close()
    {
        foreach (var group in groups)
            (clauses[group.Clause].Groups ??= []).Add(group);

        var all = ImmutableArray.CreateBuilder<Clause>(clauses.Count);
        foreach (var clause in clauses)
        {
            var parent = clause.Parent >= 0 ? all[clause.Parent] : new Clause(-1, IsHypothetical: false, [], []);
            var verbal = clause.Groups is null ? parent.Verbal : all.Count;
            all.Add(new Clause(verbal, clause.IsHypothetical || parent.IsHypothetical, clause.Groups is null ? [] : [.. clause.Groups], clause.Conjunctions is null ? [] : [.. clause.Conjunctions]));
        }

        return all.MoveToImmutable();
    }

    /// <summary>Takes a token, or a whole verb group, and gives the index behind it.</summary>
    private int Step(int at)
    {
        var token = block.Tokens[at];
        if (!token.IsWord)
        {
            TakeMark(at, token);
            return at + 1;
        }

        if (verbs.TryRead(at, opens, out var group) && TryAttach(group))
        {
            opens = false;
            return group.EndToken;
        }

        var opened = ClauseOpenedBy(at, token);
        if (opened is { } kind)
            Open(kind);
        else if (token.Is(WordClasses.Coordinator) && !token.Is(WordClasses.Preposition))
            (clauses[top].Conjunctions ??= []).Add(new Conjunction(at, EndOfLead(at + 1)));

        opens = opened is ClauseKind.Subordinate or ClauseKind.Condition or ClauseKind.Tentative || (opens && token.Is(WordClasses.Adverb | WordClasses.Coordinator)) || (at == first && IsQuestionWord(at));
        return at + 1;
    }

    private void TakeMark(int at, Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Comma:
                while (clauses[top].ClosesAtComma && clauses[top].Parent >= 0)
                    top = clauses[top].Parent;

                // Behind the first comma a participle may open a phrase ("The study, published in May, found"); behind the second its verb comes.
                opens = !clauses[top].HasVerb && clauses[top].LastComma < 0;
                clauses[top].LastComma = at;
                break;
            case TokenKind.Semicolon or TokenKind.Colon or TokenKind.Ellipsis:
            case TokenKind.Dash when !IsInPair(at):
                Reopen();
                break;
            case TokenKind.Dash or TokenKind.OpenBracket or TokenKind.CloseBracket or TokenKind.Quote:
                Toggle(token.Kind == TokenKind.CloseBracket ? TokenKind.OpenBracket : token.Kind, token.Kind != TokenKind.OpenBracket);
                break;
            default:
                break;
        }
    }

    /// <summary>Opens a clause inside the one that is open; so deep that nobody follows, beside it.</summary>
    private void Open(ClauseKind kind)
    {
        var isDeep = top >= 0 && clauses[top].Depth >= DeepestClause;
        clauses.Add(new OpenClause(isDeep ? clauses[top].Parent : top, kind, isDeep ? DeepestClause : top < 0 ? 0 : clauses[top].Depth + 1));
        top = clauses.Count - 1;
    }

    /// <summary>Closes what is open and begins a main clause.</summary>
    private void Reopen()
    {
        top = -1;
        Open(ClauseKind.Main);
        opens = true;
    }

    /// <summary>Opens a clause at a mark, or closes the one that the same mark opened.</summary>
    private void Toggle(TokenKind mark, bool mayClose)
    {
        for (var at = top; mayClose && at >= 0; at = clauses[at].Parent)
        {
            if (clauses[at].Mark != mark)
                continue;

            top = clauses[at].Parent;
            opens = false;
            return;
        }

        if (mark == TokenKind.OpenBracket && mayClose)
            return;

        Open(ClauseKind.Main);
        clauses[top].Mark = mark;
        opens = true;
    }

    /// <summary>Whether a dash is one of two around a parenthesis.</summary>
    private readonly bool IsInPair(int at)
    {
        for (var clause = top; clause >= 0; clause = clauses[clause].Parent)
        {
            if (clauses[clause].Mark == TokenKind.Dash)
                return true;
        }

        for (var i = at + 2; i < end && i < at + 40; i++)
        {
            if (block.Tokens[i].Kind == TokenKind.Dash)
                return true;
        }

        return false;
    }

    /// <summary>Gives a verb group to its clause; false if the word is no verb here after all.</summary>
    private bool TryAttach(VerbGroup group)
    {
        var clause = clauses[top];
        if (group.IsParticiple)
            Open(ClauseKind.Participle);
        else if (clause.HasVerb && !clause.IsPartedBefore(group.FirstToken) && !TryGoOn(clause, ref group))
            return false;

        groups.Add(group with { Clause = top });
        clauses[top].LastGroup = groups.Count - 1;
        clauses[top].LastVerbEnd = group.EndToken;
        return true;
    }

    /// <summary>Finds the clause for a second verb that nothing parts from the first: around, or inside; false for a noun.</summary>
    private bool TryGoOn(OpenClause clause, ref VerbGroup group)
    {
        var parent = VerblessParent();
        if (!group.IsCertain && !(parent >= 0 && clause.Kind == ClauseKind.Participle))
        {
            if (group.Tense != Tense.Past)
                return false;

            group = group with { IsParticiple = true };
            Open(ClauseKind.Participle);
            return true;
        }

        if (parent >= 0)
        {
            top = parent;
            TakeAdverbs(group.FirstToken);
        }
        else if (clause.LastGroup == groups.Count - 1 && !groups[^1].IsCertain && clause.Kind != ClauseKind.Participle)
        {
            MakeParticiple(clause, group.FirstToken);
        }
        else
        {
            Open(ClauseKind.Complement);
        }

        return true;
    }

    /// <summary>"The plan proposed last year is dead": what looked like the verb was a participle.</summary>
    private void MakeParticiple(OpenClause clause, int verb)
    {
        var participle = groups[^1];
        var around = top;
        Open(ClauseKind.Participle);
        groups[^1] = participle with { IsParticiple = true, Clause = top };
        for (var at = participle.FirstToken; at < verb; at++)
        {
            if (clauseOfToken[at - first] == around)
                clauseOfToken[at - first] = top;
        }

        top = around;
        clause.LastGroup = -1;
        TakeAdverbs(verb);
    }

    /// <summary>Gives the adverbs right before a verb to its clause: "The town that built the pier now pays".</summary>
    private readonly void TakeAdverbs(int verb)
    {
        for (var at = verb - 1; at > first && block.Tokens[at].Is(WordClasses.Adverb) && !block.Tokens[at].Is(WordClasses.Preposition); at--)
            clauseOfToken[at - first] = top;
    }

    private readonly int EndOfLead(int at)
    {
        while (at < end && (block.Tokens[at].Is(WordClasses.Preposition | WordClasses.Article | WordClasses.Determiner | WordClasses.Adverb) || block.Tokens[at].IsNumber))
            at++;

        return at;
    }

    private readonly int VerblessParent()
    {
        for (var at = top; at >= 0 && clauses[at].Mark == TokenKind.Word; at = clauses[at].Parent)
        {
            if (clauses[at].Parent is var parent and >= 0 && !clauses[parent].HasVerb)
                return parent;
        }

        return -1;
    }

    private readonly ClauseKind? ClauseOpenedBy(int at, Token token)
    {
        if (!Openers.Has(token))
            return null;

        var isFirst = at == first;
        switch (block.TextOf(token))
        {
            case "if" or "If" when at == first || !IsAsked(at):
            case "unless" or "Unless" or "lest" or "supposing" or "Supposing" or "assuming" or "Assuming" or "Suppose" or "Imagine" or "suppose" or "imagine" when at == first || !token.Is(WordClasses.SpeechVerb):
                return ClauseKind.Condition;
            case "who" or "which" or "whom" or "whose" or "where":
                return isFirst ? null : ClauseKind.Relative;
            case "that":
                return isFirst || block.Tokens[at - 1].Kind == TokenKind.Comma || PointsAtTime(at) ? null : ClauseKind.Relative;
            case "because" or "although" or "though" or "while" or "whereas" or "once" or "when" or "whenever" or "whether" or "why" or "how" or "what" or "if"
                or "Because" or "Although" or "Though" or "While" or "Whereas" or "Once" or "When" or "Whenever" or "Whether":
                return ClauseKind.Subordinate;
            case "than" when IsBeforeFigure(at + 1):
                return null;
            case "after" or "before" or "since" or "until" or "till" or "as" or "than" or "After" or "Before" or "Since" or "Until" or "As":
                return ClauseKind.Tentative;
            case "I" or "he" or "she" or "we" or "they":
                return OpensWithSubject(at) ? clauses[top].HasVerb ? ClauseKind.Complement : ClauseKind.Relative : null;
            default:
                return null;
        }
    }

    /// <summary>"more than half of the supply used there", "less than $3,000": no clause is compared.</summary>
    private readonly bool IsBeforeFigure(int at) =>
        at < end && (block.Tokens[at].IsNumber || block.Tokens[at].Is(WordClasses.NumberWord) || block.Tokens[at].Kind == TokenKind.Symbol || block.TextOf(block.Tokens[at]) is "half" || (block.TextOf(block.Tokens[at]) is "a" && at + 1 < end && block.TextOf(block.Tokens[at + 1]) is "third" or "quarter" or "dozen" or "million" or "billion"));

    /// <summary>"asked if": a question told, no condition.</summary>
    private readonly bool IsAsked(int at) =>
        block.TextOf(block.Tokens[at - 1]) is "ask" or "asks" or "asked" or "asking" or "wonder" or "wonders" or "wondered" or "wondering" or "know" or "knows" or "knew" or "see" or "doubt" or "unclear" or "sure" or "me" or "him" or "her" or "us" or "them" or "tell";

    /// <summary>"that night", "that same week".</summary>
    private readonly bool PointsAtTime(int at) =>
        at + 1 < end && (block.Tokens[at + 1].Is(WordClasses.TimeUnit | WordClasses.Season | WordClasses.Month | WordClasses.Weekday) || block.TextOf(block.Tokens[at + 1]) is "same" or "very");

    /// <summary>Whether a subject stands right behind a noun or verb: "the law he signed", "she said they left".</summary>
    private readonly bool OpensWithSubject(int at)
    {
        if (at == first)
            return false;

        var before = block.Tokens[at - 1];
        var isParted = clauses[top].IsPartedBefore(at) && clauses[top].HasVerb;
        return before.IsWord && !isParted && !before.Is(WordClasses.Coordinator | WordClasses.Subordinator | WordClasses.Relative | WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Modal)
            && !(clauses[top].Kind != ClauseKind.Main && !clauses[top].HasVerb);
    }

    private readonly bool IsQuestionWord(int at) => block.TextOf(block.Tokens[at]) is "Why" or "How" or "Where" or "When";
}
