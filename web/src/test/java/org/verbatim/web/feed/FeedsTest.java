package org.verbatim.web.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FeedsTest {

  private static final Instant NOON = Instant.parse("2026-05-11T10:00:00Z");
  private static final String NASTY = "« A & B » <script>alert(1)</script> ]]> \u0000\u0008 😀";

  private final FeedHead head =
      new FeedHead("Verbatim", NASTY, "https://v.example/", "https://v.example/feed", "fr", NOON);
  private final FeedEntry entry =
      new FeedEntry(
          new UUID(1, 2),
          "https://v.example/interviews/a?b&c",
          NASTY,
          "fr",
          List.of("Hélène Vasseur", "Camille Roche"),
          List.of("Eau & sol"),
          NOON,
          NOON,
          NASTY,
          "<p>Une réponse &amp; une autre</p>");

  @Test
  void anAtomFeedHoldsWhatTheStandardAsksFor() throws Exception {
    Document feed = parsed(AtomFeed.write(head, List.of(entry)));

    assertEquals("2026-05-11T10:00:00Z", text(feed, "updated"));
    Element one = (Element) feed.getElementsByTagNameNS("*", "entry").item(0);
    assertEquals("urn:uuid:00000000-0000-0001-0000-000000000002", text(one, "id"));
    assertEquals(
        "html", ((Element) one.getElementsByTagName("content").item(0)).getAttribute("type"));
    assertEquals("<p>Une réponse &amp; une autre</p>", text(one, "content"));
    assertEquals(2, one.getElementsByTagName("author").getLength());
  }

  @Test
  void anRssFeedHoldsTheWholeText() throws Exception {
    Document feed = parsed(RssFeed.write(head, List.of(entry)));

    Element item = (Element) feed.getElementsByTagName("item").item(0);
    assertEquals("Mon, 11 May 2026 10:00:00 GMT", text(item, "pubDate"));
    assertEquals("<p>Une réponse &amp; une autre</p>", text(item, "content:encoded"));
    assertTrue(text(item, "title").startsWith("« A & B » <script>"));
    assertTrue(text(item, "description").startsWith("« A &amp; B » &lt;script&gt;"));
  }

  @Test
  void anEmptyFeedIsStillAFeed() throws Exception {
    assertEquals("feed", parsed(AtomFeed.write(head, List.of())).getDocumentElement().getTagName());
    assertEquals("rss", parsed(RssFeed.write(head, List.of())).getDocumentElement().getTagName());
  }

  @Test
  void aShortSiteMapIsOneList() throws Exception {
    SiteMap map = new SiteMap(places(3));

    Document list = parsed(map.whole("https://v.example/sitemap/{}.xml"));

    assertEquals("urlset", list.getDocumentElement().getTagName());
    assertEquals(3, list.getElementsByTagName("loc").getLength());
  }

  @Test
  void aLongSiteMapIsSplit() throws Exception {
    SiteMap map = new SiteMap(places(SiteMap.LONGEST + 1));

    Document index = parsed(map.whole("https://v.example/sitemap/{}.xml"));

    assertEquals("sitemapindex", index.getDocumentElement().getTagName());
    assertEquals(2, index.getElementsByTagName("loc").getLength());
    assertEquals(1, parsed(map.part(2).orElseThrow()).getElementsByTagName("loc").getLength());
    assertEquals(Optional.empty(), map.part(3));
  }

  private static List<SiteMap.Place> places(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new SiteMap.Place("https://v.example/interviews/" + i, Optional.of(NOON)))
        .toList();
  }

  private static Document parsed(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
  }

  private static String text(Document document, String name) {
    return text(document.getDocumentElement(), name);
  }

  private static String text(Element element, String name) {
    return element.getElementsByTagName(name).item(0).getTextContent();
  }
}
