namespace DraftLint.Reporting.Html;

/// <summary>Writes the bar that chooses which findings are shown. The script of the page shows it: without one, all are.</summary>
/// <param name="html">Takes the page.</param>
internal sealed class HtmlFilter(HtmlWriter html)
{
    /// <summary>Writes the bar.</summary>
    public void Write(Report report)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var rules = new SortedDictionary<string, (string Name, int Count)>(StringComparer.Ordinal);
        var all = 0;
        foreach (var draft in report.Drafts)
        {
            foreach (var finding in HtmlFinding.ShownOf(draft))
            {
                var grade = HtmlFinding.GradeOf(finding);
                counts[grade] = counts.GetValueOrDefault(grade) + 1;
                rules[finding.Rule.Id] = (finding.Rule.Name, rules.GetValueOrDefault(finding.Rule.Id).Count + 1);
                all++;
            }
        }

        if (all == 0)
            return;

        html.Write($"<section class=\"bar\" aria-label=\"Filter\" hidden>\n<fieldset><legend>Show</legend>\n");
        foreach (var grade in HtmlFinding.Grades.Where(counts.ContainsKey))
            html.Write($"<label class=\"{grade}\"><input type=\"checkbox\" name=\"grade\" value=\"{grade}\"{(grade == HtmlFinding.Silenced ? "" : " checked")}> {PluralOf(grade)} <span class=\"count\">{counts[grade]}</span></label>\n");

        html.Write($"</fieldset>\n");
        WriteRules(rules);
        html.Write($"<p class=\"steps\"><button type=\"button\" id=\"previous\">Previous</button> <button type=\"button\" id=\"next\">Next</button></p>\n<p id=\"shown\" role=\"status\"></p>\n</section>\n");
    }

    private void WriteRules(SortedDictionary<string, (string Name, int Count)> rules)
    {
        html.Write($"<details class=\"rules\"><summary>Rules</summary>\n<fieldset><legend>Rules</legend>\n<p><button type=\"button\" id=\"all\">All</button> <button type=\"button\" id=\"none\">None</button></p>\n<ul>\n");
        foreach (var (id, rule) in rules)
            html.Write($"<li><label><input type=\"checkbox\" name=\"rule\" value=\"{id}\" checked> {rule.Name} <span class=\"count\">{rule.Count}</span></label></li>\n");

        html.Write($"</ul>\n</fieldset></details>\n");
    }

    private static string PluralOf(string grade) => grade == HtmlFinding.Silenced ? grade : grade + "s";
}
