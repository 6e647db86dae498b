using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.People;

namespace DraftLint.Checks.People;

/// <summary>One person has two titles that nobody can have at one moment: "President-elect Trump must choose. President Trump must decide."</summary>
internal sealed class InconsistentTitle : Check
{
    private readonly bool notesActing;

    public InconsistentTitle(RuleOptions options) => notesActing = options.Flag("note-acting", byDefault: true);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var conflict in model.People.Titles.Conflicts)
        {
            if (conflict.Clash == TitleClash.Acting && !notesActing)
                continue;

            var later = TitleEdit.SpanOf(conflict.Later.Mention, conflict.Later.Title);
            var earlier = TitleEdit.SpanOf(conflict.Earlier.Mention, conflict.Earlier.Title);
            var caseName = conflict.Clash switch { TitleClash.Acting => "acting", TitleClash.Rank => "rank", _ => null };
            yield return rule.At(later, caseName, ("earlier", earlier.Text)) with
            {
                Related = [new(earlier.InSource, "the other title")],
                Notes = NotesOf(conflict),
                Fix = FixOf(conflict),
            };
        }
    }

    private static ImmutableArray<string> NotesOf(TitleConflict conflict)
    {
        var term = conflict.Later.Verdict.Term ?? conflict.Earlier.Verdict.Term;
        return term is null ? [] : [TermWords.Sentence(conflict.Person, term)];
    }

    /// <summary>The title that the facts uphold stays, else the one that the draft has more often, else the earlier.</summary>
    private static Fix? FixOf(TitleConflict conflict)
    {
        var keepsLater = conflict.Later.Verdict.IsWrong == conflict.Earlier.Verdict.IsWrong
            ? CountOf(conflict.Person, conflict.Later.Title) > CountOf(conflict.Person, conflict.Earlier.Title)
            : conflict.Earlier.Verdict.IsWrong;
        var (kept, changed) = keepsLater ? (conflict.Later, conflict.Earlier) : (conflict.Earlier, conflict.Later);
        return kept.Title.IsPlural || kept.Title.First > kept.Mention.First
            ? null
            : TitleEdit.Replaced(changed.Mention, changed.Title, kept.Title.Span.Text, "Use the same title in both places");
    }

    private static int CountOf(Person person, Title title) =>
        person.Mentions.Count(mention => mention.Titles.Any(other => other.Phrase == title.Phrase && other.Status == title.Status));
}
