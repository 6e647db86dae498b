using DraftLint.Semantics.Figures;
using DraftLint.Semantics.People;
using DraftLint.Semantics.Time;
using DraftLint.Syntax;

namespace DraftLint.Semantics.Things;

/// <summary>The people, offices, dates and other things of a draft as stretches of tokens, kind by kind; each kind is read when a rule first asks for it.</summary>
internal sealed class DraftThings(SemanticModel model)
{
    private static readonly int KindCount = Enum.GetValues<ThingKind>().Length;

    private readonly Dictionary<int, List<Thing>>?[] byKind = new Dictionary<int, List<Thing>>?[KindCount];

    /// <summary>The things of a kind in a block, sorted by their first tokens; several may begin at one token.</summary>
    public IReadOnlyList<Thing> Of(ThingKind kind, ProseBlock block)
    {
        ref var known = ref byKind[(int)kind];
        known ??= Read(kind);
        return known.TryGetValue(block.Index, out var things) ? things : [];
    }

    private Dictionary<int, List<Thing>> Read(ThingKind kind)
    {
        var found = new Dictionary<int, List<Thing>>();
        foreach (var (block, thing) in kind switch
        {
            ThingKind.Person => People(),
            ThingKind.Office => Offices(),
            ThingKind.Acronym => model.Acronyms.Uses.Select(static use => (use.Span.Block, new Thing(use.Token, use.Token + 1))),
            ThingKind.Quotation => Quotations(),
            ThingKind.List => Lists(),
            _ => model.Draft.Prose.SelectMany(block => In(kind, block).Select(thing => (block, thing))),
        })
        {
            if (!found.TryGetValue(block.Index, out var things))
                found[block.Index] = things = [];

            things.Add(thing);
        }

        foreach (var things in found.Values)
            Order(things);

        return found;
    }

    /// <summary>Sorts, and leaves one of those that two readers found.</summary>
    private static void Order(List<Thing> things)
    {
        things.Sort(static (left, right) => left.First != right.First ? left.First.CompareTo(right.First) : left.End.CompareTo(right.End));
        var kept = 0;
        for (var i = 0; i < things.Count; i++)
        {
            if (kept == 0 || things[kept - 1] != things[i])
                things[kept++] = things[i];
        }

        things.RemoveRange(kept, things.Count - kept);
    }

    private IEnumerable<Thing> In(ThingKind kind, ProseBlock block) => kind switch
    {
        ThingKind.Place => PlaceReader.Read(block, model.Facts),
        ThingKind.Organisation => OrganisationReader.Read(block, model.Facts),
        ThingKind.Date => Dates(block),
        ThingKind.Money => model.Quantities.In(block).Where(static quantity => quantity.Kind == QuantityKind.Money).Select(static quantity => new Thing(quantity.FirstToken, quantity.EndToken)),
        _ => Numbers(block),
    };

    /// <summary>The name alone, and the name with its courtesy title.</summary>
    private IEnumerable<(ProseBlock Block, Thing Thing)> People()
    {
        foreach (var mention in Mentions())
        {
            yield return (mention.Block, new Thing(mention.Name.First, mention.Name.End));
            if (mention.Honorific is not null && mention.Titles.IsEmpty)
                yield return (mention.Block, new Thing(mention.First, mention.Name.End));
        }
    }

    /// <summary>Titles beside names, and those that stand for their holders.</summary>
    private IEnumerable<(ProseBlock Block, Thing Thing)> Offices()
    {
        foreach (var title in Mentions().SelectMany(static mention => mention.Titles))
            yield return (title.Block, new Thing(title.First, title.End));

        foreach (var block in model.Draft.Prose)
        {
            foreach (var sentence in block.Sentences)
            {
                var reader = new TitleReader(block, sentence, model.Facts.Titles, model.TitleNumbers);
                for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    if (!block.Tokens[i].Is(WordClasses.TitleWord) || reader.At(i) is not { } title)
                        continue;

                    yield return (block, new Thing(title.First, title.End));
                    i = Math.Max(i, title.End - 1);
                }
            }
        }
    }

    private IEnumerable<Mention> Mentions() => model.People.All.SelectMany(static person => person.Mentions);

    private IEnumerable<Thing> Dates(ProseBlock block)
    {
        foreach (var time in model.Time.In(block))
        {
            if (time.Kind != TimeKind.Duration)
                yield return new Thing(time.FirstToken, time.EndToken);
        }
    }

    private static IEnumerable<Thing> Numbers(ProseBlock block)
    {
        for (var i = 0; i < block.Tokens.Length; i++)
        {
            if (!NumberReader.TryRead(block, i, block.Tokens.Length, out var number))
                continue;

            yield return new Thing(i, number.End);
            i = number.End - 1;
        }
    }

    private IEnumerable<(ProseBlock Block, Thing Thing)> Quotations()
    {
        foreach (var quotation in model.Quotations.All)
        {
            if (!quotation.IsBlock && quotation.Close > quotation.Open)
                yield return (quotation.Span.Block, new Thing(quotation.Open, quotation.Close + 1));
        }
    }

    private IEnumerable<(ProseBlock Block, Thing Thing)> Lists()
    {
        foreach (var list in model.Enumerations)
        {
            if (list.IsMarkdown)
                continue;

            var first = list.Block.TokenAt(list.Span.Start);
            var last = list.Block.TokenAt(list.Span.End - 1);
            if (first <= last)
                yield return (list.Block, new Thing(first, last + 1));
        }
    }
}
