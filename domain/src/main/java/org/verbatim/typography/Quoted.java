package org.verbatim.typography;

/** Words between the quotation marks of their language. */
public final class Quoted {

  private Quoted() {}

  /** The words, with marks around them unless they bring their own; not yet typeset. */
  public static String words(String words, String language) {
    String bare = words.strip();
    if (bare.startsWith("«") || bare.startsWith("“") || bare.startsWith("\"")) {
      return bare;
    }
    return language.equals("fr") ? "« " + bare + " »" : "“" + bare + "”";
  }
}
