package org.verbatim.persistence.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbatim.persistence.journal.JournalsInDatabase.ELISE;
import static org.verbatim.persistence.journal.JournalsInDatabase.KEYS;
import static org.verbatim.persistence.journal.JournalsInDatabase.afterwards;
import static org.verbatim.persistence.journal.JournalsInDatabase.check;
import static org.verbatim.persistence.journal.JournalsInDatabase.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verbatim.journal.Act;
import org.verbatim.journal.BrokenRow;
import org.verbatim.journal.ChainCheck;
import org.verbatim.journal.Fact;
import org.verbatim.journal.JournalKey;
import org.verbatim.journal.JournalKeys;
import org.verbatim.persistence.Database;

class ChainInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00.123456Z");
  private static final int THREADS = 50;
  private static final int EACH = 20;

  @Test
  void rowsThatAreLeftAloneAreGood() {
    ChainCheck before = rows(3);

    ChainCheck after = rows(2);

    assertEquals(before.reached().number() + 2, after.reached().number());
    assertTrue(after.isWhole());
    assertEquals(0, after.underPublicKey());
  }

  @Test
  void fiftyWritersAtOnceMakeOneChain() throws InterruptedException, ExecutionException {
    long before = rows(1).reached().number();
    ExecutorService writers = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      all.add(
          writers.submit(
              () -> {
                for (int n = 0; n < EACH; n++) {
                  write(ELISE, NOON, fact(), fact());
                }
              }));
    }
    for (Future<?> one : all) {
      one.get();
    }
    writers.shutdown();

    ChainCheck check = check();

    assertTrue(check.isWhole());
    assertEquals(before + 2L * THREADS * EACH, check.reached().number());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CHANGED     | -2 | update journal_entry set detail = 'autre' where number = %1$d - 2
          CHANGED     | -2 | update journal_entry set refused = true where number = %1$d - 2
          CHANGED     | -2 | update journal_entry set at = at + interval '1 us' where number = %1$d - 2
          CHANGED     | -2 | update journal_entry set seal = sha256('x') where number = %1$d - 2
          KEY_UNKNOWN | -2 | update journal_entry set key_id = 'x' where number = %1$d - 2
          MISSING     | -2 | delete from journal_entry where number = %1$d - 2
          CUT_OFF     | -1 | delete from journal_entry where number >= %1$d - 1
          END_CHANGED |  0 | delete from journal_end
          END_CHANGED | -1 | delete from journal_entry where number = %1$d; update journal_end set last_number = %1$d - 1, last_seal = (select seal from journal_entry where number = %1$d - 1)
          CHANGED     | -2 | update journal_entry set number = case number when %1$d - 2 then -1 else -2 end where number in (%1$d - 2, %1$d - 1); update journal_entry set number = %1$d + number where number < 0
          CHANGED     |  1 | insert into journal_entry select gen_random_uuid(), at, actor, actor_name, act, subject, detail, refused, number + 1, key_id, seal from journal_entry where number = %1$d
          """)
  void whoIsAtTheRowsIsFoundOutAtTheFirstOfThem(
      BrokenRow.Fault fault, long place, String tampering) {
    long last = rows(4).reached().number();

    BrokenRow broken = afterwards(tampering.formatted(last)).broken();

    assertNotNull(broken);
    assertEquals(fault, broken.fault());
    assertEquals(last + place, broken.number());
    assertTrue(check().isWhole());
  }

  @Test
  void rowsOfAFormerKeyAreGoodAsLongAsItIsKnown() {
    long last = rows(2).reached().number();
    JournalKey other = new JournalKey("another key, at least as long as it has to be");

    assertEquals(
        BrokenRow.Fault.KEY_UNKNOWN, check(new JournalKeys(other, List.of())).broken().fault());
    ChainCheck check =
        check(
            new JournalKeys(other, List.of(new JournalKey("a key that only these tests know of"))));
    assertTrue(check.isWhole());
    assertEquals(last, check.reached().number());
  }

  @Test
  void anEntryOfATransactionThatIsRolledBackLeavesNoGap() {
    long last = rows(1).reached().number();

    assertThrows(
        IllegalStateException.class,
        () ->
            Database.inTransaction(
                manager -> {
                  Database.with(manager, new JournalInDatabase(KEYS)).record(ELISE, NOON, fact());
                  throw new IllegalStateException();
                }));

    assertEquals(last + 1, rows(1).reached().number());
  }

  private static ChainCheck rows(int number) {
    for (int i = 0; i < number; i++) {
      write(ELISE, NOON, fact());
    }
    return check();
  }

  private static Fact fact() {
    return Fact.done(Act.SUBMITTED, UUID.randomUUID(), "« Titre », suite");
  }
}
