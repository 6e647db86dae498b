namespace DraftLint.Tests.Checks.Quotations;

public sealed class UnattributedQuotationTests
{
    private static readonly CheckVerifier UnattributedQuotation = CheckVerifier.For("unattributed-quotation");

    [Theory]
    [InlineData("The levy failed. [|“We were promised a bus and we got a brochure.”|] Nobody was surprised.")]
    [InlineData("[|\"It is the worst road I have driven in forty years.\"|]\nThe county owns it.")]
    [InlineData("Hale spent the winter explaining it. [|\"They never asked us once.\"|] That line stays with me.")]
    [InlineData("The levy failed in May.\n\n## Why\n\n[|“It was a bad plan and a worse vote.”|] I think of little else.")]
    [InlineData("**The levy failed.** [|\"*We* were promised a bus.\"|]")]
    public void Speech_without_a_speaker_is_reported(string draft) => UnattributedQuotation.Reports(draft);

    [Theory]
    [InlineData("\"We were promised a bus,\" said Ruth Hale. \"We got a brochure.\"")]
    [InlineData("Ruth Hale told the board. \"We were promised a bus and got a brochure.\"")]
    [InlineData("\"We were promised a bus and got a brochure.\" She said it twice.")]
    [InlineData("“We were promised a bus.\n\nWe got a brochure, and a small one at that.”\n\nThe levy failed, Hale said.")]
    [InlineData("The clerk nodded. \"You will need another form for that.\"")]
    [InlineData("\"We were promised a bus,\" she wrote. \"We got a brochure.\" \"We got nothing after that.\"")]
    [InlineData("My father had a line:\n\n\"Never trust a man who whistles before noon.\"\n\nHe was right.")]
    [InlineData("She has stopped asking. \"I filled in the form three times.\"")]
    [InlineData("“Alone we are loud; together we are heard.” — Ana Ruiz")]
    [InlineData("\"Blessed are the meek, for they shall wait.\" Matthew 5:5. So we wait.")]
    [InlineData("Rosa Imai runs the ferry. \"I have never missed a day in thirty years.\"")]
    [InlineData("He has a theory. \"People who read are harder to fool.\"")]
    [InlineData("Maria looked at the river. \"It was never this low.\"")]
    [InlineData("The radio was on. \"Traffic is backed up to the bridge.\"")]
    [InlineData("As the report put it. \"We do not know how many wells are dry.\"")]
    public void A_speaker_nearby_is_enough(string draft) => UnattributedQuotation.IsSilent(draft);

    [Theory]
    [InlineData("The so-called \"clean river\" act died.")]
    [InlineData("The slogan was everywhere. \"We will not be moved from here.\"")]
    [InlineData("They saw a \"plan that nobody had read and nobody would fund\" and passed it.")]
    [InlineData("Every child knows \"all is fair in love and war.\"")]
    [InlineData("\"Wow.\" That was all.")]
    [InlineData("Suppose the clerk had called. \"Your form is lost and you must come back.\"")]
    public void Marked_words_are_no_speech(string draft) => UnattributedQuotation.IsSilent(draft);

    [Theory]
    [InlineData("\"Where is the bus that we were promised?\"\n\n\"It is in the brochure.\"")]
    [InlineData("> \"We were promised a bus and got a brochure.\"\n")]
    [InlineData("What people tell us:\n\n- \"We were promised a bus and got a brochure.\"\n- \"I walk four miles a day.\"")]
    [InlineData("## What did they promise?\n\n\"We were promised a bus and got a brochure.\"")]
    public void Talk_lists_and_interviews_are_left_alone(string draft) => UnattributedQuotation.IsSilent(draft);

    [Fact]
    public void The_number_of_words_can_be_set()
    {
        UnattributedQuotation.IsSilent("Rain. \"Four weeks of it, and no end.\" Mud.");
        UnattributedQuotation.With("min-words", "6").Reports("Rain. [|\"Four weeks of it, and no end.\"|] Mud.");
    }

    [Theory]
    [InlineData("I am told that [|“the best deals are the ones that nobody likes.”|] In that case this is a triumph.")]
    [InlineData("The hearing went on past midnight. [|“Nobody here is going to lose a job over this.”|] Four hundred people did.")]
    public void Words_that_reach_the_writer_from_nowhere(string draft) => UnattributedQuotation.Reports(draft);

    [Theory]
    [InlineData("“We asked what we wanted,” the mayor told me. “We had asked it for years.” He checked his notes. “It was under Any Other Business.”")]
    public void A_speaker_who_goes_on(string draft) => UnattributedQuotation.IsSilent(draft);

    [Theory]
    [InlineData("The bill died in May. [|“We were promised a vote and we never got one.”|] It was quiet after that.")]
    [InlineData("It sent him to Glasgow, according to a list my nephew showed me, and there was nobody there. [|‘We have had your details for five months and we still cannot tell you where to stand.’|] My nephew has a degree.")]
    [InlineData("He had a helmet. [|“You do not get used to it, you get used to being afraid of it.”|] The bus was late.")]
    public void Forms_that_drafts_have(string draft) => UnattributedQuotation.Reports(draft);

    [Theory]
    [InlineData("“We were promised a vote,” she said. “We never got one.”")]
    [InlineData("The mayor was blunt. “We were promised a vote and never got one.” She shrugged.")]
    public void Forms_that_drafts_have_and_what_is_right(string draft) => UnattributedQuotation.IsSilent(draft);

    [Theory]
    [InlineData("We wrote it all up and sent it to the two boards.\n\n[|“Nobody can plan a bus route on a rumor, and that is what you sent us.”|] It went into the file.")]
    public void What_the_writer_wrote_gives_the_next_paragraph_no_speaker(string draft) => UnattributedQuotation.Reports(draft);

    [Theory]
    [InlineData("The clerk wrote back to us.\n\n“Nobody can plan a bus route on a rumor, and that is what you sent us.” It went into the file.")]
    public void What_others_said_does(string draft) => UnattributedQuotation.IsSilent(draft);

    [Theory]
    [InlineData("Nobody warned us.\n\n[|“You people should have read the notice on the back of the form.”|] The form has no back.")]
    public void Nobody_says_nothing(string draft) => UnattributedQuotation.Reports(draft);

    [Theory]
    [InlineData("Then Halima Yusuf, who was silent all evening, got up from the back row. “We want to know who gets the money and who gets the noise.” She sat down again.")]
    [InlineData("A man in a cap took the microphone. “We were promised a vote and we never got one.” It was quiet after that.")]
    public void Who_rises_speaks_next(string draft) => UnattributedQuotation.IsSilent(draft);

    [Theory]
    [InlineData("They closed the ward on a Friday, so that there would be no questions until Monday. [|“My mother was moved twice in one night, and nobody could tell me where she was.”|] The trust has no record of it.")]
    public void No_questions_are_no_speech(string draft) => UnattributedQuotation.Reports(draft);

    [Theory]
    [InlineData("What is it? \"A failed state is one that has lost its ability to govern.\" ~ Wikipedia")]
    public void A_source_behind_a_tilde(string draft) => UnattributedQuotation.IsSilent(draft);
}
