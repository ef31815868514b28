package org.verbatim.transcript.reading;

import static org.verbatim.transcript.reading.DocxReading.attribute;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the other parts of a file of Word say about its paragraphs. */
final class DocxStyles implements SafeXml.Listener {

  private final Map<String, DocumentStyle> styles = new HashMap<>();
  private String id = "";
  private DocumentStyle style = DocumentStyle.PLAIN;

  private DocxStyles() {}

  static Map<String, DocumentStyle> of(byte @Nullable [] part) {
    DocxStyles reading = new DocxStyles();
    if (part != null) {
      SafeXml.read(part, reading);
    }
    return reading.styles;
  }

  @Override
  public void begins(String name, XMLStreamReader at) {
    switch (name) {
      case "style" -> {
        id = attribute(at, "styleId");
        style = DocumentStyle.PLAIN;
      }
      case "name" -> heading(attribute(at, "val").toLowerCase(Locale.ROOT));
      case "basedOn" -> inherit(styles.getOrDefault(attribute(at, "val"), DocumentStyle.PLAIN));
      case "b" -> style = new DocumentStyle(DocxReading.on(at), style.italic(), style.heading());
      case "i" -> style = new DocumentStyle(style.bold(), DocxReading.on(at), style.heading());
      default -> {}
    }
  }

  private void heading(String name) {
    boolean titled = name.startsWith("heading ") || name.startsWith("titre ");
    if (titled && name.matches(".* [1-9]")) {
      level(name.charAt(name.length() - 1) - '0');
    } else if (name.equals("title") || name.equals("titre")) {
      level(1);
    }
  }

  private void level(int level) {
    style = new DocumentStyle(style.bold(), style.italic(), level);
  }

  private void inherit(DocumentStyle parent) {
    int level = style.heading() > 0 ? style.heading() : parent.heading();
    style = new DocumentStyle(parent.bold(), parent.italic(), level);
  }

  @Override
  public void ends(String name) {
    if (name.equals("style")) {
      styles.put(id, style);
    }
  }

  @Override
  public void words(String words) {}

  /** Where the links lead, by their ids. */
  static Map<String, String> links(byte @Nullable [] part) {
    Map<String, String> links = new HashMap<>();
    each(
        part,
        (name, at) -> {
          if (name.equals("Relationship") && attribute(at, "Type").endsWith("/hyperlink")) {
            links.put(attribute(at, "Id"), attribute(at, "Target"));
          }
        });
    return links;
  }

  /** The ids of lists that count. */
  static Set<String> numbered(byte @Nullable [] part) {
    Set<String> kinds = new HashSet<>();
    Set<String> lists = new HashSet<>();
    String[] open = {"", ""};
    each(
        part,
        (name, at) -> {
          switch (name) {
            case "abstractNum" -> open[0] = attribute(at, "abstractNumId");
            case "numFmt" -> {
              if (attribute(at, "val").equals("decimal")) {
                kinds.add(open[0]);
              }
            }
            case "num" -> open[1] = attribute(at, "numId");
            case "abstractNumId" -> {
              if (kinds.contains(attribute(at, "val"))) {
                lists.add(open[1]);
              }
            }
            default -> {}
          }
        });
    return lists;
  }

  private interface Begun {
    void element(String name, XMLStreamReader at);
  }

  private static void each(byte @Nullable [] part, Begun begun) {
    if (part == null) {
      return;
    }
    SafeXml.read(
        part,
        new SafeXml.Listener() {
          @Override
          public void begins(String name, XMLStreamReader at) {
            begun.element(name, at);
          }

          @Override
          public void ends(String name) {}

          @Override
          public void words(String words) {}
        });
  }
}
