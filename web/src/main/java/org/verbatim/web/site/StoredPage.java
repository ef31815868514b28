package org.verbatim.web.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that is ready to be sent again and again: its bytes, plain and compressed, and the
 * strong tag that changes with every byte.
 *
 * @param language the language it is in, or empty
 * @param location where to go instead, or empty
 */
public record StoredPage(
    int status,
    String type,
    String language,
    String location,
    byte[] plain,
    byte[] zipped,
    String tag) {

  private static final int NOT_FOUND = 404;
  private static final int OK = 200;
  private static final int MOVED = 301;
  private static final int WORTH_ZIPPING = 400;
  private static final int BESIDES_THE_BYTES = 500;
  private static final int TAG_BYTES = 15;

  /** A page or document. */
  public static StoredPage of(int status, String type, String text) {
    return of(status, type, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A page or document, as bytes. */
  public static StoredPage of(int status, String type, byte[] bytes) {
    byte[] zipped = bytes.length < WORTH_ZIPPING ? new byte[0] : zip(bytes);
    return new StoredPage(status, type, "", "", bytes, zipped, tagOf(bytes));
  }

  /** Bytes that are compressed already. */
  static StoredPage asIs(String type, byte[] bytes) {
    return new StoredPage(OK, type, "", "", bytes, new byte[0], tagOf(bytes));
  }

  /** Sends readers elsewhere for good. */
  public static StoredPage moved(String location) {
    return new StoredPage(
        MOVED, "text/plain;charset=UTF-8", "", location, new byte[0], new byte[0], "");
  }

  /** The same, said to be in that language. */
  StoredPage in(String spoken) {
    return new StoredPage(status, type, spoken, location, plain, zipped, tag);
  }

  /** How much room it takes. */
  int weight() {
    return plain.length + zipped.length + BESIDES_THE_BYTES;
  }

  /** Whether it answers an address that is there, or was. */
  boolean isWorthKeeping() {
    return status != NOT_FOUND;
  }

  /** Whether it is worth sending it compressed. */
  boolean isZipped() {
    return zipped.length > 0;
  }

  /** The tag of the form that is sent: each form has its own. */
  String tag(boolean compressed) {
    return compressed ? '"' + tag + "-z\"" : '"' + tag + '"';
  }

  /** Whether it can be asked for by its tag. */
  boolean isTagged() {
    return !tag.isEmpty();
  }

  /** Whether "you have it already" would be an answer. */
  boolean isFresh() {
    return status == OK;
  }

  /** Whether the reader has it already, by what they say they have. */
  boolean isAmong(String tags) {
    if (tag.isEmpty() || tags.isEmpty()) {
      return false;
    }
    for (String known : tags.split(",", -1)) {
      String bare = known.strip();
      String strong = bare.startsWith("W/") ? bare.substring(2) : bare;
      if (bare.equals("*") || strong.equals(tag(true)) || strong.equals(tag(false))) {
        return true;
      }
    }
    return false;
  }

  private static byte[] zip(byte[] bytes) {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return zipped.toByteArray();
  }

  private static String tagOf(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      byte[] start = Arrays.copyOf(hash, TAG_BYTES);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(start);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
