using System.Globalization;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Yaml;

namespace DraftLint.Reporting;

/// <summary>The reference page of a rule in Markdown, and the index of all of them: made of the rule files alone.</summary>
internal static class RuleReference
{
    /// <summary>Whether a rule came with DraftLint: then the documentation has a page of it.</summary>
    public static bool IsBuiltIn(Rule rule) => rule.Origin.File.StartsWith("rules/", StringComparison.Ordinal) && rule.Id.StartsWith("DL", StringComparison.Ordinal);

    /// <summary>Whether a setting of a rule stands in the file that came with DraftLint, and not in one of the house's.</summary>
    public static bool IsBuiltIn(Rule rule, RuleOrigin origin) => IsBuiltIn(rule) && origin.File == rule.Origin.File;

    /// <summary>The page of a rule, to be read anywhere.</summary>
    public static string Page(Rule rule) => Page(rule, IsBuiltIn(rule) ? Product.Address + "/blob/main/" : "");

    /// <summary>The page of a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="root">The way from the page's folder to the one that the rule's file counts from: "../../".</param>
    public static string Page(Rule rule, string root)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"# {rule.Name} ({rule.Id})\n\n**{rule.Title}.** {Standing(rule)}\n");
        Paragraph(page, rule.Description);
        if (rule.Why != rule.Description && rule.Why.Length > 0)
            Section(page, "Why", rule.Why);

        AppendMessages(page, rule);
        AppendExamples(page, "Reported", rule, isBad: true);
        AppendExamples(page, "Left alone", rule, isBad: false);
        AppendOptions(page, rule);
        Section(page, "To silence it", $"On one line, with a comment above it: `<!-- draftlint-disable-next-line {rule.Name} -- the reason -->`. Everywhere, in draftlint.yml:");
        page.Append(CultureInfo.InvariantCulture, $"\n```yaml\nrules:\n  {rule.Name}: off\n```\n");
        page.Append(CultureInfo.InvariantCulture, $"\nMade from [{rule.Origin.File}]({root}{rule.Origin.File}).\n");
        return page.ToString();
    }

    /// <summary>The index, by subject; the pages lie beside it.</summary>
    public static string Index(RuleSet rules)
    {
        var page = new StringBuilder("# Rules\n\nA page for each rule, made from the rule files; `draftlint explain NAME` prints the same.\n");
        foreach (var subject in rules.Rules.GroupBy(SubjectOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {char.ToUpperInvariant(subject.Key[0])}{subject.Key[1..]}\n\n| id | rule | severity | what it finds |\n| --- | --- | --- | --- |\n");
            foreach (var rule in subject)
                page.Append(CultureInfo.InvariantCulture, $"| {rule.Id} | [{rule.Name}]({rule.Name}.md) | {SeverityOf(rule)} | {Cell(rule.Title)} |\n");
        }

        return page.ToString();
    }

    /// <summary>The kinds of pattern with the keys that each takes, and a whole rule of each.</summary>
    public static string Kinds()
    {
        var page = new StringBuilder("# Kinds of pattern\n\nWhat `kind:` may say in a rule file, besides the names of the built-in rules in [rules](rules/README.md). The keys stand beside the others.\n");
        page.Append("A list or a mapping may also be written `key+`, to add to the one of a rule that is extended, and `key-`, to take away.\n\n## Keys of every rule file\n\n");
        AppendKeys(page, RuleKeys.File.Keys);
        foreach (var kind in KindKeys.Patterns)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {kind}\n");
            Paragraph(page, KindTexts.Of(kind));
            page.Append('\n');
            AppendKeys(page, KindKeys.Of(kind));
            page.Append("\n```yaml\n").Append(RuleStarter.ModelOf(kind).TrimEnd()).Append("\n```\n");
        }

        return page.ToString();
    }

    private static void AppendKeys(StringBuilder page, IEnumerable<DeclaredKey> keys)
    {
        page.Append("| key | default | takes | what it does |\n| --- | --- | --- | --- |\n");
        foreach (var key in keys)
            page.Append(CultureInfo.InvariantCulture, $"| `{key.Name}` | {Cell(key.IsNeeded ? "needed" : Code(key.Default))} | {Cell(key.InWords)} | {Cell(Prose(key.Documentation))} |\n");
    }

    private static string SubjectOf(Rule rule) => rule.Origin.File.Split('/') is [.., var folder, _] ? folder : "rules";

    private static string SeverityOf(Rule rule) => rule.IsEnabled ? rule.Severity.Word() : $"{rule.Severity.Word()}, off by default";

    private static string Standing(Rule rule)
    {
        var fix = rule.FixKind switch
        {
            FixKind.Safe => "`draftlint fix` mends it.",
            FixKind.Suggestion => "A fix is suggested, and never made unread.",
            _ => "There is no fix.",
        };
        return $"Severity: {SeverityOf(rule)}. {fix}";
    }

    private static void Paragraph(StringBuilder page, string text)
    {
        if (text.Length > 0)
            page.Append('\n').Append(Prose(text.Trim())).Append('\n');
    }

    private static void Section(StringBuilder page, string heading, string text)
    {
        page.Append("\n## ").Append(heading).Append('\n');
        Paragraph(page, text);
    }

    private static void AppendMessages(StringBuilder page, Rule rule)
    {
        page.Append("\n## What it says\n\n");
        Item(page, "", rule.Message);
        foreach (var (name, one) in rule.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            Item(page, $"{name}{(one.Severity < rule.Severity ? $", {one.Severity.Word()}" : "")}: ", one.Message ?? rule.Message);

        if (rule.Help.Length > 0)
            Item(page, "help: ", rule.Help);
    }

    private static void Item(StringBuilder page, string lead, string text) => page.Append("- ").Append(lead).Append(Code(text.ReplaceLineEndings(" ").Trim())).Append('\n');

    private static void AppendExamples(StringBuilder page, string heading, Rule rule, bool isBad)
    {
        var examples = rule.Examples.Where(example => example.Expected.IsEmpty != isBad).ToList();
        if (examples.Count == 0)
            return;

        page.Append("\n## ").Append(heading).Append('\n');
        foreach (var example in examples)
        {
            var fence = FenceFor(example.Text + example.Fixed);
            page.Append('\n').Append(Conditions(example)).Append(fence).Append("text\n").Append(Marked(example)).Append(fence).Append('\n');
            if (example.Fixed is { } after)
                page.Append("\nfixed:\n\n").Append(fence).Append("text\n").Append(after.TrimEnd()).Append('\n').Append(fence).Append('\n');
        }
    }

    /// <summary>What holds for one example alone: its keys, its date.</summary>
    private static string Conditions(RuleExample example)
    {
        var conditions = new List<string>();
        if (example.With is { } with)
            conditions.AddRange(with.Mapping.Entries.Select(entry => Code($"{entry.Key.Value}: {entry.Value}")));

        if (example.Date is { } date)
            conditions.Add($"in a draft of {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");

        if (example.AsOf != RuleExampleReader.DefaultDay)
            conditions.Add($"on {example.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");

        return conditions.Count == 0 ? "" : $"With {string.Join(", ", conditions)}:\n\n";
    }

    /// <summary>The text with carets below what is reported.</summary>
    private static string Marked(RuleExample example)
    {
        var lines = new StringBuilder();
        foreach (var line in MarkedLine.Of(example.Text, example.Expected, int.MaxValue))
        {
            lines.Append(line.Text).Append('\n');
            if (line.Carets.Length > 0)
                lines.Append(line.Carets).Append('\n');
        }

        return lines.ToString();
    }

    private static void AppendOptions(StringBuilder page, Rule rule)
    {
        if (rule.Options.IsEmpty)
            return;

        page.Append("\n## Options\n\n| key | default | takes | what it does |\n| --- | --- | --- | --- |\n");
        foreach (var option in KindKeys.Documented(rule.Kind, rule.Options))
            page.Append(CultureInfo.InvariantCulture, $"| `{option.Name}` | {Cell(Code(ValueOf(rule, option.Name, option.Default)))} | {Cell(option.InWords)} | {Cell(option.Documentation)} |\n");
    }

    private static string ValueOf(Rule rule, string key, string byDefault)
    {
        const int Longest = 60;
        var value = rule.Settings.FirstOrDefault(setting => setting.Key == key)?.Value ?? byDefault;
        return value.Length <= Longest ? value : string.Concat(value.AsSpan(0, Longest).TrimEnd(), " ...");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Angle brackets of prose are no HTML.</summary>
    private static string Prose(string text) => text.Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Code(string text)
    {
        if (text.Length == 0)
            return "";

        var fence = text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        var gap = fence.Length > 1 ? " " : "";
        return fence + gap + text + gap + fence;
    }

    /// <summary>A fence that no line of the text can end.</summary>
    private static string FenceFor(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";

        return fence;
    }
}
