package org.verbatim.compare;

import java.util.Optional;
import org.verbatim.compare.PartValue.Plain;
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

  /** Word by word; empty where the field holds no words. */
  public Optional<Redline> redline() {
    PartValue one = before.or(() -> after).orElseThrow();
    if (one instanceof Rich) {
      return Optional.of(Redline.of(rich(before), rich(after)));
    }
    return one instanceof Plain
        ? Optional.of(Redline.ofWords(plain(before), plain(after)))
        : Optional.empty();
  }

  private static RichText rich(Optional<PartValue> value) {
    return value.map(Rich.class::cast).map(Rich::text).orElse(RichText.EMPTY);
  }

  private static String plain(Optional<PartValue> value) {
    return value.map(Plain.class::cast).map(Plain::words).orElse("");
  }
}
