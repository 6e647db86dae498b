namespace DraftLint.Syntax.Words;

/// <summary>Verbs whose forms can't be told by an ending, and verbs of saying.</summary>
internal static class Verbs
{
    /// <summary>Pasts that are no participles.</summary>
    public const string IrregularPasts =
        """
        went saw came became overcame took undertook mistook overtook shook forsook gave forgave knew grew threw blew flew drew
        withdrew redrew overdrew outgrew foreknew wrote rewrote underwrote rode strode drove rose arose smote broke spoke stole froze chose
        woke awoke wove bore swore tore wore forbore ate fell befell began drank rang sang sank shrank sprang stank swam ran outran
        overran reran did undid redid outdid overdid lay underlay overlay forbade bade forgot forewent forwent underwent 
        hid bit beat showed sowed sewed proved strove throve dove shone slew spat trod oversaw foresaw
        oversaw mowed swelled begot overthrew outgrew bespoke
        """;

    /// <summary>Participles that are no pasts.</summary>
    public const string IrregularParticiples =
        """
        gone seen taken undertaken mistaken overtaken shaken forsaken given forgiven known grown thrown overthrown blown flown drawn
        withdrawn redrawn overdrawn outgrown foreknown written rewritten underwritten ridden driven risen arisen smitten broken spoken stolen
        frozen chosen woken awoken woven borne born sworn torn worn eaten fallen befallen begun drunk rung sung sunk shrunk sprung
        stunk swum undone redone outdone overdone lain forbidden bidden forgotten gotten undergone foregone forgone
        hidden bitten beaten shown sown sewn proven striven slain trodden overseen foreseen mown swollen begotten been
        done shorn hewn strewn stricken misspoken
        """;

    /// <summary>Forms that are past and participle in one.</summary>
    public const string IrregularPastsAndParticiples =
        """
        said told made built rebuilt bought brought caught taught thought fought sought besought wrought found
        held withheld upheld beheld led misled fed bled bred fled sped left kept slept swept wept crept leapt felt dealt meant dreamt
        leant burnt learnt spelt spilt spoilt smelt knelt dwelt lost lent sent spent bent got stood understood withstood
        misunderstood sat met read reread heard overheard paid repaid laid mislaid overlaid inlaid slid shot sold resold
        outsold undersold told retold foretold won spun stuck struck stung swung flung clung slung strung wrung hung overhung dug
        bound ground wound unwound lit put cut set let hit hurt cost shut spread bet quit split rid cast burst thrust shed
        forecast broadcast recast beset offset upset reset wed slit knit undercut outbid overheard overpaid underpaid outspent
        misspent stridden shod clad hamstrung rebound withheld unstuck outshone relit 
        misread typeset proofread babysat fit retrofit input 
        """;

    /// <summary>Plain forms of common verbs, whatever else the words can be ("work", "face"): only their place in a clause tells.</summary>
    public const string PlainForms =
        """
        accept accuse achieve act add address admit adopt advance advise affect afford agree aim allow amount announce answer appear apply approve argue arise
        arrive ask assume attack attend attract avoid back balance ban bear beat become beg begin behave believe belong benefit bet blame block boast border
        borrow break breathe bring build burn buy call campaign care carry cast cause celebrate challenge change charge chase cheer choose cite claim climb
        close collapse collect combine come command commit compare compete complain comprise concern conclude condemn conduct confirm confront connect
        consider constitute consume contain contend continue contribute control cooperate coordinate cost count cover create cross cut dance deal decide
        declare decline defend define defy delay deliver demand deny depend deserve design desire despise destroy determine develop die differ disagree
        disappear discover discuss dismiss dispute dominate donate double doubt dream dress drink drop earn eat elect embrace emerge employ enable encourage
        end endorse endure enforce engage enjoy enter establish evade exceed exist expand expect expel experience explain exploit export express extend face
        fail favor fear feed feel fight figure fill finance find finish fit flee float flow follow force forget form fuel function fund gain gather get give
        go govern grow guarantee guard guide hail happen hate head hear help hide hire hit hold honor hope host ignore imagine import impose improve increase
        influence inform inherit insist intend invade invest invite involve join judge justify keep kill know label lack land launch lay lead lean learn leave
        lend let lie limit line link list listen live lobby look loom lose love maintain make manage manufacture march matter mean measure meet mind mourn
        multiply need neglect negotiate note number object observe obtain occupy occur operate oppose order organize owe own participate pass pay perceive
        perform permit pick place plan play pledge point pollute pose possess praise pray prefer prepare preserve press pretend prevent produce profit promise
        promote prosper protect protest prove provide publish pull punish purchase pursue push put qualify question raise range rank reach react realize
        receive recognize recommend recover reduce refer reflect refuse regard reject rely remain remember remind remove rent repeat replace report represent
        require resemble resent resist respect respond rest restore retain retire return reveal reward rise risk roar rule run rush save say scare seek seem
        sell send separate serve set settle shape share shift shoot show shrink shut sign sing sit sleep sound speak spell spend split spread stand stare
        start starve stay steal stem step stick stop stretch strike strive struggle study submit succeed suffer suggest suit supply support suppose surround
        survive suspect swear swim swing take talk target taste teach tell tend test thank think threaten thrive throw tie tolerate top touch tower trade
        train treat trust try turn understand undermine unite urge use value vary view violate visit vote wait walk want warn waste watch weaken wear weigh
        welcome wish withdraw wonder work worry write yearn yield win draw drive fly ride sail travel
        """;

    public const string SpeechPresents =
        """
        say says tell tells claim claims argue argues assert asserts state states note notes warn warns add adds insist insists
        maintain maintains contend contends declare declares announce announces report reports explain explains suggest suggests
        admit admits acknowledge acknowledges concede concedes deny denies confirm confirms reply replies respond responds
        answer answers ask asks call calls write writes observe observes remark remarks recall recalls conclude concludes
        predict predicts believe believes think thinks estimate estimates find finds promise promises pledge pledges vow vows
        swear swears testify testifies tweet tweets quip quips joke jokes lament laments complain complains urge urges
        caution cautions charge charges allege alleges stress stresses emphasize emphasizes emphasise emphasises reiterate reiterates
        repeat repeats reveal reveals disclose discloses propose proposes recommend recommends quote quotes cite cites agree agrees
        disagree disagrees hint hints imply implies mention mentions proclaim proclaims read reads wonder wonders shout shouts
        whisper whispers mutter mutters cry cries continue continues counter counters retort retorts opine opines boast boasts
        """;

    public const string SpeechPastsAndGerunds =
        """
        said saying told telling claimed claiming argued arguing asserted asserting stated stating noted noting warned warning
        added adding insisted insisting maintained maintaining contended contending declared declaring announced announcing
        reported reporting explained explaining suggested suggesting admitted admitting acknowledged acknowledging conceded
        conceding denied denying confirmed confirming replied replying responded responding answered answering asked asking
        called calling wrote writing written observed observing remarked remarking recalled recalling concluded concluding
        predicted predicting believed believing thought thinking estimated estimating found promised promising pledged
        pledging vowed vowing swore sworn testified testifying tweeted tweeting quipped quipping joked joking lamented
        lamenting complained complaining urged urging cautioned cautioning charged charging alleged alleging stressed stressing
        emphasized emphasizing emphasised emphasising reiterated reiterating repeated repeating revealed revealing disclosed
        disclosing proposed proposing recommended recommending quoted quoting cited citing agreed agreeing disagreed disagreeing
        hinted hinting implied implying mentioned mentioning proclaimed proclaiming wondered wondering shouted shouting
        whispered whispering muttered cried crying continued countered countering retorted opined boasted boasting according
        """;
}
