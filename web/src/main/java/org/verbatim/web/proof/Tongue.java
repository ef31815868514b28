package org.verbatim.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of these pages in one language. */
final class Tongue {

  private static final String BUNDLE = "org.verbatim.web.messages.expert";

  private final Locale language;
  private final ResourceBundle bundle;

  Tongue(Locale language) {
    this.language = language;
    this.bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            language,
            Tongue.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Before anybody is known: what the link says, or the browser; French comes first. */
  static Tongue of(HttpServletRequest request) {
    String asked = request.getParameter("lang");
    boolean english =
        asked == null
            ? request.getLocale().getLanguage().equals("en")
            : asked.equals(Locale.ENGLISH.getLanguage());
    return new Tongue(english ? Locale.ENGLISH : Locale.FRENCH);
  }

  Locale language() {
    return language;
  }

  String tag() {
    return language.getLanguage();
  }

  String say(String key, Object... details) {
    String pattern = bundle.getString(key);
    return details.length == 0 ? pattern : new MessageFormat(pattern, language).format(details);
  }

  static List<String> paragraphs(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
