namespace DraftLint.Phrases;

/// <summary>Which plain texts a pattern stands for, and which letters every match of it holds.</summary>
internal static class PatternTexts
{
    /// <summary>More wordings than these, and it stays an expression.</summary>
    private const int MostWordings = 64;

    /// <summary>More literals than these would tell little.</summary>
    private const int MostLiterals = 32;

    /// <summary>A shorter literal stands nearly everywhere.</summary>
    private const int ShortestLiteral = 2;

    /// <summary>All wordings of a pattern that has only a few: <c>utili[sz]e</c> is "utilise" and "utilize". Null if it has more, or says something of what stands around it.</summary>
    public static IReadOnlyList<string>? WordingsOf(PatternNode node) => Expand(node, MostWordings);

    /// <summary>Texts of which every match holds one, in lower case; empty if there are none, so that the expression must be tried everywhere.</summary>
    public static IReadOnlyList<string> LiteralsOf(PatternNode node)
    {
        var best = Best(node) ?? [];
        return [.. best.Select(literal => Typography.FoldAll(literal)).Distinct(StringComparer.Ordinal)];
    }

    private static List<string>? Expand(PatternNode node, int most) => node.Kind switch
    {
        PatternNodeKind.Letter => [.. node.Letters.Select(static letter => letter.ToString())],
        PatternNodeKind.Blank => [" "],
        PatternNodeKind.Row => Product(node.Parts, most),
        PatternNodeKind.Choice => Union(node, most),
        PatternNodeKind.Repeat => Repeat(node, most),
        _ => null,
    };

    private static List<string>? Product(IEnumerable<PatternNode> parts, int most)
    {
        List<string> result = [""];
        foreach (var part in parts)
        {
            if (Expand(part, most) is not { } next || result.Count * next.Count > most)
                return null;

            result = [.. result.SelectMany(_ => next, static (left, right) => left + right)];
        }

        return result;
    }

    private static List<string>? Union(PatternNode node, int most)
    {
        var result = new List<string>();
        foreach (var part in node.Parts)
        {
            if (Expand(part, most) is not { } next || result.Count + next.Count > most)
                return null;

            result.AddRange(next);
        }

        return result;
    }

    /// <summary>A run of blanks is one blank: words do not see how many there are.</summary>
    private static List<string>? Repeat(PatternNode node, int most)
    {
        if (node.Parts[0].Kind == PatternNodeKind.Blank && node.Most == int.MaxValue && node.Least == 1)
            return [" "];

        if (node.Most > 4)
            return null;

        var result = new List<string>();
        for (var count = node.Least; count <= node.Most; count++)
        {
            if (Product(Enumerable.Repeat(node.Parts[0], count), most) is not { } next || result.Count + next.Count > most)
                return null;

            result.AddRange(next);
        }

        return result;
    }

    private static List<string>? Best(PatternNode node) => node.Kind switch
    {
        PatternNodeKind.Letter => Useful(Expand(node, MostLiterals)),
        PatternNodeKind.Row => BestOfRow(node),
        PatternNodeKind.Choice => BestOfChoice(node),
        PatternNodeKind.Repeat when node.Least > 0 => Best(node.Parts[0]),
        _ => null,
    };

    /// <summary>Of the pieces in a row, and of stretches of them that are plain, the one whose shortest literal is longest.</summary>
    private static List<string>? BestOfRow(PatternNode node)
    {
        List<string>? best = null;
        List<string> run = [""];
        foreach (var part in node.Parts)
        {
            var plain = Literal(part);
            if (plain is not null && run.Count * plain.Count <= MostLiterals)
            {
                run = [.. run.SelectMany(_ => plain, static (left, right) => left + right)];
                continue;
            }

            best = Better(best, Useful(run));
            run = plain ?? [""];
            best = Better(best, Best(part));
        }

        return Better(best, Useful(run));
    }

    /// <summary>The wordings of a piece that takes part in a longer literal; a blank does not, since it may be a line end or several.</summary>
    private static List<string>? Literal(PatternNode part) =>
        part.Kind == PatternNodeKind.Place ? [""] : Expand(part, MostLiterals) is { } texts && !texts.Exists(static text => text.Contains(' ', StringComparison.Ordinal)) ? texts : null;

    private static List<string>? BestOfChoice(PatternNode node)
    {
        var all = new List<string>();
        foreach (var part in node.Parts)
        {
            if (Best(part) is not { } one || all.Count + one.Count > MostLiterals)
                return null;

            all.AddRange(one);
        }

        return all;
    }

    private static List<string>? Useful(List<string>? literals) => literals is { Count: > 0 } && literals.TrueForAll(static literal => literal.Length >= ShortestLiteral) ? literals : null;

    private static List<string>? Better(List<string>? left, List<string>? right)
    {
        if (left is null || right is null)
            return left ?? right;

        return right.Min(static literal => literal.Length) > left.Min(static literal => literal.Length) ? right : left;
    }
}
