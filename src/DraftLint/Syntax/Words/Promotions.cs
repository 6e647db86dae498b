namespace DraftLint.Syntax.Words;

/// <summary>Words of site promotion and page furniture.</summary>
internal static class Promotions
{
    public const string All =
        """
        newsletter newsletters sign subscribe subscriber subscribers subscription register join related tagged categorized read share
        advertisement member members inbox email click follow rsvp tickets download podcast unsubscribe trial invitation donate support
        log talk tags topics categories filed posted
        """;
}
