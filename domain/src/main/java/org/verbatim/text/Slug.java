package org.verbatim.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of an address that names a thing in words: lower-case letters and digits joined by
 * single hyphens, 1 to 80 characters.
 */
public record Slug(String value) {

  /** The most characters an address is given. */
  public static final int LONGEST = 80;

  private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

  /**
   * Takes a slug as it was stored.
   *
   * @throws IllegalArgumentException if it has not the shape of one
   */
  public Slug {
    if (!isSlug(value)) {
      throw new IllegalArgumentException("Not a slug: " + value);
    }
  }

  /** The slug for a title; "entretien" for a title without any letter or digit that it can use. */
  public static Slug of(String title) {
    String plain = Letters.plain(title);
    String joined = BETWEEN_WORDS.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
    return new Slug(joined.isEmpty() ? "entretien" : shortened(joined));
  }

  /** The slug that was typed or asked for, or empty if it is none. */
  public static Optional<Slug> parse(String typed) {
    return isSlug(typed) ? Optional.of(new Slug(typed)) : Optional.empty();
  }

  /** This slug with a number behind it, for when the plain one is taken. */
  public Slug numbered(int number) {
    String end = "-" + number;
    String start = value.substring(0, Math.min(value.length(), LONGEST - end.length()));
    return new Slug(start.replaceAll("-$", "") + end);
  }

  @Override
  public String toString() {
    return value;
  }

  private static boolean isSlug(String typed) {
    return typed.length() <= LONGEST && SHAPE.matcher(typed).matches();
  }

  private static String shortened(String joined) {
    if (joined.length() <= LONGEST) {
      return joined;
    }
    int lastHyphen = joined.lastIndexOf('-', LONGEST);
    return joined.substring(0, lastHyphen > 0 ? lastHyphen : LONGEST);
  }
}
