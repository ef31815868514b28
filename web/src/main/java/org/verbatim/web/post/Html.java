package org.verbatim.web.post;

/** Words as HTML. */
final class Html {

  private Html() {}

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
