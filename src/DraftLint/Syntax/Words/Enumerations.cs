namespace DraftLint.Syntax.Words;

/// <summary>Words that lists turn on and that no other class holds.</summary>
internal static class Enumerations
{
    public const string All =
        """
        de la le del della di da du des dos von van der den bin ibn al el y include includes included vs alas oh alike lastly anew same
        fly flies drive drives sailed sail travel travels traveled traveling travelled ride moved moving commute commuted route routes itinerary trip tour train
        bus flight shuttled bounced hopped marched walked north south east west northeast northwest southeast southwest win wins loss losses draw draws tie ties
        red blue green white black yellow orange good bad high low hot cold true false secretaries gens. northern southern eastern western central upper lower
        greater mainland younger young elder older old new neighboring emerging rising occupied modern ancient rural urban coastal downtown postwar imperial
        communist nuclear democratic big named called body able self selves ill non common free sports sales arms news savings goods customs veterans systems communications operations women's men's
        children's human resources united thing things people part parts lot lots way ways times
        """;

    /// <summary>Plural nouns of what is counted before it is listed: "three reasons:".</summary>
    public const string AnnouncingNouns =
        "reasons things ways steps points parts rules lessons questions facts goals ideas options problems kinds types sorts forms objections findings " +
        "principles proposals repairs tips examples factors elements areas themes takeaways changes measures recommendations demands conditions requirements " +
        "categories components aspects arguments answers claims myths truths mistakes errors issues challenges concerns causes consequences effects results " +
        "benefits advantages disadvantages features criteria choices alternatives scenarios possibilities priorities objectives aims purposes tasks actions " +
        "moves reforms fixes solutions suggestions requests pillars phases stages levels groups classes sections chapters items pieces traits qualities " +
        "characteristics rights duties holdings offices places cases stories strategies tactics methods techniques approaches tools policies promises threats " +
        "risks dangers signs signals symptoms tests standards virtues vices sins habits keys secrets resources sources dimensions variables outcomes " +
        "assumptions observations conclusions considerations caveats exceptions developments trends events lists remedies ingredients obstacles barriers hurdles " +
        "flaws gaps needs powers roles services values views words wishes worries regrets hopes fears complaints doubts pledges assurances clues hints failings faults defects proofs courses paths routes " +
        "duties virtues ironies paradoxes pitfalls cautions commitments guarantees commandments excuses maxims tenets precepts prescriptions prerequisites insights " +
        "contradictions misconceptions fallacies illusions blunders weaknesses strengths grievances explanations interpretations hypotheses propositions avenues " +
        "levers ambitions passions metrics indicators benchmarks motives incentives drivers meanings definitions freedoms safeguards amendments";
}
