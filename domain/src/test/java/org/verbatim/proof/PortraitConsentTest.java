package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.verbatim.checklist.Finding;
import org.verbatim.checklist.Surroundings;
import org.verbatim.interview.DeniedPortraits;
import org.verbatim.interview.Incomplete;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.journal.Act;
import org.verbatim.refusal.Refused;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.Portrait;

/** A portrait is its expert's: none is shown against their word. */
class PortraitConsentTest {

  private final Known known = new Known();
  private final House house = known.house;

  @Test
  void aPortraitThatItsExpertDeniedIsNotPublishedAndTheRefusalNamesThem() {
    known.say(Consent.DENIED);

    for (Transition transition : List.of(Transition.PUBLISH, Transition.SCHEDULE)) {
      Refused refused = house.objection(transition).orElseThrow();
      assertEquals(WorkflowRefusal.PORTRAIT_DENIED, refused.reason());
      assertEquals(List.of("Anne Lœvenbrück"), refused.details());
    }
    assertEquals(List.of("participations"), fieldsThatRefusePublication());
  }

  @Test
  void goingOnWithoutTheExpertsWordShowsNoPortraitAgainstIt() {
    known.say(Consent.DENIED);
    house.desk.waive(known.id(), "Parution demain", house.editor);

    assertEquals(List.of("Anne Lœvenbrück"), house.stopped());
  }

  @Test
  void withoutThePortraitOrWithTheConsentItIsPublished() {
    known.say(Consent.DENIED);
    known.show(Portrait.NONE);
    assertEquals(List.of(), house.stopped());
    assertEquals(List.of(), fieldsThatRefusePublication());
  }

  @Test
  void whoDeniedItCanAllowIt() {
    known.say(Consent.DENIED);
    known.say(Consent.GIVEN);

    assertEquals(List.of(), house.stopped());
    assertEquals(List.of(Act.PORTRAIT_DENIED, Act.PORTRAIT_ALLOWED), acts());
  }

  @Test
  void whatIsNotSaidStopsNothingAndTakesNothingBack() {
    known.wish("", "Directrice", "");
    assertEquals(List.of(), house.stopped());

    Known other = new Known();
    other.say(Consent.DENIED);
    other.wish("", "Directrice", "");
    assertEquals(List.of("Anne Lœvenbrück"), other.house.stopped());
  }

  @Test
  void anEarlierDenialBindsANewerRequestAndSaysSinceWhen() {
    Instant since = house.clock.instant();
    known.say(Consent.DENIED);
    Proof newer = askedAgain();
    DeniedPortraits denied = house.interview.proofs().portraits();

    assertEquals(Optional.of(since), newer.deniedBefore(denied));
    assertEquals(Optional.empty(), known.proof.deniedBefore(denied), "it says so itself");
    assertEquals(List.of("Anne Lœvenbrück"), house.stopped());
  }

  @Test
  void whoDeniesItAgainHasDeniedItSinceTheFirstTime() {
    Instant since = house.clock.instant();
    known.say(Consent.DENIED);
    Proof newer = askedAgain();
    say(newer, Consent.DENIED);

    DeniedPortraits denied = house.interview.proofs().portraits();
    assertEquals(Optional.of(since), denied.since(known.anne.id()));
    assertEquals(Optional.empty(), newer.deniedBefore(denied), "it says so itself");
  }

  @Test
  void whoAllowsItInANewerRequestIsBoundByNothing() {
    known.say(Consent.DENIED);
    Proof newer = askedAgain();
    say(newer, Consent.GIVEN);

    assertEquals(Optional.empty(), newer.deniedBefore(house.interview.proofs().portraits()));
    assertEquals(List.of(), house.stopped());
  }

  @Test
  void aDenialThatCameLaterIsNoEarlierOne() {
    known.wish("", "Directrice", "");
    say(askedAgain(), Consent.DENIED);

    assertEquals(Optional.empty(), known.proof.deniedBefore(house.interview.proofs().portraits()));
  }

  private Proof askedAgain() {
    house.desk.revoke(known.id(), known.proof.id(), house.editor);
    house.clock.pass(Duration.ofDays(1));
    return house.ask();
  }

  private void say(Proof proof, Consent consent) {
    InvitationToken inside = house.enter(proof);
    Particulars.Words words = new Particulars.Words("", "", "", "", consent, "");
    house.room.type(proof.id(), inside, words);
    house.room.send(proof.id(), inside);
  }

  @Test
  void whatIsTypedAndNotSentStopsNothing() {
    house.room.type(
        known.proof.id(), known.inside, new Particulars.Words("", "", "", "", Consent.DENIED, ""));

    assertEquals(List.of(), house.stopped());
  }

  @Test
  void aPublicationThatIsDueDoesNotTakePlaceOnceThePortraitIsDenied() {
    house.objection(Transition.SCHEDULE);
    Instant due = house.clock.instant().plus(Duration.ofHours(1));
    house
        .interview
        .calendar()
        .schedule(due, Surroundings.UNKNOWN, house.editor, house.clock.instant());
    known.say(Consent.DENIED);

    assertFalse(house.interview.calendar().publishWhenDue(Surroundings.UNKNOWN, due));
    assertFalse(house.interview.publication().isOnline());
  }

  @Test
  void whatReadersSeeAlreadyStaysAsItIsUntilTheNextPublication() {
    house.objection(Transition.PUBLISH);
    house.interview.publish(Surroundings.UNKNOWN, house.editor, house.clock.instant());
    known.say(Consent.DENIED);

    assertTrue(house.interview.publication().isOnline());
  }

  private List<String> fieldsThatRefusePublication() {
    return Incomplete.checklist(house.interview, Surroundings.UNKNOWN).onlyThen().stream()
        .map(Finding::field)
        .toList();
  }

  private List<Act> acts() {
    return house.journal.actsOn(known.id()).stream()
        .filter(one -> one.name().startsWith("PORTRAIT"))
        .toList();
  }
}
