package org.verbatim.transcript.reading;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** How letters are set. */
record Format(boolean bold, boolean italic, String raised, String link) {

  static final Format PLAIN = new Format(false, false, "", "");

  /** The format inside an element that stands in text of this one. */
  Format within(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    String name = element.normalName();
    return switch (name) {
      case "b", "strong", "dt", "summary", "th" ->
          new Format(true, italic, raised, link).styled(style);
      case "i", "em", "cite" -> new Format(bold, true, raised, link).styled(style);
      case "sup", "sub" -> new Format(bold, italic, name, link);
      case "a" -> new Format(bold, italic, raised, element.attr("href")).styled(style);
      default -> styled(style);
    };
  }

  private Format styled(String style) {
    boolean heavy = style.contains("font-weight:bold") || style.matches(".*font-weight:[6-9]00.*");
    boolean light = style.contains("font-weight:normal") || style.contains("font-weight:400");
    boolean slanted = style.contains("font-style:italic");
    boolean upright = style.contains("font-style:normal");
    return new Format(heavy || bold && !light, slanted || italic && !upright, raised, link);
  }

  /** The tags that begin it. */
  String opening() {
    return (link.isEmpty() ? "" : "<a href=\"" + Escaping.attribute(link) + "\">")
        + (bold ? "<strong>" : "")
        + (italic ? "<em>" : "")
        + (raised.isEmpty() ? "" : "<" + raised + ">");
  }

  String closing() {
    return (raised.isEmpty() ? "" : "</" + raised + ">")
        + (italic ? "</em>" : "")
        + (bold ? "</strong>" : "")
        + (link.isEmpty() ? "" : "</a>");
  }
}
