using System.Collections.Frozen;
using DraftLint.Facts;
using DraftLint.Syntax;

namespace DraftLint.Semantics.People;

/// <summary>Given names that sound alike and are spelled in several ways: "Stephen" and "Steven".</summary>
internal static class GivenNames
{
    private static readonly FrozenDictionary<string, int> Groups = Read(
        "Stephen Steven Stephan", "Jeffrey Geoffrey Jeffery", "Katharine Katherine Catherine Kathryn Cathryn Catharine", "Philip Phillip", "Sarah Sara", "Anne Ann", "Eric Erik Erick", "Mark Marc", "Carl Karl", "Brian Bryan", "Alan Allan Allen",
        "Jon John", "Theresa Teresa", "Elizabeth Elisabeth", "Laurence Lawrence", "Rachel Rachael", "Michele Michelle", "Deborah Debora Debra", "Lewis Louis", "Geoff Jeff", "Matthew Mathew", "Nicholas Nicolas", "Sean Shawn Shaun", "Vivian Vivien Vivienne",
        "Isabel Isabelle Isobel", "Jonathan Jonathon", "Frederick Frederic Fredrick", "Graham Graeme", "Stuart Stewart", "Neil Neal Niall", "Hannah Hanna", "Christopher Kristopher", "Caitlin Kaitlyn Caitlyn", "Mohammed Muhammad Mohamed Mohammad Muhammed",
        "Yusuf Yousef Yousuf", "Ahmed Ahmad", "Claire Clare Clair", "Leslie Lesley", "Kristin Kristen Kirsten", "Dennis Denis", "Gerald Jerald", "Gary Garry", "Randal Randall", "Rebecca Rebekah", "Susanna Susannah Suzanna", "Zachary Zachery Zackary", "Sophia Sofia",
        "Marjorie Margery", "Margaret Margret", "Thom Tom", "Tony Toni", "Rodger Roger", "Russel Russell", "Terence Terrence Terrance", "Abigail Abigael", "Gillian Jillian", "Victor Viktor", "Oscar Oskar", "Hussein Hussain", "Osama Usama", "Khalid Khaled",
        "Joann Joanne", "Lynn Lynne", "Diane Dianne", "Cheryl Sheryl", "Karen Karin", "Kathleen Cathleen", "Marian Marion", "Francis Frances", "Robyn Robin", "Kelly Kelley", "Stacy Stacey", "Tracy Tracey", "Megan Meghan", "Alison Allison", "Aaron Aron", "Brett Bret",
        "Derek Derrick", "Darrell Darryl Daryl", "Eliot Elliot Elliott", "Kurt Curt", "Cory Corey", "Lori Laurie", "Marcia Marsha", "Monica Monika", "Natalie Nathalie", "Nathaniel Nathanael", "Reid Reed", "Sydney Sidney", "Dmitri Dimitri Dmitry", "Sergei Sergey", "Andrei Andrey", "Yuri Yury",
        "Rajiv Rajeev", "Alexei Aleksei Alexey Aleksey", "Yulia Iulia Yuliya", "Aleksandr Alexandr Aleksander", "Yevgeny Evgeny Yevgeni Evgeni", "Nikolai Nikolay", "Vasily Vasili", "Deepak Dipak", "Sunita Suneeta", "Abdullah Abdallah", "Omar Umar",
        "Ibrahim Ebrahim", "Hassan Hasan", "Fatima Fatema Fatimah", "Aisha Ayesha Aysha", "Mustafa Mustapha", "Saeed Sayeed", "Tariq Tarek Tareq", "Layla Laila Leila", "Zainab Zaynab", "Mahmoud Mahmud", "Faisal Faysal", "Karim Kareem", "Rahim Raheem",
        "Amir Ameer", "Nadim Nadeem", "Salim Saleem", "Bashir Basheer", "Yasser Yasir", "Osman Usman", "Christine Kristine", "Christina Kristina Cristina", "Michael Micheal", "Madeleine Madeline Madelyn", "Nicole Nichole", "Conrad Konrad", "Caspar Casper Kaspar",
        "Clara Klara", "Martha Marta", "Anthony Antony", "Esther Ester", "Norah Nora",
        "Ludmila Lyudmila Liudmila", "Ekaterina Yekaterina", "Elena Yelena", "Hilary Hillary", "Dominic Dominick", "Marcus Markus", "Lucas Lukas", "Rafael Raphael", "Joseph Josef", "Philippa Phillipa", "Bernard Bernhard", "Emanuel Emmanuel", "Kimberly Kimberley",
        "Beverly Beverley", "Ashley Ashleigh", "Haley Hayley Hailey", "Katie Katy", "Vicki Vicky Vickie", "Terri Terry", "Sherri Sherry", "Yitzhak Itzhak Yitzchak", "Julian Julien", "Adrian Adrien", "Gabriela Gabriella", "Daniela Daniella", "Mikhail Michail", "Bryce Brice");

    /// <summary>Whether two names sound alike and are not the same.</summary>
    public static bool SoundAlike(string left, string right) => left != right && Groups.TryGetValue(left, out var group) && Groups.TryGetValue(right, out var other) && group == other;

    /// <summary>"Stephen Hallowell" and "Steven Hallowell": one surname that English does not hold, and given names that sound alike.</summary>
    public static bool AreVariants(NameForm left, NameForm right) =>
        left.Name.Words.Length == right.Name.Words.Length && left.Name.Words.Length is 2 or 3 && left.Name.Order == NameOrder.GivenFirst && right.Name.Order == NameOrder.GivenFirst && left.Name.Words[^1] == right.Name.Words[^1]
        && Lexicon.English[left.Name.Surname] == 0 && SoundAlike(left.Name.Words[0], right.Name.Words[0]) && !(left.IsIntroduced && right.IsIntroduced) && left.Person?.Fact is null && right.Person?.Fact is null;

    /// <summary>"Bret Walker" and "Brett Walker" of one person: given names of one letter more or less, neither of which the facts have for the person.</summary>
    public static bool AreOfOnePerson(NameForm left, NameForm right) =>
        left.Name.Words.Length == 2 && right.Name.Words.Length == 2 && left.Name.Words[1] == right.Name.Words[1] && left.Person?.Fact is null && left.Name.Words[0].Length != right.Name.Words[0].Length
        && (left.Name.Words[0], right.Name.Words[0]) is not (("Steve", "Steven") or ("Steven", "Steve"));

    private static FrozenDictionary<string, int> Read(params ReadOnlySpan<string> groups)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < groups.Length; i++)
        {
            foreach (var name in groups[i].Split(' '))
                found.TryAdd(name, i);
        }

        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
