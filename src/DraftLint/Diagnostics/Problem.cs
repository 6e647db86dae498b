using DraftLint.Text;

namespace DraftLint.Diagnostics;

/// <summary>Something that makes a run not to be trusted: a faulty rule file, an unreadable draft, a check that failed. Leads to exit code 2.</summary>
/// <param name="Id">DL0001 to DL0049.</param>
/// <param name="File">The file it is in, as reports show it; null for the command line.</param>
/// <param name="Position">The place in it, or null for the whole file.</param>
/// <param name="Message">What is wrong and the nearest right thing; one line, ends with a full stop.</param>
public sealed record Problem(string Id, string? File, LinePosition? Position, string Message)
{
    /// <summary>Problems as people read them: by file, line and column, those of no file first.</summary>
    public static IEnumerable<Problem> InOrder(IEnumerable<Problem> problems) =>
        problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Position?.Line ?? 0).ThenBy(problem => problem.Position?.Column ?? 0);

    /// <summary>A check failed on a draft.</summary>
    public const string CheckFailed = "DL0001";

    /// <summary>A pattern or a rule reached its limit.</summary>
    public const string Limit = "DL0002";

    /// <summary>A draft is missing, unreadable, not UTF-8, holds NUL or is nested too deeply.</summary>
    public const string UnreadableDraft = "DL0003";

    /// <summary>A fault in draftlint.yml or the command line.</summary>
    public const string Configuration = "DL0004";

    /// <summary>A fault in a rule file.</summary>
    public const string RuleFile = "DL0005";

    /// <summary>A fault in a facts file.</summary>
    public const string FactsFile = "DL0006";

    /// <summary>There is no draft to lint.</summary>
    public const string NoDrafts = "DL0007";

    /// <summary>A draft can't be written, or changed on disk while it was fixed.</summary>
    public const string UnwritableDraft = "DL0008";
}
