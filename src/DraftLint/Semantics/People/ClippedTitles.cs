using DraftLint.Facts;

namespace DraftLint.Semantics.People;

/// <summary>Finds titles of which the first word alone is left: "Lieutenant Roe" of a lieutenant governor.</summary>
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
}
