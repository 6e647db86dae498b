using System.Globalization;
using DraftLint.Diagnostics;
using DraftLint.Rules;
using DraftLint.Semantics;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;
using DraftLint.Text;

namespace DraftLint.Checks.Submission;

/// <summary>A part that the outlet asks for is neither in the front matter nor in the text: a draft without an author's note.</summary>
/// <remarks>Without an outlet only a headline is expected, of a whole draft, and mildly.</remarks>
internal sealed class MissingPart : Check
{
    /// <summary>A text of fewer words is a piece of a draft, and needs no headline.</summary>
    private const int WordsOfDraft = 30;

    private static readonly string[] PartNames = ["headline", "byline", "author-note", "contact", "date", "sources"];

    private readonly List<RequiredPart> required = [];
    private readonly string outlet;
    private readonly int? noteSentences;
    private readonly bool asksItalicNote;

    /// <summary>Reads the options.</summary>
    public MissingPart(RuleOptions options)
    {
        foreach (var name in options.List("require", "headline"))
        {
            if (Array.IndexOf(PartNames, name) is var index and >= 0)
                required.Add((RequiredPart)index);
            else
                options.Refuse("require", $"\"{name}\" is no part of a draft: write {string.Join(", ", PartNames)}.");
        }

        outlet = options.Text("outlet", "");
        noteSentences = options.NumberOrNull("note-sentences");
        asksItalicNote = options.Choice("note-style", "any", "any", "italic") == "italic";
    }

    /// <summary>Whether nobody asked: no outlet, and no other part than the one that every op-ed has.</summary>
    private bool IsUnasked => outlet.Length == 0 && required is [RequiredPart.Headline];

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        if (IsUnasked && !IsWholeDraft(model))
            yield break;

        foreach (var part in required)
        {
            if (!PartSearch.Has(model, part) && PlaceOf(model, part) is { } span)
                yield return At(rule, model, span, IsUnasked ? "expected" : PartNames[(int)part], WithKey(model.Draft, part));
        }

        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] == PartKind.AuthorNote && FaultOfNote(block) is { } fault)
                yield return At(rule, model, block.SpanOf(0, block.Tokens.Length).InSource, fault, fix: null, block.Sentences.Length);
        }
    }

    /// <summary>A text long enough, with another part that a submission has, and no heading that could be its headline.</summary>
    private static bool IsWholeDraft(SemanticModel model)
    {
        var isPrepared = IsLetter(model) || HasPartOfSubmission(model) || PartSearch.KeysOf(RequiredPart.Headline).Any(key => model.Draft.FrontMatter?[key] is not null)
            || PartSearch.Has(model, RequiredPart.Byline) || PartSearch.Has(model, RequiredPart.AuthorNote);
        return isPrepared && !HasHeadingAbove(model) && BodyWords.Of(model).Skip(WordsOfDraft).Any();
    }

    /// <summary>A dateline, a contact, a word count: what a writer adds for a desk.</summary>
    private static bool HasPartOfSubmission(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] is PartKind.Dateline or PartKind.Letter)
                return true;
        }

        return false;
    }

    /// <summary>Whether a heading can be the headline: below a byline that opens the draft, or the first paragraph, none can.</summary>
    private static bool HasHeadingAbove(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (model.Parts[block] == PartKind.Heading)
                return true;

            if (!block.Tokens.IsEmpty && model.Parts[block] is PartKind.Byline or PartKind.Body)
                return false;
        }

        return false;
    }

    /// <summary>"Dear Editor,", "To the editors:", "Dear Mayor Roe:"</summary>
    private static bool IsLetter(SemanticModel model)
    {
        foreach (var block in model.Draft.Prose)
        {
            if (!block.Tokens.IsEmpty)
                return block.Text.StartsWith("To the Editor", StringComparison.OrdinalIgnoreCase) || (block.Text.StartsWith("Dear ", StringComparison.OrdinalIgnoreCase) && block.Tokens[^1].Kind is TokenKind.Comma or TokenKind.Colon);
        }

        return false;
    }

    private string? FaultOfNote(ProseBlock note)
    {
        if (note.Tokens.IsEmpty)
            return null;

        if (note.Sentences.Length > noteSentences)
            return "long-note";

        return asksItalicNote && !ClosingParts.IsAllEmphasis(note) ? "plain-note" : null;
    }

    private Diagnostic At(Rule rule, SemanticModel model, TextSpan span, string caseName, Fix? fix, int count = 0) => rule.At(
        span,
        model.Draft.Source[span],
        caseName,
        ("outlet", outlet.Length > 0 ? outlet : "this desk"),
        ("count", count.ToString(CultureInfo.InvariantCulture)),
        ("most", (noteSentences ?? 0).ToString(CultureInfo.InvariantCulture))) with
    {
        Fix = fix,
    };

    /// <summary>The last paragraph for an author's note, else the first line.</summary>
    private static TextSpan? PlaceOf(SemanticModel model, RequiredPart part)
    {
        var prose = model.Draft.Prose;
        for (var i = prose.Length - 1; i >= 0 && part == RequiredPart.AuthorNote; i--)
        {
            if (model.Parts[prose[i]] == PartKind.Body && !prose[i].Tokens.IsEmpty)
                return prose[i].SpanOf(prose[i].Sentences[^1]).InSource;
        }

        return (part == RequiredPart.Headline ? WithFrontMatter(model) : null) ?? Headline.FirstLine(model.Draft);
    }

    /// <summary>The front matter and the first line of the text: a headline belongs into the one or above the other.</summary>
    private static TextSpan? WithFrontMatter(SemanticModel model)
    {
        if (model.Draft.FrontMatter is null)
            return null;

        foreach (var block in model.Draft.Prose)
        {
            if (!block.Tokens.IsEmpty)
                return TextSpan.FromBounds(0, block.SpanOf(block.Sentences[0]).InSource.End);
        }

        return null;
    }

    /// <summary>An empty key in the front matter; null for a part that has none, or a key that stands there already.</summary>
    private static Fix? WithKey(Draft draft, RequiredPart part)
    {
        if (PartSearch.KeysOf(part) is not [var key, ..] || draft.FrontMatter?[key] is not null)
            return null;

        var title = $"Add {key}: to the front matter";
        if (draft.FrontMatter is null)
            return Fix.Suggestion(title, new TextEdit(new TextSpan(0, 0), $"---\n{key}: \n---\n\n"));

        return draft.Source.LineCount < 2 ? null : Fix.Suggestion(title, new TextEdit(new TextSpan(draft.Source.SpanOfLine(2).Start, 0), $"{key}: \n"));
    }
}
