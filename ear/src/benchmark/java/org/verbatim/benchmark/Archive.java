package org.verbatim.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Fills the database: interviews that are made from one real edition of the demonstration, with its
 * expert, series and theme, and words of their own.
 */
final class Archive {

  private static final int EXCHANGES = 12;
  static final int WORDS = 120;

  private static final String MODEL =
      """
      create temp table model as
        select edition.*, edition.text::jsonb as json from edition
        where state = 'ONLINE' and series is not null and language = 'fr'
          and exists (select from edition_expert where edition_expert.edition = edition.id)
        order by first_published_at desc limit 1\
      """;

  private static final String MADE =
      """
      create temp table made (n integer, interview uuid default gen_random_uuid(),
        revision uuid default gen_random_uuid(), edition uuid default gen_random_uuid(),
        title text, blocks text)\
      """;

  private static final String PUBLISHED =
      """
      create temp table published as
        select made.*, 'generated-' || n as slug, 1000 + n as number,
          timestamptz '2016-01-01 09:00Z' + n * interval '3 days' as at,
          (model.json || jsonb_build_object('title', made.title, 'blocks', made.blocks::jsonb,
            'series', jsonb_build_object('series', model.series, 'number', 1000 + n)))::text as text
        from made, model\
      """;

  /** The beginning of what adds an interview. */
  static final String INTERVIEW =
      """
      insert into interview (id, revision_lock, slug, status, status_since, requested, created_by,
        created_by_name, created_at, editions, online, shown_version, first_published_at,
        published_at, title, language, series, series_number, experts, expert_ids, searchable,
        changed_at, changed_by_name)
      """;

  private static final String[] PUBLISH = {
    INTERVIEW
        + """
        select p.interview, 1, p.slug, 'APPROVED', p.at, '', editor.id, editor.display_name, p.at,
          1, true, 1, p.at, p.at, p.title, 'fr', model.series, p.number, x.experts, x.ids,
          p.title || ' ' || regexp_replace(p.blocks, '<[^>]*>|[^[:alpha:]’ ]', ' ', 'g'), p.at,
          editor.display_name
        from published p, model, account editor, (select string_agg(name, ', ') as experts,
            string_agg(' ' || expert || ' ', '') as ids
          from edition_expert where edition = (select id from model)) x
        where editor.login = 'editor'\
        """,
    "insert into interview_writer select p.interview, id from published p, account"
        + " where login = 'editor'",
    """
    insert into manuscript select p.interview, 1, p.text, p.at, id, display_name, 1700
    from published p, account where login = 'editor'\
    """,
    """
    insert into revision select p.revision, p.interview, 1, 'PUBLISHED', p.text, p.at, id,
      display_name, '' from published p, account where login = 'editor'\
    """,
    """
    insert into edition select p.edition, p.interview, p.revision, 1, p.text, model.interviewers,
      'ONLINE', p.at, p.at, null, '', 'fr', model.kicker, p.title, model.standfirst, model.series,
      p.number from published p, model\
    """,
    """
    insert into edition_expert select p.edition, x.position, x.expert, x.name, x.title,
      x.organisation, x.portrait from published p, edition_expert x
    where x.edition = (select id from model)\
    """,
    """
    insert into edition_theme select p.edition, t.position, t.theme from published p,
      edition_theme t where t.edition = (select id from model)\
    """,
    """
    insert into edition_media select p.edition, m.hash from published p, edition_media m
    where m.edition = (select id from model)\
    """,
    "update site_generation set generation = generation + 1"
  };

  private final Database database;

  Archive(Database database) {
    this.database = database;
  }

  /** Publishes that many, at the addresses generated-1, generated-2, … */
  void publish(int count) throws SQLException {
    try (Connection connection = database.connect()) {
      Database.run(connection, MODEL);
      Database.run(connection, MADE);
      make(connection, count);
      Database.run(connection, PUBLISHED);
      connection.setAutoCommit(false);
      for (String sql : PUBLISH) {
        Database.run(connection, sql);
      }
      connection.commit();
    }
    database.run("vacuum analyze");
    String there =
        database.ask(
            "select count(*) from edition join interview i on i.id = interview"
                + " where i.slug like 'generated-%'");
    if (!there.equals(String.valueOf(count))) {
      throw new IllegalStateException("Of " + count + " interviews " + there + " are there");
    }
  }

  private static void make(Connection connection, int count) throws SQLException {
    String sql = "insert into made (n, title, blocks) values (?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int n = 1; n <= count; n++) {
        Words words = new Words(n);
        statement.setInt(1, n);
        statement.setString(2, words.sentence(7));
        statement.setString(3, words.blocks(EXCHANGES, WORDS, ""));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
