using System.Globalization;
using DraftLint.Yaml;

namespace DraftLint.Checks.Patterns;

/// <summary>A formula over counts: <c>0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59</c>.</summary>
/// <remarks>Numbers, names, <c>+ - * / ^</c>, brackets, <c>sqrt( )</c>, <c>round( , )</c>, and for conditions <c>&gt; &gt;= &lt; &lt;= == !=</c>. A division by nothing gives 0.</remarks>
internal sealed class Formula
{
    private const int MaxDepth = 50;

    private readonly Func<Func<string, double>, double> evaluate;

    private Formula(Func<Func<string, double>, double> evaluate) => this.evaluate = evaluate;

    /// <summary>The value for a draft.</summary>
    public double Of(TextCounts counts) => evaluate(name => counts[name]);

    /// <summary>The value where names have the values that a function gives.</summary>
    public double Over(Func<string, double> valueOf) => evaluate(valueOf);

    /// <summary>Reads a formula; null, with what is wrong and at which character, if it is none.</summary>
    public static Formula? Read(string text, out (int Offset, string Message)? fault) => Read(text, TextCounts.Names, out fault);

    /// <summary>Reads a formula over other names.</summary>
    public static Formula? Read(string text, IReadOnlyList<string> names, out (int Offset, string Message)? fault)
    {
        var reader = new Reader(text, names);
        var sum = reader.Sum();
        reader.ExpectEnd();
        fault = reader.Fault;
        return fault is null ? new Formula(sum) : null;
    }

    /// <summary>Reads a condition such as <c>&gt; 8</c>; null, with what is wrong, if it is none.</summary>
    public static Func<double, bool>? ReadCondition(string text, out string? fault)
    {
        var rest = text.Trim();
        var sign = new string([.. rest.TakeWhile(static letter => letter is '<' or '>' or '=' or '!')]);
        var isNumber = double.TryParse(rest[sign.Length..], NumberStyles.Float, CultureInfo.InvariantCulture, out var limit);
        Func<double, bool>? holds = sign switch
        {
            ">" => value => value > limit,
            ">=" => value => value >= limit,
            "<" => value => value < limit,
            "<=" => value => value <= limit,
            "==" or "=" => value => Math.Abs(value - limit) < 1e-9,
            "!=" => value => Math.Abs(value - limit) >= 1e-9,
            _ => null,
        };
        fault = holds is null || !isNumber ? $"\"{text}\" is no condition: write a comparison with a number, as \"> 8\"." : null;
        return fault is null ? holds : null;
    }

    private sealed class Reader(string text, IReadOnlyList<string> names)
    {
        private int position;
        private int depth;

        public (int Offset, string Message)? Fault { get; private set; }

        public void ExpectEnd()
        {
            Skip();
            if (position < text.Length)
                Fault ??= (position, $"\"{text[position]}\" has no place here in a formula.");
        }

        public Func<Func<string, double>, double> Sum()
        {
            if (++depth > MaxDepth)
                Fault ??= (position, "This formula is nested too deeply.");

            var sum = Product();
            while (Fault is null && (Takes('+') ? '+' : Takes('-') ? '-' : ' ') is var sign and not ' ')
            {
                var (left, right) = (sum, Product());
                sum = sign == '-' ? counts => left(counts) - right(counts) : counts => left(counts) + right(counts);
            }

            depth--;
            return sum;
        }

        private Func<Func<string, double>, double> Product()
        {
            var product = Power();
            while (Fault is null && (Takes('*') ? '*' : Takes('/') ? '/' : ' ') is var sign and not ' ')
            {
                var (left, right) = (product, Power());
                product = sign == '/' ? counts => right(counts) is var by && by == 0 ? 0 : left(counts) / by : counts => left(counts) * right(counts);
            }

            return product;
        }

        private Func<Func<string, double>, double> Power()
        {
            var value = Value();
            if (Fault is not null || !Takes('^'))
                return value;

            var exponent = Value();
            return counts => Math.Pow(value(counts), exponent(counts));
        }

        private Func<Func<string, double>, double> Value()
        {
            Skip();
            if (Takes('-'))
            {
                var value = depth++ > MaxDepth ? Wrong("This formula is nested too deeply.") : Value();
                depth--;
                return counts => -value(counts);
            }

            if (Takes('('))
            {
                var inside = Sum();
                if (Fault is null && !Takes(')'))
                    return Wrong("A ( is never closed.");

                return inside;
            }

            var start = position;
            while (position < text.Length && (char.IsAsciiLetterOrDigit(text[position]) || text[position] is '.' or '_'))
                position++;

            var word = text[start..position];
            if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                return _ => number;

            if (word is "sqrt" or "math.sqrt" && Takes('('))
            {
                var inside = Sum();
                return Takes(')') ? counts => Math.Sqrt(inside(counts)) : Wrong("A ( is never closed.");
            }

            if (word == "round" && Takes('('))
                return Rounded();

            if (names.Contains(word, StringComparer.Ordinal))
                return valueOf => valueOf(word);

            position = start;
            return Wrong(word.Length == 0 ? "A number or a name is missing here." : $"\"{word}\" is no count{NearestName.Hint(word, names)}");
        }

        /// <summary>The rest of <c>round(value)</c> or <c>round(value, digits)</c>.</summary>
        private Func<Func<string, double>, double> Rounded()
        {
            var inside = Sum();
            var digits = Takes(',') ? Sum() : static _ => 0;
            return Takes(')') ? counts => Rounded(inside(counts), digits(counts)) : Wrong("A ( is never closed.");
        }

        private static double Rounded(double value, double digits)
        {
            var scale = Math.Pow(10, digits);
            return Math.Round(value * scale, MidpointRounding.AwayFromZero) / scale;
        }

        private Func<Func<string, double>, double> Wrong(string message)
        {
            Fault ??= (position, message);
            return static _ => 0;
        }

        private bool Takes(char sign)
        {
            Skip();
            if (position >= text.Length || text[position] != sign)
                return false;

            position++;
            return true;
        }

        private void Skip()
        {
            while (position < text.Length && char.IsWhiteSpace(text[position]))
                position++;
        }
    }
}
