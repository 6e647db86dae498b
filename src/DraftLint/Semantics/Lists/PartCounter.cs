using System.Collections.Immutable;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>Counts the things that stand behind a colon or dash, if they can be counted in one way only.</summary>
internal static class PartCounter
{
    /// <summary>The things, in order; null where they are one, or can be counted in more ways, of which one may be the announced.</summary>
    public static ImmutableArray<ProseSpan>? Count(in Scope scope, int announced)
    {
        var parts = new List<ListPart>();
        PartCutter.CutAtSemicolons(scope, parts);
        if (SaysPart(scope, parts))
            return null;

        if (parts.Count > 1)
            return IsWhole(parts) && !MayBeCommas(scope, parts, announced) ? Spans(scope, parts) : null;

        PartCutter.CutAtCommas(scope, 0, scope.Count, parts);
        if (ParallelParts.Gather(scope, parts))
            return Spans(scope, parts);

        JoinRelatives(scope, parts);
        var pairs = 0;
        if (!Tidy(scope, parts, ref pairs) || IsBetween(announced, parts.Count, pairs) || HoldsMany(scope, parts, announced) || (parts.Count > announced && MayHoldCommas(scope, parts)))
            return null;

        return Spans(scope, parts);
    }

    /// <summary>"the conference, which meets behind a closed door, and the message, with which a governor may hurry": a relative clause belongs to the thing before it, where every thing has its article.</summary>
    private static void JoinRelatives(in Scope scope, List<ListPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].IsEmpty || !(scope[parts[i].From].Is(WordClasses.Article | WordClasses.Possessive) || (i > 0 && IsRelative(scope, parts[i]))))
                return;
        }

        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (!IsRelative(scope, parts[i]))
                continue;

            parts[i - 1] = parts[i - 1] with { To = parts[i].To };
            parts.RemoveAt(i);
        }
    }

    private static bool IsRelative(in Scope scope, ListPart part)
    {
        var first = scope.Block.TextOf(scope[part.From]);
        return part.Joint == Joint.Comma && part.To - part.From > 2 && (first is "which" or "who" or "whose" || (scope[part.From].Is(WordClasses.Preposition) && scope.Block.TextOf(scope[part.From + 1]) is "which" or "whom"));
    }

    /// <summary>"state planning, local planning, town planning; and the budget": one semicolon among commas may only close the list. "A: faith; B: hope" is labelled, and its things stand elsewhere.</summary>
    private static bool MayBeCommas(in Scope scope, List<ListPart> parts, int announced)
    {
        var commas = 0;
        for (var at = 0; at < scope.Count; at++)
            commas += scope[at].Kind == TokenKind.Comma && !(at + 1 < scope.Count && scope[at + 1].Is(WordClasses.Relative)) ? 1 : 0;

        return (parts.Count == 2 && announced > 2 && announced <= commas + 2) || parts[0].To - parts[0].From == 1 || (parts.Count == 2 && scope[parts[1].From].IsWord && scope[parts[1].From].Lexeme == scope[parts[0].From].Lexeme && announced == 3);
    }

    /// <summary>Whether the number lies between the count with every pair taken for one and the count with every pair taken apart.</summary>
    private static bool IsBetween(int announced, int count, int pairs) => pairs > 0 && announced > count && announced <= count + pairs;

    /// <summary>"four people: my father and his three brothers": the things are as many once a number inside one counts.</summary>
    private static bool HoldsMany(in Scope scope, List<ListPart> parts, int announced)
    {
        var total = 0m;
        foreach (var part in parts)
        {
            var first = scope[part.From].Is(WordClasses.Article | WordClasses.Possessive) && part.To - part.From > 1 ? part.From + 1 : part.From;
            total += NumberReader.TryRead(scope.Block, scope.TokenAt(first), scope.TokenAt(part.To - 1) + 1, out var number) && !number.IsOrdinal ? number.Value : 1;
        }

        return total == announced;
    }

    /// <summary>Joins what belongs together; false where a part may be something else than one thing of the list.</summary>
    private static bool Tidy(in Scope scope, List<ListPart> parts, ref int pairs)
    {
        var clauses = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].IsEmpty)
                return false;

            var isFollowedByComma = i + 1 < parts.Count && parts[i + 1].Joint is Joint.Comma or Joint.CommaConjunction;
            if (parts[i].To - parts[i].From == 1 && scope.Block.TextOf(scope[parts[i].From]) is "who" or "what" or "when" or "where" or "why" or "how")
                continue;

            if (i > 0 && scope[parts[i].From].Lexeme == scope[parts[0].From].Lexeme && scope[parts[i].From].Is(WordClasses.Relative))
                continue;

            switch (PartShapes.Of(scope, parts[i], NameBefore(scope, parts, i), isFollowedByComma))
            {
                case PartShape.Break:
                    return false;
                case PartShape.Aside when i > 0:
                    return false;
                case PartShape.Clause when scope.Block.TextOf(scope[parts[i].From]) is not ("do" or "have" or "be") && !IsParticipial(scope, parts, i):
                    clauses++;
                    break;
            }
        }

        if (clauses > 0 && !AreClauses(scope, parts, clauses))
            return false;

        JoinPairs(parts, ref pairs);
        return parts.Count > 1 && IsClosed(parts);
    }

    /// <summary>"a rider on the range, flagged fence, carcasses hauled off the same day, and a check that clears": among things, an -ed form before or behind a noun tells which.</summary>
    private static bool IsParticipial(in Scope scope, List<ListPart> parts, int part)
    {
        if (!scope[parts[0].From].Is(WordClasses.Article) || !scope[parts[^1].From].Is(WordClasses.Article) || part == 0 || part == parts.Count - 1)
            return false;

        for (var at = parts[part].From; at < parts[part].To; at++)
        {
            var isForm = NominalRun.HasPastEnding(scope, at) || scope[at].Is(WordClasses.PastParticiple);
            if (NominalRun.IsVerbBehindNoun(scope, at) && (!isForm || scope[at].Is(WordClasses.Auxiliary)))
                return false;
        }

        return true;
    }

    /// <summary>Each part is a clause of its own: "rents are up, wages are flat, and no one builds". A lone clause may share its subject or go on with the sentence.</summary>
    private static bool AreClauses(in Scope scope, List<ListPart> parts, int clauses)
    {
        if (parts.Count < 3 || clauses < parts.Count - 1 || !parts[^1].IsJoined)
            return false;

        for (var i = 1; i < parts.Count; i++)
        {
            if (parts[i].Joint == Joint.Conjunction || EntryReader.IsVerbal(scope, parts[i].From, parts[i].To) && !ListWords.Has(scope[parts[i].From], ListRole.Subject))
                return false;
        }

        return true;
    }

    /// <summary>Whether a comma may stand inside a thing: "a custom, static site", "developers who build, test and run it", "in the field, watching".</summary>
    private static bool MayHoldCommas(in Scope scope, List<ListPart> parts)
    {
        if (HaveArticles(scope, parts))
            return false;

        if (scope[parts[0].From].Is(WordClasses.Article) && parts[0].To - parts[0].From == 2 && !scope[parts[1].From].Is(WordClasses.Article))
            return true;

        // "more, deeper and more timely talks": adjectives of one thing.
        if (parts[0].To - parts[0].From == 1 && (scope[parts[0].From].Is(WordClasses.Adjective | WordClasses.Determiner) || scope.Block.TextOf(scope[parts[0].From]) is "more" or "better" or "less"))
            return true;

        // "pay the bottlers to stand ready, the way we pay for plows, and let a pantry buy": an aside among phrases of another kind.
        for (var i = 1; i + 1 < parts.Count; i++)
        {
            if (scope[parts[i].From].Is(WordClasses.Article) && !scope[parts[0].From].Is(WordClasses.Article | WordClasses.Possessive) && !scope[parts[^1].From].Is(WordClasses.Article | WordClasses.Possessive))
                return true;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            // A list inside a relative clause goes on with a verb: "developers who build, test and run it"; none in the last thing has a comma behind it.
            var part = parts[i];
            var isClosed = i + 1 == parts.Count ? part.Joint == Joint.CommaConjunction : scope[parts[i + 1].From].Is(WordClasses.Article | WordClasses.Possessive);
            for (var at = part.From; at < part.To && !isClosed; at++)
            {
                if (at > part.From && scope[at].Is(WordClasses.Relative) && !scope[at].Is(WordClasses.Determiner))
                    return true;
            }

            if (part.From > parts[0].From && NominalRun.EndsWith(scope, part.From, "ing") && !NominalRun.EndsWith(scope, parts[0].From, "ing"))
                return true;
        }

        return false;
    }

    /// <summary>"a price that holds, a clerk who turns up, and a pension": each begins with an article.</summary>
    private static bool HaveArticles(in Scope scope, List<ListPart> parts)
    {
        foreach (var part in parts)
        {
            if (!scope[part.From].Is(WordClasses.Article) && !(part.To - part.From == 1 && scope[part.From].Is(WordClasses.Pronoun)))
                return false;
        }

        return true;
    }

    /// <summary>"A, B and C, and D": where a comma stands before the last conjunction, one without is inside a thing.</summary>
    private static void JoinPairs(List<ListPart> parts, ref int pairs)
    {
        var hasCommaConjunction = parts.Exists(part => part.Joint == Joint.CommaConjunction);
        var conjunctions = 0;
        foreach (var part in parts)
            conjunctions += part.Joint == Joint.Conjunction ? 1 : 0;

        for (var i = parts.Count - 1; i > 0; i--)
        {
            if (parts[i].Joint != Joint.Conjunction || !(hasCommaConjunction || conjunctions-- > 1))
                continue;

            pairs++;
            parts[i - 1] = parts[i - 1] with { To = parts[i].To };
            parts.RemoveAt(i);
        }
    }

    /// <summary>Two things need a conjunction; three or more may go without: "cost, time, trust".</summary>
    private static bool IsClosed(List<ListPart> parts)
    {
        for (var i = 1; i < parts.Count - 1; i++)
        {
            if (parts[i].IsJoined && !parts[^1].IsJoined)
                return false;
        }

        return parts[^1].IsJoined || parts.Count > 2;
    }

    private static bool IsWhole(List<ListPart> parts) => parts.TrueForAll(part => !part.IsEmpty);

    /// <summary>"chief among them cost", "including", "for example", "such as", "etc.": only some of the things are told.</summary>
    private static bool SaysPart(in Scope scope, List<ListPart> segments)
    {
        for (var at = 0; at < scope.Count; at++)
        {
            var word = scope.Block.TextOf(scope[at]);
            if (scope[at].Kind is TokenKind.Quote or TokenKind.Placeholder || (ListWords.Has(scope[at], ListRole.Introduces) && !IsInside(segments, at)) || (scope[at].Is(WordClasses.OrdinalWord) && !IsThing(scope, at) && !EndsPart(scope, at))
                || word is "among" or "etc." or "example" or "others" or "other" or "another" or "both" or "either"
                || (word is "each" && !(at > 0 && scope[at - 1].Is(WordClasses.Relative | WordClasses.Subordinator)))
                || (word is "one" && !(at > 0 && scope.Block.TextOf(scope[at - 1]) is "no")))
                return true;
        }

        return false;
    }

    /// <summary>"a rule against disasters such as that of May; and a fund": an example inside a thing between semicolons.</summary>
    private static bool IsInside(List<ListPart> segments, int at)
    {
        foreach (var segment in segments)
        {
            if (at >= segment.From && at < segment.To)
                return segments.Count > 2 && at > segment.From + 1;
        }

        return false;
    }

    /// <summary>"the second, the sixth and the tenor", "a second lamp": one of the things itself, not the number of one ("the first was smoke").</summary>
    private static bool IsThing(in Scope scope, int ordinal) =>
        ordinal > 0 && scope[ordinal - 1].Is(WordClasses.Article) && !(ordinal + 1 < scope.Count && scope[ordinal + 1].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.PastVerb));

    /// <summary>"it hears the victims first,": an adverb at the end of a thing.</summary>
    private static bool EndsPart(in Scope scope, int at) =>
        at > 1 && scope[at - 1].IsWord && !scope[at - 1].Is(WordClasses.Article | WordClasses.Coordinator) && (at + 1 == scope.Count || scope[at + 1].Kind is TokenKind.Comma or TokenKind.Semicolon);

    private static ListEntry? NameBefore(in Scope scope, List<ListPart> parts, int part) =>
        part > 0 && !parts[part - 1].IsEmpty ? EntryReader.Middle(scope, parts[part - 1].From, parts[part - 1].To, EntryTraits.None) : null;

    private static ImmutableArray<ProseSpan> Spans(in Scope scope, List<ListPart> parts)
    {
        var spans = ImmutableArray.CreateBuilder<ProseSpan>(parts.Count);
        foreach (var part in parts)
            spans.Add(scope.Block.SpanOf(scope.TokenAt(part.From), scope.TokenAt(part.To - 1) + 1));

        return spans.MoveToImmutable();
    }
}
