package org.verbatim.transcript.reading;

import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.verbatim.refusal.Refused;

/** Makes a page of a file of Word. */
final class DocxReading implements SafeXml.Listener {

  private static final String MAIN = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String LINKS = "word/_rels/document.xml.rels";
  private static final String NUMBERING = "word/numbering.xml";
  private static final String FOOTNOTES = "word/footnotes.xml";
  private static final String COMMENTS = "word/comments.xml";
  private static final Set<String> PARTS =
      Set.of(MAIN, STYLES, LINKS, NUMBERING, FOOTNOTES, COMMENTS);

  private DocumentHtml html = new DocumentHtml();
  private final Map<String, DocumentStyle> styles;
  private final Map<String, String> links;
  private final Set<String> numbered;
  private DocumentStyle paragraph = DocumentStyle.PLAIN;
  private String list = "";
  private String link = "";
  private boolean begun;
  private boolean inRun;
  private boolean inText;
  private int fallback;
  private Boolean bold;
  private Boolean italic;

  private DocxReading(Map<String, byte[]> parts) {
    this.styles = DocxStyles.of(parts.get(STYLES));
    this.links = DocxStyles.links(parts.get(LINKS));
    this.numbered = DocxStyles.numbered(parts.get(NUMBERING));
  }

  static String html(byte[] file) {
    Map<String, byte[]> parts = Archive.open(file, PARTS);
    if (!parts.containsKey(MAIN)) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_DAMAGED);
    }
    DocxReading reading = new DocxReading(parts);
    SafeXml.read(parts.get(MAIN), reading);
    String text = reading.html.toString();
    reading.html = new DocumentHtml();
    for (String beside : new String[] {FOOTNOTES, COMMENTS}) {
      if (parts.containsKey(beside)) {
        SafeXml.read(parts.get(beside), reading);
      }
    }
    return text + "<aside>" + reading.html + "</aside>";
  }

  @Override
  public void begins(String name, XMLStreamReader at) {
    switch (name) {
      case "Fallback" -> fallback++;
      case "p" -> beginParagraph();
      case "pStyle" -> paragraph = styles.getOrDefault(value(at), DocumentStyle.PLAIN);
      case "numId" ->
          list = "0".equals(value(at)) ? "" : numbered.contains(value(at)) ? "ol" : "ul";
      case "hyperlink" -> link = links.getOrDefault(attribute(at, "id"), "");
      case "r" -> beginRun();
      case "b" -> bold = inRun ? on(at) : bold;
      case "i" -> italic = inRun ? on(at) : italic;
      case "t" -> inText = fallback == 0;
      case "tab" -> write(inRun ? " " : "");
      case "br", "cr" -> raw("<br>");
      case "tbl" -> raw("<table>");
      case "tr" -> raw("<tr>");
      case "tc" -> raw("<td>");
      default -> {}
    }
  }

  private void beginParagraph() {
    paragraph = DocumentStyle.PLAIN;
    list = "";
    begun = false;
    html.end();
  }

  private void beginRun() {
    inRun = true;
    bold = null;
    italic = null;
  }

  @Override
  public void ends(String name) {
    switch (name) {
      case "Fallback" -> fallback--;
      case "p" -> html.end();
      case "hyperlink" -> link = "";
      case "r" -> inRun = false;
      case "t" -> inText = false;
      case "tbl" -> raw("</table>");
      case "tr" -> raw("</tr>");
      case "tc" -> raw("</td>");
      default -> {}
    }
  }

  @Override
  public void words(String words) {
    write(inText ? words : "");
  }

  private void write(String words) {
    if (words.isEmpty() || fallback > 0) {
      return;
    }
    if (!begun) {
      html.begin(paragraph.heading() > 0 ? "h" + Math.min(6, paragraph.heading()) : "p", list);
      begun = true;
    }
    boolean heavy = bold == null ? paragraph.bold() : bold;
    boolean slanted = italic == null ? paragraph.italic() : italic;
    html.words(words, heavy, slanted, link);
  }

  private void raw(String tag) {
    if (fallback == 0) {
      html.raw(tag);
    }
  }

  private static String value(XMLStreamReader at) {
    return attribute(at, "val");
  }

  static String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return "";
  }

  static boolean on(XMLStreamReader at) {
    return !Set.of("0", "false", "none").contains(value(at));
  }
}
