using System.Collections.Concurrent;

namespace DraftLint.Facts;

/// <summary>A name of the names table as it may be looked for: a form that is a slip, or a long right name.</summary>
/// <param name="Entity">What is meant.</param>
/// <param name="Words">Its words, without blanks.</param>
/// <param name="IsWrong">Whether the form is a slip.</param>
internal sealed record NameForm(NamedEntity Entity, string[] Words, bool IsWrong);

/// <summary>The forms of the names table by their first words. A wrong form has two words or more, a right one four: a shorter name one letter away may be another name.</summary>
/// <remarks>Only the first words are known at first; the entries of a word are read when a draft has it.</remarks>
internal sealed class NameForms
{
    private const int LeastWordsOfWrong = 2;
    private const int LeastWordsOfRight = 4;

    private static readonly List<NameForm> None = [];

    private readonly NameTable names;
    private readonly NameIndex firstWords;
    private readonly ConcurrentDictionary<string, List<NameForm>>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    /// <summary>Takes the names of the facts.</summary>
    public NameForms(NameTable names)
    {
        this.names = names;
        firstWords = names.FirstWords();
        byFirstWord = new ConcurrentDictionary<string, List<NameForm>>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The forms that begin with a word; none for most.</summary>
    /// <remarks>A curly apostrophe is taken for a straight one, as the facts have it.</remarks>
    public List<NameForm> BeginningWith(ReadOnlySpan<char> word)
    {
        if (!firstWords.Contains(word))
            return None;

        if (byFirstWord.TryGetValue(word, out var known))
            return known;

        var forms = Read(word.ToString().Replace('’', '\''));
        byFirstWord.TryAdd(word, forms);
        return forms;
    }

    /// <summary>Whether the words are a right name of anything.</summary>
    public bool IsRight(string name) => names.HoldsForm(name);

    private List<NameForm> Read(string word)
    {
        var forms = new List<NameForm>();
        foreach (var number in firstWords.TargetsOf(word))
        {
            if (names[number] is not { } entity)
                continue;

            Add(forms, entity, entity.Name, word, isWrong: false);
            foreach (var wrong in entity.Wrong)
                Add(forms, entity, wrong, word, isWrong: true);
        }

        return forms;
    }

    private static void Add(List<NameForm> forms, NamedEntity entity, string text, string firstWord, bool isWrong)
    {
        var words = text.Split(' ');
        if (words.Length >= (isWrong ? LeastWordsOfWrong : LeastWordsOfRight) && words[0] == firstWord)
            forms.Add(new NameForm(entity, words, isWrong));
    }
}
