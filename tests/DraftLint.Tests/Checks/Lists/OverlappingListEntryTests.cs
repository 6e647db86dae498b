using DraftLint.Diagnostics;

namespace DraftLint.Tests.Checks.Lists;

public sealed class OverlappingListEntryTests
{
    private static readonly CheckVerifier OverlappingListEntry = CheckVerifier.For("overlapping-list-entry");

    [Theory]
    [InlineData("Exports to {|included here:Europe|}, [|France|] and Japan fell.")]
    [InlineData("We sold wheat to *{|included here:Latin America|}*, [|Peru|], Kenya and Japan.")]
    [InlineData("{|included here:The military|}, [|the Navy|], and the Coast Guard objected.")]
    [InlineData("The routes to {|included here:Asia|}, Brazil, [|Nepal|] and Peru are closed.")]
    [InlineData("Envoys of {|included here:the United States|}, [|Texas|] and Mexico met.")]
    [InlineData("The fund holds land in {|included here:New England|}, Florida, [|Vermont|] and Ohio.")]
    public void The_part_points_to_the_whole(string draft) => OverlappingListEntry.Reports(draft);

    [Theory]
    [InlineData("{|included here:The U.S.|}, [|Ohio|] and Canada objected.")]
    [InlineData("Talks between {|included here:Asia|}, [|the DPRK|] and Canada went on.")]
    [InlineData("Talks between {|included here:Asia|}, [|Burma|] and Canada went on.")]
    public void Another_name_of_the_same_place_counts(string draft) => OverlappingListEntry.Reports(draft);

    [Fact]
    public void One_report_for_each_list() => OverlappingListEntry.Reports("Exports to Europe, [|France|], Spain and Japan fell.", Severity.Note);

    [Fact]
    public void An_editor_adds_parts() =>
        OverlappingListEntry.With("parts+", "{City Hall: [Parks Department]}").Reports("We wrote to City Hall, [|the Parks Department|] and the zoo. Exports to Europe, [|France|] and Japan fell.");

    [Fact]
    public void The_message_names_both() =>
        OverlappingListEntry.Says("Exports to Europe, [|France|] and Japan fell.", "\"France\" belongs to \"Europe\", which stands in this list too. Say what you mean by the larger one.");

    [Theory]
    [InlineData("Exports to Europe, especially France, and to Japan fell.")]
    [InlineData("Exports to Europe, including France, and Japan fell.")]
    [InlineData("Exports to France, Spain and the rest of Europe fell.")]
    [InlineData("Exports to Europe, France in particular, and Japan fell.")]
    [InlineData("Exports to Eastern Europe, France and Japan fell.")]
    [InlineData("Europe, Japan and French Polynesia were spared.")]
    [InlineData("Europe, Vichy France and Japan went to war.")]
    [InlineData("Europe – France, above all – and Japan went to war.")]
    [InlineData("Exports to Europe's ports, France and Japan fell.")]
    public void Words_that_tell_the_two_apart(string draft) => OverlappingListEntry.IsSilent(draft);

    [Theory]
    [InlineData("In Asia, Japan and South Korea closed their ports.")]
    [InlineData("Across Europe, France, Spain and Japan have friends.")]
    [InlineData("Unlike Europe, France, Brazil and Chile, we pay.")]
    [InlineData("She said that in Africa, Kenya, Ghana and Japan had sold it.")]
    [InlineData("Elsewhere in Europe, France, Spain and Brazil agreed.")]
    public void What_only_leads_to_the_list_is_no_entry(string draft) => OverlappingListEntry.IsSilent(draft);

    [Theory]
    [InlineData("It is good for Ohio, for the United States and for the world.")]
    [InlineData("France, Germany and Europe should pay.")]
    [InlineData("Ohio, America and Canada sold it.")]
    [InlineData("\"Exports to Europe, France and Japan fell,\" he said.")]
    [InlineData("Ukraine, Europe and the United States agreed.")]
    [InlineData("Britain, Europe, Japan and Turkey agreed.")]
    [InlineData("Europe and France agreed.")]
    [InlineData("The European Union, France and Germany signed.")]
    [InlineData("Georgia, the United States and Florida State won.")]
    public void Other_lists(string draft) => OverlappingListEntry.IsSilent(draft);
}
