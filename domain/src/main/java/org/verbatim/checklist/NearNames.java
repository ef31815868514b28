package org.verbatim.checklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A capitalised word that is an expert's surname but for its accents or one letter. It may well be
 * somebody else, so it only warns; at the beginning of a sentence it may be any word at all, and is
 * passed over there. Short surnames have too many neighbours.
 */
final class NearNames implements Check {

  private static final int SHORTEST = 5;

  @Override
  public Stream<Finding> in(Subject subject) {
    Set<String> known =
        Person.knownIn(subject.text(), subject.people())
            .map(Person::folded)
            .collect(Collectors.toSet());
    return subject.passages().stream()
        .filter(Passage::isOwn)
        .flatMap(passage -> subject.people().stream().flatMap(one -> near(passage, one, known)));
  }

  private static Stream<Finding> near(Passage passage, Person person, Set<String> known) {
    String surname = Person.folded(person.surname());
    if (surname.length() < SHORTEST) {
      return Stream.empty();
    }
    List<Token> tokens = Token.in(passage.words());
    return IntStream.range(0, tokens.size())
        .filter(at -> isNear(tokens.get(at), person, surname, known))
        .filter(at -> !tokens.get(at).beginsSentence(passage.words()))
        .filter(at -> !isPartOfName(tokens, at, person, surname))
        .mapToObj(
            at ->
                new Finding(
                    Severity.WARNS,
                    "check.near-name",
                    passage.field(),
                    tokens.get(at).word(),
                    person.surname()));
  }

  private static boolean isNear(Token token, Person person, String surname, Set<String> known) {
    if (!token.isCapitalised() || Person.isSpelled(token.word(), person.surname())) {
      return false;
    }
    String folded = Person.folded(token.word());
    boolean several = folded.equals(surname + "s");
    boolean sameLetters = folded.equals(surname);
    return sameLetters || !several && !known.contains(folded) && differByOne(folded, surname);
  }

  /** Behind the first name it is the whole name that is wrong, which {@link Names} says. */
  private static boolean isPartOfName(List<Token> tokens, int at, Person person, String surname) {
    boolean sameLetters = Person.folded(tokens.get(at).word()).equals(surname);
    int before = person.parts().size() - 1;
    return sameLetters
        && at >= before
        && IntStream.range(0, before)
            .allMatch(
                i ->
                    Person.folded(tokens.get(at - before + i).word())
                        .equals(Person.folded(person.parts().get(i))));
  }

  /** Whether one letter more, less, or another makes the one of the other. */
  static boolean differByOne(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    return more <= 1
        && longer.length() > same
        && longer.substring(same + 1).equals(shorter.substring(same + 1 - more));
  }
}
