package org.verbatim.checklist;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verbatim.text.TextMeasure;

/**
 * Sentences of more than 60 words: twice what guides for writing in public advise at most (the
 * French « Langage clair » says 15 to 20, the Plain Language guides of London and Washington 20 to
 * 25). People speak in longer sentences than they write, and they are not to be corrected; at more
 * than twice as much a listener would have been given a pause, and a reader should be.
 */
final class LongSentences implements Check {

  static final int MOST = 60;

  private static final Pattern END =
      Pattern.compile("(?<=[.!?…])[\\p{Z}»”\")\\]]*(?=[\\s\\p{Z}])|\\n");

  @Override
  public Stream<Finding> in(Subject subject) {
    return subject.passages().stream()
        .filter(passage -> passage.kind() == Passage.Kind.FLOW)
        .flatMap(LongSentences::in);
  }

  private static Stream<Finding> in(Passage passage) {
    return Arrays.stream(END.split(passage.words()))
        .filter(sentence -> sentence.length() > 2 * MOST && TextMeasure.wordsIn(sentence) > MOST)
        .map(
            sentence ->
                new Finding(
                    Severity.WARNS,
                    "check.long-sentence",
                    passage.field(),
                    sentence,
                    String.valueOf(TextMeasure.wordsIn(sentence))));
  }
}
