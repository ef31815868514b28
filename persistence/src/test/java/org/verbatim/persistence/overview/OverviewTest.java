package org.verbatim.persistence.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.expert.Expert;
import org.verbatim.expert.ExpertProfile;
import org.verbatim.interview.Interview;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.WorkStatus;
import org.verbatim.overview.InterviewLine;
import org.verbatim.overview.Pile;
import org.verbatim.overview.Queue;
import org.verbatim.overview.Search;
import org.verbatim.overview.Sorting;
import org.verbatim.persistence.Database;
import org.verbatim.persistence.interview.CompleteText;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.InterviewText;
import org.verbatim.text.Participation;
import org.verbatim.text.Portrait;
import org.verbatim.text.RichText;
import org.verbatim.text.Slug;

class OverviewTest {

  private static final Instant NOON = Instant.parse("2026-03-12T11:00:00Z");

  private final Actor editor = somebody(Role.EDITOR);
  private final Actor reviewer = somebody(Role.REVIEWER);
  private final Actor both = somebody(Role.EDITOR, Role.REVIEWER);
  private final String word = "x" + UUID.randomUUID().toString().replace("-", "");

  @Test
  void aDraftAwaitsWhoWritesItAndNobodyElse() {
    Interview draft = keep(interview("Brouillon", editor));

    assertEquals(List.of(draft.id()), ids(pile(Queue.DRAFTS, editor)));
    assertTrue(pile(Queue.DRAFTS, both).isEmpty());
    assertFalse(Queue.DRAFTS.concerns(reviewer));
  }

  @Test
  void nobodyIsAskedToReviewTheirOwnText() {
    Interview mine = keep(at(WorkStatus.IN_REVIEW, interview("À relire", both)));

    assertFalse(ids(pile(Queue.TO_REVIEW, both)).contains(mine.id()));
    assertTrue(ids(pile(Queue.TO_REVIEW, somebody(Role.REVIEWER))).contains(mine.id()));
  }

  @Test
  void anApprovedTextWaitsUntilItIsPublished() {
    Interview waiting = at(WorkStatus.APPROVED, interview("Approuvé", editor));
    Interview published = at(WorkStatus.APPROVED, interview("Publié", editor));
    published.publish(Surroundings.UNKNOWN, editor, NOON.plusSeconds(60));
    keep(published);
    keep(waiting);

    assertEquals(List.of(waiting.id()), ids(pile(Queue.APPROVED, editor)));
    assertTrue(ids(pile(Queue.APPROVED, somebody(Role.CHIEF))).contains(waiting.id()));
  }

  @Test
  void aScheduledTextIsInItsOwnPileWithItsDate() {
    Interview scheduled = at(WorkStatus.APPROVED, interview("Programmé", editor));
    Instant due = NOON.plus(Duration.ofDays(2));
    scheduled.calendar().schedule(due, Surroundings.UNKNOWN, editor, NOON);
    keep(scheduled);

    InterviewLine line = pile(Queue.SCHEDULED, editor).lines().get(0);

    assertEquals(Optional.of(due), line.dueAt());
    assertEquals(PublicState.SCHEDULED, line.publicState());
    assertTrue(pile(Queue.APPROVED, editor).isEmpty());
  }

  @Test
  void aLongPileShowsItsTopAndCountsTheRest() {
    for (int i = 0; i < 53; i++) {
      keep(interview("Brouillon " + i, editor));
    }

    Pile pile = pile(Queue.DRAFTS, editor);

    assertEquals(50, pile.lines().size());
    assertEquals(3, pile.more());
  }

  @Test
  void wordsAreFoundByTheirBeginningsWithoutAccents() {
    Interview found = keep(interview("L’été à Besançon " + word, editor));

    assertEquals(List.of(found.id()), search("ete besanc " + word));
    assertEquals(List.of(found.id()), search(word.substring(0, 20)));
    assertEquals(List.of(), search("hiver " + word));
  }

  @Test
  void signsOfTheQueryLanguageAreNothingButSigns() {
    Interview found = keep(interview("Porte-parole d’Orange/Bleu " + word, editor));

    assertEquals(List.of(found.id()), search("porte-parole & !| (orange:* 'bleu') <-> " + word));
  }

  @Test
  void everyFilterNarrowsTheList() {
    Interview draft = keep(interview("Premier " + word, editor));
    Interview inReview = keep(at(WorkStatus.IN_REVIEW, interview("Second " + word, both)));

    assertEquals(List.of(inReview.id()), search(by(word, WorkStatus.IN_REVIEW, null)));
    assertEquals(List.of(draft.id()), search(by(word, null, editor)));
    int found = in(manager -> catalogue(manager).count(by(word, null, null)));
    assertEquals(2, found);
  }

  @Test
  void anExpertIsFoundByAnyPartOfTheirName() {
    Expert expert =
        new Expert(
            Slug.of("e" + word), new ExpertProfile("Zoé " + word, RichText.EMPTY, Portrait.NONE));
    in(
        manager -> {
          manager.persist(expert);
          return expert;
        });
    Interview found = keep(interviewOf(expert));

    assertEquals(List.of(found.id()), search(withExpert("zoe " + word)));
    assertEquals(List.of(), search(withExpert("nobody " + word)));
  }

  @Test
  void titlesAreSortedAsInAFrenchDictionary() {
    Interview third = keep(interview("Zèbre " + word, editor));
    Interview second = keep(interview("Évidence " + word, editor));
    Interview first = keep(interview("Arbre " + word, editor));

    assertEquals(List.of(first.id(), second.id(), third.id()), sorted(Sorting.TITLE));
    assertEquals(List.of(third.id(), second.id(), first.id()), sorted(Sorting.TITLE_BACKWARDS));
  }

  private List<UUID> sorted(Sorting sorting) {
    return in(manager -> ids(catalogue(manager).page(by(word, null, null), sorting, 0)));
  }

  private static List<UUID> search(String words) {
    return search(by(words, null, null));
  }

  private static List<UUID> search(Search search) {
    return in(manager -> ids(catalogue(manager).page(search, Sorting.CHANGED_LAST, 0)));
  }

  private static Search by(String words, WorkStatus status, Actor author) {
    return new Search(
        words,
        Optional.ofNullable(status),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.ofNullable(author).map(Actor::account),
        Optional.empty(),
        Optional.of(NOON.minusSeconds(1)),
        Optional.of(NOON.plus(Duration.ofDays(1))));
  }

  private static Search withExpert(String name) {
    Optional<UUID> any = Optional.empty();
    Optional<Instant> ever = Optional.empty();
    return new Search("", Optional.empty(), Optional.empty(), any, name, any, any, ever, ever);
  }

  private static Pile pile(Queue queue, Actor actor) {
    return in(manager -> Database.with(manager, new WorkloadInDatabase()).waiting(queue, actor));
  }

  private static List<UUID> ids(Pile pile) {
    return ids(pile.lines());
  }

  private static List<UUID> ids(List<InterviewLine> lines) {
    return lines.stream().map(InterviewLine::id).toList();
  }

  private static CatalogueInDatabase catalogue(EntityManager manager) {
    return Database.with(manager, new CatalogueInDatabase());
  }

  private static Actor somebody(Role... roles) {
    return new Actor(UUID.randomUUID(), "Élise", Set.copyOf(Arrays.asList(roles)));
  }

  private static Interview interview(String title, Actor writer) {
    return new Interview(
        Slug.of("entretien " + UUID.randomUUID()), CompleteText.of(title, null), writer, NOON);
  }

  private Interview interviewOf(Expert expert) {
    Participation participation =
        new Participation(expert.id(), expert.name(), "", "", Portrait.NONE);
    Slug slug = Slug.of("entretien " + UUID.randomUUID());
    return new Interview(slug, text("Avec " + word, List.of(participation)), editor, NOON);
  }

  private static InterviewText text(String title, List<Participation> participations) {
    return new InterviewText(
        "fr", "", title, "", RichText.EMPTY, null, List.of(), participations, List.of(), List.of());
  }

  private static Interview keep(Interview interview) {
    return in(
        manager -> {
          manager.persist(interview);
          return interview;
        });
  }

  /** The way there is the domain's affair; here only the row counts. */
  private static Interview at(WorkStatus status, Interview interview) {
    try {
      var field = Interview.class.getDeclaredField("status");
      field.setAccessible(true);
      field.set(interview, status);
      return interview;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T in(Function<EntityManager, T> work) {
    return Database.inTransaction(work);
  }
}
