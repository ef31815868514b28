package org.verbatim.persistence.readers;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.verbatim.persistence.Database;
import org.verbatim.publication.EditionState;
import org.verbatim.text.InterviewText;
import org.verbatim.text.TextJson;

/** An interview with one edition in a given state, with all that stands around it. */
record PrintedInDatabase(
    UUID interview, UUID expert, UUID series, UUID theme, String slug, String hash) {

  private static final String NOW = "timestamptz '2026-05-11 10:00:00Z'";

  private static final List<String> ROWS =
      List.of(
          """
          insert into series (id, version, slug, title, description, format, numbered, language)
          values (:series, 0, :slug, 'Parole', '', 'CONVERSATION', true, 'fr')
          on conflict do nothing
          """,
          "insert into theme (id, version, slug, name, folded_name) values (:theme, 0, :slug, 'Eau', 'eau')",
          """
          insert into expert (id, version, slug, name, folded_name, biography, portrait_media,
                              portrait_credit, portrait_alt)
          values (:expert, 0, :slug, 'Hélène', 'helene', '', '', '', '')
          """,
          """
          insert into medium values (:hash, 'a.jpg', 'image/jpeg', 800, 1000, '', '', '', '',
                                     :expert, NOW, 0)
          """,
          "insert into medium_variant values (:hash, 320, 400, ''), (:hash, 800, 1000, '')",
          """
          insert into interview (id, revision_lock, slug, status, status_since, requested,
            created_by, created_by_name, created_at, editions, online, shown_version, title,
            language, series_number, experts, expert_ids, searchable, changed_at, changed_by_name)
          values (:interview, 0, :slug, 'APPROVED', NOW, '', :expert, 'C', NOW, 1, true, 1, 'T',
            'fr', 0, '', '', '', NOW, 'C')
          """,
          """
          insert into revision (id, interview, version, cause, text, at, by_account, by_name, reason)
          values (:interview, :interview, 1, 'PUBLISHED', :text, NOW, :expert, 'C', '')
          """,
          """
          insert into edition (id, interview, revision, number, text, interviewers, state,
            first_published_at, published_at, withdrawn_at, withdrawal_notice, language, kicker,
            title, standfirst, series, series_number)
          values (:interview, :interview, :interview, 1, :text, 'Camille', :state, NOW, NOW, NOW,
            'Retiré.', 'fr', '', 'Titre', '', :series, :number)
          """,
          "insert into edition_expert values (:interview, 0, :expert, 'Hélène', 'hydrologue', '', :hash)",
          "insert into edition_theme values (:interview, 0, :theme)",
          "insert into edition_media values (:interview, :hash)",
          "insert into former_address values ('old-' || :slug, :interview)");

  static PrintedInDatabase in(EditionState state) {
    return inSeries(state, UUID.randomUUID(), 0);
  }

  static PrintedInDatabase inSeries(EditionState state, UUID series, int number) {
    UUID id = UUID.randomUUID();
    PrintedInDatabase printed =
        new PrintedInDatabase(
            id,
            UUID.randomUUID(),
            series,
            UUID.randomUUID(),
            "a" + id.toString().replace("-", ""),
            id.toString().replace("-", ""));
    Database.inTransaction(database -> printed.write(database, state, number));
    return printed;
  }

  /** Puts an embargo on it, wherever it stands. */
  void embargo() {
    Database.inTransaction(
        database ->
            database
                .createNativeQuery(
                    "update interview set embargoed = true, embargo_until = "
                        + NOW
                        + " where id = :interview")
                .setParameter("interview", interview)
                .executeUpdate());
  }

  private PrintedInDatabase write(EntityManager database, EditionState state, int number) {
    Map<String, Object> values =
        Map.of(
            "interview", interview,
            "expert", expert,
            "series", series,
            "theme", theme,
            "slug", slug,
            "hash", hash,
            "text", TextJson.write(InterviewText.empty("fr")),
            "state", state.name(),
            "number", number);
    for (String row : ROWS) {
      var query = database.createNativeQuery(row.replace("NOW", NOW));
      query
          .getParameters()
          .forEach(one -> query.setParameter(one.getName(), values.get(one.getName())));
      query.executeUpdate();
    }
    return this;
  }
}
