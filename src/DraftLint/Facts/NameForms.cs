using System.Collections.Immutable;

namespace DraftLint.Facts;

/// <summary>A name of the names table as it may be looked for: a form that is a slip, or a long right name.</summary>
/// <param name="Entity">What is meant.</param>
/// <param name="Words">Its words, without blanks.</param>
/// <param name="IsWrong">Whether the form is a slip.</param>
internal sealed record NameForm(NamedEntity Entity, string[] Words, bool IsWrong);

/// <summary>The forms of the names table by their first words. A wrong form has two words or more, a right one four: a shorter name one letter away may be another name.</summary>
internal sealed class NameForms
{
    private const int LeastWordsOfWrong = 2;
    private const int LeastWordsOfRight = 4;

    private readonly Dictionary<string, List<NameForm>>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;
    private readonly HashSet<string> right = new(StringComparer.Ordinal);

    /// <summary>Takes the names of the facts.</summary>
    public NameForms(ImmutableArray<NamedEntity> names)
    {
        var forms = new Dictionary<string, List<NameForm>>(StringComparer.Ordinal);
        foreach (var entity in names)
        {
            Add(forms, entity, entity.Name, isWrong: false);
            foreach (var wrong in entity.Wrong)
                Add(forms, entity, wrong, isWrong: true);

            right.Add(entity.Name);
            right.UnionWith(entity.Also);
        }

        byFirstWord = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The forms that begin with a word; none for most.</summary>
    /// <remarks>A curly apostrophe is taken for a straight one, as the facts have it.</remarks>
    public IReadOnlyList<NameForm> BeginningWith(ReadOnlySpan<char> word)
    {
        var isCurly = word.Contains('’');
        return byFirstWord.TryGetValue(isCurly ? word.ToString().Replace('’', '\'') : word, out var forms) ? forms : [];
    }

    /// <summary>Whether the words are a right name of anything.</summary>
    public bool IsRight(string name) => right.Contains(name);

    private static void Add(Dictionary<string, List<NameForm>> forms, NamedEntity entity, string text, bool isWrong)
    {
        var words = text.Split(' ');
        if (words.Length < (isWrong ? LeastWordsOfWrong : LeastWordsOfRight))
            return;

        if (!forms.TryGetValue(words[0], out var list))
            forms.Add(words[0], list = []);

        list.Add(new NameForm(entity, words, isWrong));
    }
}
