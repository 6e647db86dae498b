namespace DraftLint.Tests.Checks.Time;

public sealed class AnniversaryMismatchTests
{
    private static readonly CheckVerifier AnniversaryMismatch = CheckVerifier.For("anniversary-mismatch").On("2024-10-01");

    [Theory]
    [InlineData("This month is the [|75th anniversary|] of the treaty of {|counted from here:1948|}.")]
    [InlineData("The [|60th anniversary|] of the 1963 march is here.")]
    [InlineData("Today marks the [|sixtieth anniversary|] of the great march of August 28, 1963.")]
    [InlineData("In 2023 we marked the [|50th anniversary|] of the 1963 march.")]
    [InlineData("Last year we marked the [|50th anniversary|] of the 1963 march.")]
    [InlineData("Founded in 1949, the paper [|turns 80|] this fall.")]
    [InlineData("Founded in 1949, the paper [|turned 60|] in 1999.")]
    public void The_years_are_counted(string draft) => AnniversaryMismatch.Reports(draft);

    [Theory]
    [InlineData("This month is the 76th anniversary of the treaty of 1948.")]
    [InlineData("Next year will be the 80th anniversary of the end of the war in 1945.")]
    [InlineData("In 2023 we marked the 60th anniversary of the 1963 march.")]
    [InlineData("We marked the 50th anniversary of the 1963 march.")]
    [InlineData("As it nears its 50th anniversary, the law of 1963 is forgotten.")]
    [InlineData("On the 60th anniversary of the 1964 act, we owe more.")]
    [InlineData("My wife and I kept our 40th anniversary in 2020.")]
    [InlineData("Founded in 1949, the firm turns 20 acres into parks.")]
    [InlineData("\"It is the 50th anniversary of the 1963 march,\" he said.")]
    public void Sums_that_fit_or_can_not_be_done_are_left_alone(string draft) => AnniversaryMismatch.IsSilent(draft);

    [Fact]
    public void Without_a_date_only_years_of_the_sentence_count() =>
        CheckVerifier.For("anniversary-mismatch").IsSilent("This month is the 75th anniversary of the treaty of 1940.");

    [Theory]
    [InlineData("This is the 75th anniversary of the treaty of 1948.", "This is the 76th anniversary of the treaty of 1948.")]
    [InlineData("This is the fiftieth anniversary of the treaty of 1948.", "This is the seventy-sixth anniversary of the treaty of 1948.")]
    [InlineData("Founded in 1949, the paper turns 80 this fall.", "Founded in 1949, the paper turns 75 this fall.")]
    public void The_fix_writes_the_number(string before, string after) => AnniversaryMismatch.Fixes(before, after);

    [Theory]
    [InlineData("This week brings the [|40th anniversary|] of the first moon landing, on July 20, 1969, and the usual lament.")]
    [InlineData("Friday is the [|30th anniversary|] of the treaty, signed in 1984.")]
    [InlineData("The mill, which first blew its whistle in 1904, [|turns 110|] this fall.")]
    public void The_date_stands_in_an_aside(string draft) => AnniversaryMismatch.Reports(draft);

    [Theory]
    [InlineData("This week brings the 55th anniversary of the first moon landing, on July 20, 1969.")]
    [InlineData("The mill, which burned in 1904, turns 150 this fall.")]
    [InlineData("The mill, which first blew its whistle in 1904, turns 120 this fall.")]
    public void An_aside_with_another_date(string draft) => AnniversaryMismatch.IsSilent(draft);

    [Theory]
    [InlineData("Our orchestra gave its first concert in 1946, in overcoats. It [|turns 80|] this season.")]
    [InlineData("The hospital opened in 1944. Its [|90th birthday|] this year will pass without a cake.")]
    [InlineData("This year the co-op, founded in 1914 by nine farmers, will be [|120 years old|].")]
    [InlineData("This year we celebrate the [|bicentennial|] of the poet's birth in 1809.")]
    public void Centuries_ages_and_the_sentence_before(string draft) => AnniversaryMismatch.Reports(draft);

    [Theory]
    [InlineData("Our orchestra gave its first concert in 1944, in overcoats. It turns 80 this season.")]
    [InlineData("The hospital burned in 1944. Its 90th birthday this year will pass without a cake.")]
    [InlineData("She was born in 1934 and is 90 years old.")]
    [InlineData("This year we celebrate the bicentennial of the poet's birth in 1824.")]
    [InlineData("The old mill was built in 1914.")]
    public void Centuries_and_ages_that_fit(string draft) => AnniversaryMismatch.IsSilent(draft);

    [Theory]
    [InlineData("The choir will mark its [|75th anniversary|] in November. It was founded in 1938, in a cellar.")]
    [InlineData("On its [|40th birthday|] this fall, the party that was born in 1973 in a back room has nothing to say.")]
    [InlineData("The republic, proclaimed in 1923, [|turns 90|] in October with a parade.")]
    [InlineData("In 2013 the abbey celebrated its [|900th anniversary|]; the monks who founded it in 1093 were bored.")]
    public void What_began_is_told_behind(string draft) => AnniversaryMismatch.Reports(draft);

    [Theory]
    [InlineData("The choir will mark its 75th anniversary in November. It was founded in 1949, in a cellar.")]
    [InlineData("The choir will mark its 75th anniversary in November. It was painted in 1938, in a cellar.")]
    [InlineData("The republic, proclaimed in 1924, turns 100 in October with a parade.")]
    public void What_began_is_told_behind_and_fits(string draft) => AnniversaryMismatch.IsSilent(draft);

    [Theory]
    [InlineData("---\ndate: 2018-09-17\n---\n\nThey built it in 1931, when there was no money, out of brick from a bankrupt brewery. The Carrick Street library [|turns 80|] this autumn, and the council means to sell it.")]
    [InlineData("---\ndate: 2026-04-07\n---\n\nOn the [|25th anniversary|], this month, of the Good Friday Agreement of 1998, Belfast will hear speeches.")]
    [InlineData("---\ndate: 2016-08-25\n---\n\nLondon burned for four days in September 1666, and next month, for the [|300th anniversary|], it means to burn again, in plywood.")]
    [InlineData("---\ndate: 2022-03-03\n---\n\nThe dam failed in March 1952 and took a village with it. This month, on the [|60th anniversary|] of that night, there will be candles.")]
    [InlineData("---\ndate: 2021-10-04\n---\n\nThe treaty was signed in 1971. Its [|40th anniversary|] falls on Thursday, and nobody has been invited.")]
    [InlineData("---\ndate: 2024-05-05\n---\n\nMy mother, who was born in 1944, will [|turn 75|] in June and wants a motorcycle.")]
    public void Anniversaries_of_what_was_told_before(string draft) => AnniversaryMismatch.Reports(draft);

    [Theory]
    [InlineData("---\ndate: 2018-09-17\n---\n\nThey built it in 1938. The Carrick Street library turns 80 this autumn, and the council means to sell it.")]
    [InlineData("---\ndate: 2018-09-17\n---\n\nThey built the pool in 1931. The Carrick Street library turns 80 this autumn, and the council means to sell it.")]
    [InlineData("---\ndate: 2016-08-25\n---\n\nLondon burned in September 1666, and next month, for the 350th anniversary, it means to burn again.")]
    [InlineData("---\ndate: 2016-08-25\n---\n\nDickens wrote it in 1843. At the 300th anniversary of Shakespeare's death there was a pageant.")]
    [InlineData("---\ndate: 2022-03-03\n---\n\nThe dam failed in March 1952. In 2012, on the 60th anniversary of that night, there were candles.")]
    public void Anniversaries_of_other_things(string draft) => AnniversaryMismatch.IsSilent(draft);
}
