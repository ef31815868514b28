package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verbatim.refusal.Reason;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/**
 * Who may do what when readers see something, are to see it, or may not: what they see × roles ×
 * transition. The interview is approved unless its place says otherwise, and is always somebody
 * else's: nothing here depends on who wrote it. Roles as in {@link WorkflowTableTest}.
 *
 * <p>Besides its words: {@code chief}, it is the chief's, for readers see it; {@code gone}, it is
 * the chief's, for readers saw it; {@code theirs}, somebody else's embargo; {@code held}, an
 * embargo runs; {@code same}, readers see this text; {@code free}, {@code noend}, {@code offline}
 * and {@code kept}, there is no embargo, no end, no edition, and no trash to undo; {@code online}
 * and {@code due}, readers see or will see it; {@code trash}, it lies there.
 */
class CalendarTableTest {

  static final Set<Transition> OF_ITS_OWN =
      EnumSet.range(Transition.PLAN_END, Transition.BRING_BACK);

  private static final String TABLE =
      """
      place              | roles | PLAN_END CANCEL_END EMBARGO LIFT_EMBARGO TRASH  BRING_BACK EDIT  PUBLISH SCHEDULE WITHDRAW
      DRAFT              | E ER  | part     part       yes     free         yes    kept       yes   point   point    part
      DRAFT              | C ERC | offline  noend      yes     free         yes    kept       yes   point   point    offline
      IN_REVIEW          | E ER  | part     part       yes     free         point  kept       point point   point    part
      IN_REVIEW          | C ERC | offline  noend      yes     free         point  kept       point point   point    offline
      SENT_BACK          | E ER  | part     part       yes     free         yes    kept       yes   point   point    part
      SENT_BACK          | C ERC | offline  noend      yes     free         yes    kept       yes   point   point    offline
      APPROVED           | E ER  | part     part       yes     free         yes    kept       yes   yes     yes      part
      APPROVED           | C ERC | offline  noend      yes     free         yes    kept       yes   yes     yes      offline
      SCHEDULED          | E ER  | part     part       yes     free         due    kept       yes   yes     yes      part
      SCHEDULED          | C ERC | offline  noend      yes     free         due    kept       yes   yes     yes      offline
      ONLINE             | E ER  | part     part       chief   free         online kept       yes   same    same     part
      ONLINE             | C ERC | yes      noend      yes     free         online kept       yes   same    same     yes
      REWRITTEN          | E ER  | part     part       chief   free         online kept       yes   yes     yes      part
      REWRITTEN          | C ERC | yes      noend      yes     free         online kept       yes   yes     yes      yes
      ENDING             | E ER  | part     part       chief   free         online kept       yes   same    same     part
      ENDING             | C ERC | yes      yes        yes     free         online kept       yes   same    same     yes
      WITHDRAWN          | E ER  | part     part       yes     free         gone   kept       yes   yes     yes      part
      WITHDRAWN          | C ERC | offline  noend      yes     free         yes    kept       yes   yes     yes      offline
      HELD               | E ER  | part     part       theirs  theirs       yes    kept       yes   held    yes      part
      HELD               | C ERC | offline  noend      yes     yes          yes    kept       yes   held    yes      offline
      HELD_BY_THEM       | E ER  | part     part       yes     yes          yes    kept       yes   held    yes      part
      HELD_BY_THEM       | C ERC | offline  noend      yes     yes          yes    kept       yes   held    yes      offline
      HIDDEN             | E ER  | part     part       chief   theirs       online kept       yes   held    same     part
      HIDDEN             | C ERC | yes      noend      yes     yes          online kept       yes   held    same     yes
      IN_TRASH           | E ER  | part     part       trash   trash        trash  yes        trash trash   trash    part
      IN_TRASH           | C ERC | trash    trash      trash   trash        trash  yes        trash trash   trash    trash
      WITHDRAWN_IN_TRASH | E ER  | part     part       trash   trash        trash  gone       trash trash   trash    part
      WITHDRAWN_IN_TRASH | C ERC | trash    trash      trash   trash        trash  yes        trash trash   trash    trash""";

  @TestFactory
  Stream<DynamicTest> everyCellIsAsTheTableSays() {
    return TABLE
        .lines()
        .skip(1)
        .flatMap(Row::in)
        .map(row -> DynamicTest.dynamicTest(row.place() + " " + row.roles(), row::check));
  }

  @TestFactory
  Stream<DynamicTest> whoeverOnlyReviewsOrAdministratesHasNoPartInIt() {
    return Arrays.stream(Place.values())
        .map(place -> DynamicTest.dynamicTest(place.name(), () -> nobodysPart(place)));
  }

  @Test
  void theTableSpeaksOfEveryPlaceAndOfEveryTransitionThatIsItsOwn() {
    EnumSet<Place> places = EnumSet.noneOf(Place.class);
    TABLE.lines().skip(1).flatMap(Row::in).forEach(row -> places.add(row.place()));
    assertEquals(EnumSet.allOf(Place.class), places);
    assertEquals(true, columns().containsAll(OF_ITS_OWN));
  }

  private static void nobodysPart(Place place) {
    Newsroom room = new Newsroom();
    Actor actor = Newsroom.person("Noé Adam", Role.REVIEWER, Role.ADMIN);
    Interview interview = place.in(room, room.editor);
    for (Transition one : OF_ITS_OWN) {
      assertEquals(
          Optional.of(WorkflowRefusal.NOT_YOUR_PART), one.refusal(interview, actor), one::name);
    }
  }

  private static List<Transition> columns() {
    String head = TABLE.lines().findFirst().orElseThrow().split("\\|")[2];
    return Arrays.stream(head.strip().split("\\s+")).map(Transition::valueOf).toList();
  }

  /** What readers see, are to see, or may not. */
  private enum Place {
    DRAFT,
    IN_REVIEW,
    SENT_BACK,
    APPROVED,
    SCHEDULED,
    ONLINE,
    REWRITTEN,
    ENDING,
    WITHDRAWN,
    HELD,
    HELD_BY_THEM,
    HIDDEN,
    IN_TRASH,
    WITHDRAWN_IN_TRASH;

    private static final Duration LATER = Duration.ofDays(2);

    Interview in(Newsroom room, Actor actor) {
      Interview it = written(room);
      switch (this) {
        case SCHEDULED -> room.publication.schedule(it.id(), room.in(LATER), room.editor);
        case REWRITTEN -> {
          room.rewrite(it, "Une rivière revient");
          room.approve(it);
        }
        case ENDING -> room.publication.planEnd(it.id(), room.in(LATER), "Fini", room.chief);
        case WITHDRAWN, WITHDRAWN_IN_TRASH ->
            room.publication.withdraw(it.id(), "Une erreur", room.chief);
        case HELD -> room.publication.embargo(it.id(), room.in(LATER), "Rapport", room.editor);
        case HELD_BY_THEM -> room.publication.embargo(it.id(), room.in(LATER), "Rapport", actor);
        case HIDDEN -> room.publication.embargo(it.id(), room.in(LATER), "Rapport", room.chief);
        default -> {}
      }
      if (name().endsWith("IN_TRASH")) {
        room.drafting.trash(it.id(), room.chief);
      }
      return it;
    }

    private Interview written(Newsroom room) {
      Interview it =
          switch (this) {
            case DRAFT, IN_TRASH, IN_REVIEW, SENT_BACK -> room.drafted();
            case APPROVED, SCHEDULED, HELD, HELD_BY_THEM -> room.approved();
            default -> room.published();
          };
      if (this == IN_REVIEW || this == SENT_BACK) {
        room.review.submit(it.id(), room.editor);
      }
      if (this == SENT_BACK) {
        room.review.requestChanges(it.id(), "Le chapô", room.reviewer);
      }
      return it;
    }
  }

  private record Row(Place place, Set<Role> roles, List<String> cells) {

    static Stream<Row> in(String line) {
      String[] column = line.split("\\|");
      Place place = Place.valueOf(column[0].strip());
      List<String> cells = List.of(column[2].strip().split("\\s+"));
      return Arrays.stream(column[1].strip().split("\\s+"))
          .map(letters -> new Row(place, RoleLetters.read(letters), cells));
    }

    void check() {
      assertAll(columns().stream().map(one -> () -> check(one, cells.get(columns().indexOf(one)))));
    }

    private void check(Transition transition, String cell) {
      Newsroom room = new Newsroom();
      Actor actor = Newsroom.person("Noé Adam", roles.toArray(Role[]::new));
      Interview interview = place.in(room, actor);
      Optional<Reason> expected = reason(cell);
      assertEquals(expected, transition.refusal(interview, actor), transition::name);
      if (expected.isPresent()) {
        assertRefused(expected.get(), () -> Attempts.at(transition, interview, actor));
      } else {
        Attempts.at(transition, interview, actor);
      }
    }

    private static Optional<Reason> reason(String cell) {
      return switch (cell) {
        case "yes" -> Optional.empty();
        case "part" -> Optional.of(WorkflowRefusal.NOT_YOUR_PART);
        case "point" -> Optional.of(WorkflowRefusal.NOT_AT_THIS_POINT);
        case "chief" -> Optional.of(WorkflowRefusal.ONLINE_IS_FOR_THE_CHIEF);
        case "gone" -> Optional.of(WorkflowRefusal.WITHDRAWN_IS_FOR_THE_CHIEF);
        case "theirs" -> Optional.of(WorkflowRefusal.NOT_YOUR_EMBARGO);
        case "held" -> Optional.of(WorkflowRefusal.UNDER_EMBARGO);
        case "same" -> Optional.of(WorkflowRefusal.ALREADY_ONLINE);
        case "free" -> Optional.of(WorkflowRefusal.NOT_UNDER_EMBARGO);
        case "noend" -> Optional.of(WorkflowRefusal.NO_END_PLANNED);
        case "offline" -> Optional.of(WorkflowRefusal.NOT_ONLINE);
        case "kept" -> Optional.of(WorkflowRefusal.NOT_IN_TRASH);
        case "online" -> Optional.of(WorkflowRefusal.STILL_ONLINE);
        case "due" -> Optional.of(WorkflowRefusal.STILL_SCHEDULED);
        case "trash" -> Optional.of(WorkflowRefusal.IN_TRASH);
        default -> throw new IllegalArgumentException(cell);
      };
    }
  }
}
