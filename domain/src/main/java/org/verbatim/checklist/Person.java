package org.verbatim.checklist;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.text.FoldedText;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;

/**
 * An expert as their profile calls them.
 *
 * @param called their name in this interview
 * @param parts the words of the profile's name, in their order
 */
record Person(String name, String called, List<String> parts) {

  private static final String BETWEEN_PARTS = "[\\s\\p{Z}'’‐‑-]+";

  static List<Person> in(InterviewText text, Surroundings surroundings) {
    Map<UUID, String> names =
        surroundings.namesOf(
            text.participations().stream().map(Participation::expert).collect(Collectors.toSet()));
    return text.participations().stream()
        .filter(one -> names.containsKey(one.expert()))
        .map(one -> person(names.get(one.expert()), one.name()))
        .toList();
  }

  private static Person person(String name, String called) {
    return new Person(name, called, parts(name));
  }

  static List<String> parts(String name) {
    return Arrays.stream(name.split(BETWEEN_PARTS)).filter(part -> !part.isEmpty()).toList();
  }

  /** The words of all names that are right as they stand, whoever has them. */
  static Stream<String> knownIn(InterviewText text, List<Person> people) {
    return Stream.of(
            people.stream().map(Person::name),
            text.participations().stream().map(one -> one.name()),
            text.interviewers().stream())
        .flatMap(names -> names)
        .flatMap(name -> parts(name).stream());
  }

  /** By the last word of the name: one cannot tell where a longer surname begins. */
  String surname() {
    return parts.get(parts.size() - 1);
  }

  /** In print a name also stands in capitals: « Hélène MARCHAND ». */
  static boolean isSpelled(String typed, String right) {
    return typed.equals(right) || typed.equals(right.toUpperCase(Locale.FRENCH));
  }

  static String folded(String word) {
    return FoldedText.of(word).value();
  }
}
