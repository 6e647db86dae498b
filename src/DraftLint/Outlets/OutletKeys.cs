using DraftLint.Yaml;

namespace DraftLint.Outlets;

/// <summary>The keys of a submission profile.</summary>
internal static class OutletKeys
{
    /// <summary>Under <c>words:</c>: options of word-count.</summary>
    public static KeyTable Words { get; } = new(
        "key of \"words\"",
        new("min", ValueShape.Number, "The fewest words of the body.") { MayBeNull = true },
        new("max", ValueShape.Number, "The most words of the body.") { MayBeNull = true },
        new("about", ValueShape.Number, "The length a desk asks for with \"about\".") { MayBeNull = true });

    /// <summary>Under <c>author-note:</c>: options of missing-part.</summary>
    public static KeyTable AuthorNote { get; } = new(
        "key of \"author-note\"",
        new("max-sentences", ValueShape.Number, "The most sentences of the author's note.") { MayBeNull = true },
        new("style", ValueShape.Choice, "Whether the note must be in italics.") { Choices = ["any", "italic"], Default = "any" });

    /// <summary>The file.</summary>
    public static KeyTable File { get; } = new(
        "key of a submission profile",
        new("id", ValueShape.Text, "The name for draftlint.yml.") { IsNeeded = true, Pattern = @"\S" },
        new("name", ValueShape.Text, "The outlet's name.") { IsNeeded = true, Pattern = @"\S" },
        new("section", ValueShape.Text, "What the desk calls such pieces."),
        new("checked", ValueShape.Number, "The year of the text that these facts come from."),
        new("source", ValueShape.Text, "Where they come from."),
        new("confirmed", ValueShape.Flag, "Whether the desk's own page says so.") { Default = "false" },
        new("note", ValueShape.Text, "What a writer should know besides."),
        new("words", ValueShape.Mapping, "The length that the desk takes.") { Keys = Words },
        new("reply", ValueShape.Text, "How long the desk takes to answer."),
        new("asks", ValueShape.Texts, "What the desk asks for."),
        new("parts", ValueShape.Texts, "The parts that a draft must have, as missing-part names them."),
        new("author-note", ValueShape.Mapping, "What the author's note must be.") { Keys = AuthorNote },
        new("rules", ValueShape.RuleSettings, "What else holds for this outlet, as in draftlint.yml."));
}
