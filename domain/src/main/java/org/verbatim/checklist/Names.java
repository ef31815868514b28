package org.verbatim.checklist;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.verbatim.typography.CanonicalText;

/**
 * An expert has the name of their profile, letter for letter: with every accent, capital and
 * hyphen. So does the same name in the running text. A name of one word is looked for nowhere in
 * the text, because it may be a word like any other.
 */
final class Names implements Check {

  /** Characters next to a name that make it a part of something else: an address, a longer name. */
  private static final String JOINING = "-‐‑_@/#.";

  /** « œ » for « oe », two times in one word. */
  private static final int MOST_JOINED = 2;

  @Override
  public Stream<Finding> in(Subject subject) {
    return Stream.concat(
        subject.people().stream().filter(Names::isCalledOtherwise).map(Names::participation),
        subject.passages().stream()
            .filter(Passage::isOwn)
            .flatMap(passage -> subject.people().stream().flatMap(one -> misspelt(passage, one))));
  }

  private static boolean isCalledOtherwise(Person person) {
    return !person.called().isBlank() && !isSame(person.called(), person.name());
  }

  private static Finding participation(Person person) {
    return new Finding(
        Severity.REFUSES, "check.name", "participations", person.called(), person.name());
  }

  private static Stream<Finding> misspelt(Passage passage, Person person) {
    List<Token> tokens = Token.in(passage.words());
    int length = person.parts().size();
    if (length < 2) {
      return Stream.empty();
    }
    return IntStream.rangeClosed(0, tokens.size() - length)
        .mapToObj(at -> tokens.subList(at, at + length))
        .filter(some -> isOf(person, some, passage.words()) && !isRight(person, some, passage))
        .map(some -> found(person, some, passage));
  }

  private static Finding found(Person person, List<Token> some, Passage passage) {
    return new Finding(
        Severity.REFUSES, "check.name", passage.field(), span(some, passage), person.name());
  }

  private static boolean isOf(Person person, List<Token> some, String words) {
    boolean folds = all(some, i -> isLike(some.get(i).word(), person.parts().get(i)));
    return folds
        && all(some, i -> i == 0 || some.get(i - 1).end() + 1 == some.get(i).start())
        && all(some, i -> i == 0 || words.charAt(some.get(i).start() - 1) != '.')
        && isAlone(words, some.get(0).start(), some.get(some.size() - 1).end());
  }

  /** Folding every word of a text takes long, and makes none longer or shorter by much. */
  private static boolean isLike(String word, String part) {
    return Math.abs(word.length() - part.length()) <= MOST_JOINED
        && Person.folded(word).equals(Person.folded(part));
  }

  private static boolean all(List<Token> some, Predicate<Integer> holds) {
    return IntStream.range(0, some.size()).allMatch(holds::test);
  }

  /** A full stop behind it ends a sentence; one with a letter behind it is part of an address. */
  private static boolean isAlone(String words, int start, int end) {
    boolean joinedBefore = start > 0 && JOINING.indexOf(words.charAt(start - 1)) >= 0;
    boolean joinedBehind =
        end + 1 < words.length()
            && JOINING.indexOf(words.charAt(end)) >= 0
            && Character.isLetterOrDigit(words.charAt(end + 1));
    return !joinedBefore && !joinedBehind;
  }

  private static boolean isRight(Person person, List<Token> some, Passage passage) {
    boolean spelled = all(some, i -> Person.isSpelled(some.get(i).word(), person.parts().get(i)));
    return spelled
        && isSame(
            span(some, passage).toLowerCase(Locale.FRENCH),
            person.name().toLowerCase(Locale.FRENCH));
  }

  private static String span(List<Token> some, Passage passage) {
    return passage.words().substring(some.get(0).start(), some.get(some.size() - 1).end());
  }

  private static boolean isSame(String one, String other) {
    return CanonicalText.ofWords(one.strip()).equals(CanonicalText.ofWords(other.strip()));
  }
}
