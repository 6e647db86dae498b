using System.Collections.Immutable;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Passages;

/// <summary>Finds sentences that come again word for word, or nearly so, and joins neighbors into one passage.</summary>
/// <remarks>
/// Two sentences are compared only if they share five words in a row at the beginning, in the middle or at the end of the later one: one change in twenty words leaves
/// one of these whole, and the time grows with the text alone.
/// </remarks>
internal sealed class PassageFinder
{
    /// <summary>Words in a row that two sentences must share before they are compared.</summary>
    private const int Shingle = 5;

    /// <summary>A sentence that comes this often is a refrain.</summary>
    private const int Refrain = 3;

    /// <summary>Words of a sentence that nobody writes twice by chance, however far apart.</summary>
    private const int LeastFarApart = 12;

    /// <summary>Blocks between a shorter sentence and its twin.</summary>
    private const int MostBlocksBetween = 12;

    private readonly List<Line> lines = [];
    private readonly Dictionary<uint, int> firstWithShingle;
    private readonly int minWords;
    private readonly int similarity;

    private PassageFinder(Draft draft, int minWords, int similarity)
    {
        this.minWords = minWords;
        this.similarity = similarity;

        // Nearly every word begins a row of five that is new: a table that grows would cost as much again.
        var tokens = 0;
        foreach (var block in draft.Prose)
            tokens += block.Tokens.Length;

        firstWithShingle = new Dictionary<uint, int>(tokens);
    }

    /// <summary>The passages of a draft that come again, in the order of the later ones.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="minWords">The fewest words of a sentence that counts; shorter ones only go along with their neighbors.</param>
    /// <param name="similarity">The least part of equal words, in percent.</param>
    public static ImmutableArray<RepeatedPassage> Find(SemanticModel model, int minWords, int similarity)
    {
        var finder = new PassageFinder(model.Draft, minWords, similarity);
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] is PartKind.Body && block.Place.QuoteDepth == 0 && !block.Tokens.IsEmpty && !IsLabel(block))
                finder.AddBlock(block, model.Quotations);
        }

        return finder.Passages();
    }

    /// <summary>A list item without a stop is an entry, and a paragraph in bold type a heading: both may come again.</summary>
    private static bool IsLabel(ProseBlock block)
    {
        if (block.Place.Item is not null && !EndsSentence(block))
            return true;

        foreach (var inline in block.Inlines)
        {
            if (inline.Kind == InlineKind.Strong && inline.Start <= block.Tokens[0].Start && inline.End >= block.Tokens[^1].Start)
                return true;
        }

        return false;
    }

    private static bool EndsSentence(ProseBlock block)
    {
        for (var at = block.Tokens.Length - 1; at >= 0; at--)
        {
            if (block.Tokens[at].Kind is not (TokenKind.Quote or TokenKind.CloseBracket))
                return block.Tokens[at].Kind is TokenKind.Period or TokenKind.Question or TokenKind.Exclamation;
        }

        return false;
    }

    private void AddBlock(ProseBlock block, QuotationSet quotations)
    {
        for (var i = 0; i < block.Sentences.Length; i++)
        {
            var sentence = block.Sentences[i];
            var line = new Line(block, i, WordsOf(block, sentence));
            if (line.Words.Length >= minWords && !IsQuoted(block, sentence, quotations))
                line = line with { Original = Original(line.Words) };

            lines.Add(line);
            if (line.Original >= 0)
                lines[line.Original] = lines[line.Original] with { Copies = lines[line.Original].Copies + 1 };

            AddShingles(line.Words, lines.Count - 1);
        }
    }

    /// <summary>Whether most of a sentence stands in quotation marks: what was said twice may be told twice.</summary>
    private static bool IsQuoted(ProseBlock block, Sentence sentence, QuotationSet quotations)
    {
        var quoted = 0;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            quoted += quotations.Covers(block, at) ? 1 : 0;

        return quoted * 2 > sentence.EndToken - sentence.FirstToken;
    }

    private static ImmutableArray<uint> WordsOf(ProseBlock block, Sentence sentence)
    {
        var words = ImmutableArray.CreateBuilder<uint>(sentence.TokenCount);
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            if (block.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address)
                words.Add(WordHash.Of(block.TextOf(block.Tokens[at])));
        }

        return words.ToImmutable();
    }

    private void AddShingles(ImmutableArray<uint> words, int line)
    {
        if (words.Length < minWords)
            return;

        for (var at = 0; at + Shingle <= words.Length; at++)
            firstWithShingle.TryAdd(HashAt(words, at), line);
    }

    private int Original(ImmutableArray<uint> words)
    {
        if (words.Length < Shingle)
            return -1;

        ReadOnlySpan<int> places = [0, (words.Length - Shingle) / 2, words.Length - Shingle];
        foreach (var place in places)
        {
            if (firstWithShingle.TryGetValue(HashAt(words, place), out var other) && IsAlike(lines[other].Words, words))
                return other;
        }

        return -1;
    }

    private static uint HashAt(ImmutableArray<uint> words, int at)
    {
        var hash = WordHash.Empty;
        for (var i = at; i < at + Shingle; i++)
            hash = (hash * 31) + words[i];

        return hash;
    }

    /// <summary>Whether enough words are the same in the same order.</summary>
    private bool IsAlike(ImmutableArray<uint> one, ImmutableArray<uint> other)
    {
        var longer = Math.Max(one.Length, other.Length);
        var allowed = longer * (100 - similarity) / 100;
        return one.Length >= minWords && WordDistance.IsWithin(one.AsSpan(), other.AsSpan(), allowed);
    }

    private ImmutableArray<RepeatedPassage> Passages()
    {
        var found = ImmutableArray.CreateBuilder<RepeatedPassage>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsCopy(i))
                continue;

            var original = lines[i].Original;
            var end = EndOfRun(i);
            var first = StartOfRun(i, found);
            found.Add(new RepeatedPassage(
                new Passage(lines[original].Block, lines[original - (i - first)].Sentence, lines[original + end - 1 - i].Sentence + 1),
                new Passage(lines[i].Block, lines[first].Sentence, lines[end - 1].Sentence + 1)));
            i = end - 1;
        }

        return found.ToImmutable();
    }

    private bool IsCopy(int line) => lines[line].Original is >= 0 and var original && lines[original].Copies + 1 < Refrain && !IsFormula(lines[original], lines[line]);

    /// <summary>A short sentence far from its twin leads over, or sums up, in the writer's usual words: "Let us take a moment to look at this one."</summary>
    private static bool IsFormula(Line original, Line copy) => copy.Words.Length < LeastFarApart && copy.Block.Index - original.Block.Index > MostBlocksBetween;

    /// <summary>Index behind the last line of the run that begins at a copy: the next lines of its block are those of the original's block.</summary>
    private int EndOfRun(int line)
    {
        var end = line + 1;
        while (end < lines.Count && IsSameBehind(line, end))
            end++;

        return end;
    }

    /// <summary>Takes short equal lines before a copy along.</summary>
    private int StartOfRun(int line, ImmutableArray<RepeatedPassage>.Builder found)
    {
        var first = line;
        while (first > 0 && lines[line].Original - (line - first) > 0 && IsSameBehind(line, first - 1) && (found.Count == 0 || lines[first - 1].Block != found[^1].Later.Block || lines[first - 1].Sentence >= found[^1].Later.EndSentence))
            first--;

        return first;
    }

    private bool IsSameBehind(int line, int other)
    {
        var original = lines[line].Original + other - line;
        return original < line && lines[other].Block == lines[line].Block && lines[original].Block == lines[lines[line].Original].Block
            && lines[other].Words.AsSpan().SequenceEqual(lines[original].Words.AsSpan());
    }

    /// <summary>A sentence with the hashes of its words.</summary>
    /// <param name="Block">Its block.</param>
    /// <param name="Sentence">Its index in the block.</param>
    /// <param name="Words">The hash of each word.</param>
    /// <param name="Original">The line that it repeats, or -1.</param>
    /// <param name="Copies">How many lines repeat it.</param>
    private readonly record struct Line(ProseBlock Block, int Sentence, ImmutableArray<uint> Words, int Original = -1, int Copies = 0);
}
