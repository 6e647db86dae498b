namespace DraftLint.Tests.Checks.Patterns;

/// <summary>Rules of the pattern kinds, written out in a line.</summary>
internal static class PatternRule
{
    /// <summary>A verifier for a rule of a kind with keys as in a rule file.</summary>
    public static CheckVerifier Of(string kind, string keys, string message = "\"{text}\".") => CheckVerifier.OfFile(Yaml(kind, keys, message));

    /// <summary>The file of such a rule.</summary>
    public static string Yaml(string kind, string keys, string message = "\"{text}\".", string name = "house") => $"id: {name.ToUpperInvariant()}\nname: {name}\nkind: {kind}\nmessage: '{message}'\n{keys}\n";
}
