package org.verbatim.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The permanent name of a block or an answer: 1 to 40 lower-case letters, digits or hyphens,
 * beginning with a letter, so that it can stand in an address as it is.
 */
public record BlockId(@JsonValue String value) {

  private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /**
   * Takes a name as it was stored or sent.
   *
   * @throws IllegalArgumentException if it has not the shape of one
   */
  @JsonCreator
  public BlockId {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not the name of a block: " + value);
    }
  }

  /** A name that no other block has. */
  public static BlockId fresh() {
    return new BlockId("b" + UUID.randomUUID().toString().replace("-", "").substring(0, 16));
  }

  @Override
  public String toString() {
    return value;
  }
}
