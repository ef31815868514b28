package org.verbatim.persistence.readers;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.verbatim.readers.ShownPicture;
import org.verbatim.text.RichText;

/** One row of an answer, by the names of its columns. */
record Row(Tuple tuple) {

  String words(String column) {
    return tuple.get(column, String.class);
  }

  RichText rich(String column) {
    return new RichText(words(column));
  }

  Optional<String> wordsIfAny(String column) {
    return Optional.ofNullable(tuple.get(column, String.class));
  }

  UUID id(String column) {
    return tuple.get(column, UUID.class);
  }

  boolean holds(String column) {
    return tuple.get(column, Boolean.class);
  }

  int number(String column) {
    return tuple.get(column, Number.class).intValue();
  }

  long count(String column) {
    return tuple.get(column, Number.class).longValue();
  }

  ShownPicture picture() {
    return wordsIfAny("picture_widths")
        .map(
            widths ->
                new ShownPicture(
                    words("picture"),
                    words("picture_name"),
                    number("picture_width"),
                    number("picture_height"),
                    Stream.of(widths.split(",", -1)).map(Integer::valueOf).toList()))
        .orElse(ShownPicture.NONE);
  }

  Instant at(String column) {
    Object at = tuple.get(column);
    return at instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) at;
  }
}
