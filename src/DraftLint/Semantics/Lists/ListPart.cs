using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>What joins a part to the one before it.</summary>
internal enum Joint : byte
{
    /// <summary>Nothing: it is the first.</summary>
    None,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A conjunction alone.</summary>
    Conjunction,

    /// <summary>A comma and a conjunction.</summary>
    CommaConjunction,
}

/// <summary>What stands between two separators of a scope.</summary>
/// <param name="From">Position in the scope of its first token.</param>
/// <param name="To">Position behind its last token; the same as <paramref name="From"/> where two separators meet.</param>
/// <param name="Joint">What joins it to the part before.</param>
/// <param name="Word">The conjunction of that joint.</param>
internal readonly record struct ListPart(int From, int To, Joint Joint, Conjunction Word)
{
    /// <summary>Whether nothing stands between its separators.</summary>
    public bool IsEmpty => From == To;

    /// <summary>Whether a conjunction joins it.</summary>
    public bool IsJoined => Joint is Joint.Conjunction or Joint.CommaConjunction;
}

/// <summary>Cuts a scope at its commas and conjunctions, or at its semicolons.</summary>
internal static class PartCutter
{
    /// <summary>Cuts the positions from <paramref name="from"/> up to, not including, <paramref name="to"/> at commas and conjunctions.</summary>
    public static void CutAtCommas(in Scope scope, int from, int to, List<ListPart> parts)
    {
        parts.Clear();
        var start = from;
        var joint = Joint.None;
        var word = Conjunction.None;
        var hasOpenPair = false;
        for (var at = from; at < to; at++)
        {
            var token = scope[at];
            if (token.Kind == TokenKind.Comma)
            {
                if (IsPartOfName(scope, at, to))
                    continue;

                parts.Add(new ListPart(start, at, joint, word));
                start = at + 1;
                (joint, word, hasOpenPair) = (Joint.Comma, Conjunction.None, false);
                continue;
            }

            hasOpenPair |= ListWords.Has(token, ListRole.OpensPair);
            var length = ConjunctionAt(scope, at, to, out var conjunction);
            if (length == 0 || IsInsideName(scope, at, to))
                continue;

            if (hasOpenPair && at > start)
            {
                hasOpenPair = false;
                continue;
            }

            if (at > start)
            {
                parts.Add(new ListPart(start, at, joint, word));
                joint = Joint.Conjunction;
            }
            else if (joint == Joint.Comma)
            {
                joint = Joint.CommaConjunction;
            }

            word = conjunction;
            at += length - 1;
            start = at + 1;
        }

        parts.Add(new ListPart(start, to, joint, word));
    }

    /// <summary>Cuts a scope at its semicolons; the conjunction behind one belongs to the joint.</summary>
    public static void CutAtSemicolons(in Scope scope, List<ListPart> parts)
    {
        parts.Clear();
        var start = 0;
        var joint = Joint.None;
        var word = Conjunction.None;
        for (var at = 0; at < scope.Count; at++)
        {
            if (scope[at].Kind != TokenKind.Semicolon)
                continue;

            parts.Add(new ListPart(start, at, joint, word));
            var length = at + 1 < scope.Count ? ConjunctionAt(scope, at + 1, scope.Count, out word) : 0;
            joint = length > 0 ? Joint.CommaConjunction : Joint.Comma;
            word = length > 0 ? word : Conjunction.None;
            at += length;
            start = at + 1;
        }

        parts.Add(new ListPart(start, scope.Count, joint, word));
    }

    /// <summary>"Trinidad and Tobago", "Bosnia and Herzegovina": the conjunction joins no entries.</summary>
    private static bool IsInsideName(in Scope scope, int at, int to)
    {
        if (at == 0 || at + 1 >= to || !scope[at - 1].IsCapitalized)
            return false;

        var next = at + 2 < to && scope[at + 1].Is(WordClasses.Article) ? at + 2 : at + 1;
        var second = scope.Block.TextOf(scope[next]);
        return scope.Block.TextOf(scope[at - 1]) switch
        {
            "Trinidad" => second is "Tobago",
            "Bosnia" => second is "Herzegovina",
            "Antigua" => second is "Barbuda",
            "Kitts" => second is "Nevis",
            "Vincent" => second is "Grenadines",
            "Newfoundland" => second is "Labrador",
            "Tomé" or "Tome" => second is "Príncipe" or "Principe",
            "Turks" => second is "Caicos",
            "Barnes" => second is "Noble",
            _ => false,
        };
    }

    /// <summary>Number of tokens of the conjunction at a position, or 0.</summary>
    public static int ConjunctionAt(in Scope scope, int at, int to, out Conjunction word)
    {
        var token = scope[at];
        word = Conjunction.And;
        if (token.Kind == TokenKind.Ampersand)
            return token.HasSpaceBefore ? 1 : 0;

        var roles = ListWords.Roles[token];
        if ((roles & ListRole.Joins) != 0)
        {
            if (at + 2 < to && scope[at + 1].Kind == TokenKind.Slash && scope[at + 2].Lexeme == ListWords.Or)
            {
                word = Conjunction.Or;
                return 3;
            }

            word = token.Lexeme == ListWords.Or ? Conjunction.Or : token.Lexeme == ListWords.Nor ? Conjunction.Nor : Conjunction.And;
            return 1;
        }

        return (roles & ListRole.OpensJoint) != 0 ? PhraseAt(scope, at, to) : 0;
    }

    /// <summary>"as well as", "along with", "together with", "not to mention".</summary>
    private static int PhraseAt(in Scope scope, int at, int to)
    {
        var lexeme = scope[at].Lexeme;
        var next = at + 1 < to ? scope[at + 1].Lexeme : 0;
        if (lexeme == ListWords.As)
            return next == ListWords.Well && at + 2 < to && scope[at + 2].Lexeme == ListWords.As ? 3 : 0;

        if (lexeme == ListWords.Not)
            return next == ListWords.To && at + 2 < to && scope[at + 2].Lexeme == ListWords.Mention ? 3 : 0;

        return next == ListWords.With ? 2 : 0;
    }

    /// <summary>Whether a comma belongs to a date, a name or a place: "January 6, 2021", "Sammy Davis, Jr.", "Rubio, R-Fla.", "Washington, D.C.".</summary>
    private static bool IsPartOfName(in Scope scope, int at, int to)
    {
        if (at == 0 || at + 1 >= to)
            return false;

        var before = scope[at - 1];
        var after = scope[at + 1];
        if (after.IsNumber && before.IsNumber && after.Length == 4 && before.Length <= 4)
            return at >= 2 && scope[at - 2].Is(WordClasses.Month);

        if (!after.IsWord || !before.IsWord)
            return false;

        if ((after.Shape & TokenShape.Abbreviation) != 0 && before.IsCapitalized)
            return after.Is(WordClasses.Abbreviation | WordClasses.PlaceWord) && !after.Is(WordClasses.Honorific | WordClasses.TitleWord | WordClasses.NameFollows | WordClasses.Month | WordClasses.Weekday) && !IsWordOfItsOwn(scope, at + 1);

        return IsPartyTag(scope, at + 1, to);
    }

    /// <summary>One letter, a hyphen and a place: "R-Utah".</summary>
    private static bool IsPartyTag(in Scope scope, int at, int to) =>
        scope[at].Length == 1 && at + 2 < to && scope[at + 1].Kind == TokenKind.Hyphen && scope[at + 2].IsCapitalized;

    /// <summary>"U.S." and "U.K." are countries, no part of the name before, and neither is "etc.".</summary>
    private static bool IsWordOfItsOwn(in Scope scope, int at)
    {
        var text = scope.Block.TextOf(scope[at]);
        return text is "etc." or "U.S." or "U.K." or "U.N." or "E.U." or "U.S.A." or "U.S.S.R." or "U.A.E." or "D.P.R.K." or "R.O.K." or "P.R.C.";
    }
}
