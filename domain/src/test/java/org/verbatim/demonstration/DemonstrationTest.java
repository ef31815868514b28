package org.verbatim.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Checklist;
import org.verbatim.checklist.Destination;
import org.verbatim.checklist.Finding;
import org.verbatim.checklist.SurroundingsInMemory;
import org.verbatim.expert.ExpertsInMemory;
import org.verbatim.interview.Interview;
import org.verbatim.interview.InterviewsInMemory;
import org.verbatim.interview.PublicState;
import org.verbatim.interview.SiteGenerationInMemory;
import org.verbatim.interview.WorkStatus;
import org.verbatim.journal.Act;
import org.verbatim.journal.JournalInMemory;
import org.verbatim.publication.EditionsInMemory;
import org.verbatim.review.Panel;
import org.verbatim.review.RoundsInMemory;
import org.verbatim.series.SeriesInMemory;
import org.verbatim.staff.AccountsInMemory;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Answer;
import org.verbatim.text.BlockId;
import org.verbatim.text.Completeness;
import org.verbatim.text.InterviewText;
import org.verbatim.text.PullQuote;
import org.verbatim.text.TextJson;
import org.verbatim.theme.ThemesInMemory;

class DemonstrationTest {

  private static final Instant TODAY = Instant.parse("2026-11-21T08:30:00Z");
  private static final Pattern LINK =
      Pattern.compile("\"(/(?:interviews|series|experts|themes)/[^\"\\\\]*)");

  private static final int MOST_WARNINGS = 5;

  private final InterviewsInMemory interviews = new InterviewsInMemory();
  private final EditionsInMemory editions = new EditionsInMemory();
  private final SeriesInMemory shelf = new SeriesInMemory();
  private final ExpertsInMemory experts = new ExpertsInMemory();
  private final ThemesInMemory themes = new ThemesInMemory();
  private final JournalInMemory journal = new JournalInMemory();
  private final Programme programme = DemonstrationFiles.programme();

  @BeforeEach
  void bring() {
    Panel panel = new Panel(new AccountsInMemory());
    PastReviews reviews = new PastReviews(interviews, new RoundsInMemory(), panel);
    PastDesks desks =
        new PastDesks(
            interviews, shelf, editions, new SiteGenerationInMemory(), experts, journal, reviews);
    DemonstrationInterviews content =
        new DemonstrationInterviews(experts, shelf, new AccountsInMemory(), themes, journal, desks);
    Cast cast = new Cast(person(Role.EDITOR), person(Role.REVIEWER), person(Role.CHIEF));
    assertTrue(content.areWanted());
    content.bring(programme, hashes(), cast, TODAY);
    assertFalse(content.areWanted(), "what is there is not brought twice");
  }

  @Test
  void everyStoryEndsWhereItSays() {
    for (String file : programme.interviews()) {
      Story story = DemonstrationFiles.story(file);
      assertEquals(story.state(), state(interview(story)), file);
    }
  }

  @Test
  void whateverWasSubmittedIsComplete() {
    all()
        .filter(one -> journal.actsOn(one.id()).contains(Act.SUBMITTED))
        .forEach(
            one ->
                assertEquals(
                    List.of(), Completeness.missingFrom(text(one)), () -> one.slug().value()));
  }

  @Test
  void nothingStandsAgainstWhatWasSubmittedOrPublished() {
    all()
        .filter(one -> journal.actsOn(one.id()).contains(Act.SUBMITTED))
        .forEach(
            one -> assertEquals(List.of(), checklist(one).refusing(), () -> one.slug().value()));
    all()
        .filter(one -> one.publication().isOnline())
        .forEach(
            one ->
                assertEquals(
                    List.of(), checklist(one).refusingPublication(), () -> one.slug().value()));
  }

  /** A list that warns of everything is read by nobody. */
  @Test
  void fewWarningsAreGivenForThirtyInterviews() {
    List<Finding> warnings = all().flatMap(one -> checklist(one).warnings().stream()).toList();
    assertTrue(warnings.size() <= MOST_WARNINGS, warnings::toString);
  }

  private Checklist checklist(Interview one) {
    return Checklist.of(text(one), one.slug(), around());
  }

  private SurroundingsInMemory around() {
    SurroundingsInMemory around = new SurroundingsInMemory();
    experts
        .named("", 0, 999)
        .forEach(
            one ->
                around
                    .named(one.id(), one.name())
                    .page("/experts/" + one.slug(), Destination.ALIVE));
    shelf.all().forEach(one -> around.page("/series/" + one.slug(), Destination.ALIVE));
    themes
        .named("", 0, 1_000)
        .forEach(one -> around.page("/themes/" + one.slug(), Destination.ALIVE));
    all()
        .forEach(
            one ->
                around.page(
                    "/interviews/" + one.slug(),
                    switch (one.publication().state()) {
                      case ONLINE -> Destination.ALIVE;
                      case WITHDRAWN -> Destination.DEAD;
                      case NONE, SCHEDULED, EMBARGOED -> Destination.NOT_YET;
                    }));
    return around;
  }

  @Test
  void everyPullQuoteIsAnExactSpanOfItsAnswerOrSaysThatItIsNot() {
    all().forEach(one -> text(one).blocks(PullQuote.class).forEach(q -> check(text(one), q)));
  }

  private static void check(InterviewText text, PullQuote quote) {
    Answer answer =
        text.answers()
            .filter(one -> one.id().equals(new BlockId(quote.answer())))
            .findFirst()
            .orElseThrow();
    assertTrue(quote.adapted() || answer.text().words().contains(quote.text()), quote::text);
  }

  @Test
  void everyLinkIntoTheSiteLeadsSomewhere() {
    Set<String> addresses =
        Stream.of(
                all().map(one -> "/interviews/" + one.slug()),
                shelf.all().stream().map(one -> "/series/" + one.slug()),
                experts.named("", 0, 999).stream().map(one -> "/experts/" + one.slug()),
                themes.named("", 0, 1_000).stream().map(one -> "/themes/" + one.slug()))
            .flatMap(some -> some)
            .collect(Collectors.toSet());
    Set<String> dead = new TreeSet<>();
    all()
        .flatMap(one -> LINK.matcher(TextJson.write(text(one))).results())
        .map((MatchResult link) -> link.group(1).replaceAll("#.*", ""))
        .filter(link -> !addresses.contains(link))
        .forEach(dead::add);
    assertEquals(Set.of(), dead);
  }

  @Test
  void nothingHasHappenedInTheFuture() {
    all()
        .flatMap(one -> journal.about(one.id(), 99).stream())
        .forEach(entry -> assertTrue(entry.at().isBefore(TODAY), () -> entry.act().name()));
  }

  @Test
  void everyPictureIsThereAndIsShown() {
    Set<String> unused = new HashSet<>(hashes().values());
    all().map(DemonstrationTest::text).forEach(text -> unused.removeAll(text.mediaHashes()));
    assertEquals(Set.of(), unused);
    programme.media().forEach(one -> assertNotNull(DemonstrationFiles.picture(one.file())));
  }

  private Map<String, String> hashes() {
    return programme.media().stream()
        .collect(
            Collectors.toMap(
                Programme.Picture::file,
                one -> String.format("%064x", Math.abs((long) one.file().hashCode()))));
  }

  private Stream<Interview> all() {
    return interviews.all().stream();
  }

  private Interview interview(Story story) {
    return all().filter(one -> one.slug().value().equals(story.slug())).findFirst().orElseThrow();
  }

  private static InterviewText text(Interview interview) {
    return interview.manuscript().text();
  }

  private static String state(Interview interview) {
    if (interview.trash().isHolding()) {
      return "IN_TRASH";
    }
    PublicState seen = interview.publication().state();
    if (seen == PublicState.ONLINE) {
      return interview.status() == WorkStatus.DRAFT ? "PUBLISHED_AND_EDITED" : "PUBLISHED";
    }
    return seen == PublicState.NONE ? interview.status().name() : seen.name();
  }

  private static Actor person(Role role) {
    return new Actor(UUID.randomUUID(), role.name(), Set.of(role));
  }
}
