package org.verbatim.benchmark;

import java.sql.SQLException;
import java.util.UUID;

/** What years leave at the desk: drafts, what is under review, long lists and a long journal. */
final class DeskArchive {

  private static final int LONG = 60;

  private static final String FROZEN =
      """
      insert into revision
        (id, interview, version, cause, text, at, by_account, by_name, reason, round)
      select gen_random_uuid(), interview, version, 'SUBMITTED', text, now(), changed_by,
        changed_by_name, '', ? from manuscript where interview = ?\
      """;

  private static final String ROUND =
      """
      insert into review_round
        (id, interview, number, began_at, asked_by, asked_by_name, due, priority, word)
      select gen_random_uuid(), interview, ?, now(), changed_by, changed_by_name, null, 'NORMAL', ''
      from manuscript where interview = ?\
      """;

  private static final String JOURNAL =
      """
      insert into journal_entry
        (id, at, actor, actor_name, act, subject, detail, refused, number, key_id, seal)
      select gen_random_uuid(), timestamptz '2010-01-01' + n * interval '8 minutes', who.id,
        who.display_name,
        (array['TEXT_CHANGED','SUBMITTED','APPROVED','PUBLISHED','THREAD_OPENED'])[1 + n % 5],
        case when n % 100 = 0 then ? else what.id end, '', n % 50 = 7, n, 'generated',
        sha256(n::text::bytea)
      from generate_series((select last_number + 1 from journal_end), ?) n
        join (select *, row_number() over (order by login) as place from account
              where login in ('editor', 'reviewer', 'chief')) who on who.place = 1 + n % 3
        join (select id, row_number() over () as place from interview) what
          on what.place = 1 + n % 100000\
      """;

  private final Database database;

  DeskArchive(Database database) {
    this.database = database;
  }

  /** A draft of the editor's, of 60 exchanges. */
  UUID draft(String mark) throws SQLException {
    UUID id = UUID.randomUUID();
    String slug = "draft-" + id.toString().substring(0, 8);
    database.run(
        Archive.INTERVIEW
            + """
            select ?, 1, ?, 'DRAFT', now(), '', id, display_name, now(), 0, false, 0, null, null,
              'Draft', 'fr', null, 0, '', '', 'draft', now(), display_name
            from account where login = 'editor'\
            """,
        id,
        slug);
    database.run(
        "insert into interview_writer select ?, id from account where login = 'editor'", id);
    database.run(
        """
        insert into manuscript select ?, 1, ?, now(), id, display_name, 0
        from account where login = 'editor'\
        """,
        id,
        draftText(mark));
    return id;
  }

  /** The text of such a draft. */
  static String draftText(String mark) {
    return """
    {"language":"fr","kicker":"","title":"Draft","subtitle":"","standfirst":"","series":null,\
    "themes":[],"participations":[],"blocks":%s}\
    """
        .formatted(new Words(LONG).blocks(LONG, Archive.WORDS, mark));
  }

  /**
   * Adds rows to the desk's list until there are that many: as the list sees them, without the
   * texts, which it does not open.
   */
  void fillList(int upTo) throws SQLException {
    database.run(
        Archive.INTERVIEW
            + """
            select gen_random_uuid(), 1, 'row-' || n,
              (array['DRAFT','IN_REVIEW','CHANGES_REQUESTED','APPROVED','APPROVED'])[1 + n % 5],
              at, '', editor.id, editor.display_name, at, 0, false, 0, null, null,
              'Entretien ' || n || ' ' || words.title, 'fr', words.series, n + 5000, words.experts,
              words.expert_ids, 'entretien ' || n || ' ' || left(words.searchable, 400), at,
              editor.display_name
            from generate_series((select count(*)::int + 1 from interview), ?) n
              join (select *, row_number() over () as place from interview
                    where slug like 'generated-%') words on words.place = 1 + n % 1000
              cross join lateral (select timestamptz '2006-01-01' + n * interval '1 hour' as at) t
              join account editor on editor.login = 'editor'\
            """,
        upTo);
    database.run("vacuum analyze");
  }

  /** Hands a draft in, as the desk would: a version, and a round that anybody may take. */
  void submit(UUID id, int round) throws SQLException {
    database.run(FROZEN, round, id);
    database.run(ROUND, round, id);
    database.run(
        "update interview set status = 'IN_REVIEW', review_rounds = ? where id = ?", round, id);
  }

  /** Gives it back to its editor. */
  void sendBack(UUID id) throws SQLException {
    database.run("update interview set status = 'CHANGES_REQUESTED' where id = ?", id);
  }

  /**
   * Adds rows to the journal until there are that many, spread over years, the interviews and the
   * people; every hundredth is about one interview. Their seals are numbers: nothing is checked.
   */
  void fillJournal(int upTo, UUID interview) throws SQLException {
    database.run(JOURNAL, interview, upTo);
    database.run(
        """
        update journal_end set (last_number, last_seal) =
          (select number, seal from journal_entry order by number desc limit 1)\
        """);
    database.run("vacuum analyze");
  }
}
