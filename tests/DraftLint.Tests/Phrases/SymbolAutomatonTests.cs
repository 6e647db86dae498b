using DraftLint.Phrases;

namespace DraftLint.Tests.Phrases;

public sealed class SymbolAutomatonTests
{
    /// <summary>One pass finds what a search for each row at each place finds.</summary>
    [Fact]
    public void It_finds_every_row_at_every_place()
    {
        var seed = 5u;
        int Roll(int sides) => (int)((seed = (seed * 1_664_525) + 1_013_904_223) >> 16) % sides;
        for (var round = 0; round < 200; round++)
        {
            var rows = Enumerable.Range(0, 1 + Roll(8)).Select(_ => Enumerable.Range(0, 1 + Roll(4)).Select(_ => 1 + Roll(3)).ToArray()).ToArray();
            var text = Enumerable.Range(0, 30).Select(_ => 1 + Roll(3)).ToArray();
            var trie = new SymbolTrie();
            foreach (var row in rows)
                trie.Add(row);

            var expected = from end in Enumerable.Range(1, text.Length)
                           from row in Enumerable.Range(0, rows.Length)
                           where end >= rows[row].Length && text.AsSpan(end - rows[row].Length, rows[row].Length).SequenceEqual(rows[row])
                           select (end, row);
            Assert.Equal(expected, Found(SymbolAutomaton.Of(trie, 8), text).Order());
        }
    }

    private static IEnumerable<(int End, int Row)> Found(SymbolAutomaton automaton, int[] text)
    {
        var state = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = automaton.Next(state, text[i]);
            var end = state;
            for (var row = automaton.FirstRow(ref end); row >= 0; row = automaton.RowBehind(row, ref end))
                yield return (i + 1, row);
        }
    }
}
