package org.verbatim.web.desk;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.ResourceBundle;
import org.verbatim.refusal.Refused;
import org.verbatim.typography.ReadableDates;

/** What a refusal says to its reader. */
public final class RefusalWords {

  private static final String BUNDLE = "org.verbatim.web.messages.refusal";

  private RefusalWords() {}

  /** The refusal in that language. */
  public static String of(Refused refused, Locale locale) {
    String pattern =
        ResourceBundle.getBundle(BUNDLE, locale, RefusalWords.class.getClassLoader())
            .getString("refusal." + refused.reason().name());
    Object[] details = refused.details().stream().map(one -> told(one, locale)).toArray();
    return details.length == 0 ? pattern : new MessageFormat(pattern, locale).format(details);
  }

  private static Object told(Object detail, Locale locale) {
    return detail instanceof Instant moment
        ? ReadableDates.of(locale.getLanguage()).dayAndTime(moment)
        : detail;
  }
}
