package org.verbatim.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Fields as bytes that can be read in one way only: each one with its length before it, so that
 * nothing can be moved from the end of one to the beginning of the next. What is absent has the
 * length -1, and is not the same as what is empty.
 */
final class CanonicalForm {

  private static final int ABSENT = -1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** A form of this kind; forms of two kinds are never equal. */
  CanonicalForm(String kind) {
    with(kind);
  }

  CanonicalForm with(Object field) {
    return with(Optional.of(field));
  }

  CanonicalForm with(Optional<?> field) {
    if (field.isEmpty()) {
      length(ABSENT);
      return this;
    }
    byte[] written = field.get().toString().getBytes(StandardCharsets.UTF_8);
    length(written.length);
    bytes.writeBytes(written);
    return this;
  }

  private void length(int length) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
