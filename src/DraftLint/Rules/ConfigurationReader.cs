using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Phrases;
using DraftLint.Text;
using DraftLint.Vale;
using DraftLint.Yaml;

namespace DraftLint.Rules;

/// <summary>Reads draftlint.yml. Every mistake is a problem at its place, with the nearest right name, and the rest counts.</summary>
internal sealed class ConfigurationReader
{
    private readonly YamlProblems problems;

    private ConfigurationReader(YamlProblems problems) => this.problems = problems;

    /// <summary>Reads a file. What can't be used of it is left out; a file of comments alone sets nothing.</summary>
    public static ConfigurationFile Read(SourceText file, ICollection<Problem> problems)
    {
        var found = new YamlProblems(file.Path, Problem.Configuration);
        var result = new ConfigurationFile(file.Path);
        if (!IsOnlyComments(file) && YamlReader.Read(file, found) is { } root)
            result = new ConfigurationReader(found).Read(root);

        foreach (var problem in found.All)
            problems.Add(problem);

        return result;
    }

    private ConfigurationFile Read(YamlNode root)
    {
        var result = new ConfigurationFile(problems.File);
        if (root is not YamlMapping mapping)
        {
            problems.Add(root, "draftlint.yml is a mapping: extends, drafts, rules ...");
            return result;
        }

        if ((mapping["kind"] is not null || ValeRuleFile.IsOne(mapping)) && mapping["message"] is not null)
        {
            problems.Add(root, "This is a rule file, no draftlint.yml; to use it, name its folder under \"extends\".");
            return result;
        }

        ConfigurationKeys.File.Check(mapping, problems);
        return result with
        {
            Extends = Value(mapping, "extends") is { } extends ? Texts(extends, "extends") : default,
            Drafts = Globs(mapping, "drafts"),
            Facts = Globs(mapping, "facts", takesExclusions: false),
            Outlet = Value(mapping, "outlet") is { } outlet ? Placed(outlet, "outlet") : null,
            Vale = Value(mapping, "vale") is { } vale ? Vale(vale) : null,
            Suppressions = Value(mapping, "suppressions") is { } suppressions ? Suppressions(suppressions) : [],
            Rules = Value(mapping, "rules") is { } rules ? RuleChange.Read(rules, "rules", problems) : [],
            Overrides = Value(mapping, "overrides") is { } overrides ? Overrides(overrides) : [],
        };
    }

    private ValeConfiguration? Vale(YamlNode node)
    {
        if (problems.Mapping(node, "vale") is not { } mapping)
            return null;

        ConfigurationKeys.Vale.Check(mapping, problems);
        var vocabularies = Value(mapping, "vocabularies") is { } folders ? Texts(folders, "vocabularies") : [];
        return new ValeConfiguration(vocabularies, Patterns(mapping, ValeSettings.TokenIgnores), Patterns(mapping, ValeSettings.BlockIgnores), OriginOf(node));
    }

    private ImmutableArray<PlacedText> Patterns(YamlMapping mapping, string key)
    {
        if (Value(mapping, key) is not { } node)
            return [];

        var patterns = ImmutableArray.CreateBuilder<PlacedText>();
        foreach (var pattern in Texts(node, key))
        {
            if (PatternCompiler.FaultOf(pattern.Text) is var (reason, _))
                problems.Add(pattern.Origin.Position, $"\"{pattern.Text}\" is no pattern: {reason}.");
            else
                patterns.Add(pattern);
        }

        return patterns.ToImmutable();
    }

    /// <summary>The keys of <c>suppressions:</c> are those of the rule about malformed comments.</summary>
    private ImmutableArray<RuleChange> Suppressions(YamlNode node)
    {
        if (problems.Mapping(node, "suppressions") is not { } mapping)
            return [];

        ConfigurationKeys.Suppressions.Check(mapping, problems);
        if (mapping["require-reason"] is not { } flag || problems.Flag(flag, "require-reason") is null)
            return [];

        var only = new YamlMapping(mapping.Span, mapping.Position, [.. mapping.Entries.Where(entry => entry.Key.Value == "require-reason")]);
        return [new RuleChange("malformed-suppression", null, OriginOf(node)) { Options = new OptionLayer(only, problems.File, problems.Id) }];
    }

    private ImmutableArray<ConfigurationOverride> Overrides(YamlNode node)
    {
        if (problems.Sequence(node, "overrides") is not { } list)
            return [];

        var overrides = ImmutableArray.CreateBuilder<ConfigurationOverride>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (problems.Mapping(item, "overrides") is not { } one)
                continue;

            ConfigurationKeys.Override.Check(one, problems);
            if (one["drafts"] is null || one["rules"] is not { } rules)
                problems.Add(one, "An override has \"drafts\" (globs) and \"rules\".");
            else
                overrides.Add(new ConfigurationOverride(Globs(one, "drafts"), RuleChange.Read(rules, "rules", problems)));
        }

        return overrides.ToImmutable();
    }

    private ImmutableArray<PlacedText> Globs(YamlMapping mapping, string key, bool takesExclusions = true)
    {
        if (Value(mapping, key) is not { } node)
            return [];

        var globs = ImmutableArray.CreateBuilder<PlacedText>();
        foreach (var glob in Texts(node, key))
        {
            var fault = !takesExclusions && glob.Text.StartsWith('!') ? $"\"{key}\" takes no patterns that begin with !." : GlobSyntax.Fault(glob.Text);
            if (fault is null)
                globs.Add(glob);
            else
                problems.Add(glob.Origin.Position, fault);
        }

        return globs.ToImmutable();
    }

    /// <summary>One text or a list of them, each with its place.</summary>
    private ImmutableArray<PlacedText> Texts(YamlNode node, string key)
    {
        if (node is YamlScalar { IsNull: false })
            return Placed(node, key) is { } single ? [single] : [];

        if (node is not YamlSequence list)
        {
            _ = problems.Texts(node, key);
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<PlacedText>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (Placed(item, key) is { } text)
                texts.Add(text);
        }

        return texts.ToImmutable();
    }

    /// <summary>A name or path; one that is blank, or holds a character that no path has, is a mistake.</summary>
    private PlacedText? Placed(YamlNode node, string key)
    {
        if (problems.Text(node, key) is not { } text)
            return null;

        if (!string.IsNullOrWhiteSpace(text) && !text.Contains('\0', StringComparison.Ordinal))
            return new PlacedText(text, OriginOf(node));

        problems.Add(node, $"An entry of \"{key}\" is a name or a path.");
        return null;
    }

    /// <summary>The value of a key; a key with nothing behind it, as when its lines are commented out, is as good as none.</summary>
    private static YamlNode? Value(YamlMapping mapping, string key) => mapping[key] is YamlScalar { IsNull: true } ? null : mapping[key];

    private RuleOrigin OriginOf(YamlNode node) => new(problems.File, node.Position);

    private static bool IsOnlyComments(SourceText file)
    {
        foreach (var line in file.Content.AsSpan().EnumerateLines())
        {
            var text = line.TrimStart();
            if (!text.IsEmpty && text[0] != '#')
                return false;
        }

        return true;
    }
}
