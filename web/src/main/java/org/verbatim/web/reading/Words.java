package org.verbatim.web.reading;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the page around the text, in one language. */
public final class Words {

  private static final String BUNDLE = "org.verbatim.web.messages.site";

  private final ResourceBundle bundle;
  private final Locale language;

  private Words(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            Words.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The words in that language. */
  public static Words in(Locale language) {
    return new Words(language);
  }

  /** What is written for the key. */
  public String say(String key, Object... details) {
    String pattern = bundle.getString(key);
    return details.length == 0 ? pattern : new MessageFormat(pattern, language).format(details);
  }

  /** The language. */
  public Locale language() {
    return language;
  }
}
