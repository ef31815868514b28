package org.verbatim.persistence.readers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.verbatim.readers.SiteIndex;
import org.verbatim.readers.Standing;

/** Looks addresses up through the views that know what readers may see. */
@ApplicationScoped
class SiteIndexInDatabase implements SiteIndex {

  private static final String INTERVIEWS =
      """
      select place.slug,
             exists (select from visible_edition shown where shown.interview = place.interview)
               as shown,
             exists (select from withdrawn_edition gone where gone.slug = place.present)
               as withdrawn
      from (select slug, slug as present, id as interview
            from interview where slug in (:slugs)
            union
            select former.slug, interview.slug, interview.id
            from former_address former join interview on interview.id = former.interview
            where former.slug in (:slugs)) place
      """;

  private static final String SERIES =
      """
      select slug, false as withdrawn,
             exists (select from visible_edition shown where shown.series = series.id) as shown
      from series where slug in (:slugs)
      """;

  private static final String EXPERTS =
      """
      select slug, false as withdrawn,
             exists (select from edition_expert speaker join visible_edition shown
                       on shown.id = speaker.edition where speaker.expert = expert.id) as shown
      from expert where slug in (:slugs)
      """;

  private static final String THEMES =
      """
      select slug, false as withdrawn,
             exists (select from edition_theme filed join visible_edition shown
                       on shown.id = filed.edition where filed.theme = theme.id) as shown
      from theme where slug in (:slugs)
      """;

  @PersistenceContext private EntityManager database;

  @Override
  public Map<String, Standing> interviews(Set<String> slugs) {
    return standings(INTERVIEWS, slugs);
  }

  @Override
  public Map<String, Standing> series(Set<String> slugs) {
    return standings(SERIES, slugs);
  }

  @Override
  public Map<String, Standing> experts(Set<String> slugs) {
    return standings(EXPERTS, slugs);
  }

  @Override
  public Map<String, Standing> themes(Set<String> slugs) {
    return standings(THEMES, slugs);
  }

  private Map<String, Standing> standings(String sql, Set<String> slugs) {
    Map<String, Standing> standings = new HashMap<>();
    slugs.forEach(slug -> standings.put(slug, Standing.UNKNOWN));
    if (!slugs.isEmpty()) {
      new Rows(database)
          .all(sql, Map.of("slugs", slugs))
          .forEach(row -> standings.put(row.words("slug"), standing(row)));
    }
    return standings;
  }

  private static Standing standing(Row row) {
    if (row.holds("shown")) {
      return Standing.SHOWN;
    }
    return row.holds("withdrawn") ? Standing.WITHDRAWN : Standing.KNOWN;
  }
}
