using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DraftLint.Text;

/// <summary>A list that grows in rented memory, so that a block costs one array: the final one.</summary>
internal ref struct RentedList<T>(int capacity)
    where T : struct
{
    private T[] items = ArrayPool<T>.Shared.Rent(capacity);

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The items; to be asked for again after <see cref="Add"/>.</summary>
    public readonly Span<T> Items => items.AsSpan(0, Count);

    /// <summary>Appends an item.</summary>
    public void Add(T item)
    {
        if (Count == items.Length)
            Grow();

        items[Count++] = item;
    }

    /// <summary>The items as an array of their own; the rented memory goes back, and the list is not to be used again.</summary>
    public ImmutableArray<T> ToArrayAndReturn()
    {
        var result = Items.ToArray();
        ArrayPool<T>.Shared.Return(items);
        items = [];
        Count = 0;
        return ImmutableCollectionsMarshal.AsImmutableArray(result);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(items);
        items = larger;
    }
}
