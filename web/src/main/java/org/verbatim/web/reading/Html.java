package org.verbatim.web.reading;

import org.verbatim.text.RichText;
import org.verbatim.typography.Typography;

/**
 * Markup that may be written as it is: cleaned rich text, typeset. There is no other way to make
 * one, so that no text from elsewhere can reach a page unescaped.
 */
public final class Html {

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** The text, typeset by the rules of its language. */
  public static Html of(RichText text, Typography typography) {
    return new Html(text.isBlank() ? "" : typography.html(text));
  }

  /** The markup. */
  public String markup() {
    return markup;
  }

  /** Whether there is something to write. */
  public boolean isPresent() {
    return !markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}
