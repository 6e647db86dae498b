using System.Collections.Immutable;
using DraftLint.Checks;
using DraftLint.Rules;
using DraftLint.Syntax;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Diagnostics;

/// <summary>What a finding is called, how grave it is and in which words it is told: the descriptor, read from one YAML file.</summary>
public sealed record Rule
{
    /// <summary>Stable id: DL and four digits for built-in rules.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the fault, in lower case with hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of check behind it.</summary>
    public required string Kind { get; init; }

    /// <summary>A short title without a full stop.</summary>
    public required string Title { get; init; }

    /// <summary>Message template; <c>{text}</c> is the reported words, other names are the check's.</summary>
    public required string Message { get; init; }

    /// <summary>Why an editor cares.</summary>
    /// <remarks>As <see cref="Description"/> and <see cref="Help"/>, read from the file when first asked for: most runs show none.</remarks>
    public string Why { get => field ??= Definition?.TextOf("why") ?? ""; init; }

    /// <summary>What is reported and what is left alone.</summary>
    public string Description { get => field ??= Definition?.TextOf("description") ?? Why; init; }

    /// <summary>What stands behind <c>help:</c>; empty if the fix says it.</summary>
    public string Help { get => field ??= Definition?.TextOf("help") ?? ""; init; }

    /// <summary>The address of a page that says more; empty if none is known.</summary>
    public string Link { get; init; } = "";

    /// <summary>Severity of its findings; <see cref="Severity.Off"/> runs nothing.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Whether it is on in the recommended set.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>The most that the rule offers as a fix.</summary>
    public FixKind FixKind { get; init; } = FixKind.None;

    /// <summary>Findings that the check tells apart, by their names.</summary>
    public ImmutableDictionary<string, RuleCase> Cases { get; init; } = ImmutableDictionary<string, RuleCase>.Empty;

    /// <summary>The examples, which are its tests; read when first asked for.</summary>
    public ImmutableArray<RuleExample> Examples => Definition?.Examples ?? [];

    /// <summary>What was set, in the rule file and over it, each with the place that counts, for explanations.</summary>
    public ImmutableArray<RuleSetting> Settings
    {
        get => field.IsDefault ? Definition?.Settings(["severity", .. Options.SelectMany(option => option.Spellings)]) ?? [] : field;
        init;
    }

    /// <summary>The keys that its kind takes, in the order in which the check reads them.</summary>
    internal ImmutableArray<DeclaredKey> Options { get; init; } = [];

    /// <summary>The YAML it was built from, or null for a rule made in code.</summary>
    internal RuleDefinition? Definition { get; init; }

    /// <summary>Whether it is written for Vale, so that Vale's comments silence it.</summary>
    internal bool IsVale => Definition?.ValeName is not null;

    /// <summary>Where it was declared.</summary>
    public required RuleOrigin Origin { get; init; }

    /// <summary>The check, built with this rule's options.</summary>
    internal Check Check { get; init; } = Check.None;

    /// <summary>The rule as a set takes it in: off, with the place that says so, if its file has <c>enabled: false</c>.</summary>
    internal Rule AsDeclared()
    {
        if (IsEnabled)
            return this;

        var place = Definition?["enabled"] is var (node, layer) ? new RuleOrigin(layer.File, node.Position) : Origin;
        return this with { Severity = Severity.Off, Settings = [new RuleSetting("severity", Severity.Off.Word(), place), .. Settings.Where(setting => setting.Key != "severity")] };
    }

    /// <summary>A finding of this rule at words of the prose.</summary>
    /// <param name="span">Exactly the offending words.</param>
    /// <param name="caseName">The case it belongs to, or null for the rule's own words.</param>
    /// <param name="words">Values for the names in the message.</param>
    internal Diagnostic At(ProseSpan span, string? caseName = null, params ReadOnlySpan<(string Name, string Value)> words) =>
        At(span.InSource, span.Text, caseName, words);

    /// <summary>A finding of this rule at a place of the source.</summary>
    internal Diagnostic At(TextSpan span, string text, string? caseName = null, params ReadOnlySpan<(string Name, string Value)> words)
    {
        var template = Message;
        var severity = Severity;
        string? help = null;
        if (caseName is not null && Cases.TryGetValue(caseName, out var milder))
        {
            template = milder.Message ?? Message;
            severity = milder.Severity < Severity ? milder.Severity : Severity;
            help = milder.Help;
        }

        return new Diagnostic(this, span, severity, MessageTemplate.Fill(template, text, words)) { Help = help };
    }
}

/// <summary>A finding that a check tells apart, with its own words; never graver than its rule.</summary>
/// <param name="Severity">Its severity; the rule's own if that is milder.</param>
/// <param name="Message">Its message template, or null for the rule's own.</param>
/// <param name="Help">Its help, or null for the rule's own.</param>
public sealed record RuleCase(Severity Severity, string? Message, string? Help);

/// <summary>An example of a rule: text that must or must not be reported.</summary>
/// <param name="Text">The text without marks.</param>
/// <param name="Expected">The spans that must be reported, exactly; empty for a good example.</param>
/// <param name="Fixed">The text after the fix, or null.</param>
/// <param name="Date">The draft's date in its front matter, or null for a draft without.</param>
/// <param name="AsOf">The day of the run.</param>
/// <param name="Origin">Where the example stands in the rule file.</param>
public sealed record RuleExample(string Text, ImmutableArray<TextSpan> Expected, string? Fixed, DateOnly? Date, DateOnly AsOf, RuleOrigin Origin)
{
    /// <summary>Options for this example alone, or null.</summary>
    internal OptionLayer? With { get; init; }
}

/// <summary>One option as it was set.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value, as written.</param>
/// <param name="Origin">The file and place that set it.</param>
public sealed record RuleSetting(string Key, string Value, RuleOrigin Origin);

/// <summary>A place in a YAML file.</summary>
/// <param name="File">The file's name as reports show it.</param>
/// <param name="Position">Line and column, from 1.</param>
public sealed record RuleOrigin(string File, LinePosition Position);
