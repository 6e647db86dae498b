using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Vale;

namespace DraftLint.Workspaces;

/// <summary>Makes a draftlint.yml of a configuration of Vale's. What has no place in one is told, by its line and key.</summary>
public sealed class ValeTranslation
{
    private const string House = "Vale";
    private const string Spelling = "Vale.Spelling";
    private const string NotKept = "is not kept";

    private readonly SourceText file;
    private readonly string folder;
    private readonly string target;
    private readonly List<Problem> left = [];
    private readonly Dictionary<string, Severity> ownLevels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lineOfStyle = new(StringComparer.Ordinal);
    private readonly List<(string Name, int Line)> packages = [];
    private readonly List<string> styles = [];
    private readonly List<string> vocabularies = [];
    private readonly List<string> tokenIgnores = [];
    private readonly List<string> blockIgnores = [];
    private readonly List<(ImmutableArray<string> Globs, ValeSectionSettings Settings)> sections = [];
    private readonly ValeSectionSettings common = new();
    private string stylesPath = "styles";
    private Severity least = Severity.Note;

    /// <summary>Prepares to read a configuration.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">Its folder, absolute.</param>
    /// <param name="target">The folder of the draftlint.yml, absolute.</param>
    private ValeTranslation(SourceText file, string folder, string target) => (this.file, this.folder, this.target) = (file, folder, target);

    /// <summary>The draftlint.yml, and what could not be kept.</summary>
    /// <param name="file">The configuration of Vale's.</param>
    /// <param name="folder">Its folder, absolute.</param>
    /// <param name="target">The folder of the draftlint.yml, absolute.</param>
    public static (string Text, ImmutableArray<Problem> Left) Of(SourceText file, string folder, string target)
    {
        var translation = new ValeTranslation(file, folder, target);
        translation.Read();
        return (translation.Write(), [.. Problem.InOrder(translation.left)]);
    }

    private void Read()
    {
        var all = ValeIni.Read(file);
        foreach (var entry in all[0].Entries)
            ReadSetting(entry);

        foreach (var section in all.Skip(1))
            ReadSection(section);

        foreach (var style in common.Named.Concat(sections.SelectMany(static one => one.Settings.Named)).Distinct(StringComparer.Ordinal))
            ReadStyle(style);

        foreach (var (name, line) in packages.Where(one => !lineOfStyle.ContainsKey(one.Name) && !Directory.Exists(Path.Join(StylesFolder, one.Name))))
            Leave(line, "Packages", $"\"{name}\" is no style in {Shown(StylesFolder)}, and the settings of a package are not read");

        if (vocabularies.Count > 0)
            ReadVocabularies();

        foreach (var (rule, line) in common.Set.Concat(sections.SelectMany(static one => one.Settings.Set)).Select(static pair => (pair.Key, pair.Value.Line)))
        {
            if (rule.Contains('.', StringComparison.Ordinal) && !ownLevels.ContainsKey(rule) && rule.Split('.')[0] != House)
                Leave(line, rule, "there is no such rule in the style");
        }
    }

    private void ReadSetting(ValeIniEntry entry)
    {
        switch (entry.Key)
        {
            case "StylesPath":
                stylesPath = entry.Value;
                break;
            case "MinAlertLevel":
                least = ValeRuleBuilder.OfLevel(entry.Value);
                break;
            case "Vocab":
                foreach (var name in entry.Items)
                    AddVocabulary(name, entry.Line);

                break;
            case "Packages":
                packages.AddRange(entry.Items.Select(item => (Path.GetFileNameWithoutExtension(item), entry.Line)));
                break;
            default:
                Leave(entry.Line, entry.Key, "draftlint.yml has no such setting");
                break;
        }
    }

    private void AddVocabulary(string name, int line)
    {
        string[] places = [Path.Join(StylesFolder, "config", "vocabularies", name), Path.Join(StylesFolder, "Vocab", name)];
        if (places.FirstOrDefault(Directory.Exists) is { } found)
            vocabularies.Add(Shown(found));
        else
            Leave(line, "Vocab", $"there is no vocabulary \"{name}\" in {Shown(StylesFolder)}");
    }

    private void ReadSection(ValeIniSection section)
    {
        if (section.Name == "formats")
        {
            foreach (var format in section.Entries.Where(static one => !ValeGlob.IsDraftFormat(one.Key, one.Value)))
                Leave(format.Line, $"[formats] {format.Key}", "only Markdown and plain text are read");

            return;
        }

        if (ValeGlob.IsForAll(section.Name))
        {
            ReadEntries(section, common, isForAll: true);
            return;
        }

        var globs = ValeGlob.Of(section.Name, Prefix);
        if (ValeGlob.IsForOthers(section.Name) || globs.Any(static glob => GlobSyntax.Fault(glob) is not null) || section.Name == "asciidoctor")
        {
            Leave(section.Line, $"[{section.Name}]", "it is about no drafts that DraftLint reads, or no glob of draftlint.yml says as much");
            return;
        }

        var settings = new ValeSectionSettings();
        ReadEntries(section, settings, isForAll: false);
        sections.Add((globs, settings));
    }

    private void ReadEntries(ValeIniSection section, ValeSectionSettings settings, bool isForAll)
    {
        var named = section.Entries.Where(static entry => entry.Key == "BasedOnStyles").ToList();
        if (named.Count > 0)
            settings.Styles = [.. named.SelectMany(static entry => entry.Items).Distinct(StringComparer.Ordinal)];

        foreach (var entry in section.Entries)
        {
            foreach (var style in entry.Key == "BasedOnStyles" ? entry.Items : [ValeComments.StyleOf(entry.Key)])
                lineOfStyle.TryAdd(style, entry.Line);
        }

        foreach (var entry in section.Entries.Except(named))
        {
            if (entry.Key is "TokenIgnores" or "BlockIgnores")
                AddIgnores(entry, isForAll);
            else if (!settings.TryAdd(entry, out var isLevel))
                Leave(entry.Line, entry.Key, "draftlint.yml has no such setting");
            else if (!isLevel)
                left.Add(new Problem(Problem.Configuration, file.Path, new LinePosition(entry.Line, 1), $"\"{entry.Value}\" is no level: \"{entry.Key}\" is off, as Vale reads it."));
        }
    }

    private void AddIgnores(ValeIniEntry entry, bool isForAll)
    {
        var ignores = entry.Key == "TokenIgnores" ? tokenIgnores : blockIgnores;
        ignores.AddRange(entry.Items.Except(ignores, StringComparer.Ordinal));
        if (!isForAll)
            left.Add(new Problem(Problem.Configuration, file.Path, new LinePosition(entry.Line, 1), $"\"{entry.Key}\" now holds for all drafts."));
    }

    private void ReadStyle(string style)
    {
        if (style == House)
        {
            var isSet = common.Set.TryGetValue(Spelling, out var spelling);
            if (isSet ? spelling.Level != Severity.Off : Holds(House))
                Leave(isSet ? spelling.Line : lineOfStyle[House], Spelling, "there is no dictionary for it; a rule of your own that extends spelling may name one");

            return;
        }

        var path = Path.Join(StylesFolder, style);
        if (!Directory.Exists(path))
        {
            Leave(lineOfStyle[style], style, $"there is no folder {Shown(path)}; a package gets there by vale sync");
            return;
        }

        styles.Add(Shown(path));
        foreach (var rule in new RuleFolders(target, left).Read(path).Rules)
            ownLevels[rule.Name] = rule.Severity;
    }

    /// <summary>The rules that Vale makes of the words.</summary>
    private void ReadVocabularies()
    {
        var words = new ValeVocabulary();
        var loader = new ConfigurationLoader(target, left);
        foreach (var vocabulary in vocabularies)
            loader.ReadVocabulary(Path.GetFullPath(vocabulary, target), words);

        foreach (var rule in words.Rules(vocabularies[0], left))
            ownLevels[rule.Name] = rule.Severity;
    }

    private bool Holds(string style) => sections.Select(static one => one.Settings).Prepend(common).Any(one => one.Styles is { } all && all.Contains(style, StringComparer.Ordinal));

    private string Write()
    {
        var page = new ValeTranslationPage(Path.GetFileName(file.Path));
        page.Extends(styles);
        page.Vale(vocabularies, tokenIgnores, blockIgnores);
        var everywhere = ownLevels.ToDictionary(static one => one.Key, one => common.LevelOf(one.Key, one.Value, common.Styles, least), StringComparer.Ordinal);
        page.Rules(everywhere.Where(one => one.Value != ownLevels[one.Key]));
        foreach (var (globs, settings) in sections)
        {
            var here = ownLevels.Select(one => KeyValuePair.Create(one.Key, settings.Styles is { } own
                ? settings.LevelOf(one.Key, common.SetFor(one.Key)?.LevelOr(one.Value) ?? one.Value, own, least)
                : settings.SetFor(one.Key) is not null ? settings.LevelOf(one.Key, one.Value, [], least) : everywhere[one.Key]));
            page.Override(globs, here.Where(one => one.Value != everywhere[one.Key]));
        }

        return page.Text(Problem.InOrder(left));
    }

    private string StylesFolder => Path.GetFullPath(stylesPath, folder);

    /// <summary>The way from the folder of draftlint.yml to that of the file, for globs.</summary>
    private string Prefix => Path.GetRelativePath(target, folder).Replace('\\', '/') is var way and not "." ? way + "/" : "";

    private string Shown(string path)
    {
        var way = Path.GetRelativePath(target, path).Replace('\\', '/');
        return way.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(way) ? way : "./" + way;
    }

    private void Leave(int line, string key, string why) => left.Add(new Problem(Problem.Configuration, file.Path, new LinePosition(line, 1), $"\"{key}\" {NotKept}: {why}."));
}
