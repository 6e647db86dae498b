using DraftLint.Yaml;

namespace DraftLint.Vale;

/// <summary>Tells a rule file that is written for Vale from one of ours.</summary>
internal static class ValeRuleFile
{
    /// <summary>Whether a file is one of Vale's: no <c>kind</c> and no <c>id</c>, and <c>extends</c> names an extension point or, with a stop, another rule of Vale's.</summary>
    public static bool IsOne(YamlMapping mapping) =>
        mapping["kind"] is null && mapping["id"] is null && mapping["extends"] is YamlScalar { IsNull: false } extends
        && (ValeKinds.Names.Contains(extends.Value, StringComparer.Ordinal) || extends.Value.Contains('.', StringComparison.Ordinal));

    /// <summary>Whether a file says as Vale's do what it reports, but not what it extends: no key of ours stands in it.</summary>
    public static bool LacksExtends(YamlMapping mapping) =>
        mapping["extends"] is null && mapping["kind"] is null && mapping["id"] is null && mapping["name"] is null && mapping["level"] is not null && mapping["message"] is not null;

    /// <summary>The name of a rule by the folder and the file: <c>styles/House/Passive.yml</c> is <c>House.Passive</c>.</summary>
    public static string NameOf(string path)
    {
        var parts = path.Split('/', '\\');
        var file = WithoutExtension(parts[^1]);
        return parts.Length > 1 ? $"{parts[^2]}.{file}" : file;
    }

    /// <summary>The name of a file up to its last stop.</summary>
    public static string WithoutExtension(string file) => file.LastIndexOf('.') is var stop and > 0 ? file[..stop] : file;
}
