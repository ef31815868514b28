package org.verbatim.typography;

import java.util.List;

/** What French printers do beside quotation marks, in the order in which it is done. */
final class FrenchRules {

  private static final String NO_BREAK = "\u00a0";
  private static final String THIN_NO_BREAK = "\u202f";

  private static final String UNITS =
      "%|‰|€|\\$|£|°C|°F|°|[kcmdµn]?m[²³]?|km/h|ha|[kmµ]?g|t|[cdm]?[lL]|h|min|s|ms"
          + "|[kMGT]?Wh?|[kMG]?Hz|[kMGT]?o|[kMGT]?eq|tCO₂|ppm|px|V|A|K|Pa|hPa|dB|J|N"
          + "|euros?|dollars?|francs?|millions?|milliards?|ans?|mois|jours?|heures?|minutes?"
          + "|secondes?|degrés?|mètres?|kilomètres?|hectares?|tonnes?|litres?|pages?|fois";

  static final List<Rule> ALL =
      List.of(
          Rule.of("(?<!\\.)\\.\\.\\.(?!\\.)", "…"),
          Rule.of("(?m)^-(?=_+[^ \\t\\p{Z};:!?»])", "–"),
          Rule.of(
              "(?<![\\p{L}\\p{M}\\p{N}'’‘])'(?=[\\p{L}\\p{N}][^'\\n]{0,300}'(?![\\p{L}\\p{N}]))",
              "‘"),
          Rule.of("(?<=[\\p{L}\\p{M}.!?…»])'|(?<=\\p{N})'(?=\\p{L})", "’"),
          Rule.of("(?<![\\p{N}'’‘])'(?=[\\p{L}\\p{N}])", "’"),
          Rule.of("«_*(?=[^ \\t\\p{Z}\\n])", "«" + NO_BREAK),
          Rule.of("(?<=[^ \\t\\p{Z}\\n])_*(?=»)", NO_BREAK),
          Rule.of("(?<=“)_+|_+(?=”)", ""),
          Rule.of("_+(?=[;!?])", THIN_NO_BREAK),
          Rule.of(
              "(?<=[\\p{L}\\p{M}\\p{N}»”’'\"\\])%€°²³])"
                  + "(?=[;!?]+(?:[ \\t\\p{Z}\\n»”\"’)\\],.…]|$))",
              THIN_NO_BREAK),
          Rule.of("_+(?=:(?!:))", NO_BREAK),
          Rule.of("(?<=[\\p{L}\\p{M}\\p{N}»”\"\\])])(?=:(?:[ \\t\\p{Z}\\n]|$))", NO_BREAK),
          Rule.of(
              "(?<=(?<![\\p{N}.,/-])\\p{Nd}{1,3})_(?=\\p{Nd}{3}(?![\\p{Nd}/-]))", THIN_NO_BREAK),
          Rule.of("(?<=\\p{Nd})_+(?=(?:" + UNITS + ")(?![\\p{L}\\p{M}\\p{N}]))", NO_BREAK),
          Rule.of("(?<=\\p{Nd}_h)_+(?=\\p{Nd})", NO_BREAK),
          Rule.of("(?<=(?<![\\p{L}\\p{N}])[nN][°º])_+(?=\\p{Nd})", NO_BREAK),
          Rule.of(
              "(?<=(?<![\\p{L}\\p{M}])(?:M\\.|MM\\.|Mme|Mmes|Mlle|Mlles|Dr|Drs|Pr|Prs|Mgr|Me|St|Ste))"
                  + "_+(?=\\p{Lu})",
              NO_BREAK));

  private FrenchRules() {}
}
