package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verbatim.journal.Act;
import org.verbatim.refusal.Reason;
import org.verbatim.refusal.Refused;
import org.verbatim.series.Right;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesRefusal;
import org.verbatim.series.SeriesRights;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.SeriesPlace;
import org.verbatim.thread.Place;
import org.verbatim.thread.Remark;
import org.verbatim.thread.ThreadDesk;
import org.verbatim.thread.ThreadRefusal;
import org.verbatim.thread.ThreadsInMemory;

/** Who may do what in a series that is open to roles, and in one that is restricted. */
class RightsTest {

  /** Roles: E editor, R reviewer, C chief, A administrator. Given: c, e, r, p for the rights. */
  private static final String TABLE =
      """
      series     | roles | given | COMMENT EDIT REVIEW PUBLISH WITHDRAW
      alone      | -     | -     | role    role role   role    role
      alone      | E     | -     | yes     yes  role   yes     role
      alone      | R     | -     | yes     role yes    role    role
      alone      | C     | -     | yes     yes  yes    yes     yes
      alone      | A     | -     | role    role role   role    role
      open       | -     | -     | role    role role   role    role
      open       | E     | -     | yes     yes  role   yes     role
      open       | R     | -     | yes     role yes    role    role
      open       | ER    | -     | yes     yes  yes    yes     role
      open       | C     | -     | yes     yes  yes    yes     yes
      open       | A     | -     | role    role role   role    role
      restricted | -     | -     | not     not  not    not     role
      restricted | E     | -     | not     not  not    not     role
      restricted | R     | -     | not     not  not    not     role
      restricted | ER    | -     | not     not  not    not     role
      restricted | A     | -     | not     not  not    not     role
      restricted | C     | -     | yes     yes  yes    yes     yes
      restricted | A     | erp   | not     not  not    not     role
      restricted | -     | c     | not     not  not    not     role
      restricted | EA    | c     | yes     not  not    not     role
      restricted | EC    | c     | yes     yes  yes    yes     yes
      restricted | E     | c     | yes     not  not    not     role
      restricted | R     | c     | yes     not  not    not     role
      restricted | E     | e     | yes     yes  not    not     role
      restricted | E     | ep    | yes     yes  not    yes     role
      restricted | E     | r     | yes     not  yes    not     role
      restricted | R     | r     | yes     not  yes    not     role
      restricted | R     | e     | yes     yes  not    not     role
      restricted | R     | p     | yes     not  not    yes     role
      restricted | ER    | erp   | yes     yes  yes    yes     role
      """;

  private static final Map<Character, Role> ROLES =
      Map.of('E', Role.EDITOR, 'R', Role.REVIEWER, 'C', Role.CHIEF, 'A', Role.ADMIN);
  private static final Map<Character, Right> RIGHTS =
      Map.of('c', Right.COMMENT, 'e', Right.EDIT, 'r', Right.REVIEW, 'p', Right.PUBLISH);

  private final Newsroom room = new Newsroom();
  private final ThreadsInMemory threads = new ThreadsInMemory();
  private final ThreadDesk talk =
      new ThreadDesk(room.interviews, threads, room.journal, room.hearing, room.clock);

  @TestFactory
  Stream<DynamicTest> everyCellIsAsTheTableSays() {
    return TABLE.lines().skip(1).map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  @Test
  void theTableHasAColumnForEveryRight() {
    String head = TABLE.lines().findFirst().orElseThrow().split("\\|")[3].strip();
    List<String> rights = Arrays.stream(Right.values()).map(Right::name).toList();
    assertEquals(rights, List.of(head.split("\\s+")));
  }

  private void check(String line) {
    String[] column = line.split("\\|");
    Role[] roles = of(column[1], ROLES).toArray(Role[]::new);
    Actor actor = Newsroom.person("Noé Adam", roles);
    Optional<Series> series = series(column[0].strip(), actor, of(column[2], RIGHTS));
    String[] cells = column[3].strip().split("\\s+");
    Map<Right, Optional<Reason>> expected = new EnumMap<>(Right.class);
    Map<Right, Optional<Reason>> found = new EnumMap<>(Right.class);
    for (Right right : Right.values()) {
      expected.put(right, reason(cells[right.ordinal()]));
      found.put(
          right,
          right.objection(actor, series, WorkflowRefusal.NOT_YOUR_PART).map(Refused::reason));
    }
    assertEquals(expected, found);
  }

  private Optional<Series> series(String kind, Actor actor, Set<Right> given) {
    return switch (kind) {
      case "alone" -> Optional.empty();
      case "open" -> Optional.of(room.series(false));
      default -> Optional.of(restricted(Map.of(actor, given)));
    };
  }

  private static <T> Set<T> of(String letters, Map<Character, T> meaning) {
    return letters
        .chars()
        .filter(letter -> meaning.containsKey((char) letter))
        .mapToObj(letter -> meaning.get((char) letter))
        .collect(Collectors.toSet());
  }

  private static Optional<Reason> reason(String cell) {
    return switch (cell) {
      case "yes" -> Optional.empty();
      case "role" -> Optional.of(WorkflowRefusal.NOT_YOUR_PART);
      case "not" -> Optional.of(SeriesRefusal.SERIES_RESTRICTED);
      default -> throw new IllegalArgumentException(cell);
    };
  }

  @Test
  void whoIsNotNamedNeitherBeginsNorChangesNorSubmitsThere() {
    Series series = restricted(Map.of(room.editor, EnumSet.of(Right.EDIT)));
    Actor other = Newsroom.person("Luc Bon", Role.EDITOR);
    Interview interview = room.drafting.begin(text(series), room.editor);

    assertRestricted(() -> room.drafting.begin(text(series), other));
    assertRestricted(() -> room.drafting.beginIn(series.id(), other));
    assertRestricted(() -> room.keep(interview, text(series), other));
    assertRestricted(() -> room.review.submit(interview.id(), other));
    assertEquals(List.of("SERIES_RESTRICTED"), room.journal.refusals(Act.SUBMITTED));
    assertEquals(List.of("SERIES_RESTRICTED"), room.journal.refusals(Act.TEXT_CHANGED));
  }

  @Test
  void nobodyMovesATextIntoASeriesWhereTheyDoNotWrite() {
    Series series = restricted(Map.of());
    Interview interview = room.drafted();

    assertRestricted(() -> room.keep(interview, text(series), room.editor));
    assertEquals(Optional.empty(), interview.card().seriesPlace());
  }

  @Test
  void nobodyRestoresAVersionThatStoodInASeriesWhereTheyDoNotWrite() {
    Series series = room.series(false);
    Interview interview = room.drafting.begin(text(series), room.editor);
    room.approve(interview);
    room.keep(interview, Words.complete("Ailleurs"), room.editor);
    UUID there = room.interviews.revisions(interview.id(), 9).get(0).id();
    series.entrust(SeriesRights.of(Map.of()));

    assertRestricted(() -> room.restoring.restore(interview.id(), there, room.editor));
  }

  @Test
  void reviewAndPublicationAreForThoseWhoAreNamed() {
    Actor second = Newsroom.person("Luc Bon", Role.REVIEWER);
    Series series =
        restricted(Map.of(room.editor, EnumSet.of(Right.EDIT), second, EnumSet.of(Right.REVIEW)));
    Interview interview = room.drafting.begin(text(series), room.editor);
    room.review.submit(interview.id(), room.editor);

    assertRestricted(() -> room.review.approve(interview.id(), room.reviewer));
    room.review.approve(interview.id(), second);
    assertRestricted(() -> room.publication.publish(interview.id(), room.editor));
    room.publication.publish(interview.id(), room.chief);
    assertEquals(PublicState.ONLINE, interview.publication().state());
  }

  @Test
  void onlyThoseWhoReviewThereAreOfferedAsReviewers() {
    Actor second = Newsroom.person("Luc Bon", Role.REVIEWER);
    List.of(room.reviewer, room.chief, second).forEach(room::staff);
    Series series = restricted(Map.of(second, EnumSet.of(Right.REVIEW)));
    Interview interview = room.drafting.begin(text(series), room.chief);

    assertEquals(
        List.of("Luc Bon"),
        room.review.panel(interview.id()).stream().map(one -> one.name().value()).toList());
  }

  @Test
  void whoMayCommentAndNothingElseOpensThreadsAndAnswersThem() {
    Series series =
        restricted(
            Map.of(room.editor, EnumSet.of(Right.EDIT), room.reviewer, EnumSet.of(Right.COMMENT)));
    Interview interview = room.drafting.begin(text(series), room.editor);
    UUID id = interview.id();
    UUID mine = talk.open(id, remark(false), room.reviewer).id();
    talk.answer(id, mine, "Encore un mot.", room.reviewer);

    assertRefused(ThreadRefusal.COMMENT_ONLY, () -> talk.open(id, remark(true), room.reviewer));
    assertRefused(ThreadRefusal.COMMENT_ONLY, () -> talk.resolve(id, mine, room.reviewer));
    talk.resolve(id, mine, room.editor);
    assertRefused(ThreadRefusal.COMMENT_ONLY, () -> talk.reopen(id, mine, room.reviewer));
    assertRestricted(() -> room.keep(interview, text(series), room.reviewer));
  }

  @Test
  void whoIsNotNamedDoesNotSpeakThere() {
    Interview interview = room.drafting.begin(text(restricted(Map.of())), room.chief);
    UUID mine = talk.open(interview.id(), remark(false), room.chief).id();

    assertRestricted(() -> talk.open(interview.id(), remark(false), room.editor));
    assertRestricted(() -> talk.answer(interview.id(), mine, "Oui.", room.reviewer));
    assertRestricted(() -> talk.resolve(interview.id(), mine, room.reviewer));
    assertRestricted(() -> talk.reopen(interview.id(), mine, room.editor));
  }

  private static void assertRestricted(Runnable attempt) {
    assertRefused(SeriesRefusal.SERIES_RESTRICTED, attempt::run);
  }

  private static Remark remark(boolean blocking) {
    return new Remark(Place.WHOLE, Optional.empty(), "Depuis quand ?", blocking);
  }

  private static InterviewText text(Series series) {
    return Words.complete("Une rivière", new SeriesPlace(series.id(), 0));
  }

  private Series restricted(Map<Actor, Set<Right>> people) {
    Series series = room.series(false);
    Map<UUID, Set<Right>> accounts =
        people.entrySet().stream()
            .collect(Collectors.toMap(one -> one.getKey().account(), Map.Entry::getValue));
    series.entrust(SeriesRights.of(accounts));
    return series;
  }
}
