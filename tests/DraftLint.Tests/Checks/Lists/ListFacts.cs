using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Text;

namespace DraftLint.Tests.Checks.Lists;

/// <summary>A small book of facts, so that these tests do not move when the built-in files grow.</summary>
internal static class ListFacts
{
    private const string Yaml = """
        facts: 1
        checked: 2025-01-31
        offices:
          - {id: us-president, titles: [President], class: head-of-state, source: "the offices' own rolls"}
        people:
          - {id: elder, name: George H. W. Bush, surname: Bush, roles: [{office: us-president, from: 1989-01-20, to: 1993-01-20, source: rolls}]}
          - {id: younger, name: George W. Bush, surname: Bush, roles: [{office: us-president, from: 2001-01-20, to: 2009-01-20, source: rolls}]}
          - {id: cleveland, name: Grover Cleveland, surname: Cleveland, roles: [{office: us-president, from: 1885-03-04, to: 1889-03-04, source: rolls}, {office: us-president, from: 1893-03-04, to: 1897-03-04, source: rolls}]}
        aliases:
          - [United States, U.S., USA, America]
          - [North Korea, DPRK]
          - [Iran, Islamic Republic]
          - [Britain, United Kingdom, U.K.]
        places:
          countries: [United States, U.S., America, North Korea, DPRK, Iran, Islamic Republic, Britain, United Kingdom, U.K., China, Russia, Japan, Peru, Chile, Georgia]
          states: [Ohio, Iowa, Utah, Kansas, Missouri, New York, Oregon]
          cities: [Oslo, Rome, Portland]
        """;

    /// <summary>The book.</summary>
    public static FactBook Book { get; } = Read();

    private static FactBook Read()
    {
        var problems = new List<Problem>();
        var file = FactsLibrary.Read(new SourceText("lists.yml", Yaml), before: [], problems);
        Assert.Empty(problems);
        return new FactBook(FactBookContents.Of([file!]));
    }
}
