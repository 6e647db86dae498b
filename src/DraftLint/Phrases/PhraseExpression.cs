using System.Text.RegularExpressions;
using DraftLint.Diagnostics;

namespace DraftLint.Phrases;

/// <summary>A regular expression of a rule, compiled when a draft first holds a text that it can't do without.</summary>
internal sealed class PhraseExpression
{
    private readonly string shown;
    private readonly RuleOrigin origin;
    private readonly Lazy<Regex> regex;

    /// <summary>Makes an expression.</summary>
    /// <param name="pattern">What is compiled, the edges of words around it included.</param>
    /// <param name="options">Case and lines.</param>
    /// <param name="literals">Texts of which every match holds one, see <see cref="PatternTexts.LiteralsOf"/>.</param>
    /// <param name="shown">The pattern as it stands in the rule file.</param>
    /// <param name="origin">Where it stands there.</param>
    public PhraseExpression(string pattern, RegexOptions options, IReadOnlyList<string> literals, string shown, RuleOrigin origin)
    {
        this.shown = shown;
        this.origin = origin;
        Literals = literals;
        Folds = !Typography.HasCurly(pattern);
        regex = new Lazy<Regex>(() => PatternCompiler.Compile(pattern, options));
    }

    private PhraseExpression(PhraseExpression other)
    {
        (shown, origin, regex) = (other.shown, other.origin, other.regex);
        Literals = other.Literals;
    }

    /// <summary>Texts of which every match holds one, in lower case; empty if it must be tried everywhere.</summary>
    public IReadOnlyList<string> Literals { get; }

    /// <summary>Whether curly marks are straight to it and line ends are blanks.</summary>
    public bool Folds { get; private init; }

    /// <summary>The same expression over texts as they are, line ends and curly marks kept.</summary>
    public PhraseExpression OverPlainText() => new(this) { Folds = false };

    /// <summary>Whether it matches a whole text, from its first to its last character.</summary>
    /// <exception cref="PatternLimitException">It took too long.</exception>
    public bool Covers(string text)
    {
        var match = Next(null, text);
        return match.Success && match.Index == 0 && match.Length == text.Length;
    }

    /// <summary>All matches that hold a character, from left to right.</summary>
    /// <param name="text">The text, folded if <see cref="Folds"/>.</param>
    /// <exception cref="PatternLimitException">It took too long.</exception>
    public IEnumerable<Match> MatchesIn(string text)
    {
        var started = PatternCompiler.Start();
        var wasOver = false;
        for (var match = Next(null, text); match.Success; match = Next(match, text))
        {
            if (match.Length > 0)
                yield return match;

            if (!PatternCompiler.IsOver(started))
                continue;

            if (wasOver)
                throw Limit;

            // As in Next: a thread may have been held up.
            wasOver = true;
            started = PatternCompiler.Start();
        }
    }

    /// <summary>The first match at or behind an offset, one without characters too; null if there is none.</summary>
    /// <exception cref="PatternLimitException">It took too long.</exception>
    public Match? MatchFrom(string text, int start) => Next(null, text, start) is { Success: true } match ? match : null;

    /// <summary>Makes the machine that matches now, so that no match has to wait for it.</summary>
    public void Prepare() => _ = regex.Value;

    /// <summary>Whether it matches anywhere in a text.</summary>
    /// <exception cref="PatternLimitException">It took too long.</exception>
    public bool StandsIn(string text) => MatchFrom(text, 0) is not null;

    /// <summary>What is thrown when it takes too long.</summary>
    public PatternLimitException Limit => new(shown, origin);

    private Match Next(Match? last, string text, int start = 0)
    {
        try
        {
            return Look(last, text, start);
        }
        catch (RegexMatchTimeoutException)
        {
            // A machine that is busy with other things may hold a thread up for as long; no honest pattern takes too long twice.
            return NextAgain(last, text, start);
        }
    }

    private Match NextAgain(Match? last, string text, int start)
    {
        try
        {
            return Look(last, text, start);
        }
        catch (RegexMatchTimeoutException)
        {
            throw Limit;
        }
    }

    private Match Look(Match? last, string text, int start) => last is null ? regex.Value.Match(text, start) : last.NextMatch();
}
