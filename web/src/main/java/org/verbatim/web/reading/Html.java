package org.verbatim.web.reading;

import org.verbatim.compare.Redline;
import org.verbatim.compare.Side;
import org.verbatim.text.RichText;
import org.verbatim.typography.Typography;

/**
 * Markup that may be written as it is: cleaned rich text, typeset, or a comparison of such texts.
 * There is no other way to make one, so that no text from elsewhere can reach a page unescaped.
 */
public final class Html {

  /** Nothing to write. */
  public static final Html NONE = new Html("");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /** The text, typeset by the rules of its language. */
  public static Html of(RichText text, Typography typography) {
    return new Html(text.isBlank() ? "" : typography.html(text));
  }

  /** The text as it was typed, for whoever goes on typing in it. */
  public static Html asTyped(RichText text) {
    return new Html(text.html());
  }

  /** Both sides of a comparison in one. */
  public static Html of(Redline redline) {
    return new Html(redline.html());
  }

  /** One side of a comparison, with what the other has not marked in it. */
  public static Html of(Redline redline, Side side) {
    return new Html(redline.html(side));
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
