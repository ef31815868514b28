package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.verbatim.proof.ProofRefusal;
import org.verbatim.proof.QuestionDesk;
import org.verbatim.refusal.Refused;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** What the desk does with answers that experts wrote, on the page of proofreading. */
@Named("questions")
@RequestScoped
public class QuestionsPage {

  @Inject private QuestionDesk desk;
  @Inject private InterviewHead head;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private Asked asked;

  /** Puts an answer into the text. */
  public void take() {
    act(
        () -> desk.take(head.getId(), proof(), exchange(), asked.words("word"), actor.get()),
        "questions.done.take");
  }

  /** Leaves an answer out. */
  public void refuse() {
    act(
        () -> desk.refuse(head.getId(), proof(), exchange(), asked.words("word"), actor.get()),
        "questions.done.refuse");
  }

  /** Goes on with the answers, which the expert changes no more. */
  public void takeOver() {
    act(() -> desk.takeOver(head.getId(), proof(), actor.get()), "questions.done.over");
  }

  private void act(Runnable deed, String done) {
    try {
      deed.run();
      voice.say("proofs", done);
      onward.to("/desk/proof?id=" + head.getId());
    } catch (Refused refused) {
      voice.refuse(refused);
    }
  }

  private String exchange() {
    return asked.words("exchange");
  }

  private UUID proof() {
    return asked.id("proof").orElseThrow(() -> new Refused(ProofRefusal.PROOF_UNKNOWN));
  }
}
