using System.Collections.Immutable;
using DraftLint.Facts;

namespace DraftLint.Semantics.People;

/// <summary>Finds the time of a mention, with the help of the other people of its sentence where no date tells it.</summary>
/// <remarks>"The Home Secretary, Priti Patel, sat beside the Transport Secretary, Mark Harper": the second title fixes the time of the first.</remarks>
internal sealed class SceneReader(SemanticModel model, ImmutableArray<Person> people)
{
    private readonly Dictionary<(int Block, int Sentence), (Period Held, Office Office)> termOfScene = [];
    private bool isRead;

    /// <summary>The time of a mention; a second holder of its own office tells nothing of it.</summary>
    public Moment MomentOf(Mention mention, Title title)
    {
        var moment = MomentReader.Of(model, mention);
        if (moment.Kind != MomentKind.UndatedPast)
            return moment;

        if (!isRead)
            ReadScenes();

        return termOfScene.TryGetValue((mention.Block.Index, mention.Sentence), out var term) && !title.Phrase.Names(term.Office)
            ? new Moment(MomentKind.Dated, term.Held with { Last = model.Day }, moment.Tense)
            : moment;
    }

    /// <summary>A title that is held on the draft's day, in a sentence of the past: the story lies in that term.</summary>
    private void ReadScenes()
    {
        isRead = true;
        foreach (var person in people)
        {
            if (person.Fact is not { } fact)
                continue;

            foreach (var mention in person.Mentions)
            {
                foreach (var title in mention.Titles)
                {
                    if (title.Status == TitleStatus.None && !mention.Is(MentionTraits.Quoted | MentionTraits.Predicate | MentionTraits.OutsideBody)
                        && TitleJudge.RunningAt(TermsOfOffice.Of(fact, title), Period.Of(model.Day)) is { Held: { } held, Office: { KeepsTitle: false } office })
                    {
                        Narrow((mention.Block.Index, mention.Sentence), held, office);
                    }
                }
            }
        }
    }

    private void Narrow((int Block, int Sentence) scene, Period held, Office office)
    {
        if (!termOfScene.TryGetValue(scene, out var known) || known.Held.First < held.First)
            termOfScene[scene] = (held, office);
    }
}
