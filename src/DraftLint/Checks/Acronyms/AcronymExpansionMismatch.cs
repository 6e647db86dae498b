using System.Collections.Frozen;
using DraftLint.Diagnostics;
using DraftLint.Facts;
using DraftLint.Semantics;
using DraftLint.Semantics.Acronyms;
using DraftLint.Semantics.Parts;

namespace DraftLint.Checks.Acronyms;

/// <summary>An acronym whose words do not make its letters, or that has two different expansions, or another one by the names table: "Board for Rural Water (BRX)".</summary>
/// <remarks>Small words may be skipped, letters may come from inside a word, one word may be skipped by custom. Foreign acronyms of the names table are right.</remarks>
internal sealed class AcronymExpansionMismatch : Check
{
    /// <summary>Definitions of one acronym that a later one is compared with.</summary>
    private const int MostDefinitions = 20;

    /// <summary>What a bracket behind a title says of the file: "Annual Report (PDF)".</summary>
    private static readonly FrozenSet<string> FileFormats = FrozenSet.Create(
        StringComparer.Ordinal, "PDF", "DOC", "DOCX", "XLS", "XLSX", "CSV", "HTML", "ZIP", "TXT", "XML", "JSON", "PPT", "PPTX", "MP3", "MP4", "JPG", "PNG", "GIF", "EPUB", "RTF", "PODCAST", "VIDEO");

    public override IEnumerable<Diagnostic> Run(SemanticModel model, Rule rule)
    {
        foreach (var definition in model.Acronyms.Definitions)
        {
            var block = definition.Use.Span.Block;
            if (model.Parts[block] == PartKind.Caption || model.Quotations.Covers(definition.Use.Span) || FileFormats.Contains(definition.Letters) || IsInsideName(definition))
                continue;

            if (OfficialName(model.Facts, definition) is { } official)
            {
                yield return rule.At(definition.Whole, "official", ("letters", definition.Letters), ("right", official.Name), ("wrong", definition.Expansion.Text)) with
                {
                    Fix = Fix.Suggestion($"Write {official.Name}", new Text.TextEdit(definition.Expansion.InSource, official.Name)),
                };
            }
            else if (!definition.IsFitting)
            {
                if (!IsRetold(model, definition) && UnfittingDefinition.IsMeant(definition) && !IsKnownForeign(model.Facts, definition))
                    yield return rule.At(definition.Whole, caseName: null, ("letters", definition.Letters), ("words", definition.Expansion.Text));
            }
            else if (FirstOther(model, definition) is { } first)
            {
                yield return rule.At(definition.Whole, "two", ("letters", definition.Letters), ("first", first.Expansion.Text), ("second", definition.Expansion.Text)) with
                {
                    Related = [new RelatedSpan(first.Whole.InSource, "spelled out otherwise here")],
                };
            }
        }
    }

    /// <summary>The entry of the names table whose slip the words are.</summary>
    private static NamedEntity? OfficialName(FactBook facts, AcronymDefinition definition)
    {
        foreach (var name in facts.NamesOf(definition.Letters))
        {
            if (AcronymWords.AreEqual(definition.Expansion.Text, name.Name))
                continue;

            // "Agency for Environmental Protection (EPA)"
            if (!definition.IsFitting && HasOwnInitials(name.Name, definition.Letters) && AcronymWords.AreReordered(definition.Expansion.Text, name.Name))
                return name;

            foreach (var wrong in name.Wrong)
            {
                if (AcronymWords.AreExactly(wrong, definition.Expansion.Text))
                    return name;
            }
        }

        return null;
    }

    /// <summary>"the Civil Rights (CRT) Division": the name goes on behind the bracket, so its words can't be told.</summary>
    private static bool IsInsideName(AcronymDefinition definition)
    {
        var tokens = definition.Whole.Block.Tokens;
        var behind = definition.Whole.Block.TokenFrom(definition.Whole.End);
        return behind < tokens.Length && tokens[behind] is { IsWord: true, IsCapitalized: true, StartsSentence: false };
    }

    private static bool IsKnownForeign(FactBook facts, AcronymDefinition definition) => facts.NamesOf(definition.Letters).Any(name => !HasOwnInitials(name.Name, definition.Letters));

    /// <summary>"World Trade Organization" gives WTO, so that other words of these letters are wrong; "Médecins Sans Frontières" gives MSF under any English name.</summary>
    private static bool HasOwnInitials(string name, string letters) => string.Concat(name.Split([' ', '-']).Where(static word => word.Length > 0 && char.IsUpper(word[0])).Select(static word => word[0])) == letters;

    /// <summary>Whether an earlier definition has the same words in the order of the letters: then this one only comes again.</summary>
    private static bool IsRetold(SemanticModel model, AcronymDefinition definition)
    {
        foreach (var other in model.Acronyms.DefinitionsOf(definition.Letters))
        {
            if (ReferenceEquals(other, definition))
                return false;

            if (other.IsFitting && AcronymWords.AreReordered(other.Expansion.Text, definition.Expansion.Text))
                return true;
        }

        return false;
    }

    private static AcronymDefinition? FirstOther(SemanticModel model, AcronymDefinition definition)
    {
        foreach (var other in model.Acronyms.DefinitionsOf(definition.Letters).Take(MostDefinitions))
        {
            if (ReferenceEquals(other, definition))
                return null;

            if (other.IsFitting && !IsInsideName(other) && !AcronymWords.AreAlike(other.Expansion.Text, definition.Expansion.Text))
                return other;
        }

        return null;
    }
}
