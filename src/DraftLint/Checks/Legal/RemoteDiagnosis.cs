using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Claims;
using DraftLint.Syntax;
using DraftLint.Syntax.Words;

namespace DraftLint.Checks.Legal;

/// <summary>A named person is said to be ill in the mind: "Mr. Roe is a psychopath."</summary>
/// <remarks>A doctor of record, or the person's own words, in the sentence or beside it are enough.</remarks>
internal sealed class RemoteDiagnosis : Check
{
    /// <summary>Tokens between the verb and the illness.</summary>
    private const int Reach = 5;

    private static readonly LexemeSet Diagnoses = new(LegalVocabulary.Diagnoses);
    private static readonly LexemeSet Disorders = new(LegalVocabulary.Disorders);
    private static readonly LexemeSet Disordered = new(LegalVocabulary.Disordered);
    private static readonly LexemeSet Clinicians = new(LegalVocabulary.Clinicians);

    private readonly HashSet<string> words;

    public RemoteDiagnosis(RuleOptions options) => words = new HashSet<string>(options.List("words"), StringComparer.OrdinalIgnoreCase);

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var predicate in PersonPredicate.In(model))
        {
            var block = predicate.Mention.Block;
            if (predicate.IsPassive || (block.TextOf(block.Tokens[predicate.Verb]) is not ("is" or "was" or "suffers" or "remains" or "seems") && !HasHas(block, predicate)))
                continue;

            if (Illness(block, predicate.Verb) is >= 0 and var last && predicate.IsUnsupported(model, Clinicians))
                yield return rule.At(predicate.To(last));
        }
    }

    /// <summary>"has dementia": the auxiliary is the verb itself, and what stands behind it was taken for one.</summary>
    private static bool HasHas(ProseBlock block, PersonPredicate predicate) => block.TextOf(block.Tokens[predicate.Verb - 1]) is "has";

    private int Illness(ProseBlock block, int verb)
    {
        for (var i = verb; i < block.Tokens.Length && i <= verb + Reach; i++)
        {
            var token = block.Tokens[i];
            if (!token.IsWord || token.Is(WordClasses.Negation))
                return -1;

            if (Diagnoses.Has(token) || words.Contains(block.TextOf(token).ToString()))
                return i;

            // At the end of a sentence "ill." is read like the state.
            if ((Disorders.Has(token) || block.TextOf(token) is "ill" or "ill." or "unstable") && i > verb && Disordered.Has(block.Tokens[i - 1]))
                return i;
        }

        return -1;
    }
}
