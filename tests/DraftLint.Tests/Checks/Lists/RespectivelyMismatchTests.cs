namespace DraftLint.Tests.Checks.Lists;

public sealed class RespectivelyMismatchTests
{
    private static readonly CheckVerifier RespectivelyMismatch = CheckVerifier.For("respectively-mismatch");

    [Theory]
    [InlineData("[|{|3 here:Dover, *Salem* and Akron|} closed {|2 here:3 and 5|} schools, respectively|].")]
    [InlineData("[|{|3 here:The House, the Senate and the Fed|} spent {|2 here:$4 million and $6 million|}, respectively|].")]
    public void Both_lists_are_shown(string draft) => RespectivelyMismatch.Reports(draft);

    [Theory]
    [InlineData("Dover and Salem closed 3 and 5 schools, respectively.")]
    [InlineData("In 2020 and 2024 the town chose Hale and Osei by 4, 6 and 9 votes, respectively.")]
    [InlineData("Austin, Texas and Boise grew by 4 and 9 percent, respectively.")]
    [InlineData("In May, Dover and Salem closed 3 and 5 schools, respectively.")]
    [InlineData("Dover, which is poor, and Salem closed 3 and 5 schools, respectively.")]
    [InlineData("Dover's, Salem's and Akron's boards closed 3 and 5 schools, respectively.")]
    [InlineData("They respectively thanked, praised and ignored Hale and Osei.")]
    [InlineData("\"Dover, Salem and Akron closed 3 and 5 schools, respectively,\" he said.")]
    public void Equal_and_unclear_lists_are_left_alone(string draft) => RespectivelyMismatch.IsSilent(draft);
}
