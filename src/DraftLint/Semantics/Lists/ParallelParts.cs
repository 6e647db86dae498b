using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Reads parts that are alike beyond doubt: all begin with one word, or each is a clause of its own. "you can cap it, you can kill it with mud, or you can drill and wait"</summary>
internal static class ParallelParts
{
    private const WordClasses FiniteVerbs = WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb;

    /// <summary>Joins what belongs to one part; false where the parts are not alike, and then they are left as they are.</summary>
    public static bool Gather(in Scope scope, List<ListPart> parts)
    {
        if (parts.Count < 2 || parts.Exists(static part => part.IsEmpty))
            return false;

        // "a well and wait": behind a comma with a conjunction, one without joins verbs of one clause.
        var gathered = new List<ListPart>(parts.Count) { parts[0] };
        var isClosed = parts.Exists(static part => part.Joint == Joint.CommaConjunction);
        for (var i = 1; i < parts.Count; i++)
        {
            if (isClosed && parts[i].Joint == Joint.Conjunction)
                gathered[^1] = gathered[^1] with { To = parts[i].To };
            else
                gathered.Add(parts[i]);
        }

        if (gathered.Count < 2 || !(gathered[^1].IsJoined || gathered.Count > 2) || gathered.FindIndex(static part => part.IsJoined) is var joined && joined >= 0 && joined < gathered.Count - 1)
            return false;

        if (!HaveOneOpener(scope, gathered) && !AreClauses(scope, gathered))
            return false;

        parts.Clear();
        parts.AddRange(gathered);
        return true;
    }

    /// <summary>"never leave a knife, never salt a pot, and never let a man carve"</summary>
    private static bool HaveOneOpener(in Scope scope, List<ListPart> parts)
    {
        var opener = scope[parts[0].From];
        if (!opener.IsWord || opener.Lexeme == 0 || opener.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Adjective))
            return false;

        foreach (var part in parts)
        {
            if (scope[part.From].Lexeme != opener.Lexeme || part.To - part.From < 2)
                return false;
        }

        return true;
    }

    /// <summary>"the people who answered did not vote, the others made up their minds late, and nobody asked"</summary>
    private static bool AreClauses(in Scope scope, List<ListPart> parts)
    {
        if (parts.Count < 3 || parts[^1].Joint != Joint.CommaConjunction)
            return false;

        foreach (var part in parts)
        {
            var token = scope[part.From];
            if (!token.Is(WordClasses.Article | WordClasses.Possessive | WordClasses.Pronoun) || token.Is(WordClasses.Relative | WordClasses.Preposition | WordClasses.Subordinator) || !IsClause(scope, part))
                return false;
        }

        return true;
    }

    private static bool IsClause(in Scope scope, ListPart part)
    {
        var needed = 1;
        for (var at = part.From + 1; at < part.To; at++)
        {
            var token = scope[at];
            if (token.Is(WordClasses.Relative) && !token.Is(WordClasses.Determiner))
                needed++;
            else if (!token.IsCapitalized && token.IsWord && (token.Is(FiniteVerbs) || NominalRun.IsVerbBehindNoun(scope, at)) && !scope[at - 1].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.Article | WordClasses.Adverb) && --needed == 0)
                return true;
        }

        return false;
    }
}
