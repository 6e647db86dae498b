using System.Globalization;
using DraftLint.Profiling;

switch (args)
{
    case ["ratio", .. var rest]:
        ParseRatio.Run(DraftSet.Read(First(rest)), Number(rest, 1, 7));
        break;
    case ["start"]:
        StartTimes.Run();
        break;
    case ["rules", .. var rest]:
        PhraseRuleCosts.Run(DraftSet.Read(First(rest)), Number(rest, 1, 7));
        break;
    case ["growth", .. var rest]:
        GrowthSearch.Run(Number(rest, 0, 1), Number(rest, 1, 200));
        break;
    case ["repeated", .. var rest]:
        RepeatedPieces.Run(Number(rest, 0, 500_000));
        break;
    case ["write-drafts", var count, var folder, .. var rest]:
        DraftArchive.Write(DraftArchive.Make(Number([count], 0, 0), First(rest)), folder);
        break;
    case ["write-rules", var count, var folder]:
        DraftArchive.Write(PhraseRuleFiles.Make(DraftSet.Read(null), Number([count], 0, 0)), folder);
        break;
    default:
        Console.Error.WriteLine("""
            draftlint-profiling ratio [FOLDER] [ROUNDS]              the whole lint against the Markdown parse alone, then what takes the time
            draftlint-profiling start                                what the first draft of a process waits for
            draftlint-profiling rules [FOLDER] [ROUNDS]              the whole lint with 10, 100, 1,000 and 10,000 phrase rules
            draftlint-profiling growth [SEED] [PATTERNS]             text for which some rule takes more than linear time
            draftlint-profiling repeated [LENGTH]                    drafts of one piece repeated without end: LENGTH characters, then twice that
            draftlint-profiling write-drafts COUNT FOLDER [SOURCE]   drafts of 7 KB, of the examples in the rules or of the paragraphs in a folder
            draftlint-profiling write-rules COUNT FOLDER             rule files of a phrase each
            """);
        return 2;
}

return 0;

static int Number(string[] given, int index, int otherwise) => given.Length > index ? int.Parse(given[index], CultureInfo.InvariantCulture) : otherwise;

static string? First(string[] given) => given.Length > 0 ? given[0] : null;
