using System.Collections.Immutable;
using DraftLint.Facts;
using DraftLint.Semantics.Grammar;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Finds names in two spellings: full names beside each other, surnames beside full names, and names beside the facts.</summary>
internal sealed class NameVariantReader(SemanticModel model, NameLikeness likeness)
{
    /// <summary>So often must a given name stand alone for another spelling to be its slip.</summary>
    private const int FewestGiven = 3;

    private readonly ImmutableArray<NameVariant>.Builder found = ImmutableArray.CreateBuilder<NameVariant>();
    private readonly HashSet<NameForm> told = [];

    /// <summary>All variants, one for each wrong spelling, in the order of the draft.</summary>
    public ImmutableArray<NameVariant> Read()
    {
        var forms = NameForms.Of(model.People);
        if (forms.IsTooLong)
            return [];

        var full = forms.Full;
        foreach (var form in full)
            CompareWithFacts(form, full);

        for (var i = 0; i < full.Count; i++)
        {
            for (var j = 0; j < full.Count; j++)
            {
                if (j > i)
                    CompareFull(full[i], full[j]);

                CompareJoined(full[i], full[j]);
            }
        }

        var singles = forms.Single;
        foreach (var single in singles)
        {
            var title = TitleOf(single);
            foreach (var form in full)
                CompareSurname(single, form);

            var mayBeSlip = MayBeSlip(single);
            foreach (var other in singles)
            {
                if (mayBeSlip)
                    CompareSingle(single, other);

                if (title is not null)
                    CompareTitled(other, single, title);
            }
        }

        found.AddRange(new UnreadSlips(model, likeness).Beside(full));
        found.Sort(static (left, right) => left.Span.InSource.CompareTo(right.Span.InSource));
        return found.ToImmutable();
    }

    private void CompareWithFacts(NameForm form, List<NameForm> all)
    {
        if (form.Person?.Fact is { } fact && !HasForm(fact, form.Text))
        {
            // An accent left out is a matter of style, unless the draft has it elsewhere; capitals and listed slips are not.
            if (IsSlipOf(fact, form.Text))
                Add(form, fact.Name, all.Find(other => other != form && other.Person == form.Person), VariantSource.Facts);
        }
        else if (form.Person is { Fact: null } && NearestFact(form) is { } near)
        {
            Add(form, near.Name, null, VariantSource.Facts);
        }

        var hasSmallSyllable = form.Name.Words.Any(word => FamilyNames.IsKoreanSyllable(word));
        if (hasSmallSyllable && all.Find(other => IsCapitalizedThroughout(other)) is { } model)
            Add(form, string.Join(' ', form.Name.Words.Select(word => char.ToUpperInvariant(word[0]) + word[1..])), model, VariantSource.Pattern);
    }

    private static bool HasForm(FactPerson fact, string text) => fact.Name == text || fact.Also.Contains(text, StringComparer.Ordinal) || Accents.Plain(fact.Name) == text || fact.Also.Any(form => Accents.Plain(form) == text);

    private static bool IsSlipOf(FactPerson fact, string text) =>
        fact.Wrong.Contains(text, StringComparer.Ordinal) || fact.Wrong.Any(form => Accents.Plain(form) == text)
        || (NameFold.AreAlike(fact.Name, text) && fact.Name.Where(char.IsLetter).Zip(text.Where(char.IsLetter)).Any(pair => char.IsUpper(pair.First) != char.IsUpper(pair.Second)) && !text.All(c => !char.IsLower(c)));

    private static bool IsCapitalizedThroughout(NameForm form) =>
        form.Name.Order == NameOrder.FamilyFirst && form.Name.Words.Length == 3 && form.Name.Words.All(word => char.IsUpper(word[0]) && !word.Contains('-', StringComparison.Ordinal));

    /// <summary>A person of the facts whom readers know, or whose title the mention has, with nearly this name.</summary>
    private FactPerson? NearestFact(NameForm form)
    {
        if (form.Name is not { Given: { } given, Order: NameOrder.GivenFirst } name || form.Person is null || form.Person.Mentions.All(mention => mention.Titles.IsEmpty))
            return null;

        foreach (var fact in model.Facts.WithSurname(name.Surname))
        {
            if (fact.Order == NameOrder.GivenFirst && likeness.Of(given, fact.Name.Split(' ')[0], isSurname: false) == Likeness.Letters && IsMeant(fact, form))
                return fact;
        }

        foreach (var fact in model.Facts.WithNameWord(given, surname => likeness.Of(name.Surname, surname, isSurname: true) == Likeness.Letters))
        {
            if (fact.Order == NameOrder.GivenFirst && NameFold.AreAlike(fact.Name.Split(' ')[0], given) && IsMeant(fact, form))
                return fact;
        }

        return null;
    }

    private static bool IsMeant(FactPerson fact, NameForm form) =>
        form.Person!.Mentions.Any(mention => mention.Titles.Any(title => TermsOfOffice.Of(fact, title).Length > 0)); // The caller has seen that there is one.

    private void CompareFull(NameForm left, NameForm right)
    {
        var isOnePerson = left.Person == right.Person;
        var isSlip = IsSlipInOneWord(left, right) || WholeNames.DifferInInitial(left, right) || WholeNames.AreTurned(left, right, model.Facts) || WholeNames.AreTranscribedOtherwise(left, right) || GivenNames.AreVariants(left, right) || WholeNames.DifferInRareGiven(left, right, model.Facts, likeness)
            || (isOnePerson && GivenNames.AreOfOnePerson(left, right) && likeness.Of(left.Name.Words[0], right.Name.Words[0], isSurname: false, besideEqual: true) == Likeness.Letters);
        var kind = isSlip ? Likeness.Letters : isOnePerson || left.Name.Words.Length != right.Name.Words.Length ? FormOf(left.Text, right.Text) : LikenessOfWords(left.Name, right.Name);
        // "Yom HaShoah", "Yom Hashoah": capitals that differ in what nothing says is a person's name are a matter of terms.
        if (kind == Likeness.Form && left.Person is { IsCertain: false } && right.Person is { IsCertain: false } && left.Text.Equals(right.Text, StringComparison.OrdinalIgnoreCase))
            return;

        if (kind == Likeness.None || told.Contains(left) || told.Contains(right) || NameNeighbors.AreSideBySide(left, right) || WholeNames.IsOfKin(left) || WholeNames.IsOfKin(right) || (kind == Likeness.Letters && WholeNames.AreOfShortSyllables(left, right)))
            return;

        if (kind == Likeness.Letters && !isSlip && ((isOnePerson && !GivenNames.AreOfOnePerson(left, right)) || (left.IsIntroduced && right.IsIntroduced) || (left.Person?.Fact is not null && right.Person?.Fact is not null) || !(left.Person!.IsCertain || right.Person!.IsCertain)))
            return;

        AddPair(left, right);
    }

    /// <summary>"Marisol Quintanilla" and "Marisol Quintanila", "Radha Mohan Singh" and "Radha Mohun Singh": all words but one are equal, and that one is no English word and no given name.</summary>
    private bool IsSlipInOneWord(NameForm left, NameForm right)
    {
        if (left.Name.Words.Length != right.Name.Words.Length || left.Name.Words.Length < 2 || left.Name.Words[0] != right.Name.Words[0] || AreBothKnown(left, right))
            return false;

        var differing = -1;
        for (var i = 1; i < left.Name.Words.Length; i++)
        {
            if (left.Name.Words[i] == right.Name.Words[i])
                continue;

            if (differing >= 0)
                return false;

            differing = i;
        }

        if (differing < 0)
            return false;

        // "Johnson" and "Johnston" are two surnames.
        var (word, other) = (left.Name.Words[differing], right.Name.Words[differing]);
        var isOneOfFacts = left.Person?.Fact is { } fact && fact.Name == right.Person?.Fact?.Name;
        if (!isOneOfFacts && !model.Facts.WithSurname(word).IsEmpty && !model.Facts.WithSurname(other).IsEmpty)
            return false;

        return likeness.Of(word, other, isSurname: true, besideEqual: true) == Likeness.Letters && Lexicon.English[word] == 0 && Lexicon.English[other] == 0 && (model.Facts.IsGivenName(left.Name.Words[0]) || Lexicon.English[left.Name.Words[0]] == 0);
    }

    /// <summary>Whether the facts have both, as two people.</summary>
    private static bool AreBothKnown(NameForm left, NameForm right) =>
        left.Person?.Fact is { } fact && right.Person?.Fact is { } other && fact.Name != other.Name;

    /// <summary>"De Vito" beside "Anna DeVito": what looks like a full name is a surname with a blank in it.</summary>
    private void CompareJoined(NameForm joined, NameForm full)
    {
        if (joined.Name.Words.Length == 2 && joined != full && full.Person is { } person && (person.IsCertain || full.Name.Surname.Contains('-', StringComparison.Ordinal)) && FormOf(joined.Text, full.Name.Surname) == Likeness.Form && told.Add(joined))
            found.Add(new NameVariant(joined.Places[0].Span, full.Name.Surname, full.Places[0].Span, VariantSource.Draft));
    }

    private Likeness FormOf(string left, string right) =>
        likeness.Of(left, right, isSurname: true) == Likeness.Form && !DifferInParticles(left, right) ? Likeness.Form : Likeness.None;

    /// <summary>"Van der Leyen" and "van der Leyen": the capital of a particle depends on what stands before it.</summary>
    private static bool DifferInParticles(string left, string right)
    {
        if (left.Length != right.Length)
            return false;

        foreach (var (word, other) in left.Split(' ').Zip(right.Split(' ')))
        {
            if (word != other && !PersonName.IsParticle(word) && !PersonName.IsParticle(other))
                return false;
        }

        return true;
    }

    /// <summary>Two full names of which one word is nearly equal, and the others are.</summary>
    private Likeness LikenessOfWords(PersonalName left, PersonalName right)
    {
        var result = Likeness.None;
        for (var i = 0; i < left.Words.Length; i++)
        {
            if (NameFold.AreAlike(left.Words[i], right.Words[i]) && left.Words[i] == right.Words[i])
                continue;

            // An accent in one word and a letter in another are one slip: "Viktor Orbán", "Victor Orban".
            var kind = likeness.Of(left.Words[i], right.Words[i], isSurname: left.Words[i] == left.Surname, besideEqual: true);
            if (kind == Likeness.None || (kind == Likeness.Letters && result == Likeness.Letters))
                return Likeness.None;

            result = kind == Likeness.Letters ? kind : result == Likeness.None ? kind : result;
        }

        return result == Likeness.Form && DifferInParticles(left.Text, right.Text) ? Likeness.None : result;
    }

    /// <summary>A surname alone that is nearly the surname of a full name and nobody's in full.</summary>
    private void CompareSurname(NameForm single, NameForm full)
    {
        if (told.Contains(single) || told.Contains(full) || full.Person is not { } person || (single.Person is { FirstFull: not null } bearer && bearer != person))
            return;

        var kind = likeness.Of(single.Text, full.Name.Surname, isSurname: true);

        // "Judge Castellano" beside "Miriam Castellanos": who has a title has been introduced.
        if (kind == Likeness.None && IsTitled(single) && single.Places.Count == 1 && WholeNames.DifferByPlural(single.Text, full.Name.Surname))
            kind = Likeness.Letters;

        // "al-Hammadi" beside "Yusuf al-Hamadi": the article stands apart.
        if (kind == Likeness.None && single.Person is null && WholeNames.TailOf(full.Name.Surname) is { } tail)
            kind = likeness.Of(single.Text, tail, isSurname: true);

        if (kind == Likeness.None && full.Name.Words.Length > 2 && person.IsCertain && likeness.Of(single.Text, $"{full.Name.Words[^2]} {full.Name.Words[^1]}", isSurname: true) == Likeness.Form)
        {
            // "VanHollen" beside "Chris Van Hollen"
            if (told.Add(single))
                found.Add(new NameVariant(single.Places[0].Span, $"{full.Name.Words[^2]} {full.Name.Words[^1]}", full.Places[0].Span, VariantSource.Draft));

            return;
        }

        if (kind == Likeness.None)
            return;

        var isAccent = kind == Likeness.Form && single.IsUnknown && Accents.Plain(single.Text) == Accents.Plain(full.Name.Surname);
        if (!isAccent && !(person.IsCertain || IsTitled(single) || (full.IsUnknown && !IsOfMany(single.Text) && !IsOfMany(full.Name.Surname))) && !WholeNames.ArePartners(single, full))
            return;

        if (kind == Likeness.Form && DifferInParticles(single.Text, full.Name.Surname))
            return;

        // "Copernican" is an adjective of the name.
        if (kind == Likeness.Letters && single.Text.EndsWith("an", StringComparison.Ordinal) && !full.Name.Surname.EndsWith('n') && !IsTitled(single))
            return;

        if (single.Places.Count > person.Mentions.Length || (NameNeighbors.AreSideBySide(single, full) || NameNeighbors.IsBeside(single, person)) && !IsSlipOfKnown(single, person))
            return;

        // "the Singhu border" is no slip of Singh.
        if (single.IsCompound && kind == Likeness.Letters && (single.Text.StartsWith(full.Name.Surname, StringComparison.Ordinal) || full.Name.Surname.StartsWith(single.Text, StringComparison.Ordinal)))
            return;

        var isPaired = kind == Likeness.Letters && WholeNames.ArePartners(single, full);
        var isOtherName = !isPaired && !IsMeantByMany(single, person) && single.Places.TrueForAll(static place => place.IsAlone) && IsOnlyOthers(model.Facts.WithSurname(single.Text), person.Fact?.Name);
        if (kind == Likeness.Letters && (isOtherName || model.Facts.IsPlace(single.Text) || !(isPaired || single.Places.Exists(IsSurelyName))))
            return;

        // "Pruett's Feed": a firm of another name.
        if (kind == Likeness.Letters && single.Places.TrueForAll(IsOfFirm))
            return;

        if (told.Add(single))
            found.Add(new NameVariant(single.Places[0].Span, full.Name.Surname, full.Places[0].Span, VariantSource.Draft));
    }

    /// <summary>"Cyril Ramaphosa took over, and by Ramaposa's own word": readers know one of the two in a sentence, and the facts nobody who is called like the other.</summary>
    private bool IsSlipOfKnown(NameForm single, Person person)
    {
        var place = single.Places[0];
        var next = place.Span.Block.TokenFrom(place.Span.End);
        return person.Fact is not null && single.Places.Count == 1 && single.IsUnknown && place.IsAlone && model.Facts.WithSurname(single.Text).IsEmpty && !model.Facts.IsNameWord(single.Text)
            && next < place.Span.Block.Tokens.Length && (place.Span.Block.Tokens[next].Kind == TokenKind.Clitic || place.Span.Block.Tokens[next].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.SpeechVerb | WordClasses.PastVerb));
    }

    /// <summary>"Johnson" all through the draft and "Johnston" once, of whom readers know nobody.</summary>
    private bool IsMeantByMany(NameForm single, Person person)
    {
        const int FewestMentions = 3;
        if (single.Places.Count > 1 || person.Mentions.Length < FewestMentions)
            return false;

        foreach (var bearer in model.Facts.WithSurname(single.Text))
        {
            if (bearer.IsKnown)
                return false;
        }

        return true;
    }

    private static bool IsOfFirm(NamePlace place)
    {
        var tokens = place.Span.Block.Tokens;
        var next = place.Span.Block.TokenFrom(place.Span.End);
        return place.IsAlone && next + 1 < tokens.Length && tokens[next].Kind == TokenKind.Clitic && tokens[next + 1] is { IsWord: true, IsCapitalized: true };
    }

    private static bool IsOnlyOthers(ImmutableArray<FactPerson> bearers, string? name)
    {
        foreach (var bearer in bearers)
        {
            if (bearer.Name == name)
                return false;
        }

        return !bearers.IsEmpty;
    }

    /// <summary>Whether a title or "Mr." says that a surname is one: the person must have been introduced.</summary>
    private static bool IsTitled(NameForm single) => single.Places.Exists(place => !place.IsAlone);

    /// <summary>"Liberals", "Liberalism": a creed and those who hold it.</summary>
    private static bool IsOfMany(string word) => word.EndsWith('s') || word.EndsWith("ism", StringComparison.Ordinal) || word.EndsWith("ist", StringComparison.Ordinal);

    /// <summary>Whether a capital is a name's: inside a sentence, before a possessive ending or a verb, or behind a title.</summary>
    private static bool IsSurelyName(NamePlace place)
    {
        if (!place.IsAlone)
            return true;

        if (!place.IsUnknownWord || !place.StartsSentence)
            return place.IsUnknownWord;

        var tokens = place.Span.Block.Tokens;
        var next = place.Span.Block.TokenFrom(place.Span.End);
        if (next + 1 < tokens.Length && tokens[next].Is(WordClasses.Adverb | WordClasses.Negation))
            next++;

        // "Ostrowsky, to whom I put it, laughed", "Ostrowsky cites a study"
        return next < tokens.Length && (tokens[next].Kind == TokenKind.Clitic || OpensAddition(tokens, next) || VerbForms.Of(place.Span.Block, tokens[next]) is VerbForm.Third or VerbForm.ThirdOrNoun || tokens[next].Is(WordClasses.Auxiliary | WordClasses.Modal | WordClasses.SpeechVerb | WordClasses.PastVerb) || (tokens[next] is { IsWord: true, IsCapitalized: false } && place.Span.Block.TextOf(tokens[next]).EndsWith("ed", StringComparison.Ordinal)));
    }

    /// <summary>Whether a word that stands alone may be a given name in another spelling: nobody's, told once, and unknown.</summary>
    private static bool MayBeSlip(NameForm single) => single.Person is null && !single.IsIntroduced && single.Places.Count == 1 && single.Places[0].IsUnknownWord;

    /// <summary>A comma, and behind it what is told of somebody: ", when asked,", ", a friend,", ", to whom".</summary>
    private static bool OpensAddition(ImmutableArray<Token> tokens, int comma) =>
        tokens[comma].Kind == TokenKind.Comma && comma + 2 < tokens.Length
        && (tokens[comma + 1].Is(WordClasses.Relative | WordClasses.Article | WordClasses.Possessive) || (tokens[comma + 1].Is(WordClasses.Subordinator) && !tokens[comma + 1].Is(WordClasses.Preposition)) || (tokens[comma + 1].Is(WordClasses.Preposition) && tokens[comma + 2].Is(WordClasses.Relative)));

    /// <summary>A given name that stands alone again and again, and once in another spelling.</summary>
    private void CompareSingle(NameForm rare, NameForm frequent)
    {
        var isGivenName = frequent.IsIntroduced && frequent.Person is null && frequent.Places[0].IsUnknownWord;
        if (!isGivenName || frequent.Places.Count < FewestGiven || told.Contains(rare))
            return;

        if (likeness.Of(rare.Text, frequent.Text, isSurname: false) == Likeness.None || NameNeighbors.AreSideBySide(rare, frequent) || model.Facts.IsPlace(rare.Text) || !IsSurelyName(rare.Places[0]))
            return;

        if (told.Add(rare))
            found.Add(new NameVariant(rare.Places[0].Span, frequent.Text, frequent.Places[0].Span, VariantSource.Draft));
    }

    /// <summary>"Pastor Lindahl's son" and "Pastor Lindhal": two surnames behind one title, of which no full name is told.</summary>
    private void CompareTitled(NameForm later, NameForm earlier, string title)
    {
        if (later == earlier || later.Places[0].Span.InSource.Start < earlier.Places[0].Span.InSource.Start || told.Contains(later) || told.Contains(earlier) || TitleOf(later) != title)
            return;

        if (likeness.Of(later.Text, earlier.Text, isSurname: true) != Likeness.Letters || NameNeighbors.AreSideBySide(later, earlier) || !model.Facts.WithSurname(later.Text).IsEmpty)
            return;

        if (told.Add(later))
            found.Add(new NameVariant(later.Places[0].Span, earlier.Text, earlier.Places[0].Span, VariantSource.Draft));
    }

    /// <summary>The title of a person whom nothing but a surname names; null for no title, or for "Mr." and the like.</summary>
    private static string? TitleOf(NameForm single) =>
        single.Person is { FirstFull: null, Fact: null } person && person.Mentions.FirstOrDefault(mention => !mention.Titles.IsEmpty) is { } mention && mention.Titles[0].Phrase.Class != OfficeClass.Courtesy ? mention.Titles[0].Phrase.Text : null;

    private void AddPair(NameForm left, NameForm right)
    {
        var isLeftRight = left.Person?.Fact is not null && HasForm(left.Person.Fact, left.Text);
        var isRightRight = right.Person?.Fact is not null && HasForm(right.Person.Fact, right.Text);
        var keepsLeft = isLeftRight == isRightRight ? CountOf(left) >= CountOf(right) : isLeftRight;
        var (kept, changed) = keepsLeft ? (left, right) : (right, left);
        Add(changed, kept.Text, kept, VariantSource.Draft);
    }

    private static int CountOf(NameForm form) => form.Places.Count + (form.Person?.Mentions.Length ?? 0);

    private void Add(NameForm wrong, string right, NameForm? other, VariantSource source)
    {
        if (told.Add(wrong))
            found.Add(new NameVariant(wrong.Places[0].Span, right, other?.Places[0].Span, source));
    }
}
