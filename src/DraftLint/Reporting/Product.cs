namespace DraftLint.Reporting;

/// <summary>What DraftLint says of itself.</summary>
public static class Product
{
    /// <summary>Where it lives.</summary>
    public const string Address = "https://github.com/draftlint/draftlint";

    /// <summary>Where its JSON schemas are, by which editors complete and check YAML.</summary>
    public const string SchemaAddress = "https://raw.githubusercontent.com/draftlint/draftlint/main/rules/schema/";

    /// <summary>Its version, as "0.1.0"; it stands in Directory.Build.props alone.</summary>
    public const string Version = BuiltInTexts.Version;
}
