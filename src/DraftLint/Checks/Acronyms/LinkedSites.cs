using DraftLint.Syntax;

namespace DraftLint.Checks.Acronyms;

/// <summary>The names of the sites that a draft links to or gives as an address: "usgs" of https://earthquake.usgs.gov, "ecb" of press@ecb.europa.eu.</summary>
/// <remarks>Letters that are the address of a body's own site are told by the link: the reader is one click from the full name, and a house knows its own letters.</remarks>
internal sealed class LinkedSites
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);

    private LinkedSites()
    {
    }

    /// <summary>Collects the sites of all links and of all addresses in the prose.</summary>
    public static LinkedSites Collect(Draft draft)
    {
        var sites = new LinkedSites();
        foreach (var block in draft.Prose)
        {
            foreach (var inline in block.Inlines)
            {
                if (inline is { Kind: InlineKind.Link or InlineKind.AutoLink, Target: { } target } && target.Contains(':', StringComparison.Ordinal))
                    sites.Add(target);
            }

            foreach (var token in block.Tokens)
            {
                if (token.Kind == TokenKind.Address)
                    sites.Add(block.TextOf(token));
            }
        }

        return sites;
    }

    /// <summary>Whether one of the sites bears the letters.</summary>
    public bool Bear(string letters) => letters.Length > 2 && names.Contains(letters);

    private void Add(ReadOnlySpan<char> address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
            address = address[(scheme + 3)..];

        var end = address.IndexOfAny("/?#");
        var host = end < 0 ? address : address[..end];
        host = host[(host.LastIndexOf('@') + 1)..];
        var top = host.LastIndexOf('.');
        if (top <= 0)
            return;

        foreach (var label in host[..top].Split('.'))
            names.Add(host[label].ToString());
    }
}
