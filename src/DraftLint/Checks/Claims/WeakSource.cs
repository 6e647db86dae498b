using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Claims;

/// <summary>A claim rests on an open encyclopedia, a chatbot or a search: "According to Wikipedia, the canal is 80 miles long."</summary>
/// <remarks>A draft that is about such a source, a sentence with a further source, and a link that only explains a term are left alone.</remarks>
internal sealed class WeakSource(IReadOnlyList<string> hosts) : Check
{
    /// <summary>A draft that names the source so often is about it.</summary>
    private const int SubjectCount = 3;

    private static readonly LexemeSet Sources = new(SourceVocabulary.WeakSources);
    private static readonly LexemeSet Searches = new(SourceVocabulary.Searches);
    private static readonly LexemeSet Signs = new(SourceVocabulary.WeakSources, SourceVocabulary.Searches);

    public WeakSource(RuleOptions options)
        : this(options.List("hosts", "wikipedia.org", "chatgpt.com"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var counts = new Dictionary<int, int>();
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsBody(block) || block.Place.QuoteDepth > 0)
                continue;

            for (var i = Signs.NextIn(block, 0, block.Tokens.Length); i < block.Tokens.Length; i = Signs.NextIn(block, i + 1, block.Tokens.Length))
            {
                if (Leaned(block, i) is { } span && !model.Quotations.Covers(span) && !IsSubject(model, block.Tokens[i].Lexeme, counts) && !HasOther(model, block, span))
                    yield return rule.At(span);
            }

            foreach (var inline in block.Inlines)
            {
                if (inline is not { Kind: InlineKind.Link, Target: { } target } || !IsWeakHost(target))
                    continue;

                if (BearsFigure(model, block, inline) || BearsPredicate(model, block, inline))
                    yield return rule.At(new ProseSpan(block, inline.Start, inline.Length), "link");
                else if (According(block, inline) is { } leaned && !model.Quotations.Covers(leaned))
                    yield return rule.At(leaned);
            }
        }
    }

    /// <summary>"According to Wikipedia", "ChatGPT says", "a Google search shows": the words that lean on the source whose name stands at a token.</summary>
    private static ProseSpan? Leaned(ProseBlock block, int at)
    {
        var token = block.Tokens[at];
        if (!Sources.Has(token) && !(Searches.Has(token) && IsSearch(block, at)))
            return null;

        var start = at;
        while (start > 0 && (block.Tokens[start - 1].Is(WordClasses.Article) || block.TextOf(block.Tokens[start - 1]) is "Google" or "quick" or "simple" or "my"))
            start--;

        if (start > 1 && block.TextOf(block.Tokens[start - 1]) is "to" && block.TextOf(block.Tokens[start - 2]) is "according" or "According")
            return block.SpanOf(start - 2, at + 1);

        if (Asked(block, start, at) is { } asked)
            return asked;

        var verb = at + 1;
        return verb < block.Tokens.Length && block.TextOf(block.Tokens[verb]) is "says" or "claims" or "states" or "notes" or "lists" or "reports" or "puts" or "estimates" or "tells" or "shows" or "defines" or "confirms" or "informs" or "assures" or "insists" or "suggests"
            ? block.SpanOf(start, verb + 1) : null;
    }

    /// <summary>"I asked ChatGPT, and it told me"</summary>
    private static ProseSpan? Asked(ProseBlock block, int start, int at)
    {
        const int AnswerReach = 14;
        if (start < 2 || block.TextOf(block.Tokens[start - 1]) is not ("asked" or "consulted" or "queried") || block.TextOf(block.Tokens[start - 2]) is not ("I" or "We" or "we"))
            return null;

        for (var i = at + 1; i + 1 < block.Tokens.Length && i < at + AnswerReach && block.TextOf(block.Tokens[i]) is not ("?" or "!"); i++)
        {
            if (block.TextOf(block.Tokens[i]) is "it" or "It" && block.TextOf(block.Tokens[i + 1]) is "told" or "said" or "says" or "tells" or "answered" or "replied" or "put" or "estimated" or "listed")
                return block.SpanOf(start - 2, block.TextOf(block.Tokens[i + 1]) is "told" or "tells" && i + 2 < block.Tokens.Length && block.TextOf(block.Tokens[i + 2]) is "me" or "us" ? i + 3 : i + 2);
        }

        return null;
    }

    private static bool IsSearch(ProseBlock block, int at) =>
        at > 0 && block.TextOf(block.Tokens[at - 1]) is "Google" or "the" && (block.TextOf(block.Tokens[at]) is "internet" or "Internet" || block.TextOf(block.Tokens[at - 1]) is "Google");

    private static bool IsSubject(SemanticModel model, int source, Dictionary<int, int> counts)
    {
        if (!counts.TryGetValue(source, out var count))
        {
            foreach (var block in model.Draft.Prose)
            {
                foreach (var token in block.Tokens)
                    count += token.Lexeme == source ? 1 : 0;
            }

            counts[source] = count;
        }

        return count >= SubjectCount;
    }

    private static bool HasOther(SemanticModel model, ProseBlock block, ProseSpan weak)
    {
        var sentence = block.SentenceOf(block.TokenAt(weak.Start));
        foreach (var source in model.Sources.Of(block, sentence))
        {
            var span = source.SpanIn(block);
            if (source.IsNamed && !span.OverlapsWith(weak) && !(source.VerbToken >= 0 && block.Tokens[source.VerbToken].Start < weak.End && block.Tokens[source.VerbToken].Start >= weak.Start))
                return true;
        }

        return false;
    }

    private bool IsWeakHost(string target)
    {
        // Few addresses hold the name before their path, and only those are taken apart.
        var slashes = target.IndexOf("//", StringComparison.Ordinal);
        var server = slashes < 0 ? target : target.AsSpan(slashes + 2);
        if (slashes >= 0 && server.IndexOfAny('/', '?', '#') is >= 0 and var end)
            server = server[..end];

        foreach (var host in hosts)
        {
            if (!server.Contains(host, StringComparison.OrdinalIgnoreCase) || !Uri.TryCreate(target, UriKind.Absolute, out var address))
                continue;

            if (address.Host.EndsWith(host, StringComparison.OrdinalIgnoreCase) && (address.Host.Length == host.Length || address.Host[address.Host.Length - host.Length - 1] == '.'))
                return true;
        }

        return false;
    }

    /// <summary>"according to [its entry](https://en.wikipedia.org/...)": the words up to the end of the link; null where they do not lean on it.</summary>
    private static ProseSpan? According(ProseBlock block, InlineSpan inline)
    {
        var first = block.TokenAt(inline.Start);
        return first >= 2 && block.TextOf(block.Tokens[first - 1]) is "to" && block.TextOf(block.Tokens[first - 2]) is "according" or "According" && !Sources.Has(block.Tokens[first]) ? block.SpanOf(first - 2, block.TokenAt(inline.End - 1) + 1) : null;
    }

    /// <summary>"[vanished from our hills](...)": whether a link stands on what is said of a thing, of some words and from the verb on.</summary>
    private static bool BearsPredicate(SemanticModel model, ProseBlock block, InlineSpan inline)
    {
        const int Fewest = 3;
        var first = block.TokenAt(inline.Start);
        if (first == 0 || block.TokenAt(inline.End - 1) - first + 1 < Fewest || block.Tokens[first - 1].Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary) || model.Quotations.Covers(block, first))
            return false;

        foreach (var group in model.Time.GrammarOf(block, block.SentenceOf(first)).Groups)
        {
            if (group.FirstToken == first)
                return group is { IsParticiple: false, Tense: Tense.Past };
        }

        return false;
    }

    /// <summary>Whether a link stands on a figure; one on a term explains it.</summary>
    private static bool BearsFigure(SemanticModel model, ProseBlock block, InlineSpan inline)
    {
        foreach (var quantity in model.Quantities.In(block))
        {
            var isInside = block.Tokens[quantity.FirstToken].Start >= inline.Start && block.Tokens[quantity.EndToken - 1].End <= inline.End;
            if (isInside && quantity.InDigits && (quantity.Value >= 10 || quantity.Kind != QuantityKind.Count) && FigureFilter.CanChange(block, quantity))
                return true;
        }

        return false;
    }
}
