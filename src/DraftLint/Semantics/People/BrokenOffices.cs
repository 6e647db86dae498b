using DraftLint.Facts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Semantics.People;

/// <summary>Finds offices that no gazetteer lists, broken in a way that shows: a ministry without its "of", a misspelled body.</summary>
internal sealed class BrokenOffices(SemanticModel model)
{
    /// <summary>Longest charge of a minister, in tokens: "Innovation, Science and Economic Development".</summary>
    private const int Reach = 12;

    /// <summary>Shortest word that is read as a misspelled one: "Bord".</summary>
    private const int ShortestBody = 4;

    private const int LengthForTwoEdits = 9;

    private static readonly string[] Bodies =
    [
        "commission", "committee", "council", "department", "authority", "association", "board", "agency", "administration", "university", "ministry", "parliament", "assembly", "congress", "senate",
        "legislature", "corporation", "foundation", "institute", "bureau", "chamber", "federation", "conference", "cabinet", "treasury", "defense", "education", "environment",
    ];

    /// <summary>The broken office that begins at a token or has its slip there, or null.</summary>
    public MalformedTitle? Read(ProseBlock block, Sentence sentence, int at) =>
        block.TextOf(block.Tokens[at]) is "Minister" or "Secretary" ? WithoutJoint(block, sentence, at) : block.Tokens[at].Lexeme == 0 ? OfMisspelledBody(block, sentence, at) : null;

    /// <summary>"Minister Innovation, Science and Economic Development Navdeep Bains", "the Union Minister Water Resources, Uma Bharti,".</summary>
    private MalformedTitle? WithoutJoint(ProseBlock block, Sentence sentence, int at)
    {
        var first = at;
        if (at > sentence.FirstToken && block.Tokens[at - 1] is { IsWord: true, IsCapitalized: true })
        {
            if (block.TextOf(block.Tokens[at - 1]) is "Union" or "Federal" or "Cabinet" or "State" or "Junior")
                first--;
            else if (!block.Tokens[at - 1].Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator | WordClasses.Adverb))
                return null;
        }

        var area = EndOfArea(block, sentence, at + 1);
        if (area == 0 || NameBehind(block, sentence, ref area) is not { } name)
            return null;

        var office = block.SpanOf(first, at + 1).Text;
        var text = $"{office} {(office == "Secretary" ? "of" : office == "Union Minister" ? "for" : "of")} {block.SpanOf(at + 1, area).Text}";
        return new MalformedTitle(block.SpanOf(first, area), block.SpanOf(first, name.End), Phrase(text, OfficeClass.Minister), block.SpanOf(name.First, name.End));
    }

    /// <summary>Index behind the longest charge of a minister that begins at a token, or 0.</summary>
    private int EndOfArea(ProseBlock block, Sentence sentence, int first)
    {
        var longest = 0;
        for (var end = first + 1; end <= sentence.EndToken && end <= first + 5 && block.Tokens[end - 1].IsWord; end++)
        {
            // "Union Minister Home Amit Shah"
            if (end == first + 1 && first > 1 && block.TextOf(block.Tokens[first]) is "Home" && block.TextOf(block.Tokens[first - 2]) is "Union" or "Federal")
                longest = end;

            if (block.Tokens[end - 1].IsCapitalized && model.Facts.TitleSlips.IsArea(block.Text.AsSpan(block.Tokens[first].Start, block.Tokens[end - 1].End - block.Tokens[first].Start)))
                longest = end;
        }

        return longest;
    }

    /// <summary>The full name behind a charge, a comma between or not; a charge that goes on ("..., Science and Economic Development") is read to its end.</summary>
    private NameSpan? NameBehind(ProseBlock block, Sentence sentence, ref int area)
    {
        if (FullNameAt(block, sentence, area) is { } name)
            return name;

        var joined = 0;
        for (var i = area; i < sentence.EndToken && i < area + Reach && IsOfCharge(block.Tokens[i]); i++)
        {
            if (block.Tokens[i].Is(WordClasses.Coordinator) || block.Tokens[i].Kind == TokenKind.Ampersand)
                joined = i + 1;

            if (joined > 0 && i > joined && FullNameAt(block, sentence, i) is { } last)
            {
                area = i;
                return last;
            }
        }

        return null;
    }

    private static bool IsOfCharge(Token token) => token.Kind is TokenKind.Comma or TokenKind.Ampersand || (token.IsWord && (token.IsCapitalized || token.Is(WordClasses.Coordinator)));

    /// <summary>A name of two words or more at a token or behind a comma there; its first word is somebody's given name, or no English word.</summary>
    private NameSpan? FullNameAt(ProseBlock block, Sentence sentence, int at)
    {
        var first = at < sentence.EndToken && block.Tokens[at].Kind == TokenKind.Comma ? at + 1 : at;
        var name = new NameReader(block, sentence).At(first);
        if (name.WordCount < 2 || PeopleWords.Has(block.Tokens[name.End - 1], PeopleRole.Body))
            return null;

        var token = block.Tokens[name.First];
        var isGiven = model.Facts.IsGivenName(block.TextOf(token)) && !token.Is(WordClasses.TitleWord) && !model.Facts.IsPlace(block.SpanOf(name.First, name.End).Text);
        return isGiven || (token.Lexeme == 0 && !token.IsAllCapitals && !model.Facts.IsPlace(block.TextOf(token))) ? name : null;
    }

    /// <summary>"Railroad Commision Chairman Christi Craddick", "School Bord President Al Dunn": the misspelled word names the body, a title and a name stand behind it.</summary>
    private MalformedTitle? OfMisspelledBody(ProseBlock block, Sentence sentence, int at)
    {
        var word = block.TextOf(block.Tokens[at]);
        if (word.Length < ShortestBody || block.Tokens[at].IsAllCapitals || at + 2 >= sentence.EndToken || !block.Tokens[at + 1].Is(WordClasses.TitleWord) || BodyMeantBy(word) is not { } meant || model.Facts.IsNameWord(word))
            return null;

        var titles = new TitleReader(block, sentence, model.Facts.Titles, model.TitleNumbers);
        if (!block.Tokens[at + 1].IsCapitalized || titles.At(at + 1) is not { } title || FullNameAt(block, sentence, title.End) is not { } name)
            return null;

        var first = at;
        while (first > sentence.FirstToken && block.Tokens[first - 1] is { IsWord: true, IsCapitalized: true } before && !before.Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Coordinator))
            first--;

        var text = $"{(first < at ? block.SpanOf(first, at).Text + " " : "")}{char.ToUpperInvariant(meant[0])}{meant[1..]} {block.SpanOf(at + 1, title.End).Text}";
        return new MalformedTitle(block.SpanOf(first, title.End), block.SpanOf(first, name.End), Phrase(text, OfficeClass.Director), block.SpanOf(name.First, name.End));
    }

    private static string? BodyMeantBy(ReadOnlySpan<char> word)
    {
        var most = word.Length >= LengthForTwoEdits ? 2 : 1;
        foreach (var body in Bodies)
        {
            if (NameFold.Fold(word[0]) == body[0] && Math.Abs(body.Length - word.Length) <= most && !word.EndsWith("s", StringComparison.Ordinal) && EditDistance.Of(word, body, most) is >= 1 and var distance && distance <= most)
                return body;
        }

        return null;
    }

    private static TitlePhrase Phrase(string text, OfficeClass kind) => new(text, [.. text.Split(' ')], kind);
}
