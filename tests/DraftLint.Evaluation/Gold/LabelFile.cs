using System.Text.Json;
using System.Text.Json.Serialization;
using DraftLint.Text;

namespace DraftLint.Evaluation.Gold;

/// <summary>What NAME.labels.json says of the draft beside it.</summary>
/// <param name="Draft">The draft's file name; null for NAME.md.</param>
/// <param name="AsOf">The day on which it is judged unless its front matter has one; null for the day of rule examples.</param>
/// <param name="Expect">What must be reported.</param>
/// <param name="Silent">Where nothing may be reported.</param>
/// <param name="Optional">What counts neither way.</param>
/// <param name="Complete">The checks for which the labels are exhaustive: what matches none is false.</param>
internal sealed record LabelFile(
    string? Draft = null,
    DateOnly? AsOf = null,
    IReadOnlyList<GoldLabel>? Expect = null,
    IReadOnlyList<GoldLabel>? Silent = null,
    IReadOnlyList<GoldLabel>? Optional = null,
    IReadOnlyList<string>? Complete = null)
{
    /// <summary>All labels, of each kind.</summary>
    public IEnumerable<GoldLabel> Labels => [.. Expect ?? [], .. Silent ?? [], .. Optional ?? []];

    /// <summary>Reads the JSON of a label file.</summary>
    /// <exception cref="JsonException">It is no such JSON; the message has the place.</exception>
    public static LabelFile Parse(string json) => JsonSerializer.Deserialize(json, LabelJson.Default.LabelFile) ?? throw new JsonException("The file holds null.");
}

/// <summary>Words of a draft, found by searching.</summary>
/// <param name="Quote">The words as they stand in the source, markup included.</param>
/// <param name="Occurrence">Which of their places is meant, from 1; places may overlap.</param>
internal record GoldPlace(string Quote, int Occurrence = 1)
{
    /// <summary>Where they stand; null where the source has fewer occurrences.</summary>
    public TextSpan? In(SourceText source)
    {
        var at = -1;
        for (var left = Occurrence; left > 0; left--)
        {
            at = at + 1 > source.Content.Length ? -1 : source.Content.IndexOf(Quote, at + 1, StringComparison.Ordinal);
            if (at < 0)
                return null;
        }

        return at < 0 ? null : new TextSpan(at, Quote.Length);
    }
}

/// <summary>What one check should do at one place.</summary>
/// <param name="Check">The name of the rule; where nothing may be reported also <c>*</c>, for all of them.</param>
/// <param name="Quote">The words.</param>
/// <param name="Occurrence">Which of their places.</param>
/// <param name="AnyOf">Other places at which a report is as right.</param>
/// <param name="Note">Why.</param>
internal sealed record GoldLabel(string Check, string Quote, int Occurrence = 1, IReadOnlyList<GoldPlace>? AnyOf = null, string? Note = null) : GoldPlace(Quote, Occurrence)
{
    /// <summary>All places of the label, its own first.</summary>
    public IEnumerable<GoldPlace> Places => [this, .. AnyOf ?? []];
}

/// <summary>Reads labels without reflection.</summary>
[JsonSerializable(typeof(LabelFile))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
internal sealed partial class LabelJson : JsonSerializerContext;
