using DraftLint.Reporting;

namespace DraftLint.Tests.Reporting;

public sealed class ReportPathsTests
{
    [Theory]
    [InlineData("/news/opinion", "/news", "ferry.md", "opinion/ferry.md")]
    [InlineData("/news/opinion", "/news", "../sports/match.md", "sports/match.md")]
    [InlineData("/news", "/news/opinion", "opinion/./ferry.md", "ferry.md")]
    [InlineData("/news", "/news", "/news/ferry.md", "ferry.md")]
    [InlineData("C:/news", "C:/news", "a/b.md", "a/b.md")]
    [InlineData("", "", "a/b.md", "a/b.md")]
    public void A_path_is_told_from_the_base_folder(string workingFolder, string baseFolder, string shown, string expected) =>
        Assert.Equal(expected, new ReportPaths(workingFolder, baseFolder).FromBase(shown));

    [Theory]
    [InlineData("/news", "/news/opinion", "ferry.md")]
    [InlineData("/news", "/news", "../newspaper/ferry.md")]
    [InlineData("/news", "/news", "/newspaper/ferry.md")]
    public void A_file_outside_of_the_base_folder_has_none(string workingFolder, string baseFolder, string shown) =>
        Assert.Null(new ReportPaths(workingFolder, baseFolder).FromBase(shown));

    [Theory]
    [InlineData("drafts/a b.md", "drafts/a%20b.md")]
    [InlineData("a#b?c%.md", "a%23b%3Fc%25.md")]
    [InlineData("café:1.md", "caf%C3%A9%3A1.md")]
    public void A_uri_is_percent_encoded_by_segment(string path, string expected) => Assert.Equal(expected, ReportPaths.ToUri(path));
}
