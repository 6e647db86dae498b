namespace DraftLint.Tests.Reporting;

/// <summary>A workflow command as GitHub's runner reads it (actions/runner, ActionCommand.TryParseV2): the same steps in the same order.</summary>
/// <param name="Name">warning, error, notice.</param>
/// <param name="Properties">The properties, unescaped.</param>
/// <param name="Data">The message, unescaped.</param>
internal sealed record WorkflowCommand(string Name, IReadOnlyDictionary<string, string> Properties, string Data)
{
    private const string Prefix = "::";

    /// <summary>Reads a line; null if the runner takes it for a line of the log.</summary>
    public static WorkflowCommand? Parse(string line)
    {
        var message = line.TrimStart();
        if (!message.StartsWith(Prefix, StringComparison.Ordinal))
            return null;

        var end = message.IndexOf(Prefix, Prefix.Length, StringComparison.Ordinal);
        if (end < 0)
            return null;

        var info = message[Prefix.Length..end];
        var space = info.IndexOf(' ', StringComparison.Ordinal);
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in space < 0 ? [] : info[(space + 1)..].Trim().Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var pair = property.Split('=', count: 2);
            if (pair.Length == 2)
                properties[pair[0]] = Unescaped(pair[1], isProperty: true);
        }

        return new WorkflowCommand(space < 0 ? info : info[..space], properties, Unescaped(message[(end + Prefix.Length)..], isProperty: false));
    }

    private static string Unescaped(string text, bool isProperty)
    {
        text = text.Replace("%0D", "\r", StringComparison.Ordinal).Replace("%0A", "\n", StringComparison.Ordinal);
        if (isProperty)
            text = text.Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal);

        return text.Replace("%25", "%", StringComparison.Ordinal);
    }
}
