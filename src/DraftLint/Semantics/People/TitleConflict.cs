namespace DraftLint.Semantics.People;

/// <summary>Two mentions of one person, of one moment, whose titles contradict each other.</summary>
/// <param name="Person">The person.</param>
/// <param name="Earlier">The first of the two in the draft, with its title.</param>
/// <param name="Later">The second, with its title.</param>
/// <param name="Clash">How they clash.</param>
internal sealed record TitleConflict(Person Person, TitledMention Earlier, TitledMention Later, TitleClash Clash);

/// <summary>A mention with one of its titles and the time that its sentence speaks of.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Title">The title.</param>
/// <param name="Moment">The time.</param>
/// <param name="Verdict">What the facts say of the title at that time.</param>
internal sealed record TitledMention(Mention Mention, Title Title, Moment Moment, TitleVerdict Verdict);
