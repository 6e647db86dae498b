using DraftLint.Syntax;

namespace DraftLint.Semantics.Figures;

/// <summary>The word roots of each sentence of a draft, and how rare they are: what two sentences share that few others have tells that they are about one thing.</summary>
internal sealed class SentenceRoots
{
    /// <summary>A root in so many sentences at most is rare.</summary>
    private const int Rare = 3;

    /// <summary>A root in so many sentences at most is still telling.</summary>
    private const int Telling = 6;

    private readonly Dictionary<(int Block, int Sentence), HashSet<int>> roots = [];
    private readonly Dictionary<int, int> sentencesOf = [];

    public SentenceRoots(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!model.Parts.IsProse(block))
                continue;

            for (var number = 0; number < block.Sentences.Length; number++)
            {
                foreach (var root in Of(block, number))
                    sentencesOf[root] = sentencesOf.GetValueOrDefault(root) + 1;
            }
        }
    }

    /// <summary>The roots of a sentence.</summary>
    public HashSet<int> Of(ProseBlock block, int number)
    {
        if (roots.TryGetValue((block.Index, number), out var known))
            return known;

        var found = new HashSet<int>();
        var sentence = block.Sentences[number];
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (WordRoots.Of(block, at) is not 0 and var root)
                found.Add(root);
        }

        roots[(block.Index, number)] = found;
        return found;
    }

    /// <summary>How telling a root is that two sentences share: 1 for a rare one, a fifth for one of the whole draft.</summary>
    public decimal WeightOf(int root) => sentencesOf.GetValueOrDefault(root) switch
    {
        <= Rare => 1,
        <= Telling => 0.5m,
        _ => 0.2m,
    };

    /// <summary>What two sentences share, each rare root counted as one; roots to leave out are those of a unit.</summary>
    public decimal Shared(ProseBlock block, int number, ProseBlock other, int otherNumber, int except)
    {
        var sum = 0m;
        var second = Of(other, otherNumber);
        foreach (var root in Of(block, number))
        {
            if (root != except && second.Contains(root))
                sum += WeightOf(root);
        }

        return sum;
    }
}
