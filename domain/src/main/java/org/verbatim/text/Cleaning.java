package org.verbatim.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Takes everything out of HTML that rich text has no use for. The policy decides what stays; the
 * result is then written anew, because the sanitiser encodes harmless characters, and what is
 * stored is to be what was typed.
 */
final class Cleaning {

  /** Control characters, which no reader sees and no database keeps; lone surrogates too. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");

  private static final Pattern MARKUP = Pattern.compile("[<>&]");

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
          .allowElements((name, attributes) -> "h3", "h1", "h2")
          .allowElements((name, attributes) -> "h4", "h5", "h6")
          .allowElements((name, attributes) -> "p", "div", "section", "article", "pre", "td")
          .allowAttributes("href")
          .matching((element, attribute, value) -> followed(value))
          .onElements("a")
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelsOnLinks("noopener")
          .toFactory();

  private Cleaning() {}

  static String clean(String html) {
    String printable = printable(html);
    boolean plain = !MARKUP.matcher(printable).find() || PlainMarkup.isClean(printable);
    return plain ? printable : sanitised(printable);
  }

  /** The thorough way, which knows all that markup can be. */
  static String sanitised(String printable) {
    return tidied(POLICY.sanitize(printable));
  }

  static String printable(String text) {
    return UNPRINTABLE.matcher(text.replace("\r\n", "\n")).replaceAll("");
  }

  private static String tidied(String html) {
    Element body = Markup.parsed(html);
    body.nodeStream(Comment.class).toList().forEach(Comment::remove);
    for (Element empty : emptyOnes(body)) {
      empty.remove();
    }
    return Markup.written(body);
  }

  /** Paragraphs and headings without content: pasting and nested boxes leave them behind. */
  private static List<Element> emptyOnes(Element body) {
    return body.select("p, h3, h4").stream()
        .filter(element -> element.childNodeSize() == 0)
        .toList();
  }

  private static @Nullable String followed(String address) {
    String kept = WebAddress.orNoneInText(address);
    return kept.isEmpty() ? null : kept;
  }
}
