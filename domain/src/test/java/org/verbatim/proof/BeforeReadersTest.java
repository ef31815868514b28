package org.verbatim.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.verbatim.interview.Transition;
import org.verbatim.interview.WorkflowRefusal;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;
import org.verbatim.series.Silence;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.InterviewText;

/** What an expert said, or did not say, decides what is brought to readers as its series has it. */
class BeforeReadersTest {

  private final House house = new House();
  private final Proof proof = house.ask();
  private final InvitationToken inside = house.enter(proof);

  @Test
  void aSeriesThatBlocksPublishesNothingThatIsContestedOrUndecidedAndSaysWhich() {
    policy(true, Silence.GOES_ON);
    sendEight();

    assertEquals(List.of(7, 8), house.interview.proofs().inTheWay(house.interview));
    assertEquals(List.of(2, "7, 8"), house.stopped());
    house.desk.waive(id(), "Parution demain", house.editor);
    assertEquals(List.of(), house.stopped());
  }

  @Test
  void aSeriesThatWarnsDoesNotStopAnything() {
    policy(false, Silence.GOES_ON);
    sendEight();

    assertEquals(List.of(), house.stopped());
    assertEquals(List.of(7, 8), house.interview.proofs().inTheWay(house.interview));
  }

  @Test
  void silenceWaitsOnlyWhereTheSeriesSaysSo() {
    policy(true, Silence.GOES_ON);
    house.desk.revoke(id(), proof.id(), house.editor);
    assertEquals(List.of(), house.stopped());

    policy(true, Silence.WAITS);
    assertEquals(List.of(8, "1, 2, 3, 4, 5, 6, 7, 8"), house.stopped());
  }

  @Test
  void whereExpertsAlwaysReadNothingIsPublishedUnread() {
    House unread = new House();
    unread.policy(terms(true, true, ProofScope.FACTS, Silence.GOES_ON, true));

    assertEquals(
        WorkflowRefusal.PROOF_MISSING, unread.objection(Transition.PUBLISH).orElseThrow().reason());
  }

  @Test
  void readersAreToldNothingWhereTheSeriesSaysNothing() {
    house.policy(terms(false, false, ProofScope.FACTS, Silence.GOES_ON, false));
    approveAll();

    assertTrue(house.interview.proofs().label(text(), house.interview.card(), Map.of()).isEmpty());
  }

  private void sendEight() {
    house.approve(proof, inside, "a0", "a1", "a2", "a3", "a4", "a5");
    house.correct(proof, inside, "a6", "<p>Six, et non sept</p>");
    house.contest(proof, inside, "a7", "Je n’ai pas dit cela");
    assertEquals(8, house.room.send(proof.id(), inside));
  }

  private void approveAll() {
    house.room.approveRest(proof.id(), inside, house.seen());
    house.room.send(proof.id(), inside);
  }

  private void policy(boolean blocking, Silence silence) {
    house.policy(terms(false, blocking, ProofScope.FACTS, silence, true));
  }

  private static ProofPolicy.Terms terms(
      boolean required, boolean blocking, ProofScope scope, Silence silence, boolean label) {
    return new ProofPolicy.Terms(
        required, scope, 10, blocking, label, silence, true, "Sous dix jours");
  }

  private InterviewText text() {
    return house.interview.manuscript().text();
  }

  private UUID id() {
    return house.interview.id();
  }
}
