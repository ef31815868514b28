package org.verbatim.transcript.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Reads a page. Whatever boxes the words stand in, what comes out is a row of paragraphs, and lists
 * of items.
 */
final class HtmlReading implements NodeVisitor {

  private static final int LONGEST_VOICE = 40;

  private final Composition composition = new Composition();
  private final Deque<Context> around = new ArrayDeque<>();
  private final StringBuilder items = new StringBuilder();
  private List<InlineLine> lines = new ArrayList<>();
  private String voice = "";
  private int itemLetters;
  private int linkedLetters;

  private HtmlReading() {
    around.push(Context.PAGE);
    lines.add(new InlineLine());
  }

  static Source of(String html, SourceType type) {
    Nesting.refuseDeep(html);
    Document page = Jsoup.parse(html);
    HtmlReading reading = new HtmlReading();
    reading.composition.addWords(Shape.FURNITURE, page.title(), Spoken.UNSAID);
    page.body().traverse(reading);
    reading.flush();
    return reading.composition.source(type);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      words(text.getWholeText());
    } else if (node instanceof Element element) {
      begin(element);
    }
  }

  private void begin(Element element) {
    Context outside = around.element();
    if (Places.isBlock(element)) {
      flush();
    } else if (element.nameIs("td") || element.nameIs("th")) {
      beginCell();
    } else if (element.nameIs("br")) {
      lines.add(new InlineLine());
    }
    around.push(outside.within(element));
  }

  private void words(String text) {
    Context here = around.element();
    if (here.unseen()) {
      return;
    }
    if (!here.kept()) {
      last().append(text, here.format());
      return;
    }
    String[] kept = text.split("\n", -1);
    last().append(kept[0], here.format());
    for (int i = 1; i < kept.length; i++) {
      lines.add(new InlineLine());
      last().append(kept[i], here.format());
    }
  }

  private InlineLine last() {
    return lines.get(lines.size() - 1);
  }

  /** A table of two columns is how word processors set who says what. */
  private void beginCell() {
    String before = last().words();
    boolean name = lines.size() == 1 && before.length() <= LONGEST_VOICE && !before.endsWith(".");
    if (name && voice.isEmpty() && !before.isBlank()) {
      voice = before;
      lines = new ArrayList<>(List.of(new InlineLine()));
    } else {
      flush();
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (Places.isBlock(element)) {
        flush();
      }
      around.pop();
      if (Places.isList(element) && around.element().list().isEmpty()) {
        endList(element.normalName());
      }
    }
  }

  private void flush() {
    List<InlineLine> ready = lines;
    lines = new ArrayList<>(List.of(new InlineLine()));
    Context here = around.element();
    String list = here.list();
    if (list.isEmpty()) {
      String said = voice;
      voice = "";
      for (List<InlineLine> together : LineBreaks.paragraphs(ready)) {
        set(together, here, said);
        said = "";
      }
    } else {
      ready.stream().filter(line -> !line.isBlank()).forEach(this::item);
    }
  }

  private void set(List<InlineLine> together, Context here, String said) {
    List<String> html = together.stream().map(InlineLine::html).toList();
    Shape shape = here.shape();
    String whole = "<p>" + String.join("<br>", html) + "</p>";
    composition.add(
        shape,
        shape == Shape.QUOTE ? "<blockquote>" + whole + "</blockquote>" : whole,
        LineBreaks.emphasis(together),
        new Spoken(said, "", false));
  }

  private void item(InlineLine line) {
    items.append("<li>").append(line.html()).append("</li>");
    itemLetters += line.letters();
    linkedLetters += line.linked();
  }

  /** A list of nothing but links is a menu. */
  private void endList(String name) {
    Context here = around.element();
    boolean menu = itemLetters > 0 && linkedLetters * 10 >= itemLetters * 9;
    Shape shape = here.shape() == Shape.TEXT && !menu ? Shape.LIST : Shape.FURNITURE;
    composition.add(
        shape, "<" + name + ">" + items + "</" + name + ">", Emphasis.NONE, Spoken.UNSAID);
    items.setLength(0);
    itemLetters = 0;
    linkedLetters = 0;
  }
}
