package org.verbatim.text;

import java.util.regex.Pattern;

/** The one rule for addresses that readers may follow: http, https, or a path of this site. */
final class WebAddress {

  private static final Pattern FOLLOWED =
      Pattern.compile("(?i)(https?://[^\\s\"'<>]+|/(?![/\\\\])[^\\s\"'<>\\\\]*)");

  private WebAddress() {}

  /** The address as it is, or empty if readers should not be led there. */
  static String orNone(String address) {
    String trimmed = address.strip();
    return FOLLOWED.matcher(trimmed).matches() ? trimmed : "";
  }
}
