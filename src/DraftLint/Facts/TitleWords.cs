namespace DraftLint.Facts;

/// <summary>The forms of the words of titles: "Sen.", "Senators" and "senator" are one word, "Congresswoman" is a representative.</summary>
internal static class TitleWords
{
    // Each usual form with the others that stand for it; those behind the bar are plurals.
    private static readonly string[] Forms =
    [
        "senator sen. sen|sens. sens senators", "representative rep. rep congressman congresswoman congressmember congressperson|reps. reps representatives congressmen congresswomen",
        "governor gov. gov|govs. govs governors", "president pres.|presidents", "secretary|secretaries", "minister|ministers", "premier|premiers", "chancellor|chancellors",
        "lieutenant lt. lt lieut.|lieutenants", "general gen. gen|gens. generals", "colonel col. col|cols. colonels", "major maj. maj|majors", "captain capt. capt cpt.|capts. captains",
        "admiral adm. adm|admirals", "commander cmdr. cmdr cdr.|commanders", "sergeant sgt. sgt|sgts. sergeants", "corporal cpl.|corporals", "brigadier brig.|brigadiers", "private pvt. pfc.|privates",
        "attorney atty.|attorneys attys.", "professor prof. prof|profs. professors", "doctor dr. dr|drs. drs doctors", "reverend rev. rev|revs. reverends", "monsignor msgr.|monsignors", "father fr.|fathers",
        "superintendent supt.|superintendents", "ambassador amb.|ambassadors", "deputy dep.|deputies", "assistant asst.|assistants", "associate assoc.|associates", "honorable hon. honourable",
        "adviser advisor|advisers advisors", "counselor counsellor|counselors counsellors", "defense defence", "labor labour", "center centre", "organization organisation",
        "chair chairman chairwoman chairperson|chairs chairmen chairwomen", "spokesperson spokesman spokeswoman|spokespeople spokesmen spokeswomen",
        "councilmember councilman councilwoman councilor councillor cllr. cllr|councilmembers councilmen councilwomen councilors councillors", "alderman alderwoman alderperson|aldermen alderwomen alders",
        "assemblymember assemblyman assemblywoman|assemblymembers assemblymen assemblywomen", "us u.s. u.s.a. usa american", "un u.n.", "uk u.k. british", "eu e.u.", "cia c.i.a.", "fbi f.b.i.", "epa e.p.a.", "nih n.i.h.", "cdc c.d.c.", "fda f.d.a.", "ftc f.t.c.", "fcc f.c.c.", "sec s.e.c.", "imf i.m.f.", "irs i.r.s.",
        "and &", "judge|judges", "justice|justices", "mayor|mayors", "commissioner|commissioners", "director|directors", "speaker|speakers", "leader|leaders", "sheriff|sheriffs", "marshal|marshals",
        "king|kings", "queen|queens", "prince|princes", "princess|princesses", "pope|popes", "cardinal|cardinals", "bishop|bishops", "archbishop|archbishops", "rabbi|rabbis", "dean|deans", "provost|provosts",
        "delegate del.|delegates", "envoy|envoys", "coach|coaches", "officer|officers", "detective det.|detectives", "supervisor|supervisors", "treasurer|treasurers", "administrator|administrators",
        "sir|sirs", "emperor|emperors", "dictator|dictators", "member|members", "candidate|candidates", "nominee|nominees", "editor|editors", "manager|managers", "undersecretary|undersecretaries", "whip|whips",
    ];

    private static readonly Dictionary<string, (string Usual, bool IsPlural)> UsualForms = Read();

    private static readonly Dictionary<string, (string Usual, bool IsPlural)>.AlternateLookup<ReadOnlySpan<char>> BySpan = UsualForms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All forms that are not the usual one, with it: "sen." leads to "senator".</summary>
    public static IEnumerable<KeyValuePair<string, (string Usual, bool IsPlural)>> Variants => UsualForms;

    /// <summary>The usual form of a word, in lower case; any other word as it is.</summary>
    public static string UsualOf(ReadOnlySpan<char> word) => OtherFormOf(word) ?? NameFold.Fold(word);

    /// <summary>The usual form of a word that has another one, or null: then the word itself is the usual form.</summary>
    public static string? OtherFormOf(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var form) ? form.Usual : null;

    /// <summary>Whether the word is the plural of an office: "Senators".</summary>
    public static bool IsPlural(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out var form) && form.IsPlural;

    private static Dictionary<string, (string Usual, bool IsPlural)> Read()
    {
        var forms = new Dictionary<string, (string Usual, bool IsPlural)>(Forms.Length * 4, NameComparer.Instance);
        foreach (var line in Forms)
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            var singulars = (bar < 0 ? line : line[..bar]).Split(' ');
            foreach (var form in singulars.AsSpan(1))
                forms[form] = (singulars[0], false);

            foreach (var form in bar < 0 ? [] : line[(bar + 1)..].Split(' '))
                forms[form] = (singulars[0], true);
        }

        return forms;
    }
}
