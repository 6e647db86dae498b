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
            return null;

        var name = new NameReader(block, sentence).At(end);
        if (name.WordCount < 2 || !model.Facts.IsNameWord(block.TextOf(block.Tokens[name.End - 1])) || model.Facts.Person(block.SpanOf(name.First, name.End).Text) is not { } person)
            return null;

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
}
