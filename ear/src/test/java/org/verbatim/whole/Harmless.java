package org.verbatim.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Says of what the product sends that nothing in it runs which should only be read. */
final class Harmless {

  private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction");

  private Harmless() {}

  /** A page of any status. */
  static void page(String where, Reply reply, String mark) {
    if (reply.status() < 300 || reply.status() >= 400) {
      html(where, reply.page(), mark);
    }
  }

  /** A feed, and the HTML in it. */
  static void feed(String where, Reply reply, String mark) {
    document(where, reply);
    Document feed = Jsoup.parse(reply.body(), "", Parser.xmlParser());
    assertTrue(feed.text().contains(mark), where + " does not have what it should");
    for (Element part : feed.select("content, content|encoded, description, summary[type=html]")) {
      html(where, Jsoup.parse(part.wholeText()), mark);
    }
  }

  /** Well-formed XML. */
  static void document(String where, Reply reply) {
    try {
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(reply.body())));
    } catch (SAXException | IOException | ParserConfigurationException broken) {
      throw new AssertionError(where + " is no XML", broken);
    }
  }

  /** The data about a page: JSON to its end. */
  static void data(String where, Reply reply, String mark) {
    Element data = reply.page().selectFirst("script[type=application/ld+json]");
    try {
      assertTrue(new JsonMapper().readTree(data.data()).toString().contains(mark), where);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(where + " has data that is none", broken);
    }
  }

  private static void html(String where, Document page, String mark) {
    for (Element script : page.select("script")) {
      boolean data = script.attr("type").startsWith("application/");
      assertFalse(!data && script.data().contains(mark), where + " has a script: " + script);
    }
    assertEquals(0, page.select("img[src=x]").size(), where);
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(attribute -> attribute(where, element, attribute));
    }
  }

  private static void attribute(String where, Element element, Attribute attribute) {
    boolean runs = attribute.getKey().startsWith("on");
    boolean leads = ADDRESSES.contains(attribute.getKey());
    assertFalse(runs, where + " has something that runs: " + element);
    assertFalse(
        leads && attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:"),
        where + " leads into a script: " + element);
  }
}
