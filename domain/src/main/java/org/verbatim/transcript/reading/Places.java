package org.verbatim.transcript.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the elements of a page say about the words in them. */
final class Places {

  private static final Set<String> UNSEEN =
      Set.of("script", "style", "template", "noscript", "head", "svg", "iframe", "object");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "main",
          "header",
          "footer",
          "nav",
          "aside",
          "form",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "figure",
          "figcaption",
          "table",
          "tr",
          "pre",
          "hr",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "address",
          "details",
          "summary",
          "fieldset",
          "body",
          "caption",
          "center",
          "tbody",
          "thead",
          "button",
          "select",
          "textarea");
  private static final Set<String> FURNITURE =
      Set.of("nav", "form", "footer", "button", "select", "textarea", "aside");
  private static final Pattern NAMED_FURNITURE =
      Pattern.compile(
          "(?i)(^|[\\s_-])(comments?|respond|cookies?|share|sharing|social|sidebar|breadcrumbs?"
              + "|widget|newsletter|menu|navigation|related|skip|tags|banner|footer|pagination"
              + "|consent)([\\s_-]|$)");
  private static final Pattern NAMED_CAPTION =
      Pattern.compile("(?i)(^|[\\s_-])(wp-caption-text|caption|legende)([\\s_-]|$)");

  private Places() {}

  static boolean isUnseen(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return UNSEEN.contains(element.normalName()) || style.contains("display:none");
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  static boolean isFurniture(Element element) {
    return FURNITURE.contains(element.normalName())
        || "navigation".equals(element.attr("role"))
        || isBlock(element)
            && !element.nameIs("body")
            && !element.nameIs("main")
            && NAMED_FURNITURE.matcher(element.className() + " " + element.id()).find();
  }

  static boolean isCaption(Element element) {
    return element.nameIs("figcaption")
        || element.nameIs("caption")
        || NAMED_CAPTION.matcher(element.className()).find();
  }

  static boolean isHeading(Element element) {
    return element.normalName().matches("h[1-6]");
  }

  static boolean isList(Element element) {
    return element.nameIs("ul") || element.nameIs("ol");
  }
}
