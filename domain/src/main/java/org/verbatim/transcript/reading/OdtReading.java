package org.verbatim.transcript.reading;

import static org.verbatim.transcript.reading.DocxReading.attribute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.verbatim.refusal.Refused;

/**
 * Makes a page of an OpenDocument text. A note stands behind the paragraph that calls it; what is
 * printed above and below each page, once, before and behind the text.
 */
final class OdtReading implements SafeXml.Listener {

  private static final String MAIN = "content.xml";
  private static final String STYLES = "styles.xml";

  private static final Pattern EACH_PAGE = Pattern.compile("(header|footer)(-left|-first)?");

  private final DocumentHtml running = new DocumentHtml();
  private DocumentHtml html = running;
  private final Map<String, Set<String>> eachPage = new HashMap<>();
  private final Deque<Note> open = new ArrayDeque<>();
  private final Map<String, DocumentStyle> styles = new HashMap<>();
  private final Deque<DocumentStyle> around = new ArrayDeque<>();
  private String styled = "";
  private String link = "";
  private String onEachPage = "";
  private int lists;
  private int deleted;
  private boolean inText;

  /** A note that is being read, and what it stands in. */
  private record Note(DocumentHtml outside, int lists) {}

  private OdtReading() {
    around.push(DocumentStyle.PLAIN);
  }

  static String html(byte[] file) {
    Map<String, byte[]> parts = Archive.open(file, Set.of(MAIN, STYLES)::contains);
    if (!parts.containsKey(MAIN)) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_DAMAGED);
    }
    OdtReading reading = new OdtReading();
    if (parts.containsKey(STYLES)) {
      SafeXml.read(parts.get(STYLES), reading);
    }
    reading.inText = false;
    SafeXml.read(parts.get(MAIN), reading);
    return reading.eachPage("header") + reading.running + reading.eachPage("footer");
  }

  /** Pages on the left, and the first one, mostly say the same. */
  private String eachPage(String kind) {
    return "<aside>" + String.join("", eachPage.getOrDefault(kind, Set.of())) + "</aside>";
  }

  @Override
  public void begins(String name, XMLStreamReader at) {
    if (!inText) {
      style(name, at);
      onEachPage = EACH_PAGE.matcher(name).matches() ? name : "";
      html = onEachPage.isEmpty() ? running : new DocumentHtml();
      inText = name.equals("text") || !onEachPage.isEmpty();
      return;
    }
    switch (name) {
      case "tracked-changes" -> deleted++;
      case "list" -> lists++;
      case "note", "annotation" -> beginNote();
      case "p", "h" -> beginParagraph(name, at);
      case "span" -> around.push(named(at, around.element()));
      case "a" -> link = attribute(at, "href");
      case "s", "tab" -> words(" ");
      case "line-break" -> html.raw("<br>");
      case "table" -> html.raw("<table>");
      case "table-row" -> html.raw("<tr>");
      case "table-cell" -> html.raw("<td>");
      default -> {}
    }
  }

  private void beginNote() {
    open.push(new Note(html, lists));
    html = new DocumentHtml();
    lists = 0;
  }

  private void endNote() {
    Note note = open.pop();
    note.outside().beside(html.toString());
    html = note.outside();
    lists = note.lists();
  }

  private void beginParagraph(String name, XMLStreamReader at) {
    String level = attribute(at, "outline-level");
    boolean titled = level.matches("[1-6]");
    html.begin(name.equals("h") ? "h" + (titled ? level : "2") : "p", lists > 0 ? "ul" : "");
    around.push(named(at, DocumentStyle.PLAIN));
  }

  private DocumentStyle named(XMLStreamReader at, DocumentStyle outside) {
    DocumentStyle own = styles.getOrDefault(attribute(at, "style-name"), DocumentStyle.PLAIN);
    return new DocumentStyle(own.bold() || outside.bold(), own.italic() || outside.italic(), 0);
  }

  private void style(String name, XMLStreamReader at) {
    if (name.equals("style")) {
      styled = attribute(at, "name");
      String parent = attribute(at, "parent-style-name");
      styles.put(styled, styles.getOrDefault(parent, DocumentStyle.PLAIN));
    } else if (name.equals("text-properties") && !styled.isEmpty()) {
      DocumentStyle before = styles.getOrDefault(styled, DocumentStyle.PLAIN);
      String weight = attribute(at, "font-weight");
      String slant = attribute(at, "font-style");
      styles.put(
          styled,
          new DocumentStyle(
              weight.isEmpty() ? before.bold() : !weight.equals("normal"),
              slant.isEmpty() ? before.italic() : !slant.equals("normal"),
              0));
    }
  }

  @Override
  public void ends(String name) {
    if (!inText) {
      styled = name.equals("style") ? "" : styled;
      return;
    }
    if (name.equals(onEachPage)) {
      endPage();
      return;
    }
    switch (name) {
      case "text" -> inText = false;
      case "tracked-changes" -> deleted--;
      case "list" -> lists--;
      case "note", "annotation" -> endNote();
      case "p", "h" -> {
        around.pop();
        html.end();
      }
      case "span" -> around.pop();
      case "a" -> link = "";
      case "table" -> html.raw("</table>");
      case "table-row" -> html.raw("</tr>");
      case "table-cell" -> html.raw("</td>");
      default -> {}
    }
  }

  private void endPage() {
    String kind = onEachPage.replaceAll("-.*", "");
    eachPage.computeIfAbsent(kind, none -> new LinkedHashSet<>()).add(html.toString());
    onEachPage = "";
    inText = false;
  }

  @Override
  public void words(String words) {
    if (inText && deleted == 0) {
      DocumentStyle here = around.element();
      html.words(words, here.bold(), here.italic(), link);
    }
  }
}
