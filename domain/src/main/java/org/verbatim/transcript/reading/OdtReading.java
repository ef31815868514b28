package org.verbatim.transcript.reading;

import static org.verbatim.transcript.reading.DocxReading.attribute;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.verbatim.refusal.Refused;

/** Makes a page of an OpenDocument text. */
final class OdtReading implements SafeXml.Listener {

  private static final String MAIN = "content.xml";
  private static final String STYLES = "styles.xml";

  private final DocumentHtml running = new DocumentHtml();
  private final DocumentHtml beside = new DocumentHtml();
  private DocumentHtml html = running;
  private final Map<String, DocumentStyle> styles = new HashMap<>();
  private final Deque<DocumentStyle> around = new ArrayDeque<>();
  private String styled = "";
  private String link = "";
  private int lists;
  private int deleted;
  private boolean inText;

  private OdtReading() {
    around.push(DocumentStyle.PLAIN);
  }

  static String html(byte[] file) {
    Map<String, byte[]> parts = Archive.open(file, Set.of(MAIN, STYLES));
    if (!parts.containsKey(MAIN)) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_DAMAGED);
    }
    OdtReading reading = new OdtReading();
    if (parts.containsKey(STYLES)) {
      SafeXml.read(parts.get(STYLES), reading);
    }
    reading.inText = false;
    SafeXml.read(parts.get(MAIN), reading);
    return reading.running + "<aside>" + reading.beside + "</aside>";
  }

  @Override
  public void begins(String name, XMLStreamReader at) {
    if (!inText) {
      style(name, at);
      inText = name.equals("text");
      return;
    }
    switch (name) {
      case "tracked-changes" -> deleted++;
      case "list" -> lists++;
      case "note-body", "annotation" -> html = beside;
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
    switch (name) {
      case "text" -> inText = false;
      case "tracked-changes" -> deleted--;
      case "list" -> lists--;
      case "note-body", "annotation" -> html = running;
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

  @Override
  public void words(String words) {
    if (inText && deleted == 0) {
      DocumentStyle here = around.element();
      html.words(words, here.bold(), here.italic(), link);
    }
  }
}
