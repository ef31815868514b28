package org.verbatim.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChainTest {

  private static final String SECRET = "a secret of thirty-two characters";
  private static final JournalKeys KEYS = new JournalKeys(new JournalKey(SECRET), List.of());
  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00.123456789Z");

  @Test
  void nothingCanBeMovedFromOneFieldToTheNext() {
    assertNotEquals(hex(form().with("ab").with("c")), hex(form().with("a").with("bc")));
    assertNotEquals(hex(form().with("").with("a")), hex(form().with("a").with("")));
    assertNotEquals(hex(form().with(Optional.empty())), hex(form().with("")));
  }

  @Test
  void theFormIsTheLengthAndTheBytesOfEachField() {
    assertEquals(
        "00000001" + "6b" + "00000002" + "c3a9" + "ffffffff",
        hex(form().with("é").with(Optional.empty())));
  }

  @Test
  void aSealHangsOnTheRowBeforeAndOnTheKey() {
    ChainedRow first = written("un").after(Link.START, KEYS);
    ChainedRow second = written("deux").after(first.link(), KEYS);

    assertEquals(2, second.link().number());
    Link another = new Link(1, written("un autre").after(Link.START, KEYS).link().seal());
    assertNotEquals(second.link().seal(), written("deux").after(another, KEYS).link().seal());
    JournalKeys others = new JournalKeys(new JournalKey(SECRET + "x"), List.of());
    assertNotEquals(first.link().seal(), written("un").after(Link.START, others).link().seal());
  }

  @Test
  void whatTheDatabaseDoesNotKeepIsNotSealed() {
    assertEquals(Instant.parse("2026-03-12T11:00:00.123456Z"), written("un").at());
  }

  @Test
  void aKeyIsNotGivenAwayByItsNames() {
    JournalKey key = new JournalKey(SECRET);

    assertFalse((key + key.id()).contains(SECRET.substring(0, 6)));
    assertThrows(IllegalArgumentException.class, () -> new JournalKey("x".repeat(31)));
  }

  @Test
  void aProductionHasAKeyOfItsOwnAndADemonstrationTheOneThatEverybodyKnows() {
    assertThrows(IllegalArgumentException.class, () -> keys(Map.of("verbatim.mode", "production")));
    assertTrue(JournalKeys.isPublic(keys(Map.of()).current().id()));
    JournalKeys production =
        keys(
            Map.of(
                "verbatim.mode",
                "production",
                "verbatim.journal-key",
                SECRET,
                "verbatim.journal-former-keys",
                SECRET + "1, " + SECRET + "2"));
    assertFalse(JournalKeys.isPublic(production.current().id()));
    assertTrue(production.named(new JournalKey(SECRET + "2").id()).isPresent());
  }

  @Test
  void rowsBehindTheEndAreFound() {
    ChainedRow first = written("un").after(Link.START, KEYS);
    ChainedRow second = written("deux").after(first.link(), KEYS);
    ChainCheck check = ChainCheck.NOTHING.goOn(chain(List.of(first, second), first.link()), KEYS);

    assertEquals(BrokenRow.absent(BrokenRow.Fault.ADDED, 2), check.broken());
    assertTrue(
        ChainCheck.NOTHING.goOn(chain(List.of(first, second), second.link()), KEYS).isWhole());
  }

  @Test
  void rowsThatAnybodyCouldHaveSealedAreCountedApart() {
    JournalKeys demonstration = keys(Map.of());
    ChainedRow first = written("un").after(Link.START, demonstration);
    ChainedRow second = written("deux").after(first.link(), KEYS);

    ChainCheck check = ChainCheck.NOTHING.goOn(chain(List.of(first, second), second.link()), KEYS);

    assertTrue(check.isWhole());
    assertEquals(1, check.underPublicKey());
  }

  private static Chain chain(List<ChainedRow> rows, Link end) {
    return new Chain() {
      @Override
      public List<ChainedRow> after(long number, int atMost) {
        return rows.stream().filter(row -> row.link().number() > number).toList();
      }

      @Override
      public Tail tail() {
        return new Tail(Optional.of(ChainEnd.at(end, KEYS)), rows.size());
      }
    };
  }

  private static JournalKeys keys(Map<String, String> config) {
    return JournalKeys.of(name -> config.getOrDefault(name, ""));
  }

  private static CanonicalForm form() {
    return new CanonicalForm("k");
  }

  private static String hex(CanonicalForm form) {
    return HexFormat.of().formatHex(form.bytes());
  }

  private static Written written(String detail) {
    return new Written(
        new UUID(1, 2),
        NOON,
        Optional.empty(),
        "Élise",
        "SUBMITTED",
        Optional.empty(),
        detail,
        false);
  }
}
