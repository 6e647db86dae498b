using System.CommandLine;
using System.Globalization;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Workspaces;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary><c>draftlint new rule</c>: a rule file with comments to start from, which loads and holds as it stands.</summary>
internal static class NewCommand
{
    private const string Folder = "rules";

    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("name") { Description = "The rule's name, in lower case with hyphens; with a folder before it, as in house/say-use. Default folder: rules." };
        var kind = new Option<string?>("--kind") { Description = $"The kind of check behind it. Default: {RuleStarter.DefaultKind}.", HelpName = "KIND" };
        var rule = new Command("rule", "Write a rule file with comments to start from.") { name, kind };
        rule.SetAction(parsed =>
        {
            var given = parsed.GetValue(name) ?? "";
            return CommandLine.Refuse(given, rule) is { } refusal ? CommandLine.Fail(refusal) : Write(given, parsed.GetValue(kind) ?? RuleStarter.DefaultKind);
        });
        return new Command("new", "Write a file to start from.") { rule };
    }

    private static int Write(string given, string kind)
    {
        var path = PathOf(given);
        var name = Path.GetFileNameWithoutExtension(path);
        if ((NameFault(name) ?? KindFault(kind)) is { } fault)
            return CommandLine.Fail(fault);

        if (Path.Exists(path))
            return CommandLine.Fail($"{Shown(path)} is there already, and stays as it is.");

        var folder = Path.GetDirectoryName(path)!; // A path of a file has a folder, if an empty one.
        if (folder.Length > 0)
            Directory.CreateDirectory(folder);

        var companion = Path.Join(folder, RuleStarter.CompanionOf(name));
        if (RuleStarter.CompanionText(kind) is { } beside && !Path.Exists(companion))
            AtomicFile.Write(companion, writer => writer.Write(beside));

        AtomicFile.Write(path, writer => writer.Write(RuleStarter.Text(name, NextId(folder), kind, Shown(path))));
        using var output = StandardOutput.Open();
        output.Write($"Wrote {Shown(path)}, an example that works: write your own words over it.\n");
        output.Write($"  to try it:  draftlint test {Shown(path)}\n");
        output.Write($"  to use it:  extends: [recommended, ./{Shown(folder)}] in draftlint.yml\n");
        return ExitCodes.Clean;
    }

    private static string PathOf(string given)
    {
        var file = Path.GetExtension(given) is ".yml" or ".yaml" ? given : given + ".yml";
        return string.IsNullOrEmpty(Path.GetDirectoryName(file)) ? Path.Join(Folder, file) : file;
    }

    private static string? NameFault(string name)
    {
        if (name.Length > 0 && name.All(IsOfName))
            return null;

        var right = string.Concat(name.ToLowerInvariant().Select(c => IsOfName(c) ? c : '-')).Trim('-');
        return $"\"{name}\" is no name of a rule: lower case, digits and hyphens, as in {(right.Length > 0 ? right : "say-use")}.";
    }

    private static bool IsOfName(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-';

    private static string? KindFault(string kind)
    {
        if (KindKeys.ForHouses.Contains(kind, StringComparer.Ordinal))
            return null;

        return NearestName.Of(kind, KindKeys.ForHouses) is { } nearest
            ? $"\"{kind}\" is no kind of rule; the nearest is \"{nearest}\"."
            : $"\"{kind}\" is no kind of rule; write {string.Join(", ", KindKeys.Patterns)}, or the name of a built-in rule.";
    }

    /// <summary>HOUSE and the first number behind those of the folder.</summary>
    private static string NextId(string folder)
    {
        var last = 0;
        foreach (var file in Directory.EnumerateFiles(folder.Length > 0 ? folder : ".", "*.y*ml", SearchOption.AllDirectories))
        {
            if (TextFile.Read(file, file, Diagnostics.Problem.RuleFile, "rule file", out _) is not { } source)
                continue;

            last = Math.Max(last, NumberIn(source));
        }

        return "HOUSE" + (last + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static int NumberIn(SourceText rule)
    {
        const string Id = "id: HOUSE";
        foreach (var line in rule.Content.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(Id, StringComparison.Ordinal) && int.TryParse(line[Id.Length..].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        }

        return 0;
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}
