using System.Collections.Immutable;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Yaml;

namespace DraftLint.Checks.Patterns;

/// <summary>Where a pattern rule looks: <c>prose &amp; ~quotation</c>, <c>heading | headline</c>. <c>&amp;</c> binds closer than <c>|</c>; several scopes in a list are joined by <c>|</c>.</summary>
/// <remarks>Words belong to a part if they share a character with it. Kept as alternatives of parts that must and must not be there.</remarks>
internal sealed class PatternScope
{
    /// <summary>More alternatives than these no one can read.</summary>
    private const int MostTerms = 64;

    private static readonly ImmutableArray<(string Name, TextParts Parts)> Parts =
    [
        ("text", TextParts.Text), ("prose", TextParts.Prose), ("headline", TextParts.Headline), ("heading", TextParts.Heading), ("list", TextParts.List), ("table", TextParts.Table),
        ("blockquote", TextParts.Blockquote), ("quotation", TextParts.Quotation), ("emphasis", TextParts.Emphasis), ("link", TextParts.Link), ("image", TextParts.Image),
        ("footnote", TextParts.Footnote), ("caption", TextParts.Caption), ("byline", TextParts.Byline), ("author-note", TextParts.AuthorNote), ("front-matter", TextParts.FrontMatter),
        ("code", TextParts.Code), ("comment", TextParts.Comment),
    ];

    private readonly ImmutableArray<ScopeTerm> terms;

    private PatternScope(ImmutableArray<ScopeTerm> terms)
    {
        this.terms = terms;
        Named = terms.Aggregate(TextParts.None, static (all, term) => all | term.Needed | term.Refused);
    }

    /// <summary>Every text of a draft.</summary>
    public static PatternScope Everywhere { get; } = new([new ScopeTerm(TextParts.None, TextParts.None)]);

    /// <summary>The names that a scope may hold.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Parts.Select(part => part.Name)];

    /// <summary>All parts that it speaks of.</summary>
    public TextParts Named { get; }

    /// <summary>Reads <c>scope:</c> of a rule.</summary>
    /// <param name="options">The rule's options.</param>
    /// <param name="byDefault">The scope where none is set.</param>
    public static PatternScope Read(RuleOptions options, string byDefault = "prose")
    {
        var all = ImmutableArray.CreateBuilder<ScopeTerm>();
        var texts = options.List("scope", byDefault);
        for (var i = 0; i < texts.Count; i++)
        {
            var reader = new ScopeReader(texts[i]);
            var read = reader.Read();
            if (reader.Fault is { } fault)
                options.RefuseItem("scope", i, fault.Offset, fault.Message);
            else
                all.AddRange(read);
        }

        return new PatternScope(all.Count > 0 ? all.ToImmutable() : [new ScopeTerm(TextParts.Prose, TextParts.None)]);
    }

    /// <summary>Whether words lie inside.</summary>
    public bool Holds(SemanticModel model, ProseSpan span) => Holds(model.Texts.PartsOf(span, Named));

    /// <summary>Whether a block has words that may lie inside; marks in it are not looked at.</summary>
    public bool MayHold(SemanticModel model, ProseBlock block)
    {
        var parts = model.Texts.PartsOf(block);
        foreach (var term in terms)
        {
            const TextParts Inline = TextParts.Quotation | TextParts.Emphasis | TextParts.Link;
            if ((parts & term.Needed & ~Inline) == (term.Needed & ~Inline) && (parts & term.Refused & ~Inline) == 0)
                return true;
        }

        return false;
    }

    private bool Holds(TextParts parts)
    {
        foreach (var term in terms)
        {
            if ((parts & term.Needed) == term.Needed && (parts & term.Refused) == 0)
                return true;
        }

        return false;
    }

    /// <summary>Parts that must be there and parts that must not.</summary>
    private readonly record struct ScopeTerm(TextParts Needed, TextParts Refused);

    /// <summary>Reads one scope, <c>~</c> pushed inward as it goes.</summary>
    private ref struct ScopeReader(string text)
    {
        private readonly string text = text;
        private int position;

        public (int Offset, string Message)? Fault { get; private set; }

        public ImmutableArray<ScopeTerm> Read()
        {
            var terms = Any(isNegated: false);
            Skip();
            if (Fault is null && position < text.Length)
                Fault = (position, $"\"{text[position]}\" has no place in a scope: write names with &, | and ~.");

            return terms;
        }

        private void Skip()
        {
            while (position < text.Length && text[position] == ' ')
                position++;
        }

        private bool Takes(char sign)
        {
            Skip();
            if (position >= text.Length || text[position] != sign)
                return false;

            position++;
            return true;
        }

        private ImmutableArray<ScopeTerm> Any(bool isNegated)
        {
            var terms = All(isNegated);
            while (Fault is null && Takes('|'))
                terms = isNegated ? Both(terms, All(isNegated)) : Either(terms, All(isNegated));

            return terms;
        }

        private ImmutableArray<ScopeTerm> All(bool isNegated)
        {
            var terms = One(isNegated);
            while (Fault is null && Takes('&'))
                terms = isNegated ? Either(terms, One(isNegated)) : Both(terms, One(isNegated));

            return terms;
        }

        private ImmutableArray<ScopeTerm> One(bool isNegated)
        {
            while (Takes('~'))
                isNegated = !isNegated;

            if (Takes('('))
            {
                var inside = Any(isNegated);
                if (Fault is null && !Takes(')'))
                    Fault = (position, "A ( is never closed.");

                return inside;
            }

            Skip();
            var start = position;
            while (position < text.Length && (char.IsAsciiLetter(text[position]) || text[position] == '-'))
                position++;

            var name = text[start..position];
            foreach (var (known, parts) in Parts)
            {
                if (known == name)
                    return [isNegated ? new ScopeTerm(TextParts.None, parts) : new ScopeTerm(parts, TextParts.None)];
            }

            Fault ??= (start, name.Length == 0 ? "A scope names a part here: prose, quotation, heading ..." : $"\"{name}\" is no part of a draft{NearestName.Hint(name, Names)}");
            return [];
        }

        private ImmutableArray<ScopeTerm> Either(ImmutableArray<ScopeTerm> left, ImmutableArray<ScopeTerm> right) => Limited(left.AddRange(right));

        private ImmutableArray<ScopeTerm> Both(ImmutableArray<ScopeTerm> left, ImmutableArray<ScopeTerm> right) =>
            Limited([.. left.SelectMany(_ => right, static (one, other) => new ScopeTerm(one.Needed | other.Needed, one.Refused | other.Refused))]);

        private ImmutableArray<ScopeTerm> Limited(ImmutableArray<ScopeTerm> all)
        {
            if (all.Length > MostTerms)
                Fault ??= (0, "This scope is too long.");

            return all.Length > MostTerms ? [] : all;
        }
    }
}
