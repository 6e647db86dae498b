using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DraftLint.Reporting;

/// <summary>How all our JSON is laid out.</summary>
internal static class JsonLayout
{
    /// <summary>Indented, LF, camel case, what is null left out, letters of all scripts as they are: the output is JSON in a file, never HTML.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
