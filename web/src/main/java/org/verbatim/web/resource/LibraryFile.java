package org.verbatim.web.resource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * One file of a library for the browser. A script is a module that needs no import map: what it
 * imports by name, it finds beside itself.
 */
record LibraryFile(String type, byte[] bytes, String tag) {

  private static final Pattern IMPORT_BY_NAME =
      Pattern.compile("(?<=from )(['\"])([a-z][a-z0-9-]*)\\1");
  private static final int TAG_LENGTH = 22;

  /** A script, as it was published. */
  static LibraryFile script(String published) {
    return of("text/javascript", IMPORT_BY_NAME.matcher(published).replaceAll("'./$2.js'"));
  }

  /** A style sheet, as it was published. */
  static LibraryFile style(String published) {
    return of("text/css", published);
  }

  private static LibraryFile of(String type, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new LibraryFile(type, bytes, '"' + digest(bytes) + '"');
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().encodeToString(hash).substring(0, TAG_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
