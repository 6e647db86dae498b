using System.Globalization;
using System.Text;
using DraftLint.Diagnostics;
using DraftLint.Evaluation.Cases;
using DraftLint.Evaluation.Gold;
using DraftLint.Evaluation.Posts;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Workspaces;

namespace DraftLint.Evaluation;

/// <summary>Measures the recommended rules: how much they find of what they should, and how much they say of what they should not.</summary>
internal static class Program
{
    private const int Failed = 1;
    private const int NotToBeTrusted = 2;

    public static int Main(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        return Run(args, Console.Out, Console.Error);
    }

    /// <summary>Runs the program; 0 if it measured, 1 if a short case fails, 2 if the figures are not to be trusted.</summary>
    internal static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter errors)
    {
        if (Arguments.Parse(args) is not { } given)
            return Fail(errors, Arguments.Usage);

        if (given.Checks.Unknown(RuleSet.All) is { } unknown)
            return Fail(errors, RuleSet.All.UnknownRule(unknown));

        if (given.Subject == Subject.Cases ? !File.Exists(given.Path) : !Directory.Exists(given.Path))
            return Fail(errors, $"{given.Path}: there is no such {(given.Subject == Subject.Cases ? "file" : "folder")}.");

        var linter = new Linter(RuleSet.Recommended, FactBook.BuiltIn) { ThrowsFaults = true };
        return given.Subject switch
        {
            Subject.Cases => RunCases(linter, given, output, errors),
            Subject.Posts => RunPosts(given, output, errors),
            _ => RunGold(linter, given, output, errors),
        };
    }

    private static int RunGold(Linter linter, Arguments given, TextWriter output, TextWriter errors)
    {
        var problems = new List<string>();
        GoldRun.Write(linter, GoldFolder.Read(given.Path, problems), given.Checks, output);
        return Tell(problems, errors) ? NotToBeTrusted : 0;
    }

    private static int RunCases(Linter linter, Arguments given, TextWriter output, TextWriter errors)
    {
        var problems = new List<Problem>();
        if (TextFile.Read(Path.GetFullPath(given.Path), given.Path, Problem.Configuration, "file", out var fault) is not { } source)
            return Fail(errors, $"{given.Path}: {fault?.Message}");

        var hold = CaseRun.Write(linter, given.Path, CaseFile.Read(source, problems), given.Checks, output);
        return Tell(problems.Select(Line), errors) ? NotToBeTrusted : hold ? 0 : Failed;
    }

    private static int RunPosts(Arguments given, TextWriter output, TextWriter errors)
    {
        var workspace = new Workspace(Directory.GetCurrentDirectory(), new RunSettings());
        var files = workspace.FindDrafts([given.Path]);
        var problems = new List<Problem>();
        using var store = SpillFile.NewStore();
        var results = new LintRun(workspace, store).Lint(files, RuleExampleReader.DefaultDay, Environment.ProcessorCount, problems, () => { }, CancellationToken.None);
        PostRun.Write(results, given.Checks, given.Sample, given.Seed, output);
        problems.AddRange(workspace.Problems);
        problems.AddRange(results.SelectMany(result => result.Problems));
        return Tell(problems.Select(Line), errors) ? NotToBeTrusted : 0;
    }

    private static string Line(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.File}{(problem.Position is { } place ? $":{place.Line}:{place.Column}" : "")}: {problem.Message}");

    private static bool Tell(IEnumerable<string> problems, TextWriter errors)
    {
        var hasAny = false;
        foreach (var problem in problems)
        {
            errors.WriteLine(problem);
            hasAny = true;
        }

        return hasAny;
    }

    private static int Fail(TextWriter errors, string message)
    {
        errors.WriteLine(message);
        return NotToBeTrusted;
    }
}
