package org.verbatim.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.text.RichText;

/** In the expectations "~" stands for a non-breaking space. */
class EnglishTypographyTest {

  private final Typography english = Typography.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "Really? Yes! Well: no; | Really? Yes! Well: no;",
        "He said \"yes\". | He said “yes”.",
        "\"It's 'odd', isn't it?\" | “It’s ‘odd’, isn’t it?”",
        "the experts' view in the '90s | the experts’ view in the ’90s",
        "rock 'n' roll, the 90's | rock ’n’ roll, the 90’s",
        "Wait... | Wait…",
        "this — that—other | this — that—other",
        "Dr Smith and Mrs. Jones, 5 km | Dr~Smith and Mrs.~Jones, 5~km",
        "1st, 2nd | 1st, 2nd",
        "5'10\" tall | 5'10\" tall"
      })
  void wordsAreSet(String typed, String set) {
    assertEquals(set.replace('~', '\u00a0'), english.words(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "en,“a” b?",
    "en-GB,“a” b?",
    "fr,«\u00a0a\u00a0» b\u202f?",
    "de,«\u00a0a\u00a0» b\u202f?"
  })
  void theLanguageChoosesTheRules(String language, String set) {
    assertEquals(set, Typography.of(language).html(new RichText("\"a\" b?")));
  }
}
