package org.verbatim.web.post;

/**
 * A mail as a page. Mail programs know no style sheets of ours: what it looks like stands with the
 * elements. Colours are theirs, so that it can be read on dark grounds as well.
 */
final class MailPage {

  private static final String BODY = "margin:0;padding:24px 16px";
  private static final String COLUMN =
      "max-width:36em;margin:0 auto;font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif;"
          + "overflow-wrap:anywhere;word-break:break-word";
  private static final String BUTTON =
      "display:inline-block;padding:12px 20px;border-radius:6px;background:#1a32c8;color:#ffffff;"
          + "font-weight:600;text-decoration:none";
  private static final String SMALL = "font-size:13px;line-height:1.4";
  private static final String NUMBER =
      "font-size:32px;font-weight:700;letter-spacing:0.12em;margin:0";
  private static final String WORDS =
      "margin:0 0 16px;padding-left:12px;border-left:3px solid #888";

  private MailPage() {}

  /** The whole page. */
  static String of(String language, String html, String foot) {
    return "<!DOCTYPE html><html lang=\""
        + language
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
        + " content=\"width=device-width\"></head><body style=\""
        + BODY
        + "\"><div style=\""
        + COLUMN
        + "\">"
        + html
        + "<hr>"
        + styled("p", SMALL, foot)
        + "</div></body></html>";
  }

  static String paragraph(String words) {
    return "<p>" + lines(words) + "</p>";
  }

  /** What somebody said. */
  static String quoted(String words) {
    return "<blockquote style=\"" + WORDS + "\">" + lines(words) + "</blockquote>";
  }

  /** A way to go on; its address stands below, for who does not trust buttons. */
  static String way(String address, String words) {
    String there = Html.escaped(address);
    return "<p style=\"margin:24px 0 8px\"><a href=\""
        + there
        + "\" style=\""
        + BUTTON
        + "\">"
        + Html.escaped(words)
        + "</a></p>"
        + styled("p", SMALL, address);
  }

  /** A number to be copied. */
  static String number(String digits) {
    return styled("p", NUMBER, digits);
  }

  private static String styled(String element, String style, String words) {
    return "<%s style=\"%s\">%s</%s>".formatted(element, style, lines(words), element);
  }

  private static String lines(String words) {
    return Html.escaped(words).replace("\n", "<br>");
  }
}
