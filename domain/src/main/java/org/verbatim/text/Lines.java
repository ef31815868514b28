package org.verbatim.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements of rich text that are lines of their own: joined, split, and dropped when empty. */
final class Lines {

  private static final Set<String> LINES = Set.of("p", "li", "h3", "h4", "blockquote");
  private static final Set<String> LISTS = Set.of("ul", "ol");

  private Lines() {}

  /** Whether a new line begins with this element. */
  static boolean isBegunBy(Node node) {
    return LINES.contains(node.nodeName());
  }

  private static boolean isBox(Node node) {
    return isBegunBy(node) || LISTS.contains(node.nodeName());
  }

  private static Element boxOf(Node node) {
    Element box = node.parentElement();
    while (!isBox(box) && box.hasParent() && !box.nameIs("body")) {
      box = box.parentElement();
    }
    return box;
  }

  /** What of a box the node stands in: itself, or the formats around it. */
  private static Node topIn(Element box, Node node) {
    Node top = node;
    while (top.parent() != box) {
      top = top.parentElement();
    }
    return top;
  }

  /** Puts the line that begins with one node behind the other; gives what it was taken from. */
  static Element join(Node last, Node first) {
    Element above = boxOf(last);
    Element below = boxOf(first);
    if (above == below) {
      return below;
    }
    Node behind = topIn(above, last);
    for (Node one : lineFrom(topIn(below, first))) {
      behind.after(one);
      behind = one;
    }
    return below;
  }

  private static List<Node> lineFrom(Node first) {
    List<Node> line = new ArrayList<>();
    for (Node one = first; one != null && !isBox(one); one = one.nextSibling()) {
      line.add(one);
    }
    return line;
  }

  /** Makes two lines of one where there is a break; outside of all elements it stays a break. */
  static void split(Element lineBreak) {
    Element box = boxOf(lineBreak);
    if (!isBegunBy(box)) {
      return;
    }
    Element parent;
    do {
      parent = lineBreak.parentElement();
      Element rest = parent.shallowClone();
      while (lineBreak.nextSibling() != null) {
        rest.appendChild(lineBreak.nextSibling());
      }
      parent.after(rest);
      parent.after(lineBreak);
    } while (parent != box);
    lineBreak.remove();
  }

  /** Takes out an element that holds nothing any more, and those around it that held only it. */
  static void drop(Element emptied) {
    Element element = emptied;
    while (element.hasParent() && !element.nameIs("body") && isEmpty(element)) {
      Element around = element.parentElement();
      element.remove();
      element = around;
    }
  }

  private static boolean isEmpty(Element element) {
    String left = element.wholeText();
    boolean blank = isBox(element) ? left.isBlank() : left.isEmpty();
    return blank && element.select("br").isEmpty();
  }
}
