using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Finds titles of which the beginning alone is left: "Lieutenant Roe" of a lieutenant governor, "Secretary of Homeland Ana Roe".</summary>
internal static class ClippedTitles
{
    /// <summary>"Lieutenant Roe" of a lieutenant governor: the first word of a title that is no title of the person.</summary>
    public static IEnumerable<MalformedTitle> Of(Person person, TitleGazetteer titles)
    {
        if (person.Fact is not { } fact)
            yield break;

        foreach (var mention in person.Mentions)
        {
            if (mention.Titles.IsEmpty || mention.Is(MentionTraits.Quoted | MentionTraits.OutsideBody) || mention.Titles[0] is not { Phrase: { Words: [var word], HasOffices: false }, Prefix: "" } title)
                continue;

            foreach (var term in fact.Tenures)
            {
                var usual = term.Office.Titles.FirstOrDefault(text => TitleWords.UsualOf(text.Split(' ')[0]) == word && text.Contains(' ', StringComparison.Ordinal));
                if (usual is not null && title.Phrase.Class == OfficeClass.Military && titles.Find(Array.ConvertAll(usual.Split(' '), text => TitleWords.UsualOf(text))) is { } phrase)
                {
                    yield return new MalformedTitle(title.Span, mention.Span, phrase, mention.NameSpan);
                    break;
                }
            }
        }
    }

    /// <summary>"Secretary of Homeland Alejandro Mayorkas": the words begin a title, go no further, and the person behind them has held that office. Null for none.</summary>
    /// <param name="model">The draft.</param>
    /// <param name="block">The block.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="first">Index of the first token of the title.</param>
    public static MalformedTitle? At(SemanticModel model, ProseBlock block, Sentence sentence, int first)
    {
        var titles = model.Facts.Titles;
        var node = 0;
        var end = first;
        while (end < sentence.EndToken && block.Tokens[end].IsWord && titles.Next(node, model.TitleNumbers.Of(block, block.Tokens[end])) is > 0 and var next)
        {
            node = next;
            end++;
        }

        if (end < first + 2 || !block.Tokens[end - 1].IsCapitalized || titles.At(node) is not null)
            return WithGap(model, block, sentence, first);

        if (PersonAt(model, block, sentence, end, out var name) is not { } person)
            return WithGap(model, block, sentence, first);

        var words = block.SpanOf(first, end).Text + " ";
        foreach (var term in person.Tenures)
        {
            foreach (var title in term.Office.Titles)
            {
                if (title.StartsWith(words, StringComparison.OrdinalIgnoreCase) && titles.Find(Array.ConvertAll(title.Split(' '), text => TitleWords.UsualOf(text))) is { } phrase)
                    return new MalformedTitle(block.SpanOf(first, end), block.SpanOf(first, name.End), phrase, block.SpanOf(name.First, name.End));
            }
        }

        return null;
    }

    /// <summary>"Senate Majority Ana Roe": the leader of a side, without the word. Null for none.</summary>
    /// <param name="names">What tells names.</param>
    /// <param name="titles">The titles.</param>
    /// <param name="block">The block.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">Index of "Majority" or "Minority".</param>
    public static MalformedTitle? OfSide(NamesBesideTitles names, TitleGazetteer titles, ProseBlock block, Sentence sentence, int at)
    {
        if (block.TextOf(block.Tokens[at]) is not ("Majority" or "Minority") || at == sentence.FirstToken || at + 2 >= sentence.EndToken || block.TextOf(block.Tokens[at - 1]) is not ("House" or "Senate" or "Assembly" or "Parliament" or "Commons" or "Council"))
            return null;

        if (!block.Tokens[at + 1].IsWord || block.Tokens[at + 1].Is(WordClasses.TitleWord) || !names.IsBeforeName(block, sentence, at + 1))
            return null;

        var name = new NameReader(block, sentence).At(at + 1);
        var text = $"{block.SpanOf(at - 1, at + 1).Text} Leader";
        string[] words = [.. text.Split(' ')];
        return new MalformedTitle(block.SpanOf(at - 1, at + 1), block.SpanOf(at - 1, name.End), titles.Find(Array.ConvertAll(words, static word => TitleWords.UsualOf(word))) ?? new TitlePhrase(text, [.. words], OfficeClass.Legislator), block.SpanOf(name.First, name.End));
    }

    /// <summary>"Homeland Secretary Alejandro Mayorkas", "Housing and Urban Secretary Marcia Fudge": the person has held an office of these words and of one more.</summary>
    private static MalformedTitle? WithGap(SemanticModel model, ProseBlock block, Sentence sentence, int first)
    {
        const int Reach = 6;
        var end = first + 1;
        while (end < sentence.EndToken && end < first + Reach && block.Tokens[end] is { IsWord: true } token && (token.IsCapitalized || token.Is(WordClasses.Coordinator)) && !(block.Tokens[end - 1].Is(WordClasses.TitleWord) && model.Facts.IsGivenName(block.TextOf(token)) && !token.Is(WordClasses.TitleWord)))
            end++;

        if (end < first + 2 || (first > sentence.FirstToken && block.Tokens[first - 1] is { IsWord: true, IsCapitalized: true }) || PersonAt(model, block, sentence, end, out var name) is not { } person)
            return null;

        var titles = model.Facts.Titles;
        var written = Array.ConvertAll(block.SpanOf(first, end).Text.ToString().Split(' '), static word => TitleWords.UsualOf(word));
        if (titles.Find(written) is not null)
            return null;

        foreach (var term in person.Tenures)
        {
            foreach (var title in term.Office.Titles)
            {
                var usual = Array.ConvertAll(title.Split(' '), static word => TitleWords.UsualOf(word));
                if (IsOneShort(written, usual) && titles.Find(usual) is { } phrase)
                    return new MalformedTitle(block.SpanOf(first, end), block.SpanOf(first, name.End), phrase, block.SpanOf(name.First, name.End));
            }
        }

        return null;
    }

    /// <summary>Whether a title begins and ends like another, and lacks one word inside.</summary>
    private static bool IsOneShort(string[] written, string[] title)
    {
        if (title.Length != written.Length + 1 || written[0] != title[0] || written[^1] != title[^1])
            return false;

        var at = 0;
        while (at < written.Length && written[at] == title[at])
            at++;

        return written.AsSpan(at).SequenceEqual(title.AsSpan(at + 1));
    }

    private static FactPerson? PersonAt(SemanticModel model, ProseBlock block, Sentence sentence, int at, out NameSpan name)
    {
        name = new NameReader(block, sentence).At(at);
        return name.WordCount > 1 && model.Facts.IsNameWord(block.TextOf(block.Tokens[name.End - 1])) ? model.Facts.Person(block.SpanOf(name.First, name.End).Text) : null;
    }
}
