using System.Collections.Immutable;
using DraftLint.Diagnostics;
using DraftLint.Reporting;
using DraftLint.Rules;

namespace DraftLint.Cli;

/// <summary>What the examples of rules gave, on the screen: each that does not hold with its place in the YAML file and what differs, then a line that sums up.</summary>
internal sealed class ProofPage(TextWriter writer, bool usesColor)
{
    private readonly Palette palette = new(usesColor);

    /// <summary>Writes it.</summary>
    public void Write(ImmutableArray<RuleProof> proofs)
    {
        foreach (var proof in proofs)
        {
            foreach (var result in proof.Examples.Where(result => !result.Holds))
            {
                Line(result.Example.Origin, proof.Rule.Name, $"{proof.NameOf(result)} does not hold.");
                foreach (var line in result.Explanation.Split('\n'))
                    writer.Write($"    {ScreenWidth.Printable(line).TrimEnd()}\n");
            }

            if (proof.Lack is { } lack)
                Line(proof.Rule.Origin, proof.Rule.Name, lack);
        }

        var failed = proofs.Sum(proof => proof.FailedCount);
        var sum = $"{proofs.Length} {(proofs.Length == 1 ? "rule" : "rules")}: {proofs.Sum(proof => proof.HeldCount)} passed, {failed} failed";
        writer.Write(failed == 0 ? sum : palette.Grave(Severity.Error, sum));
        writer.Write('\n');
    }

    private void Line(RuleOrigin place, string rule, string words)
    {
        writer.Write(palette.Strong(ScreenWidth.Printable($"{place.File}:{place.Position.Line}:{place.Position.Column}:")));
        writer.Write($" {rule}: {words}\n");
    }
}
