using DraftLint.Diagnostics;

namespace DraftLint.Tests.Vale;

/// <summary>Vale's extension points, each as Vale reads its keys.</summary>
public sealed class ValeKindsTests
{
    [Fact]
    public void A_rule_has_the_name_of_its_folder_and_file_and_the_level_of_its_file()
    {
        var rule = ValeSample.Rule("extends: existence\nmessage: No.\nlevel: suggestion\nlink: https://example.org/no\ndescription: Why not.\ntokens: [no]");
        Assert.Equal(("House.Sample", "House.Sample", Severity.Note), (rule.Id, rule.Name, rule.Severity));
        Assert.Equal(("https://example.org/no", "Why not."), (rule.Link, rule.Description));
        Assert.Equal(Severity.Warning, ValeSample.Rule("extends: existence\nmessage: No.\ntokens: [no]").Severity);
        Assert.Equal(Severity.Error, ValeSample.Rule("extends: existence\nmessage: No.\nlevel: error\ntokens: [no]").Severity);
    }

    [Theory]
    [InlineData("tokens: [rail, 'tram(?:way)?']", "A rail, a Rail, railing, tramway and trams.", "1:3 rail", "1:26 tramway")]
    [InlineData("ignorecase: true\ntokens: [rail]", "A Rail and a RAIL.", "1:3 Rail", "1:14 RAIL")]
    [InlineData("nonword: true\ntokens: ['rail', '\\.\\.\\.']", "Derailed ... twice.", "1:3 rail", "1:10 ...")]
    [InlineData("raw: ['\\b(?:is|was)\\s+']\ntokens: [built, sold]", "It was built and is sold or built.", "1:4 was built", "1:18 is sold")]
    [InlineData("append: true\nraw: ['\\s+line']\ntokens: [rail, bus]", "A rail line, a bus.", "1:3 rail line")]
    [InlineData("tokens: ['[A-Z]{2,}']\nexceptions: [NASA]", "NASA and ESA.", "1:10 ESA")]
    [InlineData("tokens: [york]\nignorecase: true\nexceptions: ['New York']", "New York or York.", "1:13 York")]
    [InlineData("tokens: ['(?<=the )rail', 'bus(?! stop)']", "See the rail, a rail, a bus stop and a bus.", "1:9 rail", "1:40 bus")]
    [InlineData("limit: 2\ntokens: [bus]", "A bus, a bus, a bus.", "1:3 bus", "1:10 bus")]
    public void Existence_reports_what_stands_there(string keys, string draft, params string[] found) =>
        Assert.Equal(found, ValeSample.Found($"extends: existence\nmessage: Not '%s'.\n{keys}", draft));

    [Theory]
    [InlineData("swap:\n  tram: streetcar\n  tram line: streetcar line", "A tram line, a tram.", "Use 'streetcar line' for 'tram line'.", "Use 'streetcar' for 'tram'.")]
    [InlineData("ignorecase: true\nswap:\n  github: GitHub", "GitHub or Github.", "Use 'GitHub' for 'Github'.")]
    [InlineData("swap:\n  '(?:re)?build': make", "We rebuild.", "Use 'make' for 'rebuild'.")]
    [InlineData("swap:\n  '(\\w+)-wise': in $1", "It works money-wise.", "Use 'in money' for 'money-wise'.")]
    [InlineData("capitalize: true\nignorecase: true\nswap:\n  utilize: use", "Utilize it, utilize it.", "Use 'Use' for 'Utilize'.", "Use 'use' for 'utilize'.")]
    [InlineData("exceptions: [tram stop]\nswap:\n  tram( stop)?: streetcar", "A tram stop, a tram.", "Use 'streetcar' for 'tram'.")]
    [InlineData("action:\n  name: replace\nswap:\n  tram: streetcar|light rail", "A tram.", "Use 'streetcar' or 'light rail' for 'tram'.")]
    public void Substitution_says_the_better_wording_first(string keys, string draft, params string[] said) =>
        Assert.Equal(said, ValeSample.Said($"extends: substitution\nmessage: Use '%s' for '%s'.\n{keys}", draft));

    [Theory]
    [InlineData("scope: sentence\nmax: 1\ntoken: ','", "One, two, three. One, two.", "1:4 ,")]
    [InlineData("scope: paragraph\nmax: 2\ntoken: '\\bso\\b'", "It is so, so, so.\n\nSo is this so.", "1:7 so")]
    [InlineData("scope: heading\nmin: 2\ntoken: '\\w+'", "# One\n\n# One two", "1:3 One")]
    public void Occurrence_counts_in_each_part(string keys, string draft, params string[] found) =>
        Assert.Equal(found, ValeSample.Found($"extends: occurrence\nmessage: Count.\n{keys}", draft));

    [Theory]
    [InlineData("alpha: true\ntokens: ['[^\\s]+']", "It is the the end. The. The last, last.", "1:7 the the")]
    [InlineData("alpha: true\nignorecase: true\ntokens: ['[^\\s]+']", "It is The the end.", "1:7 The the")]
    public void Repetition_reports_words_that_stand_twice(string keys, string draft, params string[] found) =>
        Assert.Equal(found, ValeSample.Found($"extends: repetition\nmessage: Twice '%s'.\n{keys}", draft));

    [Fact]
    public void Consistency_reports_the_second_of_two_variants()
    {
        const string Yaml = "extends: consistency\nmessage: Not both ('%s').\nscope: text\neither:\n  theater: theatre\n  adviser: advisor";
        Assert.Equal(["3:3 theatre"], ValeSample.Found(Yaml, "A theater, an adviser.\n\nA theatre."));
        Assert.Empty(ValeSample.Found(Yaml, "A theater, an advisor."));
    }

    [Fact]
    public void Conditional_wants_the_second_where_the_first_is()
    {
        const string Yaml = "extends: conditional\nmessage: What is %s?\nscope: text\nfirst: '\\b([A-Z]{3,5})\\b'\nsecond: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'\nexceptions: [USA]";
        Assert.Equal(["3:5 PTA"], ValeSample.Found(Yaml, "The Water Supply Board (WSB) met in the USA.\n\nThe PTA and the WSB met."));
    }

    [Theory]
    [InlineData("match: $title\nstyle: Chicago", "# The Road to the Sea\n\n# The road to the sea", "3:3 The road to the sea")]
    [InlineData("match: $sentence", "# The road to the river\n\n# The Road To The Sea", "3:3 The Road To The Sea")]
    [InlineData("match: $sentence\nexceptions: [Road Board]", "# The Road Board\n\n# The Road Sea Hill", "3:3 The Road Sea Hill")]
    [InlineData("match: $lower", "# the road\n\n# The road", "3:3 The road")]
    [InlineData("match: $upper", "# THE ROAD\n\n# The road", "3:3 The road")]
    [InlineData("match: '^[A-Z]'", "# The road\n\n# road", "3:3 road")]
    public void Capitalization_judges_a_part_as_a_whole(string keys, string draft, params string[] found) =>
        Assert.Equal(found, ValeSample.Found($"extends: capitalization\nmessage: Capitals in '%s'.\nscope: heading\n{keys}", draft));

    [Fact]
    public void Metric_and_readability_judge_the_draft_as_a_whole()
    {
        const string Draft = "One two three. Four five six seven.\n\n- Eight nine.";
        Assert.Equal(["Words: 9.00."], ValeSample.Said("extends: metric\nmessage: 'Words: %s.'\nformula: words\ncondition: '> 5'", Draft));
        Assert.Empty(ValeSample.Said("extends: metric\nmessage: 'Words: %s.'\nformula: words\ncondition: '> 50'", Draft));
        Assert.Equal(["1:1 "], ValeSample.Found("extends: readability\nmessage: Grade %s.\ngrade: 1\nmetrics: [Gunning Fog]", "Extraordinarily complicated considerations inevitably accompany institutional deliberations."));
        Assert.Empty(ValeSample.Said("extends: readability\nmessage: Grade %s.\ngrade: 12\nmetrics: [Flesch-Kincaid]", "The dog ran. The cat sat."));
    }

    [Theory]
    [InlineData("round(words + 0.5)", "5.00")]
    [InlineData("round(characters / words, 1)", "4.50")]
    [InlineData("heading.h1 + paragraphs * 10", "0.00")]
    [InlineData("smog", "3.13")]
    public void A_metric_of_named_parts_stands_where_they_begin(string formula, string value)
    {
        var yaml = $"extends: metric\nmessage: '%s'\nscope: paragraph\nformula: {formula}\ncondition: '>= 0'";
        Assert.Equal([value], ValeSample.Said(yaml, "# Up\n\nSome words stand here."));
        Assert.Equal(["3:1 "], ValeSample.Found(yaml, "# Up\n\nSome words stand here."));
    }

    [Theory]
    [InlineData("syllables", "28.00")]
    [InlineData("long_words", "5.00")]
    [InlineData("complex_words", "5.00")]
    [InlineData("lix", "89.33")]
    public void Words_are_counted_as_Vale_counts_them(string formula, string value) =>
        Assert.Equal([value], ValeSample.Said($"extends: metric\nmessage: '%s'\nformula: {formula}\ncondition: '>= 0'", "The organization's reorganization necessitated jurisdictional responsibilities."));

    [Fact]
    public void A_sequence_without_a_tagger_is_kept()
    {
        const string Yaml = "extends: sequence\nmessage: Not '%s %s'.\nignorecase: true\ntokens:\n  - pattern: data\n  - pattern: is\n    skip: 1";
        Assert.Equal(["1:1 Data is", "1:18 data really is"], ValeSample.Found(Yaml, "Data is here, or data really is, or datum is."));
    }

    /// <summary>The forms that public styles write their rules in.</summary>
    [Theory]
    [InlineData("extends: existence\nmessage: M\nignorecase: true\nraw:\n-   \\£[\\d]* ?(?:pounds|quid)", "It cost £20 pounds, £ quid, £5Quid.", "1:9 £20 pounds", "1:21 £ quid", "1:29 £5Quid")]
    [InlineData("extends: existence\nmessage: M\nscope: paragraph\ntokens:\n-   ^Yet", "Yet it rained. Yet so.\n\n> Yet here.\n\nNot yet.", "1:1 Yet")]
    [InlineData("extends: existence\nmessage: M\nscope: sentence\ntokens:\n  - '(?:[^,]+,){1,}\\s\\w+\\s(and|or)'", "He saw gulls, terns and auks. They came, saw, and left.", "1:1 He saw gulls, terns and")]
    [InlineData("extends: existence\nmessage: M\nnonword: true\nscope: heading\ntokens:\n  - '\\w+[.?!-]'", "# Why the tide?\n\nWhy the tide?", "1:11 tide?")]
    [InlineData("extends: existence\nmessage: M\nignorecase: true\ntokens:\n-   pool[ -]*hall|pool\n-   keg(erator)?s?\n-   lad(y|ies)?", "A pool-hall, the Pools, a pool, KEGS and ladies.", "1:3 pool-hall", "1:27 pool", "1:33 KEGS", "1:42 ladies")]
    [InlineData("extends: existence\nmessage: M\nignorecase: true\ntokens:\n-   ', so to say'\n-   tops of .{2,8} (?:game|class)", "It is, so to say, the tops of their class.", "1:6 , so to say", "1:23 tops of their class")]
    [InlineData("extends: substitution\nmessage: '%s, %s'\nignorecase: true\naction:\n    name: replace\nswap:\n    mother: parent|guardian\n    mother of *: founder of\n    mrs\\.: ms.\n    x.y.z.: all|every", "The mother of  it, Mother, Mrs. Day, mrs.Day and x.y.z. too.", "1:5 mother of  ", "1:20 Mother", "1:38 mrs.")]
    [InlineData("extends: substitution\nmessage: '%s, %s'\nnonword: true\nswap:\n    \\.\\.\\.: …\n    \\([cC]\\): ©\n    '[0-9]+ ?x ?[0-9]+': ×", "Wait... (c) 3 x 4.", "1:5 ...", "1:9 (c)", "1:13 3 x 4")]
    [InlineData("extends: substitution\nmessage: '%s, %s'\nignorecase: true\nnonword: true\naction:\n  name: replace\nswap:\n  '\\b(?:cf|cf\\.)[\\s,]': compare\n  '\\b(sc\\.)[\\s,]': namely", "See cf. this, sc. that.", "1:5 cf. ", "1:15 sc. ")]
    [InlineData("extends: substitution\nmessage: '%s, %s'\nignorecase: true\naction:\n  name: replace\nswap:\n  'she is(?!\\.)': she's\n  'she''s(?=\\.)': she is\n  '24/7': every day", "She is here, but she is. Open 24/7, as she's.", "1:1 She is", "1:31 24/7", "1:40 she's")]
    [InlineData("---\nextends: existence\nmessage: M\nsource: \"A guide, p. 68\"\nignorecase: true\ntokens:\n  - '(?<!/)\\w+/\\w+'\nexceptions:\n  - \"[Ii]nput/[Oo]utput\"\n  - N/A", "The Input/output, n/a, and/or.", "1:19 n/a", "1:24 and/or")]
    [InlineData("---\nextends: existence\nmessage: M\nscope: [list, sentence]\ntokens:\n  #Pascal\n  - ([A-Z]+[a-z]+){2,}\n  #camel\n  - ([a-z]+)([A-Z]+[a-z]+){1,}\nexceptions:\n  - 'vBus(es)?'\n  - GitHub", "A BoatYard, GitHub, vBuses.\n\n- A boatYard.", "1:3 BoatYard", "3:5 boatYard")]
    [InlineData("extends: substitution\nmessage: M.\npos: 'end/NN'\nswap:\n  backend: back end", "The backend.", "1:5 backend")]
    [InlineData("extends: existence\nmessage: M.\ncode: false\ntokens: [pier]", "The `pier`, a pier.", "1:15 pier")]
    [InlineData("extends: existence\nmessage: M.\ndescription: \"Of a line\n  \n<br>that goes on.\n\"\ntokens: [pier]", "The pier.", "1:5 pier")]
    [InlineData("---\nextends: substitution\nmessage: M.\nnonword: true\nscope: raw\naction:\n  name: replace\nswap:\n  «|»: \"'\"\n  ‟|″|‶: \"\\\"\"", "A «tide» of 5″.", "1:3 «", "1:8 »", "1:14 ″")]
    [InlineData("extends: existence\nmessage: M\nnonword: true\nscope: raw\ntokens:\n  - '(?m)^[ \\t]*key:'\n  - \"=>\"", "The key: a => b\n  key: c", "1:12 =>", "2:1   key:")]
    [InlineData("extends: conditional\nmessage: \"'%s'\"\nignorecase: false\nscope: text\nfirst: '\\b([A-Z]{3,5}s?)\\b'\nsecond: '\\(([A-Z]{3,5}s?)\\)'\nexceptions:\n  - 'MPs?'\n  - GTK+\n  - \"NULL\"", "The WSB met the Water Supply Board (WSB), NULL, GTKKK and the PTAs.", "1:63 PTAs")]
    [InlineData("extends: consistency\nmessage: M '%s'\nlevel: error\nignorecase: true\neither:\n    grey: gray\n    gauge: gage", "A gray sea.\n\nA grey, Gray gauge.", "3:9 Gray")]
    [InlineData("extends: existence\nmessage: M\nignorecase: true\nnonword: true\ntokens:\n  - (?:^|\\s)I\\s\n  - \\bmy\\b\n  - \\d{1,2} ?[ap]m\\b", "I and my boat, as I saw at 10 PM.", "1:1 I ", "1:7 my", "1:18  I ", "1:28 10 PM")]
    public void Public_styles_are_written_so(string yaml, string draft, params string[] found) => Assert.Equal(found, ValeSample.Found(yaml, draft));

    [Theory]
    [InlineData("1.0430 * math.sqrt((polysyllabic_words * 30.0) / sentences) + 3.1291", "> 10", "15.90")]
    [InlineData("206.835 - (1.015 * (words / sentences)) - (84.6 * (syllables / words))", "< 70", "-194.06")]
    public void A_formula_may_be_a_block(string formula, string condition, string value) => Assert.Equal(
        [value],
        ValeSample.Said($"extends: metric\nmessage: '%s'\nlink: https://example.org/a_(b)\n\nformula: |\n    {formula}\n\ncondition: '{condition}'", "The organization's reorganization necessitated jurisdictional responsibilities."));

    /// <summary>Each with the place at which it stands; the rules beside it hold.</summary>
    [Theory]
    [InlineData("extends: script\nmessage: M.\nscript: x.tengo", "1:10 A rule that extends \"script\" is a program, which is not run: the rule is left out.")]
    [InlineData("extends: sequence\nmessage: M.\ntokens:\n  - tag: NN", "4:5 \"tag\" wants parts of speech, which are not known here: the rule is left out.")]
    [InlineData("extends: existence\nmessage: M.\ntoken: [a]", "3:1 \"token\" is no key of Vale's \"existence\"; the nearest is \"tokens\".")]
    [InlineData("extends: existence\nmessage: M.\ncode: true\ntokens: [a]", "3:7 Code is looked at by rules with \"scope: raw\" only.")]
    [InlineData("extends: existence\nmessage: M.\ntokens: ['(a']", "3:13 \"(a\" is no pattern: a ( is never closed.")]
    [InlineData("extends: existence\nmessage: M.\nlevel: fatal\ntokens: [a]", "3:8 \"fatal\" is no value of \"level\"; write suggestion, warning, error.")]
    [InlineData("extends: existence\nmessage: M.\ndescription: 'Of a line\nthat goes on.'\ntokens: ['(a']", "5:13 \"(a\" is no pattern: a ( is never closed.")]
    [InlineData("extends: existence\ntokens: [a]", "1:1 The rule has no \"message\".")]
    [InlineData("message: M.\nlevel: error\ntokens: [a]", "1:1 The rule has no \"extends\", which says how it looks: capitalization, conditional, consistency, existence, metric, occurrence, readability, repetition, script, sequence, spelling, substitution.")]
    [InlineData("extends: existence\nmessage: M.\naction:\n  name: edit\n  params: [lower, kebab]\ntokens: [a]", "4:3 The edit \"kebab\" is not understood, and no fix is offered.")]
    [InlineData("extends: existence\nmessage: M.\naction:\n  name: edit\n  params: [lower, replace, a]\ntokens: [a]", "4:3 The edit \"replace\" takes 2 parameters, and no fix is offered.")]
    [InlineData("extends: existence\nmessage: M.\naction:\n  name: edit\n  params: [split, '-', last]\ntokens: [a]", "4:3 \"last\" is no number of a part, and no fix is offered.")]
    [InlineData("extends: existence\nmessage: M.\naction:\n  name: edit\ntokens: [a]", "4:3 An edit names what it does under \"params\", as [trim_right, '?!'].")]
    public void What_can_t_be_kept_is_told_by_its_line(string yaml, string problem) => Assert.Equal(problem, string.Join('\n', ValeSample.ProblemsOf(yaml)));

    [Theory]
    [InlineData("action:\n  name: remove\ntokens: [very]", "It is very big.", "")]
    [InlineData("action:\n  name: replace\n  params: [large]\ntokens: [big]", "It is big.", "large")]
    [InlineData("action:\n  name: edit\n  params: [regex, '(\\w+)ly', '$1']\ntokens: ['\\w+ly']", "It is boldly so.", "bold")]
    [InlineData("action:\n  name: edit\n  params: [trim_right, '?!']\nnonword: true\ntokens: ['\\w+[?!]+']", "It is so?!", "so")]
    [InlineData("action:\n  name: edit\n  params: [remove, ' –']\nnonword: true\ntokens: ['\\s–\\s']", "It rained – hard.", "")]
    [InlineData("action:\n  name: edit\n  params:\n    - replace\n    - '-'\n    - '–'\nnonword: true\ntokens: ['\\b\\d+\\s?-\\s?\\d+\\b']", "From 5-6 on.", "5–6")]
    [InlineData("action:\n  name: edit\n  params:\n  - split\n  - ' '\n  - '1'\nraw:\n- \\b(?:very|more)\\b\\s*\ntokens:\n- unique\n- 'false'", "It is more unique.", "unique")]
    [InlineData("action:\n  name: edit\n  params: [trim, '-', upper, suffix, '$1', wrap, '*']\ntokens: ['a-(\\d)']", "See a-1 there.", "*A-11*")]
    [InlineData("action:\n  name: edit\n  params: [unwrap, \"'\", capitalize, prefix, 'The ']\nnonword: true\ntokens: [\"'roof'\"]", "See 'roof' there.", "The Roof")]
    [InlineData("action:\n  name: edit\n  params: [truncate, ',', uncapitalize]\nnonword: true\ntokens: ['Roof, old']", "Roof, old.", "roof")]
    [InlineData("action:\n  name: replace\n  params: ['$2 $1']\ntokens: ['(tram) (line)']", "A tram line.", "line tram")]
    public void An_action_is_a_fix_that_is_suggested(string keys, string draft, string text)
    {
        var fix = Assert.Single(ValeSample.Lint(draft, ValeSample.Rule($"extends: existence\nmessage: M.\n{keys}"))).Fix;
        Assert.Equal((FixKind.Suggestion, text), (fix!.Kind, Assert.Single(fix.Edits).NewText));
    }
}
