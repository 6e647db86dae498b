using System.Buffers;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Links;

/// <summary>A link whose target counts the reader or opens for the writer only: "https://example.org/a?utm_source=mail", "file:///drafts/a.md".</summary>
internal sealed class TrackingLink(IReadOnlyList<string> parameters) : Check
{
    private static readonly string[] PrivateTargets = ["file:", "http://localhost", "https://localhost", "http://127.", "http://192.168.", "http://10.", "c:\\", "c:/"];

    private static readonly string[] Redirectors = ["//www.google.com/url?", "//google.com/url?", "//l.facebook.com/l.php?", "safelinks.protection.outlook.com", "//urldefense.", "//lnkd.in/", "//www.linkedin.com/redir"];

    /// <summary>One look for whatever is looked at more closely: few addresses hold any of it.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create(["web.archive.org", "docs.google.com/", .. Redirectors], StringComparison.OrdinalIgnoreCase);

    public TrackingLink(RuleOptions options)
        : this(options.List("parameters", "utm_*", "fbclid", "gclid", "mc_cid", "mc_eid", "igshid"))
    {
    }

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var block in model.Draft.Prose)
        {
            // Picture services write their own tracking into the credit that they give out, and a desk does not print it.
            if (!block.Inlines.IsEmpty && PictureCredit.Is(block))
                continue;

            foreach (var link in block.Inlines)
            {
                if (link.Target is not { } target || link.Kind is not (InlineKind.Link or InlineKind.AutoLink))
                    continue;

                var hasSign = target.AsSpan().ContainsAny(Signs);
                if (hasSign && target.Contains("web.archive.org", StringComparison.OrdinalIgnoreCase))
                    continue;

                if (Finding(rule, link, target, hasSign) is { } finding)
                    yield return finding;
            }
        }
    }

    private Diagnostic? Finding(Rule rule, InlineSpan link, string target, bool hasSign)
    {
        var place = link.TargetSource ?? link.Source;
        if (StartsWithAny(target, PrivateTargets) || (hasSign && IsEditPage(target)))
            return rule.At(place, target, "private");

        if (hasSign && ContainsAny(target, Redirectors))
            return rule.At(place, target, "redirect");

        var clean = Clean(target, out var removed);
        if (removed is null)
            return null;

        var finding = rule.At(place, target, caseName: null, ("part", removed));
        return link.TargetSource is { } source && source.Length == target.Length ? finding with { Fix = Fix.Safe("Take out the tracking", new TextEdit(source, clean)) } : finding;
    }

    /// <summary>The address without its tracking parameters; <paramref name="removed"/> is the first of them, or null.</summary>
    private string Clean(string target, out string? removed)
    {
        removed = null;
        var query = target.IndexOf('?', StringComparison.Ordinal);
        if (query < 0)
            return target;

        var fragment = target.IndexOf('#', query);
        var end = fragment < 0 ? target.Length : fragment;
        var kept = new List<string>();
        foreach (var pair in target[(query + 1)..end].Split('&'))
        {
            if (IsTracking(pair))
                removed ??= pair;
            else
                kept.Add(pair);
        }

        return target[..query] + (kept.Count > 0 ? "?" + string.Join('&', kept) : "") + target[end..];
    }

    private bool IsTracking(string pair)
    {
        var name = pair.Split('=')[0];
        foreach (var parameter in parameters)
        {
            if (parameter.EndsWith('*') ? name.StartsWith(parameter[..^1], StringComparison.OrdinalIgnoreCase) : name.Equals(parameter, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsEditPage(string target) => target.Contains("docs.google.com/", StringComparison.OrdinalIgnoreCase) && target.Contains("/edit", StringComparison.OrdinalIgnoreCase);

    private static bool StartsWithAny(string target, string[] starts) => Array.Exists(starts, start => target.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static bool ContainsAny(string target, string[] parts) => Array.Exists(parts, part => target.Contains(part, StringComparison.OrdinalIgnoreCase));
}
