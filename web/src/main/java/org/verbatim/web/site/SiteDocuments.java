package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.verbatim.readers.PublishedInterview;
import org.verbatim.readers.ReadingRoom;
import org.verbatim.readers.SiteAddresses;
import org.verbatim.text.Participation;
import org.verbatim.typography.Typography;
import org.verbatim.web.feed.AtomFeed;
import org.verbatim.web.feed.FeedBody;
import org.verbatim.web.feed.FeedEntry;
import org.verbatim.web.feed.FeedHead;
import org.verbatim.web.feed.RssFeed;
import org.verbatim.web.feed.SiteMap;
import org.verbatim.web.reading.InterviewPage;
import org.verbatim.web.reading.Words;

/** The documents for machines: what is in them, and where they are. */
@ApplicationScoped
public class SiteDocuments {

  private static final Pattern PART = Pattern.compile("[1-9][0-9]{0,3}");
  private static final Paths PATHS = new Paths(Locale.FRENCH);

  private ReadingRoom room;
  private InterviewPages interviews;
  private InterviewHead heads;
  private SiteSettings settings;

  /** For the container's proxy. */
  protected SiteDocuments() {}

  /** The documents of that reading room. */
  @Inject
  public SiteDocuments(
      ReadingRoom room, InterviewPages interviews, InterviewHead heads, SiteSettings settings) {
    this.room = room;
    this.interviews = interviews;
    this.heads = heads;
    this.settings = settings;
  }

  SiteAnswer.Document atom() {
    List<FeedEntry> entries = entries();
    return new SiteAnswer.Document(
        "application/atom+xml;charset=UTF-8",
        AtomFeed.write(head(SiteRoute.FEED_ATOM, entries), entries));
  }

  SiteAnswer.Document rss() {
    List<FeedEntry> entries = entries();
    return new SiteAnswer.Document(
        "application/rss+xml;charset=UTF-8",
        RssFeed.write(head(SiteRoute.FEED_RSS, entries), entries));
  }

  SiteAnswer.Document sitemap() {
    String parts = settings.absolute(SiteRoute.SITEMAP_PART.path("{}"));
    return map(new SiteMap(places(room.addresses())).whole(parts));
  }

  Optional<SiteAnswer> sitemapPart(String number) {
    return Optional.of(number)
        .filter(text -> PART.matcher(text).matches())
        .flatMap(text -> new SiteMap(places(room.addresses())).part(Integer.parseInt(text)))
        .map(SiteDocuments::map);
  }

  SiteAnswer.Document robots() {
    String text =
        "User-agent: *\nDisallow: /desk\nSitemap: "
            + settings.absolute(SiteRoute.SITEMAP.pattern())
            + "\n";
    return new SiteAnswer.Document("text/plain;charset=UTF-8", text);
  }

  private static SiteAnswer.Document map(String xml) {
    return new SiteAnswer.Document("application/xml;charset=UTF-8", xml);
  }

  private FeedHead head(SiteRoute feed, List<FeedEntry> entries) {
    Instant updated =
        entries.stream()
            .map(FeedEntry::updated)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    return new FeedHead(
        settings.name(),
        Words.in(Locale.FRENCH).say("front.description"),
        settings.absolute("/"),
        settings.absolute(feed.pattern()),
        Locale.FRENCH.getLanguage(),
        updated);
  }

  private List<FeedEntry> entries() {
    return room.feed().stream().map(this::entry).toList();
  }

  private FeedEntry entry(PublishedInterview interview) {
    String language = interview.text().language();
    InterviewPage article = interviews.article(interview, Locale.forLanguageTag(language));
    List<String> authors =
        Stream.concat(
                interview.text().participations().stream().map(Participation::name),
                interview.interviewers().stream())
            .filter(name -> !name.isBlank())
            .toList();
    return new FeedEntry(
        interview.id(),
        heads.canonical(interview),
        article.title(),
        language,
        authors,
        article.themes().stream().map(theme -> theme.label()).toList(),
        interview.firstPublishedAt(),
        interview.publishedAt(),
        Typography.of(language).words(Excerpt.forList(interview.text().standfirst())),
        FeedBody.of(article, settings.baseUrl()));
  }

  private List<SiteMap.Place> places(SiteAddresses addresses) {
    List<SiteMap.Place> places = new ArrayList<>();
    Stream.of(SiteRoute.FRONT, SiteRoute.INTERVIEWS, SiteRoute.SERIES_LIST, SiteRoute.EXPERTS)
        .map(route -> new SiteMap.Place(settings.absolute(PATHS.to(route)), Optional.empty()))
        .forEach(places::add);
    add(places, SiteRoute.INTERVIEW, addresses.interviews());
    add(places, SiteRoute.SERIES, addresses.series());
    add(places, SiteRoute.EXPERT, addresses.experts());
    add(places, SiteRoute.THEME, addresses.themes());
    return places;
  }

  private void add(List<SiteMap.Place> places, SiteRoute route, List<SiteAddresses.Entry> entries) {
    entries.stream()
        .map(
            entry ->
                new SiteMap.Place(
                    settings.absolute(PATHS.to(route, entry.slug())),
                    Optional.of(entry.changedAt())))
        .forEach(places::add);
  }
}
