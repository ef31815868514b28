package org.verbatim.web.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A feed by RSS 2.0, with the whole text in {@code content:encoded}. */
public final class RssFeed {

  private RssFeed() {}

  /** The feed as XML. */
  public static String write(FeedHead head, List<FeedEntry> entries) {
    return Xml.document(
        xml ->
            xml.element(
                "rss",
                rss -> rss.element("channel", channel -> write(channel, head, entries)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/"));
  }

  private static void write(Xml xml, FeedHead head, List<FeedEntry> entries)
      throws XMLStreamException {
    xml.words("title", head.title());
    xml.words("link", head.site());
    xml.words("description", head.subtitle());
    xml.words("language", head.language());
    xml.words("lastBuildDate", day(head.updated()));
    xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", head.self());
    for (FeedEntry entry : entries) {
      xml.element("item", item -> write(item, entry));
    }
  }

  private static void write(Xml xml, FeedEntry entry) throws XMLStreamException {
    xml.words("title", entry.title());
    xml.words("link", entry.address());
    xml.words("guid", entry.permanentName(), "isPermaLink", "false");
    xml.words("pubDate", day(entry.published()));
    for (String name : entry.authors()) {
      xml.words("dc:creator", name);
    }
    for (String subject : entry.subjects()) {
      xml.words("category", subject);
    }
    // Readers of feeds take a description for HTML, whatever stands in it.
    xml.words("description", FeedBody.escaped(entry.summary()));
    xml.words("content:encoded", entry.html());
  }

  private static String day(Instant at) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
  }
}
