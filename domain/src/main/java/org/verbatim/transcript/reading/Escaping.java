package org.verbatim.transcript.reading;

/** Writes words so that nothing in them is markup. */
final class Escaping {

  private Escaping() {}

  static String words(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String attribute(String value) {
    return words(value).replace("\"", "&quot;");
  }
}
