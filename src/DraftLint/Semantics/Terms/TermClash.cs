using System.Numerics;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Terms;

/// <summary>Tells whether two forms of a term do the same work in their sentences, so that one of them is a slip.</summary>
internal static class TermClash
{
    /// <summary>Particles, times and measures: behind them an open pair is another word than the solid one ("set up", "some time").</summary>
    private static readonly LexemeSet NoSecondPart = new(
        "up out in off down over on away back through around about along under way ways day days year years where how ever one ones body thing things more less able self selves to for by with");

    /// <summary>First parts that are words of their own in an open pair: "any one", "every day", "long time".</summary>
    private static readonly LexemeSet NoFirstPart = new(
        "a any every some no all in on may can over under out up off down well ill better best more most less least long short high low hard free good full half whole common new old all too very so much now non mean past part show real prime big first last");

    /// <summary>Solid words that "re-" makes another word of: "re-sign" is no "resign".</summary>
    private static readonly HashSet<string> OtherWithRe = new(
        ["recover", "recovery", "resign", "recreate", "recreation", "reform", "represent", "resent", "release", "relay", "resort", "resound", "reserve", "recollect", "remark", "repose", "react", "recede", "restrain", "reprove", "repress", "redress"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Names whose small form is something else: any civil war, any green house.</summary>
    private static readonly HashSet<string> OtherInSmallLetters = new(
        ["civil war", "cold war", "great depression", "white house", "new deal", "main street", "high street", "big apple", "middle east", "far east", "deep south", "old world", "new world", "third world", "national guard",
         "town hall", "city hall", "supreme court", "high court", "state department", "house of representatives", "general assembly", "north star", "great wall", "iron curtain", "dust bowl", "open house", "green new deal"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the two can't both be right.</summary>
    public static bool IsOne(TermPlace one, TermPlace other)
    {
        var differences = TermSpelling.Differences(one, other);
        if (differences == 0)
            return IsCaseSlip(one, other) || IsCaseSlip(other, one) || DifferInside(one, other);

        for (var rest = differences; rest != 0; rest &= rest - 1)
        {
            if (!IsSlip(one, other, BitOperations.TrailingZeroCount(rest)))
                return false;
        }

        return MayBeOneName(one, other);
    }

    /// <summary>"Yom HaShoah", "Yom Hashoah"; "English PEN", "English Pen": names with the same first letters, and other capitals inside.</summary>
    private static bool DifferInside(TermPlace one, TermPlace other) =>
        one.IsCapitalized && other.IsCapitalized && !one.IsPartOfName && !other.IsPartOfName && one.Span.Length == other.Span.Length && !IsAllCapitals(one) && !IsAllCapitals(other) && HaveSameSmallWords(one, other);

    /// <summary>"Code For America": a small word with a capital is a matter of taste.</summary>
    private static bool HaveSameSmallWords(TermPlace one, TermPlace other)
    {
        for (var i = 0; i < one.End - one.First && i < other.End - other.First; i++)
        {
            var token = one.Block.Tokens[one.First + i];
            if (TermPlace.IsSmall(token) && token.IsCapitalized != other.Block.Tokens[other.First + i].IsCapitalized)
                return false;
        }

        return true;
    }

    private static bool IsAllCapitals(TermPlace place)
    {
        for (var at = place.First; at < place.End; at++)
        {
            if (place.Block.Tokens[at] is { IsWord: true, IsAllCapitals: false })
                return false;
        }

        return true;
    }

    /// <summary>"Hill-Burton Act" and "Hill Burton hospitals": names that a hyphen joins, or should.</summary>
    private static bool AreJoinedNames(TermPlace one, TermPlace other)
    {
        if (!one.IsCapitalized || !other.IsCapitalized || TermSpelling.CountJoints(one) != 1 || TermSpelling.CountJoints(other) != 1 || one.Span.Length != other.Span.Length || one.Behind is { Kind: TokenKind.Hyphen } || other.Behind is { Kind: TokenKind.Hyphen })
            return false;

        foreach (var place in (ReadOnlySpan<TermPlace>)[one, other])
        {
            var (first, last) = (place.Block.Tokens[place.First], place.Block.Tokens[place.End - 1]);
            var isWord = (first.Lexeme != 0 && last.Lexeme != 0) || first.Is(WordClasses.Demonym | WordClasses.PlaceWord | WordClasses.TitleWord) || last.Is(WordClasses.Demonym | WordClasses.PlaceWord | WordClasses.TitleWord);
            if (isWord || place.Before is { IsWord: true, IsCapitalized: true, StartsSentence: false } || first.StartsSentence)
                return false;
        }

        return true;
    }

    /// <summary>"health care" and the "Healthcare Alliance" are two names.</summary>
    private static bool MayBeOneName(TermPlace one, TermPlace other)
    {
        // "anti-Semitism", "antisemitism"
        if (HasPrefix(one) || HasPrefix(other) || AreJoinedNames(one, other))
            return true;

        if (one.IsPartOfName && !one.IsLowerCase || other.IsPartOfName && !other.IsLowerCase)
            return false;

        return one.IsLowerCase == other.IsLowerCase || TermSpelling.CountJoints(one) > 1 || TermSpelling.CountJoints(other) > 1;
    }

    private static bool HasPrefix(TermPlace place) =>
        place.End - place.First == 3 && place.Block.TextOf(place.Block.Tokens[place.First]) is "anti" or "Anti" or "pro" or "Pro" or "trans" or "Trans" && place.Block.Tokens[place.First + 1].Kind == TokenKind.Hyphen && place.Block.Tokens[place.End - 1].IsCapitalized;

    private static bool IsSlip(TermPlace one, TermPlace other, int offset)
    {
        var (first, second) = (TermSpelling.JointAt(one, offset), TermSpelling.JointAt(other, offset));
        if (first == Joint.None || second == Joint.None)
        {
            var parted = first == Joint.None ? other : one;
            var joint = first == Joint.None ? second : first;
            return joint == Joint.Hyphen ? IsSlipOfHyphen(parted, first == Joint.None ? one : other, offset) : IsSlipOfBlank(parted, offset);
        }

        var (open, joined) = first == Joint.Blank ? (one, other) : (other, one);

        // "al-Qaeda", "Al Qaeda": an Arabic article has one form in a draft.
        if (open.Block.TextOf(open.Block.Tokens[open.First]) is "al" or "Al" or "el" or "El" && open.Block.Tokens[open.End - 1].IsCapitalized)
            return true;

        // "an African-American poet" and "an African American": a modifier and a noun.
        var isNation = joined.Block.Tokens[joined.End - 1].Is(WordClasses.Demonym) && joined.Behind is { IsWord: true } noun && !noun.Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator | WordClasses.Relative);
        if (isNation && !(open.Behind is { IsWord: true } behind && !behind.Is(WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator | WordClasses.Relative | WordClasses.PastVerb | WordClasses.Adverb)))
            return false;

        return IsBeforeNoun(open, joined, offset) || (open.IsCapitalized && joined.IsCapitalized && !open.IsLowerCase) || (IsNoun(open, offset, needsLead: true) && IsNoun(joined, offset, needsLead: false));
    }

    /// <summary>"sea-wall", "seawall"</summary>
    private static bool IsSlipOfHyphen(TermPlace parted, TermPlace solid, int offset)
    {
        var first = TermSpelling.TokenAt(parted, offset) - 2;
        if (first < parted.First)
            return false;

        var prefix = parted.Block.TextOf(parted.Block.Tokens[first]);
        return !(prefix.Equals("re", StringComparison.OrdinalIgnoreCase) && OtherWithRe.Contains(solid.Span.Text)) && !parted.Block.Tokens[first].Is(WordClasses.NumberWord);
    }

    /// <summary>"health care", "healthcare"; but not "set up", "every day".</summary>
    private static bool IsSlipOfBlank(TermPlace parted, int offset)
    {
        // "Slackbot" is a name, "a Slack bot" any of its kind.
        var second = TermSpelling.TokenAt(parted, offset);
        var (left, right) = (parted.Block.Tokens[second - 1], parted.Block.Tokens[second]);
        if (left.IsCapitalized && !left.StartsSentence && !right.IsCapitalized && left.Lexeme == 0)
            return false;

        return left.IsWord && left.Length > 2 && right.Length > 2 && !NoFirstPart.Has(left) && !NoSecondPart.Has(right) && (!left.Is(WordClasses.NumberWord | WordClasses.Adverb | WordClasses.PastVerb) || parted.Block.TextOf(left) is "home" or "Home" or "ground" or "Ground" or "back" or "Back")
            && !right.Is(WordClasses.Preposition | WordClasses.Adverb | WordClasses.Auxiliary | WordClasses.Subordinator);
    }

    /// <summary>"trade-adjustment assistance", "trade adjustment assistance": the same noun stands behind both.</summary>
    private static bool IsBeforeNoun(TermPlace open, TermPlace joined, int offset)
    {
        var last = TermSpelling.LastJoint(open);
        if (offset >= last || TermSpelling.JointAt(joined, last) == Joint.Hyphen)
            return false;

        var second = TermSpelling.TokenAt(open, offset);
        var left = open.Block.Tokens[second - 1];
        var noun = open.Block.Tokens[TermSpelling.TokenAt(open, last)];
        var isName = open.Block.Tokens[second].IsCapitalized;
        return (isName || !left.Is(WordClasses.NumberWord | WordClasses.Adverb) || left.Is(WordClasses.OrdinalWord) || open.Block.TextOf(left) is "zero" or "Zero") && !noun.Is(WordClasses.Adverb | WordClasses.PastVerb | WordClasses.Subordinator)
            && !left.Is(WordClasses.PastVerb) && !NoSecondPart.Has(open.Block.Tokens[second]) && open.Behind is not { Kind: TokenKind.Hyphen };
    }

    /// <summary>Whether a pair stands as a noun: a determiner or preposition leads it, and no noun follows.</summary>
    private static bool IsNoun(TermPlace place, int offset, bool needsLead)
    {
        var second = TermSpelling.TokenAt(place, offset);
        var left = place.Block.Tokens[place.First];
        if ((TermSpelling.CountJoints(place) > 1 && !(HasSmallWord(place) && IsLedByArticle(place))) || NoSecondPart.Has(place.Block.Tokens[second]) || left.Is(WordClasses.NumberWord | WordClasses.Adverb | WordClasses.PastVerb) || NoFirstPart.Has(left))
            return false;

        const WordClasses Leads = WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive | WordClasses.Preposition | WordClasses.Coordinator;
        const WordClasses Follows = WordClasses.Preposition | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Coordinator | WordClasses.Relative | WordClasses.PastVerb;
        if (place.Behind is { IsWord: true } last && place.Block.TextOf(last).EndsWith("self", StringComparison.Ordinal))
            return !needsLead || place.Before is { } lead && lead.Is(Leads);

        // "When burden sharing can mean a ferry": the verb behind makes a noun of it.
        var hasLead = !needsLead || (NominalEnding(place) && place.Behind is { } finite && finite.Is(WordClasses.Auxiliary | WordClasses.Modal)) || (place.Before is { } before ? before.Is(Leads) || IsLedByAdjective(place, before, Leads) || (before.IsNumber && place.Behind is not { IsWord: true, IsCapitalized: true } && NominalRunEnds(place)) || before.Kind == TokenKind.Clitic || (NominalEnding(place) && place.Behind is not { IsWord: true } && !before.Is(WordClasses.Adverb | WordClasses.Auxiliary)) : NominalEnding(place));
        return hasLead && (place.Behind is not { IsWord: true } behind || (behind.Is(Follows) && !behind.Is(WordClasses.Pronoun)) || IsVerbBehind(place) || IsPastBehind(place));
    }

    /// <summary>"our only nurse midwife", "the first power plant"</summary>
    private static bool IsLedByAdjective(TermPlace place, Token before, WordClasses leads) =>
        (before.Is(WordClasses.Adjective) || place.Block.TextOf(before) is "only") && place.First > 1 && place.Block.Tokens[place.First - 2].Is(leads);

    /// <summary>"A message-of-necessity could", "the message of necessity,": one thing, whatever joins its words.</summary>
    private static bool IsLedByArticle(TermPlace place) => place.First > 0 && place.Block.Tokens[place.First - 1].Is(WordClasses.Article);

    /// <summary>"200,000 acre feet in the lake": a measure that nothing but a preposition or a mark follows.</summary>
    private static bool NominalRunEnds(TermPlace place) => place.Behind is not { IsWord: true } behind || behind.Is(WordClasses.Preposition);

    /// <summary>"the load-shedding starts, as it will": a verb that could be a noun, with the rest of a clause behind it.</summary>
    private static bool IsVerbBehind(TermPlace place) =>
        place.Behind is { } verb && (verb.Is(WordClasses.PresentVerb | WordClasses.SpeechVerb) || place.Block.TextOf(verb) is "starts" or "begins" or "ends" or "works" or "stops" or "costs" or "fails" or "pays") && place.Block.TextOf(verb).EndsWith("s", StringComparison.Ordinal) && place.End + 1 < place.Block.Tokens.Length
        && (place.Block.Tokens[place.End + 1].Kind is TokenKind.Comma || place.Block.Tokens[place.End + 1].Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Adverb | WordClasses.Possessive | WordClasses.NumberWord));

    /// <summary>"the vice president resigned.": a regular past, with a mark or the rest of a clause behind it.</summary>
    private static bool IsPastBehind(TermPlace place) =>
        place.Behind is { IsWord: true, IsCapitalized: false } verb && place.Block.TextOf(verb).EndsWith("ed", StringComparison.Ordinal) && place.End + 1 < place.Block.Tokens.Length
        && (!place.Block.Tokens[place.End + 1].IsWord || place.Block.Tokens[place.End + 1].Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Adverb | WordClasses.Pronoun | WordClasses.Possessive));

    /// <summary>At the start of a sentence only the word's own form tells: "Decision making is hard".</summary>
    private static bool NominalEnding(TermPlace place) => place.Block.TextOf(place.Block.Tokens[place.End - 1]).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>Whether a name is written with capitals in one place and, all or its last word, without in the other.</summary>
    private static bool IsCaseSlip(TermPlace name, TermPlace other)
    {
        if (!name.IsCapitalized || other.IsCapitalized || GoesOnBehindAnd(name) || name.IsPartOfName || other.IsPartOfName || name.End - name.First < 2 || IsTitle(name))
            return false;

        // "the Cuban missile crisis", "the voting rights Act": one word of three has the capital that all should have.
        if (!other.IsLowerCase && name.End - name.First > 2 && !HasSmallWord(name) && name.Span.Length == other.Span.Length && (IsOnlyNationCapital(other) || IsOnlyLastCapital(other)) && LeadOf(name) == "the" && LeadOf(other) == "the")
            return true;

        // "a voting rights Act", "a Green new deal": the article makes no other thing of it, as one capital of three is left.
        if (!other.IsLowerCase && name.End - name.First > 2 && !HasSmallWord(name) && name.Span.Length == other.Span.Length && LeadOf(other).Length > 0 && LeadOf(name).Length > 0 && (IsOnlyLastCapital(other) || IsOnlyFirstCapital(other)))
            return true;

        if (!other.IsLowerCase && name.Span.Length == other.Span.Length && (IsOnlyFirstSmall(other) || IsSmallInside(other) || (IsCommonAtEnd(other) && !name.Block.Tokens[name.First].StartsSentence) || (IsOnlyModifierSmall(other) && LeadOf(name) == "the" && LeadOf(other) == "the")))
            return true;

        if (!other.IsLowerCase)
            return IsOnlyLastSmall(other) && (!IsOfNation(other) || (Lead(name) == "the" && Lead(other) == "the"));

        return (AreBothTheOne(name, other) || AreBothBare(name, other) || AreBeforeOneNoun(name, other)) && name.Span.Length == other.Span.Length && !OtherInSmallLetters.Contains(other.Span.Text) && !(other.Behind is { } behind && behind.Is(WordClasses.Preposition) && other.Block.TextOf(behind) is not "than");
    }

    /// <summary>"National Security and Intelligence Portfolio", "H &amp; R Block": only a part of the name.</summary>
    private static bool GoesOnBehindAnd(TermPlace place)
    {
        var tokens = place.Block.Tokens;
        return (place.End + 1 < tokens.Length && (tokens[place.End].Is(WordClasses.Coordinator) || tokens[place.End].Kind == TokenKind.Ampersand) && tokens[place.End + 1].IsCapitalized)
            || (place.First > 0 && tokens[place.First - 1].Kind == TokenKind.Ampersand);
    }

    /// <summary>"Commerce clause": all words but the last have their capitals.</summary>
    private static bool IsOnlyLastSmall(TermPlace place)
    {
        var last = place.Block.Tokens[place.End - 1];
        if (last.IsCapitalized || place.Block.TextOf(last) is "state" or "city" or "county" or "era")
            return false;

        for (var at = place.First; at < place.End - 1; at++)
        {
            if (place.Block.Tokens[at].IsWord && !place.Block.Tokens[at].IsCapitalized && !TermPlace.IsSmall(place.Block.Tokens[at]))
                return false;
        }

        return !place.Block.Tokens[place.First].StartsSentence || place.End - place.First > 3;
    }

    /// <summary>"Cuban missile crisis": the capital of a nation, and small letters behind it.</summary>
    private static bool IsOnlyNationCapital(TermPlace place) => IsOfNation(place) && CountCapitals(place) == 1 && place.Block.Tokens[place.First].IsCapitalized;

    /// <summary>"voting rights Act": small letters, and a capital at the end.</summary>
    private static bool IsOnlyLastCapital(TermPlace place) => CountCapitals(place) == 1 && place.Block.Tokens[place.End - 1].IsCapitalized && !place.Block.Tokens[place.First].Is(WordClasses.Adjective);

    /// <summary>"Green new deal": an English word with a capital, and small letters behind it.</summary>
    private static bool IsOnlyFirstCapital(TermPlace place)
    {
        var first = place.Block.Tokens[place.First];
        if (CountCapitals(place) != 1 || first is not { IsCapitalized: true, StartsSentence: false } || first.Is(WordClasses.Demonym | WordClasses.Month))
            return false;

        return first.Is(WordClasses.Adjective) || place.Block.TextOf(first) is "Green" || (first.Is(WordClasses.CommonWord | WordClasses.Gerund) && !first.Is(WordClasses.PlaceWord | WordClasses.GivenName));
    }

    private static bool HasSmallWord(TermPlace place)
    {
        for (var at = place.First; at < place.End; at++)
        {
            if (TermPlace.IsSmall(place.Block.Tokens[at]))
                return true;
        }

        return false;
    }

    private static int CountCapitals(TermPlace place)
    {
        var count = 0;
        for (var at = place.First; at < place.End; at++)
            count += place.Block.Tokens[at].IsCapitalized ? 1 : 0;

        return count;
    }

    /// <summary>The word that leads a term; the article that begins a sentence too.</summary>
    private static string LeadOf(TermPlace place) => place.First > 0 && place.Block.Tokens[place.First - 1].Is(WordClasses.Article | WordClasses.Possessive) || (place.First > 0 && place.Block.Tokens[place.First - 1].Kind == TokenKind.Clitic)
        ? place.Block.Tokens[place.First - 1].Kind == TokenKind.Clitic ? "the" : place.Block.TextOf(place.Block.Tokens[place.First - 1]).ToString().ToLowerInvariant() : "";

    /// <summary>"housing Authority": all words but the first have their capitals; "state Department" is another one than the State Department.</summary>
    private static bool IsOnlyFirstSmall(TermPlace place)
    {
        var first = place.Block.Tokens[place.First];
        if (first.IsCapitalized || first.Length < 4 || first.Is(WordClasses.Adjective | WordClasses.Adverb | WordClasses.Preposition | WordClasses.Determiner | WordClasses.PresentVerb | WordClasses.PastVerb) || place.Block.TextOf(first) is "state" or "city" or "town" or "county" or "federal" or "local" or "village" or "district" or "former" or "national" or "southern" or "northern" or "western" or "eastern")
            return false;

        for (var at = place.First + 1; at < place.End; at++)
        {
            if (place.Block.Tokens[at].IsWord && !place.Block.Tokens[at].IsCapitalized && !TermPlace.IsSmall(place.Block.Tokens[at]))
                return false;
        }

        return place.Before is { } before && before.Is(WordClasses.Article | WordClasses.Possessive);
    }

    /// <summary>"Clean water Act": between capitals, a word that should have one.</summary>
    private static bool IsSmallInside(TermPlace place) =>
        place.Block.Tokens[place.First] is { IsCapitalized: true, StartsSentence: false } && place.Block.Tokens[place.End - 1].IsCapitalized && !place.IsCapitalized;

    /// <summary>"model code of Conduct": the capital of a common noun at the end is what is left of the name; "city of Boston", "member of Parliament" are written so.</summary>
    private static bool IsCommonAtEnd(TermPlace place)
    {
        var last = place.Block.Tokens[place.End - 1];
        return CountCapitals(place) == 1 && last.IsCapitalized && place.End - place.First > 2 && HasSmallWord(place) && last.Lexeme != 0 && !last.Is(WordClasses.PlaceWord | WordClasses.Demonym | WordClasses.NameWord | WordClasses.GivenName | WordClasses.TitleWord)
            && place.Block.TextOf(last) is not ("Parliament" or "Congress" or "Cabinet" or "Senate" or "House" or "Court" or "Church" or "Army" or "Navy" or "State" or "Union" or "Party" or "Crown" or "Commons" or "Lords" or "Knesset" or "God" or "Lord" or "Earth");
    }

    /// <summary>"the general Synod" beside "the General Synod": an adjective that belongs to the name.</summary>
    private static bool IsOnlyModifierSmall(TermPlace place)
    {
        var first = place.Block.Tokens[place.First];
        return !first.IsCapitalized && place.End - place.First == 2 && place.Block.Tokens[place.End - 1].IsCapitalized && place.Block.TextOf(first) is "general" or "special" or "open" or "high" or "public" or "common" or "supreme" or "central" or "social" or "green" or "free" or "grand" or "holy";
    }

    /// <summary>"under Right to Buy", "what right to buy did not take": names of three words that no article leads, in either place.</summary>
    private static bool AreBothBare(TermPlace name, TermPlace other) => name.End - name.First == 3 && name.Block.TextOf(name.Block.Tokens[name.First + 1]) is "to" && IsBare(name) && IsBare(other);

    private static bool IsBare(TermPlace place)
    {
        const WordClasses Leads = WordClasses.Article | WordClasses.Possessive | WordClasses.Adjective | WordClasses.Negation | WordClasses.NumberWord | WordClasses.Coordinator;
        var isSubject = place.Behind is { IsWord: true } behind && behind.Is(WordClasses.Auxiliary | WordClasses.Modal);

        // "Right to buy was a gift": the capital is that of the sentence.
        if (place.Before is not { IsWord: true } before)
            return isSubject && place.Block.Tokens[place.First].StartsSentence;

        var isLed = before.Is(Leads) || (before.Is(WordClasses.Determiner) && !before.Is(WordClasses.Relative) && place.Block.TextOf(before) is not "what");
        return !isLed && (isSubject || before.Is(WordClasses.Preposition | WordClasses.Subordinator));
    }

    /// <summary>"the Cross-Strait trade", "plain words about cross-strait trade": a compound before one and the same noun.</summary>
    private static bool AreBeforeOneNoun(TermPlace name, TermPlace other) =>
        name.End - name.First == 3 && name.Block.Tokens[name.First + 1].Kind == TokenKind.Hyphen && !name.Block.Tokens[name.First].StartsSentence && !other.Block.Tokens[other.First].StartsSentence
        && name.Behind is { IsWord: true, IsCapitalized: false } noun && other.Behind is { IsWord: true, IsCapitalized: false } same && name.Block.TextOf(noun).SequenceEqual(other.Block.TextOf(same)) && !noun.Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Relative);

    /// <summary>An office is written small unless a name follows; "General Synod" and "Lady Chapel" are none.</summary>
    private static bool IsTitle(TermPlace place)
    {
        var (first, last) = (place.Block.Tokens[place.First], place.Block.Tokens[place.End - 1]);
        if (IsOffice(last))
            return true;

        var isThing = place.End - place.First == 2 && LeadOf(place) == "the";
        return !isThing && (IsOffice(first) || first.Is(WordClasses.Honorific) || (first.Is(WordClasses.GivenName) && place.End - place.First < 3));
    }

    /// <summary>Whether the language itself knows the word as one of offices: the facts files add every word of a title ("Senate", "Commerce").</summary>
    private static bool IsOffice(Token token) => token.Lexeme <= Lexicon.English.Count && (Lexicon.English.ClassesOf(token.Lexeme) & WordClasses.TitleWord) != 0;

    /// <summary>"Spanish names" are any names: only the article makes a title of them.</summary>
    private static bool IsOfNation(TermPlace place) => place.Block.Tokens[place.First].Is(WordClasses.PlaceWord | WordClasses.Demonym);

    /// <summary>Whether an article or a possessor says of both that there is one such thing: "the Faculty Senate", "the faculty senate". Without it the capitals may name and the small letters describe: "User Experience", "user experience".</summary>
    private static bool AreBothTheOne(TermPlace one, TermPlace other) => Lead(one) is { Length: > 0 } and not ("a" or "an" or "any" or "each" or "every" or "no" or "some") and var lead && lead == Lead(other);

    private static string Lead(TermPlace place) =>
        place.Before is { Kind: TokenKind.Clitic } && place.End - place.First > 2 ? "the" : place.Before is { } before && before.Is(WordClasses.Article | WordClasses.Determiner | WordClasses.Possessive) ? place.Block.TextOf(before).ToString().ToLowerInvariant() : "";
}
