using System.Collections.Immutable;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Claims;

/// <summary>The statements of a draft that change with time and are dated by nothing; a block is read when it is first asked for.</summary>
internal sealed class ClaimSet(SemanticModel model, ClaimTerms terms)
{
    private readonly ImmutableArray<Claim>[] blocks = new ImmutableArray<Claim>[model.Draft.Prose.Length];

    /// <summary>The claims of a block, in order, whatever their score.</summary>
    public ImmutableArray<Claim> In(ProseBlock block)
    {
        ref var known = ref blocks[block.Index];
        if (!known.IsDefault)
            return known;

        var claims = ImmutableArray.CreateBuilder<Claim>();
        for (var sentence = 0; sentence < block.Sentences.Length; sentence++)
        {
            if (new ClaimReader(model, terms, block, sentence).Read() is { } claim)
                claims.Add(claim);
        }

        return known = claims.DrainToImmutable();
    }
}
