package org.verbatim.persistence.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What migrations fill into rows that stood there before them. */
class OldRowsTest {

  @Test
  void whatWasSubmittedBeforeThereWereRoundsIsCounted() throws Exception {
    OldDatabase old = OldDatabase.at("083");
    old.run(
        interview(1),
        interview(2),
        revision(1, 1, "SUBMITTED", "2026-01-01"),
        revision(2, 1, "SUBMITTED", "2026-01-03"),
        revision(3, 1, "PUBLISHED", "2026-01-04"),
        revision(4, 2, "RESTORED", "2026-01-01"));
    old.bringTo("091");

    assertEquals(
        List.of("2 0 {}", "0 0 {}"),
        old.rows("select review_rounds, threads, open_threads from interview order by slug"));
  }

  @Test
  void versionsAreOfTheRoundThatWentOnAndEachSubmissionIsOne() throws Exception {
    OldDatabase old = OldDatabase.at("093");
    old.run(
        interview(1),
        interview(2),
        revision(1, 1, "RESTORED", "2026-01-01"),
        revision(2, 1, "SUBMITTED", "2026-01-02"),
        revision(3, 1, "APPROVED", "2026-01-03"),
        revision(4, 1, "SUBMITTED", "2026-01-04"),
        revision(5, 1, "PUBLISHED", "2026-01-05"),
        revision(6, 2, "SUBMITTED", "2026-01-06"));
    old.bringTo("100");

    assertEquals(
        List.of("0", "1", "1", "2", "2", "1"), old.rows("select round from revision order by at"));
    assertEquals(
        List.of(
            "1 1 2026-01-02 Auteur 2 NORMAL",
            "1 2 2026-01-04 Auteur 4 NORMAL",
            "2 1 2026-01-06 Auteur 6 NORMAL"),
        old.rows(
            "select right(interview::text, 1), number, began_at::date, asked_by_name, priority"
                + " from review_round where due is null order by began_at"));
    assertEquals(
        List.of("O"),
        old.rows("select tgenabled from pg_trigger where tgname = 'revision_never_changes'"));
  }

  @Test
  void aNoticeForARoleIsForEachWhoHoldsItAndForNobodyTwice() throws Exception {
    OldDatabase old = OldDatabase.at("101");
    old.run(
        interview(1),
        account(11, "EDITOR"),
        account(12, "EDITOR", "CHIEF"),
        account(13, "REVIEWER"),
        notice(1, "null", "'EDITOR'", "2026-01-01"),
        notice(2, "null", "'CHIEF'", "2026-01-01"),
        notice(3, "null", "'ADMIN'", "2026-01-02"),
        notice(4, "null", "'REVIEWER'", "2026-01-03"),
        notice(5, "'" + id(13) + "'", "null", "2026-01-03"));
    old.bringTo("110");

    assertEquals(
        List.of("11 2026-01-01 Titre", "12 2026-01-01 Titre", "13 2026-01-03 Titre"),
        old.rows(
            "select right(account::text, 2), at::date, title from notice order by account, at"));
    assertEquals(
        List.of("  false"),
        old.rows("select distinct by_name || detail, ' ' || waiting::text from notice"));
  }

  @Test
  void roundsWithALastDayAreRemindedOfOnItsEve() throws Exception {
    OldDatabase old = OldDatabase.at("125");
    old.run(interview(1), round(1, "'2026-03-01'"), round(2, "null"));
    old.bringTo("130");

    assertEquals(
        List.of("1 2026-02-28", "2 null"),
        old.rows("select number, remind_on from review_round order by number"));
  }

  @Test
  void aPortraitIsDeniedByWhatItsExpertSaidLast() throws Exception {
    OldDatabase old = OldDatabase.at("180");
    old.run(
        interview(1),
        interview(2),
        proof(1, 1, 21, 31, "2026-01-01"),
        consent(1, "SENT", "DENIED"),
        proof(2, 1, 21, 31, "2026-01-05"),
        consent(2, "SENT", "GIVEN"),
        proof(3, 1, 22, 31, "2026-01-01"),
        consent(3, "SENT", "GIVEN"),
        proof(4, 1, 22, 31, "2026-01-02"),
        consent(4, "SENT", "DENIED"),
        proof(5, 1, 22, 31, "2026-01-03"),
        consent(5, "SENT", "UNSAID"),
        proof(6, 1, 23, 31, "2026-01-01"),
        consent(6, "SENT", "DENIED"),
        proof(7, 2, 24, 31, "2026-01-01"),
        consent(7, "DRAFT", "DENIED"));
    old.bringTo("185");

    assertEquals(
        List.of(id(22) + "\n" + id(23), ""),
        old.rows("select portraits_denied from interview order by slug"));
  }

  @Test
  void whoAskedAnExpertIsKnownEachOnce() throws Exception {
    OldDatabase old = OldDatabase.at("187");
    old.run(
        interview(1),
        interview(2),
        proof(1, 1, 21, 31, "2026-01-01"),
        proof(2, 1, 22, 31, "2026-01-02"),
        proof(3, 1, 23, 32, "2026-01-03"));
    old.bringTo("195");

    assertEquals(
        List.of(id(31) + "\n" + id(32), ""),
        old.rows("select proof_askers from interview order by slug"));
  }

  @Test
  void whatWasPrintedOfReadersGoesOnAsItStood() throws Exception {
    OldDatabase old = OldDatabase.at("195");
    old.run(interview(1), revision(1, 1, "PUBLISHED", "2026-01-01"));
    old.run(edition(1, "now()", 21, 22), edition(2, "now()", 21), edition(3, "null", 21));
    old.run(
        "insert into expert (id, version, slug, name, folded_name, biography, portrait_media,"
            + " portrait_credit, portrait_alt) values ('"
            + id(21)
            + "', 0, 'anne', 'Anne', 'anne', '', '', '', '')");
    old.bringTo("210");

    assertEquals(
        List.of("1 SEVERAL", "2 ONE", "3 null"),
        old.rows("select number, proof_readers from edition order by number"));
    assertEquals(List.of("UNSAID"), old.rows("select french_form from expert"));
    assertEquals(List.of("ONE"), old.rows("select proof_readers from visible_proof"));
  }

  private static String id(int number) {
    return "00000000-0000-0000-0000-%012d".formatted(number);
  }

  private static String interview(int number) {
    return """
    insert into interview (id, revision_lock, slug, status, status_since, requested, created_by,
      created_by_name, created_at, editions, online, shown_version, title, language,
      series_number, experts, expert_ids, searchable, changed_at, changed_by_name)
    values ('%s', 0, 'i%d', 'DRAFT', now(), '', '%s', 'C', now(), 0, false, 0, 'T', 'fr', 0, '',
      '', '', now(), 'C')
    """
        .formatted(id(number), number, id(31));
  }

  private static String revision(int number, int interview, String cause, String at) {
    return """
    insert into revision (id, interview, version, cause, text, at, by_account, by_name, reason)
    values ('%s', '%s', %d, '%s', '{}', '%s', '%s', 'Auteur %d', '')
    """
        .formatted(id(number), id(interview), number, cause, at, id(31), number);
  }

  private static String account(int number, String... roles) {
    StringBuilder sql = new StringBuilder();
    sql.append(
        "insert into account values ('%s', 'a%d', 'A', 'FR', null, null, true, now(), 0);"
            .formatted(id(number), number));
    for (String role : roles) {
      sql.append("insert into account_role values ('%s', '%s');".formatted(id(number), role));
    }
    return sql.toString();
  }

  private static String notice(int number, String account, String role, String at) {
    return "insert into notice values ('%s', %s, %s, 'SUBMITTED', '%s', 'Titre', '%s', null)"
        .formatted(id(number), account, role, id(1), at);
  }

  private static String round(int number, String due) {
    return "insert into review_round values ('%s', '%s', %d, now(), '%s', 'C', %s, 'NORMAL', '')"
        .formatted(id(number), id(1), number, id(31), due);
  }

  private static String proof(int number, int interview, int expert, int askedBy, String sent) {
    return """
    insert into proof (id, version, interview, purpose, expert, expert_name, language, address,
      address_key, address_seal, scope, silence, rule, word, asked_by, asked_by_name, asked_at,
      deadline, reminders, sent_at, revoked, code_tries)
    values ('%s', 0, '%s', 'PROOFREADING', '%s', 'E', 'fr', '', '', '', 'FACTS', 'GOES_ON', '',
      '', '%s', 'C', now(), now(), 0, '%s', false, 0)
    """
        .formatted(id(number), id(interview), id(expert), id(askedBy), sent);
  }

  private static String consent(int proof, String stage, String consent) {
    return "insert into proof_particulars values ('%s', '%s', '', '', '', '', '%s', '')"
        .formatted(id(proof), stage, consent);
  }

  private static String edition(int number, String readAt, int... experts) {
    String state = number == 2 ? "ONLINE" : "REPLACED";
    StringBuilder sql = new StringBuilder();
    sql.append(
        """
        insert into edition (id, interview, revision, number, text, interviewers, state,
          first_published_at, published_at, withdrawal_notice, language, kicker, title, standfirst,
          series_number, proof_scope, proof_whole, proof_at, proof_changed)
        values ('%s', '%s', '%s', %d, '{}', '', '%s', now(), now(), '', 'fr', '', 'T', '', 0,
          'FACTS', true, %s, '{}');
        """
            .formatted(id(number), id(1), id(1), number, state, readAt));
    for (int i = 0; i < experts.length; i++) {
      sql.append(
          "insert into edition_expert values ('%s', %d, '%s', 'E', '', '', '');"
              .formatted(id(number), i, id(experts[i])));
    }
    return sql.toString();
  }
}
