package org.verbatim.persistence.readers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.readers.ExpertOnShow;
import org.verbatim.readers.Headline;
import org.verbatim.readers.Page;
import org.verbatim.readers.PageWanted;
import org.verbatim.readers.PublishedEditions;
import org.verbatim.readers.PublishedInterview;
import org.verbatim.readers.Reading;
import org.verbatim.readers.SeriesOnShow;
import org.verbatim.readers.ShownPicture;
import org.verbatim.readers.SiteAddresses;
import org.verbatim.readers.ThemeOnShow;
import org.verbatim.readers.Verbatim;
import org.verbatim.text.InterviewText;
import org.verbatim.text.PullQuote;
import org.verbatim.text.TextJson;

/** Answers readers from the views that know what they may see. */
@ApplicationScoped
class PublishedEditionsInDatabase implements PublishedEditions {

  @PersistenceContext private EntityManager database;

  @Override
  public Reading read(String slug) {
    return new FullInterviews(rows())
        .under(slug)
        .<Reading>map(Reading.Found::new)
        .or(() -> withdrawn(slug))
        .or(() -> moved(slug))
        .orElseGet(Reading.Missing::new);
  }

  @Override
  public Optional<InterviewText> text(UUID interview) {
    return rows()
        .all(
            "select text from visible_edition where interview = :interview",
            Map.of("interview", interview))
        .findFirst()
        .map(row -> TextJson.read(row.words("text")));
  }

  @Override
  public Page<Headline> newest(PageWanted wanted) {
    return new Headlines(rows()).newest(wanted, "", Map.of());
  }

  @Override
  public List<PublishedInterview> newestInFull(int atMost) {
    return new FullInterviews(rows()).newest(atMost);
  }

  @Override
  public Page<Headline> inSeries(SeriesOnShow series, PageWanted wanted) {
    return new Headlines(rows())
        .page(
            wanted,
            " where visible.series = :series",
            " order by visible.series_number desc, visible.first_published_at desc, visible.id",
            Map.of("series", series.id()));
  }

  @Override
  public Page<Headline> underTheme(ThemeOnShow theme, PageWanted wanted) {
    return new Headlines(rows())
        .newest(
            wanted,
            " where visible.id in (select edition from edition_theme where theme = :theme)",
            Map.of("theme", theme.id()));
  }

  @Override
  public List<Headline> with(ExpertOnShow expert) {
    return new Headlines(rows())
        .all(
            " where visible.id in (select edition from edition_expert where expert = :expert)",
            Map.of("expert", expert.id()));
  }

  @Override
  public Optional<Verbatim> verbatim(String language) {
    return rows()
        .first(
            1,
            """
            select visible.slug, visible.text from visible_edition visible
            where visible.language = :language and visible.text like '%"kind":"pull-quote"%'
              and visible.first_published_at < (select max(first_published_at) from visible_edition)
            order by visible.first_published_at desc, visible.id
            """,
            Map.of("language", language))
        .findFirst()
        .flatMap(this::verbatim);
  }

  @Override
  public List<SeriesOnShow> series() {
    return new Shelves(rows()).series("").toList();
  }

  @Override
  public Optional<SeriesOnShow> series(String slug) {
    return new Shelves(rows()).series(slug).findFirst();
  }

  @Override
  public List<ThemeOnShow> themes() {
    return new Shelves(rows()).themes("").toList();
  }

  @Override
  public Optional<ThemeOnShow> theme(String slug) {
    return new Shelves(rows()).themes(slug).findFirst();
  }

  @Override
  public Page<ExpertOnShow> experts(PageWanted wanted) {
    return new Shelves(rows()).experts(wanted);
  }

  @Override
  public Optional<ExpertOnShow> expert(String slug) {
    return new Shelves(rows()).expert(slug);
  }

  @Override
  public SiteAddresses addresses() {
    Shelves shelves = new Shelves(rows());
    return new SiteAddresses(
        shelves.interviewAddresses(),
        shelves.seriesAddresses(),
        shelves.expertAddresses(),
        shelves.themeAddresses());
  }

  @Override
  public Map<String, ShownPicture> pictures(Set<String> hashes) {
    return rows()
        .all("select * from visible_picture where picture in (:hashes)", Map.of("hashes", hashes))
        .map(Row::picture)
        .collect(Collectors.toMap(ShownPicture::hash, picture -> picture));
  }

  private Optional<Reading> withdrawn(String slug) {
    return rows()
        .all("select * from withdrawn_edition where slug = :slug", Map.of("slug", slug))
        .findFirst()
        .map(
            row ->
                new Reading.Withdrawn(
                    row.words("language"), row.at("withdrawn_at"), row.words("withdrawal_notice")));
  }

  /** An old address leads on, unless there is nothing under the new one that readers may know. */
  private Optional<Reading> moved(String slug) {
    return rows()
        .all(
            """
            select interview.slug from former_address join interview
              on interview.id = former_address.interview
            where former_address.slug = :slug
              and (interview.slug in (select slug from visible_edition)
                or interview.slug in (select slug from withdrawn_edition))
            """,
            Map.of("slug", slug))
        .findFirst()
        .map(row -> new Reading.Moved(row.words("slug")));
  }

  private Optional<Verbatim> verbatim(Row row) {
    Optional<PullQuote> quote =
        TextJson.read(row.words("text"))
            .blocks(PullQuote.class)
            .filter(one -> !one.text().isBlank())
            .findFirst();
    Optional<Headline> headline =
        new Headlines(rows())
            .first(" where visible.slug = :slug", "", Map.of("slug", row.words("slug")));
    return quote.flatMap(words -> headline.map(from -> new Verbatim(words, from)));
  }

  private Rows rows() {
    return new Rows(database);
  }
}
