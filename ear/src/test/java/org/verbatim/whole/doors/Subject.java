package org.verbatim.whole.doors;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interview in one situation, with the words that nobody outside may meet.
 *
 * @param mark a word that stands in every field of what is not published, or not any more
 * @param edition a word that stands in every field of the edition; empty where there is none
 * @param names what the placeholders of the tables stand for
 */
record Subject(String mark, String edition, Map<String, String> names) {

  private static final Pattern PLACE = Pattern.compile("\\{([a-z.]+)}");

  Subject {
    names = Map.copyOf(names);
  }

  /** The same with more that can be asked for. */
  Subject knowing(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(names);
    all.putAll(more);
    return new Subject(mark, edition, all);
  }

  String name(String placeholder) {
    return names.getOrDefault(placeholder, "");
  }

  /** The address with this interview's names in it, if it has them all. */
  Optional<String> in(String asked) {
    Matcher places = PLACE.matcher(asked);
    StringBuilder address = new StringBuilder();
    while (places.find()) {
      if (!names.containsKey(places.group(1))) {
        return Optional.empty();
      }
      places.appendReplacement(address, names.get(places.group(1)));
    }
    return Optional.of(places.appendTail(address).toString());
  }

  /** Whether the text holds anything that is not published. */
  boolean isBetrayedBy(String text) {
    return text.contains(mark);
  }
}
