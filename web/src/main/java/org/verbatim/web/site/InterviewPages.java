package org.verbatim.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.verbatim.readers.Headline;
import org.verbatim.readers.PublishedInterview;
import org.verbatim.readers.ReadingRoom;
import org.verbatim.readers.ShownPicture;
import org.verbatim.text.Image;
import org.verbatim.text.SeriesPlace;
import org.verbatim.typography.Typography;
import org.verbatim.web.reading.InterviewComposer;
import org.verbatim.web.reading.InterviewFacts;
import org.verbatim.web.reading.InterviewPage;
import org.verbatim.web.reading.Link;
import org.verbatim.web.reading.Pictures;
import org.verbatim.web.reading.Words;

/** The page of one published interview. */
@ApplicationScoped
public class InterviewPages {

  private static final int SHARED_WIDTH = 1200;

  private ReadingRoom room;
  private PageFrame frame;
  private InterviewHead heads;
  private CardPress cards;

  /** For the container's proxy. */
  protected InterviewPages() {}

  /** The interviews of that reading room. */
  @Inject
  public InterviewPages(ReadingRoom room, PageFrame frame, InterviewHead heads, CardPress cards) {
    this.room = room;
    this.frame = frame;
    this.heads = heads;
    this.cards = cards;
  }

  SitePage page(SiteAddress address, PublishedInterview interview) {
    // An interview in English has English around it wherever it is read.
    boolean english = interview.text().language().equals(Locale.ENGLISH.getLanguage());
    Locale language = english ? Locale.ENGLISH : address.language();
    Map<String, ShownPicture> pictures = room.pictures(hashes(interview));
    InterviewPage article = article(interview, language, pictures);
    SiteContent content =
        new SiteContent.Interview(
            article, seriesLabel(interview, language), neighbours(interview, language));
    Head head = heads.of(interview, article, shared(interview, pictures));
    return frame.page(address, language, "interview", head, content);
  }

  /** The interview alone, for feeds. */
  InterviewPage article(PublishedInterview interview, Locale language) {
    return article(interview, language, room.pictures(hashes(interview)));
  }

  /** The card of one of its quotes, if there is one. */
  Optional<StoredPage> card(PublishedInterview interview, String name) {
    String series = series(interview, new Paths(Locale.FRENCH)).map(Link::label).orElse("");
    return cards.card(interview.text(), series, name);
  }

  private static InterviewPage article(
      PublishedInterview interview, Locale language, Map<String, ShownPicture> pictures) {
    Paths paths = new Paths(language);
    Typography typography = Typography.of(interview.text().language());
    Map<UUID, String> experts = new HashMap<>();
    interview.experts().forEach((id, slug) -> experts.put(id, paths.expert(slug)));
    List<Link> themes =
        interview.themes().stream()
            .map(theme -> new Link(typography.words(theme.name()), paths.theme(theme.slug())))
            .toList();
    return InterviewComposer.compose(
        interview.text(),
        new InterviewFacts(
            language,
            interview.interviewers(),
            Optional.of(interview.firstPublishedAt()),
            Optional.of(interview.publishedAt()),
            series(interview, paths),
            themes,
            experts,
            interview.proof(),
            SiteRoute.INTERVIEW.path(interview.slug()) + "/quotes/",
            new Pictures(Pictures.FOR_READERS, pictures)));
  }

  private static Optional<Link> series(PublishedInterview interview, Paths paths) {
    int number = interview.text().seriesPlace().map(SeriesPlace::number).orElse(0);
    return interview
        .series()
        .map(
            place ->
                new Link(
                    Headlines.placeLabel(new Headline.InSeries(place.slug(), place.name(), number)),
                    paths.series(place.slug())));
  }

  private static Set<String> hashes(PublishedInterview interview) {
    Set<String> hashes = new HashSet<>();
    interview.text().participations().forEach(one -> hashes.add(one.portrait().media()));
    interview.text().blocks(Image.class).forEach(image -> hashes.add(image.media()));
    hashes.remove("");
    return hashes;
  }

  /** The path of the picture that stands for the interview elsewhere, or empty. */
  private static String shared(PublishedInterview interview, Map<String, ShownPicture> pictures) {
    return interview.text().participations().stream()
        .map(one -> pictures.getOrDefault(one.portrait().media(), ShownPicture.NONE))
        .filter(ShownPicture::isPresent)
        .findFirst()
        .map(picture -> Pictures.pathForReaders(picture, SHARED_WIDTH))
        .orElse("");
  }

  private static String seriesLabel(PublishedInterview interview, Locale language) {
    return interview
        .series()
        .map(place -> Words.in(language).say("interview.in-series", place.name()))
        .orElse("");
  }

  private static List<SiteContent.Neighbour> neighbours(
      PublishedInterview interview, Locale language) {
    List<SiteContent.Neighbour> neighbours = new ArrayList<>();
    interview.previous().ifPresent(one -> neighbours.add(neighbour("previous", one, language)));
    interview.next().ifPresent(one -> neighbours.add(neighbour("next", one, language)));
    return neighbours;
  }

  private static SiteContent.Neighbour neighbour(
      String direction, Headline interview, Locale language) {
    String number = interview.series().map(Headlines::number).orElse("");
    String label = Words.in(language).say("interview." + direction);
    return new SiteContent.Neighbour(
        direction,
        direction.equals("next") ? "next" : "prev",
        number.isEmpty() ? label : label + ", " + number,
        new Link(
            Typography.of(interview.language()).words(interview.title()),
            new Paths(language).interview(interview.slug())));
  }
}
