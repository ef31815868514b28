package org.verbatim.web.feed;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document while it is written. Characters that XML has no room for are left out. */
final class Xml {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
  private static final Pattern UNWRITABLE =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  private Xml() throws XMLStreamException {
    out = FACTORY.createXMLStreamWriter(text);
  }

  /** The document that the content writes. */
  static String document(Content content) {
    try {
      Xml xml = new Xml();
      xml.out.writeStartDocument("UTF-8", "1.0");
      content.write(xml);
      xml.out.writeEndDocument();
      xml.out.flush();
      return xml.text.toString();
    } catch (XMLStreamException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  /** An element with others in it; its attributes are names and values in turn. */
  void element(String name, Content content, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
    content.write(this);
    out.writeEndElement();
  }

  /** An element with words in it. */
  void words(String name, String words, String... attributes) throws XMLStreamException {
    out.writeStartElement(name);
    attributes(attributes);
    out.writeCharacters(writable(words));
    out.writeEndElement();
  }

  /** An element with nothing in it. */
  void empty(String name, String... attributes) throws XMLStreamException {
    out.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      out.writeAttribute(attributes[i], writable(attributes[i + 1]));
    }
  }

  private static String writable(String words) {
    return UNWRITABLE.matcher(words).replaceAll("");
  }

  /** Something that writes into a document. */
  @FunctionalInterface
  interface Content {

    /** Writes. */
    void write(Xml xml) throws XMLStreamException;
  }
}
