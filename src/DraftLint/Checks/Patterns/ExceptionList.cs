using DraftLint.Phrases;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Syntax;

namespace DraftLint.Checks.Patterns;

/// <summary>The <c>exceptions:</c> of a rule: what lies inside one of them is left alone ("United States" for a rule against "states").</summary>
internal sealed class ExceptionList
{
    private readonly PatternFinder finder;

    private ExceptionList(PhraseSet set) => finder = new PatternFinder(set, PatternScope.Everywhere);

    /// <summary>Reads the key.</summary>
    public static ExceptionList Read(RuleOptions options, PatternReading reading) =>
        new((reading with { IsNonword = false }).SetOf(options, "exceptions", options.List("exceptions")));

    /// <summary>Adds its phrases.</summary>
    public void AddTo(PhraseIndexBuilder phrases) => phrases.AddExceptions(finder.Set);

    /// <summary>Where the exceptions of a draft stand.</summary>
    public ExceptionPlaces In(SemanticModel model) => finder.Set.IsEmpty ? ExceptionPlaces.None : new ExceptionPlaces(finder.All(model));

    /// <summary>Takes the matches out that lie inside an exception.</summary>
    public void Apply(SemanticModel model, List<PatternMatch> matches)
    {
        if (finder.Set.IsEmpty || matches.Count == 0)
            return;

        var places = In(model);
        matches.RemoveAll(match => places.Cover(match.Span));
    }
}

/// <summary>The places of exceptions in a draft, to be asked in no time however many there are.</summary>
internal sealed class ExceptionPlaces
{
    private readonly Dictionary<int, List<(int Start, int End)>> byBlock = [];

    /// <summary>Orders the places: by their starts, each with the farthest end of those up to it.</summary>
    public ExceptionPlaces(List<PatternMatch> exceptions)
    {
        foreach (var exception in exceptions)
        {
            if (!byBlock.TryGetValue(exception.Span.Block.Index, out var places))
                byBlock[exception.Span.Block.Index] = places = [];

            places.Add((exception.Span.Start, exception.Span.End));
        }

        foreach (var places in byBlock.Values)
        {
            places.Sort();
            for (var i = 1; i < places.Count; i++)
                places[i] = (places[i].Start, Math.Max(places[i].End, places[i - 1].End));
        }
    }

    /// <summary>No places.</summary>
    public static ExceptionPlaces None { get; } = new([]);

    /// <summary>Whether words lie inside an exception.</summary>
    public bool Cover(ProseSpan span)
    {
        if (!byBlock.TryGetValue(span.Block.Index, out var places))
            return false;

        int low = 0, high = places.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (places[middle].Start <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && places[low - 1].End >= span.End;
    }
}
