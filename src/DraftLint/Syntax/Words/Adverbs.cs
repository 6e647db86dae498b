namespace DraftLint.Syntax.Words;

/// <summary>Adverbs of the closed set and common ones.</summary>
internal static class Adverbs
{
    public const string All =
        """
        now then here there today tomorrow yesterday tonight soon later early earlier lately recently currently presently nowadays already
        still yet again once twice thrice often sometimes always never ever seldom rarely usually generally frequently occasionally
        regularly constantly continually daily weekly monthly yearly annually eventually finally ultimately initially originally
        previously formerly subsequently afterward afterwards beforehand meanwhile meantime simultaneously suddenly immediately
        instantly promptly quickly rapidly slowly gradually steadily abruptly shortly briefly temporarily permanently forever
        also too either neither both even only just merely simply solely exclusively especially particularly specifically notably
        namely mainly mostly largely chiefly primarily principally predominantly partly partially wholly entirely completely totally
        fully utterly absolutely altogether almost nearly roughly approximately about around barely hardly scarcely
        very quite rather fairly pretty somewhat so more most less least enough extremely highly deeply strongly greatly vastly
        hugely enormously severely seriously badly well better best worse worst far further farther much little
        however nevertheless nonetheless moreover furthermore besides therefore thus hence consequently accordingly otherwise
        instead likewise similarly conversely alternatively additionally indeed actually really truly certainly surely definitely
        clearly obviously evidently apparently seemingly presumably supposedly allegedly reportedly arguably probably possibly
        perhaps maybe likely unlikely hopefully frankly honestly sadly unfortunately fortunately luckily happily interestingly
        surprisingly curiously ironically importantly admittedly naturally understandably rightly wrongly fairly unfairly
        openly publicly privately secretly quietly loudly carefully easily readily freely directly indirectly closely widely broadly
        narrowly officially formally informally legally illegally politically economically historically traditionally typically
        normally ordinarily basically essentially fundamentally virtually practically effectively successfully
        together apart alone ahead away back forward forwards backward backwards upward upwards downward downwards inside outside
        abroad overseas home elsewhere everywhere somewhere anywhere nowhere nearby up down in out off on over under
        not n't yes no why how when where else ago hitherto thereafter therein thereby hereby herein whereupon
        equally relatively comparatively increasingly decreasingly dramatically significantly substantially considerably sharply
        slightly markedly nationally internationally globally locally domestically internally externally firmly gently hard fast
        straight right left late long aside anyway anyhow somehow overnight indefinitely repeatedly separately jointly
        respectively correctly incorrectly properly precisely exactly literally deliberately intentionally accidentally
        inevitably necessarily unexpectedly sincerely personally morally ethically financially militarily socially
        heavily lightly purely strictly genuinely increasingly overwhelmingly unanimously reluctantly eagerly
        last first next
        """;
}
