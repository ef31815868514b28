package org.verbatim.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of some HTML: what stands between two borders of blocks, across inline elements. */
final class Lines implements NodeVisitor {

  private static final Set<String> INLINE = Set.of("em", "strong", "sup", "sub", "a");

  private final Consumer<TextRun> rule;
  private TextRun line = new TextRun();
  private List<TextNode> nodes = new ArrayList<>();

  private Lines(Consumer<TextRun> rule) {
    this.rule = rule;
  }

  /** Applies a rule to every line inside the element. */
  static void in(Element element, Consumer<TextRun> rule) {
    Lines lines = new Lines(rule);
    element.traverse(lines);
    lines.end();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      nodes.add(words);
      line.append(words.getWholeText().replace('\n', ' ').replace('\t', ' '));
    } else if (node.nameIs("br")) {
      line.appendLineBreak();
    } else if (!INLINE.contains(node.nodeName())) {
      end();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    boolean block = node instanceof Element && !INLINE.contains(node.nodeName());
    if (block && !node.nameIs("br")) {
      end();
    }
  }

  private void end() {
    if (!nodes.isEmpty()) {
      rule.accept(line);
      List<String> parts = line.parts();
      for (int i = 0; i < parts.size(); i++) {
        nodes.get(i).text(parts.get(i));
      }
    }
    line = new TextRun();
    nodes = new ArrayList<>();
  }
}
