namespace DraftLint.Yaml;

/// <summary>What the value of a key may be in the files that people write.</summary>
internal enum ValueShape
{
    /// <summary>One text.</summary>
    Text,

    /// <summary>A list of texts; a single text is a list of one.</summary>
    Texts,

    /// <summary>A list of texts, even if it has one entry.</summary>
    TextList,

    /// <summary>Lists of texts in a list: what belongs together stands in one.</summary>
    TextLists,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A day, as 2025-01-16.</summary>
    Day,

    /// <summary>A day, or a month or year where the day is not certain.</summary>
    RoughDay,

    /// <summary>A length of time in months, as 18 months or 2 years.</summary>
    Months,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A mapping from text to text.</summary>
    TextMap,

    /// <summary>A mapping from text to a list of texts.</summary>
    TextsMap,

    /// <summary>A mapping with keys of its own.</summary>
    Mapping,

    /// <summary>A list of mappings with keys of their own.</summary>
    Mappings,

    /// <summary>A list of texts and of mappings with keys of their own.</summary>
    TextsOrMappings,

    /// <summary>A mapping from free names to mappings with keys of their own.</summary>
    NamedMappings,

    /// <summary>A mapping with the options of some kind of rule.</summary>
    Options,

    /// <summary>A mapping from the names of rules to a severity or to options.</summary>
    RuleSettings,
}

/// <summary>What is said of a <see cref="ValueShape"/>.</summary>
internal static class ValueShapeWords
{
    /// <summary>The value in words, with its article: "a whole number".</summary>
    public static string Words(this ValueShape shape) => shape switch
    {
        ValueShape.Texts or ValueShape.TextList => "a list of texts",
        ValueShape.TextLists => "a list of lists of texts",
        ValueShape.Number => "a whole number",
        ValueShape.Flag => "true or false",
        ValueShape.Day or ValueShape.RoughDay => "a day, as 2025-01-16",
        ValueShape.Months => "a length of time, as 18 months or 2 years",
        ValueShape.Choice => "a word",
        ValueShape.TextMap => "a mapping from text to text",
        ValueShape.TextsMap => "a mapping from text to a list of texts",
        ValueShape.Mapping or ValueShape.NamedMappings or ValueShape.Options or ValueShape.RuleSettings => "a mapping",
        ValueShape.Mappings => "a list of mappings",
        ValueShape.TextsOrMappings => "a list of texts or mappings",
        _ => "a text",
    };
}
