using DraftLint.Diagnostics;
using DraftLint.Text;

namespace DraftLint.Rules;

/// <summary>The options of one rule, as its check asks for them. Asking declares an option: its key, its type and its default.</summary>
/// <remarks>A key that no getter asked for is an unknown key; a value of the wrong type is a problem with its place, and the default is used.</remarks>
internal abstract class RuleOptions
{
    /// <summary>A whole number.</summary>
    public abstract int Number(string key, int byDefault);

    /// <summary>A whole number, or null where the rule file says <c>null</c> or nothing.</summary>
    public abstract int? NumberOrNull(string key);

    /// <summary>A word or text.</summary>
    public abstract string Text(string key, string byDefault);

    /// <summary>One of a few words; another is a problem that names the nearest.</summary>
    public abstract string Choice(string key, string byDefault, params ReadOnlySpan<string> choices);

    /// <summary>true or false.</summary>
    public abstract bool Flag(string key, bool byDefault);

    /// <summary>true or false, or null where nothing is set.</summary>
    public abstract bool? FlagOrNull(string key);

    /// <summary>A list of texts; a single text is a list of one.</summary>
    public abstract IReadOnlyList<string> List(string key, params IReadOnlyList<string> byDefault);

    /// <summary>A mapping from text to text, in the order of the file.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, string>> Map(string key);

    /// <summary>A mapping from text to a list of texts, in the order of the file.</summary>
    public abstract IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Lists(string key);

    /// <summary>A list of mappings from text to text, in the order of the file.</summary>
    public abstract IReadOnlyList<IReadOnlyDictionary<string, string>> Mappings(string key);

    /// <summary>A length of time in months ("18 months", "2 years").</summary>
    public abstract int Months(string key, int byDefault);

    /// <summary>Reports that the value of a key can't be used, at its place in the file: a pattern that is none, a formula with an unknown name.</summary>
    /// <param name="key">The key; one that isn't set is reported where the rule begins.</param>
    /// <param name="message">What is wrong and what to write; ends with a full stop.</param>
    public abstract void Refuse(string key, string message);

    /// <summary>Reports that one text of a list, or one key of a mapping, can't be used, at its place in the file.</summary>
    /// <param name="key">The key.</param>
    /// <param name="item">Index of the text in what the getter gave, 0-based.</param>
    /// <param name="offset">The character of the text at which it is wrong, 0-based.</param>
    /// <param name="message">What is wrong and what to write; ends with a full stop.</param>
    public abstract void RefuseItem(string key, int item, int offset, string message);

    /// <summary>Reads a file that an option names, from the folder of the file that sets it; null if it is not there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="item">Index of the text in what the getter gave, 0-based.</param>
    /// <param name="path">The file to read: the text, or one beside it.</param>
    /// <param name="isNeeded">Whether to report that it is not there.</param>
    public abstract SourceText? Open(string key, int item, string path, bool isNeeded);

    /// <summary>Where one text of a list, or one key of a mapping, stands.</summary>
    /// <param name="key">The key.</param>
    /// <param name="item">Index of the text in what the getter gave, 0-based; -1 for the value of the key as a whole.</param>
    public abstract RuleOrigin OriginOf(string key, int item);
}
