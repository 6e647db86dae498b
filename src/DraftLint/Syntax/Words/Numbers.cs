namespace DraftLint.Syntax.Words;

/// <summary>Numbers in words and what they count in.</summary>
internal static class Numbers
{
    public const string Cardinals =
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion quadrillion
        hundreds thousands millions billions trillions dozen dozens score scores half quarter third thirds quarters halves
        couple bn mn tn
        """;

    public const string Ordinals =
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
        seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth
        hundredth thousandth millionth billionth twenty-first twenty-second umpteenth nth
        """;

    public const string Units =
        """
        percent percentage point points basis dollar dollars cent cents euro euros pound pounds yen yuan renminbi ruble rubles rouble
        roubles rupee rupees peso pesos won franc francs krona kronor krone kroner shekel shekels lira real reais rand riyal riyals dinar
        dinars dirham dirhams bitcoin mile miles kilometer kilometers kilometre kilometres meter meters metre metres centimeter
        centimeters centimetre centimetres millimeter millimeters millimetre millimetres inch inches foot feet yard yards acre acres
        hectare hectares square cubic gallon gallons liter liters litre litres barrel barrels bushel bushels ton tons tonne tonnes
        kilogram kilograms kilo kilos gram grams milligram milligrams ounce ounces watt watts kilowatt kilowatts megawatt
        megawatts gigawatt gigawatts terawatt terawatts kilowatt-hour kilowatt-hours volt volts amp amps calorie calories degree degrees
        celsius fahrenheit knot knots fathom fathoms byte bytes kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte
        terabytes mph kph km cm mm kg mg lb lbs oz ft mw gw kw kwh mwh twh mb gb tb hz khz mhz ghz horsepower decibel
        decibels megaton megatons kiloton kilotons carat carats
        """;

    public const string UnitAbbreviations = "ft. lb. lbs. oz. sq. mi. gal. yd. yds. hp. pct. cu. kg. km.";
}
