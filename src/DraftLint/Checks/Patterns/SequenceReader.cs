using System.Collections.Immutable;
using System.Globalization;
using DraftLint.Phrases;
using DraftLint.Semantics.Things;
using DraftLint.Syntax;
using DraftLint.Yaml;

namespace DraftLint.Checks.Patterns;

/// <summary>Reads <c>&lt;office&gt; &lt;person&gt; said &lt;date&gt;?</c> and compiles it.</summary>
/// <remarks>
/// Blanks part the pieces. <c>&lt;person&gt;</c> is a thing of the model, <c>&lt;word&gt;</c> any word, anything else stands for itself. As in a regular expression,
/// <c>|</c> parts all that stands on its two sides, <c>( )</c> holds pieces together, <c>?</c> <c>*</c> <c>+</c> <c>{0,3}</c> behind a piece say how often, <c>who=&lt;person&gt;</c> or <c>who=( )</c> names what was found.
/// A thing without a name is called by its kind, the second of a kind <c>person2</c>. A backslash takes the meaning from a sign.
/// </remarks>
internal sealed class SequenceReader
{
    /// <summary>The highest number in braces.</summary>
    private const int MostRepeats = 30;

    private const int MostSteps = 2_000;

    private static readonly ImmutableArray<string> Classes = [.. Enum.GetNames<ThingKind>().Select(static name => name.ToLowerInvariant()), "word"];

    private readonly string text;
    private readonly List<SequenceStep> steps = [];
    private readonly List<string> names = [];
    private int position;

    private SequenceReader(string text) => this.text = text;

    private (int Offset, string Message)? fault;

    /// <summary>Reads a pattern; null, with what is wrong and at which character, if it is none.</summary>
    public static SequencePattern? Read(string text, out (int Offset, string Message)? fault)
    {
        var reader = new SequenceReader(text);
        var root = reader.Choice();
        reader.Skip();
        if (reader.position < text.Length)
            reader.fault ??= (reader.position, $"\"{text[reader.position]}\" closes nothing; write \\{text[reader.position]} for the sign itself.");

        var done = reader.Add(new SequenceStep.Done());
        var start = root.Compile(reader, done);
        if (start == done && reader.fault is null)
            reader.fault = (0, "This sequence is empty.");

        fault = reader.fault;
        return fault is null ? new SequencePattern([.. reader.steps], start, [.. reader.names], [.. root.Required ?? []]) : null;
    }

    private int Add(SequenceStep step)
    {
        if (steps.Count == MostSteps)
            fault ??= (0, "This sequence is too long: fewer repetitions make it shorter.");

        if (steps.Count <= MostSteps)
            steps.Add(step);

        return steps.Count - 1;
    }

    private void Skip()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }

    private Piece Choice()
    {
        var choices = new List<Piece> { Row() };
        while (fault is null && position < text.Length && text[position] == '|')
        {
            position++;
            choices.Add(Row());
        }

        return choices.Count == 1 ? choices[0] : new Either(choices);
    }

    private Piece Row()
    {
        var parts = new List<Piece>();
        while (true)
        {
            Skip();
            if (fault is not null || position >= text.Length || text[position] is '|' or ')')
                return parts.Count == 1 ? parts[0] : new Chain(parts);

            parts.Add(Named());
        }
    }

    /// <summary>One piece with its name and its count.</summary>
    private Piece Named()
    {
        var name = NameBefore();
        var slot = name is null ? -1 : Slot(name);
        if (position >= text.Length)
            return Wrong("Something must stand behind =.");

        var piece = Repeated(One(isNamed: name is not null));
        return slot < 0 ? piece : new Capture(piece, slot);
    }

    private Piece One(bool isNamed)
    {
        switch (text[position])
        {
            case '(':
                position++;
                var piece = Choice();
                if (fault is null && (position >= text.Length || text[position] != ')'))
                    return Wrong("A ( is never closed.");

                position++;
                return piece;
            case '<':
                return Class(isNamed);
            case '?' or '*' or '+' or '{':
                return Wrong($"Nothing stands before {text[position]} here; write \\{text[position]} for the sign itself.");
            default:
                return Words();
        }
    }

    /// <summary>Reads <c>who=</c>, if it stands here.</summary>
    private string? NameBefore()
    {
        var end = position;
        while (end < text.Length && (char.IsAsciiLetterLower(text[end]) || char.IsAsciiDigit(text[end])))
            end++;

        if (end == position || end >= text.Length || text[end] != '=')
            return null;

        var name = text[position..end];
        position = end + 1;
        return name;
    }

    private int Slot(string name)
    {
        names.Add(name);
        return names.Count - 1;
    }

    private Piece Class(bool isNamed)
    {
        var start = position;
        var length = text.AsSpan(position).IndexOf('>');
        if (length < 0)
            return Wrong("A < is never closed; write \\< for the sign itself.");

        var word = text.Substring(position + 1, length - 1);
        position += length + 1;
        if (word == "word")
            return new Any();

        if (word == "organization")
            word = "organisation";

        if (Classes.IndexOf(word) is var index and >= 0)
        {
            if (isNamed)
                return new ThingPiece((ThingKind)index);

            var count = names.Count(other => other.TrimEnd("0123456789".ToCharArray()) == word);
            return new Capture(new ThingPiece((ThingKind)index), Slot(count == 0 ? word : word + (count + 1).ToString(CultureInfo.InvariantCulture)));
        }

        position = start;
        return Wrong($"<{word}> is no kind of thing{NearestName.Hint(word, Classes)}");
    }

    /// <summary>Plain text up to a blank or a sign of the pattern.</summary>
    private Piece Words()
    {
        var plain = new System.Text.StringBuilder();
        while (position < text.Length && !char.IsWhiteSpace(text[position]) && text[position] is not ('|' or '(' or ')' or '<' or '?' or '*' or '+' or '{'))
        {
            if (text[position] == '\\' && position + 1 < text.Length)
                position++;

            plain.Append(text[position++]);
        }

        var words = plain.ToString();
        var tokens = ProseTokenizer.Tokenize(words, Lexicon.English).Tokens;
        return tokens.IsEmpty ? Wrong($"\"{words}\" is no word.") : new WordsPiece(words, tokens.Length, tokens.Any(static token => token.IsWord));
    }

    private Piece Repeated(Piece piece)
    {
        if (fault is not null || position >= text.Length)
            return piece;

        var (least, most) = text[position] switch
        {
            '?' => (0, 1),
            '*' => (0, int.MaxValue),
            '+' => (1, int.MaxValue),
            '{' => Counts(),
            _ => (1, 1),
        };
        if ((least, most) == (1, 1))
            return piece;

        position++;
        return new Repeat(piece, least, most);
    }

    private (int Least, int Most) Counts()
    {
        var length = text.AsSpan(position).IndexOf('}');
        var parts = length < 0 ? [] : text.Substring(position + 1, length - 1).Split(',');
        if (parts.Length is not (1 or 2) || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var least) || !int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var most) || most < least || most > MostRepeats)
        {
            Wrong($"Behind a piece braces say how often, as {{0,3}}, at most {MostRepeats} times; write \\{{ for the sign itself.");
            return (1, 1);
        }

        position += length;
        return (least, most);
    }

    private Any Wrong(string message)
    {
        fault ??= (position, message);
        return new Any();
    }

    /// <summary>A piece of the pattern.</summary>
    private abstract class Piece
    {
        /// <summary>Words of which every match of the piece holds one, or null.</summary>
        public abstract IReadOnlyList<string>? Required { get; }

        /// <summary>Adds the steps of the piece that go on with a step; gives the first.</summary>
        public abstract int Compile(SequenceReader program, int next);
    }

    private sealed class WordsPiece(string words, int tokens, bool hasWord) : Piece
    {
        public override IReadOnlyList<string>? Required => hasWord ? [words] : null;

        public override int Compile(SequenceReader program, int next) => program.Add(new SequenceStep.Literal(new WordPhrase(words, 0), tokens, next));
    }

    private sealed class Any : Piece
    {
        public override IReadOnlyList<string>? Required => null;

        public override int Compile(SequenceReader program, int next) => program.Add(new SequenceStep.AnyWord(next));
    }

    private sealed class ThingPiece(ThingKind kind) : Piece
    {
        public override IReadOnlyList<string>? Required => null;

        public override int Compile(SequenceReader program, int next) => program.Add(new SequenceStep.Thing(kind, next));
    }

    private sealed class Capture(Piece inside, int slot) : Piece
    {
        public override IReadOnlyList<string>? Required => inside.Required;

        public override int Compile(SequenceReader program, int next)
        {
            var end = program.Add(new SequenceStep.Mark(slot, IsEnd: true, next));
            return program.Add(new SequenceStep.Mark(slot, IsEnd: false, inside.Compile(program, end)));
        }
    }

    private sealed class Chain(List<Piece> parts) : Piece
    {
        public override IReadOnlyList<string>? Required => parts.Select(static part => part.Required).Where(static words => words is not null).OrderBy(static words => words!.Count).FirstOrDefault();

        public override int Compile(SequenceReader program, int next)
        {
            for (var i = parts.Count - 1; i >= 0; i--)
                next = parts[i].Compile(program, next);

            return next;
        }
    }

    private sealed class Either(List<Piece> choices) : Piece
    {
        public override IReadOnlyList<string>? Required => choices.TrueForAll(static choice => choice.Required is not null) ? [.. choices.SelectMany(static choice => choice.Required!)] : null;

        public override int Compile(SequenceReader program, int next)
        {
            var first = choices[^1].Compile(program, next);
            for (var i = choices.Count - 2; i >= 0; i--)
                first = program.Add(new SequenceStep.Fork(choices[i].Compile(program, next), first));

            return first;
        }
    }

    private sealed class Repeat(Piece inside, int least, int most) : Piece
    {
        public override IReadOnlyList<string>? Required => least > 0 ? inside.Required : null;

        public override int Compile(SequenceReader program, int next)
        {
            var after = next;
            if (most == int.MaxValue)
            {
                // The way goes round; the matcher takes no step twice at one place, so it can't go round for nothing.
                next = program.Add(new SequenceStep.Fork(after, after));
                program.steps[next] = new SequenceStep.Fork(inside.Compile(program, next), after);
            }

            for (var i = most == int.MaxValue ? least : most; i > least; i--)
                next = program.Add(new SequenceStep.Fork(inside.Compile(program, next), after));

            for (var i = 0; i < least; i++)
                next = inside.Compile(program, next);

            return next;
        }
    }
}
