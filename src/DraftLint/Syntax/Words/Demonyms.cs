namespace DraftLint.Syntax.Words;

/// <summary>Adjectives of nationality, region, faith and descent.</summary>
internal static class Demonyms
{
    public const string All =
        """
        afghan african alaskan albanian algerian american angolan arab arabian argentine argentinian armenian asian australian austrian azerbaijani baltic bahraini
        bangladeshi basque bavarian belarusian belgian bolivian bosnian brazilian british bulgarian burmese californian cambodian cameroonian canadian caribbean catalan
        caucasian chadian chechen chilean chinese christian colombian congolese cornish corsican crimean croatian cuban cypriot czech danish dominican dutch ecuadorian
        egyptian emirati english eritrean estonian ethiopian eurasian european filipino finnish flemish floridian french georgian german ghanaian greek guatemalan
        haitian hawaiian hindu hispanic honduran hungarian icelandic indian indigenous indonesian iranian iraqi irish islamic israeli italian ivorian jamaican japanese
        jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latin latino latina lebanese latvian liberian libyan lithuanian macedonian malaysian
        malian maltese mauritanian mexican moldovan mongolian moroccan mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien nordic norwegian omani
        ottoman pakistani palestinian panamanian paraguayan persian peruvian polish portuguese prussian qatari roman romanian russian rwandan salvadoran saudi
        scandinavian scottish senegalese serbian sicilian singaporean slavic slovak slovene slovenian somali soviet spanish sudanese swedish swiss syrian taiwanese tajik
        tanzanian texan thai tibetan togolese tunisian turkish turkmen ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
        """;
}
