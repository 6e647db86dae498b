using System.Globalization;

namespace DraftLint.Evaluation;

/// <summary>What to evaluate.</summary>
internal enum Subject
{
    /// <summary>A folder of labelled drafts.</summary>
    Gold,

    /// <summary>A file of short cases.</summary>
    Cases,

    /// <summary>A folder of published posts.</summary>
    Posts,
}

/// <summary>The command line.</summary>
/// <param name="Subject">What to evaluate.</param>
/// <param name="Path">The folder or file.</param>
/// <param name="Checks">The checks to speak of.</param>
/// <param name="Sample">How many reports on posts to print.</param>
/// <param name="Seed">What draws them.</param>
internal sealed record Arguments(Subject Subject, string Path, CheckFilter Checks, int Sample, int Seed)
{
    /// <summary>The ways to call the program.</summary>
    public const string Usage =
        """
        usage: DIR [--checks A,B]                                   precision and recall over NAME.md with NAME.labels.json
               --cases FILE [--checks A,B]                          short cases, one check each
               --posts DIR [--checks A,B] [--sample N] [--seed S]   reports for 1,000 words of published prose, and N of them to judge
        """;

    /// <summary>Reads the command line; null if it is none of the ways.</summary>
    public static Arguments? Parse(IReadOnlyList<string> words)
    {
        var given = new Arguments(Subject.Gold, "", new CheckFilter([]), Sample: 0, Seed: 1);
        for (var i = 0; i < words.Count; i++)
        {
            var value = i + 1 < words.Count ? words[i + 1] : null;
            switch (words[i])
            {
                case "--cases" or "--posts" when value is not null && given.Path is "":
                    given = given with { Subject = words[i] is "--cases" ? Subject.Cases : Subject.Posts, Path = value };
                    break;
                case "--checks" when value is not null:
                    given = given with { Checks = new CheckFilter(value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) };
                    break;
                case "--sample" when TryCount(value, out var sample):
                    given = given with { Sample = sample };
                    break;
                case "--seed" when TryCount(value, out var seed):
                    given = given with { Seed = seed };
                    break;
                case var folder when !folder.StartsWith('-') && given.Path is "":
                    given = given with { Path = folder };
                    continue;
                default:
                    return null;
            }

            i++;
        }

        return given.Path is "" ? null : given;
    }

    private static bool TryCount(string? text, out int count) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count);
}
