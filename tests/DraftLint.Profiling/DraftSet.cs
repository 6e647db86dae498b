using System.Collections.Immutable;
using System.Text;
using DraftLint.Rules;
using DraftLint.Text;

namespace DraftLint.Profiling;

/// <summary>The drafts that benchmarks read.</summary>
internal static class DraftSet
{
    private const int DraftCount = 200;
    private const int ParagraphsOfADraft = 12;
    private const int SentencesOfAParagraph = 5;

    /// <summary>All Markdown files below a folder; without one, drafts of an op-ed's length made of the sentences in the rules' examples.</summary>
    public static ImmutableArray<SourceText> Read(string? folder)
    {
        if (folder is null)
            return Made();

        var files = Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. files.Select(file => SourceText.Decode(file, File.ReadAllBytes(file), out _)).OfType<SourceText>()];
    }

    /// <summary>Denser in what rules look for than any op-ed: every second sentence is one that some rule reports.</summary>
    private static ImmutableArray<SourceText> Made()
    {
        var sentences = RuleSet.All.Rules.SelectMany(rule => rule.Examples).Select(example => example.Text.Trim()).Where(text => !text.Contains('\n', StringComparison.Ordinal)).ToImmutableArray();
        var drafts = ImmutableArray.CreateBuilder<SourceText>(DraftCount);
        var next = 0;
        for (var i = 0; i < DraftCount; i++)
        {
            var text = new StringBuilder("# A draft of examples\n");
            for (var paragraph = 0; paragraph < ParagraphsOfADraft; paragraph++)
            {
                text.Append('\n');
                for (var sentence = 0; sentence < SentencesOfAParagraph; sentence++)
                {
                    // A step that shares no divisor with most counts visits every sentence in an order that looks mixed.
                    next = (next + 7919) % sentences.Length;
                    text.Append(sentences[next]).Append(sentence + 1 < SentencesOfAParagraph ? ' ' : '\n');
                }
            }

            drafts.Add(new SourceText($"made-{i}.md", text.ToString()));
        }

        return drafts.MoveToImmutable();
    }
}
