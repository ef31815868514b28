package org.verbatim.web.desk.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSafeTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void whatWouldBeAFormulaIsWords(String words) {
    assertEquals("'" + words, FormulaSafe.cell(words));
  }

  @Test
  void wordsStayAsTheyAre() {
    assertEquals("", FormulaSafe.cell(""));
    assertEquals("Un fleuve = une mémoire", FormulaSafe.cell("Un fleuve = une mémoire"));
  }
}
