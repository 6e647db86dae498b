namespace DraftLint.Tests;

/// <summary>The files inside the library.</summary>
public sealed class BuiltInFilesTests
{
    /// <summary>The build makes C# of them: no quotation mark, backslash, brace, percent sign or semicolon may get lost on the way.</summary>
    [Fact]
    public void Each_is_the_file_of_the_repository_to_the_letter()
    {
        Assert.All(BuiltInFiles.NamesIn("rules/"), name => Assert.Equal(ProjectTexts.Read(name), BuiltInFiles.Read(name).Content));
        Assert.NotEmpty(BuiltInFiles.NamesIn("rules/facts/"));
    }
}
