using System.Numerics;
using DraftLint.Text;

namespace DraftLint.Semantics.Terms;

/// <summary>Words that American and British English spell in two ways, in all their forms: "organize" and "organise", "theaters" and "theatres".</summary>
/// <remarks>Left out are pairs of which one is a word of its own on the other side: practice, license, check, meter, story, tire, draft, curb, inquiry.</remarks>
internal static class SpellingPairs
{
    private const string Nouns =
        """
        color/colour favor/favour favorite/favourite honor/honour labor/labour neighbor/neighbour harbor/harbour rumor/rumour humor/humour behavior/behaviour flavor/flavour vapor/vapour endeavor/endeavour savior/saviour
        vigor/vigour rigor/rigour tumor/tumour odor/odour parlor/parlour armor/armour candor/candour clamor/clamour fervor/fervour splendor/splendour valor/valour ardor/ardour rancor/rancour demeanor/demeanour
        neighborhood/neighbourhood colorful/colourful honorable/honourable favorable/favourable behavioral/behavioural armored/armoured
        center/centre theater/theatre fiber/fibre liter/litre somber/sombre meager/meagre luster/lustre specter/spectre caliber/calibre saber/sabre kilometer/kilometre centimeter/centimetre millimeter/millimetre maneuver/manoeuvre
        defense/defence offense/offence pretense/pretence gray/grey plow/plough mold/mould molt/moult skeptic/sceptic skeptical/sceptical skepticism/scepticism mustache/moustache pajama/pyjama catalog/catalogue
        aluminum/aluminium program/programme adviser/advisor judgment/judgement acknowledgment/acknowledgement aging/ageing artifact/artefact ax/axe cozy/cosy airplane/aeroplane sulfur/sulphur yogurt/yoghurt chili/chilli
        jewelry/jewellery woolen/woollen marvelous/marvellous skillful/skilful willful/wilful enrollment/enrolment fulfillment/fulfilment installment/instalment counselor/counsellor traveler/traveller councilor/councillor
        jeweler/jeweller pediatric/paediatric pediatrician/paediatrician anesthetic/anaesthetic anesthesia/anaesthesia estrogen/oestrogen fetus/foetus leukemia/leukaemia diarrhea/diarrhoea encyclopedia/encyclopaedia
        hemorrhage/haemorrhage hemoglobin/haemoglobin orthopedic/orthopaedic archeology/archaeology medieval/mediaeval barbecue/barbeque likable/likeable salable/saleable usable/useable analog/analogue
        """;

    /// <summary>Names from other scripts, in two transliterations.</summary>
    private const string Names = "Kyiv/Kiev Kharkiv/Kharkov Lviv/Lvov Hezbollah/Hizbollah Hezbollah/Hizballah Taliban/Taleban Quran/Koran Hanukkah/Chanukah Tehran/Teheran Houthi/Huthi Muslim/Moslem Qaeda/Qaida Younis/Yunis";

    private const string Verbs =
        """
        travel/travell cancel/cancell label/labell model/modell fuel/fuell signal/signall level/levell counsel/counsell marshal/marshall quarrel/quarrell channel/channell tunnel/tunnell total/totall rival/rivall
        dial/diall equal/equall worship/worshipp kidnap/kidnapp pencil/pencill unravel/unravell shovel/shovell snivel/snivell swivel/swivell panel/panell
        """;

    private const string Roots =
        """
        agon amort antagon apolog author brutal canon capital categor central character civil colon commercial computer critic crimin crystall democrat demon demoral digit dramat econom emphas energ epitom equal eulog
        factor famil fantas fertil final formal fossil galvan general global harmon homogen hospital human hypothes ideal immobil immun incentiv individual industrial initial institutional internal ital item jeopard legal legitim
        liberal local lion marginal material maxim mechan memor mesmer minim mobil modern monet monopol moral motor national natural neutral normal optim organ ostrac patron pedestrian penal personal plagiar polar politic
        popular pressur priorit privat public radical rational real recogn regular revital revolution ritual romantic sanit scandal scrutin sensit social special stabil standard steril stigmat subsid summar symbol sympath synchron
        synthes tantal terror theor tranquil trivial tyrann unional urban util vandal verbal victim visual vocal weapon western woman
        """;

    private const int FilterBits = 15;

    // Two bits for each word, by both halves of its key: nearly every word of a draft has one spelling, and a look or two here say so.
    private static readonly BitFilter Filter = new(FilterBits);

    private static readonly Dictionary<ulong, (int Number, bool IsBritish)> ByLetters = Read();

    private static readonly HashSet<ulong> NameKeys = [.. Words(Names).SelectMany(static pair => pair.Split('/')).Select(static name => TermLetters.Of(name).Key)];

    /// <summary>Whether a word is a name in one of two transliterations, so that its capital makes no other name of it.</summary>
    public static bool IsName(ulong key) => NameKeys.Contains(key);

    /// <summary>The number of the pair of a word and the side on which its spelling is at home; false for a word with one spelling.</summary>
    /// <param name="key">The word's <see cref="TermLetters.Key"/>, so that a plural s does not count.</param>
    /// <param name="pair">The number and the side.</param>
    public static bool TryGet(ulong key, out (int Number, bool IsBritish) pair)
    {
        pair = default;
        return Filter.MayHold(key) && Filter.MayHold(OtherHalf(key)) && ByLetters.TryGetValue(key, out pair);
    }

    private static Dictionary<ulong, (int Number, bool IsBritish)> Read()
    {
        var found = new Dictionary<ulong, (int, bool)>(4_000);
        var number = 0;
        foreach (var pair in Words(Nouns))
        {
            var (american, british) = Halves(pair);
            number++;
            foreach (var ending in (ReadOnlySpan<string>)["", "ed", "ing", "er", "less", "ly", "ment"])
                Add(found, number, american, british, ending);
        }

        foreach (var pair in Words(Verbs))
        {
            var (american, british) = Halves(pair);
            number++;
            foreach (var ending in (ReadOnlySpan<string>)["ed", "ing", "er", "or"])
                Add(found, number, american, british, ending);
        }

        foreach (var root in Words(Roots))
        {
            number++;
            foreach (var ending in (ReadOnlySpan<string>)["e", "ed", "ing", "er", "ation", "able"])
                Add(found, number, root + "iz", root + "is", ending);
        }

        foreach (var root in (ReadOnlySpan<string>)["anal", "paral", "catal"])
        {
            number++;
            foreach (var ending in (ReadOnlySpan<string>)["e", "ed", "ing"])
                Add(found, number, root + "yz", root + "ys", ending);
        }

        foreach (var pair in Words(Names))
        {
            var (usual, other) = Halves(pair);
            Add(found, ++number, usual, other, "");
        }

        foreach (var key in found.Keys)
        {
            Filter.Add(key);
            Filter.Add(OtherHalf(key));
        }

        return found;
    }

    private static ulong OtherHalf(ulong key) => BitOperations.RotateLeft(key, 32);

    private static string[] Words(string text) => text.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static (string American, string British) Halves(string pair) => (pair[..pair.IndexOf('/', StringComparison.Ordinal)], pair[(pair.IndexOf('/', StringComparison.Ordinal) + 1)..]);

    private static void Add(Dictionary<ulong, (int, bool)> found, int number, string american, string british, string ending)
    {
        var letters = TermLetters.Of(ending);
        found.TryAdd(TermLetters.Of(american).Then(letters).Key, (number, false));
        found.TryAdd(TermLetters.Of(british).Then(letters).Key, (number, true));
    }
}
