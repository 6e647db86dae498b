using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DraftLint.Workspaces;

/// <summary>A working copy, asked by way of the git that is installed.</summary>
/// <param name="Root">Its folder, absolute.</param>
internal sealed record GitRepository(string Root)
{
    /// <summary>The repository that a file lies in, or null.</summary>
    /// <param name="file">The file's absolute path.</param>
    public static GitRepository? Above(string file)
    {
        for (var folder = Path.GetDirectoryName(file); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Join(folder, ".git")))
                return new GitRepository(folder);
        }

        return null;
    }

    /// <summary>The commit from which the working copy and a revision both come: what happened on the other side since then is no change of ours.</summary>
    /// <exception cref="GitException">There is none, with a sentence that says why.</exception>
    public string ForkPoint(string revision)
    {
        if (!revision.StartsWith('-') && Run("rev-parse", "--verify", "--quiet", revision + "^{commit}") is (0, var commit, _))
        {
            var (exitCode, fork, _) = Run("merge-base", commit.Trim(), "HEAD");
            return exitCode == 0 ? fork.Trim() : throw new GitException($"{revision} and HEAD have no commit in common{HintIfShallow()}.");
        }

        var (state, _, errors) = Run("rev-parse", "--git-dir");
        throw new GitException(state == 0 ? $"git knows no revision \"{revision}\"{HintIfShallow()}." : $"git says: {errors.Trim().Split('\n')[0]}");
    }

    /// <summary>What changed since a commit: hunks without context, renamed files held against their old names.</summary>
    /// <remarks>Each option outdoes a setting that a person may have made for their own eyes.</remarks>
    public string DiffSince(string commit) => Ask(
        "-c", "core.quotePath=false", "diff", "--unified=0", "--inter-hunk-context=0", "-M", "--text", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "--src-prefix=a/", "--dst-prefix=b/", commit, "--");

    /// <summary>The files that git knows, from the root.</summary>
    public IEnumerable<string> TrackedFiles() => Ask("ls-files", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private string HintIfShallow() => Run("rev-parse", "--is-shallow-repository").Output.StartsWith("true", StringComparison.Ordinal) ? "; the clone is shallow, so fetch its whole history (for actions/checkout: fetch-depth: 0)" : "";

    private string Ask(params string[] arguments) => Run(arguments) is var (exitCode, output, errors) && exitCode == 0 ? output : throw new GitException($"git says: {errors.Trim().Split('\n')[0]}");

    private (int ExitCode, string Output, string Errors) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = "C";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        try
        {
            using var git = Process.Start(start) ?? throw new GitException("git can't be started.");
            var errors = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return (git.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            throw new GitException("git is not installed, or not on the PATH.");
        }
    }
}

/// <summary>Git can't say what it was asked.</summary>
/// <param name="message">Why, as a sentence.</param>
internal sealed class GitException(string message) : Exception(message);
