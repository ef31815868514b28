package org.verbatim.persistence.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Interview;
import org.verbatim.interview.Interviews;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkStatus;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.persistence.Database;
import org.verbatim.series.Series;
import org.verbatim.series.SeriesFormat;
import org.verbatim.series.SeriesSettings;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.RichText;
import org.verbatim.text.SeriesPlace;
import org.verbatim.text.Slug;

class InterviewsInDatabaseTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");
  private static final UUID NOBODY = new UUID(0, 0);

  private final Actor editor = new Actor(UUID.randomUUID(), "Élise", Set.of(Role.EDITOR));

  @Test
  void anInterviewIsReadAsItWasWritten() {
    Interview written = interview();
    with(interviews -> add(interviews, written));

    Interview read = with(interviews -> interviews.require(written.id()));

    assertEquals(WorkStatus.DRAFT, read.status());
    assertEquals(written.manuscript().text(), read.manuscript().text());
    assertTrue(read.wasWrittenBy(editor.account()));
  }

  @Test
  void anAddressIsTakenByAnyInterviewButItsOwn() {
    Interview written = interview();
    with(interviews -> add(interviews, written));

    assertTrue(isTaken(written.slug(), NOBODY));
    assertFalse(isTaken(written.slug(), written.id()));
  }

  @Test
  void anAddressThatReadersKnewStaysTaken() {
    Interview written = interview();
    Slug old = Slug.of("ancienne adresse " + UUID.randomUUID());
    with(
        interviews -> {
          add(interviews, written);
          interviews.keepAddress(old, written.id());
          return written;
        });

    assertTrue(isTaken(old, NOBODY));
    assertFalse(isTaken(old, written.id()));
  }

  @Test
  void aDateThatIsSetForItIsKept() {
    Interview approved = approved(interview());
    with(interviews -> add(interviews, approved));
    Instant due = NOON.plusSeconds(3600);

    with(
        interviews ->
            interviews
                .requireToChange(approved.id())
                .calendar()
                .schedule(due, Surroundings.UNKNOWN, editor, NOON));

    Interview read = with(interviews -> interviews.require(approved.id()));
    assertEquals(Optional.of(due), read.publication().dueAt());
  }

  @Test
  void whoApprovedIsKeptWithEveryBlockAsItStood() {
    Actor reviewer = new Actor(UUID.randomUUID(), "Marc", Set.of(Role.REVIEWER));
    Interview written = standing(interview(), WorkStatus.IN_REVIEW);
    with(interviews -> add(interviews, written));
    with(interviews -> interviews.requireToChange(written.id()).approve(reviewer, NOON));

    Interview read = with(interviews -> interviews.require(written.id()));
    assertEquals(WorkStatus.APPROVED, read.status());
    assertEquals(reviewer.account(), read.approvals().given().get(0).account());
    assertEquals(Set.of("", "x1"), read.approvals().blocks(read));
  }

  @Test
  void anInterviewFollowsItsSeriesAlsoWhenThatIsSettledAnew() {
    Series series = new Series(Slug.of("série " + UUID.randomUUID()), settings(false));
    database(manager -> manager.persist(series));
    Interview written = approved(interview(new SeriesPlace(series.id(), 0)));
    with(interviews -> add(interviews, written));
    with(interviews -> interviews.requireToChange(written.id()).discussion().open(false));
    assertFalse(isStopped(written));

    database(manager -> manager.find(Series.class, series.id()).settle(settings(true)));
    assertTrue(isStopped(written));
  }

  private boolean isStopped(Interview written) {
    return with(
        interviews ->
            Transition.PUBLISH
                .refusal(interviews.requireToChange(written.id()), editor)
                .equals(Optional.of(WorkflowRefusal.THREADS_STOP)));
  }

  private static SeriesSettings settings(boolean stoppedByThreads) {
    return new SeriesSettings(
        "Paroles",
        RichText.EMPTY,
        SeriesFormat.CONVERSATION,
        true,
        "fr",
        List.of(),
        stoppedByThreads,
        1);
  }

  private static void database(Consumer<EntityManager> work) {
    Database.inTransaction(
        manager -> {
          work.accept(manager);
          return manager;
        });
  }

  private Interview approved(Interview interview) {
    return standing(interview, WorkStatus.APPROVED);
  }

  /** There as it begins: the way there is the domain's affair. */
  private Interview standing(Interview interview, WorkStatus where) {
    try {
      Field status = Interview.class.getDeclaredField("status");
      status.setAccessible(true);
      status.set(interview, where);
      return interview;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isTaken(Slug slug, UUID butFor) {
    return with(interviews -> interviews.isTaken(slug, butFor));
  }

  private Interview interview() {
    return interview(null);
  }

  private Interview interview(@Nullable SeriesPlace place) {
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    return new Interview(slug, CompleteText.of("L'eau", place), editor, NOON);
  }

  private static Interview add(Interviews interviews, Interview interview) {
    interviews.add(interview);
    return interview;
  }

  private static <T> T with(Function<Interviews, T> work) {
    return Database.inTransaction(
        (EntityManager manager) -> work.apply(Database.with(manager, new InterviewsInDatabase())));
  }
}
