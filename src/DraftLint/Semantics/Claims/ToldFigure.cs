using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>Tells figures that the writer reckons, restates or owns from those that somebody has counted and may count again.</summary>
internal static class ToldFigure
{
    /// <summary>Whether a figure is told by the way: nobody would look it up again.</summary>
    public static bool IsAside(ProseBlock block, Quantity figure) => IsLength(block, figure) || IsRestated(block, figure) || IsRatioOfSize(block, figure)
        || IsNearlyAll(block, figure) || IsOfReaders(block, figure) || IsPartOfThem(block, figure) || IsOwnLand(block, figure) || IsWithinWay(block, figure) || IsPage(block, figure) || IsDifference(block, figure) || IsCostOfEvent(block, figure);

    /// <summary>"one in three of my pregnant patients now drives": people whom the writer counts; "a third of my salary" is his or her own.</summary>
    public static bool IsOfPeopleToday(ProseBlock block, int from)
    {
        const int Reach = 3;
        for (var at = from; at < block.Tokens.Length && at < from + Reach && block.Tokens[at].IsWord; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "patients" or "students" or "pupils" or "clients" or "tenants" or "neighbors" or "neighbours" or "parishioners" or "constituents" or "customers" or "colleagues" or "freshmen" or "graders" or "nurses" or "residents")
                return IsOfToday(block, at + 1);
        }

        return false;
    }

    /// <summary>Whether "now" or "currently" stands in the few words from a token on.</summary>
    private static bool IsOfToday(ProseBlock block, int from)
    {
        const int Reach = 5;
        for (var at = from; at < block.Tokens.Length && at < from + Reach && block.Tokens[at].IsWord; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "now" or "currently" or "today")
                return true;
        }

        return false;
    }

    /// <summary>"Barely a tenth of the reservoir": rounded, in a sigh.</summary>
    public static bool IsBarely(ProseBlock block, Quantity figure) => figure.FirstToken > 0 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "Barely" or "barely" or "Scarcely" or "scarcely";

    /// <summary>"has passed a million": a mark that a count has reached, no figure of speech.</summary>
    public static bool IsReached(ProseBlock block, Quantity figure) =>
        figure.FirstToken > 1 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "passed" or "topped" or "exceeded" or "reached" or "hit" or "crossed" or "surpassed" or "approached" or "neared" or "exceeds" or "tops"
        && (figure.EndToken >= block.Tokens.Length || !block.Tokens[figure.EndToken].IsWord || block.Tokens[figure.EndToken].Is(WordClasses.Preposition | WordClasses.Coordinator));

    /// <summary>"an estimated eight billion years": how long something has gone on.</summary>
    private static bool IsLength(ProseBlock block, Quantity figure) =>
        figure.Kind == QuantityKind.Count && figure.EndToken < block.Tokens.Length && block.TextOf(block.Tokens[figure.EndToken]) is "years" or "centuries" or "decades" or "millennia";

    /// <summary>"five of a thousand; that is, about one-half of one percent": the figure before in other words.</summary>
    private static bool IsRestated(ProseBlock block, Quantity figure)
    {
        var before = (figure.ApproximatorToken >= 0 ? Math.Min(figure.ApproximatorToken, figure.FirstToken) : figure.FirstToken) - 1;
        return before > 1 && block.Tokens[before].Kind == TokenKind.Comma
            && ((block.TextOf(block.Tokens[before - 1]) is "is" && block.TextOf(block.Tokens[before - 2]) is "that" or "That") || block.TextOf(block.Tokens[before - 1]) is "words" or "namely" or "i.e.");
    }

    /// <summary>"about one-third as long": two sizes side by side.</summary>
    private static bool IsRatioOfSize(ProseBlock block, Quantity figure) =>
        figure.Kind == QuantityKind.Share && figure.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[figure.EndToken]) is "as"
        && block.TextOf(block.Tokens[figure.EndToken + 1]) is "long" or "large" or "big" or "tall" or "old" or "wide" or "heavy" or "deep" or "high" or "thick" or "far" or "good";

    /// <summary>"99 percent of the time": nearly all, and not counted.</summary>
    private static bool IsNearlyAll(ProseBlock block, Quantity figure) => figure is { Kind: QuantityKind.Percent, Value: 99 or 99.9m };

    /// <summary>"less than 4% of you", "half of our design team": the writer speaks of those around him or her.</summary>
    private static bool IsOfReaders(ProseBlock block, Quantity figure)
    {
        const int Reach = 6;
        if (figure.Kind is not (QuantityKind.Percent or QuantityKind.Share) || figure.EndToken + 1 >= block.Tokens.Length || block.TextOf(block.Tokens[figure.EndToken]) is not "of")
            return false;

        if (block.TextOf(block.Tokens[figure.EndToken + 1]) is "you")
            return true;

        for (var at = figure.EndToken + 2; block.TextOf(block.Tokens[figure.EndToken + 1]) is "our" && at < block.Tokens.Length && at < figure.EndToken + Reach && block.Tokens[at].IsWord; at++)
        {
            if (block.TextOf(block.Tokens[at]) is "team" or "staff" or "readers" or "colleagues" or "newsroom" or "readership" or "subscribers")
                return true;
        }

        return false;
    }

    /// <summary>"has kept about half of them": of what was told before.</summary>
    private static bool IsPartOfThem(ProseBlock block, Quantity figure) =>
        figure is { Kind: QuantityKind.Share, InDigits: false } && figure.EndToken + 1 < block.Tokens.Length && block.TextOf(block.Tokens[figure.EndToken]) is "of" && block.TextOf(block.Tokens[figure.EndToken + 1]) is "them" or "those" or "it"
        && !IsOfToday(block, figure.EndToken + 2) && (figure.EndToken + 2 >= block.Tokens.Length || !block.Tokens[figure.EndToken + 2].IsWord || block.Tokens[figure.EndToken + 2].Is(WordClasses.Coordinator));

    /// <summary>"gave over his forty acres": what somebody has is as large as it is.</summary>
    private static bool IsOwnLand(ProseBlock block, Quantity figure) =>
        figure.Kind == QuantityKind.Measure && figure.FirstToken > 0 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "his" or "her" or "their" or "its" or "my" or "our" && block.TextOf(block.Tokens[figure.UnitToken]) is "acres" or "hectares";

    /// <summary>"the only toilet in thirty miles": how far around.</summary>
    private static bool IsWithinWay(ProseBlock block, Quantity figure) =>
        figure.Kind == QuantityKind.Measure && figure.UnitToken >= 0 && figure.FirstToken > 0 && block.TextOf(block.Tokens[figure.FirstToken - 1]) is "in" or "within" or "for" && block.TextOf(block.Tokens[figure.UnitToken]) is "miles" or "kilometers" or "kilometres" or "yards" or "feet" or "meters" or "metres" or "km";

    /// <summary>"Pages 40-52 are missing": a number that names its page.</summary>
    private static bool IsPage(ProseBlock block, Quantity figure)
    {
        // "Pages 40 to 52"
        var label = figure.FirstToken - 1;
        if (label > 1 && block.Tokens[label - 1].IsNumber && (block.Tokens[label].Kind is TokenKind.Dash or TokenKind.Hyphen || block.TextOf(block.Tokens[label]) is "to" or "and" or "through"))
            label -= 2;

        return label >= 0 && block.TextOf(block.Tokens[label]) is "Pages" or "pages" or "Chapters" or "chapters" or "Lines" or "lines" or "Rooms" or "Sections" or "sections" or "Articles" or "Verses" or "verses" or "Routes" or "Highways" or "Districts" or "Wards";
    }

    /// <summary>"it has eleven fewer now": less than the figure before, which is told.</summary>
    private static bool IsDifference(ProseBlock block, Quantity figure) =>
        figure.Kind == QuantityKind.Count && figure.EndToken < block.Tokens.Length && block.TextOf(block.Tokens[figure.EndToken]) is "fewer" or "more" or "less"
        && (figure.EndToken + 1 >= block.Tokens.Length || !block.Tokens[figure.EndToken + 1].IsWord || block.TextOf(block.Tokens[figure.EndToken + 1]) is "now" or "today" or "than");

    /// <summary>"The cost of the special election is around $80,000": what is paid once is no rate.</summary>
    private static bool IsCostOfEvent(ProseBlock block, Quantity figure)
    {
        const int Reach = 12;
        if (figure.Kind != QuantityKind.Money)
            return false;

        for (var at = figure.FirstToken - 1; at > 2 && at > figure.FirstToken - Reach && block.Tokens[at].IsWord; at--)
        {
            if (block.TextOf(block.Tokens[at]) is not ("election" or "referendum" or "recount" or "runoff" or "trial" or "inquest" or "inauguration" or "wedding" or "funeral" or "parade" or "ceremony" or "trip" or "visit" or "renovation" or "demolition" or "settlement"))
                continue;

            for (var of = at - 1; of > 1 && of > at - 4; of--)
            {
                if (block.TextOf(block.Tokens[of]) is "of" && block.TextOf(block.Tokens[of - 1]) is "cost" or "price" or "bill")
                    return true;
            }
        }

        return false;
    }
}
