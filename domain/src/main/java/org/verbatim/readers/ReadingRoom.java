package org.verbatim.readers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where readers come in: one method for each thing that they can ask for. */
@ApplicationScoped
@Transactional
public class ReadingRoom {

  private static final int ON_THE_FRONT = 9;
  private static final int ON_A_PAGE = 20;
  private static final int PEOPLE_ON_A_PAGE = 60;
  private static final int IN_A_FEED = 20;

  private PublishedEditions editions;

  /** For the container's proxy. */
  protected ReadingRoom() {}

  /** A room with these editions on its shelves. */
  @Inject
  public ReadingRoom(PublishedEditions editions) {
    this.editions = editions;
  }

  /** The newest, some exact words in the language of the page, and the ways in. */
  public FrontPage front(String language) {
    List<Headline> latest = editions.newest(new PageWanted(1, ON_THE_FRONT)).items();
    return new FrontPage(latest, editions.verbatim(language), editions.series(), editions.themes());
  }

  /** An interview, or what became of it. */
  public Reading interview(String slug) {
    return editions.read(slug);
  }

  /** All interviews, page by page, the newest first. */
  public Optional<Page<Headline>> interviews(int page) {
    return existing(editions.newest(new PageWanted(page, ON_A_PAGE)));
  }

  /** The series that have something to read. */
  public List<SeriesOnShow> series() {
    return editions.series();
  }

  /** A series and a page of its interviews. */
  public Optional<Dossier<SeriesOnShow>> series(String slug, int page) {
    return editions
        .series(slug)
        .flatMap(
            series ->
                existing(editions.inSeries(series, new PageWanted(page, ON_A_PAGE)))
                    .map(interviews -> new Dossier<>(series, interviews)));
  }

  /** A theme and a page of its interviews. */
  public Optional<Dossier<ThemeOnShow>> theme(String slug, int page) {
    return editions
        .theme(slug)
        .flatMap(
            theme ->
                existing(editions.underTheme(theme, new PageWanted(page, ON_A_PAGE)))
                    .map(interviews -> new Dossier<>(theme, interviews)));
  }

  /** The experts who can be read. */
  public Optional<Page<ExpertOnShow>> experts(int page) {
    return existing(editions.experts(new PageWanted(page, PEOPLE_ON_A_PAGE)));
  }

  /** An expert, with their titles through the years. */
  public Optional<ExpertProfile> expert(String slug) {
    return editions.expert(slug).map(this::profile);
  }

  /** The newest interviews, whole. */
  public List<PublishedInterview> feed() {
    return editions.newestInFull(IN_A_FEED);
  }

  /** The addresses of all there is. */
  public SiteAddresses addresses() {
    return editions.addresses();
  }

  /** These pictures by their hashes, as far as readers may see them. */
  public Map<String, ShownPicture> pictures(Set<String> hashes) {
    return hashes.isEmpty() ? Map.of() : editions.pictures(hashes);
  }

  private ExpertProfile profile(ExpertOnShow expert) {
    List<Headline> interviews = editions.with(expert);
    return new ExpertProfile(expert, Position.through(interviews, expert.slug()), interviews);
  }

  private static <T> Optional<Page<T>> existing(Page<T> page) {
    return Optional.of(page).filter(Page::exists);
  }
}
