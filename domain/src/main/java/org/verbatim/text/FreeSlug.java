package org.verbatim.text;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds an address that nothing else has. */
public final class FreeSlug {

  private FreeSlug() {}

  /** The slug of the title, or the first of its numbered forms that is not taken. */
  public static Slug of(String title, Predicate<String> taken) {
    Slug plain = Slug.of(title);
    return Stream.concat(
            Stream.of(plain), IntStream.iterate(2, n -> n + 1).mapToObj(plain::numbered))
        .filter(slug -> !taken.test(slug.value()))
        .findFirst()
        .orElseThrow();
  }
}
