using DraftLint.Semantics.Lists;

namespace DraftLint.Checks.Lists;

/// <summary>Capitals that the press uses for their states' governments.</summary>
internal static class Capitals
{
    private static readonly Dictionary<string, string> States = new(StringComparer.Ordinal)
    {
        ["moscow"] = "russia",
        ["beijing"] = "china",
        ["tehran"] = "iran",
        ["pyongyang"] = "north korea",
        ["seoul"] = "south korea",
        ["tokyo"] = "japan",
        ["washington"] = "united states",
        ["london"] = "britain",
        ["paris"] = "france",
        ["berlin"] = "germany",
        ["kyiv"] = "ukraine",
        ["ankara"] = "turkey",
        ["jerusalem"] = "israel",
        ["riyadh"] = "saudi arabia",
        ["new delhi"] = "india",
        ["islamabad"] = "pakistan",
        ["kabul"] = "afghanistan",
        ["damascus"] = "syria",
        ["baghdad"] = "iraq",
        ["cairo"] = "egypt",
        ["havana"] = "cuba",
        ["caracas"] = "venezuela",
        ["ottawa"] = "canada",
        ["canberra"] = "australia",
        ["taipei"] = "taiwan",
        ["hanoi"] = "vietnam",
        ["warsaw"] = "poland",
        ["rome"] = "italy",
        ["madrid"] = "spain",
        ["minsk"] = "belarus",
    };

    /// <summary>Whether one of two entries is the capital of the other: "Moscow" and "Russia".</summary>
    public static bool IsCapitalOf(in ListEntry one, in ListEntry other) =>
        one.IsName && other.IsName && (IsCapital(one.Key, other.Key) || IsCapital(other.Key, one.Key));

    private static bool IsCapital(string capital, string state) => States.TryGetValue(capital, out var of) && of == state;
}
