using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Facts;

/// <summary>Checks what the entries of a facts file say together and beside the files before it: terms, offices, countries, aliases and acronyms.</summary>
internal sealed class FactsChecker
{
    // A day of change belongs to both holders, and sources differ by a day or two.
    private const int DaysOfChange = 3;

    private readonly FactsFile file;
    private readonly IReadOnlyList<FactsFile> before;
    private readonly YamlProblems problems;

    private FactsChecker(FactsFile file, IReadOnlyList<FactsFile> before, YamlProblems problems)
    {
        this.file = file;
        this.before = before;
        this.problems = problems;
    }

    /// <summary>Reports every mistake of a file.</summary>
    public static void Check(FactsFile file, IReadOnlyList<FactsFile> before, YamlProblems problems)
    {
        var checker = new FactsChecker(file, before, problems);
        checker.CheckOffices();
        checker.CheckRoles();
        checker.CheckAliases();
        checker.CheckAcronyms();
    }

    private void CheckOffices()
    {
        var places = new HashSet<string>(before.Append(file).SelectMany(each => each.Places).Select(place => place.Name.Value), NameComparer.Instance);
        var seen = new Dictionary<string, OfficeEntry>(StringComparer.Ordinal);
        foreach (var entry in file.Offices)
        {
            if (!seen.TryAdd(entry.Office.Id, entry))
                problems.Add(entry.Place, $"The office \"{entry.Office.Id}\" stands here twice; the first is on line {seen[entry.Office.Id].Place.Line}.");

            if (entry.Of is { } of && LooksLikeCountry(of, places) && !places.Contains(of.Value))
                problems.AddUnknown(of, "country or state of the facts files", places);

            CheckHolders(entry);
        }
    }

    // An organisation ("NATO", "the World Bank") may stand under "of:" as well; only what is nearly a place is taken for a mistyped one.
    private static bool LooksLikeCountry(YamlScalar of, HashSet<string> places) => NearestName.Of(of.Value, places) is not null;

    private void CheckHolders(OfficeEntry entry)
    {
        var terms = new List<(YamlScalar Line, string Name, Tenure Tenure)>();
        foreach (var line in entry.Holders.Scalars)
        {
            var holder = HolderLine.Parse(line.Value);
            if (holder.Name.IsEmpty)
                problems.Add(line, "A holder begins with a name: \"Ana Ruiz, 2019-01-03 to 2021-01-20\".");

            if (Term(line.Position, line.Value, line.IsPlain, entry.Office) is { } tenure)
                terms.Add((line, holder.Name.ToString(), tenure));
        }

        if (entry.HasMany || entry.Office.Class is OfficeClass.Legislator or OfficeClass.Judge or OfficeClass.Military or OfficeClass.Other)
            return;

        terms.RemoveAll(term => term.Tenure.Held is null || term.Tenure.IsActing);
        terms.Sort((left, right) => left.Tenure.Held!.Value.First.CompareTo(right.Tenure.Held!.Value.First)); // Those without a term were just removed.
        for (var i = 1; i < terms.Count; i++)
        {
            var (earlier, later) = (terms[i - 1], terms[i]);
            if (earlier.Name == later.Name || earlier.Tenure.Place != later.Tenure.Place || !Overlap(earlier.Line.Value, later.Line.Value))
                continue;

            problems.Add(later.Line, $"{later.Name} and {earlier.Name} (line {earlier.Line.Position.Line}) hold \"{entry.Office.Title}\" at once; end the earlier term on {HolderLine.DaysOf(later.Line.Value)!.Value.Begin.First:yyyy-MM-dd}, or write \"many: true\" if several may.");
        }
    }

    private static bool Overlap(string earlier, string later) =>
        HolderLine.DaysOf(earlier) is { } first && HolderLine.DaysOf(later) is { } second
        && first.End.First.DayNumber - second.Begin.Last.DayNumber > DaysOfChange;

    private void CheckRoles()
    {
        var offices = before.Append(file).SelectMany(each => each.Offices).Where(entry => !entry.IsRemoved).Select(entry => entry.Office).ToList();
        foreach (var role in file.People.SelectMany(person => person.Roles))
        {
            if (offices.Find(office => office.Id == role.Office.Value) is { } office)
                Term(role.Office.Position, role.Line, isPlain: false, office);
            else
                problems.AddUnknown(role.Office, "office of the facts files", [.. offices.Select(each => each.Id)]);
        }
    }

    /// <summary>The term of a line; a fault is reported at its own words where the line stands in the file as it is.</summary>
    private Tenure? Term(LinePosition place, string line, bool isPlain, Office office)
    {
        var tenure = HolderLine.Parse(line).TenureIn(office, out var fault, out var message);
        if (tenure is null)
        {
            var at = isPlain && fault.Length > 0 ? line.IndexOf(fault, StringComparison.Ordinal) : 0;
            problems.Add(place with { Column = place.Column + Math.Max(at, 0) }, message);
        }

        return tenure;
    }

    private void CheckAliases()
    {
        var lists = new Dictionary<string, (string File, YamlScalar Name)>(NameComparer.Instance);
        foreach (var each in before)
        {
            foreach (var name in each.Aliases.SelectMany(list => list))
                lists.TryAdd(name.Value, (each.Name, name));
        }

        foreach (var list in file.Aliases)
        {
            foreach (var name in list)
            {
                if (lists.TryGetValue(name.Value, out var first) && !list.Contains(first.Name))
                    problems.Add(name, $"\"{name.Value}\" is an alias in another list too, in {first.File} on line {first.Name.Position.Line}; it can name one thing only.");
                else if (!lists.TryAdd(name.Value, (file.Name, name)))
                    problems.Add(name, $"\"{name.Value}\" stands in this list twice.");
            }
        }
    }

    private void CheckAcronyms()
    {
        var seen = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        foreach (var acronym in file.Acronyms)
        {
            if (!seen.TryAdd(acronym.Value, acronym))
                problems.Add(acronym, $"\"{acronym.Value}\" stands here twice; the first is on line {seen[acronym.Value].Position.Line}.");
        }
    }
}
