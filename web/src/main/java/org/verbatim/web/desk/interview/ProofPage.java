package org.verbatim.web.desk.interview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.verbatim.interview.Interview;
import org.verbatim.interview.ProofMarks;
import org.verbatim.proof.ProofDesk;
import org.verbatim.proof.ProofRefusal;
import org.verbatim.proof.ProofSettling;
import org.verbatim.refusal.Refused;
import org.verbatim.series.ProofPolicy;
import org.verbatim.series.ProofScope;
import org.verbatim.web.desk.Asked;
import org.verbatim.web.desk.CurrentActor;
import org.verbatim.web.desk.DeskVoice;

/** Where the desk asks experts to read, and settles what they say. */
@Named("proof")
@RequestScoped
public class ProofPage {

  @Inject private ProofDesk desk;
  @Inject private ProofSettling settling;
  @Inject private ProofCards cards;
  @Inject private ProofEntries entries;
  @Inject private ProofForm form;
  @Inject private InterviewHead head;
  @Inject private CurrentActor actor;
  @Inject private DeskVoice voice;
  @Inject private Onward onward;
  @Inject private Asked asked;

  private String reason = "";

  /** Takes a correction into the text. */
  public void accept() {
    settle(
        () ->
            settling.accept(
                head.getId(), proof(), asked.words("answer"), asked.words("word"), actor.get()),
        "done.accept");
  }

  /** Answers without taking the words. */
  public void answer() {
    settle(
        () ->
            settling.answer(
                head.getId(), proof(), asked.words("answer"), asked.words("word"), actor.get()),
        "done.answer");
  }

  private void settle(Runnable deed, String done) {
    try {
      deed.run();
      voice.say("proofs", done);
      onward.to(here() + "#" + asked.words("answer"));
    } catch (Refused refused) {
      voice.refuse(refused);
    }
  }

  /** Sends a new link, until a day as far off as the first. */
  public void renew() {
    after(() -> desk.renew(head.getId(), proof(), form.usualEnd(), actor.get()), "done.renew");
  }

  /** Sends one more link. */
  public void remind() {
    after(() -> desk.askAgain(head.getId(), proof(), actor.get()), "done.remind");
  }

  /** Takes the links back. */
  public void revoke() {
    after(() -> desk.revoke(head.getId(), proof(), actor.get()), "done.revoke");
  }

  /** Erases the address. */
  public void erase() {
    after(() -> desk.eraseAddress(head.getId(), proof(), actor.get()), "done.erase");
  }

  /** Goes on without the experts' word. */
  public void waive() {
    try {
      desk.waive(head.getId(), reason, actor.get());
      voice.say("proofs", "done.waive");
      onward.to(here());
    } catch (Refused refused) {
      voice.refuse(refused, "waive:reason");
    }
  }

  private void after(Runnable deed, String done) {
    try {
      deed.run();
      voice.say("proofs", done);
    } catch (Refused refused) {
      voice.refuseThere(refused);
    }
    onward.to(here());
  }

  private UUID proof() {
    return asked.id("proof").orElseThrow(() -> new Refused(ProofRefusal.PROOF_UNKNOWN));
  }

  private String here() {
    return "/desk/proof?id=" + head.getId();
  }

  /** Whether this person may ask and settle; the addresses are for nobody else. */
  public boolean isOpen() {
    return ProofDesk.isOpenTo(actor.get(), interview());
  }

  /** Whether this person may not. */
  public boolean isShut() {
    return !isOpen();
  }

  /** Whether there is an expert to ask, in a series that has them read. */
  public boolean isAskable() {
    return isWanted() && !form.getFree().isEmpty();
  }

  /** Whether everybody who speaks has a link that is open, and nothing else can be asked. */
  public boolean isAllAsked() {
    return isWanted()
        && !form.isQuestionable()
        && form.getFree().isEmpty()
        && !form.getExperts().isEmpty();
  }

  private boolean isWanted() {
    return isOpen() && terms().scope() != ProofScope.NONE;
  }

  /** Whether anything can be asked of an expert: to read, or to answer. */
  public boolean isAsking() {
    return isAskable() || form.isQuestionable();
  }

  /** Whether anything is to be looked at before readers come. */
  public boolean isWaivable() {
    return isOpen()
        && interview().proofs().isBegun()
        && !interview().proofs().inTheWay(interview()).isEmpty();
  }

  /** Whether nobody was asked yet. */
  public boolean isBare() {
    return isOpen() && entries.all().isEmpty();
  }

  /** The requests, the newest first. */
  public List<ProofCard> getCards() {
    return isShut() ? List.of() : cards.of(entries.all(), interview());
  }

  /** The key of what the series lets experts change. */
  public String getScopeKey() {
    return terms().scope().key();
  }

  /** The key of what silence means in the series. */
  public String getSilenceKey() {
    return terms().silence().key();
  }

  private ProofPolicy.Terms terms() {
    return ProofMarks.terms(interview().card());
  }

  private Interview interview() {
    return head.interview();
  }

  /** Why the work goes on without the expert. */
  public String getReason() {
    return reason;
  }

  /** Takes why the work goes on. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
