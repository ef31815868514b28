package org.verbatim.persistence.transcript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.compare.Redline;
import org.verbatim.compare.Side;
import org.verbatim.interview.Interview;
import org.verbatim.interview.TextSave;
import org.verbatim.journal.Act;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.OtherAdapters;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesSettings;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Answer;
import org.verbatim.text.Exchange;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;
import org.verbatim.text.SeriesPlace;
import org.verbatim.text.Slug;
import org.verbatim.transcript.SaidAndPrinted;
import org.verbatim.transcript.Transcript;
import org.verbatim.transcript.TranscriptDesk;
import org.verbatim.transcript.TranscriptFile;
import org.verbatim.transcript.TranscriptRefusal;
import org.verbatim.transcript.WantedGuest;
import org.verbatim.transcript.WantedInterview;
import org.verbatim.transcript.proposal.Edit;
import org.verbatim.transcript.proposal.ProposalRefusal;

class TranscriptsInDatabaseTest {

  private static final Actor EDITOR = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));
  private static final Actor OTHER = new Actor(UUID.randomUUID(), "Paul", Set.of(Role.EDITOR));
  private static final Actor REVIEWER = new Actor(UUID.randomUUID(), "Marc", Set.of(Role.REVIEWER));
  private static final byte[] FILE =
      "Q : D'où vient l'eau ?\n\nR : De la neige.\n\nQ : Et l'été ?\n\nR : De la roche.\n"
          .getBytes(UTF_8);
  private static final WantedGuest GUEST =
      new WantedGuest("", Optional.empty(), "Irène Falck", "hydrologue", "Université");
  private static final WantedInterview WANTED =
      new WantedInterview(List.of(GUEST), Optional.empty(), "");
  private static final SeriesSettings NUMBERED =
      new SeriesSettings(
          "Sources", RichText.EMPTY, SeriesFormat.CONVERSATION, true, "fr", List.of(), false, 1);

  private final TranscriptRooms rooms = new TranscriptRooms();

  private <T> T at(Function<TranscriptDesk, T> work) {
    return rooms.at(work);
  }

  private UUID read() {
    return at(desk -> desk.read("eau.txt", FILE, EDITOR)).id();
  }

  @Test
  void anInterviewIsMadeAndTheOriginalStaysWithItByteByByte() {
    UUID id = read();
    Interview made = at(desk -> desk.make(id, 0, WANTED, EDITOR));

    InterviewText text = made.manuscript().text();
    assertEquals(2, text.blocks(Exchange.class).count());
    assertEquals("Irène Falck", text.participations().get(0).name());
    assertEquals("hydrologue", text.participations().get(0).title());
    Transcript kept =
        Database.inTransaction(
                manager -> Database.with(manager, new TranscriptsInDatabase()).of(made.id()))
            .orElseThrow();
    assertEquals(id, kept.id());
    assertEquals(64, kept.sha256().length());
    assertArrayEquals(FILE, at(desk -> desk.original(made.id())).orElseThrow().bytes());
    assertEquals(Optional.empty(), at(desk -> desk.original(UUID.randomUUID())));
    assertTrue(rooms.isWrittenDown(Act.TRANSCRIPT_KEPT));
  }

  @Test
  void theInterviewIsTheNextOfItsSeriesAndInTheLanguageThatIsSaid() {
    UUID series =
        Database.inTransaction(
            manager -> {
              Series one = new Series(new Slug("s" + UUID.randomUUID()), NUMBERED);
              OtherAdapters.shelf(manager).add(one);
              return one.id();
            });
    WantedInterview inSeries = new WantedInterview(List.of(GUEST), Optional.of(series), "en");
    UUID first = read();
    UUID second = read();

    InterviewText one = at(desk -> desk.make(first, 0, inSeries, EDITOR)).manuscript().text();
    InterviewText other = at(desk -> desk.make(second, 0, inSeries, EDITOR)).manuscript().text();

    assertEquals("en", one.language());
    assertEquals(Optional.of(new SeriesPlace(series, 1)), one.seriesPlace());
    assertEquals(Optional.of(new SeriesPlace(series, 2)), other.seriesPlace());
  }

  @Test
  void whatIsPutRightAndUndoneStaysForTheNextVisit() {
    UUID id = read();
    at(desk -> desk.edit(id, 0, Edit.drop(0), EDITOR));
    at(desk -> desk.edit(id, 1, Edit.flip(1), EDITOR));
    at(desk -> desk.undo(id, 2, EDITOR));
    Transcript now = at(desk -> desk.own(id, EDITOR));
    assertEquals(List.of(Edit.drop(0)), now.history().edits());
    assertEquals(3, now.version());
    assertTrue(at(desk -> desk.open(EDITOR)).stream().anyMatch(one -> one.id().equals(id)));
  }

  @Test
  void whoeverSawAnotherStateIsRefused() {
    UUID id = read();
    at(desk -> desk.edit(id, 0, Edit.drop(0), EDITOR));
    assertRefused(
        TranscriptRefusal.PROPOSAL_CHANGED_SINCE,
        () -> at(desk -> desk.edit(id, 0, Edit.flip(0), EDITOR)));
    assertRefused(
        TranscriptRefusal.PROPOSAL_CHANGED_SINCE,
        () -> at(desk -> desk.make(id, 0, WANTED, EDITOR)));
  }

  @Test
  void aProposalIsItsReadersAloneAndOnlyEditorsReadOneIn() {
    UUID id = read();
    assertRefused(TranscriptRefusal.TRANSCRIPT_UNKNOWN, () -> at(desk -> desk.own(id, OTHER)));
    assertRefused(
        TranscriptRefusal.TRANSCRIPT_UNKNOWN,
        () -> at(desk -> desk.edit(id, 0, Edit.flip(0), OTHER)));
    assertRefused(
        TranscriptRefusal.TRANSCRIPT_BY_EDITORS,
        () -> at(desk -> desk.read("a.txt", FILE, REVIEWER)));
  }

  @Test
  void whatIsDiscardedIsGoneWithItsOriginal() {
    UUID id = read();
    at(
        desk -> {
          desk.discard(id, EDITOR);
          return id;
        });
    assertRefused(TranscriptRefusal.TRANSCRIPT_UNKNOWN, () -> at(desk -> desk.own(id, EDITOR)));
    assertNull(Database.inTransaction(manager -> manager.find(TranscriptFile.class, id)));
  }

  @Test
  void whatNobodyGoesOnWithIsGoneAfterThirtyDaysAndWhatBecameAnInterviewStays() {
    UUID made = read();
    UUID interview = at(desk -> desk.make(made, 0, WANTED, EDITOR)).id();
    UUID left = read();
    rooms.endAbandonedAt(Instant.now().plus(Duration.ofDays(29)));
    assertEquals(left, at(desk -> desk.own(left, EDITOR)).id());
    assertFalse(rooms.isWrittenDown(Act.TRANSCRIPT_ABANDONED));
    rooms.endAbandonedAt(Instant.now().plus(Duration.ofDays(31)));

    assertRefused(TranscriptRefusal.TRANSCRIPT_UNKNOWN, () -> at(desk -> desk.own(left, EDITOR)));
    assertNull(Database.inTransaction(manager -> manager.find(TranscriptFile.class, left)));
    assertArrayEquals(FILE, at(desk -> desk.original(interview)).orElseThrow().bytes());
    assertTrue(rooms.isWrittenDown(Act.TRANSCRIPT_ABANDONED));
  }

  @Test
  void noInterviewIsMadeWhereNobodySaysAnything() {
    UUID id = read();
    for (int turn = 0; turn < 4; turn++) {
      int place = turn;
      at(desk -> desk.edit(id, place, Edit.drop(place), EDITOR));
    }
    assertRefused(ProposalRefusal.NOTHING_SAID, () -> at(desk -> desk.make(id, 4, WANTED, EDITOR)));
  }

  @Test
  void whatWasSaidStandsBesideWhatIsPrinted() {
    UUID id = read();
    Interview made = at(desk -> desk.make(id, 0, WANTED, EDITOR));
    Database.inTransaction(
        manager ->
            rooms.drafting(manager).keep(made.id(), new TextSave(1, "", reworded(made)), EDITOR));

    List<SaidAndPrinted.Row> rows =
        Database.inTransaction(
                manager ->
                    new SaidAndPrinted(
                            Database.with(manager, new TranscriptsInDatabase()),
                            OtherAdapters.interviews(manager))
                        .of(made.id()))
            .orElseThrow()
            .rows();
    assertTrue(rows.get(0).differs());
    Redline first = rows.get(0).words();
    assertTrue(first.html(Side.BEFORE).contains("<del>neige</del>"), first::html);
    assertTrue(first.html(Side.AFTER).contains("<ins>pluie</ins>"), first::html);
    assertFalse(rows.get(1).differs());
  }

  private static InterviewText reworded(Interview made) {
    InterviewText text = made.manuscript().text();
    Exchange first = text.blocks(Exchange.class).findFirst().orElseThrow();
    Answer answer = first.answers().get(0);
    Answer other = new Answer(answer.id(), answer.speaker(), new RichText("<p>De la pluie.</p>"));
    Exchange changed = new Exchange(first.id(), first.question(), List.of(other));
    return text.with(
        text.title(),
        text.standfirst(),
        text.blocks().stream().map(block -> block == first ? changed : block).toList());
  }

  private static void assertRefused(org.verbatim.refusal.Reason reason, Runnable work) {
    assertEquals(reason, assertThrows(Refused.class, work::run).reason());
  }
}
