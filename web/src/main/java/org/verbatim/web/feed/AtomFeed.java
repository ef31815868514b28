package org.verbatim.web.feed;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A feed by RFC 4287. */
public final class AtomFeed {

  private AtomFeed() {}

  /** The feed as XML. */
  public static String write(FeedHead head, List<FeedEntry> entries) {
    return Xml.document(
        xml ->
            xml.element(
                "feed",
                feed -> {
                  writeHead(feed, head);
                  for (FeedEntry entry : entries) {
                    feed.element("entry", one -> write(one, entry), "xml:lang", entry.language());
                  }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                head.language()));
  }

  private static void writeHead(Xml xml, FeedHead head) throws XMLStreamException {
    xml.words("id", head.self());
    xml.words("title", head.title());
    xml.words("subtitle", head.subtitle());
    xml.words("updated", head.updated().toString());
    xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", head.self());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", head.site());
    xml.element("author", author -> author.words("name", head.title()));
  }

  private static void write(Xml xml, FeedEntry entry) throws XMLStreamException {
    xml.words("id", entry.permanentName());
    xml.words("title", entry.title());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
    xml.words("published", entry.published().toString());
    xml.words("updated", entry.updated().toString());
    for (String name : entry.authors()) {
      xml.element("author", author -> author.words("name", name));
    }
    for (String subject : entry.subjects()) {
      xml.empty("category", "term", subject);
    }
    xml.words("summary", entry.summary());
    xml.words("content", entry.html(), "type", "html");
  }
}
