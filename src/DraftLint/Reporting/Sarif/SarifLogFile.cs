using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace DraftLint.Reporting.Sarif;

/// <summary>Reads logs that DraftLint wrote, of any length: no more of the drafts and results is held than the reader keeps.</summary>
internal static class SarifLogFile
{
    /// <summary>The one run of a log without its drafts and results; null, with what is wrong as a sentence, if it is none of DraftLint.</summary>
    /// <param name="log">The bytes.</param>
    /// <param name="takeArtifact">Takes the drafts one by one.</param>
    /// <param name="takeResult">Takes the results one by one, each with its place.</param>
    /// <param name="fault">What is wrong, or null.</param>
    public static SarifRun? Read(Stream log, Action<SarifArtifact> takeArtifact, Action<SarifResult, SarifPlace> takeResult, out string? fault)
    {
        var isOther = false;
        var scan = new SarifScan(
            log,
            json => Take(json, SarifJson.Context.SarifArtifact, takeArtifact),
            (json, offset) =>
            {
                var place = new SarifPlace(offset, json.Length);
                Take(json, SarifJson.Context.SarifResult, result => takeResult(result, place));
            });
        try
        {
            var rest = scan.Read();
            if (!isOther && Parse(rest.Span, SarifJson.Context.SarifLog) is { Runs: { IsDefault: false, Length: 1 } runs } && runs[0] is { Tool.Driver.Name: "DraftLint", Artifacts: not null, Results: not null } run)
            {
                fault = null;
                return run;
            }

            fault = "This is no log of DraftLint.";
        }
        catch (JsonException failure)
        {
            fault = $"This is no JSON (line {failure.LineNumber + 1}).";
        }

        return null;

        void Take<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type, Action<T> take)
            where T : class
        {
            if (Parse(json, type) is { } entry && entry is not SarifResult { Locations.IsDefaultOrEmpty: true })
                take(entry);
            else
                isOther = true;
        }
    }

    /// <summary>The result at a place.</summary>
    /// <exception cref="IOException">The log is another by now.</exception>
    public static SarifResult ReadAt(Stream log, SarifPlace place)
    {
        var json = new byte[place.Length];
        log.Position = place.Offset;
        log.ReadExactly(json);
        return Parse(json, SarifJson.Context.SarifResult) ?? throw new IOException("A log changed while it was read.");
    }

    private static T? Parse<T>(ReadOnlySpan<byte> json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            // JSON of another form.
            return null;
        }
    }
}

/// <summary>Where a result stands in its log, in bytes.</summary>
internal readonly record struct SarifPlace(long Offset, int Length);
