package org.verbatim.web.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.verbatim.text.RichText;

class ExcerptTest {

  @Test
  void aShortTextIsWhole() {
    assertEquals("Un mot. Deux.", Excerpt.forList(new RichText("<p>Un mot.</p><p>Deux.</p>")));
  }

  @Test
  void aLongTextEndsAtAWord() {
    String excerpt = Excerpt.forMachines(new RichText("<p>" + "rivière, ".repeat(80) + "</p>"));

    assertTrue(excerpt.endsWith("rivière…"), excerpt);
    assertTrue(excerpt.length() <= 201, excerpt);
  }

  @Test
  void aTextWithoutSpacesIsCutAllTheSame() {
    String excerpt = Excerpt.forMachines(new RichText("<p>" + "😀".repeat(400) + "</p>"));

    assertTrue(excerpt.length() <= 201, excerpt);
    assertTrue(Character.isLowSurrogate(excerpt.charAt(excerpt.length() - 2)), excerpt);
  }
}
