package org.verbatim.staff;

import java.util.Locale;
import java.util.Optional;

/** A language in which the desk speaks to its people. */
public enum DeskLanguage {
  /** French, which comes first. */
  FR(Locale.FRENCH),
  /** English. */
  EN(Locale.ENGLISH);

  private final Locale locale;

  DeskLanguage(Locale locale) {
    this.locale = locale;
  }

  /** The locale of messages, dates and numbers. */
  public Locale locale() {
    return locale;
  }

  /** The language tag: "fr". */
  public String tag() {
    return locale.getLanguage();
  }

  /** The key of the language's name. */
  public String key() {
    return "language." + name();
  }

  /** The language with this tag, where the desk speaks it. */
  public static Optional<DeskLanguage> tagged(String tag) {
    for (DeskLanguage language : values()) {
      if (language.tag().equals(tag)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
