package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.verbatim.proof.Detail;
import org.verbatim.proof.IntroductionDesk;
import org.verbatim.proof.PortraitDesk;
import org.verbatim.proof.ProofRefusal;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** Where the desk takes over how experts want to be introduced, one by one or all together. */
@Named
@RequestScoped
public class ProofWishes {

  @Inject private IntroductionDesk desk;
  @Inject private PortraitDesk portraits;
  @Inject private InterviewHead head;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private Asked asked;

  /** Takes over the details that the form names. */
  public void takeOver() {
    after(() -> desk.takeOver(head.getId(), proof(), ruling(), actor.get()), "done.wish.taken");
  }

  /** Leaves them as they are. */
  public void leave() {
    after(() -> desk.leave(head.getId(), proof(), ruling(), actor.get()), "done.wish.left");
  }

  /** Takes the portrait over that the expert sent. */
  public void takePortrait() {
    after(
        () ->
            portraits.takeOver(
                head.getId(), proof(), asked.words("alt"), asked.words("word"), actor.get()),
        "done.sent.taken");
  }

  /** Does not take it over. */
  public void leavePortrait() {
    after(
        () -> portraits.leave(head.getId(), proof(), asked.words("word"), actor.get()),
        "done.sent.left");
  }

  private void after(Runnable deed, String done) {
    try {
      deed.run();
      voice.say("proofs", done);
      onward.to("/desk/proof?id=" + head.getId() + "#introduction-" + proof());
    } catch (Refused refused) {
      voice.refuse(refused);
    }
  }

  private IntroductionDesk.Ruling ruling() {
    Set<Detail> details =
        Arrays.stream(Detail.values())
            .filter(one -> asked.all("detail").contains(one.name()))
            .collect(Collectors.toSet());
    return new IntroductionDesk.Ruling(details, asked.words("word"));
  }

  private UUID proof() {
    return asked.id("proof").orElseThrow(() -> new Refused(ProofRefusal.PROOF_UNKNOWN));
  }

  /** What was typed to the expert about their portrait, and refused. */
  public String getPortraitWord() {
    return asked.words("alt").isEmpty() ? "" : asked.words("word");
  }

  /** What was typed to the expert about this detail, and refused. */
  public String word(String detail) {
    return asked.all("detail").equals(List.of(detail)) ? asked.words("word") : "";
  }
}
