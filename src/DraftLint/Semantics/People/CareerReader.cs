using System.Globalization;
using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;
using WordLists = DraftLint.Syntax.Words.People;

namespace DraftLint.Semantics.People;

/// <summary>Tells whether a draft sets two mentions apart in time where no date does: a change of office, "today", "ten years ago", a year long gone.</summary>
internal static class CareerReader
{
    /// <summary>So many years before the draft's day a year tells of another time.</summary>
    private const int YearsOfNow = 2;

    /// <summary>So many sentences beside a name may tell of its bearer.</summary>
    private const int SentencesBeside = 2;

    /// <summary>A smaller number is no year of a career.</summary>
    private const int FirstYear = 1850;

    // Words that set what was against what is.
    private static readonly LexemeSet Contrasts = new(WordLists.Contrasts);

    // Spans of service, in what is told of the past: "for twelve years Councilwoman Roe fought it".
    private static readonly LexemeSet Spans = new(WordLists.Spans);

    /// <summary>Whether words beside the two, between them in one paragraph, or beside a mention of the person in between tell of two times.</summary>
    /// <param name="person">The person.</param>
    /// <param name="left">The earlier mention.</param>
    /// <param name="right">The later one.</param>
    /// <param name="clash">How their titles clash.</param>
    /// <param name="year">The year of the draft.</param>
    public static bool TellsTwoTimes(Person person, TitledMention left, TitledMention right, TitleClash clash, int year)
    {
        var kind = clash == TitleClash.Rank ? ChangeKind.Rank : clash == TitleClash.Acting ? ChangeKind.Acting : ChangeKind.Office;
        if (HasContrast(left) || HasContrast(right))
            return true;

        if (ReferenceEquals(left.Mention.Block, right.Mention.Block))
            return ChangeReader.Tells(left.Mention.Block, left.Mention.Sentence, right.Mention.Sentence, kind, isFuture: true) || HasYearLongGone(left.Mention.Block, left.Mention.Sentence, right.Mention.Sentence, year);

        // What paragraphs about others tell is no career of this one.
        for (var i = FirstFrom(person, left.Mention); i < person.Mentions.Length; i++)
        {
            var mention = person.Mentions[i];
            if (mention.Block.Index > right.Mention.Block.Index || (mention.Block == right.Mention.Block && mention.Sentence > right.Mention.Sentence))
                break;

            var last = Math.Min(mention.Sentence + SentencesBeside, mention.Block.Sentences.Length - 1);
            if (ChangeReader.Tells(mention.Block, Math.Max(0, mention.Sentence - 1), last, kind, isFuture: true) || HasYearLongGone(mention.Block, Math.Max(0, mention.Sentence - SentencesBeside), mention.Sentence, year))
                return true;
        }

        return false;
    }

    /// <summary>Index of the first mention of a person in the sentence of one of them; the mentions stand in the order of the draft.</summary>
    private static int FirstFrom(Person person, Mention from)
    {
        var (low, high) = (0, person.Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var mention = person.Mentions[middle];
            if (mention.Block.Index < from.Block.Index || (mention.Block.Index == from.Block.Index && mention.Sentence < from.Sentence))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether the sentence of a mention sets what was against what is: "years later", "when I was a cadet".</summary>
    public static bool HasContrast(TitledMention titled)
    {
        var block = titled.Mention.Block;
        var sentence = block.Sentences[titled.Mention.Sentence];
        for (var i = Contrasts.NextIn(block, sentence.FirstToken, sentence.EndToken); i < sentence.EndToken; i = Contrasts.NextIn(block, i + 1, sentence.EndToken))
        {
            // "Until then" looks ahead.
            if (!IsNowRetired(block, i) && !(i > 0 && block.TextOf(block.Tokens[i - 1]) is "Until" or "until") && !(titled.Title.Is(TitleStatus.Former) && block.TextOf(block.Tokens[i]) is "now" or "today"))
                return true;
        }

        return IsOfOldDays(block, sentence) || (titled.Moment.Tense is Tense.Past or Tense.None && Spans.NextIn(block, sentence.FirstToken, sentence.EndToken) < sentence.EndToken);
    }

    /// <summary>"now retired", "now a farmer" says what somebody is, whatever the sentence tells.</summary>
    private static bool IsNowRetired(ProseBlock block, int at) =>
        block.TextOf(block.Tokens[at]) is "now" && at + 1 < block.Tokens.Length && block.TextOf(block.Tokens[at + 1]) is "retired" or "a" or "an" or "the";

    /// <summary>"When I was a cadet", "as a boy".</summary>
    private static bool IsOfOldDays(ProseBlock block, Sentence sentence)
    {
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
        {
            var isWhen = block.TextOf(block.Tokens[i]) is "when" or "When" && block.Tokens[i + 1].Is(WordClasses.Pronoun) && block.TextOf(block.Tokens[i + 2]) is "was" or "were";
            if (isWhen || (block.TextOf(block.Tokens[i]) is "as" or "As" && block.Tokens[i + 1].Is(WordClasses.Article) && block.TextOf(block.Tokens[i + 2]) is "boy" or "girl" or "child" or "student" or "cadet" or "rookie" or "freshman" or "teenager"))
                return true;
        }

        return false;
    }

    private static bool HasYearLongGone(ProseBlock block, int firstSentence, int lastSentence, int year)
    {
        for (var i = block.Sentences[firstSentence].FirstToken; i < block.Sentences[lastSentence].EndToken; i++)
        {
            var token = block.Tokens[i];
            if (token.IsNumber && token.Length == 4 && int.TryParse(block.TextOf(token), NumberStyles.None, CultureInfo.InvariantCulture, out var told) && told >= FirstYear && told < year - YearsOfNow)
                return true;
        }

        return false;
    }
}
