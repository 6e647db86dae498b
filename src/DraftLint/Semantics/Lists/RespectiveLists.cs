using DraftLint.Facts;
using DraftLint.Semantics.Figures;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Lists;

/// <summary>A plain list of names or of figures, with nothing else between its entries.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index behind its last token.</param>
/// <param name="Count">Number of its entries; two or more.</param>
internal readonly record struct PlainList(int FirstToken, int EndToken, int Count);

/// <summary>The two lists that "respectively" sets side by side: "Ohio and Iowa", "4 and 9 percent".</summary>
/// <param name="First">The list that comes first.</param>
/// <param name="Second">The other one.</param>
internal readonly record struct RespectiveLists(PlainList First, PlainList Second)
{
    private static readonly LexemeSet Sign = new("respectively");

    /// <summary>Whether a draft holds the word that pairs lists.</summary>
    public static bool MayStandIn(Draft draft) => Sign.StandsIn(draft);

    /// <summary>Reads the lists of a sentence; null where there is no "respectively" or where they can't be split with certainty.</summary>
    public static RespectiveLists? Read(ProseBlock block, Sentence sentence, FactBook facts) => new Reader(block, sentence, facts).Read();

    private enum EntryKind
    {
        None,
        Figure,
        Name,
        Office,
        Rank,
    }

    private readonly struct Reader(ProseBlock block, Sentence sentence, FactBook facts)
    {
        public RespectiveLists? Read()
        {
            if (!HasRespectively())
                return null;

            var lists = new List<PlainList>();
            for (var at = sentence.FirstToken; at < sentence.EndToken; at++)
            {
                if (!TryReadList(at, out var list, out var isSure))
                    continue;

                if (!isSure)
                    return null;

                lists.Add(list);
                at = list.EndToken - 1;
            }

            return lists.Count == 2 ? new RespectiveLists(lists[0], lists[1]) : null;
        }

        /// <summary>Once, and set off by a comma, at the end or before a list: "They respectively thanked us" pairs nothing.</summary>
        private bool HasRespectively()
        {
            var found = 0;
            for (var at = sentence.FirstToken + 1; at < sentence.EndToken; at++)
            {
                if (block.TextOf(block.Tokens[at]) is "respectively")
                    found += block.Tokens[at - 1].Kind == TokenKind.Comma || at + 1 >= sentence.EndToken || !block.Tokens[at + 1].IsWord || IsBeforeList(at + 1) ? 1 : 2;
            }

            return found == 1;
        }

        /// <summary>"31 and 28 percent respectively in Troy and Ripley", "came respectively first and third".</summary>
        private bool IsBeforeList(int at) => TryReadList(block.Tokens[at].Is(WordClasses.Preposition) ? at + 1 : at, out _, out _);

        private bool TryReadList(int first, out PlainList list, out bool isSure)
        {
            list = default;
            isSure = true;
            var kind = ReadEntry(first, out var end);
            if (kind == EntryKind.None)
                return false;

            var (count, isClosed, at) = (1, false, end);
            var start = first;
            while (!isClosed && IsJoint(at, out var next, out isClosed) && ReadEntry(next, out var entryEnd) == kind)
            {
                // "Austin, Texas and Boise" are two cities.
                isSure &= kind != EntryKind.Name || !IsState(next, entryEnd) || IsState(start, at);
                (start, at, count) = (next, entryEnd, count + 1);
            }

            if (count < 2 || !isClosed)
                return false;

            list = new PlainList(first, at, count);
            isSure &= IsBounded(first, at, kind);
            return true;
        }

        /// <summary>A comma, "and", or both.</summary>
        private bool IsJoint(int at, out int next, out bool isLast)
        {
            next = at;
            if (next < sentence.EndToken && block.Tokens[next].Kind == TokenKind.Comma)
                next++;

            isLast = next < sentence.EndToken && block.TextOf(block.Tokens[next]) is "and" or "or" or "&";
            next += isLast ? 1 : 0;
            return next > at;
        }

        /// <summary>No further entry stands before or behind the list, and a name at its head stands in no phrase of its own ("In May, Ohio and Iowa").</summary>
        private bool IsBounded(int first, int end, EntryKind kind)
        {
            if (end < sentence.EndToken && (block.Tokens[end].Is(WordClasses.Coordinator) || (block.Tokens[end].Kind == TokenKind.Comma && end + 1 < sentence.EndToken && ReadEntry(end + 1, out _) != EntryKind.None)))
                return false;

            if (first == sentence.FirstToken)
                return true;

            var before = block.Tokens[first - 1];
            if (before.Kind is TokenKind.Comma or TokenKind.Slash || before.Is(WordClasses.Coordinator))
                return false;

            // "In May, Ohio and Iowa"; but "passed by the House and the Senate", "respectively in Troy, Kenton and Ripley"
            return kind != EntryKind.Name || !before.Is(WordClasses.Preposition) || (first - 1 > sentence.FirstToken && block.Tokens[first - 2].Kind is not (TokenKind.Comma or TokenKind.Dash));
        }

        private EntryKind ReadEntry(int at, out int end)
        {
            end = at;
            if (at >= sentence.EndToken)
                return EntryKind.None;

            var isMoney = block.Tokens[at].Kind == TokenKind.Symbol && QuantityUnits.IsCurrencySign(block.TextOf(block.Tokens[at]));
            if (block.Tokens[at].Is(WordClasses.OrdinalWord))
            {
                end = at + 1;
                return EntryKind.Rank;
            }

            if (NumberReader.TryRead(block, isMoney ? at + 1 : at, sentence.EndToken, out var number) && !number.IsOrdinal)
            {
                end = QuantityUnits.At(block, number.End, sentence.EndToken).End;
                return IsWhole(end) ? EntryKind.Figure : EntryKind.None;
            }

            var start = block.Tokens[at].Is(WordClasses.Article) ? at + 1 : at;
            end = start;
            while (end < sentence.EndToken && (IsNamePart(end) || (end > start && IsOwner(end))))
                end++;

            if (end > start)
                return IsWhole(end) ? EntryKind.Name : EntryKind.None;

            end = EndOfOffice(start);
            return end > start ? EntryKind.Office : EntryKind.None;
        }

        private bool IsNamePart(int at) =>
            block.Tokens[at] is { IsWord: true, IsCapitalized: true } token && !token.Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Subordinator | WordClasses.Adverb);

        /// <summary>The ending of "Carver" in "Carver's Ferry".</summary>
        private bool IsOwner(int at) => block.Tokens[at].Kind == TokenKind.Clitic && at + 1 < sentence.EndToken && IsNamePart(at + 1);

        /// <summary>"minister of labor": a lower-case noun, "of" or "for", and one or two more; the index itself where none stands.</summary>
        private int EndOfOffice(int at)
        {
            const WordClasses NoNoun = WordClasses.Article | WordClasses.Preposition | WordClasses.Pronoun | WordClasses.Determiner | WordClasses.Subordinator | WordClasses.Adverb | WordClasses.Coordinator | WordClasses.Auxiliary;
            if (at + 2 >= sentence.EndToken || block.TextOf(block.Tokens[at]) is not ("minister" or "secretary" or "director" or "chair" or "head" or "commissioner" or "dean" or "ambassador" or "professor") || block.TextOf(block.Tokens[at + 1]) is not ("of" or "for" or "to"))
                return at;

            var end = at + 2;
            while (end < sentence.EndToken && end < at + 5 && block.Tokens[end].IsWord && !block.Tokens[end].Is(NoNoun))
                end++;

            return end > at + 2 ? end : at;
        }

        /// <summary>Whether an entry is over: no possessive ending, hyphen or "of" goes on with it.</summary>
        private bool IsWhole(int end) =>
            end >= sentence.EndToken || (block.Tokens[end].Kind is not (TokenKind.Clitic or TokenKind.Hyphen or TokenKind.Slash or TokenKind.OpenBracket)
                && (block.TextOf(block.Tokens[end]) is not ("of" or "for" or "to" or "in") || (end + 1 < sentence.EndToken && block.Tokens[end + 1] is { IsNumber: true, Length: 4 })));

        private bool IsState(int first, int end) => facts.PlaceOf(block.SpanOf(first, end).Text) is PlaceKind.State or PlaceKind.Country;
    }
}
