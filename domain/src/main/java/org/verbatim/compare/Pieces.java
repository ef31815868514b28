package org.verbatim.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.verbatim.text.Markup;
import org.verbatim.text.RichText;

/** Takes rich text apart into pieces, in the order in which they are read. */
final class Pieces implements NodeVisitor {

  private static final Set<String> INLINE = Set.of("em", "strong", "sup", "sub", "a");

  /** A word with what joins its halves; a run of spaces; or one sign. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{M}\\p{N}]+(?:['’-][\\p{L}\\p{M}\\p{N}]+)*|\\s+|.", Pattern.DOTALL);

  private final List<Piece> pieces = new ArrayList<>();
  private final List<Element> open = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private List<Element> lineBefore = List.of();
  private boolean lineBegun;

  private Pieces() {}

  static List<Piece> of(RichText text) {
    Pieces apart = new Pieces();
    Markup.parsed(text.html()).childNodes().forEach(node -> node.traverse(apart));
    return apart.pieces;
  }

  /** The pieces of words without any markup. */
  static List<Piece> ofWords(String plain) {
    Pieces apart = new Pieces();
    apart.words(plain);
    return apart.pieces;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words.getWholeText());
    } else if (node.nameIs("br")) {
      words("\n");
    } else if (INLINE.contains(node.nodeName())) {
      marks.add(new Mark(node.nodeName(), node.attr("href")));
    } else if (node instanceof Element block) {
      open.add(block);
      lineBegun = false;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (INLINE.contains(node.nodeName())) {
      marks.remove(marks.size() - 1);
    } else if (node instanceof Element && !node.nameIs("br")) {
      open.remove(open.size() - 1);
      lineBegun = false;
    }
  }

  private void words(String text) {
    if (!lineBegun && !text.isBlank()) {
      beginLine();
    }
    if (lineBegun) {
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        pieces.add(new Word(word.group(), marks));
      }
    }
  }

  private void beginLine() {
    int shared = 0;
    while (shared < Math.min(open.size(), lineBefore.size())
        && open.get(shared) == lineBefore.get(shared)) {
      shared++;
    }
    pieces.add(new LineStart(open.stream().map(Element::nodeName).toList(), shared));
    lineBefore = List.copyOf(open);
    lineBegun = true;
  }
}
