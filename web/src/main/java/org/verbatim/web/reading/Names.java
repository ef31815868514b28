package org.verbatim.web.reading;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.typography.Typography;

/** How people are named in running text. */
public final class Names {

  private Names() {}

  /** "A", "A et B", "A, B et C". */
  public static String joined(List<String> names, Words words) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    String first = String.join(", ", names.subList(0, names.size() - 1));
    return first + " " + words.say("site.and") + " " + names.get(names.size() - 1);
  }

  /** Title and organisation, as far as they are known. */
  public static String role(String title, String organisation, Typography typography) {
    return Stream.of(title, organisation)
        .filter(part -> !part.isBlank())
        .map(typography::words)
        .collect(Collectors.joining(", "));
  }
}
