package org.verbatim.transcript.turns;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.verbatim.transcript.reading.Shape;

/** The signs that the words of a paragraph give, whoever says it. */
final class Signs {

  private static final int SHORT = 28;
  private static final int LONG = 50;
  private static final int VERY_LONG = 85;

  private Signs() {}

  static Set<Sign> of(Line line) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    length(line, signs);
    asking(line, signs);
    speaking(line, signs);
    if (line.shape() == Shape.LIST || line.shape() == Shape.QUOTE) {
      signs.add(Sign.LIST_OR_QUOTATION);
    }
    return signs;
  }

  private static void length(Line line, Set<Sign> signs) {
    int length = line.length();
    if (length <= SHORT) {
      signs.add(Sign.SHORT);
    } else if (length >= LONG) {
      signs.add(length >= VERY_LONG ? Sign.VERY_LONG : Sign.LONG);
    }
  }

  private static void asking(Line line, Set<Sign> signs) {
    String folded = line.folded();
    if (line.asks()) {
      signs.add(Sign.ENDS_ASKING);
    } else if (folded.contains("?")) {
      signs.add(Sign.ASKS_IN_PASSING);
    }
    boolean worded = line.asks() && has(Words.QUESTION_WORD, folded);
    if (worded || line.asks() && has(Words.INVERTED, folded)) {
      signs.add(Sign.WORDED_AS_QUESTION);
    }
    if (has(Words.TELLING, folded) && line.length() <= LONG) {
      signs.add(Sign.ASKS_TO_TELL);
    }
  }

  private static void speaking(Line line, Set<Sign> signs) {
    String meant = Words.meant(line.folded());
    boolean oneself = has(Words.ONESELF, meant);
    boolean addressed = has(Words.ADDRESSED, meant);
    boolean guestThanks = has(Words.THANKS_OF_GUEST, line.folded());
    add(signs, Sign.OF_ONESELF, oneself);
    add(signs, Sign.OF_US, !oneself && has(Words.US, meant));
    add(signs, Sign.ADDRESSES, addressed && !oneself);
    add(signs, Sign.TAKES_UP, !oneself && has(Words.TAKEN_UP, meant));
    add(signs, Sign.OPENS_AS_ANSWER, has(Words.ANSWER_OPENING, line.folded()));
    add(signs, Sign.GREETS, has(Words.GREETING, line.folded()) && !oneself && !guestThanks);
    add(signs, Sign.THANKS, has(Words.THANKS, line.folded()) && !guestThanks);
    add(signs, Sign.THANKS_FOR_ASKING, guestThanks && line.length() <= LONG);
    add(signs, Sign.REMARKS, line.length() <= SHORT && has(Words.REMARK, line.folded()));
  }

  private static void add(Set<Sign> signs, Sign sign, boolean there) {
    if (there) {
      signs.add(sign);
    }
  }

  private static boolean has(Pattern pattern, String folded) {
    return pattern.matcher(folded).find();
  }

  static double weight(Set<Sign> signs) {
    return signs.stream().mapToDouble(Sign::weight).sum();
  }
}
