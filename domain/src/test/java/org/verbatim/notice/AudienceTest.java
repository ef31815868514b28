package org.verbatim.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.Interview;
import org.verbatim.interview.MovableClock;
import org.verbatim.interview.Words;
import org.verbatim.journal.Act;
import org.verbatim.journal.Fact;
import org.verbatim.staff.Account;
import org.verbatim.staff.Actor;
import org.verbatim.staff.Role;
import org.verbatim.text.Slug;

class AudienceTest {

  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  private final HouseOfNotices house = new HouseOfNotices(new MovableClock());
  private final Actor editor = person("Élise Renard", Role.EDITOR);
  private final Actor colleague = person("Noé Blanc", Role.EDITOR, Role.REVIEWER);
  private final Actor reviewer = person("Marc Tessier", Role.REVIEWER);
  private final Actor chief = person("Claire Aubin", Role.CHIEF);
  private final Actor administrator = person("Ada Lemoine", Role.ADMIN);
  private final Account marc = house.knows(reviewer, "marc");

  private final Interview interview =
      new Interview(Slug.of("Une rivière"), Words.complete("Une rivière"), editor, NOW);

  AudienceTest() {
    house.knows(editor, "elise");
    house.knows(colleague, "noe");
    house.knows(chief, "claire");
    house.knows(administrator, "ada");
  }

  @Test
  void ofASubmissionThoseAreToldWhoMayReviewIt() {
    interview.edit(Words.complete("Un fleuve"), colleague, NOW);
    submit();

    assertEquals(List.of("SUBMITTED"), house.told(reviewer));
    assertEquals(List.of("SUBMITTED"), house.told(chief));
    assertEquals(List.of(), house.told(colleague), "they wrote in it, and may not review it");
    assertEquals(List.of(), house.told(editor));
    assertEquals(List.of(), house.told(administrator));
  }

  @Test
  void ofWhatAnExpertSaysThoseAreToldWhoWroteAndThoseWhoAsked() {
    interview.proofs().ask(List.of("x0"), colleague.account());
    sees(Act.PROOF_SENT, "", Actor.stranger("Hélène Marchand"));

    assertEquals(List.of("PROOF_SENT"), house.told(editor));
    assertEquals(List.of("PROOF_SENT"), house.told(colleague));
    assertEquals(List.of(), house.told(reviewer));
  }

  @Test
  void whoeverIsSuspendedIsToldNothing() {
    marc.suspend(administrator);
    submit();
    assertEquals(List.of(), house.told(reviewer));
  }

  @Test
  void ofADecisionThoseAreToldWhoWroteTheText() {
    interview.edit(Words.complete("Un fleuve"), colleague, NOW);
    sees(Act.CHANGES_REQUESTED, "La chute.", reviewer);
    sees(Act.APPROVED, "", chief);

    assertEquals(List.of("SENT_BACK", "APPROVED"), house.told(editor));
    assertEquals(List.of("SENT_BACK", "APPROVED"), house.told(colleague));
    assertEquals(List.of(), house.told(reviewer));
    Notice sentBack = house.notices.of(editor.account(), 0, 2).get(0);
    assertEquals("Marc Tessier", sentBack.by());
    assertEquals("La chute.", sentBack.detail());
  }

  @Test
  void nobodyIsToldOfWhatTheyDid() {
    sees(Act.PUBLISHED, "", chief);
    assertEquals(List.of(), house.told(chief));
    assertEquals(List.of("PUBLISHED"), house.told(editor));
  }

  @Test
  void ofWhatHappensByItselfEditorAndChiefAreTold() {
    sees(Act.PUBLISHED, "", Actor.system());
    sees(Act.PUBLICATION_FAILED, "", Actor.system());

    assertEquals(List.of("PUBLISHED", "COULD_NOT_PUBLISH"), house.told(editor));
    assertEquals(List.of("PUBLISHED", "COULD_NOT_PUBLISH"), house.told(chief));
    assertEquals(List.of(), house.told(reviewer));
  }

  @Test
  void whoeverIsMentionedIsToldWhatWasSaid() {
    List<UUID> named = List.of(editor.account(), reviewer.account());
    house.herald().mentioned(named, interview, "Vraiment, @elise ?", reviewer, NOW);

    assertEquals(List.of("MENTIONED"), house.told(editor));
    assertEquals(List.of(), house.told(reviewer), "they speak to themselves");
    assertEquals("Vraiment, @elise ?", house.notices.of(editor.account(), 0, 1).get(0).detail());
  }

  @Test
  void ofMostThatIsWrittenInTheJournalNobodyIsTold() {
    sees(Act.TEXT_CHANGED, "2", reviewer);
    sees(Act.SCHEDULED, "", reviewer);
    assertEquals(List.of(), house.told(editor));
  }

  private void submit() {
    interview.submit(Surroundings.UNKNOWN, editor, NOW);
    house.herald().asked(interview, List.of(), "", editor, NOW);
  }

  private void sees(Act act, String detail, Actor actor) {
    house.herald().sees(interview, Fact.done(act, interview.id(), detail), actor, NOW);
  }

  private static Actor person(String name, Role... roles) {
    return new Actor(UUID.randomUUID(), name, Arrays.stream(roles).collect(Collectors.toSet()));
  }
}
