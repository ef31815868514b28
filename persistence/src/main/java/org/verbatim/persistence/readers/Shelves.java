package org.verbatim.persistence.readers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.verbatim.readers.ExpertOnShow;
import org.verbatim.readers.Page;
import org.verbatim.readers.PageWanted;
import org.verbatim.readers.SeriesOnShow;
import org.verbatim.readers.SiteAddresses.Entry;
import org.verbatim.readers.ThemeOnShow;

/** Series, themes and experts, as far as they have something that readers see. */
final class Shelves {

  private static final String SERIES =
      """
      select series.id, series.slug, series.title, series.description, series.language,
             count(*) as interviews
      from series join visible_edition visible on visible.series = series.id
      where cast(:slug as text) = '' or series.slug = :slug
      group by series.id order by series.title collate french, series.id
      """;

  private static final String THEMES =
      """
      select theme.id, theme.slug, theme.name, count(*) as interviews
      from theme join edition_theme filed on filed.theme = theme.id
           join visible_edition visible on visible.id = filed.edition
      where cast(:slug as text) = '' or theme.slug = :slug
      group by theme.id order by theme.name collate french, theme.id
      """;

  private static final String EXPERTS =
      """
      select * from (
        select distinct on (expert.id) expert.id, expert.slug, expert.name, expert.biography,
               speaker.title, speaker.organisation, picture.*
        from expert join edition_expert speaker on speaker.expert = expert.id
             join visible_edition visible on visible.id = speaker.edition
             left join visible_picture picture on picture.picture = speaker.portrait
        where cast(:slug as text) = '' or expert.slug = :slug
        order by expert.id, visible.first_published_at desc, visible.id
      ) shown order by name collate french, id
      """;

  private final Rows rows;

  Shelves(Rows rows) {
    this.rows = rows;
  }

  Stream<SeriesOnShow> series(String slug) {
    return rows.all(SERIES, Map.of("slug", slug))
        .map(
            row ->
                new SeriesOnShow(
                    row.id("id"),
                    row.words("slug"),
                    row.words("title"),
                    row.rich("description"),
                    row.words("language"),
                    row.count("interviews")));
  }

  Stream<ThemeOnShow> themes(String slug) {
    return rows.all(THEMES, Map.of("slug", slug))
        .map(
            row ->
                new ThemeOnShow(
                    row.id("id"), row.words("slug"), row.words("name"), row.count("interviews")));
  }

  Page<ExpertOnShow> experts(PageWanted wanted) {
    Map<String, String> all = Map.of("slug", "");
    List<ExpertOnShow> found = rows.page(wanted, EXPERTS, all).map(Shelves::expert).toList();
    return new Page<>(found, wanted.number(), wanted.size(), rows.count(EXPERTS, all));
  }

  Optional<ExpertOnShow> expert(String slug) {
    return rows.all(EXPERTS, Map.of("slug", slug)).map(Shelves::expert).findFirst();
  }

  List<Entry> interviewAddresses() {
    return entries(
        "select slug, published_at as changed from visible_edition order by changed desc, slug");
  }

  List<Entry> seriesAddresses() {
    return entries(
        """
        select series.slug, max(visible.published_at) as changed
        from series join visible_edition visible on visible.series = series.id
        group by series.slug order by series.slug
        """);
  }

  List<Entry> expertAddresses() {
    return entries(
        """
        select expert.slug, max(visible.published_at) as changed
        from expert join edition_expert speaker on speaker.expert = expert.id
             join visible_edition visible on visible.id = speaker.edition
        group by expert.slug order by expert.slug
        """);
  }

  List<Entry> themeAddresses() {
    return entries(
        """
        select theme.slug, max(visible.published_at) as changed
        from theme join edition_theme filed on filed.theme = theme.id
             join visible_edition visible on visible.id = filed.edition
        group by theme.slug order by theme.slug
        """);
  }

  private List<Entry> entries(String sql) {
    return rows.all(sql, Map.of())
        .map(row -> new Entry(row.words("slug"), row.at("changed")))
        .toList();
  }

  private static ExpertOnShow expert(Row row) {
    return new ExpertOnShow(
        row.id("id"),
        row.words("slug"),
        row.words("name"),
        row.words("title"),
        row.words("organisation"),
        row.picture(),
        row.rich("biography"));
  }
}
