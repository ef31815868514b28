package org.verbatim.web.desk.journal;

/**
 * Words as the cell of a table that is opened in a spreadsheet: what would be taken for a formula
 * there gets an apostrophe before it, and is words again.
 */
final class FormulaSafe {

  private static final String BEGINNINGS = "=+-@\t\r\n";

  private FormulaSafe() {}

  static String cell(String words) {
    boolean harmful = !words.isEmpty() && BEGINNINGS.indexOf(words.charAt(0)) >= 0;
    return harmful ? "'" + words : words;
  }
}
