using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Finds the names in a draft: those with titles, honorifics or given names as mentions, single capitalized words as what may be a surname.</summary>
internal sealed class MentionReader(SemanticModel model)
{
    private readonly List<Mention> mentions = [];
    private readonly List<LoneName> loneNames = [];
    private readonly Dictionary<string, PersonalName> namesRead = new(StringComparer.Ordinal);
    private readonly List<LoneName> compounds = [];

    /// <summary>Mentions in the order of the draft.</summary>
    public List<Mention> Mentions => mentions;

    /// <summary>Capitalized words that stand alone, in the order of the draft.</summary>
    public List<LoneName> LoneNames => loneNames;

    /// <summary>Capitalized words that make the name of a thing, in the order of the draft: "Roe" in "the Roe years".</summary>
    public List<LoneName> Compounds => compounds;

    /// <summary>Reads all blocks but inserts and tables.</summary>
    public void Read()
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] is PartKind.Insert or PartKind.Table)
                continue;

            foreach (var sentence in block.Sentences)
                ReadSentence(block, sentence);
        }
    }

    private void ReadSentence(ProseBlock block, Sentence sentence)
    {
        var titles = new TitleReader(block, sentence, model.Facts.Titles, model.TitleNumbers);
        var names = new NameReader(block, sentence);
        var traits = new TraitReader(model, block, sentence);
        var place = new Place(block, sentence, titles, names, traits, new AppositionReader(block, sentence, titles, names, model.Facts));
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            var token = block.Tokens[i];
            if (!token.IsWord || (token.Lexeme == 0 && !token.IsCapitalized))
                i++;
            else if (PeopleWords.Has(token, PeopleRole.Courtesy) && !token.IsAllCapitals)
                i = ReadHonorific(place, i);
            else if (token.Is(WordClasses.TitleWord | WordClasses.Honorific) && titles.At(i) is { } title)
                i = ReadTitled(place, title);
            else
                i = token.IsCapitalized ? ReadName(place, i) : i + 1;
        }
    }

    private int ReadHonorific(in Place place, int at)
    {
        var text = place.Block.TextOf(place.Block.Tokens[at]).TrimEnd('.');
        var isPlural = text.Length > 4;
        var honorific = text switch { "Messrs" => "Mr.", "Mmes" => "Mrs.", "Miss" => "Miss", _ => text.ToString() + "." };
        var isAddress = at + 1 < place.Sentence.EndToken && !place.Titles.IsNoTitle(at + 1);
        var name = isAddress ? default : place.Names.Behind(at + 1);
        if (name.IsEmpty)
            return at + 1;

        Add(place, at, name, [], honorific);
        return isPlural ? ReadRest(place, name, [], honorific) : name.End;
    }

    private int ReadTitled(in Place place, Title title)
    {
        var stacked = ImmutableArray.Create(title);
        while (title.End < place.Sentence.EndToken && place.Block.Tokens[title.End].IsCapitalized && !place.Titles.IsNoTitle(title.End) && !IsGivenName(place, title.End) && place.Titles.At(title.End) is { } next)
        {
            stacked = stacked.Add(next);
            title = next;
        }

        var name = place.Names.Behind(title.End);
        string? honorific = null;
        if (name.IsEmpty && stacked.Length == 1)
        {
            name = place.Appositions.NameBehind(ref title, out honorific);
            stacked = [title];
        }

        if (name.IsEmpty)
        {
            AddLone(place, new NameSpan(title.PhraseFirst, title.End, 1));
            return title.End;
        }

        if (IsNameOfThing(place, title, name))
            return name.End;

        name = WithoutTitleWords(place, name);
        stacked = stacked.SetItem(stacked.Length - 1, place.Appositions.OfBody(title, name.End, isApposition: false));
        Add(place, stacked[0].First, name, stacked, honorific);
        return title.IsPlural ? ReadRest(place, name, stacked, honorific: null) : name.End;
    }

    /// <summary>"Gov. Earl Ray Tomblin", "Rep. Dean Phillips": behind a title, what is a title elsewhere may be a given name.</summary>
    private bool IsGivenName(in Place place, int at) =>
        place.Block.TextOf(place.Block.Tokens[at]) is "Earl" or "Dean" or "Duke" or "Prince" or "King" or "Major" or "Judge" or "Marshall" && model.Facts.IsGivenName(place.Block.TextOf(place.Block.Tokens[at])) && place.Names.At(at).WordCount > 1;

    /// <summary>"the General Synod", "the Lady Chapel": no article leads a rank before a surname.</summary>
    private static bool IsNameOfThing(in Place place, Title title, NameSpan name) =>
        name.WordCount == 1 && title.Phrase is { Class: OfficeClass.Military or OfficeClass.Courtesy, Words.Length: 1 } && title.First == title.PhraseFirst && title.First > place.Sentence.FirstToken
        && place.Block.TextOf(place.Block.Tokens[title.First - 1]) is "the" or "The" && place.Block.TextOf(place.Block.Tokens[title.First]) is "General" or "Major" or "Private" or "Lady" or "Lord" or "Chief" or "Count" or "Duke" or "Captain";

    /// <summary>Takes the rest of a broken title off a name: "Secretary State Antony Blinken".</summary>
    private NameSpan WithoutTitleWords(in Place place, NameSpan name)
    {
        while (name.WordCount > 1 && place.Block.Tokens[name.First].Is(WordClasses.TitleWord) && !model.Facts.IsGivenName(place.Block.TextOf(place.Block.Tokens[name.First])))
            name = new NameSpan(name.First + 1, name.End, name.WordCount - 1);

        return name;
    }

    /// <summary>The other names of "Sens. Mark Warner (D-Va.) and Tim Kaine" or "Messrs. Trump and Kim".</summary>
    private int ReadRest(in Place place, NameSpan name, ImmutableArray<Title> titles, string? honorific)
    {
        var end = name.End;
        while (place.Traits.NextInList(end) is var next and >= 0)
        {
            var other = place.Titles.IsNoTitle(next) ? place.Names.At(next) : default;
            if (other.IsEmpty)
                break;

            Add(place, other.First, other, titles, honorific);
            end = other.End;
        }

        return end;
    }

    private int ReadName(in Place place, int at)
    {
        var name = place.Names.At(at);
        if (name.IsEmpty)
            return at + 1;

        // A title inside the run belongs to the name behind it: "Ohio Sen. Rob Portman", "Parking Commissioner Poole".
        for (var i = at + 1; i < name.End; i++)
        {
            if (place.Block.Tokens[i].Is(WordClasses.TitleWord | WordClasses.Honorific) && place.Titles.At(i) is { } title && (!place.Names.At(title.End).IsEmpty || title.End > name.End))
                return ReadTitled(place, title);
        }

        // "Farmer Willis McCrae sold out": the first word of the sentence says what he is.
        if (name.WordCount > 2 && PeopleWords.Has(place.Block.Tokens[at], PeopleRole.Role))
            name = new NameSpan(at + 1, name.End, name.WordCount - 1);

        if (name.WordCount == 1)
            AddLone(place, name);
        else
            Add(place, name.First, name, [], honorific: null);

        return name.End;
    }

    private void AddLone(in Place place, NameSpan name)
    {
        var token = place.Block.Tokens[name.First];
        if (name.End - name.First == 1 && !token.IsCapitalized)
            return;

        var traits = place.Traits.Of(name.First, name);
        var title = (traits & MentionTraits.Compound) == 0 && name.End - name.First == 1 ? place.Appositions.BehindSurname(name.End) : null;
        ((traits & MentionTraits.Compound) == 0 ? loneNames : compounds).Add(new LoneName(place.Block, place.Sentence, name, traits) { Title = title });
    }

    private void Add(in Place place, int first, NameSpan name, ImmutableArray<Title> titles, string? honorific)
    {
        var traits = place.Traits.Of(first, name);
        var isMarked = !titles.IsEmpty || honorific is not null;
        if (place.Traits.IsThing(name, isMarked) || (!isMarked && (traits & MentionTraits.Compound) != 0))
            return;

        if ((place.Appositions.Behind(name.End) ?? OfClause(place, first, name)) is { } behind)
            titles = titles.Add(behind);

        if (isMarked || !titles.IsEmpty)
            traits |= MentionTraits.Person;

        var words = WordsOf(place.Block, name);
        mentions.Add(new Mention(place.Block, first, name, name.End, words) { Titles = titles, Honorific = honorific, Traits = traits });
    }

    /// <summary>The title that a clause gives to a name by its verb.</summary>
    private Title? OfClause(in Place place, int first, NameSpan name)
    {
        var clauses = new ClauseTitleReader(place.Block, place.Sentence, place.Appositions, model.Facts.Titles);
        var at = place.Appositions.BehindBracket(name.End);
        var isRelative = at + 2 < place.Sentence.EndToken && place.Block.Tokens[at].Kind == TokenKind.Comma && place.Block.TextOf(place.Block.Tokens[at + 1]) is "who";
        if (isRelative && (place.Titles.OfClause(at + 1) ?? clauses.At(at + 2)) is { } told)
            return told with { IsClause = true };

        return name.WordCount < 2 ? null : (isRelative ? null : clauses.At(at)) ?? clauses.BeforeBy(first);
    }

    /// <summary>The words of a name; a draft tells most of its names again and again.</summary>
    private PersonalName WordsOf(ProseBlock block, NameSpan name)
    {
        var start = block.Tokens[name.First].Start;
        var text = block.Text.AsSpan(start, block.Tokens[name.End - 1].End - start);
        var known = namesRead.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(text, out var words))
            known[text] = words = PersonalName.Read(block, name, model.Facts);

        return words;
    }

    /// <summary>A sentence with what reads it.</summary>
    private readonly record struct Place(ProseBlock Block, Sentence Sentence, TitleReader Titles, NameReader Names, TraitReader Traits, AppositionReader Appositions);
}

/// <summary>A capitalized word that stands alone and may be a surname.</summary>
/// <param name="Block">The block.</param>
/// <param name="Sentence">Its sentence.</param>
/// <param name="Name">Its tokens.</param>
/// <param name="Traits">What it is besides.</param>
internal readonly record struct LoneName(ProseBlock Block, Sentence Sentence, NameSpan Name, MentionTraits Traits)
{
    /// <summary>The title that commas set behind it, or null: "Ruiz, the deputy mayor,".</summary>
    public Title? Title { get; init; }
}
