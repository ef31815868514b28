package org.verbatim.transcript.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text. Empty lines part paragraphs; where somebody's program broke the lines at a
 * width, they are joined again, and where each line is a paragraph, it stays one.
 */
final class PlainReading {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 110;
  private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*•–]|\\d{1,2}[.)])\\s+(?=\\S)");
  private static final Pattern QUOTED = Pattern.compile("^\\s*>\\s?");
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…»”\":]$");

  private final Composition composition = new Composition();
  private final boolean wrapped;
  private final boolean dialogue;

  private PlainReading(List<String> lines) {
    this.wrapped = isWrapped(lines);
    this.dialogue = isDialogue(lines);
  }

  static Source of(String text) {
    List<String> lines = text.lines().map(String::strip).toList();
    PlainReading reading = new PlainReading(lines);
    List<String> box = new ArrayList<>();
    for (String line : lines) {
      if (line.isEmpty()) {
        reading.set(box);
        box = new ArrayList<>();
      } else {
        box.add(line);
      }
    }
    reading.set(box);
    return reading.composition.source(SourceType.PLAIN);
  }

  /** Lines that end in the middle of a sentence, none much longer than the others. */
  private static boolean isWrapped(List<String> lines) {
    int longest = lines.stream().mapToInt(String::length).max().orElse(0);
    long full = lines.stream().filter(line -> line.length() >= longest - 20).count();
    long open =
        lines.stream()
            .filter(line -> line.length() >= NARROWEST)
            .filter(line -> !SENTENCE_END.matcher(line).matches())
            .count();
    return longest >= NARROWEST && longest <= WIDEST && full > 3 && open * 4 > full;
  }

  private static boolean isDialogue(List<String> lines) {
    long said = lines.stream().filter(line -> !line.isEmpty()).count();
    long dashes = lines.stream().filter(LabelShape::isDash).count();
    return dashes * 4 > said;
  }

  private void set(List<String> box) {
    int at = 0;
    while (at < box.size()) {
      int end = at;
      while (!dialogue && end < box.size() && ITEM.matcher(box.get(end)).find()) {
        end = itemEnd(box, end);
      }
      if (end - at > 1 && items(box.subList(at, end)).size() > 1) {
        setList(items(box.subList(at, end)), box.get(at));
        at = end;
      } else {
        at = setParagraph(box, at);
      }
    }
  }

  private int itemEnd(List<String> box, int at) {
    int end = at + 1;
    while (wrapped && end < box.size() && isGoingOn(box.get(end - 1), box.get(end))) {
      end++;
    }
    return end;
  }

  private List<String> items(List<String> lines) {
    List<String> items = new ArrayList<>();
    for (String line : lines) {
      if (ITEM.matcher(line).find() || items.isEmpty()) {
        items.add(line);
      } else {
        items.set(items.size() - 1, items.get(items.size() - 1) + " " + line);
      }
    }
    return items;
  }

  /** The list draws its own signs before the items. */
  private void setList(List<String> items, String first) {
    String name = Character.isDigit(first.charAt(0)) ? "ol" : "ul";
    StringBuilder html = new StringBuilder();
    items.forEach(item -> html.append("<li>").append(Escaping.words(bare(item))).append("</li>"));
    composition.add(
        Shape.LIST, "<" + name + ">" + html + "</" + name + ">", Emphasis.NONE, Spoken.UNSAID);
  }

  private static String bare(String item) {
    return ITEM.matcher(item).replaceFirst("");
  }

  private int setParagraph(List<String> box, int begin) {
    StringBuilder words = new StringBuilder(box.get(begin));
    int end = begin + 1;
    while (end < box.size() && wrapped && isGoingOn(box.get(end - 1), box.get(end))) {
      words.append(' ').append(box.get(end));
      end++;
    }
    boolean quoted = QUOTED.matcher(words).find();
    String html = "<p>" + Escaping.words(QUOTED.matcher(words).replaceFirst("")) + "</p>";
    composition.add(
        quoted ? Shape.QUOTE : Shape.TEXT,
        quoted ? "<blockquote>" + html + "</blockquote>" : html,
        Emphasis.NONE,
        Spoken.UNSAID);
    return end;
  }

  private static boolean isGoingOn(String above, String below) {
    boolean begins =
        LabelShape.begins(below) || LabelShape.isDash(below) || ITEM.matcher(below).find();
    boolean shortLine = above.length() < NARROWEST && SENTENCE_END.matcher(above).matches();
    return !begins && !shortLine;
  }
}
