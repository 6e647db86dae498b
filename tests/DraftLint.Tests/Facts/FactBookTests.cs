using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Text;

namespace DraftLint.Tests.Facts;

public sealed class FactBookTests
{
    private const string Sample = """
        facts: 1
        checked: 2025-03-31
        source: "The gazette of Ruritania"
        offices:
          - id: president
            titles: ["President", "President of Ruritania"]
            short: [Pres.]
            class: head-of-state
            of: Ruritania
            elect: President-elect
            keeps-title: true
            holders:
              - Rudolf Elphberg, 1990 to 2019-05-04
              - Ana Ruiz, 2019-05-04 to 2023-05-04, elected 2019-03-01
              - Rupert de Hentzau, 2023-05-04 to, elected 2023-03-05
          - id: senator
            titles: [Senator]
            class: legislator
            holders:
              - Ana Ruiz (Strelsau), 2009 to 2019-05
              - Jane Roe [jane-roe-2], 2019 to 2020-05, acting
              - Matt Zoe, named 2024-11-13, withdrawn 2024-11-21
              - Kim Do Yun (Zenda), 2020-01-03 to
        people:
          - {id: kim-do-yun, name: Kim Do Yun, also: [Kim Do-yun], wrong: ["Kim Do yun"], order: family-first, honorific: Mr.}
          - id: ana-ruiz
            name: Ana Ruiz
            also: [Ana Ruiz Peña]
            known: true
            died: 2024-07-08
            roles:
              - {office: senator, from: 2024-01-03, to: 2024-07-08, place: Zenda, source: "Senate roll"}
          - Quill [quill-poet], known, mononym, died 1799-12
          - Adam Roe, known
        names:
          - {name: Ruritanian Railway Board, acronym: RRB, wrong: [Ruritania Railway Board]}
        aliases:
          - [Ruritania, the Kingdom]
        acronyms: [FBI, NATO]
        places:
          countries: [Ruritania, New Holland]
          states: [Strelsau, Zenda]
          cities: [Hentzau]
        """;

    private static readonly FactBook Book = Read(Sample);

    [Fact]
    public void A_term_tells_its_days_and_its_election()
    {
        var ruiz = Assert.Single(Book.WithSurname("Ruiz"));
        Assert.Equal(3, ruiz.Tenures.Length);
        var president = Assert.Single(ruiz.Tenures, tenure => tenure.Office.Id == "president");
        Assert.Equal(new Period(new DateOnly(2019, 5, 4), new DateOnly(2023, 5, 4)), president.Held);
        Assert.Equal(new Period(new DateOnly(2019, 3, 1), new DateOnly(2019, 5, 4)), president.AsElect);
        Assert.True(ruiz.IsKnown);
        Assert.Equal(new DateOnly(2024, 7, 8), ruiz.Died);
    }

    [Fact]
    public void A_year_or_month_widens_to_all_its_days()
    {
        var ruiz = Assert.Single(Book.WithSurname("Ruiz"));
        var senator = Assert.Single(ruiz.Tenures, tenure => tenure is { Office.Id: "senator", Place: "Strelsau" });
        Assert.Equal(new Period(new DateOnly(2009, 1, 1), new DateOnly(2019, 5, 31)), senator.Held);
    }

    [Fact]
    public void A_role_of_a_person_is_a_term_with_its_own_source()
    {
        var ruiz = Assert.Single(Book.WithSurname("RUIZ"));
        var second = Assert.Single(ruiz.Tenures, tenure => tenure.Place == "Zenda");
        Assert.Equal("Senate roll", second.Source);
    }

    [Fact]
    public void A_term_without_an_end_is_open()
    {
        var hentzau = Assert.Single(Book.WithSurname("de Hentzau"));
        Assert.True(Assert.Single(hentzau.Tenures).IsOpen);
        Assert.Same(hentzau, Assert.Single(Book.WithSurname("Hentzau")));
    }

    [Fact]
    public void Acting_and_nominees_are_told_apart()
    {
        Assert.True(Assert.Single(Book.Person("Jane Roe")!.Tenures).IsActing); // The name is in the sample.
        var nominee = Assert.Single(Assert.Single(Book.WithSurname("Zoe")).Tenures);
        Assert.Null(nominee.Held);
        Assert.Equal(new Period(new DateOnly(2024, 11, 13), new DateOnly(2024, 11, 21)), nominee.AsNominee);
    }

    [Fact]
    public void A_family_name_may_stand_first()
    {
        var kim = Assert.Single(Book.WithSurname("Kim"));
        Assert.Equal("Kim", kim.Surname);
        Assert.Single(kim.Tenures);
        Assert.Empty(Book.WithSurname("Yun"));
    }

    [Fact]
    public void A_person_may_be_one_line()
    {
        var quill = Book.Person("Quill");
        Assert.Equal((true, NameOrder.Mononym, new DateOnly(1799, 12, 31)), (quill?.IsKnown, quill?.Order, quill?.Died));
        Assert.Equal(2, Book.WithSurname("Roe").Length);
        Assert.Empty(Book.Person("Adam Roe")!.Tenures); // The name is in the sample.
    }

    [Theory]
    [InlineData("Kim Do Yun")]
    [InlineData("Kim Do-yun")]
    [InlineData("Kim Do yun")]
    public void A_full_name_is_found_in_all_its_forms(string name) => Assert.Equal("Kim Do Yun", Book.Person(name)?.Name);

    [Theory]
    [InlineData("Kim Do Yin")]
    [InlineData("Ana")]
    [InlineData("")]
    public void Another_name_is_not_found(string name) => Assert.Null(Book.Person(name));

    [Theory]
    [InlineData("the kingdom", "Ruritania")]
    [InlineData("Ruritania", "Ruritania")]
    [InlineData("Zenda", null)]
    public void An_alias_leads_to_the_usual_name(string name, string? usual) => Assert.Equal(usual, Book.CanonicalName(name));

    [Fact]
    public void Places_and_acronyms_are_known()
    {
        Assert.Equal(PlaceKind.Country, Book.PlaceOf("new holland"));
        Assert.Equal(PlaceKind.State, Book.PlaceOf("Zenda"));
        Assert.False(Book.IsPlace("Holland"));
        Assert.True(Book.IsWellKnownAcronym("FBI"));
        Assert.False(Book.IsWellKnownAcronym("fbi"));
        Assert.Equal("RRB", Assert.Single(Book.Names).Acronym);
    }

    [Fact]
    public void A_later_file_wins_adds_and_drops()
    {
        var book = Read(Sample, """
            facts: 1
            checked: 2025-04-30
            source: house
            offices:
              - id: senator
                titles: [Senator, Member of the Senate]
                class: legislator
                holders: ["Bo Lind (Zenda), 2025-01-03 to"]
            people:
              - {name: Rudolf Elphberg, remove: true}
            """);
        Assert.Equal(2, book.Offices.Single(office => office.Id == "senator").Titles.Length);
        Assert.Single(Assert.Single(book.WithSurname("Lind")).Tenures);
        Assert.Equal(3, Assert.Single(book.WithSurname("Ruiz")).Tenures.Length);
        Assert.Empty(book.WithSurname("Elphberg"));
    }

    /// <summary>The people of the built-in files are read when they are asked for: nobody must see it.</summary>
    [Fact]
    public void Built_in_people_are_found_by_every_form_of_their_names()
    {
        var whole = new List<FactsFile>();
        foreach (var source in FactsLibrary.BuiltInSources())
            whole.Add(FactsLibrary.Read(source, [], [])!); // The built-in files are YAML.

        var book = new FactBook(FactBookContents.Of(whole));
        foreach (var entry in whole.SelectMany(file => file.People))
        {
            foreach (var form in (string[])[entry.Person.Name, entry.Person.Surname, .. entry.Person.Also, .. entry.Person.Wrong])
            {
                Assert.Equal(Told(book.WithSurname(form)), Told(FactBook.BuiltIn.WithSurname(form)));
                Assert.Equal(Told(book.Person(form)), Told(FactBook.BuiltIn.Person(form)));
                foreach (var word in form.Split(' '))
                {
                    Assert.Equal(book.IsNameWord(word), FactBook.BuiltIn.IsNameWord(word));
                    Assert.Equal(book.IsGivenName(word), FactBook.BuiltIn.IsGivenName(word));
                }
            }
        }

        static string Told(params IEnumerable<FactPerson?> people) => string.Join('\n', people.Select(person => person is null ? "nobody" : $"{person.Name} {person.Surname} {person.IsKnown} {person.Died} {string.Join(',', person.Tenures)}"));
    }

    [Fact]
    public void An_editors_file_replaces_built_in_people()
    {
        var problems = new List<Problem>();
        var book = FactBook.Read([new SourceText("house.yml", "facts: 1\nsource: house\npeople:\n  - {name: Plato, remove: true}\n  - {name: Abraham Lincoln, also: [Honest Abe]}\n")], problems);
        Assert.False(book.Person("Abraham Lincoln")!.IsKnown); // The built-in entry says that he is known.
        Assert.Equal("Abraham Lincoln", book.Person("Honest Abe")?.Name);
        Assert.Null(book.Person("Abe Lincoln"));
        Assert.True(FactBook.BuiltIn.Person("Abe Lincoln")!.IsKnown); // Known in the built-in files.
    }

    [Fact]
    public void An_empty_book_knows_nothing()
    {
        Assert.Empty(FactBook.Empty.WithSurname("Ruiz"));
        Assert.Null(FactBook.Empty.Person("Ana Ruiz"));
        Assert.False(FactBook.Empty.IsPlace("Zenda"));
    }

    private static FactBook Read(params string[] texts)
    {
        var problems = new List<Problem>();
        var files = new List<FactsFile>();
        foreach (var text in texts)
            files.Add(FactsLibrary.Read(new SourceText("sample.yml", text), files, problems)!); // No YAML would be a problem, asserted below.

        Assert.Empty(problems);
        return new FactBook(FactBookContents.Of(files));
    }
}
