using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>What stands between two commas behind a list's conjunction: "and, at the last moment, Kenya".</summary>
internal static class Interruption
{
    /// <summary>"once again", "above all", "most of all": it says why the entry comes back; "more recently" and "at the same price" do not.</summary>
    public static bool IsEmphatic(in Scope scope, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            // "in a drawer that I was once allowed to open": told of the drawer.
            if (at > from && scope[at].Is(WordClasses.Relative | WordClasses.Subordinator))
                return false;

            // "once the roads are open" tells when; "once again" and "once more" tell why.
            if (scope.Block.TextOf(scope[at]) is "once" && at + 1 < to && scope.Block.TextOf(scope[at + 1]) is not ("again" or "more"))
                continue;

            var isComparison = at + 1 < to && NominalRun.EndsWith(scope, at + 1, "ly");
            var isAttribute = at > from && at + 1 < to && scope[at - 1].Is(WordClasses.Article);
            if ((ListWords.Has(scope[at], ListRole.Repeats) && !isComparison && !isAttribute) || ListWords.Has(scope[at], ListRole.Introduces))
                return true;

            if (scope.Block.TextOf(scope[at]) is "foremost" or "usual" or "ever" || (at == to - 1 && scope.Block.TextOf(scope[at]) is "all"))
                return true;
        }

        return false;
    }
}
