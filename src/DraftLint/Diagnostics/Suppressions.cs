using DraftLint.Rules;
using DraftLint.Syntax;
using DraftLint.Text;
using DraftLint.Vale;

namespace DraftLint.Diagnostics;

/// <summary>Silences the findings that the comments of a draft are about. One sweep over the draft, however many comments and findings there are.</summary>
internal sealed class Suppressions
{
    private readonly SourceText source;
    private readonly RuleSet rules;
    private readonly List<SuppressionComment> comments;
    private readonly SuppressionFaults faults;
    private readonly Dictionary<int, List<SuppressionComment>> byLine = [];

    /// <summary>The comment that silences all rules here, and the rules that were enabled again behind it.</summary>
    private SuppressionComment? open;
    private readonly HashSet<string> enabledAgain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SuppressionComment> openByRule = new(StringComparer.Ordinal);

    private Suppressions(SourceText source, RuleSet rules, List<SuppressionComment> comments)
    {
        this.source = source;
        this.rules = rules;
        this.comments = comments;
        faults = new SuppressionFaults(source, rules);
    }

    /// <summary>Marks the findings that a comment silences and adds those about the comments themselves.</summary>
    public static void Apply(Draft draft, RuleSet rules, List<Diagnostic> findings)
    {
        var found = new List<SuppressionComment>();
        foreach (var comment in draft.Comments)
        {
            if (SuppressionComment.Read(draft.Source, comment) is { } one)
                found.Add(one);
        }

        if (found.Count > 0)
            new Suppressions(draft.Source, rules, found).Apply(findings);

        ApplyVale(draft, rules, findings);
    }

    /// <summary>Marks the findings of Vale's rules that Vale's own comments silence.</summary>
    private static void ApplyVale(Draft draft, RuleSet rules, List<Diagnostic> findings)
    {
        if (ValeComments.Read(draft.Comments, rules.Rules.Where(static rule => rule.IsVale).Select(static rule => ValeComments.StyleOf(rule.Name))) is not { } comments)
            return;

        for (var i = 0; i < findings.Count; i++)
        {
            var finding = findings[i];
            if (finding is { Rule.IsVale: true, Suppression: null } && comments.Of(finding.Rule.Name, finding.Span, draft.Source.Content.Substring(finding.Span.Start, finding.Span.Length)) is { } suppression)
                findings[i] = finding with { Suppression = suppression };
        }
    }

    private void Apply(List<Diagnostic> findings)
    {
        findings.Sort(FindingOrder.Compare);
        MapLines();
        var next = 0;
        for (var i = 0; i < findings.Count; i++)
        {
            while (next < comments.Count && comments[next].Span.Start <= findings[i].Span.Start)
                Enter(comments[next++]);

            if (SuppressionOf(findings[i]) is { } comment)
                findings[i] = findings[i] with { Suppression = new Suppression(comment.Span, comment.Reason) };
        }

        while (next < comments.Count)
            Enter(comments[next++]);

        foreach (var comment in comments)
            findings.AddRange(faults.Of(comment));
    }

    /// <summary>Finds the line that each comment about the next line is for: the next that is neither blank nor a comment of this sort alone.</summary>
    private void MapLines()
    {
        var behind = 0;
        for (var i = comments.Count - 1; i >= 0; i--)
        {
            var line = source.PositionOf(comments[i].Span.End).Line + 1;
            while (line <= source.LineCount && source.Content.AsSpan(source.SpanOfLine(line).Start, source.SpanOfLine(line).Length).IsWhiteSpace())
                line++;

            if (i + 1 < comments.Count && StandsAlone(comments[i + 1].Span, line))
                line = behind;

            behind = line;
            if (comments[i].Command != SuppressionCommand.DisableNextLine)
                continue;

            if (!byLine.TryGetValue(line, out var list))
                byLine[line] = list = [];

            list.Add(comments[i]);
        }
    }

    private bool StandsAlone(TextSpan comment, int line)
    {
        var first = source.PositionOf(comment.Start).Line;
        var before = source.SpanOfLine(first);
        var after = source.SpanOfLine(source.PositionOf(comment.End).Line);
        return first == line
            && source.Content.AsSpan(before.Start, comment.Start - before.Start).IsWhiteSpace()
            && source.Content.AsSpan(comment.End, after.End - comment.End).IsWhiteSpace();
    }

    private void Enter(SuppressionComment comment)
    {
        if (comment.Command == SuppressionCommand.Disable)
            Disable(comment);
        else if (comment.Command == SuppressionCommand.Enable)
            Enable(comment);
    }

    private void Disable(SuppressionComment comment)
    {
        if (comment.Names.IsEmpty)
        {
            open = comment;
            enabledAgain.Clear();
        }

        foreach (var name in comment.Names)
        {
            if (rules[name.Text] is not { } rule)
                continue;

            openByRule[rule.Id] = comment;
            enabledAgain.Remove(rule.Id);
        }
    }

    private void Enable(SuppressionComment comment)
    {
        if (comment.Names.IsEmpty)
        {
            if (open is null && openByRule.Count == 0)
                faults.ClosesNothing(comment.Word);

            open = null;
            openByRule.Clear();
        }

        foreach (var name in comment.Names)
        {
            if (rules[name.Text] is not { } rule)
                continue;

            var wasOpen = openByRule.Remove(rule.Id);
            if (open is not null)
                wasOpen |= enabledAgain.Add(rule.Id);

            if (!wasOpen)
                faults.ClosesNothing(name);
        }
    }

    /// <summary>The comment that silences a finding, the one about its line before the others; null if none does. Each that would is in use.</summary>
    private SuppressionComment? SuppressionOf(Diagnostic finding)
    {
        SuppressionComment? found = null;
        if (byLine.Count > 0 && byLine.TryGetValue(source.PositionOf(finding.Span.Start).Line, out var onLine))
        {
            foreach (var comment in onLine)
            {
                if (faults.IsAbout(comment, finding.Rule))
                    found ??= Used(comment, finding.Rule);
            }
        }

        if (openByRule.TryGetValue(finding.Rule.Id, out var block))
            found ??= Used(block, finding.Rule);

        if (open is not null && !enabledAgain.Contains(finding.Rule.Id))
            found ??= Used(open, finding.Rule);

        return found;
    }

    private SuppressionComment Used(SuppressionComment comment, Rule rule)
    {
        faults.Use(comment, rule);
        return comment;
    }
}
