namespace DraftLint.Syntax.Words;

/// <summary>Verbs with which a thing or a person's part in it begins and ends.</summary>
internal static class LifeVocabulary
{
    /// <summary>"opened in 1922", "issued in 1998", "joined the force in 1991".</summary>
    public const string Beginnings =
        """
        begun began beginning started starting opened opening issued signed signing founded founding built launched launching joined joining married marrying elected entered entering arrived arriving hired established
        enacted planted sentenced jailed imprisoned appointed enlisted moved enrolled created adopted ratified approved formed chartered took takes came went born bought sold acquired seized invaded occupied annexed inaugurated crowned installed passed became filed commissioned ordered
        """;

    /// <summary>"closed in 1984", "paid off in 2018", "left it in 2012".</summary>
    public const string Endings =
        """
        ended ends ending finished completed closed closing paid died dying left leaving quit retired retiring folded expired repealed released divorced demolished razed torn abolished dissolved collapsed sold burned walked resigned resigning
        stepped lapsed lost departed ran came got fell shut stopped ceased disbanded withdrew surrendered freed graduated settled overturned struck deposed dismissed renewed lasted held stood ruled reigned served stayed remained lived kept reported delivered lifted
        """;
}
