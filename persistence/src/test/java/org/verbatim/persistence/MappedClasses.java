package org.verbatim.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The classes that persistence.xml lists. */
final class MappedClasses {

  private MappedClasses() {}

  static List<Class<?>> listed() {
    try (InputStream xml = MappedClasses.class.getResourceAsStream("/META-INF/persistence.xml")) {
      NodeList names =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(xml)
              .getElementsByTagName("class");
      return IntStream.range(0, names.getLength())
          .<Class<?>>mapToObj(at -> named(names.item(at).getTextContent()))
          .toList();
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("persistence.xml lists a class that is not there", e);
    }
  }
}
