package org.verbatim.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.verbatim.notice.Courier;
import org.verbatim.notice.MailAddress;
import org.verbatim.notice.Missive;
import org.verbatim.notice.MissiveKind;
import org.verbatim.refusal.Refused;
import org.verbatim.settings.Settings;
import org.verbatim.staff.DeskLanguage;
import org.verbatim.staff.InvitationToken;
import org.verbatim.text.InterviewText;
import org.verbatim.text.RichText;

/**
 * Writes to experts, and makes the links that stand in the mails. A link is known in the mail and
 * nowhere else, so that each mail has one of its own.
 */
@ApplicationScoped
public class ProofMail {

  private final SecureRandom random = new SecureRandom();
  private Proofs proofs;
  private Portraits portraits;
  private Courier courier;
  private Settings settings;

  /** For the container's proxy. */
  protected ProofMail() {}

  /** Writes by this courier. */
  @Inject
  public ProofMail(Proofs proofs, Portraits portraits, Courier courier, Settings settings) {
    this.proofs = proofs;
    this.portraits = portraits;
    this.courier = courier;
    this.settings = settings;
  }

  void refuseWithoutPost() {
    if (!courier.isThere()) {
      throw new Refused(ProofRefusal.PROOF_NO_POST);
    }
  }

  /** Asks, reminds or tells, with a link that is good until the day. */
  void lead(MissiveKind kind, Proof proof, InterviewText text, Instant now) {
    Agreement agreed = proof.agreement();
    write(
        kind,
        proof,
        List.of(
            text.title(),
            agreed.askedByName(),
            link(proof, now),
            proof.timetable().deadline().toString(),
            agreed.scope().name(),
            agreed.silence().name(),
            agreed.rule(),
            agreed.word(),
            proof.purpose().name()),
        now);
  }

  /** Tells the expert as soon as nothing that they said awaits the desk. */
  void tellWhenSettled(Proof proof, InterviewText text, Instant now) {
    boolean reached = proof.reader().address().isPresent();
    boolean settled = proof.isSettled() && portraits.openOf(proof.id()).isEmpty();
    if (reached && settled && proof.timetable().isOpen(now)) {
      lead(MissiveKind.PROOF_ANSWERED, proof, text, now);
    }
  }

  private String link(Proof proof, Instant now) {
    InvitationToken token = InvitationToken.fresh(random);
    proofs.add(ProofLink.mailed(proof.id(), token, now, proof.timetable().deadline()));
    String tongue = proof.reader().language() == DeskLanguage.EN ? "?lang=en" : "";
    return settings.address("/proof/" + proof.id() + "/" + token.value() + tongue);
  }

  void code(Proof proof, String number, String title, Instant now) {
    write(MissiveKind.PROOF_CODE, proof, List.of(title, number), now);
  }

  /**
   * The receipt: the title, the address at which it is checked, when, and then place, decision,
   * hash and words of each answer.
   */
  void receipt(Proof proof, Receipt receipt, InvitationToken code, Decided decided) {
    List<String> details = new ArrayList<>();
    details.add(decided.text().title());
    details.add(settings.address("/receipts/" + code.value()));
    details.add(receipt.at().toString());
    List<String> order = decided.text().answers().map(one -> one.id().value()).toList();
    for (SignOff one : receipt.decisions(decided.signOffs(), order)) {
      details.add(String.valueOf(order.indexOf(one.answer()) + 1));
      details.add(one.choice().name());
      details.add(one.textHash());
      details.add(proof.opinion(one.answer()).map(Opinion::base).map(RichText::words).orElse(""));
    }
    write(MissiveKind.PROOF_RECEIPT, proof, details, receipt.at());
  }

  /** All that was decided, and the text that it was decided on. */
  record Decided(InterviewText text, List<SignOff> signOffs) {}

  private void write(MissiveKind kind, Proof proof, List<String> details, Instant now) {
    MailAddress address =
        proof.reader().address().orElseThrow(() -> new Refused(ProofRefusal.PROOF_ADDRESS_GONE));
    courier.write(new Missive(kind, proof.id(), proof.reader().recipient(), details), address, now);
  }

  void forget(UUID proof, Instant now) {
    courier.forget(proof, now);
  }
}
