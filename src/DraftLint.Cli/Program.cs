using DraftLint.Cli;
using DraftLint.Reporting;

if (args is ["--version"])
{
    Console.WriteLine(Product.Version);
    return ExitCodes.Clean;
}

Nursery.Prepare();
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
try
{
    return CommandLine.Run(args);
}
catch (OperationCanceledException)
{
    return ExitCodes.Interrupted;
}
catch (IOException failure)
{
    Console.Error.WriteLine($"draftlint: {failure.Message}");
    return ExitCodes.Problems;
}
catch (Exception failure) when (failure is not OutOfMemoryException)
{
    Console.Error.WriteLine($"draftlint: an unexpected fault ({failure.GetType().Name}): {failure.Message}");
    return ExitCodes.Problems;
}
