package org.verbatim.text;

import java.util.regex.Pattern;

/** The one rule for addresses that readers may follow: http, https, or a path of this site. */
final class WebAddress {

  private static final Pattern FOLLOWED =
      Pattern.compile("(?i)(https?://[^\\s\"'<>`\\\\]+|/(?![/\\\\])[^\\s\"'<>`\\\\]*)");

  /** Inside rich text one may also write to somebody, or point at an answer of the same page. */
  private static final Pattern ONLY_IN_TEXT =
      Pattern.compile("(?i)mailto:[^\\s\"'<>`\\\\?&]+@[^\\s\"'<>`\\\\?&]+|#[a-z][a-z0-9-]*");

  private WebAddress() {}

  /** The address as it is, or empty if readers should not be led there. */
  static String orNone(String address) {
    String trimmed = address.strip();
    return FOLLOWED.matcher(trimmed).matches() ? trimmed : "";
  }

  /** The same for a link inside rich text. */
  static String orNoneInText(String address) {
    String trimmed = address.strip();
    return ONLY_IN_TEXT.matcher(trimmed).matches() ? trimmed : orNone(trimmed);
  }
}
