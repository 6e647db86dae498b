using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.People;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.People;

/// <summary>People have an honorific in most places and none in one, or the other way round: "Mr. Osei", "Mr. Osei", "Mr. Osei", "Osei".</summary>
internal sealed class InconsistentHonorific : Check
{
    /// <summary>So long after a death nobody is called Mr.</summary>
    private const int YearsOfLongDead = 50;

    private readonly string style;
    private readonly int minReferences;
    private readonly int majority;

    public InconsistentHonorific(RuleOptions options)
    {
        style = options.Choice("style", "auto", "auto", "always", "never");
        minReferences = options.Number("min-references", 4);
        majority = options.Number("majority", 75);
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        var people = model.People.All.Where(person => IsCounted(person, model.Day)).ToList();
        foreach (var person in people)
        {
            if (TwoForms(person) is var (earlier, later))
                yield return rule.At(later.Span, "forms", ("other", earlier.Span.Text)) with { Related = [new(earlier.Span.InSource, "the other honorific")] };
        }

        var references = people.SelectMany(person => person.Mentions.Where(mention => IsReference(mention) && !IsBeforeName(mention, person))).ToList();
        var polite = references.Count(mention => mention.Honorific is not null);
        if (WantsHonorific(polite, references.Count) is not { } wants)
            yield break;

        foreach (var person in people)
        {
            if (wants ? model.Facts.IsPlace(person.Name.Surname) : IsKnownByHonorific(person))
                continue;

            if (person.Mentions.FirstOrDefault(mention => IsReference(mention) && mention.Honorific is not null != wants && !IsBeforeName(mention, person) && !IsWife(mention, person)) is { } odd)
                yield return Report(rule, person, odd, wants ? polite : references.Count - polite, references.Count);
        }
    }

    private static Diagnostic Report(Rule rule, Person person, Mention odd, int count, int total)
    {
        var words = new (string, string)[] { ("count", $"{count}"), ("total", $"{total}") };
        if (odd.Honorific is not null)
        {
            return rule.At(odd.Span, "extra", words) with { Fix = Fix.Suggestion("Leave the honorific out", new TextEdit(odd.Span.InSource, odd.NameSpan.Text)) };
        }

        var other = person.Mentions.FirstOrDefault(mention => mention.Honorific is not null);
        var honorific = other?.Honorific ?? person.Fact?.Honorific;
        return rule.At(odd.Span, null, words) with
        {
            Related = other is null ? [] : [new(other.Span.InSource, "with an honorific")],
            Fix = honorific is null ? null : Fix.Suggestion($"Write \"{honorific}\"", new TextEdit(odd.Span.InSource, $"{honorific} {odd.Span.Text}")),
        };
    }

    /// <summary>"Mrs. Dunn from next door": the writer gives no other name, so the honorific is part of it.</summary>
    private static bool IsKnownByHonorific(Person person) => person.FirstFull is null && person.Mentions.All(mention => mention.Honorific is not null);

    /// <summary>Whether people have an honorific in this draft; null where nothing prevails.</summary>
    private bool? WantsHonorific(int polite, int total) => style switch
    {
        "always" => true,
        "never" => false,
        _ when total < minReferences => null,
        _ when polite * 100 >= total * majority => true,
        _ when (total - polite) * 100 >= total * majority => false,
        _ => null,
    };

    /// <summary>Later references: no full name, no title, the writer's own words.</summary>
    private static bool IsReference(Mention mention) =>
        !mention.IsFull && mention.Titles.IsEmpty && !mention.Is(MentionTraits.Quoted | MentionTraits.OutsideBody | MentionTraits.Compound)
        && (mention.Honorific is not null || ((mention.Block.Tokens[mention.Name.First].Lexeme == 0 || !mention.Block.Tokens[mention.Name.First].StartsSentence) && !IsNoun(mention)));

    /// <summary>"a good Democrat", where somebody is called Mr. Democrat; "the general Synod", "Indians and British".</summary>
    private static bool IsNoun(Mention mention)
    {
        const int Longest = 2;
        if (mention.Block.Tokens[mention.Name.First].Is(WordClasses.Demonym))
            return true;

        for (var at = mention.First - 1; at >= Math.Max(0, mention.First - Longest); at--)
        {
            var word = mention.Block.TextOf(mention.Block.Tokens[at]);
            if (mention.Block.Tokens[at].Is(WordClasses.Article))
                return true;

            if (!mention.Block.Tokens[at].IsWord || mention.Block.Tokens[at].IsCapitalized || mention.Block.Tokens[at].Is(WordClasses.Preposition | WordClasses.Coordinator | WordClasses.Auxiliary | WordClasses.SpeechVerb))
                return false;
        }

        return false;
    }

    /// <summary>A surname that stands before the full name is to be told as such.</summary>
    private static bool IsBeforeName(Mention mention, Person person) =>
        mention.Honorific is null && person.FirstFull is { } full && mention.Span.InSource.Start < full.Span.InSource.Start && !full.Is(MentionTraits.OutsideBody);

    /// <summary>"Mrs. Hale", where everybody else is called by the bare surname: the bare name is her husband's.</summary>
    private static bool IsWife(Mention mention, Person person) => mention.Honorific is "Mrs." && person.Fact is null;

    private static bool IsCounted(Person person, DateOnly day) =>
        person.IsCertain && person.Fact is not { Order: NameOrder.Mononym } && !(person.Fact?.Died is { } died && died.AddYears(YearsOfLongDead) < day);

    /// <summary>"Ms." and "Mrs." of one woman.</summary>
    private static (Mention Earlier, Mention Later)? TwoForms(Person person)
    {
        Mention? first = null;
        foreach (var mention in person.Mentions)
        {
            if (mention.Honorific is not ("Ms." or "Mrs." or "Miss") || mention.Is(MentionTraits.Quoted | MentionTraits.OutsideBody))
                continue;

            first ??= mention;
            if (mention.Honorific != first.Honorific)
                return (first, mention);
        }

        return null;
    }
}
