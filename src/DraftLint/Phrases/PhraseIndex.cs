using System.Collections.Immutable;
using DraftLint.Semantics.Parts;
using DraftLint.Syntax;

namespace DraftLint.Phrases;

/// <summary>Collects the phrases of all checks of a run, each check's under the number of its owner.</summary>
internal sealed class PhraseIndexBuilder
{
    private readonly List<(PhraseSet Set, int Owner)> sets = [];
    private readonly List<int> everywhere = [];
    private readonly HashSet<PhraseSet> exceptions = new(ReferenceEqualityComparer.Instance);
    private int owner = -1;

    /// <summary>All sets with their owners.</summary>
    public IReadOnlyList<(PhraseSet Set, int Owner)> Sets => sets;

    /// <summary>Owners that run on every draft.</summary>
    public IReadOnlyList<int> Everywhere => everywhere;

    /// <summary>The parts of a draft that any scope names.</summary>
    public TextParts Parts { get; private set; }

    /// <summary>Adds the phrases of the next check; its number is how many checks were added before.</summary>
    public void Add(IPhraseCheck check)
    {
        owner++;
        var before = sets.Count;
        check.AddTo(this);
        Parts |= check.Parts;
        if (check.RunsWithoutMatches || sets.Skip(before).Any(set => !IsException(set.Set) && set.Set.Expressions.Any(static one => one.Expression.Literals.Count == 0)))
            everywhere.Add(owner);
    }

    /// <summary>Has the parts of a draft read that a scope names.</summary>
    public void Need(TextParts parts) => Parts |= parts;

    /// <summary>Adds a set of the check that is being added.</summary>
    public void Add(PhraseSet set)
    {
        if (!set.IsEmpty)
            sets.Add((set, owner));
    }

    /// <summary>Adds a set of what the check leaves alone: nobody asks for it where nothing else of the check is found.</summary>
    public void AddExceptions(PhraseSet set)
    {
        Add(set);
        exceptions.Add(set);
    }

    /// <summary>Whether a set holds exceptions.</summary>
    public bool IsException(PhraseSet set) => exceptions.Contains(set);

    /// <summary>Gives the words of all phrases numbers.</summary>
    public void AddTo(LexiconBuilder words)
    {
        foreach (var (set, _) in sets)
        {
            foreach (var wording in set.Wordings)
            {
                foreach (var token in ProseTokenizer.Tokenize(wording.Text, Lexicon.English).Tokens)
                {
                    if (token.IsWord)
                        words.Add(wording.Text.AsSpan(token.Start, token.Length));
                }
            }
        }
    }
}

/// <summary>The one automaton for all phrases of a run, and one for the texts that its expressions need. Immutable; shared by all drafts.</summary>
/// <remarks>
/// The wordings of every rule are rows of word numbers, so a draft's words are walked once, however many rules there are. Expressions are gated by
/// a second automaton over characters: where none of their literals stands, they do not run.
/// </remarks>
internal sealed class PhraseIndex
{
    private const int CharacterAlphabet = char.MaxValue + 1;

    private readonly Dictionary<PhraseSet, int> slotOfSet = new(ReferenceEqualityComparer.Instance);
    private readonly int signs;
    private readonly SymbolAutomaton words;
    private readonly ImmutableArray<WordRow> wordRows;
    private readonly LiteralScan literals;

    // Those of exceptions, and the checks that have them: where such a check finds nothing, nobody looks for its exceptions.
    private readonly LiteralScan exceptionLiterals;
    private readonly HashSet<int> ownersOfExceptions = [];

    /// <summary>Makes the automata.</summary>
    /// <param name="builder">All phrases.</param>
    /// <param name="lexicon">The words of the run, those of the phrases too.</param>
    public PhraseIndex(PhraseIndexBuilder builder, Lexicon lexicon)
    {
        signs = lexicon.Count + 1;
        Everywhere = [.. builder.Everywhere];
        Parts = builder.Parts;
        var wordTrie = new SymbolTrie();
        var literalTrie = new SymbolTrie();
        var rows = ImmutableArray.CreateBuilder<WordRow>();
        var gates = ImmutableArray.CreateBuilder<LiteralRow>();
        var exceptionTrie = new SymbolTrie();
        var exceptionGates = ImmutableArray.CreateBuilder<LiteralRow>();
        var owners = ImmutableArray.CreateBuilder<int>(builder.Sets.Count);
        foreach (var (set, owner) in builder.Sets)
        {
            var slot = owners.Count;
            slotOfSet.TryAdd(set, slot);
            owners.Add(owner);
            for (var i = 0; i < set.Wordings.Length; i++)
                AddWording(set.Wordings[i].Text, new WordRow(slot, i, 0), lexicon, wordTrie, rows);

            var isException = builder.IsException(set);
            if (isException && set.Expressions.Length > 0)
                ownersOfExceptions.Add(owner);

            for (var i = 0; i < set.Expressions.Length; i++)
                AddLiterals(set.Expressions[i].Expression, new LiteralRow(slot, i), isException ? exceptionTrie : literalTrie, isException ? exceptionGates : gates);
        }

        wordRows = rows.ToImmutable();
        literals = new LiteralScan(literalTrie, gates.ToImmutable());
        exceptionLiterals = new LiteralScan(exceptionTrie, exceptionGates.ToImmutable());
        OwnerOfSlot = owners.ToImmutable();
        words = SymbolAutomaton.Of(wordTrie, signs + (int)TokenKind.Symbol + 1);
    }

    /// <summary>An index of no phrases.</summary>
    public static PhraseIndex Empty { get; } = new(new PhraseIndexBuilder(), Lexicon.English);

    /// <summary>The parts of a draft that any scope names.</summary>
    public TextParts Parts { get; }

    /// <summary>Whether nothing is looked for, so that nothing needs to be read.</summary>
    public bool IsEmpty => wordRows.IsEmpty && literals.IsEmpty && exceptionLiterals.IsEmpty && Everywhere.IsEmpty;

    /// <summary>Owners that run on every draft, in order.</summary>
    public ImmutableArray<int> Everywhere { get; }

    /// <summary>The check behind each set.</summary>
    public ImmutableArray<int> OwnerOfSlot { get; }

    /// <summary>The number of a set, or -1 for one that was not added.</summary>
    public int SlotOf(PhraseSet set) => slotOfSet.GetValueOrDefault(set, -1);

    /// <summary>Everything found in some blocks, in one pass over their words and, if expressions ask for it, one over their characters.</summary>
    public PhraseScan Scan(ImmutableArray<ProseBlock> blocks)
    {
        var hits = new List<PhraseHit>();
        foreach (var block in blocks)
        {
            if (!wordRows.IsEmpty)
                ScanWords(block, hits);

            if (!literals.IsEmpty)
                literals.Scan(block, hits);
        }

        if (!exceptionLiterals.IsEmpty && NeedsExceptions(hits))
        {
            foreach (var block in blocks)
                exceptionLiterals.Scan(block, hits);
        }

        return new PhraseScan(this, hits);
    }

    private bool NeedsExceptions(List<PhraseHit> hits)
    {
        foreach (var owner in Everywhere)
        {
            if (ownersOfExceptions.Contains(owner))
                return true;
        }

        foreach (var hit in hits)
        {
            if (ownersOfExceptions.Contains(OwnerOfSlot[hit.Slot]))
                return true;
        }

        return false;
    }

    private static void AddLiterals(PhraseExpression expression, LiteralRow row, SymbolTrie trie, ImmutableArray<LiteralRow>.Builder gates)
    {
        foreach (var literal in expression.Literals)
        {
            trie.Add([.. literal.Select(static letter => (int)letter)]);
            gates.Add(row);
        }
    }

    private void AddWording(string text, WordRow row, Lexicon lexicon, SymbolTrie trie, ImmutableArray<WordRow>.Builder rows)
    {
        var tokens = ProseTokenizer.Tokenize(text, lexicon).Tokens;
        if (tokens.IsEmpty)
            return;

        var symbols = new int[tokens.Length];
        for (var i = 0; i < symbols.Length; i++)
            symbols[i] = SymbolOf(tokens[i]);

        trie.Add(symbols);
        rows.Add(row with { Length = symbols.Length });
    }

    /// <summary>The number of a word; for a sign or a number that of its kind. 0 for a word that nobody knows, which belongs to no phrase.</summary>
    private int SymbolOf(Token token) => token.IsWord ? token.Lexeme : signs + (int)token.Kind;

    private void ScanWords(ProseBlock block, List<PhraseHit> hits)
    {
        var state = 0;
        var tokens = block.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            var symbol = SymbolOf(tokens[i]);
            state = symbol == 0 ? 0 : words.Next(state, symbol);
            var end = state;
            for (var row = words.FirstRow(ref end); row >= 0; row = words.RowBehind(row, ref end))
                hits.Add(new PhraseHit(wordRows[row].Slot, block, i - wordRows[row].Length + 1, i, wordRows[row].Wording));
        }
    }

    private readonly record struct WordRow(int Slot, int Wording, int Length);

    private readonly record struct LiteralRow(int Slot, int Expression);

    /// <summary>An automaton over characters for the texts that some expressions need.</summary>
    private sealed class LiteralScan
    {
        private readonly SymbolAutomaton automaton;
        private readonly ImmutableArray<LiteralRow> rows;
        private readonly bool[] beginsLiteral = new bool[128];

        public LiteralScan(SymbolTrie trie, ImmutableArray<LiteralRow> rows)
        {
            this.rows = rows;
            automaton = SymbolAutomaton.Of(trie, CharacterAlphabet);
            for (var letter = 0; letter < beginsLiteral.Length; letter++)
                beginsLiteral[letter] = automaton.Next(0, Typography.FoldAll((char)letter)) != 0;
        }

        public bool IsEmpty => rows.IsEmpty;

        public void Scan(ProseBlock block, List<PhraseHit> hits)
        {
            var state = 0;
            foreach (var letter in block.Text)
            {
                // Most letters begin no literal.
                if (state == 0 && letter < beginsLiteral.Length && !beginsLiteral[letter])
                    continue;

                state = automaton.Next(state, Typography.FoldAll(letter));
                if (state == 0)
                    continue;

                var end = state;
                for (var row = automaton.FirstRow(ref end); row >= 0; row = automaton.RowBehind(row, ref end))
                    hits.Add(new PhraseHit(rows[row].Slot, block, PhraseHit.OfExpression, PhraseHit.OfExpression, rows[row].Expression));
            }
        }
    }
}
