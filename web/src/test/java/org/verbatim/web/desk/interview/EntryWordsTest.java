package org.verbatim.web.desk.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryWordsTest {

  private static final String REFUSAL = "refusal.";

  /** The journal keeps why something was refused, not with which figures. */
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyRefusalCanBeToldInTheJournal(String language) {
    Locale locale = Locale.forLanguageTag(language);
    EntryWords words = new EntryWords(locale);
    ResourceBundle.getBundle("org.verbatim.web.messages.refusal", locale).keySet().stream()
        .filter(key -> key.startsWith(REFUSAL))
        .forEach(key -> assertFalse(words.refusal(key.substring(REFUSAL.length())).contains("{")));
  }

  @Test
  void aFigureIsLeftOut() {
    assertEquals(
        "Le texte n’est pas prêt (…).", new EntryWords(Locale.FRENCH).refusal("NOT_COMPLETE"));
  }
}
