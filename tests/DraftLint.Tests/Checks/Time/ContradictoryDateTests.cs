namespace DraftLint.Tests.Checks.Time;

public sealed class ContradictoryDateTests
{
    private static readonly CheckVerifier ContradictoryDate = CheckVerifier.For("contradictory-date");

    [Theory]
    [InlineData("He ran the zoo from {|the dates:2003 to 2016|}, [|seven years|] in all.")]
    [InlineData("He ran the zoo from 2003 to 2016, a span of [|seven years|], and left.")]
    [InlineData("He ran the zoo from 2003 through 2016 — [|seven years|] — and left.")]
    [InlineData("He ran the zoo (2003–2016) for [|seven years|].")]
    [InlineData("He ran the zoo for [|seven years|] (2003–2016).")]
    [InlineData("The [|seven years|] between 2003 and 2016 were quiet.")]
    [InlineData("His [|seven years|] as keeper, from 2003 to 2016, were quiet.")]
    [InlineData("From 2003 to 2016 is [|seven years|].")]
    [InlineData("He ran it for [|two decades|], from 2003 to 2016.")]
    [InlineData("The siege ran from June 1944 to May 1945, [|nearly two years|], in all.")]
    [InlineData("The bus was free from May 3 to May 17, 2019, [|five weeks|].")]
    [InlineData("The **bus** was free from May 3 to May 17, 2019,\n[|five *weeks*|].")]
    [InlineData("From October 2001 to August 2021, [|fifteen years|] of war, we built roads.")]
    public void A_span_and_its_length(string draft) => ContradictoryDate.Reports(draft.Replace("[|five *weeks*|]", "[|five *weeks|]*", StringComparison.Ordinal));

    [Theory]
    [InlineData("He ran the zoo from 2003 to 2016, thirteen years in all.")]
    [InlineData("He ran the zoo from 2003 to 2016, fourteen years in all.")]
    [InlineData("He ran the zoo from 2003 to 2016, twelve years in all.")]
    [InlineData("He ran the zoo from 2003 to 2016, almost fifteen years.")]
    [InlineData("He ran the zoo from 2003 to 2016, more than a decade.")]
    [InlineData("He ran the zoo from 2003 to 2016, less than twenty years.")]
    [InlineData("He ran the zoo from June 1944 to May 1945, nearly a year.")]
    [InlineData("He ran the zoo for nine seasons, 2001 through 2009.")]
    [InlineData("From 2003 to 2016, two years stand out.")]
    [InlineData("From 2003 to 2016, seven years of drought emptied the lake.")]
    [InlineData("From 2003 to 2016, two years after the flood, nobody sued.")]
    [InlineData("For thirty years they had wanted it; from 2003 to 2016 they got it.")]
    [InlineData("In 2016 and 2018, seven years late, she ran.")]
    [InlineData("\"From 2003 to 2016, seven years,\" he said.")]
    [InlineData("A 30-year mortgage ran from 2003 to 2016.")]
    [InlineData("He ran the zoo from 2003 to 2016, seven years of which were quiet.")]
    [InlineData("From 2003 to 2016, two years of drought and flood came.")]
    public void Rounding_both_counts_and_other_lengths_are_left_alone(string draft) => ContradictoryDate.IsSilent(draft);

    [Fact]
    public void A_span_may_run_up_to_the_draft() =>
        ContradictoryDate.On("2023-10-06").Reports("The bill was laid on January 24, 2022. Between that day and this there passed [|nearly three years|].");

    [Theory]
    [InlineData("The club lived between [|1999 and 1987|].")]
    [InlineData("The club ([|1999-1987|]) is gone.")]
    [InlineData("She served from [|1999 to 1987|].")]
    public void A_span_that_ends_before_it_begins(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("The deadline moved from 2030 to 2026.")]
    [InlineData("Go from 2016 back to 2003.")]
    public void A_deadline_may_move_ahead(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("The mill shut in {|counted from here:1990|}. [|Five years later, in 2001|], it burned.")]
    [InlineData("The mill opened in 1990 and burned in [|2001, five years later|].")]
    [InlineData("The mill shut in [|1985, two years before NAFTA|]. NAFTA was signed in 1992.")]
    [InlineData("[|Two years after Katrina, in 2012|], it reopened. Katrina came ashore in August 2005.")]
    public void A_step_and_where_it_leads(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("The mill shut in 1990. Eleven years later, in 2001, it burned.")]
    [InlineData("The mill shut in 1990. Ten years later, in 2001, it burned.")]
    [InlineData("He won in 1990, lost in 1994 and, eight years later, in 1998, quit.")]
    [InlineData("The mill shut in 1990, two years before NAFTA. NAFTA was signed in 1992.")]
    [InlineData("Two years after the storm, in 2012, it reopened.")]
    [InlineData("In 1947, fourteen years on from that desk, he was a general.")]
    [InlineData("Some years later, in 2001, it burned. It had opened in 1990.")]
    [InlineData("The mill shut in 1990. Four years later, after the 2001 fire, it was razed.")]
    public void Steps_that_fit_or_count_from_something_else_are_left_alone(string draft) => ContradictoryDate.IsSilent(draft);

    [Fact]
    public void Days_are_counted_as_well() =>
        ContradictoryDate.On("2024-05-01").Says("He was arrested on March 3. [|Ten days later, on March 22|], he was free.", "From March 3 to March 22 is 19 days.");

    [Theory]
    [InlineData("Born in {|born:1940|}, he died in {|died:2003|} [|at 75|].")]
    [InlineData("She was born on May 5, 1940, and died in 2003 [|at the age of seventy-five|].")]
    public void A_life_and_an_age(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("Born in 1940, he died in 2003 at 62.")]
    [InlineData("Born in 1940, he died in 2003 at 63.")]
    [InlineData("Born in 1940, he died in 2003 at 10 Elm Street.")]
    [InlineData("Born in 1940, he wed at 25; his mother died in 2003.")]
    public void Ages_that_fit_are_left_alone(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("It took the vote on {|first here:May 9, 2006|}. Nobody recalls the vote of [|May 16, 2006|].")]
    [InlineData("The last class was on March 12, 2020. His last class, he said, was the one on [|March 13, 2020|].")]
    [InlineData("The treaty was signed in 1987. We forget that the treaty was signed in [|1989|].")]
    [InlineData("Mrs. Hale died on May 3, 2019. Ada Hale died on [|May 5, 2019|], the stone says.")]
    [InlineData("Signed in [|1989|], the treaty of 1987 was new.")]
    public void One_event_has_one_date(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("The first vote of May 9, 2006 was close; the vote of May 16, 2006 was not.")]
    [InlineData("The vote of May 9, 2006 was close. The vote of May 9, 2010 was not.")]
    [InlineData("The votes of May 9, 2006 and May 16, 2006 were close.")]
    [InlineData("Ada Hale was born in 1912, and Bo Hale was born in 1915.")]
    [InlineData("Ada Hale died in May 2019. Mrs. Hale died on May 5, 2019, at home.")]
    [InlineData("The law was signed in 1968 and took effect in 1970.")]
    [InlineData("The vote of May 2, 2006, the vote of May 9, 2006 and the vote of May 16, 2006 were close.")]
    public void Several_events_have_several(string draft) => ContradictoryDate.IsSilent(draft);

    [Fact]
    public void The_message_does_the_sum() =>
        ContradictoryDate.Says("He ran the zoo from 2003 to 2016, [|seven years|] in all.", "\"seven years\" does not fit the dates, which lie 13 years apart.");

    [Theory]
    [InlineData("The granary was built in 1888. It has stood for [|more than three centuries|].")]
    [InlineData("The granary was built in 1873 and sold in 1901. It has stood for [|more than two centuries|].")]
    [InlineData("The school opened in 1921 and has taught the valley for [|more than two centuries|].")]
    [InlineData("Founded in 1962, the choir has sung for [|nearly a century and a half|].")]
    [InlineData("The pond, finished in 1989, is [|nearly ninety years old|].")]
    [InlineData("Born in 1946, she was [|31|] when she won the seat in 1988.")]
    [InlineData("Born in 1951, he still rows [|at 93|].")]
    [InlineData("He served two four-year terms, from [|2002 to 2014|].")]
    [InlineData("The levy ran from 1998 to 2006, [|six years|] that nobody remembers fondly.")]
    [InlineData("He governed from [|2016 to 2011|].")]
    [InlineData("The bridge collapsed on August 1, 2007. We recall where we were when the bridge collapsed on [|August 11, 2007|].")]
    public void Standing_times_ages_and_terms(string draft) => ContradictoryDate.On("2025-01-16").Reports(draft);

    [Theory]
    [InlineData("The granary was built in 1888. It has stood for more than a century.")]
    [InlineData("The church was built in 1888, on ground that had been holy for more than three centuries.")]
    [InlineData("The mill was built in 1873. The town is more than two centuries old.")]
    [InlineData("Born in 1946, she was 41 when she won the seat in 1988.")]
    [InlineData("He served two terms, from 2002 to 2006 and from 2010 to 2014.")]
    [InlineData("From 1998 to 2006, six years of which he spent abroad, he wrote nothing.")]
    [InlineData("The store closed in 1987. The store next door closed in 1994.")]
    public void Standing_times_ages_and_terms_that_fit(string draft) => ContradictoryDate.On("2025-01-16").IsSilent(draft);

    [Theory]
    [InlineData("It is from the first strike in 1984 to the last closure in 2015, [|forty-one years|], and nobody has apologized.")]
    [InlineData("The bonds were issued in 1998 and paid off in 2018, [|thirty years|] in which no one missed a payment.")]
    [InlineData("The last pope to do so was in 1294, and between 1294 and 2013 lie [|more than eight centuries|].")]
    [InlineData("The dam was begun in 1933 and finished in 1942, a job of [|fourteen years|].")]
    [InlineData("She joined the force in 1991 and left it in 2012, after [|thirty-one years|] on the street.")]
    [InlineData("He was born in 1931 and died in 2004, [|at the age of 83|].")]
    [InlineData("Born in 1948, she was elected in 1992 [|at the age of 54|].")]
    [InlineData("My grandfather, born in 1912, was [|forty|] when he bought the shop in 1946.")]
    [InlineData("The paper was founded in 1889 and folded in [|2009, 140 years later|].")]
    [InlineData("The lease was signed in 1961; it ran out in [|2011, sixty years on|].")]
    [InlineData("He took office in 1979 and held it until 1990, [|fifteen years|] in all.")]
    [InlineData("The mine opened in 1922 and closed in 1984. For [|seventy-two years|] it fed the valley.")]
    [InlineData("Two wars, one in 1967 and one in 1973, came [|sixteen years|] apart.")]
    [InlineData("Between the flood of 1927 and the flood of 1993 lay [|forty-six years|].")]
    [InlineData("In 1986 the reactor blew up. [|Thirty-five years later, in 2011|], another did.")]
    [InlineData("The treaty of 1972 lasted until 2002, [|forty years|].")]
    [InlineData("From March 2020 to June 2021, [|nine months|], the schools were shut.")]
    [InlineData("The siege began in April 1992 and ended in [|February 1996, two years later|].")]
    [InlineData("She served as mayor from 1989 until 2001, a full [|two decades|].")]
    [InlineData("The strike lasted from May 4 to May 25, [|five weeks|] in which no ship was loaded.")]
    [InlineData("Mandela went to prison in 1962 and came out in [|1990, 37 years later|].")]
    [InlineData("The Berlin Wall stood from 1961 to 1989. [|Those 38 years|] divided my family.")]
    [InlineData("The Voting Rights Act of 1965 was renewed in 2006, [|51 years after|] it became law.")]
    [InlineData("Our church, built in 1871, was [|125 years old|] when it burned in 1986.")]
    [InlineData("He was sentenced in 2003 to twelve years and walked out in 2015, having served [|fourteen years|].")]
    [InlineData("From his first term in 1994 to his last day in 2012, [|twenty-eight years|], he never missed a vote.")]
    [InlineData("The Soviet Union fell in 1991, [|eight years before|] NATO's first eastern members joined in 1997.")]
    [InlineData("It took from 1869 until 1920, [|sixty-one years|], for women to win the vote.")]
    [InlineData("In 2009 the study began. It ended in 2024, [|nine years|] and five grants later.")]
    public void Spans_told_in_two_clauses(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("The bonds were issued in 1998 and paid off in 2018, twenty years in which no one missed a payment.")]
    [InlineData("The bonds were issued in 1998 and paid off in 2018, ten years ahead of schedule.")]
    [InlineData("He was born in 1931 and died in 2004, at the age of 72.")]
    [InlineData("She joined the force in 1991 and left it in 2012, after three years as chief.")]
    [InlineData("The mine opened in 1922 and closed in 1984. For twenty years it fed the valley.")]
    [InlineData("Between the flood of 1927 and the flood of 1993 lay three other floods and two wars.")]
    [InlineData("The first war came in 1967 and the second in 1973, and forty years have passed since.")]
    [InlineData("He took office in 1979 and held it until 1990, five years longer than his father.")]
    [InlineData("The law of 1996 was amended in 2004, ten years after the first bill was written.")]
    [InlineData("From March 2020 to June 2021, fifteen months, the schools were shut.")]
    [InlineData("A man sentenced in 2003 to thirty years walked out in 2015, after twelve years.")]
    [InlineData("Issued in 1998 and paid off in 2018, the thirty-year bonds cost us twice.")]
    [InlineData("The company sold thirty-year bonds in 1998 and paid them off in 2018.")]
    [InlineData("He was mayor from 1990 to 1998, four years of that with a broken council.")]
    [InlineData("The school was built in 1950 and closed in 2010, and for thirty years I lived across the street.")]
    [InlineData("In 1945 my father was twenty; in 1990 he was sixty-five.")]
    [InlineData("Born in 1948, she was elected in 1992 at the age of 43.")]
    [InlineData("The 1994 treaty and the 1996 treaty said different things.")]
    [InlineData("The 1984 convention was in Dallas, and the 1988 convention in New Orleans.")]
    [InlineData("In 1999 a storm took the roof, and in 2004 another took the walls; thirty years of neglect had done the rest.")]
    [InlineData("From 2010 to 2020, five years of drought emptied the lake.")]
    [InlineData("Between 1960 and 1990 she spent twelve years in prison.")]
    public void Spans_told_in_two_clauses_and_what_is_right(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("I coached here for [|thirty-one years|], 1975 to 1996, and never had a winning season.")]
    [InlineData("My father worked the mine from 1951 till 1979, a matter of [|thirty-eight years|].")]
    [InlineData("The plant ran for [|half a century|], from 1961 to 1989.")]
    [InlineData("The war of 1898 and the war of 1917 were [|nine years|] apart.")]
    [InlineData("He was governor between 1983 and 1991, [|twelve years|] of drift.")]
    [InlineData("In 1979 they shut the mill; in [|1999, thirty years later|], they shut the school.")]
    public void More_spans(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("I coached here for twenty-one years, 1975 to 1996, and never had a winning season.")]
    [InlineData("The ban lasted thirteen years, from 1920 to 1933.")]
    [InlineData("He was governor between 1983 and 1991, four years of them good.")]
    public void More_spans_and_what_is_right(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("She sat on the bench from 1987 until her retirement in 2009, and in [|those sixteen years|] nobody reversed her.")]
    [InlineData("In the [|twelve years|] between the coup of September 1973 and the vote of December 1989, I met nobody who had forgotten.")]
    [InlineData("We were cut off from February 2 to February 10. Looking back, I see how a town, in [|those three weeks|], learned to share a stove.")]
    [InlineData("Sir Alan Roe, who was our ambassador in Muscat from [|1978 to 1974|], liked to say so.")]
    public void Spans_between_clauses_and_lengths_that_point_back(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("She sat on the bench from 1987 until her retirement in 2009, and in those twenty-two years nobody reversed her.")]
    [InlineData("In the sixteen years between the coup of September 1973 and the vote of December 1989, I met nobody who had forgotten.")]
    [InlineData("We were cut off from February 2 to February 10. In those eight days we learned to share a stove.")]
    [InlineData("The minister moved the deadline from 2030 to 2026.")]
    public void Spans_between_clauses_that_fit(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("Thirty-four when he was elected in 1990, the mayor was [|fifty-eight|] when he left office in 2002.")]
    [InlineData("The siege began in April 1992 and was lifted in February 1996. For [|six years|] the city lived on soup.")]
    [InlineData("The line was closed in 1964 and reopened in 1994, after [|forty years|] of weeds.")]
    public void Ages_and_lives_of_things(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("Thirty-four when he was elected in 1990, the mayor was forty-six when he left office in 2002.")]
    [InlineData("The siege began in April 1992 and was lifted in February 1996. For two years the city lived on soup.")]
    [InlineData("The line was closed in 1964 and reopened in 1994, after ten years of talk.")]
    [InlineData("I was nine when the war began in 1939, and my son was nine when the wall fell in 1989.")]
    public void Ages_and_lives_that_fit(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("The war, which had begun in 1991, ended in 1995. [|Seven years|] of war had taught us to count.")]
    [InlineData("The company was bought in 1999 and sold in 2004. In the [|ten years|] between, it made nothing but debt.")]
    public void Years_of_war_and_years_between(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("The war, which had begun in 1991, ended in 1995. Three years of war had taught us to count.")]
    [InlineData("The company was bought in 1999 and sold in 2004. In the five years between, it made nothing but debt.")]
    public void Years_of_war_and_years_between_that_fit(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("The hospital opened in June 1968 with a brass plate. When its last ward closed in June 2003 it had served the district for [|45 years|], and the plate went to the council.")]
    public void The_end_is_told_behind(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("The hospital opened in June 1968 with a brass plate. When its last ward closed in June 2003 it had been half empty for ten years.")]
    public void The_end_is_told_behind_and_fits(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("Born in 1938, Mrs. Adeyemi is now [|72|] and still teaches on Saturdays.")]
    [InlineData("Mrs. Adeyemi, who was born in 1938 and is [|72|] today, still teaches on Saturdays.")]
    public void An_age_on_the_day(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("Born in 1938, Mrs. Adeyemi has a daughter who is now 52.")]
    [InlineData("Born in 1938, Mrs. Adeyemi was 72 when she took up the trumpet.")]
    public void An_age_of_another_day_or_person(string draft) => ContradictoryDate.IsSilent(draft);

    [Theory]
    [InlineData("Nor was the ruin made in a day. From 1999 to 2013, [|nineteen years|] of easy money, the minister emptied the fund and called it justice.")]
    [InlineData("From the accord of September 1993 to the meeting of November 2007 we spent [|eleven years|] perfecting the photograph.")]
    [InlineData("She governed from May 2006 to May 2014, [|a full decade|], and bought submarines.")]
    [InlineData("The branch was kept open by its readers from 1982 to 1984, [|those four hard years|], with a jar by the door.")]
    [InlineData("Ours sat from [|March 2019 to November 2018|], met four times and recommended a committee.")]
    [InlineData("The hospital was ours from June 2004 to May 2016, [|nine long years|] of raffles and bake sales.")]
    [InlineData("Between the strike of 1984 and the closure in 2015 there lay [|twenty lean years|], and my father counted them.")]
    [InlineData("He was bishop from 1978 until 1999, a reign of [|fifteen years|] in which no one was moved.")]
    [InlineData("The verdict came down on June 24, 2022, and it ended a right that had been the law for [|39 years|], since the ruling in 1973.")]
    [InlineData("When the mill closed in 2003 it had been running for [|sixty years|], since 1921, and the whistle had never been late.")]
    [InlineData("The committee met from [|May 2011 to February 2010|], in a room without a clock.")]
    [InlineData("Miriam Castel, who died on Sunday, September 8, 2019, was born in Laredo in 1948. She was [|66|] and had been ill since Easter.")]
    [InlineData("Tom Ferris was born in Hull in 1931 and died there in March 2004. He was [|81|].")]
    [InlineData("My grandmother was born in 1902. She died in 1979, [|at eighty-nine|], in the room where she was born.")]
    [InlineData("Born in 1940, the old man was [|61|] when he died in 2012, and had never seen the sea.")]
    [InlineData("---\ndate: 2024-05-10\n---\n\nThe bridge was built in 1984, which makes it [|52|] this year, and it has begun to look it.")]
    [InlineData("---\ndate: 2024-05-10\n---\n\nMrs. Lowell was born in 1950, which makes her [|65|], and she still climbs the tower.")]
    public void Lengths_and_ages_that_are_told_apart(string draft) => ContradictoryDate.Reports(draft);

    [Theory]
    [InlineData("From 1999 to 2013, fourteen years of easy money, the minister emptied the fund.")]
    [InlineData("From 1999 to 2013, two years of which he spent abroad, the minister emptied the fund.")]
    [InlineData("From the accord of 1993 to the meeting of 2007 we spent two years in the desert and twelve at the table.")]
    [InlineData("She governed from May 2006 to May 2014, the better part of a decade, and bought submarines.")]
    [InlineData("She governed from 2004 to 2013, nearly a full decade, and bought submarines.")]
    [InlineData("From 1982 to 1984, those two hard years, a jar stood by the door.")]
    [InlineData("The deadline was moved from March 2019 to November 2018, to everyone's surprise.")]
    [InlineData("The verdict came down on June 24, 2022, and ended what had been the law for 49 years, since the ruling in 1973.")]
    [InlineData("The mill closed in 2003. My father had worked there for 20 years, since 1981.")]
    [InlineData("Tom Ferris was born in 1931 and died in March 2004. He was 72, and his brother, who was 81, read the lesson.")]
    [InlineData("Tom Ferris was born in 1931 and died in March 2004. He was 21 when he first saw the sea.")]
    [InlineData("Tom Ferris, who died in 2004, was born in 1931. She was 29 and his third wife.")]
    [InlineData("---\ndate: 2024-05-10\n---\n\nThe bridge was built in 1984, which makes it 40 this year.")]
    [InlineData("---\ndate: 2024-05-10\n---\n\nThe bridge was built in 1984, which makes 52 bridges in all.")]
    [InlineData("He was bishop from 1978 until 1999, and for fifteen years of that time no one was moved.")]
    [InlineData("We looked at wages from 2000 to 2010, and three years stand out.")]
    public void Lengths_and_ages_that_are_right(string draft) => ContradictoryDate.IsSilent(draft);
}
