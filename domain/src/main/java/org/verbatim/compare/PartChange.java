package org.verbatim.compare;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.verbatim.compare.PartValue.Rich;
import org.verbatim.text.RichText;

/**
 * A field that is not what it was, or that is shown because its block is.
 *
 * @param before what stood there; empty if there was no such field
 * @param after what stands there now; empty if there is no such field any more
 */
public record PartChange(Part part, Optional<PartValue> before, Optional<PartValue> after) {

  /** Whether nothing changed in it. */
  public boolean isSame() {
    return before.equals(after);
  }

  /** Word by word, formats included; ids are compared by what people call them. */
  public Redline redline(UnaryOperator<String> nameOf) {
    boolean formatted =
        Stream.of(before, after).flatMap(Optional::stream).anyMatch(Rich.class::isInstance);
    return formatted
        ? Redline.of(rich(before), rich(after))
        : Redline.ofWords(words(before, nameOf), words(after, nameOf));
  }

  private static RichText rich(Optional<PartValue> value) {
    return value.map(Rich.class::cast).map(Rich::text).orElse(RichText.EMPTY);
  }

  private static String words(Optional<PartValue> value, UnaryOperator<String> nameOf) {
    return value.map(there -> there.words(nameOf)).orElse("");
  }
}
