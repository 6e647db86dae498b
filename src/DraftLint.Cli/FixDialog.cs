using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Workspaces;

namespace DraftLint.Cli;

/// <summary>Asks for one fix after the other, draft by draft, and writes each draft when all its findings are answered.</summary>
internal sealed class FixDialog(TextWriter screen, TextReportOptions look)
{
    private const string Question = "Make this fix? y yes, n no, a all that are left in this draft, u undo the last answer, q quit: ";

    private bool isOver;

    /// <summary>Goes through the drafts. Behind "quit", the others are linted only.</summary>
    public static IReadOnlyList<FixedDraft> Fix(Workspace workspace, IReadOnlyList<string> files, FixRequest request, List<Problem> faults)
    {
        using var screen = StandardOutput.Open();
        screen.AutoFlush = true;
        var dialog = new FixDialog(screen, new TextReportOptions(Terminal.Width, Terminal.UsesColor(request.IsPlain)));
        var drafts = new List<FixedDraft>();
        foreach (var file in files)
        {
            var source = workspace.ReadDraft(file, out var problem);
            if (problem is not null)
                faults.Add(problem);

            if (source is null)
                continue;

            var linter = workspace.RulesFor(file).Linter;
            var answers = new FixAnswers(new DraftFixer(linter, request.Least, request.Gate.AsOf), linter.Lint(source, request.Gate.AsOf), text => linter.Lint(text, request.Gate.AsOf));
            dialog.Ask(answers);
            drafts.Add(FixRun.Write(workspace, answers.Result()));
        }

        return drafts;
    }

    private void Ask(FixAnswers answers)
    {
        while (!isOver && answers.Next() is { } finding)
        {
            Show(answers, finding);
            switch (Answer(answers))
            {
                case 'y':
                    answers.Accept(finding);
                    break;
                case 'n':
                    answers.Decline(finding);
                    break;
                case 'a':
                    answers.AcceptAll();
                    break;
                case 'u':
                    answers.Undo();
                    break;
                default:
                    isOver = true;
                    break;
            }
        }
    }

    private void Show(FixAnswers answers, Diagnostic finding)
    {
        screen.Write('\n');
        TextReport.WriteFinding(answers.Source, finding, screen, look);
        TextReport.WriteChange(answers.Source, DraftFixer.EditsOf(finding, answers.Source), screen, look);
        screen.Write('\n');
    }

    /// <summary>One of the letters of the question; q at the end of the input.</summary>
    private char Answer(FixAnswers answers)
    {
        while (true)
        {
            screen.Write(Question);
            var key = Key();
            screen.Write(char.IsControl(key) ? '\n' : key + "\n");
            if (key == 'u' && !answers.CanUndo)
                screen.Write("There is no answer to undo in this draft.\n");
            else if (key is 'y' or 'n' or 'a' or 'u' or 'q')
                return key;
        }
    }

    /// <summary>The next key, in lower case; from a pipe, the next character that is no blank.</summary>
    private static char Key()
    {
        if (!Console.IsInputRedirected)
            return char.ToLowerInvariant(Console.ReadKey(intercept: true).KeyChar);

        while (true)
        {
            var next = Console.In.Read();
            if (next < 0)
                return 'q';

            if (!char.IsWhiteSpace((char)next))
                return char.ToLowerInvariant((char)next);
        }
    }
}
