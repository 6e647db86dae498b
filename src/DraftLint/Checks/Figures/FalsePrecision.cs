using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Figures;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Figures;

/// <summary>"About" stands before an exact figure: "about 41.37 percent", "roughly 12,347 acres".</summary>
internal sealed class FalsePrecision(int digits) : Check
{
    public FalsePrecision(RuleOptions options)
        : this(options.Number("digits", 4))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var place in FigurePlace.In(model))
        {
            var quantity = place.Quantity;
            if (!quantity.InDigits || quantity.ApproximatorToken == quantity.FirstToken || !IsApproximated(place) || SignificantDigits(place) < digits || IsPrice(place) || IsYear(place) || IsTopic(place))
                continue;

            var block = place.Block;
            var words = block.SpanOf(quantity.ApproximatorToken, quantity.FirstToken);
            yield return rule.At(block.SpanOf(quantity.ApproximatorToken, quantity.EndToken), caseName: null, ("about", words.Text), ("figure", place.Span.Text)) with
            {
                Related = [new RelatedSpan(words.InSource, "not exact"), new RelatedSpan(place.Span.InSource, "exact")],
                Fix = FixOf(place, words.Text),
            };
        }
    }

    /// <summary>"about", "some", "an estimated", "nearly"; "more than 12,347" tells a limit and "up to" too.</summary>
    private static bool IsApproximated(FigurePlace place) => place.Quantity.Precision switch
    {
        Precision.About => true,
        Precision.Under => place.Block.TextOf(place.Block.Tokens[place.Quantity.ApproximatorToken]) is "nearly" or "almost" or "Nearly" or "Almost",
        _ => false,
    };

    /// <summary>The digits from the first that is not 0 to the last that is not 0 or stands behind the point.</summary>
    private static int SignificantDigits(FigurePlace place)
    {
        var (count, zeros, hasPoint) = (0, 0, false);
        foreach (var c in place.Span.Text)
        {
            if (c == '.')
            {
                hasPoint = true;
            }
            else if (char.IsAsciiDigit(c) && (c != '0' || count + zeros > 0))
            {
                if (c == '0')
                    zeros++;
                else
                    (count, zeros) = (count + zeros + 1, 0);
            }
            else if (char.IsLetter(c))
            {
                break;
            }
        }

        return hasPoint ? count + zeros : count;
    }

    /// <summary>"asked about 1,347 letters": what the talk was of.</summary>
    private static bool IsTopic(FigurePlace place)
    {
        var (block, at) = (place.Block, place.Quantity.ApproximatorToken);
        return at > 0 && block.TextOf(block.Tokens[at]) is "about" && IsOfTalk(block.TextOf(block.Tokens[at - 1]));
    }

    private static bool IsOfTalk(ReadOnlySpan<char> word) =>
        word is "asked" or "ask" or "asks" or "asking" or "talk" or "talks" or "talked" or "talking" or "know" or "knew" or "knows" or "think" or "thought" or "thinking" or "told" or "worry" or "worried" or "worries" or "question" or "questions" or "questioned" or "complain"
            or "complained" or "complaints" or "story" or "stories" or "book" or "wrote" or "write" or "writing" or "spoke" or "speak" or "speaking" or "lied" or "argued" or "argue" or "joked" or "care" or "cared" or "cares" or "heard" or "learned" or "forgot" or "read" or "anything" or "something" or "nothing" or "what";

    /// <summary>"nearly $19.99" is a price, and 1,760 yards are a mile by law.</summary>
    private static bool IsPrice(FigurePlace place) => place.Quantity.Kind == QuantityKind.Money && place.Span.Text.EndsWith("99", StringComparison.Ordinal);

    /// <summary>"born about 1592", "about 1888 they built": a year that nobody knows to the day.</summary>
    private static bool IsYear(FigurePlace place) =>
        place.Quantity.Kind == QuantityKind.Count && place.Span.Text.Length >= 4 && place.Quantity.Value is >= 1000 and <= 2100 && !place.Span.Text.Contains(',', StringComparison.Ordinal);

    private static Fix? FixOf(FigurePlace place, string words)
    {
        var (block, quantity) = (place.Block, place.Quantity);
        if (quantity.ApproximatorToken == place.Sentence.FirstToken)
            return null;

        var start = block.Tokens[quantity.ApproximatorToken].Start;
        return Fix.Suggestion($"Take out \"{words}\"", new TextEdit(new ProseSpan(block, start, block.Tokens[quantity.FirstToken].Start - start).InSource, ""));
    }
}
