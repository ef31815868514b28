package org.verbatim.typography;

import java.util.List;

/** What English printers do beside double quotation marks, in the order in which it is done. */
final class EnglishRules {

  private static final String NO_BREAK = "\u00a0";

  private static final String UNITS =
      "%|°C|°F|[kcmn]?m[²³]?|km/h|mph|ha|[kmµ]?g|lb|oz|ft|[cdm]?[lL]|min|ms|s"
          + "|[kMGT]?Wh?|[kMG]?Hz|[KMGT]B|px|million|billion|trillion|a\\.m\\.|p\\.m\\.|am|pm";

  static final List<Rule> ALL =
      List.of(
          Rule.of("(?<!\\.)\\.\\.\\.(?!\\.)", "…"),
          Rule.of("(?m)^-(?=_+[^ \\t\\p{Z};:!?»])", "–"),
          Rule.of("(?<![\\p{L}\\p{N}'’‘])'(?=\\p{Nd}\\p{Nd}s|n'|(?i:tis|twas|em|cause)\\b)", "’"),
          Rule.of("(?<![\\p{L}\\p{M}\\p{N}'’‘.,!?…)])'(?=[\\p{L}\\p{N}“\"])", "‘"),
          Rule.of("(?<=[\\p{L}\\p{M}])'|(?<=[.,!?…)])'", "’"),
          Rule.of("(?<=\\p{Nd})'(?=s)", "’"),
          Rule.of("(?<=\\p{Nd})_+(?=(?:" + UNITS + ")(?![\\p{L}\\p{M}\\p{N}]))", NO_BREAK),
          Rule.of("(?<=(?<![\\p{L}\\p{M}])(?:No\\.|no\\.))_+(?=\\p{Nd})", NO_BREAK),
          Rule.of(
              "(?<=(?<![\\p{L}\\p{M}])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St)\\.?)_+(?=\\p{Lu})", NO_BREAK));

  private EnglishRules() {}
}
