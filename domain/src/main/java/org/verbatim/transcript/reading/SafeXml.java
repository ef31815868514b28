package org.verbatim.transcript.reading;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.verbatim.refusal.Refused;

/** Reads XML from beginning to end. A document that declares a type of its own is refused. */
final class SafeXml {

  private static final int DEEPEST = 256;

  private SafeXml() {}

  /** Is told what is read. */
  interface Listener {
    /** An element begins. */
    void begins(String name, XMLStreamReader at);

    /** An element ends. */
    void ends(String name);

    /** Words stand there. */
    void words(String words);
  }

  static void read(byte[] xml, Listener listener) {
    try {
      read(factory().createXMLStreamReader(new ByteArrayInputStream(xml)), listener);
    } catch (XMLStreamException damaged) {
      throw Archive.refused(ReadingRefusal.TRANSCRIPT_DAMAGED, damaged);
    }
  }

  private static void read(XMLStreamReader at, Listener listener) throws XMLStreamException {
    int depth = 0;
    while (at.hasNext()) {
      switch (at.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          refuseUnsafe(depth > DEEPEST);
          listener.begins(at.getLocalName(), at);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          listener.ends(at.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            listener.words(at.getText());
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> refuseUnsafe(true);
        default -> {}
      }
    }
  }

  private static void refuseUnsafe(boolean unsafe) {
    if (unsafe) {
      throw new Refused(ReadingRefusal.TRANSCRIPT_UNSAFE);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("Nothing is fetched");
        });
    return factory;
  }
}
