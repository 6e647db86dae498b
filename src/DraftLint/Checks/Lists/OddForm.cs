using DraftLint.Semantics.Lists;

namespace DraftLint.Checks.Lists;

/// <summary>Finds the one entry that is built otherwise than its fellows.</summary>
internal static class OddForm
{
    /// <summary>The one entry of another form than all others; null if there is none, or if the two forms can be one.</summary>
    public static int? Of(OpeningForm[] forms)
    {
        // Where one entry is an imperative for sure, "plan parks" is another.
        if (Array.IndexOf(forms, OpeningForm.Imperative) >= 0 && Array.IndexOf(forms, OpeningForm.Infinitive) < 0)
        {
            for (var i = 0; i < forms.Length; i++)
                forms[i] = forms[i] == OpeningForm.VerbOrNoun ? OpeningForm.Imperative : forms[i];
        }

        var usual = forms[0] == forms[1] || forms[0] == forms[2] ? forms[0] : forms[1];
        int? odd = null;
        for (var i = 0; i < forms.Length; i++)
        {
            if (forms[i] == usual)
                continue;

            if (odd is not null)
                return null;

            odd = i;
        }

        return odd is { } at && Clash(usual, forms[at]) ? odd : null;
    }

    private static bool Clash(OpeningForm usual, OpeningForm odd) => usual switch
    {
        OpeningForm.Infinitive => odd is OpeningForm.Imperative or OpeningForm.VerbOrNoun or OpeningForm.Gerund or OpeningForm.NounPhrase,
        OpeningForm.Gerund => odd is OpeningForm.Infinitive or OpeningForm.Imperative,
        OpeningForm.Imperative => odd is OpeningForm.Infinitive or OpeningForm.Gerund or OpeningForm.NounPhrase,
        OpeningForm.NounPhrase => odd is OpeningForm.Infinitive,
        _ => false,
    };
}
