using DraftLint.Benchmarks;

if (args is not [var mode, ..] || mode is not ("ratio" or "start" or "growth" or "rules" or "write-rules" or "repeated"))
{
    Console.Error.WriteLine("""
        draftlint-benchmarks ratio [FOLDER] [ROUNDS]    the whole lint against the Markdown parse alone, then what takes the time
        draftlint-benchmarks start                      what the first draft of a process waits for
        draftlint-benchmarks rules [FOLDER] [ROUNDS]    the whole lint with 10, 100, 1,000 and 10,000 phrase rules
        draftlint-benchmarks write-rules COUNT FOLDER   such rules as files, to measure how a process loads them
        draftlint-benchmarks growth [SEED] [PATTERNS]   text for which some rule takes more than linear time
        draftlint-benchmarks repeated [LENGTH]          drafts of one piece repeated without end: LENGTH characters, then twice that
        """);
    return 2;
}

switch (mode)
{
    case "ratio":
        RatioBenchmark.Run(DraftSet.Read(args.Length > 1 ? args[1] : null), args.Length > 2 ? Number(args[2]) : 7);
        break;
    case "start":
        StartBenchmark.Run();
        break;
    case "rules":
        PhraseRulesBenchmark.Run(DraftSet.Read(args.Length > 1 ? args[1] : null), args.Length > 2 ? Number(args[2]) : 7);
        break;
    case "write-rules" when args.Length == 3:
        PhraseRulesBenchmark.Write(DraftSet.Read(null), Number(args[1]), args[2]);
        break;
    case "repeated":
        RepeatedPieces.Run(args.Length > 1 ? Number(args[1]) : 500_000);
        break;
    default:
        GrowthSearch.Run(args.Length > 1 ? Number(args[1]) : 1, args.Length > 2 ? Number(args[2]) : 200);
        break;
}

return 0;

static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
