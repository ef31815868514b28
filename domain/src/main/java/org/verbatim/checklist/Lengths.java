package org.verbatim.checklist;

import java.util.stream.Stream;

/**
 * How long a title and a standfirst are well read.
 *
 * <p>A title: 120 characters. Beyond that the public page needs a third line at 1280 pixels and a
 * sixth on a phone, and previews of links, which keep 70 to 110 characters, cut in its second half.
 *
 * <p>A standfirst: 600 characters, about 100 words. At {@link
 * org.verbatim.text.TextMeasure#WORDS_A_MINUTE} that is 25 seconds before the first question; lists
 * and feeds show less than half of it.
 *
 * <p>Both are habits of the house, not rules of the language, and so they only warn.
 */
final class Lengths implements Check {

  static final int TITLE = 120;
  static final int STANDFIRST = 600;

  @Override
  public Stream<Finding> in(Subject subject) {
    String title = subject.text().title().strip();
    String standfirst = subject.text().standfirst().words().strip();
    return Stream.of(
            measured("title", title, TITLE), measured("standfirst", standfirst, STANDFIRST))
        .flatMap(found -> found);
  }

  private static Stream<Finding> measured(String field, String words, int most) {
    int length = words.codePointCount(0, words.length());
    return length <= most
        ? Stream.empty()
        : Stream.of(
            new Finding(Severity.WARNS, "check.long-" + field, field, "", String.valueOf(length)));
  }
}
