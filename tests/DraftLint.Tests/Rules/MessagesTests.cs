using DraftLint.Diagnostics;
using DraftLint.Rules;

namespace DraftLint.Tests.Rules;

/// <summary>Every message of every rule on one page, as <c>draftlint explain --all</c> tells them, to be read aloud by an editor.</summary>
public sealed class MessagesTests
{
    [Fact]
    public async Task Every_message_is_as_it_should_be() =>
        await Verifier.Verify(string.Join('\n', RuleSet.All.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).SelectMany(LinesOf)));

    private static IEnumerable<string> LinesOf(Rule rule)
    {
        yield return $"{rule.Id} {rule.Name}: {rule.Title}";
        yield return $"  {rule.Message}";
        if (rule.Help.Length > 0)
            yield return $"    help: {rule.Help}";

        foreach (var (name, one) in rule.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            yield return $"  {name}: {one.Message ?? rule.Message}";
            if (one.Help is not null)
                yield return $"    help: {one.Help}";
        }

        yield return "";
    }
}
