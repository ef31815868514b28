package org.verbatim.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jsoup.Jsoup;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text with emphasis, links, lists and sub-headings, as HTML that is safe by construction: whatever
 * it is made of, anything else is taken out, on the way in and again on the way out of the
 * database.
 */
public record RichText(@JsonValue String html) {

  /** No text. */
  public static final RichText EMPTY = new RichText("");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "em",
              "strong",
              "sup",
              "sub",
              "ul",
              "ol",
              "li",
              "h3",
              "h4",
              "blockquote",
              "a")
          .allowElements((name, attributes) -> "em", "i")
          .allowElements((name, attributes) -> "strong", "b")
          .allowAttributes("href")
          .matching((element, attribute, value) -> emptyToNull(WebAddress.orNone(value)))
          .onElements("a")
          .allowStandardUrlProtocols()
          .requireRelsOnLinks("noopener")
          .toFactory();

  /** Cleans what it is given; nothing that could run, track or disguise itself is left. */
  @JsonCreator
  public RichText {
    html = html.isEmpty() ? "" : POLICY.sanitize(html);
  }

  /** The words alone, one line a paragraph. */
  public String words() {
    return html.isEmpty() ? "" : Jsoup.parseBodyFragment(html).body().wholeText().strip();
  }

  /** Whether there is nothing to read. */
  public boolean isBlank() {
    return words().isBlank();
  }

  @Override
  public String toString() {
    return html;
  }

  private static String emptyToNull(String address) {
    return address.isEmpty() ? null : address;
  }
}
