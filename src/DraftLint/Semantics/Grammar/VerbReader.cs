using DraftLint.Syntax;

namespace DraftLint.Semantics.Grammar;

/// <summary>Reads finite verb groups from left to right: "will have been built", "is going to vote", "has never said", "went".</summary>
/// <param name="block">The block.</param>
/// <param name="first">Index of the sentence's first token.</param>
/// <param name="end">Index behind its last token.</param>
internal readonly struct VerbReader(ProseBlock block, int first, int end)
{
    /// <summary>So many words may stand between the parts of a group: adverbs, and the subject of a question.</summary>
    private const int Reach = 6;

    private static readonly Token Outside = new(0, 0, TokenKind.Placeholder, TokenShape.None, 0, WordClasses.None);

    private const WordClasses Determiners = WordClasses.Article | WordClasses.Possessive;

    /// <summary>What a verb looks back over.</summary>
    private const WordClasses Adverbs = WordClasses.Adverb | WordClasses.Negation;

    /// <summary>Reads the group whose finite verb stands at a token; false for a noun, an infinitive or a participle.</summary>
    /// <param name="at">Index of the verb.</param>
    /// <param name="opensClause">Whether no subject can stand before it: a question, an order, or a participle.</param>
    /// <param name="group">The group.</param>
    public bool TryRead(int at, bool opensClause, out VerbGroup group)
    {
        var form = FormAt(at);
        group = default;
        return form switch
        {
            VerbForm.None => TryReadUnknown(at, out group),
            VerbForm.BeNonfinite => false,
            VerbForm.Be or VerbForm.BePast or VerbForm.Have or VerbForm.Had or VerbForm.Do or VerbForm.Did => TryReadAuxiliary(at, form, opensClause, out group),
            VerbForm.Will or VerbForm.Would or VerbForm.WouldOrHad or VerbForm.Modal => TryReadModal(at, form, opensClause, out group),
            VerbForm.Past or VerbForm.PastOrParticiple or VerbForm.Participle => TryReadPast(at, form, opensClause, out group),
            _ => TryReadPresent(at, form, opensClause, out group),
        };
    }

    private VerbForm FormAt(int at) => at >= first && at < end ? VerbForms.Of(block, block.Tokens[at]) : VerbForm.None;

    private ReadOnlySpan<char> TextAt(int at) => at >= first && at < end ? block.TextOf(block.Tokens[at]) : default;

    private Token this[int at] => at >= first && at < end ? block.Tokens[at] : Outside;

    private bool TryReadAuxiliary(int at, VerbForm form, bool opensClause, out VerbGroup group)
    {
        group = default;
        if (IsInfinitive(at) || this[at - 1].Is(Determiners))
            return false;

        var isInverted = opensClause && !this[at].Is(WordClasses.Pronoun);
        var next = NextVerbal(at, isInverted);
        var isPerfect = next >= 0 && FormAt(next) is VerbForm.Participle or VerbForm.PastOrParticiple or VerbForm.Had || TextAt(next) is "been";
        var tense = form switch
        {
            VerbForm.Be when IsClippedHas(at) && TextAt(next) is "been" or "gone" or "got" or "become" or "had" => Tense.PresentPerfect,
            VerbForm.Be => IsFutureBe(at, isInverted) ? Tense.Future : Tense.Present,
            VerbForm.BePast => isInverted && TextAt(at) is "were" or "Were" && HasToWithin(at) ? Tense.Hypothetical : Tense.Past,
            VerbForm.Have => isPerfect ? Tense.PresentPerfect : Tense.Present,
            VerbForm.Had when isPerfect => isInverted && at == first ? Tense.Hypothetical : Tense.PastPerfect,
            VerbForm.Had => TextAt(at + 1) is "better" ? Tense.Present : Tense.Past,
            VerbForm.Did => Tense.Past,
            _ => Tense.Present,
        };
        group = new VerbGroup(at, EndOf(at, next, form), tense) { IsCertain = true };
        return true;
    }

    private bool TryReadModal(int at, VerbForm form, bool opensClause, out VerbGroup group)
    {
        group = default;
        var isInverted = opensClause && !this[at].Is(WordClasses.Pronoun);
        if (IsNominal(at) || (TextAt(at) is "May" && !this[at + 1].Is(WordClasses.Article | WordClasses.Pronoun | WordClasses.Determiner)))
            return false;

        var next = isInverted ? NextVerbal(at, isInverted) : NextWord(at);
        var isNoun = !isInverted && (next < 0 || this[next].Is(WordClasses.Preposition | WordClasses.Article));
        if (isNoun && form != VerbForm.WouldOrHad && TextAt(at) is "will" or "might" or "must" or "can" or "may" && next >= 0)
            return false;

        var perfect = next >= 0 && TextAt(next) is "have" or "'ve";
        var tense = form switch
        {
            VerbForm.Will => Tense.Future,
            VerbForm.Modal when perfect => TextAt(at) is "should" or "ought" ? Tense.Hypothetical : Tense.Past,
            VerbForm.Modal => Tense.Present,
            // "He would like a pipeline": a wish that he has.
            VerbForm.Would when !perfect && TextAt(next) is "like" or "rather" or "prefer" or "love" => Tense.Present,
            VerbForm.WouldOrHad when next >= 0 && FormAt(next) is VerbForm.Participle || TextAt(next) is "been" => Tense.PastPerfect,
            _ => Tense.Hypothetical,
        };
        group = new VerbGroup(at, EndOf(at, next, form), tense) { IsCertain = true };
        return true;
    }

    /// <summary>"went"; "voted" and "built" behind a subject; a participle in "Built in 1990, it", nothing in "the newly built school".</summary>
    private bool TryReadPast(int at, VerbForm form, bool opensClause, out VerbGroup group)
    {
        if (opensClause && form == VerbForm.PastOrParticiple && IsSameInPresent(at) && this[at + 1].Is(WordClasses.Article | WordClasses.Pronoun | WordClasses.Possessive | WordClasses.Determiner))
        {
            group = new VerbGroup(at, at + 1, Tense.Present);
            return true;
        }

        group = new VerbGroup(at, at + 1, Tense.Past) { IsParticiple = form == VerbForm.Participle || (opensClause && form == VerbForm.PastOrParticiple) };
        if (IsNominal(at) || IsInfinitive(at) || (this[at - 1] is { Kind: TokenKind.Hyphen } && !IsPrefixed(at)))
            return false;

        var next = this[at + 1];
        var subject = this[BackOverAdverbs(at - 1)];
        var hasSubject = (subject.Is(WordClasses.Pronoun) && !subject.Is(WordClasses.Determiner)) || subject.Is(WordClasses.Relative);
        if (subject.Is(WordClasses.Determiner | WordClasses.NumberWord) || subject.IsNumber)
        {
            // "these displaced families", but "many voted for it".
            if (!next.Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Possessive | WordClasses.Adverb | WordClasses.Subordinator | WordClasses.Pronoun) && next.IsWord)
                return false;

            hasSubject = true;
        }

        var hasObject = next.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Pronoun) || (next.IsWord && next.IsCapitalized && TextAt(at) is not ("named" or "called" or "dubbed" or "titled"));
        var isSaid = TextAt(at) is "said" or "told" or "argued" or "insisted" or "warned" or "claimed" or "added" or "thought" or "believed" or "replied" or "asked" or "testified" && TextAt(at + 1) is not "by";
        group = group with { IsCertain = !group.IsParticiple && (form == VerbForm.Past || hasSubject || hasObject || isSaid) };
        if (TextAt(at) is "cost" or "read" && !hasSubject && IsPlural(TextAt(BackOverAdverbs(at - 1))))
            group = group with { Tense = Tense.Present };

        return true;
    }

    /// <summary>"Close to 3 million graduates": about so many, nothing is closed.</summary>
    private bool IsCloseTo(int at) => TextAt(at) is "close" or "Close" && TextAt(at + 1) is "to" && (this[at + 2].IsNumber || this[at + 2].Is(WordClasses.NumberWord | WordClasses.Article) || this[at + 2].Kind == TokenKind.Symbol);

    private bool TryReadPresent(int at, VerbForm form, bool opensClause, out VerbGroup group)
    {
        group = new VerbGroup(at, at + 1, Tense.Present) { IsCertain = form is VerbForm.Plain or VerbForm.Third };
        if (IsInfinitive(at) || IsNominal(at) || this[at - 1].Kind == TokenKind.Hyphen || IsCloseTo(at))
            return false;

        var next = this[at + 1];
        var isNounLike = form is VerbForm.PlainOrNoun or VerbForm.ThirdOrNoun;

        // "college graduates will", "the reports must": the verb comes.
        if (FormAt(at + 1) is VerbForm.Will or VerbForm.Would or VerbForm.Modal && TextAt(at + 1) is not ("can" or "might"))
            return false;

        var isThird = form is VerbForm.Third or VerbForm.ThirdOrNoun;
        var isFollowed = next.Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive | WordClasses.Pronoun | WordClasses.Preposition | WordClasses.Adverb | WordClasses.Subordinator)
            || next.IsNumber || next.Kind == TokenKind.Symbol;
        var place = BackOverAdverbs(at - 1);
        var subject = this[place];
        if (opensClause && !subject.Is(WordClasses.Relative))
            return isThird ? isFollowed && this[at - 1].Is(WordClasses.Adverb) : !isNounLike || isFollowed;

        if (subject.Is(WordClasses.Relative) || IsPersonal(TextAt(place), isThird))
        {
            group = group with { IsCertain = true };
            return true;
        }

        if (subject.Is(WordClasses.Pronoun) && !subject.Is(WordClasses.Determiner))
            return false;

        if (!subject.IsWord || subject.Is(WordClasses.Determiner | WordClasses.NumberWord))
            return isThird && (!isNounLike || (isFollowed && (!subject.IsWord || TextAt(place) is "This" or "this" or "That" or "that" or "one")));

        return isThird ? !isNounLike || isFollowed : IsPlural(TextAt(place));
    }

    /// <summary>A word that the tables don't hold, right behind "they" or "she": "they knit", "she quilts".</summary>
    private bool TryReadUnknown(int at, out VerbGroup group)
    {
        group = new VerbGroup(at, at + 1, Tense.Present) { IsCertain = true };
        var token = this[at];
        return token.Classes == WordClasses.None && !token.IsCapitalized && IsPersonal(TextAt(BackOverAdverbs(at - 1)), TextAt(at)[^1] == 's');
    }

    private static bool IsPersonal(ReadOnlySpan<char> subject, bool isThird) => isThird
        ? subject is "he" or "He" or "she" or "She" or "it" or "It" or "everyone" or "Everyone" or "nobody" or "Nobody" or "someone"
        : subject is "I" or "we" or "We" or "they" or "They" or "you" or "You";

    private static bool IsPlural(ReadOnlySpan<char> noun) =>
        (noun.Length > 3 && noun[^1] == 's' && noun[^2] is not ('s' or 'u' or 'i')) || noun is "people" or "People" or "men" or "Men" or "women" or "Women" or "children" or "Children" or "police" or "Police" or "both" or "Both";

    /// <summary>Whether a noun is meant: an article, owner, preposition or adverb of degree stands before it.</summary>
    private bool IsNominal(int at)
    {
        var before = this[at - 1];
        if (before.Kind == TokenKind.Clitic)
            return true;

        var index = before.Is(Adverbs) && !before.Is(WordClasses.Preposition) ? BackOverAdverbs(at - 1) : at - 1;
        before = this[index];
        return before.Is(Determiners) || (before.Is(WordClasses.Preposition) && !before.Is(WordClasses.Subordinator | WordClasses.Relative | WordClasses.Adverb) && !before.Is(WordClasses.Pronoun));
    }

    private bool IsInfinitive(int at) => TextAt(BackOverAdverbs(at - 1)) is "to" or "To";

    /// <summary>"Put it back", "Let them": an order.</summary>
    private bool IsSameInPresent(int at) => TextAt(at) is "Put" or "Let" or "Set" or "Cut" or "Read" or "Hit" or "Quit" or "Shut" or "Spread" or "Split" or "put" or "let" or "set" or "cut";

    private bool IsPrefixed(int at) => TextAt(at - 2) is "co" or "re" or "over" or "out" or "under" or "pre" or "mis" or "de";

    private int BackOverAdverbs(int at)
    {
        var steps = 0;
        while (at > first && this[at].Is(Adverbs) && !this[at].Is(WordClasses.Pronoun | WordClasses.Relative) && steps++ < Reach)
            at--;

        return at;
    }

    private int NextWord(int at)
    {
        for (var i = at + 1; i < end && i <= at + Reach; i++)
        {
            if (!this[i].IsWord && this[i].Kind != TokenKind.Comma)
                return -1;

            if (this[i].IsWord && !this[i].Is(Adverbs))
                return i;
        }

        return -1;
    }

    /// <summary>The next part of a verb group; -1 if another word comes first. In a question the subject may come first.</summary>
    private int NextVerbal(int at, bool isInverted)
    {
        for (var i = at + 1; i < end && i <= at + Reach; i++)
        {
            var token = this[i];
            if (token.Kind == TokenKind.Comma && this[i + 1].Is(WordClasses.Adverb))
                continue;

            if (!token.IsWord && !(isInverted && token.Kind is TokenKind.Clitic or TokenKind.Number))
                return -1;

            var form = FormAt(i);
            if (form is VerbForm.BeNonfinite or VerbForm.Participle or VerbForm.PastOrParticiple or VerbForm.Have or VerbForm.Had or VerbForm.Plain || (form == VerbForm.PlainOrNoun && isInverted && i > at + 1))
                return i;

            if (form == VerbForm.None && TextAt(i).EndsWith("ing", StringComparison.Ordinal) && !token.IsCapitalized)
                return i;

            if (!token.Is(Adverbs) && !(isInverted && form is VerbForm.None or VerbForm.PlainOrNoun or VerbForm.ThirdOrNoun && !token.Is(WordClasses.Preposition)))
                return -1;
        }

        return -1;
    }

    /// <summary>The end of the group: behind its main verb.</summary>
    private int EndOf(int at, int next, VerbForm form)
    {
        var last = at;
        while (next >= 0)
        {
            last = next;
            if (FormAt(next) is not (VerbForm.BeNonfinite or VerbForm.Have or VerbForm.Had))
                break;

            next = NextVerbal(next, isInverted: false);
        }

        return form is VerbForm.Do or VerbForm.Did or VerbForm.Will or VerbForm.Would or VerbForm.Modal && last == at && NextWord(at) is var word and >= 0 && FormAt(word) != VerbForm.None ? word + 1 : last + 1;
    }

    /// <summary>"is going to vote", "are to meet", "is scheduled to open".</summary>
    private bool IsFutureBe(int at, bool isInverted)
    {
        for (var i = at + 1; i < end && i <= at + Reach; i++)
        {
            if (TextAt(i) is "to")
                return i > at && (i == at + 1 || (this[i - 1].Is(Adverbs) && TextAt(i - 1) is not "home") || IsFutureWord(i - 1)) && this[i + 1].IsWord && !this[i + 1].IsCapitalized
                    && !this[i + 1].Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive);

            if (!this[i].Is(Adverbs) && !IsFutureWord(i) && !isInverted)
                return false;
        }

        return false;
    }

    private bool IsFutureWord(int at) =>
        TextAt(at) is "going" or "set" or "due" or "expected" or "scheduled" or "slated" or "poised" or "about" or "likely" or "bound" or "planning" or "planned" or "projected" or "forecast" or "certain" or "sure";

    private bool IsClippedHas(int at) => this[at].Is(WordClasses.Pronoun) && TextAt(at).EndsWith("s", StringComparison.OrdinalIgnoreCase);

    private bool HasToWithin(int at) => TextAt(at + 2) is "to" || TextAt(at + 3) is "to";
}
