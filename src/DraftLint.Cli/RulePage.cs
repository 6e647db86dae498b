using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Rules;
using DraftLint.Yaml;

namespace DraftLint.Cli;

/// <summary>One rule explained on the screen.</summary>
internal sealed class RulePage(TextWriter writer, int width, bool usesColor)
{
    private const int Indent = 2;
    private const string Bad = "  bad   ";
    private const string Good = "  good  ";
    private const string Fixed = "  fixed ";
    private const string Under = "        ";

    private readonly Page page = new(writer, width);
    private readonly Palette palette = new(usesColor);

    /// <summary>Writes all there is to say of a rule.</summary>
    public void Write(Rule rule)
    {
        page.Line(palette.Strong(rule.Id == rule.Name ? $"{rule.Name}: {rule.Title}" : $"{rule.Id} {rule.Name}: {rule.Title}"));
        page.Line(Standing(rule));
        if (rule.Description.Length > 0)
        {
            page.Line();
            page.Paragraph(rule.Description, 0);
        }

        if (rule.Why != rule.Description)
            Section("Why", rule.Why);

        WriteMessages(rule);
        WriteExamples(rule);
        WriteOptions(rule);
        page.Line();
        if (rule.Severity == Severity.Off)
        {
            page.Line(palette.Strong("To switch it on"));
            var severity = rule.Definition?.TextOf("severity") ?? Severity.Warning.Word();
            page.Line($"  for one run:      draftlint check --rule {rule.Name}={severity}");
            page.Line($"  in draftlint.yml: rules: {{{rule.Name}: {severity}}}");
            return;
        }

        page.Line(palette.Strong("To silence it"));
        page.Line($"  on one line:      <!-- draftlint-disable-next-line {rule.Name} -- the reason -->");
        page.Line($"  in draftlint.yml: rules: {{{rule.Name}: off}}");
    }

    private static string Standing(Rule rule)
    {
        var origin = rule.Settings.FirstOrDefault(setting => setting.Key == "severity")?.Origin;
        var place = origin is not null && origin.File != rule.Origin.File ? $" (set in {origin.File}:{origin.Position.Line})" : rule.IsEnabled ? "" : " by default";
        var fix = rule.FixKind switch
        {
            FixKind.Safe => "fixed by draftlint fix",
            FixKind.Suggestion => "a fix is suggested, and never made unread",
            _ => "no fix",
        };
        return $"{rule.Severity.Word()}{place}; {fix}; {(RuleReference.IsBuiltIn(rule) ? "built in" : $"declared in {rule.Origin.File}")}";
    }

    private void Section(string heading, string text)
    {
        page.Line();
        page.Line(palette.Strong(heading));
        page.Paragraph(text, Indent);
    }

    private void WriteMessages(Rule rule)
    {
        Section("What it says", rule.Message);
        foreach (var (name, one) in rule.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            page.Paragraph($"{name}{(one.Severity < rule.Severity ? $", {one.Severity.Word()}" : "")}: {one.Message ?? rule.Message}", Indent);
            if (one.Help is not null)
                page.Paragraph("help: " + one.Help, Indent * 2);
        }

        if (rule.Help.Length > 0)
            page.Paragraph("help: " + rule.Help, Indent);

        if (rule.Link.Length > 0)
            page.Paragraph("see: " + rule.Link, Indent);
    }

    private void WriteExamples(Rule rule)
    {
        if (rule.Examples.IsEmpty)
            return;

        page.Line();
        page.Line(palette.Strong("Examples"));
        foreach (var example in rule.Examples)
        {
            var isBad = !example.Expected.IsEmpty;
            var lead = isBad ? palette.Grave(Severity.Error, Bad) : palette.Grave(Severity.Note, Good);
            page.Marked(example.Text.TrimEnd(), example.Expected, lead, Under, carets => palette.Grave(rule.Severity, carets));
            if (example.Fixed is { } after)
                page.Marked(after.TrimEnd(), [], Fixed, Under);

            if (ConditionsOf(example) is { Length: > 0 } conditions)
                page.Paragraph(conditions, Under.Length);
        }
    }

    /// <summary>What holds for one example alone: "(min-entries: 4; in a draft of 2025-03-01)".</summary>
    private static string ConditionsOf(RuleExample example)
    {
        var conditions = new List<string>();
        if (example.With is { } with)
            conditions.AddRange(with.Mapping.Entries.Select(entry => $"{entry.Key.Value}: {entry.Value}"));

        if (example.Date is { } date)
            conditions.Add("in a draft of " + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        if (example.AsOf != RuleExampleReader.DefaultDay)
            conditions.Add("on " + example.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        return conditions.Count == 0 ? "" : $"({string.Join("; ", conditions)})";
    }

    private void WriteOptions(Rule rule)
    {
        if (rule.Options.IsEmpty)
            return;

        page.Line();
        page.Line(palette.Strong("Options"));
        page.Table([.. rule.Options.Select(option => (IReadOnlyList<string>)[$"  {option.Name}: {Page.Shortened(ValueOf(rule, option))}", option.InWords, PlaceOf(rule, option)])]);
        if (rule.IsVale)
            return; // Its keys are Vale's, and Vale's pages say what they do.

        page.Line();
        foreach (var option in KindKeys.Documented(rule.Kind, rule.Options).Where(option => option.Documentation.Length > 0))
            page.Marked(option.Documentation, [], $"  {option.Name}: ", "      ");
    }

    /// <summary>Where an option was set, if not in the rule's own file.</summary>
    private static string PlaceOf(Rule rule, DeclaredKey option) =>
        rule.Settings.FirstOrDefault(setting => setting.Key == option.Name) is { } setting && setting.Origin.File != rule.Origin.File
            ? $"set in {setting.Origin.File}:{setting.Origin.Position.Line}"
            : "";

    private static string ValueOf(Rule rule, DeclaredKey option) => rule.Settings.FirstOrDefault(setting => setting.Key == option.Name)?.Value ?? option.Default;
}
