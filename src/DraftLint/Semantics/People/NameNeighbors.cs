namespace DraftLint.Semantics.People;

/// <summary>Tells whether two names stand in one sentence, where the writer sees that they differ.</summary>
internal static class NameNeighbors
{
    /// <summary>Both in one sentence: the writer sees that they differ.</summary>
    public static bool AreSideBySide(NameForm left, NameForm right)
    {
        // The places of both stand in the order of the draft.
        for (int i = 0, j = 0; i < left.Places.Count && j < right.Places.Count;)
        {
            var order = (left.Places[i].Span.Block.Index, left.Places[i].Sentence).CompareTo((right.Places[j].Span.Block.Index, right.Places[j].Sentence));
            if (order == 0)
                return true;

            _ = order < 0 ? i++ : j++;
        }

        return false;
    }

    /// <summary>"Mr. Khalil and Ms. Khalili came": another mention of the person stands in the sentence.</summary>
    public static bool IsBeside(NameForm single, Person person)
    {
        // Both stand in the order of the draft.
        var next = 0;
        foreach (var place in single.Places)
        {
            while (next < person.Mentions.Length && (person.Mentions[next].Block.Index, person.Mentions[next].Sentence).CompareTo((place.Span.Block.Index, place.Sentence)) < 0)
                next++;

            for (var i = next; i < person.Mentions.Length && ReferenceEquals(place.Span.Block, person.Mentions[i].Block) && place.Sentence == person.Mentions[i].Sentence; i++)
            {
                if (person.Mentions[i].Words.Text != single.Text)
                    return true;
            }
        }

        return false;
    }
}
