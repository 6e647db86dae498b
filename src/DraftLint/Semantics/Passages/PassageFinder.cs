using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DraftLint.Semantics.Parts;
using DraftLint.Semantics.Quotations;
using DraftLint.Syntax;
using DraftLint.Text;

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

    /// <summary>The hash of a row of words is a number to this base, each word a digit; <see cref="WeightBehind"/> is that of the word before the row.</summary>
    private const uint Base = 31;
    private const uint WeightBehind = Base * Base * Base * Base * Base;

    /// <summary>Rows by which a line is looked up.</summary>
    private const int Places = 3;

    /// <summary>A sentence that comes this often is a refrain.</summary>
    private const int Refrain = 3;

    /// <summary>Words of a sentence that nobody writes twice by chance, however far apart.</summary>
    private const int LeastFarApart = 12;

    /// <summary>Blocks between a shorter sentence and its twin.</summary>
    private const int MostBlocksBetween = 12;

    private const int FilterBits = 14;

    private readonly List<Line> lines;

    // The words of all lines, one line behind the other.
    private readonly List<uint> words;
    private readonly Dictionary<uint, int> firstWithShingle = [];

    // A bit for each row of words that some line is looked up by: nobody asks for the others, and they are nearly all.
    private readonly BitFilter asked = new(FilterBits);
    private readonly int minWords;
    private readonly int similarity;

    private PassageFinder(Draft draft, int minWords, int similarity)
    {
        int tokens = 0, sentences = 0;
        foreach (var block in draft.Prose)
        {
            tokens += block.Tokens.Length;
            sentences += block.Sentences.Length;
        }

        words = new List<uint>(tokens);
        lines = new List<Line>(sentences);
        this.minWords = minWords;
        this.similarity = similarity;
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

        finder.FindOriginals();
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
            var start = words.Count;
            AddWords(block, sentence);
            var line = new Line(block, i, start, words.Count - start);
            if (line.Count >= Math.Max(minWords, Shingle) && !IsQuoted(block, sentence, quotations))
            {
                line = line with { MayBeCopy = true };
                for (var place = 0; place < Places; place++)
                    asked.Add(HashOf(RowOf(line, place)));
            }

            lines.Add(line);
        }
    }

    /// <summary>Looks each line up among those before it.</summary>
    private void FindOriginals()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].MayBeCopy && Original(lines[i]) is >= 0 and var original)
            {
                lines[i] = lines[i] with { Original = original };
                lines[original] = lines[original] with { Copies = lines[original].Copies + 1 };
            }

            AddShingles(i);
        }
    }

    /// <summary>Whether most of a sentence stands in quotation marks: what was said twice may be told twice.</summary>
    private static bool IsQuoted(ProseBlock block, Sentence sentence, QuotationSet quotations)
    {
        if (quotations.Of(block).IsEmpty)
            return false;

        var quoted = 0;
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            quoted += quotations.Covers(block, at) ? 1 : 0;

        return quoted * 2 > sentence.EndToken - sentence.FirstToken;
    }

    private void AddWords(ProseBlock block, Sentence sentence)
    {
        for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
        {
            var token = block.Tokens[at];
            if (token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Address)
                words.Add(token.Lexeme > 0 ? (uint)token.Lexeme * 0x9E3779B1 : WordHash.Of(block.TextOf(token)));
        }
    }

    private ReadOnlySpan<uint> WordsOf(Line line) => CollectionsMarshal.AsSpan(words).Slice(line.Start, line.Count);

    private void AddShingles(int number)
    {
        var line = lines[number];
        if (line.Count < minWords)
            return;

        var own = WordsOf(line);
        var hash = 0u;
        for (var end = 0; end < own.Length; end++)
        {
            hash = (hash * Base) + own[end];
            if (end >= Shingle)
                hash -= own[end - Shingle] * WeightBehind;

            if (end + 1 >= Shingle && asked.MayHold(hash))
                firstWithShingle.TryAdd(hash, number);
        }
    }

    /// <summary>The line before that a line repeats, or -1.</summary>
    private int Original(Line line)
    {
        for (var place = 0; place < Places; place++)
        {
            if (firstWithShingle.TryGetValue(HashOf(RowOf(line, place)), out var other) && IsAlike(lines[other], line))
                return other;
        }

        return -1;
    }

    /// <summary>One of the rows of words by which a line is looked up: at the beginning, in the middle, at the end.</summary>
    private ReadOnlySpan<uint> RowOf(Line line, int place) => WordsOf(line).Slice((line.Count - Shingle) * place / (Places - 1), Shingle);

    private static uint HashOf(ReadOnlySpan<uint> row)
    {
        var hash = 0u;
        foreach (var word in row)
            hash = (hash * Base) + word;

        return hash;
    }

    /// <summary>Whether enough words are the same in the same order.</summary>
    private bool IsAlike(Line one, Line other)
    {
        var longer = Math.Max(one.Count, other.Count);
        var allowed = longer * (100 - similarity) / 100;
        return one.Count >= minWords && WordDistance.IsWithin(WordsOf(one), WordsOf(other), allowed);
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
    private static bool IsFormula(Line original, Line copy) => copy.Count < LeastFarApart && copy.Block.Index - original.Block.Index > MostBlocksBetween;

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
            && WordsOf(lines[other]).SequenceEqual(WordsOf(lines[original]));
    }

    /// <summary>A sentence with its words.</summary>
    /// <param name="Block">Its block.</param>
    /// <param name="Sentence">Its index in the block.</param>
    /// <param name="Start">Where its words begin among those of all lines.</param>
    /// <param name="Count">Number of its words.</param>
    /// <param name="MayBeCopy">Whether it is long enough, and no quotation.</param>
    /// <param name="Original">The line that it repeats, or -1.</param>
    /// <param name="Copies">How many lines repeat it.</param>
    private readonly record struct Line(ProseBlock Block, int Sentence, int Start, int Count, bool MayBeCopy = false, int Original = -1, int Copies = 0);
}
