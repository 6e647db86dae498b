using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>One spelling of a full name, surname or given name, with all its places in the prose of the draft.</summary>
/// <param name="text">The spelling.</param>
/// <param name="name">Its words.</param>
internal sealed class NameForm(string text, PersonalName name)
{
    private bool? isUnknown;

    /// <summary>The spelling.</summary>
    public string Text { get; } = text;

    /// <summary>Its words.</summary>
    public PersonalName Name { get; } = name;

    /// <summary>The places, in the order of the draft.</summary>
    public List<NamePlace> Places { get; } = [];

    /// <summary>The person of whom it is, or null for a word that is no known person's name.</summary>
    public Person? Person { get; set; }

    /// <summary>Whether no word of it is an English one.</summary>
    public bool IsUnknown => isUnknown ??= Name.Words.All(static word => Lexicon.English[word] == 0);

    /// <summary>Whether it makes the name of a thing: "Roe" in "the Roe years".</summary>
    public bool IsCompound { get; set; }

    /// <summary>Whether a title, an age or a role beside it says who this is.</summary>
    public bool IsIntroduced { get; set; }
}

/// <summary>Where a name stands.</summary>
/// <param name="Span">The words of the name.</param>
/// <param name="Sentence">Index of the sentence in the block.</param>
/// <param name="IsAlone">Whether it is a bare capitalized word, with no title or honorific.</param>
/// <param name="StartsSentence">Whether its capital may come from the sentence.</param>
/// <param name="IsUnknownWord">Whether the lexicon lacks the word, so that its capital is a name's.</param>
internal readonly record struct NamePlace(ProseSpan Span, int Sentence, bool IsAlone, bool StartsSentence, bool IsUnknownWord);

/// <summary>All spellings of names in a draft, each with its places.</summary>
internal sealed class NameForms
{
    /// <summary>A draft with more names than this is a list of names, and not compared.</summary>
    private const int Most = 400;

    private readonly Dictionary<string, NameForm> full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameForm> single = new(StringComparer.Ordinal);

    /// <summary>Full names.</summary>
    public List<NameForm> Full => [.. full.Values];

    /// <summary>Surnames and given names that stand alone.</summary>
    public List<NameForm> Single => [.. single.Values];

    /// <summary>Whether there are too many to compare.</summary>
    public bool IsTooLong => full.Count + single.Count > Most;

    /// <summary>Collects the names of a draft's prose; quotations and headings are left out.</summary>
    public static NameForms Of(DraftPeople people)
    {
        var forms = new NameForms();
        foreach (var person in people.All)
        {
            foreach (var mention in person.Mentions)
                forms.Add(person, mention);
        }

        foreach (var lone in people.Strangers)
        {
            if (IsRead(lone))
                forms.Add(lone);
        }

        foreach (var compound in people.Compounds)
        {
            if (IsRead(compound) && compound.Block.Tokens[compound.Name.First] is { Lexeme: 0, IsAllCapitals: false })
                forms.Add(compound).IsCompound = true;
        }

        return forms;
    }

    private NameForm Add(in LoneName lone)
    {
        var span = lone.Block.SpanOf(lone.Name.First, lone.Name.End);
        var text = lone.Block.Text.AsSpan(span.Start, span.Length);
        if (!single.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var form))
        {
            var word = text.ToString();
            single.Add(word, form = new NameForm(word, new PersonalName(word, [word], "", Facts.NameOrder.GivenFirst)));
        }

        form.IsIntroduced |= (lone.Traits & MentionTraits.Introduced) != 0;
        form.Places.Add(new NamePlace(span, lone.Block.SentenceOf(lone.Name.First), IsAlone: true, lone.Block.Tokens[lone.Name.First].StartsSentence, lone.Block.Tokens[lone.Name.First].Lexeme == 0));
        return form;
    }

    private static bool IsRead(in LoneName lone) => (lone.Traits & (MentionTraits.Quoted | MentionTraits.OutsideBody)) == 0;

    private void Add(Person person, Mention mention)
    {
        if (mention.Is(MentionTraits.Quoted | MentionTraits.OutsideBody))
            return;

        var form = FormOf(mention.IsFull ? full : single, mention.Words.Text, mention.Words);
        form.Person ??= person;
        form.IsIntroduced |= !mention.Titles.IsEmpty || mention.Is(MentionTraits.Introduced);
        form.Places.Add(new NamePlace(mention.NameSpan, mention.Sentence, mention.IsBare, mention.Block.Tokens[mention.Name.First].StartsSentence, mention.Block.Tokens[mention.Name.First].Lexeme == 0));
    }

    private static NameForm FormOf(Dictionary<string, NameForm> forms, string text, PersonalName name)
    {
        if (!forms.TryGetValue(text, out var form))
            forms.Add(text, form = new NameForm(text, name));

        return form;
    }
}
