using System.Collections.Immutable;
using System.Text;
using DraftLint.Diagnostics;

namespace DraftLint.Reporting.Sarif;

/// <summary>Turns rules, and the kinds of problems, into SARIF descriptors.</summary>
internal static class SarifDescriptors
{
    /// <summary>Examples of each sort in a rule's help: enough to see the point.</summary>
    private const int ExamplesShown = 3;

    private const string ProblemHelp = "The rest of the log holds, but it is not complete: mend this first, and run again.";

    /// <summary>The id of the notification about results that are left out.</summary>
    public const string LeftOut = "DL0009";

    private static readonly ImmutableArray<(string Id, string Name, string Sentence)> ProblemKinds =
    [
        (Problem.CheckFailed, "CheckFailed", "A check failed on a draft, and its findings there are missing."),
        (Problem.Limit, "Limit", "A pattern or a rule reached its limit, and findings are missing."),
        (Problem.UnreadableDraft, "UnreadableDraft", "A draft could not be read, and was not linted."),
        (Problem.Configuration, "Configuration", "draftlint.yml or the command line is at fault."),
        (Problem.RuleFile, "RuleFile", "A rule file is at fault."),
        (Problem.FactsFile, "FactsFile", "A facts file is at fault."),
        (Problem.NoDrafts, "NoDrafts", "There is no draft to lint."),
        (Problem.UnwritableDraft, "UnwritableDraft", "A draft could not be written, and is as it was."),
        (LeftOut, "LeftOut", "A limit of code scanning was reached, and the least grave results are left out."),
    ];

    /// <summary>DraftLint and its rules.</summary>
    public static SarifToolComponent Driver(string version, ImmutableArray<Rule> rules) => new("DraftLint")
    {
        FullName = "DraftLint " + version,
        Version = version,
        SemanticVersion = version,
        Organization = "DraftLint",
        ShortDescription = new SarifMessage("A linter for op-ed drafts."),
        InformationUri = Product.Address,
        Language = "en-US",
        Rules = [.. rules.Select(DescriptorOf)],
        Notifications = [.. ProblemKinds.Select(DescriptorOf)],
    };

    /// <summary>The place of a kind of problem among the driver's notifications; -1, which the standard reads as "not given", for an unknown one.</summary>
    public static int IndexOfProblem(string id)
    {
        for (var index = 0; index < ProblemKinds.Length; index++)
        {
            if (ProblemKinds[index].Id == id)
                return index;
        }

        return -1;
    }

    private static SarifReportingDescriptor DescriptorOf((string Id, string Name, string Sentence) kind) => new(kind.Id, kind.Name)
    {
        ShortDescription = new SarifMultiformatMessage(kind.Sentence),
        FullDescription = new SarifMultiformatMessage(kind.Sentence),
        Help = new SarifMultiformatMessage(ProblemHelp) { Markdown = ProblemHelp },
        HelpUri = Product.Address + "/blob/main/docs/problems.md",
        DefaultConfiguration = new SarifReportingConfiguration(Enabled: true, Severity.Error.Word()),
    };

    private static SarifReportingDescriptor DescriptorOf(Rule rule)
    {
        var isOn = rule.Severity != Severity.Off;
        var title = Sentence(rule.Title);
        return new SarifReportingDescriptor(rule.Id, rule.IsVale ? rule.Name : PascalCase(rule.Name))
        {
            ShortDescription = new SarifMultiformatMessage(SarifLimits.Cut(title, SarifLimits.MostOfDescription)),
            FullDescription = new SarifMultiformatMessage(SarifLimits.Cut(FirstOf(rule.Description, rule.Why, title), SarifLimits.MostOfDescription)),
            Help = new SarifMultiformatMessage(FirstOf(rule.Why, rule.Description, title)) { Markdown = MarkdownOf(rule) },
            HelpUri = HelpUriOf(rule),
            DefaultConfiguration = new SarifReportingConfiguration(isOn, isOn ? rule.Severity.Word() : "none"),
            Properties = new SarifRuleProperties(TagsOf(rule), PrecisionOf(rule))
            {
                ProblemSeverity = rule.Severity is Severity.Error or Severity.Warning ? rule.Severity.Word() : "recommendation",
            },
        };
    }

    /// <summary>A built-in rule has a page in the documentation, a rule of Vale's may name one; a house rule's words are the house's.</summary>
    private static string HelpUriOf(Rule rule) =>
        rule.Link.Length > 0 && Uri.IsWellFormedUriString(rule.Link, UriKind.Absolute) ? rule.Link
        : RuleReference.IsBuiltIn(rule) ? $"{Product.Address}/blob/main/docs/rules/{ReportPaths.ToUri(rule.Name)}.md"
        : Product.Address;

    private static ImmutableArray<string> TagsOf(Rule rule)
    {
        var folders = rule.Origin.File.Split('/');
        var subject = folders.Length >= 3 && folders[0] == "rules" ? folders[1] : "house";
        return rule.Kind == rule.Name ? ["prose", subject] : ["prose", subject, rule.Kind];
    }

    /// <summary>What leaves no reading in which it is right, or may be mended unread, is surest; what is off by default is the house's choice.</summary>
    private static string PrecisionOf(Rule rule) => rule switch
    {
        { Severity: Severity.Error } or { FixKind: FixKind.Safe } => "very-high",
        { IsEnabled: true } => "high",
        _ => "medium",
    };

    private static string MarkdownOf(Rule rule)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(rule.Id).Append(' ').Append(rule.Name).Append("\n\n").Append(Sentence(rule.Title));
        foreach (var paragraph in (ReadOnlySpan<string>)[rule.Description, rule.Why, rule.Help])
        {
            if (paragraph.Length > 0)
                page.Append("\n\n").Append(paragraph.Trim());
        }

        AppendExamples(page, "Reported", rule.Examples.Where(example => !example.Expected.IsEmpty));
        AppendExamples(page, "Left alone", rule.Examples.Where(example => example.Expected.IsEmpty));
        return page.Append("\n\nTo silence it on one line, write above that line `<!-- draftlint-disable-next-line ").Append(rule.Name).Append(" -- the reason -->`.\n").ToString();
    }

    private static void AppendExamples(StringBuilder page, string heading, IEnumerable<RuleExample> examples)
    {
        var shown = examples.Take(ExamplesShown).ToImmutableArray();
        if (shown.IsEmpty)
            return;

        page.Append("\n\n## ").Append(heading).Append("\n\n");
        foreach (var example in shown)
            page.Append("    ").Append(example.Text.Trim().ReplaceLineEndings("\n    ")).Append("\n\n");

        page.Length -= 2;
    }

    private static string FirstOf(params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (text.Length > 0)
                return text.Trim();
        }

        return "";
    }

    private static string Sentence(string title) => title.EndsWith('.') ? title : title + ".";

    private static string PascalCase(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var word in name.Split('-', StringSplitOptions.RemoveEmptyEntries))
            result.Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));

        return result.ToString();
    }
}
