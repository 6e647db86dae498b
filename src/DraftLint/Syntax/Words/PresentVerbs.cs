namespace DraftLint.Syntax.Words;

/// <summary>Common verbs in their present forms, parted by whether the same word is a common noun.</summary>
/// <remarks>They give no <see cref="WordClasses"/>: without their sentence most of these words tell nothing. The grammar of a sentence reads them.</remarks>
internal static class PresentVerbs
{
    /// <summary>Plain forms that are hardly ever nouns: "believe", "become".</summary>
    public const string Plain =
        """
        accept achieve acquire adapt add adhere admire adopt afford allow appear apply appoint appreciate arise arrive assume attend avoid
        become befit begin belong betray bind blame borrow bring build buy carry cease choose collapse collect come commit compete comprise
        condemn confront consider consist consume contain contribute convince cope create criticize deceive decide defend define defy
        deliver demonstrate depend deprive derive deserve destroy detain determine deter develop die differ disappear discover distinguish
        distribute donate earn eat elect eliminate embrace emerge employ enable enact encourage endanger endorse endure enforce enjoy
        ensure enter equip erode evolve examine exceed exclude exist expand expect expel exploit export express extend fade feel follow
        forbid forget forgive gather generate get give go govern graduate grow happen hear hesitate hide hold identify ignore imagine
        impose improve include indicate inform inherit insist inspire intend interfere intervene invade invent invest invite involve join
        justify keep kick kill kneel know lay learn leave legislate lend lie lose make manage mean meet merge modernize motivate multiply
        negotiate neglect obey obtain occupy occur operate oppose oversee overcome owe participate pay perform persist persuade pose
        possess postpone precede prefer prepare prescribe preside prevail prevent proceed produce prohibit prolong promote prosecute
        protect prove provide publish punish pursue put quit raise reach react rebuild receive recognize recognise reconsider recover
        recruit reduce refer refuse regard regulate reinforce reject relate rely remain remember remind remove render renew replace
        represent resemble reserve resign resist resolve restore retain retire rewrite ride rob ruin sacrifice satisfy save see seek seem
        select sell send separate serve shine shrink sing sit slow solve speak spend stand stay steal stop strengthen strive submit
        succeed suffer suppose surrender survive suspect sustain take teach tear tend threaten throw tolerate transform translate treat
        try understand undermine undertake unite urge use vanish vary violate wage walk want warrant weaken wear weigh win withdraw
        withstand yield
        """;

    /// <summary>The same for he, she and it.</summary>
    public const string ThirdPerson =
        """
        accepts achieves acquires adapts adds adheres admires adopts affords allows appears applies appoints appreciates arises arrives
        assumes attends avoids becomes befits begins belongs betrays binds blames borrows brings builds buys carries ceases chooses collapses
        collects comes commits competes comprises condemns confronts considers consists consumes contains contributes convinces copes
        creates criticizes deceives decides defends defines defies delivers demonstrates depends deprives derives deserves destroys
        detains determines deters develops dies differs disappears discovers distinguishes distributes donates earns eats elects
        eliminates embraces emerges employs enables enacts encourages endangers endorses endures enforces enjoys ensures enters equips
        erodes evolves examines exceeds excludes exists expands expects expels exploits exports expresses extends fades feels follows
        forbids forgets forgives gathers generates gets gives goes governs graduates grows happens hears hesitates hides holds identifies
        ignores imagines imposes improves includes indicates informs inherits insists inspires intends interferes intervenes invades
        invents invests invites involves joins justifies keeps kicks kills kneels knows lays learns leaves legislates lends lies loses
        makes manages means meets merges modernizes motivates multiplies negotiates neglects obeys obtains occupies occurs operates
        opposes oversees overcomes owes participates pays performs persists persuades poses possesses postpones precedes prefers prepares
        prescribes presides prevails prevents proceeds produces prohibits prolongs promotes prosecutes protects proves provides publishes
        punishes pursues puts quits raises reaches reacts rebuilds receives recognizes recognises reconsiders recovers recruits reduces
        refers refuses regards regulates reinforces rejects relates relies remains remembers reminds removes renders renews replaces
        represents resembles reserves resigns resists resolves restores retains retires rewrites rides robs ruins sacrifices satisfies
        saves sees seeks seems selects sells sends separates serves shines shrinks sings sits slows solves speaks spends stands stays
        steals stops strengthens strives submits succeeds suffers supposes surrenders survives suspects sustains takes teaches tears tends
        threatens throws tolerates transforms translates treats tries understands undermines undertakes unites urges uses vanishes varies
        violates wages walks wants warrants weakens wears weighs wins withdraws withstands yields
        """;

    /// <summary>Plain forms that are nouns as well: "plan", "vote".</summary>
    public const string NounLike =
        """
        abuse act aid aim alarm answer appeal arm arrest attack attempt award back balance ban bar battle bear benefit bet bill block
        boost break breathe brief buzz call care cast cause challenge change charge check claim climb color combat comfort comment
        compromise concern conduct conflict contact contest contract contrast control copy cost count cover crash cross crush cure cut
        damage dance date deal debate decline decrease delay demand deny deposit design desire dispute doubt draft drain draw dream dress
        drink drive drop ease echo embargo end engage escape excuse exercise exhaust experience face fail fall favor fear feature feed
        fight figure fill find finish fit fix flood flow fly focus fool force form frame fuel function fund gain grant greet grip
        guarantee guard guide hand harm hate haunt head heal help hit hope hurt impact import increase influence insult interest
        issue judge jump labor lack land laugh launch lead leak lean leap lift limit link list live lobby lock look love lure march
        mark market mask matter measure merit mind miss mistake mourn move murder name need note offer open order outlaw outline outrage
        own pack pardon park part pass permit pick plan plant play pledge point poll praise press pressure price profit progress promise
        protest pull purchase push question race range rank rate read rebel rebound regret reform release rescue resort respect rest
        result return reverse reward ring rise risk roll root rule run rush score search sense set shape share shift ship shock shoot show
        shut side sign sink skip sleep slide slip sound spark split spread spring stage stem step stock store storm stress stretch strike
        struggle study suit supply support surge surprise suspend swing switch talk target taste tax test thank tie top total touch tour
        trace track trade train transfer travel trigger trust turn type value view visit voice vote wait wake waste watch welcome wish
        witness wonder work worry wreck
        """;

    /// <summary>The same for he, she and it; as a noun, a plural.</summary>
    public const string NounLikeThirdPerson =
        """
        abuses acts aids aims alarms answers appeals arms arrests attacks attempts awards backs balances bans bars battles bears benefits
        bets bills blocks boosts breaks breathes briefs buzzes calls cares casts causes challenges changes charges checks claims climbs
        colors combats comforts comments compromises concerns conducts conflicts contacts contests contracts contrasts controls
        copies costs counts covers crashes crosses crushes cures cuts damages dances dates deals debates declines decreases delays demands
        denies deposits designs desires disputes doubts drafts drains draws dreams dresses drinks drives drops eases echoes embargoes ends
        engages escapes excuses exercises exhausts experiences faces fails falls favors fears features feeds fights figures fills finds
        finishes fits fixes floods flows flies focuses fools forces forms frames fuels functions funds gains grants greets grips
        guarantees guards guides hands harms hates haunts heads heals helps hits hopes hurts impacts imports increases influences
        insults interests issues judges jumps labors lacks lands laughs launches leads leaks leans leaps lifts limits links lists
        lives lobbies locks looks loves lures marches marks markets masks matters measures merits minds misses mistakes mourns moves
        murders names needs notes offers opens orders outlaws outlines outrages owns packs pardons parks parts passes permits picks plans
        plants plays pledges points polls praises presses pressures prices profits progresses promises protests pulls purchases pushes
        questions races ranges ranks rates reads rebels rebounds regrets reforms releases rescues resorts respects rests results returns
        reverses rewards rings rises risks rolls roots rules runs rushes scores searches senses sets shapes shares shifts ships shocks
        shoots shows shuts sides signs sinks skips sleeps slides slips sounds sparks splits spreads springs stages stems steps stocks
        stores storms stresses stretches strikes struggles studies suits supplies supports surges surprises suspends swings switches talks
        targets tastes taxes tests thanks ties tops totals touches tours traces tracks trades trains transfers travels triggers trusts
        turns types values views visits voices votes waits wakes wastes watches welcomes wishes witnesses wonders works worries wrecks
        """;
}
