package org.verbatim.interview;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.verbatim.refusal.Refusals.assertRefused;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.verbatim.refusal.Reason;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;

/**
 * Who may do what, and when: status × roles × authorship × threads × transition. Every interview
 * here has an older edition online, a place in a series that open threads stop, and a publication
 * due where it is approved, so that nothing but those four decides. The transitions to which it
 * matters what readers see have a table of their own: {@link CalendarTableTest}.
 *
 * <p>A cell says {@code yes}, or why not: {@code part}, the person has not the role; {@code point},
 * the work does not stand there; {@code own}, it is the person's own work; {@code mine}, it is not;
 * {@code none}, nothing is due; {@code blocked} and {@code stopped}, by open threads. Roles: E
 * editor, R reviewer, C chief, each row with and without ADMIN, which never makes a difference.
 * Authorship: the person wrote the text ({@code own}), did not ({@code other}), or either. Threads:
 * none, an open one, one that blocks, or any of these.
 */
class WorkflowTableTest {

  private static final String TABLE =
      """
      status            | roles | text   | threads        | EDIT  SUBMIT RECALL REQUEST_CHANGES APPROVE PUBLISH SCHEDULE CANCEL_SCHEDULE WITHDRAW REASSIGN
      DRAFT             | -     | either | any            | part  part   part   part            part    part    part     part            part     part
      DRAFT             | E     | either | any            | yes   yes    point  part            part    point   point    none            part     point
      DRAFT             | R     | either | any            | part  part   part   point           point   part    part     part            part     part
      DRAFT             | ER    | either | any            | yes   yes    point  point           point   point   point    none            part     point
      DRAFT             | C     | either | any            | yes   yes    point  point           point   point   point    none            yes      point
      DRAFT             | EC    | either | any            | yes   yes    point  point           point   point   point    none            yes      point
      DRAFT             | RC    | either | any            | yes   yes    point  point           point   point   point    none            yes      point
      DRAFT             | ERC   | either | any            | yes   yes    point  point           point   point   point    none            yes      point
      IN_REVIEW         | -     | either | any            | part  part   part   part            part    part    part     part            part     part
      IN_REVIEW         | E     | own    | any            | point point  yes    part            part    point   point    none            part     yes
      IN_REVIEW         | E     | other  | any            | point point  yes    part            part    point   point    none            part     mine
      IN_REVIEW         | R     | other  | none, open     | part  part   part   yes             yes     part    part     part            part     part
      IN_REVIEW         | R     | other  | blocking       | part  part   part   yes             blocked part    part     part            part     part
      IN_REVIEW         | R     | own    | any            | part  part   part   own             own     part    part     part            part     part
      IN_REVIEW         | ER    | other  | none, open     | point point  yes    yes             yes     point   point    none            part     mine
      IN_REVIEW         | ER    | other  | blocking       | point point  yes    yes             blocked point   point    none            part     mine
      IN_REVIEW         | ER    | own    | any            | point point  yes    own             own     point   point    none            part     yes
      IN_REVIEW         | C     | other  | none, open     | point point  yes    yes             yes     point   point    none            yes      yes
      IN_REVIEW         | C     | other  | blocking       | point point  yes    yes             blocked point   point    none            yes      yes
      IN_REVIEW         | C     | own    | any            | point point  yes    own             own     point   point    none            yes      yes
      IN_REVIEW         | EC    | other  | none, open     | point point  yes    yes             yes     point   point    none            yes      yes
      IN_REVIEW         | EC    | other  | blocking       | point point  yes    yes             blocked point   point    none            yes      yes
      IN_REVIEW         | EC    | own    | any            | point point  yes    own             own     point   point    none            yes      yes
      IN_REVIEW         | RC    | other  | none, open     | point point  yes    yes             yes     point   point    none            yes      yes
      IN_REVIEW         | RC    | other  | blocking       | point point  yes    yes             blocked point   point    none            yes      yes
      IN_REVIEW         | RC    | own    | any            | point point  yes    own             own     point   point    none            yes      yes
      IN_REVIEW         | ERC   | other  | none, open     | point point  yes    yes             yes     point   point    none            yes      yes
      IN_REVIEW         | ERC   | other  | blocking       | point point  yes    yes             blocked point   point    none            yes      yes
      IN_REVIEW         | ERC   | own    | any            | point point  yes    own             own     point   point    none            yes      yes
      CHANGES_REQUESTED | -     | either | any            | part  part   part   part            part    part    part     part            part     part
      CHANGES_REQUESTED | E     | either | any            | yes   yes    point  part            part    point   point    none            part     point
      CHANGES_REQUESTED | R     | either | any            | part  part   part   point           point   part    part     part            part     part
      CHANGES_REQUESTED | ER    | either | any            | yes   yes    point  point           point   point   point    none            part     point
      CHANGES_REQUESTED | C     | either | any            | yes   yes    point  point           point   point   point    none            yes      point
      CHANGES_REQUESTED | EC    | either | any            | yes   yes    point  point           point   point   point    none            yes      point
      CHANGES_REQUESTED | RC    | either | any            | yes   yes    point  point           point   point   point    none            yes      point
      CHANGES_REQUESTED | ERC   | either | any            | yes   yes    point  point           point   point   point    none            yes      point
      APPROVED          | -     | either | any            | part  part   part   part            part    part    part     part            part     part
      APPROVED          | E     | either | none           | yes   point  point  part            part    yes     yes      yes             part     point
      APPROVED          | E     | either | open, blocking | yes   point  point  part            part    stopped stopped  yes             part     point
      APPROVED          | R     | either | any            | part  part   part   point           point   part    part     part            part     part
      APPROVED          | ER    | either | none           | yes   point  point  point           point   yes     yes      yes             part     point
      APPROVED          | ER    | either | open, blocking | yes   point  point  point           point   stopped stopped  yes             part     point
      APPROVED          | C     | either | none           | yes   point  point  point           point   yes     yes      yes             yes      point
      APPROVED          | C     | either | open, blocking | yes   point  point  point           point   stopped stopped  yes             yes      point
      APPROVED          | EC    | either | none           | yes   point  point  point           point   yes     yes      yes             yes      point
      APPROVED          | EC    | either | open, blocking | yes   point  point  point           point   stopped stopped  yes             yes      point
      APPROVED          | RC    | either | none           | yes   point  point  point           point   yes     yes      yes             yes      point
      APPROVED          | RC    | either | open, blocking | yes   point  point  point           point   stopped stopped  yes             yes      point
      APPROVED          | ERC   | either | none           | yes   point  point  point           point   yes     yes      yes             yes      point
      APPROVED          | ERC   | either | open, blocking | yes   point  point  point           point   stopped stopped  yes             yes      point""";

  @TestFactory
  Stream<DynamicTest> everyCellIsAsTheTableSays() {
    return situations().map(one -> DynamicTest.dynamicTest(one.toString(), () -> one.check()));
  }

  @Test
  void theTableSpeaksOfEveryStatusEverySetOfRolesBothAuthorshipsAndAllThreads() {
    List<String> spelled = situations().map(Situation::toString).toList();
    assertEquals(new TreeSet<>(spelled).size(), spelled.size(), "said twice");
    assertEquals(
        WorkStatus.values().length * (1 << Role.values().length) * 2 * Threads.values().length,
        spelled.size());
  }

  @Test
  void theTableHasAColumnForEveryTransition() {
    Set<Transition> all = EnumSet.copyOf(columns());
    all.addAll(CalendarTableTest.OF_ITS_OWN);
    assertEquals(EnumSet.allOf(Transition.class), all);
  }

  private static Stream<Situation> situations() {
    return TABLE.lines().skip(1).filter(line -> !line.isBlank()).flatMap(Situation::in);
  }

  private static List<Transition> columns() {
    String head = TABLE.lines().findFirst().orElseThrow().split("\\|")[4];
    return Arrays.stream(head.strip().split("\\s+")).map(Transition::valueOf).toList();
  }

  /** What is said about the text. */
  private enum Threads {
    NONE,
    OPEN,
    BLOCKING;

    static Stream<Threads> named(String column) {
      return "any".equals(column)
          ? Stream.of(values())
          : Arrays.stream(column.split(", ")).map(one -> valueOf(one.toUpperCase(Locale.ROOT)));
    }

    void openOn(Interview interview) {
      if (this != NONE) {
        interview.discussion().open(this == BLOCKING);
      }
    }
  }

  private record Situation(
      WorkStatus status, Set<Role> roles, boolean own, Threads threads, List<String> cells) {

    static Stream<Situation> in(String line) {
      String[] column = line.split("\\|");
      WorkStatus status = WorkStatus.valueOf(column[0].strip());
      List<String> cells = List.of(column[4].strip().split("\\s+"));
      return authorships(column[2].strip())
          .flatMap(
              own ->
                  withAndWithoutAdmin(column[1].strip())
                      .flatMap(
                          roles ->
                              Threads.named(column[3].strip())
                                  .map(one -> new Situation(status, roles, own, one, cells))));
    }

    private static Stream<Boolean> authorships(String text) {
      return "either".equals(text) ? Stream.of(true, false) : Stream.of("own".equals(text));
    }

    private static Stream<Set<Role>> withAndWithoutAdmin(String letters) {
      Set<Role> without = RoleLetters.read(letters);
      Set<Role> with = EnumSet.copyOf(without);
      with.add(Role.ADMIN);
      return Stream.of(without, with);
    }

    void check() {
      assertAll(columns().stream().map(one -> () -> check(one, cells.get(columns().indexOf(one)))));
    }

    private void check(Transition transition, String cell) {
      Newsroom room = new Newsroom();
      Interview interview = standing(room);
      Actor actor = own ? Newsroom.with(roles, room.editor) : Newsroom.person("Noé Adam", array());
      Optional<Reason> expected = reason(cell);
      assertEquals(expected, transition.refusal(interview, actor), transition::name);
      if (expected.isPresent()) {
        assertRefused(expected.get(), () -> Attempts.at(transition, interview, actor));
        assertEquals(status, interview.status(), "a refusal moves nothing");
      } else {
        Attempts.at(transition, interview, actor);
      }
    }

    private Role[] array() {
      return roles.toArray(Role[]::new);
    }

    private static Optional<Reason> reason(String cell) {
      return switch (cell) {
        case "yes" -> Optional.empty();
        case "part" -> Optional.of(WorkflowRefusal.NOT_YOUR_PART);
        case "point" -> Optional.of(WorkflowRefusal.NOT_AT_THIS_POINT);
        case "own" -> Optional.of(WorkflowRefusal.OWN_WORK);
        case "mine" -> Optional.of(WorkflowRefusal.NOT_YOUR_TEXT);
        case "none" -> Optional.of(WorkflowRefusal.NOT_SCHEDULED);
        case "blocked" -> Optional.of(WorkflowRefusal.THREADS_BLOCK);
        case "stopped" -> Optional.of(WorkflowRefusal.THREADS_STOP);
        default -> throw new IllegalArgumentException(cell);
      };
    }

    private Interview standing(Newsroom room) {
      Interview interview = room.publishedIn(room.series(true));
      room.rewrite(interview, "Une rivière revient");
      room.approve(interview);
      Instant due = room.clock.instant().plus(Duration.ofDays(1));
      room.publication.schedule(interview.id(), due, room.editor);
      if (status != WorkStatus.APPROVED) {
        room.rewrite(interview, "Une rivière revient toujours");
      }
      if (status == WorkStatus.IN_REVIEW || status == WorkStatus.CHANGES_REQUESTED) {
        room.review.submit(interview.id(), room.editor);
      }
      if (status == WorkStatus.CHANGES_REQUESTED) {
        room.review.requestChanges(interview.id(), "Le chapô", room.reviewer);
      }
      threads.openOn(interview);
      return interview;
    }

    @Override
    public String toString() {
      String names = roles.stream().map(Role::name).sorted().collect(Collectors.joining("+"));
      String people = (names.isEmpty() ? "nobody" : names) + (own ? " own" : " other");
      return status + " " + people + " " + threads;
    }
  }
}
