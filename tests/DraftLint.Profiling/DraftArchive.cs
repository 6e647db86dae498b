using System.Collections.Immutable;
using System.Text;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>Drafts of an op-ed's length, any number of them, the same ones everywhere: 1,500 are an archive of 10 MB.</summary>
internal static class DraftArchive
{
    /// <summary>How many bytes of UTF-8 make a draft: some 1,100 words.</summary>
    public const int DraftBytes = 7_000;

    private const int SentencesOfAParagraph = 5;

    /// <summary>A step that shares no divisor with most counts visits everything in an order that looks mixed.</summary>
    private const int Step = 7919;

    /// <summary>Deals out the paragraphs of a folder's Markdown files; without a folder, paragraphs of the sentences in the rules' examples that no rule reports.</summary>
    public static ImmutableArray<SourceText> Make(int count, string? folder)
    {
        var paragraphs = folder is null ? OfExamples() : OfFolder(folder);
        if (paragraphs.IsEmpty)
            throw new ArgumentException("There is no Markdown in the folder.", nameof(folder));

        var drafts = ImmutableArray.CreateBuilder<SourceText>(count);
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder("# A draft from an archive\n");
            for (var bytes = 0; bytes < DraftBytes;)
            {
                next = (next + Step) % paragraphs.Length;
                text.Append('\n').Append(paragraphs[next]).Append('\n');
                bytes += Encoding.UTF8.GetByteCount(paragraphs[next]) + 2;
            }

            drafts.Add(new SourceText($"draft-{i:D4}.md", text.ToString()));
        }

        return drafts.MoveToImmutable();
    }

    /// <summary>Writes drafts to a folder, for a measure of a whole process.</summary>
    public static void Write(ImmutableArray<SourceText> drafts, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var draft in drafts)
            File.WriteAllText(Path.Combine(folder, draft.Path), draft.Content);
    }

    private static ImmutableArray<string> OfFolder(string folder) =>
        [.. DraftSet.Read(folder).SelectMany(draft => draft.Content.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    /// <summary>Near misses are what an archive holds, and what a linter works hardest for.</summary>
    private static ImmutableArray<string> OfExamples()
    {
        var sentences = RuleSet.All.Rules
            .SelectMany(rule => rule.Examples)
            .Where(example => example.Expected.IsEmpty && !example.Text.Trim().Contains('\n', StringComparison.Ordinal))
            .Select(example => example.Text.Trim())
            .ToImmutableArray();
        var next = 0;
        return [.. Enumerable.Range(0, sentences.Length).Select(_ => string.Join(' ', Enumerable.Range(0, SentencesOfAParagraph).Select(_ => sentences[next = (next + Step) % sentences.Length])))];
    }
}
