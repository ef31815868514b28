package org.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One character of rich text as it is read, and the nodes that it comes from: a text node of its
 * own, or for the end of a line whatever stands between the two lines.
 */
record Letter(char sign, List<Node> nodes) {

  private static final char LINE_END = '\n';

  Letter {
    nodes = List.copyOf(nodes);
  }

  /** The letters of {@link RichText#words()}; the body is taken apart into text nodes of one. */
  static List<Letter> all(Element body) {
    StringBuilder raw = new StringBuilder();
    List<Node> origins = new ArrayList<>();
    body.nodeStream(TextNode.class).toList().forEach(Letter::takeApart);
    body.forEachNode(
        node -> {
          String signs = signs(node, body);
          raw.append(signs);
          signs.chars().forEach(each -> origins.add(node));
        });
    return asRead(raw.toString(), origins);
  }

  private static String signs(Node node, Element body) {
    if (node instanceof TextNode text) {
      return text.getWholeText();
    }
    return node.nameIs("br") || node != body && Lines.isBegunBy(node)
        ? String.valueOf(LINE_END)
        : "";
  }

  private static void takeApart(TextNode text) {
    List<Node> single = new ArrayList<>();
    text.getWholeText()
        .codePoints()
        .forEach(each -> single.add(new TextNode(Character.toString(each))));
    text.parentElement().insertChildren(text.siblingIndex(), single);
    text.remove();
  }

  private static List<Letter> asRead(String raw, List<Node> origins) {
    List<Letter> read = new ArrayList<>();
    int at = 0;
    for (MatchResult end : Rewrite.lineEnd().matcher(raw).results().toList()) {
      plain(raw, origins, at, end.start(), read);
      read.add(new Letter(LINE_END, origins.subList(end.start(), end.end())));
      at = end.end();
    }
    plain(raw, origins, at, raw.length(), read);
    int from = 0;
    int to = read.size();
    while (from < to && Character.isWhitespace(read.get(from).sign)) {
      from++;
    }
    while (from < to && Character.isWhitespace(read.get(to - 1).sign)) {
      to--;
    }
    return List.copyOf(read.subList(from, to));
  }

  private static void plain(
      String raw, List<Node> origins, int from, int to, List<Letter> letters) {
    for (int at = from; at < to; at++) {
      letters.add(new Letter(raw.charAt(at), List.of(origins.get(at))));
    }
  }

  /** Whether it is something typed, and not the beginning of an element. */
  static boolean isTyped(Node node) {
    return node instanceof TextNode || node.nameIs("br");
  }

  boolean endsLine() {
    return sign == LINE_END;
  }

  Node first() {
    return nodes.get(0);
  }

  Node last() {
    return nodes.get(nodes.size() - 1);
  }
}
