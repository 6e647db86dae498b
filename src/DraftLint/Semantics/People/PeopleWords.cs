using DraftLint.Syntax;
using WordLists = DraftLint.Syntax.Words.People;

namespace DraftLint.Semantics.People;

/// <summary>What a word does around the name of a person.</summary>
[Flags]
internal enum PeopleRole
{
    /// <summary>Nothing of its own.</summary>
    None = 0,

    /// <summary>former, then, acting, elect: see <see cref="PeopleWords.StatusOf"/>.</summary>
    Status = 1 << 0,

    /// <summary>longtime, popular: may stand between a status and a title.</summary>
    TitleAdjective = 1 << 1,

    /// <summary>son, widow, cousin</summary>
    Kin = 1 << 2,

    /// <summary>doctrine, administration, Center: makes a name the name of a thing.</summary>
    NamedThing = 1 << 3,

    /// <summary>sworn, promoted, resigned, later: tells of a change of office.</summary>
    Change = 1 << 4,

    /// <summary>economist, colleague: says what the person is whose name follows.</summary>
    Role = 1 << 5,

    /// <summary>Deputy, Vice, Assistant: makes a title that of a second.</summary>
    Second = 1 << 6,

    /// <summary>Department, Assembly: names a thing, and is nobody's surname.</summary>
    Body = 1 << 7,

    /// <summary>Mr., Mrs., Ms., Miss, Mx., Messrs.: says no more than courtesy.</summary>
    Courtesy = 1 << 8,

    /// <summary>of, at, for: the body that a title belongs to follows.</summary>
    Belongs = 1 << 9,

    /// <summary>was, became, been: what follows is what somebody was or will be.</summary>
    Copula = 1 << 10,
}

/// <summary>The words around names, by what they do.</summary>
internal static class PeopleWords
{
    private static readonly LexemeTable<PeopleRole> Table = new([.. Entries()]);

    private static readonly LexemeTable<TitleStatus> Statuses = new(
        ("former onetime erstwhile sometime ex retired", TitleStatus.Former),
        ("then", TitleStatus.Then),
        ("acting interim", TitleStatus.Acting),
        ("incoming", TitleStatus.Incoming),
        ("outgoing", TitleStatus.Outgoing),
        ("late", TitleStatus.Late),
        ("elect", TitleStatus.Elect),
        ("designate nominee", TitleStatus.Designate),
        ("candidate hopeful contender", TitleStatus.Candidate));

    /// <summary>What the word of a token does.</summary>
    public static PeopleRole RoleOf(Token token) => Table[token.Lexeme];

    /// <summary>Whether the word of a token does one of these things.</summary>
    public static bool Has(Token token, PeopleRole roles) => (Table[token.Lexeme] & roles) != 0;

    /// <summary>The status that a word gives to the title beside it.</summary>
    public static TitleStatus StatusOf(Token token) => Statuses[token.Lexeme];

    /// <summary>Words that the lexicon lacks: none, as a test proves.</summary>
    public static IEnumerable<string> Unknown => [.. Table.Unknown, .. Statuses.Unknown];

    // A word may stand in several lists; the table wants each word once.
    private static List<(string, PeopleRole)> Entries()
    {
        var roles = new Dictionary<string, PeopleRole>(StringComparer.Ordinal);
        Add(roles, WordLists.Statuses, PeopleRole.Status);
        Add(roles, WordLists.TitleAdjectives, PeopleRole.TitleAdjective);
        Add(roles, WordLists.Kin, PeopleRole.Kin);
        Add(roles, WordLists.NamedThings, PeopleRole.NamedThing);
        Add(roles, WordLists.Bodies, PeopleRole.Body | PeopleRole.NamedThing);
        Add(roles, "mr. mr mrs. mrs ms. ms miss mx. mx messrs. messrs mmes. mmes", PeopleRole.Courtesy);
        Add(roles, "of at for", PeopleRole.Belongs);
        Add(roles, "was were became become becomes be been being", PeopleRole.Copula);
        Add(roles, WordLists.Changes, PeopleRole.Change);
        Add(roles, WordLists.Roles, PeopleRole.Role);
        Add(roles, "deputy vice assistant associate under lieutenant undersecretary", PeopleRole.Second);
        return [.. roles.Select(entry => (entry.Key, entry.Value))];
    }

    private static void Add(Dictionary<string, PeopleRole> roles, string words, PeopleRole role)
    {
        foreach (var word in words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            roles[word] = roles.GetValueOrDefault(word) | role;
    }
}
