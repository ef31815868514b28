package org.verbatim.web.resource;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * One library for the browser as a module that needs no import map: what it imports by name, it
 * finds beside itself.
 */
record LibraryModule(byte[] script, String tag) {

  private static final Pattern IMPORT_BY_NAME =
      Pattern.compile("(?<=from )(['\"])([a-z][a-z0-9-]*)\\1");
  private static final int TAG_LENGTH = 22;

  /** The library, as it was published. */
  static LibraryModule of(String published) {
    String script = IMPORT_BY_NAME.matcher(published).replaceAll("'./$2.js'");
    byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
    return new LibraryModule(bytes, '"' + digest(bytes) + '"');
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
