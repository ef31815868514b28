package org.verbatim.persistence.expert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.verbatim.expert.Appearance;
import org.verbatim.expert.Appearances;

@ApplicationScoped
class AppearancesInDatabase implements Appearances {

  private static final String COLUMNS =
      """
      speaker.expert, edition.interview, edition.title as interview_title,
      edition.first_published_at as at, speaker.title, speaker.organisation
      from edition_expert speaker join edition on edition.id = speaker.edition
      where not exists (
        select from edition later
        where later.interview = edition.interview and later.number > edition.number)
      """;

  private static final String OF_ONE =
      "select "
          + COLUMNS
          + """
          and speaker.expert = :expert
          order by edition.first_published_at desc, edition.interview
          """;

  private static final String LAST_KNOWN =
      "select distinct on (speaker.expert) "
          + COLUMNS
          + """
          and speaker.expert in (:experts) and (speaker.title <> '' or speaker.organisation <> '')
          order by speaker.expert, edition.first_published_at desc, edition.interview
          """;

  @PersistenceContext private EntityManager database;

  @Override
  public List<Appearance> of(UUID expert, int atMost) {
    return appearances(
            database
                .createNativeQuery(OF_ONE, Tuple.class)
                .setParameter("expert", expert)
                .setMaxResults(atMost))
        .toList();
  }

  @Override
  public Map<UUID, Appearance> lastKnown(Set<UUID> experts) {
    if (experts.isEmpty()) {
      return Map.of();
    }
    return appearances(
            database.createNativeQuery(LAST_KNOWN, Tuple.class).setParameter("experts", experts))
        .collect(Collectors.toMap(Appearance::expert, one -> one));
  }

  @SuppressWarnings("unchecked")
  private static Stream<Appearance> appearances(Query query) {
    return ((List<Tuple>) query.getResultList())
        .stream()
            .map(
                row ->
                    new Appearance(
                        row.get("expert", UUID.class),
                        row.get("interview", UUID.class),
                        row.get("interview_title", String.class),
                        row.get("at", Instant.class),
                        row.get("title", String.class),
                        row.get("organisation", String.class)));
  }
}
