package org.verbatim.transcript.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.verbatim.refusal.Refused;

/**
 * Makes a page of a file of Word. A note stands behind the paragraph that calls it; what is printed
 * above and below each page, once, before and behind the text.
 */
final class DocxReading implements SafeXml.Listener {

  private static final String MAIN = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String LINKS = "word/_rels/document.xml.rels";
  private static final String NUMBERING = "word/numbering.xml";
  private static final Set<String> NOTES =
      Set.of("word/footnotes.xml", "word/endnotes.xml", "word/comments.xml");
  private static final Set<String> PARTS = Set.of(MAIN, STYLES, LINKS, NUMBERING);
  private static final Pattern HEADER = Pattern.compile("word/header\\d{0,2}\\.xml");
  private static final Pattern FOOTER = Pattern.compile("word/footer\\d{0,2}\\.xml");

  private DocumentHtml html = new DocumentHtml();
  private final Map<String, String> notes = new LinkedHashMap<>();
  private final Deque<Note> open = new ArrayDeque<>();
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

  /** A note that is being read, and what it stands in. */
  private record Note(String name, DocumentHtml outside) {}

  private DocxReading(Map<String, byte[]> parts) {
    this.styles = DocxStyles.of(parts.get(STYLES));
    this.links = DocxStyles.links(parts.get(LINKS));
    this.numbered = DocxStyles.numbered(parts.get(NUMBERING));
  }

  static String html(byte[] file) {
    Map<String, byte[]> parts = Archive.open(file, DocxReading::isRead);
    if (!parts.containsKey(MAIN)) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_DAMAGED);
    }
    DocxReading reading = new DocxReading(parts);
    String loose = reading.pages(parts, NOTES::contains);
    String above = reading.pages(parts, HEADER.asMatchPredicate());
    String text = reading.page(parts.get(MAIN));
    String uncalled = aside(String.join("", reading.notes.values()));
    String below = reading.pages(parts, FOOTER.asMatchPredicate());
    return above + text + uncalled + loose + below;
  }

  private static boolean isRead(String part) {
    return PARTS.contains(part)
        || NOTES.contains(part)
        || HEADER.matcher(part).matches()
        || FOOTER.matcher(part).matches();
  }

  private String page(byte[] part) {
    html = new DocumentHtml();
    SafeXml.read(part, this);
    return html.toString();
  }

  /** Each section of a document has its own, and most say the same. */
  private String pages(Map<String, byte[]> parts, Predicate<String> wanted) {
    Set<String> pages = new LinkedHashSet<>();
    parts.forEach(
        (name, part) -> {
          if (wanted.test(name)) {
            pages.add(page(part));
          }
        });
    return aside(String.join("", pages));
  }

  private static String aside(String page) {
    return "<aside>" + page + "</aside>";
  }

  @Override
  public void begins(String name, XMLStreamReader at) {
    switch (name) {
      case "Fallback" -> fallback++;
      case "footnote", "endnote", "comment" -> beginNote(name + attribute(at, "id"));
      case "footnoteReference", "endnoteReference", "commentReference" ->
          html.beside(called(name.replace("Reference", "") + attribute(at, "id")));
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

  private void beginNote(String name) {
    open.push(new Note(name, html));
    html = new DocumentHtml();
  }

  private void endNote() {
    Note note = open.pop();
    notes.merge(note.name(), html.toString(), String::concat);
    html = note.outside();
  }

  /** A note that is called again stands where it was called first. */
  private String called(String name) {
    String note = notes.remove(name);
    return note == null ? "" : note;
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
      case "footnote", "endnote", "comment" -> endNote();
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
