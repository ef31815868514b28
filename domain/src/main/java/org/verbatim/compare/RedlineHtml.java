package org.verbatim.compare;

import java.util.List;
import org.jsoup.nodes.Element;
import org.verbatim.compare.Stretch.Fate;
import org.verbatim.text.Markup;

/**
 * Writes stretches as HTML in which nothing can run: each line is a paragraph whose class says what
 * it is in the text, and links do not lead anywhere.
 */
final class RedlineHtml {

  private static final String LINE_END_SIGN = "¶";

  private final Element body = Markup.parsed("");
  private Element line = body;

  private RedlineHtml() {}

  static String of(List<Stretch> stretches) {
    RedlineHtml html = new RedlineHtml();
    stretches.forEach(html::write);
    return Markup.written(html.body);
  }

  private void write(Stretch stretch) {
    List<Piece> pieces = stretch.pieces();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i) instanceof LineStart start) {
        beginLine(start, stretch.fate(), i + 1 < pieces.size());
      } else if (pieces.get(i) instanceof Word word) {
        Element place = place(stretch.fate());
        append(place, word, stretch.fate());
      }
    }
  }

  /**
   * Where a paragraph was joined to the one before, only the sign of its beginning is struck out.
   */
  private void beginLine(LineStart start, Fate fate, boolean wordsFollow) {
    if (fate == Fate.TAKEN_OUT && !wordsFollow && line != body) {
      place(fate).appendText(LINE_END_SIGN);
      return;
    }
    String kind = start.path().isEmpty() ? "p" : String.join("-", start.path());
    line = body.appendElement("p").addClass("line").addClass("line-" + kind);
  }

  /** The element for words of that fate at the end of the line. */
  private Element place(Fate fate) {
    if (line == body) {
      line = body.appendElement("p").addClass("line");
    }
    if (fate == Fate.KEPT) {
      return line;
    }
    String name = fate == Fate.TAKEN_OUT ? "del" : "ins";
    Element last = line.lastElementChild();
    boolean open = last != null && last == line.lastChild() && last.nameIs(name);
    return open ? last : line.appendElement(name);
  }

  private static void append(Element place, Word word, Fate fate) {
    Element inside = place;
    for (Mark mark : word.marks()) {
      inside = opened(inside, mark, fate);
    }
    if ("\n".equals(word.text())) {
      inside.appendElement("br");
    } else {
      inside.appendText(word.text());
    }
  }

  private static Element opened(Element place, Mark mark, Fate fate) {
    String name = mark.isLink() ? "span" : mark.element();
    Element last = place.lastElementChild();
    boolean open =
        last != null
            && last == place.lastChild()
            && last.nameIs(name)
            && last.attr("title").equals(mark.address());
    Element element = open ? last : place.appendElement(name);
    if (mark.isLink()) {
      element.addClass("link").attr("title", mark.address());
      if (fate != Fate.KEPT) {
        element.addClass("link-changed").attr("data-address", mark.address());
      }
    }
    return element;
  }
}
