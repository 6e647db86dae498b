namespace DraftLint.Text;

/// <summary>A place as people and SARIF count it.</summary>
/// <param name="Line">1-based; CR LF, LF and CR end a line, nothing else does.</param>
/// <param name="Column">1-based, in UTF-16 code units; a tab is one, the byte order mark is not counted.</param>
public readonly record struct LinePosition(int Line, int Column);
