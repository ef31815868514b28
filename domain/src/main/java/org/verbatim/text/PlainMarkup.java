package org.verbatim.text;

import java.util.List;
import org.jsoup.parser.Parser;

/**
 * Reads rich text in one pass, without making a tree of it: every save reads every word, and nearly
 * all that people write is paragraphs with a word stressed here and there.
 */
final class PlainMarkup {

  private static final String OPEN = "<p>";
  private static final String CLOSE = "</p>";
  private static final List<String> STRESSED = List.of("em", "strong");

  /** Beyond it stand characters that only the sanitiser knows all about. */
  private static final char LAST_PLAIN = '\u2FFF';

  private final String html;
  private int at;

  private PlainMarkup(String html) {
    this.html = html;
  }

  /**
   * Whether this is nothing but paragraphs of words, some of them stressed: cleaning it would
   * change nothing. Where it says no, that may still be so.
   */
  static boolean isClean(String html) {
    return new PlainMarkup(html).isParagraphs();
  }

  private boolean isParagraphs() {
    while (at < html.length()) {
      if (!skip(OPEN) || !isLine() || !skip(CLOSE)) {
        return false;
      }
    }
    return true;
  }

  private boolean isLine() {
    boolean said = false;
    while (isWords() || isStressed()) {
      said = true;
    }
    return said;
  }

  private boolean isStressed() {
    int begin = at;
    for (String tag : STRESSED) {
      if (skip("<" + tag + ">") && isWords() && skip("</" + tag + ">")) {
        return true;
      }
      at = begin;
    }
    return false;
  }

  private boolean isWords() {
    int begin = at;
    while (at < html.length() && isPlain(html.charAt(at))) {
      at++;
    }
    return at > begin;
  }

  private static boolean isPlain(char character) {
    boolean markup = character == '<' || character == '>' || character == '&';
    return !markup && character <= LAST_PLAIN && (character == '\n' || !isControl(character));
  }

  private static boolean isControl(char character) {
    return Character.getType(character) == Character.CONTROL;
  }

  private boolean skip(String markup) {
    boolean there = html.startsWith(markup, at);
    if (there) {
      at += markup.length();
    }
    return there;
  }

  /** The words of rich text that was cleaned, one line a paragraph. */
  static String words(String clean) {
    return new PlainMarkup(clean).words();
  }

  private String words() {
    StringBuilder words = new StringBuilder(html.length());
    while (at < html.length()) {
      char character = html.charAt(at);
      if (character == '<') {
        words.append(breaksLine(tag()) ? "\n" : "");
      } else if (character == '&') {
        words.append(encoded());
      } else {
        words.append(character);
        at++;
      }
    }
    return Rewrite.asRead(words.toString());
  }

  /** What begins here, up to its end; what is quoted in it may look like one. */
  private String tag() {
    int begin = at;
    boolean quoted = false;
    while (quoted || html.charAt(at) != '>') {
      quoted ^= html.charAt(at) == '"';
      at++;
    }
    at++;
    return html.substring(begin, at);
  }

  private static boolean breaksLine(String tag) {
    return switch (tag) {
      case "<p>", "<br>", "<br />", "<li>", "<h3>", "<h4>", "<blockquote>" -> true;
      default -> false;
    };
  }

  /** The character that had to be encoded. */
  private String encoded() {
    int end = html.indexOf(';', at) + 1;
    String entity = html.substring(at, end);
    at = end;
    return Parser.unescapeEntities(entity, false);
  }
}
