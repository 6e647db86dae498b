using DraftLint.Checks.Comments;
using DraftLint.Rules;
using DraftLint.Text;
using DraftLint.Yaml;

namespace DraftLint.Diagnostics;

/// <summary>What is wrong with the comments to DraftLint: those that it can't understand, and those that silence nothing.</summary>
internal sealed class SuppressionFaults(SourceText source, RuleSet rules)
{
    private readonly Rule? malformed = OnlyIfOn(rules["malformed-suppression"]);
    private readonly Rule? unused = OnlyIfOn(rules["unused-suppression"]);
    private readonly HashSet<int> usedComments = [];
    private readonly HashSet<(int Comment, string RuleId)> usedNames = [];
    private readonly HashSet<int> idleWords = [];

    /// <summary>Whether a comment is about a rule: by name, by id, or about all.</summary>
    public bool IsAbout(SuppressionComment comment, Rule rule)
    {
        if (comment.Names.IsEmpty)
            return true;

        foreach (var name in comment.Names)
        {
            if (rules[name.Text]?.Id == rule.Id)
                return true;
        }

        return false;
    }

    /// <summary>Notes that a comment silenced a finding of a rule.</summary>
    public void Use(SuppressionComment comment, Rule rule)
    {
        usedComments.Add(comment.Span.Start);
        usedNames.Add((comment.Span.Start, rule.Id));
    }

    /// <summary>Notes that an enable stands where nothing is disabled.</summary>
    /// <param name="word">Its command, or the name of the rule that isn't.</param>
    public void ClosesNothing(PlacedWord word) => idleWords.Add(word.Span.Start);

    /// <summary>The findings about a comment.</summary>
    public IEnumerable<Diagnostic> Of(SuppressionComment comment)
    {
        var faults = malformed is null ? [] : Malformed(malformed, comment);
        var idle = unused is null || comment.Command is not (SuppressionCommand.Disable or SuppressionCommand.DisableNextLine) ? [] : Unused(unused, comment);
        return faults.Concat(idle);
    }

    private IEnumerable<Diagnostic> Malformed(Rule rule, SuppressionComment comment)
    {
        if (comment.Command == SuppressionCommand.Unknown)
        {
            var near = NearestName.Of(comment.Word.Text.Replace(": ", "-", StringComparison.Ordinal).Replace(' ', '-'), SuppressionComment.Commands) ?? SuppressionComment.Commands[0];
            yield return rule.At(comment.Word.Span, comment.Word.Text) with { Fix = Fix.Suggestion($"Write {near}", new TextEdit(comment.Word.Span, near)) };
            yield break;
        }

        foreach (var name in comment.Names)
        {
            if (MalformedName(rule, comment, name) is { } fault)
                yield return fault;
        }

        foreach (var word in comment.Names.Prepend(comment.Word).Where(word => idleWords.Contains(word.Span.Start)))
            yield return rule.At(word.Span, word.Text, "closes-nothing");

        if (comment.Reason is null && comment.Command != SuppressionCommand.Enable && rule.Check is MalformedSuppression { RequiresReason: true })
            yield return rule.At(comment.Span, source[comment.Span], "no-reason");
    }

    private Diagnostic? MalformedName(Rule rule, SuppressionComment comment, PlacedWord name)
    {
        if (name.Text.Length == 0)
            return rule.At(comment.Word.Span, comment.Word.Text, "empty-name");

        if (IsKnown(name.Text))
            return null;

        if (name.Text.Contains(' ', StringComparison.Ordinal))
            return rule.At(name.Span, name.Text, "no-commas");

        var finding = rule.At(name.Span, name.Text, "unknown-rule");
        var nearest = NearestName.Of(name.Text, rules.Rules.SelectMany(known => new[] { known.Name, known.Id }));
        return nearest is null ? finding : finding with { Fix = Fix.Suggestion($"Write {nearest}", new TextEdit(name.Span, nearest)) };
    }

    /// <summary>A built-in rule that a configuration does without is known all the same.</summary>
    private bool IsKnown(string name) => rules[name] is not null || RuleSet.All[name] is not null;

    /// <summary>One finding for a comment that silences nothing at all, else one for each name that does not. Rules that are off are left alone: another run may need them.</summary>
    private IEnumerable<Diagnostic> Unused(Rule rule, SuppressionComment comment)
    {
        if (comment.Names.IsEmpty)
            return usedComments.Contains(comment.Span.Start) ? [] : [WithoutComment(rule.At(comment.Span, source[comment.Span], "all"), comment)];

        PlacedWord[] idle = [.. comment.Names.Where(name => rules[name.Text] is { Severity: > Severity.Off } named && !usedNames.Contains((comment.Span.Start, named.Id)))];
        if (idle.Length == comment.Names.Length)
            return [WithoutComment(rule.At(comment.Span, string.Join(", ", idle.Select(name => name.Text))), comment)];

        return idle.Select(name => rule.At(name.Span, name.Text));
    }

    private Diagnostic WithoutComment(Diagnostic finding, SuppressionComment comment)
    {
        var end = comment.Span.End;
        while (end < source.Content.Length && source.Content[end] is '\r' or '\n')
            end++;

        var startsLine = comment.Span.Start == 0 || source.Content[comment.Span.Start - 1] is '\r' or '\n';
        return finding with { Fix = Fix.Suggestion("Take out the comment", new TextEdit(startsLine ? TextSpan.FromBounds(comment.Span.Start, end) : comment.Span, "")) };
    }

    private static Rule? OnlyIfOn(Rule? rule) => rule is { Severity: > Severity.Off } ? rule : null;
}
