using System.Collections.Immutable;

namespace DraftLint.Semantics.Terms;

/// <summary>A term that a draft writes in two ways.</summary>
/// <param name="Usual">The first place of the form that comes more often, or that the names table has.</param>
/// <param name="UsualCount">How often that form comes.</param>
/// <param name="Others">The places of the other form, in the order of the draft.</param>
internal sealed record TermVariation(TermPlace Usual, int UsualCount, ImmutableArray<TermPlace> Others)
{
    /// <summary>All variations of a draft.</summary>
    public static ImmutableArray<TermVariation> Read(SemanticModel model, TermWords words)
    {
        var found = ImmutableArray.CreateBuilder<TermVariation>();
        foreach (var places in TermIndex.Read(words))
            AddVariations(model, places, found);

        return found.ToImmutable();
    }

    private static void AddVariations(SemanticModel model, IReadOnlyList<TermPlace> places, ImmutableArray<TermVariation>.Builder found)
    {
        var forms = Forms(places);
        if (forms.Count < 2 || forms.Count > 6 || !HoldsSlip(forms))
            return;

        var usual = forms[0];
        var most = Weight(model, usual);
        for (var i = 1; i < forms.Count; i++)
        {
            var weight = Weight(model, forms[i]);
            if (weight > most)
                (usual, most) = (forms[i], weight);
        }

        foreach (var form in forms)
        {
            if (ReferenceEquals(form, usual) || !AreOne(usual, form) || Overlaps(form, found))
                continue;

            found.Add(new TermVariation(Shown(usual), usual.Count, [.. form]));
        }
    }

    /// <summary>The places by their form, each list in the order of the draft, the form that comes first ahead.</summary>
    private static List<List<TermPlace>> Forms(IReadOnlyList<TermPlace> places)
    {
        var byText = new Dictionary<string, List<TermPlace>>(StringComparer.Ordinal);
        foreach (var place in places.OrderBy(place => place.Span.InSource.Start))
        {
            var text = FormOf(place);
            if (!byText.TryGetValue(text, out var form))
                byText[text] = form = [];

            form.Add(place);
        }

        return [.. byText.Values];
    }

    /// <summary>The words as written, one blank between them, without a plural s; the capital of a sentence's first word counts only if the next word has one too.</summary>
    private static string FormOf(TermPlace place)
    {
        var text = place.Span.Text.Replace('\n', ' ').Replace('\u00A0', ' ').Replace('’', '\'').TrimEnd('s');
        var isOpener = place.Block.Tokens[place.First].StartsSentence && !(place.End - place.First > 1 && place.IsCapitalized);
        return isOpener ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>A place whose first letter says how the form is written: not the first word of a sentence, if there is another.</summary>
    private static TermPlace Shown(List<TermPlace> form)
    {
        foreach (var place in form)
        {
            if (!place.Block.Tokens[place.First].StartsSentence)
                return place;
        }

        return form[0];
    }

    private static int Weight(SemanticModel model, List<TermPlace> form) => model.Facts.IsName(form[0].Span.Text) ? int.MaxValue : form.Count;

    /// <summary>Whether any two of the forms can't both be right. Most forms differ by the work they do: then nobody needs to know which is the usual one.</summary>
    private static bool HoldsSlip(List<List<TermPlace>> forms)
    {
        for (var i = 1; i < forms.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (AreOne(forms[i], forms[j]))
                    return true;
            }
        }

        return false;
    }

    private static bool AreOne(List<TermPlace> usual, List<TermPlace> other)
    {
        foreach (var place in usual)
        {
            foreach (var slip in other)
            {
                if (TermClash.IsOne(place, slip))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a longer term has been found at one of the places: "Six Party" inside "Six Party Talks".</summary>
    private static bool Overlaps(List<TermPlace> form, ImmutableArray<TermVariation>.Builder found)
    {
        foreach (var variation in found)
        {
            foreach (var other in variation.Others)
            {
                foreach (var place in form)
                {
                    if (ReferenceEquals(place.Block, other.Block) && place.First < other.End && other.First < place.End)
                        return true;
                }
            }

            foreach (var place in form)
            {
                if (ReferenceEquals(place.Block, variation.Usual.Block) && place.First < variation.Usual.End && variation.Usual.First < place.End)
                    return true;
            }
        }

        return false;
    }
}
